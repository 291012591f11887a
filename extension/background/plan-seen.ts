import type { PageFacts } from '../../core/vendors/page-facts.ts';

const price = /(?:[$€£¥]\s?\d|\d\s?(?:€|£|EUR|USD|GBP|CHF)(?![A-Za-z]))/;
const LONGEST = 120;

/**
 * The first price that the page names, with the plan's name before it where that is a short line of its own. Empty when it
 * names none. A person reads it over in the form.
 */
export function planSeen({ mainText }: Pick<PageFacts, 'mainText'>): string {
  const lines = mainText
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // A price of nothing says little; it stands first on most price pages.
  const at = lines.findIndex(
    (line) => line.length <= LONGEST && price.test(line) && !/[$€£¥]\s?0(?![\d.,])/.test(line),
  );
  const line = lines[at];
  if (line === undefined) return '';
  const before = lines[at - 1] ?? '';
  const isName = before.length > 0 && before.length <= 30 && !price.test(before) && /^\p{Lu}/u.test(before);
  return isName ? `${before}, ${line}` : line;
}

/** A placeholder left in a text, in UTF-16 units. */
export type PlaceholderSpan = { readonly start: number; readonly end: number };

/**
 * Finds what a template leaves to be filled in: `[CEO name]`, `<date>`, `{{owner}}`, `____`, `TBD`, `XX`.
 * Footnote marks `[1]`, links and quoted insertions `[sic]` are none; nor is one for the organisation's name alone.
 */
export function findPlaceholders(text: string): PlaceholderSpan[] {
  const found: PlaceholderSpan[] = [];
  // where each closing mark stands next, or -1: looked for once, however many open
  const closes = new Map<string, number>();
  const closeAfter = (close: string, from: number): number => {
    const known = closes.get(close);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const at = text.indexOf(close, from);
    closes.set(close, at);
    return at;
  };
  for (let position = 0; position < text.length; position++) {
    const code = text.charCodeAt(position);
    const close = code === 91 ? ']' : code === 60 ? '>' : code === 123 ? '}' : '';
    if (close !== '') {
      const end = closeAfter(close, position + 1);
      if (end > position && end - position <= LONGEST && isPlaceholder(text, position, end, close)) {
        const after = close === '}' && text[end + 1] === '}' ? end + 2 : end + 1;
        found.push({ start: position, end: after });
        position = after - 1;
      }
    } else if (code === 95) {
      let end = position + 1;
      while (text.charCodeAt(end) === 95) end++;
      if (end - position >= 3) found.push({ start: position, end });
      position = end - 1;
    } else if ((code === 84 || code === 88) && !isLetter(text.charCodeAt(position - 1))) {
      const length = bareLength(text, position);
      if (length > 0) found.push({ start: position, end: position + length });
      position += Math.max(0, length - 1);
    }
  }
  return found;
}

/** The first of the placeholders, which stand in order, that reaches into the words from `start` to `end`. */
export function placeholderWithin(
  placeholders: readonly PlaceholderSpan[],
  start: number,
  end: number,
): PlaceholderSpan | undefined {
  let low = 0;
  let high = placeholders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placeholders[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const first = placeholders[low];
  return first && first.start < end ? first : undefined;
}

/** Longer brackets are prose. */
const LONGEST = 120;
const BARE = ['TBD', 'TBC', 'XXXX', 'XXX', 'XX'];

function bareLength(text: string, start: number): number {
  for (const word of BARE) {
    if (text.startsWith(word, start) && !isLetter(text.charCodeAt(start + word.length))) return word.length;
  }
  return 0;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isPlaceholder(text: string, open: number, end: number, close: string): boolean {
  if (close === '>' && !isLetter(text.charCodeAt(open + 1))) return false;
  const inner = text
    .slice(open + 1, end)
    .replace(/[{[<_*]/g, ' ')
    .trim();
  if (close === '>' && /^\/|^https?:|^mailto:|@/.test(inner)) return false;
  // a Markdown link's text, a box to tick, a footnote's number, an editor's insertion
  if (close === ']' && (text[end + 1] === '(' || inner.length <= 1 || /^\d+$/.test(inner) || inner === 'sic'))
    return false;
  if (close === ']' && /^[a-z]{1,4}$/.test(inner)) return false;
  if (!/[a-z]/i.test(inner)) return /^[\s.…]*$/.test(inner) && inner !== '';
  return !namesOrganisationOnly(inner);
}

const ORGANISATION_WORDS = new Set(
  (
    'the your our my insert enter name of organisation organization company companys organisations organizations agency institution ' +
    'university school district city county municipality business firm entity short full legal here org department ministry authority council college client product'
  ).split(' '),
);

/** `[Organisation name]`, `<Company>`: a placeholder that does no harm. */
function namesOrganisationOnly(inner: string): boolean {
  const words = inner
    .toLowerCase()
    .replace(/['’]s?/g, '')
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  return (
    words.length > 0 &&
    words.length <= 6 &&
    words.every((word) => ORGANISATION_WORDS.has(word)) &&
    words.some((word) => word !== 'name' && word !== 'insert' && word !== 'here')
  );
}

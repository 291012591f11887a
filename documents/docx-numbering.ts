import type { Styles } from './docx-styles.ts';
import { type XmlElement, childOf, childrenOf } from './xml.ts';

type Level = {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly restart: number | null;
  readonly legal: boolean;
};
type Instance = {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
};

/** Counts a document's lists: call `next` for each numbered paragraph in reading order. */
export type Numbering = {
  /** The mark that a reader sees before the paragraph (`3.1`, `a)`, `•`), or null where the list has none. */
  readonly next: (numId: string, level: number) => string | null;
  readonly isBullet: (numId: string, level: number) => boolean;
};

/** Reads numbering.xml; every counter starts anew. */
export function readNumbering(root: XmlElement | null, styles: Styles): Numbering {
  const instances = readInstances(root, styles);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next: (numId, level) => {
      const instance = instances.get(numId);
      const own = instance?.levels.get(level);
      if (!instance || !own) return null;
      const counts = counters.get(instance.abstract) ?? [];
      counters.set(instance.abstract, counts);
      // A list that starts at its own number does so at its first paragraph on that level, and then goes on.
      const override = begun.has(`${numId}/${level}`) ? undefined : instance.startOverrides.get(level);
      begun.add(`${numId}/${level}`);
      if (override !== undefined) counts[level] = override;
      else counts[level] = counts[level] === undefined ? own.start : counts[level] + 1;
      for (let deeper = level + 1; deeper < 9; deeper++) {
        const restart = instance.levels.get(deeper)?.restart ?? null;
        if (restart === null || (restart > 0 && level < restart)) counts[deeper] = undefined;
      }
      return markOf(instance, level, own, counts);
    },
    isBullet: (numId, level) => instances.get(numId)?.levels.get(level)?.format === 'bullet',
  };
}

function readInstances(root: XmlElement | null, styles: Styles): Map<string, Instance> {
  const abstracts = new Map(
    childrenOf(root ?? undefined, 'w:abstractNum').map((element) => [
      element.attributes['w:abstractNumId'] ?? '',
      element,
    ]),
  );
  const numbers = new Map(
    childrenOf(root ?? undefined, 'w:num').map((element) => [element.attributes['w:numId'] ?? '', element]),
  );
  const abstractOf = (number: XmlElement | undefined) => childOf(number, 'w:abstractNumId')?.attributes['w:val'] ?? '';
  return new Map(
    [...numbers].map(([numId, number]) => {
      const named = abstractOf(number);
      // A list style holds the levels elsewhere: number -> style -> the style's own number.
      const link = childOf(abstracts.get(named), 'w:numStyleLink')?.attributes['w:val'];
      const linked =
        link === undefined ? undefined : abstractOf(numbers.get(styles.find(link)?.numbering?.numId ?? ''));
      const abstract = linked !== undefined && abstracts.has(linked) ? linked : named;
      return [numId, toInstance(abstract, abstracts.get(abstract), number)];
    }),
  );
}

function toInstance(abstract: string, element: XmlElement | undefined, number: XmlElement): Instance {
  const levels = new Map(childrenOf(element, 'w:lvl').map((level) => [levelNumber(level), toLevel(level)]));
  const startOverrides = new Map<number, number>();
  for (const override of childrenOf(number, 'w:lvlOverride')) {
    const level = levelNumber(override);
    const own = childOf(override, 'w:lvl');
    if (own) levels.set(level, toLevel(own));
    const start = childOf(override, 'w:startOverride')?.attributes['w:val'];
    if (start !== undefined) startOverrides.set(level, Number(start) || 0);
  }
  return { abstract, levels, startOverrides };
}

function levelNumber(element: XmlElement): number {
  return Number(element.attributes['w:ilvl'] ?? 0) || 0;
}

function toLevel(element: XmlElement): Level {
  const value = (name: string) => childOf(element, name)?.attributes['w:val'];
  const restart = value('w:lvlRestart');
  return {
    start: Number(value('w:start') ?? 0) || 0,
    format: value('w:numFmt') ?? 'decimal',
    text: value('w:lvlText') ?? '',
    restart: restart === undefined ? null : Number(restart) || 0,
    legal: childOf(element, 'w:isLgl') !== undefined,
  };
}

function markOf(instance: Instance, level: number, own: Level, counts: readonly (number | undefined)[]): string | null {
  // Pandoc draws further paragraphs of an item with a blank for a bullet.
  if (own.format === 'bullet') return own.text === ' ' ? null : '•';
  if (own.format === 'none') return null;
  const mark = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const of = instance.levels.get(at);
    const count = counts[at] ?? of?.start ?? 1;
    return formatNumber(count, own.legal && at !== level ? 'decimal' : (of?.format ?? 'decimal'));
  });
  return mark.trim() === '' ? null : mark.trim();
}

/** A count as Word draws it in the given number format. */
export function formatNumber(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'ordinal':
      return `${count}${ordinalEnd(count)}`;
    case 'none':
      return '';
    default:
      return String(count);
  }
}

/** After z comes aa, then bb: Word repeats the letter. */
function letters(count: number): string {
  if (count < 1 || count > 26 * 30) return String(count);
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);
}

const romanParts: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let rest = count;
  let text = '';
  for (const [value, letter] of romanParts) {
    while (rest >= value) {
      text += letter;
      rest -= value;
    }
  }
  return text;
}

function ordinalEnd(count: number): string {
  const tens = count % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][count % 10] ?? 'th';
}

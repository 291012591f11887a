/** Lines up to this length can be the work of a hard wrap; longer ones were never wrapped. */
const WIDEST_WRAP = 180;
const NARROWEST_WRAP = 50;

/** The width at which a text was hard-wrapped, or null where each line is a paragraph of its own. */
export function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines
    .map((line) => line.trim().length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  if (lengths.length < 2) return null;
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0;
  const longest = lengths.at(-1) ?? 0;
  if (width > WIDEST_WRAP || longest > WIDEST_WRAP * 2 || width < NARROWEST_WRAP) return null;
  const full = lengths.filter((length) => length >= width * 0.75).length;
  return full / lengths.length >= 0.25 ? width : null;
}

/**
 * Whether the break between two lines was made by a hard wrap, not by the writer: the next word would not have fitted,
 * or the sentence plainly goes on.
 */
export function isWrap(line: string, next: string, width: number | null): boolean {
  const before = line.trim();
  const after = next.trim();
  if (before === '' || after === '') return false;
  const goesOn = /^[\p{Ll}(&]/u.test(after) && !/[.!?:;]["”’)]?$/.test(before);
  if (width === null) return goesOn && before.length >= 40 && before.length <= WIDEST_WRAP;
  const firstWord = after.split(/\s/, 1)[0] ?? '';
  if (before.length + 1 + firstWord.length > width * 0.92) return true;
  return goesOn && before.length >= width * 0.4;
}

/** Joins two lines of one paragraph; a word that the wrap cut at a hyphen is made whole. */
export function joinLines(line: string, next: string): string {
  const after = next.trim();
  if (/\p{L}\u00AD$/u.test(line)) return line.slice(0, -1) + after;
  if (/\p{L}-$/u.test(line) && /^\p{Ll}/u.test(after)) return line + after;
  return `${line.trimEnd()} ${after}`;
}

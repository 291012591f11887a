import type { CutWords } from './cut-words.ts';

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
  const ended = /[.!?:;]["”’)]*$/.test(before);
  const goesOn = !ended && (/^[\p{Ll}(&]/u.test(after) || openEnd.test(before));
  if (isLabelLine(after) || isLabelLine(before) || (ended && labelValue.test(after))) return false;
  if (width === null) return goesOn && before.length >= 40 && before.length <= WIDEST_WRAP;
  const firstWord = after.split(/\s/, 1)[0] ?? '';
  const reached = before.length + 1 + firstWord.length;
  if (reached > width * (ended ? 0.97 : 0.88)) return true;
  return goesOn && before.length >= width * 0.4;
}

/** A line that ends with such a word goes on, whatever the next begins with. */
const openEnd = /(?:,|\s(?:the|a|an|of|to|and|or|in|for|with|by|on|at|from|as|that|which|our|their|its|be|is|are))$/i;

/** "Owner: Head of Operations" after a sentence that ended begins a line of its own. */
const labelValue = /^\p{Lu}[\p{L} /]{1,30}:\s+\S/u;

/** "Guidelines:" alone on its line neither continues a line nor is continued. */
function isLabelLine(line: string): boolean {
  return /^\p{Lu}[\p{L} ,&/-]{2,50}:$/u.test(line) && line.split(/\s+/).length <= 6;
}

/** Joins two lines of one paragraph; a word that the wrap cut at a hyphen is made whole. */
export function joinLines(line: string, next: string, words: CutWords): string {
  const after = next.trim();
  if (/\p{L}[-\u00AD\u2010]$/u.test(line) && /^\p{Ll}/u.test(after)) return words.join(line, after);
  if (/\p{N}-$/u.test(line) && /^\p{N}/u.test(after)) return line + after;
  return `${line.trimEnd()} ${after}`;
}

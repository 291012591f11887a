import { diffWords } from './diff-words.ts';

/** One place where two texts differ: `oldText.slice(start, oldEnd)` became `newText`, which begins at `newStart`. */
export type Hunk = {
  readonly start: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newText: string;
};

/** Whether a letter of the old text and one of the new, which are the same, look the same too. */
type IsAlike = (oldAt: number, at: number) => boolean;

/** Where two texts differ, word by word, each place narrowed to the letters that do. */
export function textHunks(before: string, after: string, isAlike: IsAlike = () => true): Hunk[] {
  const hunks: Hunk[] = [];
  let start = 0;
  let newStart = 0;
  let removed = '';
  let added = '';
  const flush = (): void => {
    const inside = difference(removed, added, (oldAt, at) => isAlike(start + oldAt, newStart + at));
    if (inside.start < inside.oldEnd || inside.newText !== '')
      hunks.push({
        start: start + inside.start,
        oldEnd: start + inside.oldEnd,
        newStart: newStart + inside.start,
        newText: inside.newText,
      });
    start += removed.length;
    newStart += added.length;
    removed = added = '';
  };
  for (const { kind, text } of diffWords(before, after)) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      start += text.length;
      newStart += text.length;
    }
  }
  flush();
  return hunks;
}

/** What differs between two texts: where, up to where in the old one, and what stands there now. */
export function difference(
  oldText: string,
  text: string,
  isAlike: IsAlike = () => true,
): { start: number; oldEnd: number; newText: string } {
  const isSame: IsAlike = (oldAt, at) => oldText[oldAt] === text[at] && isAlike(oldAt, at);
  const shortest = Math.min(oldText.length, text.length);
  let start = 0;
  while (start < shortest && isSame(start, start)) start++;
  let tail = 0;
  while (tail < shortest - start && isSame(oldText.length - 1 - tail, text.length - 1 - tail)) tail++;
  // Never cut a pair of surrogates in two.
  if (start > 0 && /[\uD800-\uDBFF]/.test(oldText[start - 1] ?? '')) start--;
  if (tail > 0 && /[\uDC00-\uDFFF]/.test(oldText[oldText.length - tail] ?? '')) tail--;
  return { start, oldEnd: oldText.length - tail, newText: text.slice(start, text.length - tail) };
}

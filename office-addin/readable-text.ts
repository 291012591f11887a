import { findQuote, type TextQuote } from '../core/policy/text-quote.ts';

/** Soft hyphens, marks of direction, zero-width and control characters (footnote and picture anchors). */
const hidden =
  /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B\u200E\u200F\u2060-\u2064\u202A-\u202E\u2066-\u2069\uFEFF]/;
const unusual = new RegExp(`${hidden.source}|[\\t\\v\\f\\r]|  |^ | $`);

/** A paragraph's text as a reader sees it. `at[i]`: where character `i` stands in Word's own text. */
export type ReadableText = { readonly text: string; readonly at: (index: number) => number };

/** Drops what no reader sees, joins blanks, and makes Word's line breaks `\n`. */
export function readableText(shown: string): ReadableText {
  if (!unusual.test(shown)) return { text: shown, at: (index) => index };
  const letters: string[] = [];
  const places: number[] = [];
  for (let index = 0; index < shown.length; index++) {
    const letter = shown.charAt(index);
    if (hidden.test(letter)) continue;
    const isBreak = /[\v\r\n]/.test(letter);
    const next = isBreak ? '\n' : /[\t\f ]/.test(letter) ? ' ' : letter;
    const last = letters.at(-1);
    if (next === ' ' && (last === undefined || last === ' ' || last === '\n')) continue;
    if (next === '\n' && last === ' ') {
      letters.pop();
      places.pop();
    }
    if (next === '\n' && (letters.length === 0 || letters.at(-1) === '\n')) continue;
    letters.push(next);
    places.push(index);
  }
  while (letters.at(-1) === ' ' || letters.at(-1) === '\n') {
    letters.pop();
    places.pop();
  }
  return { text: letters.join(''), at: (index) => places[index] ?? shown.length };
}

/** Where a passage stands in Word's own text of a paragraph. Null when it is gone. */
export function locate(shown: string, passage: TextQuote): { readonly start: number; readonly end: number } | null {
  const { text, at } = readableText(shown);
  const found = findQuote(text, passage);
  return found && { start: at(found.start), end: at(found.end - 1) + 1 };
}

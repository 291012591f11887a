/** What to look for in a paragraph so that Word finds a stretch of it: its beginning, and its end where it is long. */
export type SearchTerms = { readonly head: string; readonly tail?: string };

/** Word takes at most 255 characters; a caret counts twice. */
const LONGEST = 120;

/** The terms for a stretch of Word's own text, unescaped. */
export function searchTerms(stretch: string): SearchTerms {
  // A line break cannot be searched for as it is: the first and the last line lead to the ends all the same.
  const lines = stretch.split(/[\v\r\n]/).filter((line) => line.trim() !== '');
  const first = lines[0] ?? stretch;
  const last = lines.at(-1) ?? stretch;
  if (lines.length === 1 && stretch.length <= 2 * LONGEST) return { head: stretch };
  return { head: first.slice(0, LONGEST), tail: last.slice(-LONGEST) };
}

/** A caret begins Word's special characters. */
export function escapeSearch(term: string): string {
  return term.replace(/\^/g, '^^');
}

/** Which of Word's findings of `term` begins at `start`: it counts from the left, without overlap. */
export function findingAt(text: string, term: string, start: number): number | null {
  let count = 0;
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + term.length)) {
    if (at === start) return count;
    count++;
  }
  return null;
}

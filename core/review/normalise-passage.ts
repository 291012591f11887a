/** How much of a passage a review stores: enough to tell any, and far less than it may hold in one place. */
export const LONGEST_PASSAGE = 4_000;

/**
 * The words of a passage as a key: lower case, one space between them, without marks. So that a decision outlives
 * what changes nothing of the meaning: another kind of quote mark, a line break, a comma.
 */
export function normalisePassage(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

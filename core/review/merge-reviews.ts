import { entriesOf, isWithdrawn, keyOf, lastChange, lettersOf, withEntries, type Entry } from './review-entries.ts';
import type { ReviewState } from './review-state.ts';

/**
 * Two reviews of one document as one: of each entry the version that was changed last, gone where that was taking it back.
 * Whichever of the two comes first, the entries are the same, so that all who review a document arrive at one state; the
 * reviewer's name is ours.
 */
export function mergeReviews(ours: ReviewState, theirs: ReviewState): ReviewState {
  const latest = new Map<string, Entry>();
  for (const entry of [...entriesOf(ours), ...entriesOf(theirs)]) {
    const other = latest.get(keyOf(entry));
    if (other === undefined || isLater(entry, other)) latest.set(keyOf(entry), entry);
  }
  return withEntries({ ...theirs, ...ours }, latest.values());
}

/** True when both say the same of the document, whoever looks at it. */
export function isSameReview(a: ReviewState, b: ReviewState): boolean {
  return wordsOf(a) === wordsOf(b);
}

function wordsOf(review: ReviewState): string {
  return JSON.stringify(entriesOf(review).map(lettersOf).sort());
}

function isLater(entry: Entry, other: Entry): boolean {
  const [one, two] = [lastChange(entry), lastChange(other)];
  if (one !== two) return one > two;
  // As old as each other: what stands is kept, and of two versions everybody has to choose the same.
  if (isWithdrawn(entry) !== isWithdrawn(other)) return isWithdrawn(other);
  return lettersOf(entry) > lettersOf(other);
}

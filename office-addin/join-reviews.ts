import { mergeReviews } from '../core/review/merge-reviews.ts';
import { parseReview, serialiseReview, type ReviewState } from '../core/review/review-state.ts';

/**
 * Several texts of one document's review as one. Where one is of a newer version, or the first is damaged, that one alone:
 * the pane says so. Null: there is none.
 */
export function joinReviews(texts: readonly string[]): string | null {
  const [first, ...more] = texts;
  if (first === undefined || more.length === 0) return first ?? null;
  const newer = texts.find((text) => parseReview(text).kind === 'newer');
  if (newer !== undefined || parseReview(first).kind === 'damaged') return newer ?? first;
  return serialiseReview(more.map(readable).reduce(mergeReviews, readable(first)));
}

function readable(text: string): ReviewState {
  return parseReview(text).state;
}

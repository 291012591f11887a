import { mergeReviews } from '../core/review/merge-reviews.ts';
import { emptyReview, parseReview, serialiseReview, type ReviewState } from '../core/review/review-state.ts';

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

/** What others write into the document's review while this pane is open: its next write must not take it away. */
export class OthersReview {
  private known: string | null = null;
  private added: ReviewState = emptyReview;

  /** The document holds this now, as far as this pane knows. */
  know(text: string | null): void {
    this.known = text;
  }

  /** What to write where the document holds `present`: mine, with what has come into it from others. */
  join(present: string | null, mine: string): string {
    if (present !== null && present !== this.known)
      this.added = mergeReviews(additions(readable(this.known ?? ''), readable(present)), this.added);
    const { annotations, decisions } = this.added;
    const own = parseReview(mine);
    if (annotations.length + decisions.length === 0 || own.kind !== 'read') return mine;
    return serialiseReview(mergeReviews(own.state, this.added));
  }
}

function readable(text: string): ReviewState {
  return parseReview(text).state;
}

/** What stands in one review only, so that what this pane has deleted meanwhile does not come back. */
function additions(before: ReviewState, now: ReviewState): ReviewState {
  const known = new Set([...before.annotations, ...before.decisions].map((each) => JSON.stringify(each)));
  const isNew = (each: unknown): boolean => !known.has(JSON.stringify(each));
  return { ...emptyReview, annotations: now.annotations.filter(isNew), decisions: now.decisions.filter(isNew) };
}

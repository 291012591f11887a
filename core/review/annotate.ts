import type { TextQuote } from '../policy/text-quote.ts';
import { LONGEST_PASSAGE } from './normalise-passage.ts';
import type { Annotation, ReviewState } from './review-state.ts';

/** A quote as it is stored: without the id of its block, which holds for one session only; a very long one by its beginning. */
export function storedQuote({ exact, prefix, suffix }: TextQuote): NonNullable<Annotation['quote']> {
  if (exact.length <= LONGEST_PASSAGE) return { exact, prefix, suffix };
  return { exact: exact.slice(0, LONGEST_PASSAGE), prefix, suffix: exact.slice(LONGEST_PASSAGE, LONGEST_PASSAGE + 32) };
}

/** The state with one more annotation; its author is remembered as the reviewer. */
export function addAnnotation(state: ReviewState, annotation: Annotation): ReviewState {
  return { ...state, reviewer: annotation.author, annotations: [...state.annotations, annotation] };
}

/** Another text for an annotation. `moment`: when, ISO 8601 in UTC. */
export function editAnnotation(state: ReviewState, id: string, text: string, moment: string): ReviewState {
  return change(state, id, (annotation) => ({ ...annotation, text, edited: moment }));
}

/** Marks an annotation as settled; it stays in the record. */
export function resolveAnnotation(state: ReviewState, id: string, by: string, moment: string): ReviewState {
  return change(state, id, (annotation) => ({
    ...annotation,
    status: 'resolved',
    resolved: moment,
    ...(by === '' ? {} : { resolvedBy: by }),
  }));
}

/** Opens a resolved annotation again. */
export function reopenAnnotation(state: ReviewState, id: string): ReviewState {
  return change(state, id, ({ resolved: _resolved, resolvedBy: _by, ...rest }) => ({ ...rest, status: 'open' }));
}

/** Moves an annotation, most often an orphaned one, to another passage. */
export function attachAnnotation(state: ReviewState, id: string, quote: TextQuote, place: string): ReviewState {
  return change(state, id, (annotation) => ({ ...annotation, quote: storedQuote(quote), place }));
}

/** Notes that the host took the annotation as a native comment after all. */
export function markWritten(state: ReviewState, id: string): ReviewState {
  return change(state, id, (annotation) => ({ ...annotation, comment: 'written' }));
}

/** Notes that the host refused the annotation as a comment, so that it stands only in the review. */
export function markKept(state: ReviewState, id: string): ReviewState {
  return change(state, id, (annotation) => ({ ...annotation, comment: 'kept' }));
}

function change(state: ReviewState, id: string, next: (annotation: Annotation) => Annotation): ReviewState {
  return {
    ...state,
    annotations: state.annotations.map((annotation) => (annotation.id === id ? next(annotation) : annotation)),
  };
}

import type { TextQuote } from '../core/policy/text-quote.ts';
import { anchorAnnotations } from '../core/review/anchor-quote.ts';
import type { ReviewState } from '../core/review/review-state.ts';
import type { Card, PaneState, UndoStep } from './state.ts';

const MOST_UNDO_STEPS = 100;

/**
 * The state with a change of the review, which can be taken back. A locked review stays as it is.
 * `annotation`: the one that the step is about, where the host may still add its part.
 */
export function reviewed(
  state: PaneState,
  says: string,
  change: (review: ReviewState) => ReviewState,
  annotation?: string,
): PaneState {
  if (state.isReviewLocked) return state;
  const next = anchored({ ...state, review: change(state.review) });
  const step = { says, change: { from: state.review, to: next.review }, actions: [] };
  return withStep(next, annotation === undefined ? step : { ...step, annotation });
}

/** The state with another card for an element. */
export function withCard(state: PaneState, id: string, change: (card: Card) => Card): PaneState {
  return { ...state, cards: { ...state.cards, [id]: change(state.cards[id] ?? {}) } };
}

/** The state with each annotation at the place where its text stands now. */
export function anchored(state: PaneState): PaneState {
  if (state.phase.kind !== 'judged') return state;
  const { blocks } = state.phase.judged.text;
  return { ...state, anchors: anchorAnnotations(state.review, blocks, state.anchors) };
}

/** The state with one more thing that can be taken back. */
export function withStep(state: PaneState, step: UndoStep): PaneState {
  return { ...state, undo: [...state.undo, step].slice(-MOST_UNDO_STEPS), redo: [] };
}

/** A host's part in recording an annotation is taken back with it. */
export function withActionOfAnnotation(state: PaneState, annotation: string, action: string): PaneState {
  const undo = state.undo.map((step) =>
    step.annotation === annotation ? { ...step, actions: [...step.actions, action] } : step,
  );
  return { ...state, undo };
}

/** The state in which an annotation was last seen at this passage: among equal texts, it stays there. */
export function withAnchor(state: PaneState, id: string, quote: TextQuote | null): PaneState {
  return quote === null ? state : { ...state, anchors: new Map(state.anchors).set(id, quote) };
}

import type { Verdict } from '../core/report/report.ts';
import { addAnnotation, editAnnotation, storedQuote } from '../core/review/annotate.ts';
import { decide, decisionOn, decisionPassage } from '../core/review/decide.ts';
import type { Annotation, Decision } from '../core/review/review-state.ts';
import { reviewed, withAnchor, withCard } from './change-state.ts';
import type { AnnotationDraft, DecisionDraft, PaneState } from './state.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Opens the form on a gap, filled with the decision that there is. */
export function startDecision(state: PaneState, id: string): PaneState {
  const verdict = verdictOf(state, id);
  if (verdict === undefined || state.isReviewLocked) return state;
  const known = decisionOn(verdict, state.review.decisions, state.today)?.decision;
  const draft: DecisionDraft = {
    kind: known?.kind ?? 'to-fix',
    reason: known?.reason ?? '',
    name: state.review.reviewer ?? '',
    until: known?.until ?? '',
    problem: null,
  };
  return withCard(state, id, ({ note: _, ...card }) => ({ ...card, draft: card.draft ?? draft }));
}

/** What is typed into the form; a problem is gone once its field changes. */
export function changeDecisionDraft(state: PaneState, id: string, change: Partial<DecisionDraft>): PaneState {
  return withCard(state, id, (card) => {
    if (card.draft === undefined) return card;
    const draft = { ...card.draft, ...change };
    const isMended = draft.problem !== null && (draft.problem in change || 'kind' in change);
    return { ...card, draft: isMended ? { ...draft, problem: null } : draft };
  });
}

/** Records the decision, or says which field is still wanted. */
export function recordDecision(state: PaneState, id: string): PaneState {
  const verdict = verdictOf(state, id);
  const draft = state.cards[id]?.draft;
  if (verdict === undefined || draft === undefined) return state;
  const problem = decisionProblem(draft, state.today);
  if (problem !== null) return withCard(state, id, (card) => ({ ...card, draft: { ...draft, problem } }));
  const decision: Decision = {
    element: id,
    passage: decisionPassage(verdict),
    kind: draft.kind,
    reason: draft.reason.trim(),
    name: draft.name.trim(),
    date: state.today,
    ...(draft.until === '' ? {} : { until: draft.until }),
  };
  const next = reviewed(state, 'a decision', (review) => decide(review, decision));
  return withCard(next, id, ({ draft: _, ...card }) => card);
}

function decisionProblem(draft: DecisionDraft, today: string): DecisionDraft['problem'] {
  if (draft.kind !== 'to-fix' && draft.reason.trim() === '') return 'reason';
  if (draft.name.trim() === '') return 'name';
  return draft.until !== '' && (!DAY.test(draft.until) || draft.until < today) ? 'until' : null;
}

/** Opens the form on an annotation that is there. */
export function startEditing(state: PaneState, id: string): PaneState {
  const annotation = state.review.annotations.find((each) => each.id === id);
  if (annotation === undefined || state.isReviewLocked) return state;
  const { text, author, element = '', place = '' } = annotation;
  const quote = annotation.quote === undefined ? null : { ...annotation.quote, block: '' };
  const draft = { id, quote, place, element, suggested: '', text, name: author, problem: null };
  return { ...state, tab: 'review', annotating: draft };
}

/** What is typed into the form of an annotation. */
export function changeAnnotationDraft(state: PaneState, change: Partial<AnnotationDraft>): PaneState {
  if (state.annotating === null) return state;
  const draft = { ...state.annotating, ...change };
  const isMended = draft.problem !== null && draft.problem in change;
  return { ...state, annotating: isMended ? { ...draft, problem: null } : draft };
}

/** Records a new annotation under `id`, or the new text of the one that was edited; or says what is still wanted. */
export function recordAnnotation(state: PaneState, id: string, moment: string): PaneState {
  const draft = state.annotating;
  if (draft === null) return state;
  const problem = draft.text.trim() === '' ? 'text' : draft.name.trim() === '' ? 'name' : null;
  if (problem !== null) return { ...state, annotating: { ...draft, problem } };
  // One that somebody else has taken back meanwhile is recorded anew: what was typed is not lost.
  const edited = state.review.annotations.find((each) => each.id === draft.id)?.id;
  const next =
    edited === undefined
      ? reviewed(
          withAnchor(state, id, draft.quote),
          'an annotation',
          (review) => addAnnotation(review, annotationOf(draft, id, moment)),
          id,
        )
      : reviewed(state, 'editing an annotation', (review) => editAnnotation(review, edited, draft.text.trim(), moment));
  return { ...next, annotating: null };
}

function annotationOf(draft: AnnotationDraft, id: string, created: string): Annotation {
  return {
    id,
    ...(draft.element === '' ? {} : { element: draft.element }),
    ...(draft.quote === null ? {} : { quote: storedQuote(draft.quote), place: draft.place }),
    text: draft.text.trim(),
    author: draft.name.trim(),
    created,
    status: 'open',
    comment: 'none',
  };
}

function verdictOf(state: PaneState, id: string): Verdict | undefined {
  return state.phase.kind === 'judged'
    ? state.phase.judged.report.elements.find((verdict) => verdict.id === id)
    : undefined;
}

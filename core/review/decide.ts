import type { Verdict } from '../report/report.ts';
import { LONGEST_PASSAGE, normalisePassage } from './normalise-passage.ts';
import type { Decision, ReviewState } from './review-state.ts';

/**
 * Whether a decision still answers the gap in front of the reader.
 *
 * - `stands`
 * - `expired`: its last day has passed
 * - `changed`: the passage, or the kind of gap, is another than the one that it answered
 */
export type Standing = 'stands' | 'expired' | 'changed';

/** A gap's decision, and whether it still answers it. */
export type DecisionOnGap = { readonly decision: Decision; readonly standing: Standing };

/**
 * The passage part of a decision's key. A missing element is keyed by nothing: the passage that comes nearest to it is
 * no part of what was decided, and may change with any edit.
 */
export function decisionPassage(verdict: Verdict): string {
  if (verdict.status === 'missing') return '';
  return normalisePassage((verdict.nearest ?? verdict.passages[0])?.exact ?? '').slice(0, LONGEST_PASSAGE);
}

/** The decision on a gap: the one made on this very passage, else the latest on the element. Undefined when covered. */
export function decisionOn(
  verdict: Verdict,
  decisions: readonly Decision[],
  today: string | undefined,
): DecisionOnGap | undefined {
  if (verdict.status === 'covered') return undefined;
  const ofElement = decisions.filter((decision) => decision.element === verdict.id);
  const passage = decisionPassage(verdict);
  const exact = ofElement.find((decision) => decision.passage === passage);
  if (exact !== undefined) return { decision: exact, standing: isExpired(exact, today) ? 'expired' : 'stands' };
  const latest = ofElement.reduce<Decision | undefined>(
    (best, decision) => (best === undefined || decision.date >= best.date ? decision : best),
    undefined,
  );
  return latest === undefined ? undefined : { decision: latest, standing: 'changed' };
}

/** The state with the decision in the place of earlier ones on the same element. */
export function decide(state: ReviewState, decision: Decision): ReviewState {
  return {
    ...state,
    reviewer: decision.name,
    decisions: [...withoutElement(state.decisions, decision.element), decision],
  };
}

/** The state without any decision on the element. */
export function withdrawDecision(state: ReviewState, element: string): ReviewState {
  return { ...state, decisions: withoutElement(state.decisions, element) };
}

function withoutElement(decisions: readonly Decision[], element: string): Decision[] {
  return decisions.filter((decision) => decision.element !== element);
}

function isExpired(decision: Decision, today: string | undefined): boolean {
  return today !== undefined && decision.until !== undefined && decision.until < today;
}

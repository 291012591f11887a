import type { Annotation, Decision, ReviewState } from './review-state.ts';

/**
 * Two reviews of one document as one: every annotation once, in the version that was touched last, and the later
 * decision on each element. `ours` wins where both are as old.
 */
export function mergeReviews(ours: ReviewState, theirs: ReviewState): ReviewState {
  const annotations = new Map(theirs.annotations.map((annotation) => [annotation.id, annotation]));
  for (const annotation of ours.annotations) {
    const other = annotations.get(annotation.id);
    annotations.set(annotation.id, other !== undefined && touched(other) > touched(annotation) ? other : annotation);
  }
  const decisions = new Map<string, Decision>();
  for (const decision of [...theirs.decisions, ...ours.decisions]) {
    const other = decisions.get(decision.element);
    if (other === undefined || decision.date >= other.date) decisions.set(decision.element, decision);
  }
  const reviewer = ours.reviewer ?? theirs.reviewer;
  return {
    version: ours.version,
    ...(reviewer === undefined ? {} : { reviewer }),
    annotations: [...annotations.values()].sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0)),
    decisions: [...decisions.values()],
  };
}

function touched(annotation: Annotation): string {
  return [annotation.created, annotation.edited ?? '', annotation.resolved ?? ''].reduce((a, b) => (a > b ? a : b));
}

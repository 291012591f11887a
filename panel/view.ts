import { gapKind, type GapKind } from '../core/report/gap-groups.ts';
import type { Report, Verdict } from '../core/report/report.ts';
import { annotationStatus } from '../core/review/anchor-quote.ts';
import { beforeSignOff, type SignOff } from '../core/review/before-sign-off.ts';
import { decisionOn, type DecisionOnGap } from '../core/review/decide.ts';
import type { ElementCatalogue } from './element-words.ts';
import type { SectionId } from './layout.ts';
import type { Judged, PaneState } from './state.ts';

// What follows from the state: computed when it is drawn, never kept.

/** A verdict as a row of a list. */
export type RowView = {
  readonly verdict: Verdict;
  readonly decision: DecisionOnGap | undefined;
  readonly isOpen: boolean;
  readonly isCoveredNow: boolean;
  readonly hasSettled: boolean;
};

/** The rows of a list, in the order in which they stand. */
export function rowsOf(state: PaneState, { report }: Judged, section: SectionId): RowView[] {
  const byId = new Map(report.elements.map((verdict) => [verdict.id, verdict]));
  return state.layout[section].flatMap((id): RowView[] => {
    const verdict = byId.get(id);
    if (verdict === undefined) return [];
    return [
      {
        verdict,
        decision: decisionOn(verdict, state.review.decisions, state.today),
        isOpen: state.open.includes(id),
        isCoveredNow: section !== 'covered' && verdict.status === 'covered',
        hasSettled: state.settled.includes(id),
      },
    ];
  });
}

/** "4 gaps, 2 covered": what the heading of a list counts. */
export function sectionCount(report: Report, kind: GapKind, rows: readonly RowView[]): string {
  const all = report.elements.filter((verdict) => gapKind(verdict) === kind);
  const covered = all.filter(({ status }) => status === 'covered').length;
  const gaps = all.length - covered;
  const decided = rows.filter(({ decision }) => decision?.standing === 'stands').length;
  const parts = [
    ...(gaps > 0 ? [`${gaps} ${gaps === 1 ? 'gap' : 'gaps'}`] : []),
    ...(decided > 0 ? [`${decided} decided`] : kind === 'clause' && covered > 0 ? [`${covered} covered`] : []),
  ];
  return parts.join(', ');
}

/** Ids of the gaps that are accepted by a decision that holds. */
export function acceptedGaps({ review, today }: PaneState, { report }: Judged): string[] {
  return report.elements
    .filter((verdict) => {
      const on = decisionOn(verdict, review.decisions, today);
      return on?.standing === 'stands' && on.decision.kind === 'accepted';
    })
    .map(({ id }) => id);
}

/** Whether the report lists verdicts, or the document is nothing to judge. */
export function judgesText({ report, judgedAnyway }: Judged): boolean {
  return report.reading.kind === 'ai-policy' || (report.reading.kind === 'not-ai-policy' && judgedAnyway);
}

/** Of a text that is no AI policy: what can be said all the same, about the document itself. */
export function judgeableAnyway({ report }: Judged, catalogue: ElementCatalogue): Verdict[] {
  return report.elements.filter(({ id, status }) => status !== 'missing' && catalogue.get(id)?.ofDocument === true);
}

/** The list before sign-off; null while there is no answer. */
export function signOffOf(state: PaneState): SignOff | null {
  const { phase, review, anchors, facts, today } = state;
  if (phase.kind !== 'judged' || !judgesText(phase.judged)) return null;
  return beforeSignOff({ report: phase.judged.report, review, anchors, facts, today });
}

/** How many annotations are not resolved. */
export function openAnnotations({ review, anchors }: PaneState): number {
  return review.annotations.filter((annotation) => annotationStatus(annotation, anchors) !== 'resolved').length;
}

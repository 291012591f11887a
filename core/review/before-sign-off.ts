import { gapKind } from '../report/gap-groups.ts';
import type { Passage, Report, Status, Verdict } from '../report/report.ts';
import { clauseOffCount } from '../report/turned-off.ts';
import { annotationStatus, type AnnotationStatus, type Anchors } from './anchor-quote.ts';
import { decisionOn, type DecisionOnGap } from './decide.ts';
import type { Annotation, Decision, ReviewState } from './review-state.ts';

/** Something of the document's own that is open: a native comment or a tracked change. `passage`: where, if known. */
export type OpenItem = { readonly label: string; readonly passage?: Omit<Passage, 'marks'> };

/** What is open in the document itself. `count` may be more than the items that the host lists. */
export type DocumentFacts = {
  readonly comments: { readonly count: number; readonly items: readonly OpenItem[] };
  readonly trackedChanges: { readonly count: number; readonly items: readonly OpenItem[] };
};

/** A document in which nothing is open. */
export const nothingOpen: DocumentFacts = {
  comments: { count: 0, items: [] },
  trackedChanges: { count: 0, items: [] },
};

/** A gap as a line of the list. */
export type GapLine = {
  readonly id: string;
  readonly title: string;
  readonly status: Exclude<Status, 'covered'>;
  readonly decision?: DecisionOnGap;
};

/** One kind of thing that stands in the way, with its lines. Kinds with nothing in them are left out. */
export type Obstacle =
  | { readonly kind: 'mandatory-gaps'; readonly count: number; readonly gaps: readonly GapLine[] }
  | { readonly kind: 'gaps-to-fix'; readonly count: number; readonly gaps: readonly GapLine[] }
  | { readonly kind: 'undecided-gaps'; readonly count: number; readonly gaps: readonly GapLine[] }
  | {
      readonly kind: 'open-annotations';
      readonly count: number;
      readonly annotations: readonly { readonly annotation: Annotation; readonly status: AnnotationStatus }[];
    }
  | { readonly kind: 'unresolved-comments'; readonly count: number; readonly items: readonly OpenItem[] }
  | { readonly kind: 'tracked-changes'; readonly count: number; readonly items: readonly OpenItem[] }
  | { readonly kind: 'placeholders'; readonly count: number; readonly passages: readonly Passage[] };

/** What still stands in the way of a sign-off, and what is in order. */
export type SignOff = { readonly obstacles: readonly Obstacle[]; readonly inOrder: readonly string[] };

type Input = {
  readonly report: Report;
  readonly review: ReviewState;
  readonly anchors: Anchors;
  readonly facts: DocumentFacts;
  /** ISO 8601 day; absent: no decision expires. */
  readonly today?: string;
};

/**
 * The list "Before sign-off". A mandatory gap stands in the way whatever is decided on it; any other gap does until a
 * decision that still holds answers it, and one that is to be fixed until it is.
 */
export function beforeSignOff({ report, review, anchors, facts, today }: Input): SignOff {
  const gaps = report.elements.flatMap((verdict): (GapLine & { mandatory: boolean })[] => {
    const line = gapLine(verdict, review.decisions, today);
    return line === undefined ? [] : [{ ...line, mandatory: verdict.mandatory }];
  });
  const open = review.annotations.flatMap((annotation) => {
    const status = annotationStatus(annotation, anchors);
    return status === 'resolved' ? [] : [{ annotation, status }];
  });
  const mandatory = gaps.filter((gap) => gap.mandatory);
  const undecided = gaps.filter(({ decision }) => decision?.standing !== 'stands');
  const toFix = gaps.filter(
    ({ mandatory: must, decision }) => !must && decision?.standing === 'stands' && decision.decision.kind === 'to-fix',
  );
  const placeholders = report.facts.placeholders;
  const all: Obstacle[] = [
    { kind: 'mandatory-gaps', count: mandatory.length, gaps: mandatory },
    { kind: 'gaps-to-fix', count: toFix.length, gaps: toFix },
    { kind: 'undecided-gaps', count: undecided.length, gaps: undecided },
    { kind: 'open-annotations', count: open.length, annotations: open },
    { kind: 'unresolved-comments', ...facts.comments },
    { kind: 'tracked-changes', ...facts.trackedChanges },
    { kind: 'placeholders', count: placeholders.length, passages: placeholders },
  ];
  const obstacles = all.filter(({ count }) => count > 0);
  const blocked = new Set(obstacles.map(({ kind }) => kind));
  return { obstacles, inOrder: inOrder(report, review, blocked) };
}

function gapLine(verdict: Verdict, decisions: readonly Decision[], today: string | undefined): GapLine | undefined {
  if (verdict.status === 'covered') return undefined;
  const decision = decisionOn(verdict, decisions, today);
  const { id, title, status } = verdict;
  return decision === undefined ? { id, title, status } : { id, title, status, decision };
}

function inOrder(report: Report, review: ReviewState, blocked: ReadonlySet<Obstacle['kind']>): string[] {
  const mandatory = report.elements.filter((verdict) => verdict.mandatory);
  const clause = mandatory.filter((verdict) => gapKind(verdict) === 'clause').length;
  const own = mandatory.length - clause;
  const off = clauseOffCount(report);
  const gaps = report.elements.some(({ status }) => status !== 'covered');
  const { facts } = report;
  const annotations = review.annotations.length;
  const claims: readonly (readonly [boolean, string])[] = [
    [
      !blocked.has('mandatory-gaps') && clause > 0,
      `${clause} of ${clause} clause elements covered${off === 0 ? '' : `, ${off} turned off`}`,
    ],
    [!blocked.has('mandatory-gaps') && own > 0, `${own} of ${own} elements that the organisation asks for covered`],
    [!blocked.has('undecided-gaps'), gaps ? 'No gap without a decision' : 'No gap is left'],
    [
      !blocked.has('open-annotations'),
      annotations === 0
        ? 'No annotations'
        : annotations === 1
          ? 'The annotation is resolved'
          : `All ${annotations} annotations resolved`,
    ],
    [!blocked.has('unresolved-comments'), 'No unresolved comments'],
    [!blocked.has('tracked-changes'), 'No tracked changes'],
    [!blocked.has('placeholders'), 'No placeholders'],
    [statesAll(facts.title, facts.version, facts.owner), 'Title, version and owner are stated'],
    [facts.reviewOverdueDays !== undefined && facts.reviewOverdueDays <= 0, 'No review date has passed'],
  ];
  return claims.filter(([holds]) => holds).map(([, claim]) => claim);
}

function statesAll(...facts: readonly unknown[]): boolean {
  return facts.every((fact) => fact !== undefined);
}

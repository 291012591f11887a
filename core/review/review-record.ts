import type { PolicyText } from '../policy/policy-text.ts';
import { placeInWords, placeOf } from '../report/place-of.ts';
import type { Mistake, Report, Verdict } from '../report/report.ts';
import { textDigest } from '../report/text-digest.ts';
import { turnedOffIn } from '../report/turned-off.ts';
import { annotationStatus, type AnnotationStatus, type Anchors } from './anchor-quote.ts';
import type { SignOff } from './before-sign-off.ts';
import { decisionOn, type DecisionOnGap } from './decide.ts';
import type { Annotation, Decision, ReviewState } from './review-state.ts';

/** The record that is handed to the approver: the report, the decisions, the annotations and what is left. Plain JSON. */
export type ReviewRecord = {
  readonly format: 'countersign-review';
  readonly formatVersion: 1;
  /** ISO 8601 in UTC. */
  readonly written: string;
  readonly checker: string;
  readonly title: string;
  readonly documentVersion?: string;
  /** SHA-256 of the normalised text that was judged, in hexadecimal. */
  readonly textSha256: string;
  readonly words: number;
  readonly elements: readonly RecordedElement[];
  /** What was not judged, by decision of the organisation. */
  readonly turnedOff: readonly { readonly id: string; readonly title: string; readonly reason: string }[];
  readonly mistakes: readonly Pick<Mistake, 'id' | 'title' | 'reason' | 'fix'>[];
  readonly annotations: readonly RecordedAnnotation[];
  /** Decisions on elements that are covered by now. */
  readonly settledDecisions: readonly Decision[];
  readonly beforeSignOff: SignOff;
};

export type RecordedElement = Pick<
  Verdict,
  'id' | 'title' | 'mandatory' | 'source' | 'clause' | 'status' | 'reason'
> & {
  readonly passage?: { readonly exact: string; readonly place: string };
  readonly decision?: DecisionOnGap;
};

export type RecordedAnnotation = Omit<Annotation, 'status' | 'comment'> & { readonly status: AnnotationStatus };

type Input = {
  readonly report: Report;
  readonly text: PolicyText;
  readonly review: ReviewState;
  readonly anchors: Anchors;
  readonly signOff: SignOff;
  readonly written: string;
};

/** Puts the record together. */
export function reviewRecord({ report, text, review, anchors, signOff, written }: Input): ReviewRecord {
  const today = written.slice(0, 10);
  const covered = new Set(report.elements.filter(({ status }) => status === 'covered').map(({ id }) => id));
  return {
    format: 'countersign-review',
    formatVersion: 1,
    written,
    checker: report.version,
    title: report.facts.title?.value ?? report.title,
    ...(report.facts.version === undefined ? {} : { documentVersion: report.facts.version.value }),
    textSha256: textDigest(text),
    words: report.words,
    elements: report.elements.map((verdict) => recordedElement(verdict, text, review.decisions, today)),
    turnedOff: turnedOffIn(report).map(({ id, title, reason }) => ({ id, title, reason })),
    mistakes: report.mistakes.map(({ id, title, reason, fix }) => ({ id, title, reason, fix })),
    annotations: review.annotations.map((annotation) => {
      const { status: _status, comment: _comment, ...rest } = annotation;
      return { ...rest, status: annotationStatus(annotation, anchors) };
    }),
    settledDecisions: review.decisions.filter(({ element }) => covered.has(element)),
    beforeSignOff: signOff,
  };
}

function recordedElement(
  verdict: Verdict,
  text: PolicyText,
  decisions: readonly Decision[],
  today: string,
): RecordedElement {
  const { id, title, mandatory, source, clause, status, reason } = verdict;
  const passage = verdict.passages[0] ?? verdict.nearest;
  const place = passage === undefined ? null : placeOf(text, passage.block);
  const decision = decisionOn(verdict, decisions, today);
  return {
    id,
    title,
    mandatory,
    source,
    clause,
    status,
    reason,
    ...(passage === undefined
      ? {}
      : { passage: { exact: passage.exact, place: place === null ? '' : placeInWords(place) } }),
    ...(decision === undefined ? {} : { decision }),
  };
}

/** The record as JSON, two spaces deep, ending in a line feed. */
export function recordJson(record: ReviewRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

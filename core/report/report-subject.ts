import type { PolicyText } from '../policy/policy-text.ts';
import { placeInWords, placeOf } from './place-of.ts';
import type { Passage, Report } from './report.ts';
import { longDate } from './wording.ts';

/** What a person decided about a gap, as a report shows it. */
export type ShownDecision = {
  /** The element's id. */
  readonly element: string;
  readonly kind: 'to-fix' | 'accepted' | 'not-applicable';
  readonly reason?: string;
  readonly name: string;
  /** ISO 8601 days. */
  readonly date: string;
  readonly until?: string;
};

/** A report with what the surface knows around it. Only `report` is needed. */
export type ReportSubject = {
  readonly report: Report;
  /** The file's name as the person knows it. */
  readonly file?: string;
  /** The text that was judged: gives passages their place. */
  readonly text?: PolicyText;
  /** SHA-256 of the normalised text (`textDigest`); taken from `text` where it is absent. */
  readonly digest?: string;
  /** The day on which it was judged, ISO 8601. Core has no clock. */
  readonly date?: string;
  readonly organisation?: string;
  readonly decisions?: readonly ShownDecision[];
  /** What is open before sign-off beside gaps: "4 open annotations", "2 comments". */
  readonly open?: readonly string[];
  /** The text was judged although it does not read like an AI policy. */
  readonly judgedAnyway?: boolean;
};

/** What the document is called: its title, else its file's name. */
export function nameOf({ report, file }: ReportSubject): string {
  return report.title !== '' ? report.title : (file ?? 'Untitled document');
}

/** "Countersign 1.0, 23 November 2026". */
export function judgedBy({ report, date }: ReportSubject): string {
  return `Countersign ${report.version}${date === undefined ? '' : `, ${longDate(date)}`}`;
}

/** The decisions that settle a gap. */
export function acceptedIn({ decisions = [] }: ReportSubject): string[] {
  return decisions.filter(({ kind }) => kind === 'accepted').map(({ element }) => element);
}

const DECISIONS = { 'to-fix': 'To fix', accepted: 'Accepted', 'not-applicable': 'Not applicable' } as const;

/** "Accepted until 31 March 2027, Mara Lind, 20 November 2026: “Counsel wants it.”"; empty where nobody decided. */
export function decisionOn(element: string, { decisions = [] }: ReportSubject): string {
  const decision = decisions.find((each) => each.element === element);
  if (!decision) return '';
  const { kind, until, name, date, reason = '' } = decision;
  const head = `${DECISIONS[kind]}${until === undefined ? '' : ` until ${longDate(until)}`}, ${name}, ${longDate(date)}`;
  return reason === '' ? head : `${head}: “${reason}”`;
}

/** "3 Commitments, second paragraph"; empty where the text is not at hand. */
export function whereIs(passage: Passage, { text }: ReportSubject): string {
  const place = text && placeOf(text, passage.block);
  return place ? placeInWords(place) : '';
}

/** "3 Commitments"; empty where the text is not at hand. */
export function sectionOf(passage: Passage, { text }: ReportSubject): string {
  return (text && placeOf(text, passage.block)?.section) ?? '';
}

/** A passage as pieces of text, marked or not, in order; empty pieces are left out. */
export function piecesOf({ exact, marks }: Passage): { readonly text: string; readonly isMarked: boolean }[] {
  const pieces: { text: string; isMarked: boolean }[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    pieces.push({ text: exact.slice(at, start), isMarked: false }, { text: exact.slice(start, end), isMarked: true });
    at = end;
  }
  pieces.push({ text: exact.slice(at), isMarked: false });
  return pieces.filter(({ text }) => text !== '');
}

/** Whether verdicts are listed at all: not for a text that is about something else. */
export function listsVerdicts({ report, judgedAnyway }: ReportSubject): boolean {
  return report.reading.kind === 'ai-policy' || (report.reading.kind === 'not-ai-policy' && judgedAnyway === true);
}

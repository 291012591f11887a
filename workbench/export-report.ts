import type { ReportSubject, ShownDecision } from '../core/report/report-subject.ts';
import { counted } from '../core/report/wording.ts';
import type { DocumentFacts } from '../core/review/before-sign-off.ts';
import { decisionOn } from '../core/review/decide.ts';
import { emptyReview, parseReview } from '../core/review/review-state.ts';
import type { Judged } from '../panel/state.ts';

export const reportFormats = ['html', 'markdown', 'json', 'csv'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export type ReportFile = { readonly name: string; readonly type: string; readonly text: string };

type Input = {
  readonly judged: Judged;
  readonly file: string;
  /** The review state as it is kept, unread. */
  readonly review: string | null;
  readonly facts: DocumentFacts;
  /** ISO 8601 day. */
  readonly today: string;
};

/** The report as a file in one of its formats; the writers are loaded when they are wanted. */
export async function exportReport(format: ReportFormat, input: Input): Promise<ReportFile> {
  const subject = subjectOf(input);
  const name = `${input.file.replace(/\.[^.]+$/, '')} - report`;
  switch (format) {
    case 'html': {
      const { writeHtml } = await import('../core/report/write-html.ts');
      return { name: `${name}.html`, type: 'text/html', text: writeHtml(subject) };
    }
    case 'markdown': {
      const { writeMarkdown } = await import('../core/report/write-markdown.ts');
      return { name: `${name}.md`, type: 'text/markdown', text: writeMarkdown(subject) };
    }
    case 'json': {
      const { fileReport, writeJson } = await import('../core/report/write-json.ts');
      const text = writeJson(fileReport(input.file, input.judged.report));
      return { name: `${name}.json`, type: 'application/json', text };
    }
    case 'csv': {
      const { writeCsv } = await import('../core/report/write-csv.ts');
      return { name: `${name}.csv`, type: 'text/csv', text: writeCsv([subject]) };
    }
  }
}

/** A report with what people decided and what is open around it. */
export function subjectOf({ judged, file, review: raw, facts, today }: Input): ReportSubject {
  const review = raw === null ? emptyReview : parseReview(raw).state;
  const { report, text, judgedAnyway, moment } = judged;
  const annotations = review.annotations.filter(({ status }) => status === 'open').length;
  const open: readonly (readonly [number, string])[] = [
    [annotations, 'open annotation'],
    [facts.comments.count, 'unresolved comment'],
    [facts.trackedChanges.count, 'tracked change'],
  ];
  return {
    report,
    file,
    text,
    date: moment.slice(0, 10),
    judgedAnyway,
    decisions: report.elements.flatMap((verdict): ShownDecision[] => {
      const on = decisionOn(verdict, review.decisions, today);
      if (on === undefined || on.standing !== 'stands') return [];
      const { element, kind, reason, name, date, until } = on.decision;
      return [{ element, kind, reason, name, date, ...(until === undefined ? {} : { until }) }];
    }),
    open: open.flatMap(([count, what]) => (count === 0 ? [] : [counted(count, what)])),
  };
}

import { csvFile } from './csv-cell.ts';
import { type ReportSubject, sectionOf } from './report-subject.ts';

const HEAD = [
  'File',
  'Element',
  'Id',
  'Mandatory',
  'Source',
  'Clause',
  'Status',
  'Reason',
  'Would be covered by',
  'Passage',
  'Place',
];

/** One row for each element of each report, for a spreadsheet. */
export function writeCsv(subjects: readonly ReportSubject[]): string {
  const rows = subjects.flatMap((subject) =>
    subject.report.elements.map((verdict) => {
      const passage = verdict.passages[0] ?? verdict.nearest;
      return [
        subject.file ?? subject.report.title,
        verdict.title,
        verdict.id,
        verdict.mandatory ? 'yes' : 'no',
        verdict.source,
        verdict.clause,
        verdict.status,
        verdict.reason,
        verdict.remedy,
        passage?.exact ?? '',
        passage ? sectionOf(passage, subject) : '',
      ];
    }),
  );
  return csvFile([HEAD, ...rows]);
}

import { answerOf } from './answer.ts';
import { csvFile } from './csv-cell.ts';
import { decisionOn, listsVerdicts, nameOf, type ReportSubject, sectionOf } from './report-subject.ts';

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
  'Decision',
];

/** One row for each element of each report, for a spreadsheet; for what could not be judged, one row that says why. */
export function writeCsv(
  subjects: readonly ReportSubject[],
  problems: readonly { readonly file: string; readonly message: string }[] = [],
): string {
  const unread = problems.map(({ file, message }) => notJudged(file, message));
  return csvFile([HEAD, ...subjects.flatMap(rowsOf), ...unread]);
}

function rowsOf(subject: ReportSubject): string[][] {
  const file = subject.file ?? nameOf(subject);
  if (!listsVerdicts(subject)) {
    const { answer, sentence } = answerOf(subject.report);
    return [notJudged(file, `${answer}. ${sentence}`)];
  }
  return subject.report.elements.map((verdict) => {
    const passage = verdict.passages[0] ?? verdict.nearest;
    return [
      file,
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
      decisionOn(verdict.id, subject),
    ];
  });
}

function notJudged(file: string, reason: string): string[] {
  const cells: Readonly<Record<string, string>> = { File: file, Status: 'not judged', Reason: reason };
  return HEAD.map((head) => cells[head] ?? '');
}

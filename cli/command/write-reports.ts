import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { answerOf } from '../../core/report/answer.ts';
import { listsVerdicts } from '../../core/report/report-subject.ts';
import { writeCsv } from '../../core/report/write-csv.ts';
import { writeHtml } from '../../core/report/write-html.ts';
import { fileReport, reportBundle, writeJson } from '../../core/report/write-json.ts';
import { writeMarkdown, writeMarkdownBundle } from '../../core/report/write-markdown.ts';
import { type SarifProblem, writeSarif } from '../../core/report/write-sarif.ts';
import { printable, SUMMARY_HEADS, summaryRows, writeText } from '../../core/report/write-text.ts';
import { textTable } from '../text-table.ts';
import { isSameFile, writeOutput, writing } from './file-access.ts';
import { shownName, STANDARD_INPUT } from './find-files.ts';
import type { Judged, JudgedFiles } from './judge-files.ts';
import { paintFor } from './paint.ts';
import { type Terminal, UsageError } from './terminal.ts';
import { uriOf } from './uri-of.ts';

export const FORMATS = ['text', 'json', 'sarif', 'markdown', 'html', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** Whether people read the format. What machines compare must be the same bytes tomorrow: no clock in it, no shown names. */
export function isForPeople(format: Format): boolean {
  return format !== 'json' && format !== 'sarif';
}

/** Writes what was judged to the terminal, or to the named file or folder; a file that was judged is never written over. */
export function writeReports(files: JudgedFiles, format: Format, output: string | undefined, terminal: Terminal): void {
  if (output !== undefined) protectInputs(files, output, terminal);
  if (format === 'html' && countOf(files) > 1) {
    writePages(files, output, terminal);
    return;
  }
  // An empty page would take the place of the last good one.
  if (files.judged.length === 0 && (format === 'html' || format === 'text')) return;
  const named = isForPeople(format) ? withShownNames(files) : files;
  const text = rendered(named, format, output === undefined ? terminal : { ...terminal, hasColours: false });
  if (output === undefined) terminal.write(text);
  else writeOutput(output, text, terminal);
}

function withShownNames({ judged, problems }: JudgedFiles): JudgedFiles {
  const shown = <Named extends { readonly file: string }>(each: Named): Named => ({
    ...each,
    file: shownName(each.file),
  });
  return { judged: judged.map(shown), problems: problems.map(shown) };
}

/** A report in the place of a policy would be a policy lost, most of all one that could not be read. */
function protectInputs({ judged, problems }: JudgedFiles, output: string, terminal: Terminal): void {
  const lost = [...judged, ...problems].find(({ file }) => isSameFile(file, output, terminal));
  if (lost) throw new UsageError(`The report would take the place of ${lost.file} itself. Name another file with -o.`);
}

function countOf({ judged, problems }: JudgedFiles): number {
  return judged.length + problems.length;
}

function rendered(files: JudgedFiles, format: Format, terminal: Terminal): string {
  const { judged, problems } = files;
  const [first] = judged;
  switch (format) {
    case 'text':
      return textOf(files, terminal);
    case 'json': {
      const reports = judged.map(({ file, report }) => fileReport(file, report));
      const [only] = reports;
      return writeJson(only && countOf(files) === 1 ? only : reportBundle(reports, problems));
    }
    case 'sarif':
      return writeSarif(judged, unreadAt(problems, terminal));
    case 'markdown':
      return first && countOf(files) === 1 ? writeMarkdown(first) : writeMarkdownBundle(judged, problems);
    case 'html':
      return first ? writeHtml(first) : '';
    case 'csv':
      return writeCsv(judged, problems);
  }
}

function unreadAt(problems: JudgedFiles['problems'], { folder }: Terminal): SarifProblem[] {
  return problems.map(({ file, message }) => ({ uri: uriOf(file, folder), message }));
}

function textOf(files: JudgedFiles, terminal: Terminal): string {
  const [first] = files.judged;
  if (!first) return '';
  return countOf(files) === 1 ? textOfOne(first, terminal) : tableOf(files);
}

function textOfOne(judged: Judged, { hasColours, columns }: Terminal): string {
  const paint = paintFor(hasColours);
  const isOther = judged.report.reading.kind === 'not-ai-policy' && !listsVerdicts(judged);
  const notes = [...judged.notes, ...(isOther ? ['`--judge-anyway` judges it all the same.'] : [])];
  const text = writeText(judged, { paint, ...(columns === undefined ? {} : { width: columns }) });
  const lines = notes.map((note) => `${paint.quiet(printable(note))}\n`).join('');
  return lines === '' ? text : `${text}\n${lines}`;
}

function tableOf(files: JudgedFiles): string {
  const { judged } = files;
  const columns = SUMMARY_HEADS.map((head, at) => ({ head, align: at < 2 ? ('left' as const) : ('right' as const) }));
  const table = textTable(columns, summaryRows(judged));
  const stand = judged.filter(
    ({ report, judgedAnyway }) => answerOf(report, { judgedAnyway: judgedAnyway === true }).kind === 'stands',
  ).length;
  const read = `${String(judged.length)} of ${String(countOf(files))} files judged; ${String(stand)} would stand.`;
  return `${table}\n\n${read} \`countersign check FILE\` shows one with its proof.\n`;
}

/** Several pages go into a folder, each named after its file. */
function writePages(files: JudgedFiles, output: string | undefined, terminal: Terminal): void {
  if (output === undefined) {
    throw new UsageError(
      `A page shows one policy, and ${String(countOf(files))} were named. \`--output FOLDER\` writes a page for each.`,
    );
  }
  const folder = resolve(terminal.folder, output);
  const pages = pageNames(files.judged).map((name, index) => ({ path: join(folder, name), page: files.judged[index] }));
  for (const { path } of pages) protectInputs(files, path, terminal);
  writing(output, () => mkdirSync(folder, { recursive: true }));
  for (const { path, page } of pages) {
    if (page) writeOutput(path, writeHtml(page), terminal);
    terminal.write(`${path}\n`);
  }
}

/** A name for each, also where a disk takes `A.md` and `a.md` for one. */
function pageNames(judged: readonly Judged[]): string[] {
  const counts = new Map<string, number>();
  return judged.map(({ file }) => {
    const name = file === STANDARD_INPUT ? 'standard-input' : basename(file);
    const count = (counts.get(name.toLowerCase()) ?? 0) + 1;
    counts.set(name.toLowerCase(), count);
    return `${name}${count === 1 ? '' : `-${String(count)}`}.html`;
  });
}

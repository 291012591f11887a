import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { answerOf } from '../../core/report/answer.ts';
import type { Verdict } from '../../core/report/report.ts';
import { writeCsv } from '../../core/report/write-csv.ts';
import { writeHtml } from '../../core/report/write-html.ts';
import { fileReport, reportBundle, writeJson } from '../../core/report/write-json.ts';
import { writeMarkdown, writeMarkdownBundle } from '../../core/report/write-markdown.ts';
import { type SarifProblem, writeSarif } from '../../core/report/write-sarif.ts';
import { printable, SUMMARY_HEADS, summaryRows, writeText } from '../../core/report/write-text.ts';
import { textTable } from '../text-table.ts';
import { shownName, STANDARD_INPUT } from './find-files.ts';
import { CHECK_HELP } from './help.ts';
import { type Judged, type JudgedFiles, judgeFiles } from './judge-files.ts';
import { loadConfiguration } from './load-configuration.ts';
import { paintFor } from './paint.ts';
import { isSameFile, writeOutput, writing } from './file-access.ts';
import { choice, isoDay, parseCommand } from './parse-command.ts';
import { type ExitCode, type Terminal, UsageError } from './terminal.ts';
import { uriOf } from './uri-of.ts';

const FORMATS = ['text', 'json', 'sarif', 'markdown', 'html', 'csv'] as const;
type Format = (typeof FORMATS)[number];
const FAILING = ['missing', 'partial', 'none'] as const;
type FailOn = (typeof FAILING)[number];

/** What machines compare must be the same bytes tomorrow: no clock in them unless a day was named. */
const FOR_PEOPLE: readonly Format[] = ['text', 'markdown', 'html', 'csv'];

/** `countersign check FILE…` */
export async function check(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseCommand('check', args, {
    format: { type: 'string', short: 'f', default: 'text' },
    'fail-on': { type: 'string', default: 'missing' },
    only: { type: 'string' },
    config: { type: 'string', short: 'c' },
    today: { type: 'string' },
    'judge-anyway': { type: 'boolean', default: false },
    output: { type: 'string', short: 'o' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    terminal.write(CHECK_HELP);
    return 0;
  }
  if (positionals.length === 0) {
    throw new UsageError('No file was named. `countersign check policy.docx` judges one; `-` reads standard input.');
  }
  const format = choice('format', values.format, FORMATS);
  const failOn = choice('fail-on', values['fail-on'], FAILING);
  if (values.only !== undefined) choice('only', values.only, ['mandatory']);
  const configuration = loadConfiguration(values.config, terminal.folder);
  const today = dayFor(values.today, format, terminal);
  const files = await judgeFiles(
    positionals,
    {
      judgeAnyway: values['judge-anyway'],
      onlyMandatory: values.only === 'mandatory',
      ...(configuration ? { configuration } : {}),
      ...(today === undefined ? {} : { today }),
    },
    terminal,
  );
  const output = values.output === '-' ? undefined : values.output;
  if (output !== undefined) protectInputs(files, output, terminal);
  write(files, format, output, terminal);
  for (const { file, message } of files.problems) terminal.complain(`${printable(shownName(file))}: ${message}\n`);
  if (files.problems.length > 0) return 2;
  return files.judged.some((judged) => fails(judged, failOn)) ? 1 : 0;
}

function dayFor(named: string | undefined, format: Format, terminal: Terminal): string | undefined {
  if (named !== undefined) return isoDay('today', named);
  return FOR_PEOPLE.includes(format) ? terminal.today() : undefined;
}

function fails({ report }: Judged, failOn: FailOn): boolean {
  const isFailing = ({ status }: Verdict): boolean =>
    status === 'missing' || (failOn === 'partial' && status === 'partial');
  return failOn !== 'none' && report.elements.some(isFailing);
}

function write(files: JudgedFiles, format: Format, output: string | undefined, terminal: Terminal): void {
  if (format === 'html' && countOf(files) > 1) {
    writePages(files, output, terminal);
    return;
  }
  // An empty page would take the place of the last good one.
  if (files.judged.length === 0 && (format === 'html' || format === 'text')) return;
  const named = FOR_PEOPLE.includes(format) ? withShownNames(files) : files;
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
  const { judged } = files;
  const paint = paintFor(terminal.hasColours);
  const [first] = judged;
  if (!first) return '';
  if (countOf(files) === 1) {
    const notes = first.notes.map((note) => `${paint.quiet(printable(note))}\n`).join('');
    return writeText(first, { paint, ...(terminal.columns === undefined ? {} : { width: terminal.columns }) }) + notes;
  }
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

import type { Verdict } from '../../core/report/report.ts';
import { printable } from '../../core/report/write-text.ts';
import { shownName } from './find-files.ts';
import { CHECK_HELP } from './help.ts';
import { type Judged, judgeFiles } from './judge-files.ts';
import { loadConfiguration } from './load-configuration.ts';
import { choice, isoDay, parseCommand } from './parse-command.ts';
import { type ExitCode, type Terminal, UsageError } from './terminal.ts';
import { type Format, FORMATS, isForPeople, writeReports } from './write-reports.ts';

const FAILING = ['missing', 'partial', 'none'] as const;
type FailOn = (typeof FAILING)[number];

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
  writeReports(files, format, values.output === '-' ? undefined : values.output, terminal);
  for (const { file, message } of files.problems) terminal.complain(`${printable(`${shownName(file)}: ${message}`)}\n`);
  if (files.problems.length > 0) return 2;
  return files.judged.some((judged) => fails(judged, failOn)) ? 1 : 0;
}

function dayFor(named: string | undefined, format: Format, terminal: Terminal): string | undefined {
  if (named !== undefined) return isoDay('today', named);
  return isForPeople(format) ? terminal.today() : undefined;
}

function fails({ report }: Judged, failOn: FailOn): boolean {
  const isFailing = ({ status }: Verdict): boolean =>
    status === 'missing' || (failOn === 'partial' && status === 'partial');
  return failOn !== 'none' && report.elements.some(isFailing);
}

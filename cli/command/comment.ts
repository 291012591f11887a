import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { checkPolicy } from '../../core/checker/check-policy.ts';
import { gapGroups } from '../../core/report/gap-groups.ts';
import type { Verdict } from '../../core/report/report.ts';
import { counted, sourceInWords } from '../../core/report/wording.ts';
import { printable } from '../../core/report/write-text.ts';
import { readDocument } from '../../documents/read-document.ts';
import { type NewComment, writeDocxComments } from '../../documents/write-docx-comments.ts';
import { isSameFile, reasonOf, writeOutput } from './file-access.ts';
import { COMMENT_HELP } from './help.ts';
import { loadConfiguration } from './load-configuration.ts';
import { parseCommand } from './parse-command.ts';
import { type ExitCode, type Terminal, UsageError } from './terminal.ts';

const AUTHOR = 'Countersign';

/** `countersign comment FILE.docx -o OUT.docx` */
export async function comment(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseCommand('comment', args, {
    output: { type: 'string', short: 'o' },
    author: { type: 'string', default: AUTHOR },
    config: { type: 'string', short: 'c' },
    'judge-anyway': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    terminal.write(COMMENT_HELP);
    return 0;
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError('Name one .docx: `countersign comment policy.docx -o reviewed.docx`.');
  if (values.output === undefined) {
    throw new UsageError('Say where the commented copy goes: `-o reviewed.docx`. The file itself is never changed.');
  }
  if (isSameFile(values.output, file, terminal)) {
    throw new UsageError('The commented copy would take the place of the file itself. Name another with -o.');
  }
  const bytes = open(file, terminal);
  if (bytes === null) return 2;
  const read = await readDocument(bytes, basename(file));
  if (!read.ok) return refuse(file, read.problem.message, terminal);
  if (read.format !== 'docx')
    return refuse(file, 'Comments can be written into a .docx only. Save it as a Word document first.', terminal);
  const configuration = loadConfiguration(values.config, terminal.folder);
  const report = checkPolicy(read.text, {
    judgeAnyway: values['judge-anyway'],
    ...(configuration ? { configuration } : {}),
  });
  if (report.reading.kind === 'not-ai-policy' && !values['judge-anyway']) {
    return refuse(
      file,
      `It reads like ${report.reading.looksLike}, so no comments were written. --judge-anyway writes them.`,
      terminal,
    );
  }
  const gaps = gapGroups(report).flatMap((group) => group.gaps);
  const written = writeDocxComments(
    bytes,
    gaps.map((gap) => commentOn(gap, values.author, terminal.now())),
  );
  if (!written.ok) return refuse(file, written.problem.message, terminal);
  writeOutput(values.output, written.bytes, terminal);
  terminal.write(`${counted(gaps.length - written.notWritten.length, 'comment')} written into ${values.output}.\n`);
  for (const index of written.notWritten)
    terminal.complain(`${gaps[index]?.title ?? ''}: its passage could not be commented.\n`);
  return 0;
}

/** A comment hangs on the passage of a gap; what has no place in the text hangs on its beginning. */
function commentOn(gap: Verdict, author: string, date: string): NewComment {
  const { title, status, reason, remedy } = gap;
  const lines = [
    `${title}: ${status} (${sourceInWords(gap)}).`,
    reason,
    ...(remedy === '' ? [] : [`To cover it: ${remedy}`]),
  ];
  return { quote: gap.passages[0] ?? null, author, date, text: lines.join('\n') };
}

function open(file: string, terminal: Terminal): Uint8Array | null {
  try {
    return readFileSync(resolve(terminal.folder, file));
  } catch (error) {
    refuse(file, `This file could not be opened: ${reasonOf(error)}.`, terminal);
    return null;
  }
}

function refuse(file: string, message: string, terminal: Terminal): ExitCode {
  terminal.complain(`${printable(`${file}: ${message}`)}\n`);
  return 2;
}

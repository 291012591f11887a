import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { checkPolicy } from '../../core/checker/check-policy.ts';
import type { Configuration } from '../../core/config/configuration.ts';
import type { Report } from '../../core/report/report.ts';
import type { SarifSubject } from '../../core/report/write-sarif.ts';
import type { FileProblem } from '../../core/report/write-json.ts';
import { decodeText } from '../../documents/decode-text.ts';
import { readDocument } from '../../documents/read-document.ts';
import { reasonOf } from './file-access.ts';
import { findFiles, STANDARD_INPUT } from './find-files.ts';
import { regionFinder } from './region-finder.ts';
import type { Terminal } from './terminal.ts';
import { uriOf } from './uri-of.ts';

export type JudgeOptions = {
  readonly configuration?: Configuration;
  readonly today?: string;
  readonly judgeAnyway: boolean;
  readonly onlyMandatory: boolean;
};

/** A judged file: all that the writers ask for. */
export type Judged = SarifSubject & { readonly file: string; readonly notes: readonly string[] };

export type JudgedFiles = { readonly judged: readonly Judged[]; readonly problems: readonly FileProblem[] };

/** Judges every named file; what cannot be read is a problem of that file alone. */
export async function judgeFiles(
  named: readonly string[],
  options: JudgeOptions,
  terminal: Terminal,
): Promise<JudgedFiles> {
  const judged: Judged[] = [];
  const problems: FileProblem[] = [];
  for (const found of await findFiles(named, terminal.folder)) {
    const result =
      'problem' in found
        ? { file: found.file, kind: 'not-found', message: found.problem }
        : await judgeFile(found.file, options, terminal);
    if ('kind' in result) problems.push(result);
    else judged.push(result);
  }
  return { judged, problems };
}

async function judgeFile(file: string, options: JudgeOptions, terminal: Terminal): Promise<Judged | FileProblem> {
  const bytes = await bytesOf(file, terminal);
  if ('kind' in bytes) return bytes;
  const read = await readDocument(bytes.bytes, basename(file));
  if (!read.ok) return { file, kind: read.problem.kind, message: read.problem.message };
  const { configuration, today, judgeAnyway } = options;
  const report = checkPolicy(read.text, {
    judgeAnyway,
    ...(configuration ? { configuration } : {}),
    ...(today === undefined ? {} : { today }),
  });
  const hasLines = read.format === 'markdown' || read.format === 'text' || read.format === 'html';
  return {
    file,
    uri: uriOf(file, terminal.folder),
    report: options.onlyMandatory ? mandatoryOnly(report) : report,
    text: read.text,
    judgedAnyway: judgeAnyway,
    notes: read.notes,
    ...(today === undefined ? {} : { date: today }),
    ...(configuration?.organisation === undefined ? {} : { organisation: configuration.organisation }),
    ...(hasLines ? { regionOf: regionFinder(decodeText(bytes.bytes)) } : {}),
  };
}

async function bytesOf(file: string, terminal: Terminal): Promise<{ readonly bytes: Uint8Array } | FileProblem> {
  try {
    return {
      bytes: file === STANDARD_INPUT ? await terminal.readInput() : readFileSync(resolve(terminal.folder, file)),
    };
  } catch (error) {
    return { file, kind: 'not-opened', message: `This file could not be opened: ${reasonOf(error)}.` };
  }
}

/** The report without what is good practice alone, and without mistakes that rest on nothing else. */
export function mandatoryOnly(report: Report): Report {
  const elements = report.elements.filter(({ mandatory }) => mandatory);
  const kept = new Set(elements.map(({ id }) => id));
  return {
    ...report,
    elements,
    mistakes: report.mistakes.filter((mistake) => mistake.elements.some((id) => kept.has(id))),
  };
}

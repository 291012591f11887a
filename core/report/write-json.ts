import { CHECKER_VERSION } from '../version.ts';
import type { Report } from './report.ts';

/** One file's report as JSON: the report with the name of its file. See docs/report-format.md. */
export type FileReport = Report & { readonly file: string };

/** Why a file has no report. */
export type FileProblem = { readonly file: string; readonly kind: string; readonly message: string };

/** Several files as one JSON value. */
export type ReportBundle = {
  readonly version: string;
  readonly reports: readonly FileReport[];
  /** Files that could not be read. */
  readonly problems: readonly FileProblem[];
};

/** A report with the name of its file, in the documented order of keys. */
export function fileReport(file: string, report: Report): FileReport {
  const { version, title, words, reading, elements, mistakes, facts, turnedOff } = report;
  return { version, file, title, words, reading, elements, mistakes, facts, turnedOff };
}

export function reportBundle(reports: readonly FileReport[], problems: readonly FileProblem[]): ReportBundle {
  return { version: CHECKER_VERSION, reports, problems };
}

/** JSON as a file holds it: indented by two, with a line end. */
export function writeJson(value: FileReport | ReportBundle): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

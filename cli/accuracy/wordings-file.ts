import type { Status } from '../../core/report/report.ts';

/** A passage written for the project, with the status that its writer meant. */
export type Wording = {
  readonly expected: Status;
  /** Its line in the file, from 1. */
  readonly line: number;
  readonly markdown: string;
};

/** Reads a file of wordings: parts under `# covered`, `# partial`, `# missing`; a passage a line; ` ¶ ` breaks a line. */
export function parseWordings(source: string): Wording[] {
  let expected: Status | undefined;
  return source.split('\n').flatMap((line, index): Wording[] => {
    const part = /^# (covered|partial|missing)\s*$/.exec(line);
    if (part) {
      expected = part[1] as Status;
      return [];
    }
    if (line.trim() === '') return [];
    if (!expected) throw new Error(`Line ${String(index + 1)} stands before the first part.`);
    return [
      {
        expected,
        line: index + 1,
        markdown: line
          .split('¶')
          .map((part) => part.trim())
          .join('\n'),
      },
    ];
  });
}

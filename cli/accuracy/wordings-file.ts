import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Status } from '../../core/report/report.ts';

/** A passage written for the project, with the status that its writer meant. */
export type Wording = {
  readonly expected: Status;
  /** Its line in the file, from 1. */
  readonly line: number;
  readonly markdown: string;
};

/** Where the project's own wordings lie. */
export const WORDINGS = join('test', 'fixtures', 'wordings');

/** A file of one hand's passages for one element: `ELEMENT.HAND.txt`. */
export type WordingsFile = { readonly element: string; readonly hand: string; readonly path: string };

/** The files of wordings in a folder, by name. */
export function wordingsFiles(folder: string): WordingsFile[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const [, element, hand] = /^([a-z-]+)\.([a-z]+)\.txt$/.exec(name) ?? [];
      return element && hand ? [{ element, hand, path: join(folder, name) }] : [];
    });
}

/** The passages of a file. */
export function readWordings({ path }: WordingsFile): Wording[] {
  return parseWordings(readFileSync(path, 'utf8'));
}

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

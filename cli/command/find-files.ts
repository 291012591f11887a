import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { reasonOf } from './file-access.ts';
import { UsageError } from './terminal.ts';

/** A file to judge, or why there is none where one was named. */
export type Found = { readonly file: string } | { readonly file: string; readonly problem: string };

export const STANDARD_INPUT = '-';

/** The file as people are told of it; programs get the name that was typed. */
export function shownName(file: string): string {
  return file === STANDARD_INPUT ? 'Standard input' : file;
}

const READABLE = '**/*.{docx,md,markdown,html,htm,txt,pdf}';
const IGNORED = ['**/node_modules/**', '**/.git/**', '**/~$*'];

/** The files that arguments name: paths, patterns, folders (all readable files below), `-` for standard input. */
export async function findFiles(named: readonly string[], folder: string): Promise<Found[]> {
  const all = new Map<string, Found>();
  for (const name of named) {
    for (const each of await found(name, folder)) {
      const place = each.file === STANDARD_INPUT ? each.file : resolve(folder, each.file);
      if (!all.has(place)) all.set(place, each);
    }
  }
  return [...all.values()];
}

/** What the system has against one name is no reason to leave the others. */
async function found(name: string, folder: string): Promise<Found[]> {
  try {
    return await findOne(name, folder);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return [{ file: name, problem: `It could not be opened: ${reasonOf(error)}.` }];
  }
}

async function findOne(name: string, folder: string): Promise<Found[]> {
  // "$FILE" of a script in which FILE is not set: it would be the folder.
  if (name.trim() === '') throw new UsageError('The name of a file is empty.');
  if (name === STANDARD_INPUT) return [{ file: name }];
  const stats = statSync(resolve(folder, name), { throwIfNoEntry: false });
  // A pipe too: `countersign check <(git show main:policy.md)`.
  if (stats && !stats.isDirectory()) return [{ file: name }];
  if (stats) {
    const base = name.replace(/[/\\]$/, '');
    const inside = await glob(READABLE, {
      cwd: resolve(folder, name),
      ignore: IGNORED,
      caseSensitiveMatch: false,
    });
    if (inside.length === 0)
      return [{ file: name, problem: `There is no .docx, .md, .html, .txt or .pdf below ${name}.` }];
    return inside.sort().map((file) => ({ file: base === '.' ? file : `${base}/${file}` }));
  }
  if (!isDynamicPattern(name)) return [{ file: name, problem: `There is no file ${name}.` }];
  const matching = await glob(name.replaceAll('\\', '/'), { cwd: folder, ignore: IGNORED });
  if (matching.length === 0) return [{ file: name, problem: `No file matches ${name}.` }];
  return matching.sort().map((file) => ({ file }));
}

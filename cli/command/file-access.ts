import { realpathSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Terminal, UsageError } from './terminal.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'its folder is a file',
  EEXIST: 'a folder is needed, and it is a file',
  EISDIR: 'it is a folder',
  EACCES: 'access was denied',
  EPERM: 'access was denied',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
  ELOOP: 'its link leads back to itself',
  ENAMETOOLONG: 'its name is too long',
};

/** Why the system did not open or write a file, in plain words and without a full stop. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

/** True when both names lead to the same file, also by way of a link. */
export function isSameFile(one: string, other: string, { folder }: Terminal): boolean {
  return realPath(resolve(folder, one)) === realPath(resolve(folder, other));
}

/** Does what writes to a place that a person named; what the system says against it becomes a `UsageError`. */
export function writing<T>(named: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    // What is to be written is never there yet: it is its folder that is not.
    const isFolderMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new UsageError(
      `${named} could not be written: ${isFolderMissing ? 'its folder is not there' : reasonOf(error)}.`,
    );
  }
}

/** Writes a file that a person named. */
export function writeOutput(named: string, content: string | Uint8Array, { folder }: Terminal): void {
  writing(named, () => writeFileSync(resolve(folder, named), content));
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

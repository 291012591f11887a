import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { STANDARD_INPUT } from './find-files.ts';

/**
 * Where a file lies, as code scanning wants to know it: its path from the root of the checkout, with `/`, whatever folder
 * the program runs in. Of a file elsewhere, its `file:` address; without a checkout, paths are from the folder.
 */
export function uriOf(file: string, folder: string): string {
  if (file === STANDARD_INPUT) return 'stdin';
  const path = resolve(folder, file);
  const fromRoot = relative(rootAbove(folder), path).replaceAll('\\', '/');
  return isAbsolute(fromRoot) || fromRoot.startsWith('../') ? pathToFileURL(path).href : fromRoot;
}

function rootAbove(folder: string): string {
  for (let each = resolve(folder); ; each = dirname(each)) {
    if (existsSync(join(each, '.git'))) return each;
    if (dirname(each) === each) return resolve(folder);
  }
}

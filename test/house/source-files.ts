import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The project's files by their path from its root: those that git has, and new ones that it does not ignore. */
export function projectFiles(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  return listed.split('\n').filter((path) => path !== '' && existsSync(join(root, path)));
}

/** TypeScript sources in a folder of the project. */
export function sourcesIn(folder: string): string[] {
  return projectFiles().filter((path) => path.startsWith(`${folder}/`) && /\.tsx?$/.test(path));
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

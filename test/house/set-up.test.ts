import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

const { packagesAreInPlace } = (await import(join(root, 'scripts', 'setup.mjs'))) as {
  packagesAreInPlace: (folder: string) => boolean;
};

type Entry = { integrity: string; optional?: true };

const folder = mkdtempSync(join(tmpdir(), 'countersign-set-up-'));

function lay(wanted: Record<string, Entry>, installed: Record<string, Entry> | null): void {
  const project = { '': { name: 'x' } };
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { ...project, ...wanted } }));
  if (installed) {
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  }
}

describe('set-up', () => {
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const a = { integrity: 'sha512-a' };
  it.each<[string, Record<string, Entry>, Record<string, Entry> | null, boolean]>([
    ['finds packages in place', { 'node_modules/a': a }, { 'node_modules/a': a }, true],
    ['installs where nothing is installed', { 'node_modules/a': a }, null, false],
    [
      'installs a package that is new in the lockfile',
      { 'node_modules/a': a, 'node_modules/b': a },
      { 'node_modules/a': a },
      false,
    ],
    ['installs another version', { 'node_modules/a': { integrity: 'sha512-b' } }, { 'node_modules/a': a }, false],
    ['does without what belongs to another system', { 'node_modules/a': { ...a, optional: true } }, {}, true],
  ])('%s', (_title, wanted, installed, inPlace) => {
    lay(wanted, installed);
    expect(packagesAreInPlace(folder)).toBe(inPlace);
  });
});

import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { read, sourcesIn } from './source-files.ts';

const surfaces = ['office-addin', 'workbench', 'extension', 'cli'];

/** For each folder, the folders of the project that it may import, itself aside, and the packages; null allows any package. */
const rule: Record<string, { folders: string[]; packages: RegExp | null }> = {
  core: { folders: [], packages: /^zod\/mini$/ },
  documents: { folders: ['core'], packages: null },
  panel: {
    folders: ['core'],
    packages: /^(preact(\/.+)?|@preact\/signals|zod\/mini|@microsoft\/office-js-helpers)$/,
  },
  ...Object.fromEntries(
    surfaces.map((surface) => [surface, { folders: ['core', 'documents', 'panel'], packages: null }]),
  ),
};

/** What a file imports against the rule, as sentences. */
function breaches(path: string, text: string): string[] {
  const folder = path.split('/')[0] ?? '';
  const allowed = rule[folder];
  if (!allowed) return [`${path} lies in no folder of the rule`];
  return ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) {
      const isAllowed = allowed.packages === null || allowed.packages.test(fileName);
      return isAllowed ? [] : [`${path} imports the package ${fileName}`];
    }
    const target = posix.join(posix.dirname(path), fileName).split('/')[0] ?? '';
    return target === folder || allowed.folders.includes(target) ? [] : [`${path} imports ${fileName}`];
  });
}

describe('the dependency rule', () => {
  it.each(Object.keys(rule))('holds in %s', (folder) => {
    expect(sourcesIn(folder).flatMap((path) => breaches(path, read(path)))).toEqual([]);
  });

  it.each([
    ['core/a.ts', `import { z } from 'zod';`],
    ['core/elements/a.ts', `export { readText } from '../../documents/read-text.ts';`],
    ['documents/a.ts', `import type { Host } from '../panel/document-host.ts';`],
    ['panel/a.tsx', `const page = await import('../workbench/page.ts');`],
    ['panel/a.tsx', `import 'prosemirror-view';`],
    ['extension/popup/a.ts', `import { run } from '../../cli/run.ts';`],
  ])('would catch %s with %s', (path, text) => {
    expect(breaches(path, text)).toHaveLength(1);
  });

  it.each([
    ['core/a.ts', `import * as z from 'zod/mini'; import { b } from './b.ts';`],
    ['cli/a.ts', `import { readFile } from 'node:fs/promises'; import { c } from '../core/c.ts';`],
  ])('lets %s import what it may', (path, text) => {
    expect(breaches(path, text)).toEqual([]);
  });
});

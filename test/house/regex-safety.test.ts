import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { afterAll, describe, expect, it } from 'vitest';
import { regexesOf, type RegexLiteral } from './regex-literals.ts';
import { read, root, sourcesIn } from './source-files.ts';

/**
 * What recheck has found safe, by hash, so that a run judges only what is new; and patterns that are slow in theory but are
 * only ever given an input of bounded length, each with the bound.
 */
type Verdicts = { safe: string[]; bounded: { source: string; flags: string; bound: string }[] };

const place = 'test/house/regex-verdicts.json';
const verdicts = JSON.parse(read(place)) as Verdicts;
const known = new Set(verdicts.safe);
const met = new Set<string>();
const folders = ['core', 'documents', 'panel', 'extension', 'workbench', 'office-addin', 'cli'];
let judgedFolders = 0;

/** Null when no input makes it slow; otherwise a sentence with the place. */
function offence({ source, flags, place: where }: RegexLiteral): string | null {
  const hash = createHash('sha256').update(`${flags}/${source}`).digest('base64url').slice(0, 16);
  if (known.has(hash)) {
    met.add(hash);
    return null;
  }
  if (verdicts.bounded.some((each) => each.source === source && each.flags === flags)) return null;
  const result = checkSync(source, flags.replace(/[dv]/g, ''), { timeout: 20_000 });
  if (result.status === 'safe') {
    met.add(hash);
    return null;
  }
  const reason = result.status === 'vulnerable' ? result.complexity.summary : 'not decided in time';
  return `${where} /${source}/${flags}: ${reason}`;
}

describe('regular expressions', () => {
  it.each(folders)('take linear time in %s, whatever the text', { timeout: 120_000 }, (folder) => {
    judgedFolders++;
    const literals = sourcesIn(folder).flatMap((path) => regexesOf(path, read(path)).literals);
    expect(literals.map(offence).filter((each) => each !== null)).toEqual([]);
  });

  it.each([
    ['/^(a+)+$/', '2 to the n'],
    ['new RegExp("\\\\s+$", "g")', 'n squared'],
  ])('would be caught: %s takes %s', (text) => {
    const [literal] = regexesOf('core/a.ts', `const slow = ${text};`).literals;
    expect(literal && offence(literal)).toContain('core/a.ts:1');
  });

  afterAll(() => {
    // A person's run remembers what it judged; in CI the committed verdicts stand.
    if (process.env['CI'] || judgedFolders < folders.length) return;
    writeFileSync(join(root, place), `${JSON.stringify({ ...verdicts, safe: [...met].sort() }, null, 2)}\n`);
  });
});

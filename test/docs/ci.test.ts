import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../cli/command/run.ts';
import project from '../../package.json' with { type: 'json' };

const page = readFileSync(resolve('docs/ci.md'), 'utf8');
/** Each call of the program on the page, with what a shell would make of its quotes. */
const calls = [...page.matchAll(/tools\/countersign-([\d.]+)\.tgz (check .+?)(?: (?:>>|\|\|) .+)?$/gm)].map(
  ([, version = '', line = '']) => ({
    version,
    line,
    args: [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''),
  }),
);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-ci-'));
  mkdirSync(join(folder, 'policies'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a call of the page on a fixture as the organisation's policy. */
async function gate(args: readonly string[], fixture: string) {
  const policy = resolve('test/fixtures/policies', fixture);
  copyFileSync(policy, join(folder, 'policies', 'ai-policy.md'));
  let out = '';
  let errors = '';
  const code = await run(args, {
    write: (text) => (out += text),
    complain: (text) => (errors += text),
    readInput: () => Promise.resolve(readFileSync(policy)),
    folder,
    hasColours: false,
    today: () => '2026-11-23',
    now: () => '2026-11-23T09:12:00Z',
  });
  return { code, out, errors };
}

describe('the gate of docs/ci.md', () => {
  it('is there for GitHub, GitLab and a hook, with the version of today', () => {
    expect(calls).toHaveLength(6);
    expect(new Set(calls.map(({ version }) => version))).toEqual(new Set([project.version]));
  });

  it.each(calls)('$line takes a full policy, and what holds a change up is the gate alone', async ({ line, args }) => {
    expect(await gate(args, 'full-corporate.md')).toMatchObject({ code: 0, errors: '' });
    const isGate = line.includes('--only mandatory');
    expect(await gate(args, 'sample-with-gaps.md')).toMatchObject({ code: isGate ? 1 : 0, errors: '' });
  });

  it('has the marks in the file that the upload names', async () => {
    const marks = calls.find(({ line }) => line.includes('sarif'));
    await gate(marks?.args ?? [], 'sample-with-gaps.md');
    const [, uploaded = ''] = /sarif_file: (\S+)/.exec(page) ?? [];
    expect(JSON.parse(readFileSync(join(folder, uploaded), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });
});

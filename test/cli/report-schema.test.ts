import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { run } from '../../cli/command/run.ts';

const validate = new Ajv().compile(JSON.parse(readFileSync('docs/report.schema.json', 'utf8')) as object);
const FIXTURES = 'test/fixtures/policies';

async function json(...args: string[]): Promise<unknown> {
  let out = '';
  await run(['check', ...args, '--format', 'json'], {
    write: (text) => (out += text),
    complain: () => undefined,
    readInput: () => Promise.resolve(new Uint8Array()),
    folder: process.cwd(),
    hasColours: false,
    today: () => '2026-11-23',
    now: () => '2026-11-23T09:12:00Z',
  });
  return JSON.parse(out);
}

describe('docs/report.schema.json', () => {
  it.each(['sample-with-gaps.md', 'full-corporate.md', 'not-ai-privacy-notice.md', 'placeholders-left-in.md'])(
    'describes the report on %s',
    async (name) => {
      expect(validate(await json(join(FIXTURES, name), '--today', '2026-11-23')), JSON.stringify(validate.errors)).toBe(
        true,
      );
    },
  );

  it('describes a bundle, with what could not be read', async () => {
    const bundle = await json(FIXTURES, 'gone.md');
    expect(validate(bundle), JSON.stringify(validate.errors)).toBe(true);
    expect(bundle).toMatchObject({ problems: [{ file: 'gone.md', kind: 'not-found' }] });
  });

  it('describes the examples of docs/report-format.md', () => {
    const page = readFileSync('docs/report-format.md', 'utf8');
    const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => JSON.parse(text) as unknown);
    expect(examples).toHaveLength(2);
    for (const example of examples) expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
  });

  it('refuses what is no report', () => {
    expect(validate({ version: '1', file: 'a', elements: [{ id: 'legal', status: 'fine' }] })).toBe(false);
  });
});

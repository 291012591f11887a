import { readFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { exceptionRequestSchema } from '../../core/intake/exception-request.ts';
import { readFeed } from '../../core/intake/feed.ts';
import { feedSchema } from '../../core/intake/feed.ts';
import { intakeSchema } from '../../core/intake/intake.ts';
import { linkFields } from '../../core/intake/intake-lines.ts';
import { triageTable } from '../../core/intake/triage-table.ts';

const page = readFileSync(new URL('../../docs/intake-format.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, text = '']) => JSON.parse(text) as { format?: string },
);

// `npx vitest run test/docs -u` writes the schemas anew after a change of the format.
async function schemaText(schema: z.core.$ZodType, title: string): Promise<string> {
  const written = { ...z.toJSONSchema(schema, { io: 'input' }), title };
  return prettier.format(JSON.stringify(written), { parser: 'json', printWidth: 120 });
}

describe('docs/intake-format.md', () => {
  it('has the schemas that the code checks by', async () => {
    await expect(await schemaText(intakeSchema, 'Intake')).toMatchFileSnapshot('../../docs/intake.schema.json');
    await expect(await schemaText(exceptionRequestSchema, 'Request for an exception')).toMatchFileSnapshot(
      '../../docs/exception.schema.json',
    );
    await expect(await schemaText(feedSchema, 'Register feed')).toMatchFileSnapshot(
      '../../docs/register-feed.schema.json',
    );
  });

  it('shows a request for an exception that is taken as it stands', () => {
    const request = examples.find(({ format }) => format === 'countersign-exception');
    expect(z.core.safeParse(exceptionRequestSchema, request).error).toBeUndefined();
  });

  it('shows an intake and a feed that are taken as they stand', () => {
    const intake = examples.find(({ format }) => format === 'countersign-intake');
    const feed = examples.find(({ format }) => format === 'countersign-register');
    expect(z.core.safeParse(intakeSchema, intake).error).toBeUndefined();
    expect(readFeed(JSON.stringify(feed)).kind).toBe('read');
  });

  it('names every field of form links and every rule of the table', () => {
    for (const field of linkFields) expect(page, field).toContain(`\`${field}\``);
    for (const { id } of triageTable) expect(page, id).toContain(`\`${id}\``);
  });
});

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { configurationJsonSchema } from '../../cli/docs/configuration-schema.ts';
import { elementsPage } from '../../cli/docs/elements-page.ts';
import { formatted } from '../../cli/written-files.ts';
import { parseConfiguration } from '../../core/config/configuration.ts';
import { elements } from '../../core/elements/index.ts';

describe('the generated files of docs/', () => {
  it.each([
    ['docs/elements.md', elementsPage(elements)],
    ['docs/countersign.schema.json', configurationJsonSchema()],
  ])('%s is what `npm run docs` writes', async (path, content) => {
    expect(readFileSync(path, 'utf8')).toBe(await formatted([path, content]));
  });

  it('tell every element, with its advice and examples', () => {
    const page = elementsPage(elements);
    for (const { id, examples } of elements) {
      expect(page).toContain(`\`${id}\` · `);
      expect(examples.covered.length).toBeGreaterThan(0);
    }
    expect(page.match(/^### /gm)).toHaveLength(elements.length);
  });
});

describe('docs/configuration.md', () => {
  const page = readFileSync('docs/configuration.md', 'utf8');
  const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json) as unknown);
  const validate = new Ajv({ strict: false }).compile(JSON.parse(configurationJsonSchema()) as object);

  it('has examples that the checker takes, and the schema too', () => {
    expect(examples.length).toBeGreaterThan(3);
    for (const example of examples) {
      const result = parseConfiguration(
        example,
        elements.map(({ id }) => id),
      );
      expect(result.ok ? [] : result.problems).toEqual([]);
      expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it('tells every setting', () => {
    const schema = JSON.parse(configurationJsonSchema()) as { properties: Record<string, unknown> };
    for (const setting of Object.keys(schema.properties)) expect(page).toContain(`\`${setting}`);
  });

  it('belongs to a schema that refuses what the checker refuses', () => {
    for (const wrong of [{ profile: 'sells' }, { register: { feed: 'ftp://x' } }, { nonsense: 1 }]) {
      expect(validate(wrong)).toBe(false);
    }
  });
});

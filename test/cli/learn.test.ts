import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tellingConceptsFile } from '../../cli/learning/telling-concepts.ts';
import { formatted } from '../../cli/written-files.ts';
import { tellingConcepts } from '../../core/checker/telling-concepts.ts';
import { checkPolicy } from '../../core/checker/check-policy.ts';
import { elements } from '../../core/elements/index.ts';
import { readMarkdown } from '../../documents/read-markdown.ts';

describe('core/checker/telling-concepts.ts', () => {
  it('is what `npm run learn` writes', async () => {
    const file = 'core/checker/telling-concepts.ts';
    expect(readFileSync(file, 'utf8')).toBe(await formatted([file, tellingConceptsFile()]));
  });

  it('names for every element concepts that tell of it, and no other element', () => {
    expect(Object.keys(tellingConcepts)).toEqual(elements.map(({ id }) => id));
    for (const [id, line] of Object.entries(tellingConcepts)) {
      expect(line, id).toMatch(/^(?:[a-z0-9-]+ [123]\.\d(?:, |$)){3,}$/);
    }
  });

  it('puts the passage first whose other words tell most of the element', () => {
    const narrow = 'AI must not be used in violation of any law or regulation.';
    const plain = 'All use of AI must comply with applicable laws and regulations.';
    const verdict = checkPolicy(readMarkdown(`# AI policy\n\n${narrow}\n\n${plain}`)).elements.find(
      ({ id }) => id === 'legal',
    );
    expect(verdict?.passages.map(({ exact }) => exact)).toEqual([plain, narrow]);
  });
});

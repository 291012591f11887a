import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../core/checker/check-policy.ts';
import { readDocument } from '../../../documents/read-document.ts';

/**
 * What policies say in lists, tables, labels and heads of sections, one piece after the other. A comment before each says
 * what the elements named there make of it: `<!-- legal: covered, scope: partial -->`.
 */
const pieces = readFileSync(new URL('../../fixtures/structures.md', import.meta.url), 'utf8')
  .split(/^<!-- /m)
  .slice(1)
  .map((piece) => {
    const [head = '', text = ''] = piece.split(' -->');
    return { text: text.trim(), expected: head.split(', ').map((each) => each.split(': ')) };
  });

describe('what stands in lists, tables and labels', () => {
  it.each(pieces)('is judged as if it stood in a sentence: $text', async ({ text, expected }) => {
    const policy = `# AI policy\n\nThis AI policy is about artificial intelligence (AI) systems and AI tools.\n\n${text}`;
    const read = await readDocument(new TextEncoder().encode(policy), 'policy.md');
    if (!read.ok) throw new Error(read.problem.message);
    const report = checkPolicy(read.text);
    const found = expected.map(([id]) => [id, report.elements.find((each) => each.id === id)?.status]);
    expect(found).toEqual(expected);
  });
});

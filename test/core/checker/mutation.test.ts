import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { checkPolicy } from '../../../core/checker/check-policy.ts';
import type { Status } from '../../../core/report/report.ts';
import { readMarkdown } from '../../../documents/read-markdown.ts';

const folder = new URL('../../fixtures/policies/', import.meta.url);
const Proofs = z.record(z.string(), z.array(z.string()));

function statusesOf(markdown: string): Map<string, Status> {
  return new Map(checkPolicy(readMarkdown(markdown)).elements.map(({ id, status }) => [id, status]));
}

/** Deletes each passage; what is left of its line goes too when it holds no more words. */
function without(markdown: string, passages: readonly string[]): string {
  let text = markdown;
  for (const passage of passages) {
    const at = text.indexOf(passage);
    if (at < 0) throw new Error(`not in the policy any more: ${passage}`);
    text = text.slice(0, at) + text.slice(at + passage.length);
  }
  return text
    .split('\n')
    .filter(
      (line, index, lines) => /[a-z0-9]/i.test(line) || line.trim() === '' || /^[\s|:-]+$/.test(lines[index] ?? ''),
    )
    .join('\n');
}

describe.each(['full-corporate', 'full-public-authority', 'full-small-company'])('%s', (name) => {
  const markdown = readFileSync(new URL(`${name}.md`, folder), 'utf8');
  const proofs = Proofs.parse(JSON.parse(readFileSync(new URL(`${name}.proofs.json`, folder), 'utf8')));
  const whole = statusesOf(markdown);

  it.each([...whole.keys()])('covers %s', (id) => {
    expect(whole.get(id)).toBe('covered');
  });

  it.each(Object.entries(proofs))('lacks %s without its proof, and loses no other', (id, passages) => {
    const mutated = statusesOf(without(markdown, passages));
    expect(mutated.get(id)).not.toBe('covered');
    const lost = [...mutated]
      .filter(([each, status]) => each !== id && status === 'missing' && whole.get(each) !== 'missing')
      .map(([each]) => each);
    expect(lost).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../core/checker/check-policy.ts';
import { elements } from '../../../core/elements/index.ts';
import type { Status } from '../../../core/report/report.ts';
import { readMarkdown } from '../../../documents/read-markdown.ts';

/** An example stands alone in a policy that is otherwise empty; ` ¶ ` breaks its lines. */
function statusOf(id: string, example: string): Status | undefined {
  const text = { ...readMarkdown(example.replaceAll(' ¶ ', '\n')), title: 'AI policy' };
  return checkPolicy(text).elements.find((verdict) => verdict.id === id)?.status;
}

describe.each(elements.map((element) => [element.id, element] as const))('%s', (id, { examples }) => {
  it.each(examples.covered)('is covered by: %s', (example) => {
    expect(statusOf(id, example)).toBe('covered');
  });
  it.each(examples.partial)('is only touched by: %s', (example) => {
    expect(statusOf(id, example)).toBe('partial');
  });
  it.each(examples.missing)('is not found in: %s', (example) => {
    expect(statusOf(id, example)).toBe('missing');
  });
});

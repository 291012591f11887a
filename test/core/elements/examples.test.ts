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

/** What a person would put in place of a placeholder. */
function filled(wording: string): string {
  return wording.replace(/\[([^\]]*)\]/g, (_, inner: string) => {
    if (/organi[sz]ation/i.test(inner)) return 'Northwind Freight';
    if (/date/i.test(inner)) return '3 May 2026';
    if (/committee|body/i.test(inner)) return 'AI Governance Committee';
    if (/role|officer|owner/i.test(inner)) return 'Chief Risk Officer';
    return inner;
  });
}

it.each(elements.map(({ id, wording }) => [id, filled(wording)]))(
  '%s is covered by its own wording: %s',
  (id, text) => {
    expect(statusOf(id, text)).toBe('covered');
  },
);

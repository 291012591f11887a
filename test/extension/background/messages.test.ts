import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentMessageSchema, pageMessageSchema } from '../../../extension/background/messages.ts';
import { emptyPageFacts } from '../../../core/vendors/page-facts.ts';

test('no message is one for both kinds of sender', () => {
  const privileged = [
    'page-view',
    'read-page',
    'report-not-ai',
    'answer-notice',
    'snooze-site',
    'wake-site',
    'drain-outbox',
    'refresh',
  ];
  for (const type of privileged) {
    const message = { type, tab: 1, name: 'A', domain: 'a.example', until: 'day' };
    expect(contentMessageSchema.safeParse(message).success).toBe(false);
  }
  expect(pageMessageSchema.safeParse({ type: 'notice-shown' }).success).toBe(false);
});

test('what a content script collects is taken, within its limits', () => {
  const facts = emptyPageFacts('https://a.example/', 'A');
  expect(contentMessageSchema.safeParse({ type: 'page-facts', facts }).success).toBe(true);
  const long = { ...facts, mainText: 'x'.repeat(30_000) };
  expect(contentMessageSchema.safeParse({ type: 'page-facts', facts: long }).success).toBe(false);
  const more = { ...facts, extra: true };
  expect(contentMessageSchema.safeParse({ type: 'page-facts', facts: more }).success).toBe(false);
});

test('nothing at all makes the schemas throw', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withDate: true, withBigInt: true }), (message) => {
      expect(contentMessageSchema.safeParse(message).success).toBe(false);
      expect(pageMessageSchema.safeParse(message).success).toBe(false);
    }),
    { numRuns: 300 },
  );
});

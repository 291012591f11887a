import { expect, test } from 'vitest';
import { badgeOf } from '../../../extension/background/badge.ts';

const product = { product: 'Tidewater Notes', kind: 'ai-native' as const };
const day = (words: string): string => words;
const states = ['unknown', 'in-review', 'approved', 'approved-with-conditions', 'prohibited'] as const;

test('nothing known is nothing shown', () => {
  expect(badgeOf(null, 'unknown', null, day)).toEqual({ text: '', title: 'Countersign' });
});

test('each state has a sign and words of its own: none rests on colour', () => {
  const badges = [
    ...states.map((state) => badgeOf(product, state, null, day)),
    badgeOf(product, 'unknown', '2026-12-01', day),
  ];
  expect(new Set(badges.map(({ text }) => text)).size).toBe(6);
  expect(new Set(badges.map(({ title }) => title)).size).toBe(6);
  // More than four characters are cut off in the toolbar.
  expect(badges.every(({ text }) => text.length > 0 && text.length <= 4)).toBe(true);
});

test('AI inside other software is told apart in words', () => {
  expect(badgeOf({ ...product, kind: 'embedded' }, 'unknown', null, day).title).toBe(
    'Countersign: AI inside, not in the register. Tidewater Notes',
  );
});

test('snoozed for good is said so', () => {
  expect(badgeOf(product, 'unknown', 'always', day)).toEqual({
    text: 'z',
    title: 'Countersign: Snoozed on this site. Tidewater Notes',
  });
});

test('a prohibition is said whether the notice is snoozed or not', () => {
  expect(badgeOf(product, 'prohibited', 'always', day)).toEqual({
    text: 'no',
    title: 'Countersign: Prohibited. Snoozed on this site. Tidewater Notes',
  });
});

import { expect, it } from 'vitest';
import { nextSlice } from '../../office-addin/slice-size.ts';

const paragraphs = (count: number, length: number): { text: string }[] =>
  Array.from({ length: count }, () => ({ text: 'x'.repeat(length) }));

it.each([
  ['short paragraphs', paragraphs(60, 40), 150],
  ['paragraphs of a policy', paragraphs(60, 300), 100],
  ['very long ones', paragraphs(60, 5_000), 20],
  ['nothing', [], 150],
])('after %s', (_, items, wanted) => {
  expect(nextSlice(items)).toBe(wanted);
});

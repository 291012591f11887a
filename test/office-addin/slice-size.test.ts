import { describe, expect, it } from 'vitest';
import { nextSlice, rowsAtOnce } from '../../office-addin/slice-size.ts';

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

describe('rowsAtOnce', () => {
  it.each([
    ['short rows', 10, 500, 150],
    ['long ones', 2_000, 100, 15],
    ['one row that holds it all', 90_000, 1, 1],
    ['tables without text', 0, 40, 150],
  ])('of %s', (_, characters, rows, most) => {
    const texts = Array.from({ length: rows }, () => ({ text: 'x'.repeat(characters) }));
    expect(rowsAtOnce(texts, rows)).toBe(most);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignLines } from '../../office-addin/align-lines.ts';

const align = (before: string, after: string, pairsLeftovers = false): number[] =>
  alignLines([...before], [...after], { pairsLeftovers });

describe('alignLines', () => {
  it.each([
    ['nothing changed', 'abc', 'abc', [0, 1, 2]],
    ['one is new', 'abc', 'abxc', [0, 1, -1, 2]],
    ['one is gone', 'abc', 'ac', [0, 2]],
    ['one moved: it is new at its new place', 'abcde', 'abdec', [0, 1, 3, 4, -1]],
    ['all are new', 'abc', 'xy', [-1, -1]],
  ])('tells that %s', (_, before, after, wanted) => {
    expect(align(before, after)).toEqual(wanted);
  });

  it('pairs an edited line with the one in its place where lines have no ids', () => {
    expect(align('abcd', 'axcd', true)).toEqual([0, 1, 2, 3]);
    expect(align('abcd', 'axycd', true)).toEqual([0, 1, -1, 2, 3]);
  });

  it('gives each line at most once, in order, and only equal ones where lines have ids', () => {
    const lines = fc.array(fc.constantFrom(...'abcdef'), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, fc.boolean(), (before, after, pairsLeftovers) => {
        const found = alignLines(before, after, { pairsLeftovers });
        const kept = found.filter((index) => index >= 0);
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
        expect(kept.every((index) => index < before.length)).toBe(true);
        if (!pairsLeftovers) found.forEach((index, at) => expect(index < 0 || before[index] === after[at]).toBe(true));
      }),
    );
  });
});

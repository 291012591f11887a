import { describe, expect, it } from 'vitest';
import { belowFloor, floorOf } from '../../cli/accuracy/gate.ts';
import { type Judgement, measure, overlaps } from '../../cli/accuracy/measure.ts';
import { parseWordings } from '../../cli/accuracy/wordings-file.ts';
import type { Status } from '../../core/report/report.ts';

function judged(expected: Status, actual: Status, quotes: string[] = [], passage?: string): Judgement {
  return { document: '1', element: 'legal', expected, actual, quotes, ...(passage === undefined ? {} : { passage }) };
}

describe('measure', () => {
  it('counts gaps by precision, recall and F1', () => {
    const { gap } = measure([
      judged('missing', 'missing'),
      judged('missing', 'covered'),
      judged('partial', 'missing'),
      judged('missing', 'missing'),
    ]);
    expect(gap).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3, expected: 3, actual: 3 });
  });

  it('counts only opposite ends as opposite', () => {
    const figures = measure([judged('missing', 'covered'), judged('covered', 'partial'), judged('covered', 'covered')]);
    expect(figures.opposite).toBeCloseTo(1 / 3);
    expect(figures.agreement).toBeCloseTo(1 / 3);
  });

  it("gives Cohen's kappa of a worked example", () => {
    // 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: the textbook's 0.4.
    const times = (count: number, judgement: Judgement): Judgement[] => Array.from({ length: count }, () => judgement);
    const figures = measure([
      ...times(20, judged('covered', 'covered')),
      ...times(5, judged('covered', 'missing')),
      ...times(10, judged('missing', 'covered')),
      ...times(15, judged('missing', 'missing')),
    ]);
    expect(figures.kappa).toBeCloseTo(0.4);
  });

  it('asks for the right passage only where both agree that there is one', () => {
    const figures = measure([
      judged(
        'covered',
        'covered',
        ['The board approved this policy'],
        'This policy was approved: the Board approved this policy.',
      ),
      judged('partial', 'partial', ['Staff should follow the law at all times'], 'Report incidents to the desk'),
      judged('covered', 'partial', ['x y z'], 'a b c'),
      judged('missing', 'missing'),
    ]);
    expect([figures.overlap, figures.overlapCount]).toEqual([0.5, 2]);
  });
});

describe('overlaps', () => {
  it.each([
    ['a short quote inside a long one', 'Owner: CIO', 'Version 2. Owner: CIO. Review: May', true],
    ['a run of five words', 'we must comply with all laws', 'and must comply with all laws always', true],
    ['list marks and dashes between', '1. Uphold the — guiding principles', 'Uphold the guiding principles', true],
    ['four words in common', 'comply with all laws today', 'comply with all laws tomorrow', false],
    ['part of a word', 'law', 'lawful', false],
    ['an empty passage', '', 'anything', false],
  ])('%s', (_, one, other, expected) => {
    expect(overlaps(one, other)).toBe(expected);
    expect(overlaps(other, one)).toBe(expected);
  });
});

describe('the gate', () => {
  const good = measure([judged('missing', 'missing'), judged('covered', 'covered'), judged('partial', 'covered')]);
  const worse = measure([judged('missing', 'missing'), judged('covered', 'missing'), judged('partial', 'covered')]);

  it('passes on the figures that were recorded', () => {
    expect(belowFloor('practice', good, floorOf(good))).toEqual([]);
  });

  it('names each figure that fell and the opposite errors that rose', () => {
    const lines = belowFloor('practice', worse, floorOf(good));
    expect(lines).toContain('practice: gapF1 is 0.666, under the recorded 1.');
    expect(lines).toContain('practice: opposite errors is 0.334, over the recorded 0.');
  });
});

describe('parseWordings', () => {
  it('reads parts, lines and line breaks', () => {
    expect(parseWordings('# covered\nWe comply.\n\n## Law ¶ - all laws\n# missing\nNothing.\n')).toEqual([
      { expected: 'covered', line: 2, markdown: 'We comply.' },
      { expected: 'covered', line: 4, markdown: '## Law\n- all laws' },
      { expected: 'missing', line: 6, markdown: 'Nothing.' },
    ]);
  });

  it('refuses a passage before the first part', () => {
    expect(() => parseWordings('We comply.')).toThrow('Line 1 stands before the first part.');
  });
});

import { expect, it } from 'vitest';
import { coverageOf, type CoverageGroup } from '../../../core/report/coverage.ts';
import { sampleReport } from './sample-report.ts';

const grouping = (id: string): CoverageGroup['id'] =>
  ['ai-definition', 'scope', 'third-party-ai'].includes(id) ? 'scope' : id === 'training' ? 'control' : 'clause';

it('groups the elements in rubric order and counts the covered ones', () => {
  const { groups, counts } = coverageOf(sampleReport(), grouping);
  expect(groups.map(({ title, covered, cells }) => [title, covered, cells.length])).toEqual([
    ['Clause 5.2, mandatory', 2, 6],
    ['Scope and language', 2, 3],
    ['Upkeep and control', 0, 1],
  ]);
  expect(counts).toEqual({ covered: 4, partial: 3, missing: 3 });
});

it('names the picture for those who do not see it', () => {
  expect(coverageOf(sampleReport(), grouping).name).toBe(
    '4 of 10 elements covered, 3 partial, 3 missing. Of the 6 clause elements: 2 covered, 2 partial, 2 missing.',
  );
});

it('puts what no registry knows with the own elements', () => {
  const report = sampleReport();
  const own = report.elements.slice(0, 1).map((each) => ({ ...each, id: 'works-council' }));
  expect(coverageOf({ ...report, elements: own }).groups.map(({ id }) => id)).toEqual(['organisation']);
});

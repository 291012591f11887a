import { expect, it } from 'vitest';
import { gapGroups } from '../../../core/report/gap-groups.ts';
import type { Report } from '../../../core/report/report.ts';
import { sampleReport } from './sample-report.ts';

it('puts the clause first, missing before partial, in rubric order', () => {
  expect(gapGroups(sampleReport()).map(({ kind, gaps }) => [kind, gaps.map(({ id }) => id)])).toEqual([
    ['clause', ['establishment', 'objectives-framework', 'legal', 'continual-improvement']],
    ['practice', ['third-party-ai', 'training']],
  ]);
});

it('takes what the clause asks for without being mandatory for good practice, and own elements for own', () => {
  const report = sampleReport();
  const availability = { ...report.elements[0], id: 'availability', mandatory: false };
  const own = { ...report.elements[0], id: 'works-council', source: 'organisation' };
  const changed = { ...report, elements: [availability, own] } as Report;
  expect(gapGroups(changed).map(({ kind, gaps }) => [kind, gaps.map(({ id }) => id)])).toEqual([
    ['own', ['works-council']],
    ['practice', ['availability']],
  ]);
});

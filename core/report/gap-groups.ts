import type { Report, Verdict } from './report.ts';

export type GapGroup = {
  readonly source: Verdict['source'];
  readonly title: string;
  readonly gaps: readonly Verdict[];
};

const TITLES: readonly (readonly [Verdict['source'], string])[] = [
  ['clause', 'Gaps in the clause elements'],
  ['organisation', 'Gaps in your own elements'],
  ['guide', 'Gaps in good practice around it'],
];

/** The gaps by where they come from, clause first, missing before partial, then rubric order; empty groups are left out. */
export function gapGroups(report: Report): GapGroup[] {
  return TITLES.flatMap(([source, title]) => {
    const gaps = report.elements.filter((verdict) => verdict.source === source && verdict.status !== 'covered');
    return gaps.length === 0 ? [] : [{ source, title, gaps: gaps.sort(missingFirst) }];
  });
}

function missingFirst(one: Verdict, other: Verdict): number {
  return Number(one.status !== 'missing') - Number(other.status !== 'missing');
}

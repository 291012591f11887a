import type { Report, Verdict } from './report.ts';

/** `clause`: the mandatory elements of the clause; `own`: what the organisation added; `practice`: all others. */
export type GapKind = 'clause' | 'own' | 'practice';

export type GapGroup = { readonly kind: GapKind; readonly title: string; readonly gaps: readonly Verdict[] };

const TITLES: readonly (readonly [GapKind, string])[] = [
  ['clause', 'Gaps in the clause elements'],
  ['own', 'Gaps in your own elements'],
  ['practice', 'Gaps in good practice around it'],
];

/** Which kind of gap a gap in this element is. */
export function gapKind({ source, mandatory }: Verdict): GapKind {
  if (source === 'organisation') return 'own';
  return source === 'clause' && mandatory ? 'clause' : 'practice';
}

/** The gaps by kind, clause first, missing before partial, then rubric order; empty groups are left out. */
export function gapGroups(report: Report): GapGroup[] {
  return TITLES.flatMap(([kind, title]) => {
    const gaps = report.elements.filter((verdict) => verdict.status !== 'covered' && gapKind(verdict) === kind);
    return gaps.length === 0 ? [] : [{ kind, title, gaps: gaps.sort(missingFirst) }];
  });
}

function missingFirst(one: Verdict, other: Verdict): number {
  return Number(one.status !== 'missing') - Number(other.status !== 'missing');
}

import { gapKind, type GapKind } from '../core/report/gap-groups.ts';
import type { Report, Status, Verdict } from '../core/report/report.ts';

/** The lists of the Check tab: gaps by where they come from, and what is covered. */
export type SectionId = GapKind | 'covered';

/** Which rows stand in which list, in the order in which they are drawn. */
export type Layout = Readonly<Record<SectionId, readonly string[]>>;

export const emptyLayout: Layout = { clause: [], own: [], practice: [], covered: [] };

const RANK: Readonly<Record<Status, number>> = { missing: 0, partial: 1, covered: 2 };

/** The lists as they should be: gaps by source, missing before partial, then rubric order. */
export function idealLayout(report: Report): Layout {
  const of = (section: SectionId): string[] =>
    report.elements
      .filter((verdict) => sectionOf(verdict) === section)
      .sort((a, b) => Number(b.mandatory) - Number(a.mandatory) || RANK[a.status] - RANK[b.status])
      .map(({ id }) => id);
  return { clause: of('clause'), own: of('own'), practice: of('practice'), covered: of('covered') };
}

/**
 * The lists after a re-check while somebody has a hand on them: every row stays where it is, whatever its status is by
 * now; a new gap comes after the others, and leaves *Covered* unless its card is open there.
 */
export function heldLayout(before: Layout, report: Report, open: readonly string[]): Layout {
  const byId = new Map(report.elements.map((verdict) => [verdict.id, verdict]));
  const stay = (section: SectionId): string[] =>
    before[section].filter((id) => {
      const verdict = byId.get(id);
      return verdict !== undefined && (section !== 'covered' || verdict.status === 'covered' || open.includes(id));
    });
  const kept: Layout = {
    clause: stay('clause'),
    own: stay('own'),
    practice: stay('practice'),
    covered: stay('covered'),
  };
  const placed = new Set(Object.values(kept).flat());
  const ideal = idealLayout(report);
  const joined = (section: SectionId): string[] => [
    ...kept[section],
    ...ideal[section].filter((id) => !placed.has(id)),
  ];
  return {
    clause: joined('clause'),
    own: joined('own'),
    practice: joined('practice'),
    covered: joined('covered'),
  };
}

function sectionOf(verdict: Verdict): SectionId {
  return verdict.status === 'covered' ? 'covered' : gapKind(verdict);
}

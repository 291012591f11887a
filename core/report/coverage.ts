import type { ElementGroup } from '../elements/element.ts';
import { elements } from '../elements/index.ts';
import { gapKind } from './gap-groups.ts';
import { counted, figure } from './wording.ts';
import type { Report, Status } from './report.ts';

export type CoverageCell = { readonly id: string; readonly title: string; readonly status: Status };

export type CoverageGroup = {
  readonly id: ElementGroup | 'organisation';
  readonly title: string;
  readonly covered: number;
  readonly cells: readonly CoverageCell[];
};

/** What the picture of the coverage shows, and what a screen reader says in its place. */
export type Coverage = {
  /** In rubric order; groups without elements are left out. */
  readonly groups: readonly CoverageGroup[];
  readonly counts: Readonly<Record<Status, number>>;
  readonly name: string;
};

const GROUPS: readonly (readonly [CoverageGroup['id'], string])[] = [
  ['clause', 'Clause 5.2, mandatory'],
  ['scope', 'Scope and language'],
  ['governance', 'Roles and decisions'],
  ['operation', 'Operation'],
  ['control', 'Upkeep and control'],
  ['organisation', 'Own elements'],
];

const registered: ReadonlyMap<string, ElementGroup> = new Map(elements.map(({ id, group }) => [id, group]));

/** The group of an element; `organisation` for those that the organisation added. */
export function groupOf(id: string): CoverageGroup['id'] {
  return registered.get(id) ?? 'organisation';
}

/** The data of the coverage bar. `grouping` says where an element belongs. */
export function coverageOf(report: Report, grouping: (id: string) => CoverageGroup['id'] = groupOf): Coverage {
  const groups = GROUPS.flatMap(([id, title]): CoverageGroup[] => {
    const cells = report.elements
      .filter((verdict) => grouping(verdict.id) === id)
      .map((verdict) => ({ id: verdict.id, title: verdict.title, status: verdict.status }));
    return cells.length === 0 ? [] : [{ id, title, cells, covered: statusCounts(cells).covered }];
  });
  const counts = statusCounts(report.elements);
  return { groups, counts, name: nameOf(report, counts) };
}

function statusCounts(verdicts: readonly { readonly status: Status }[]): Record<Status, number> {
  const counts: Record<Status, number> = { covered: 0, partial: 0, missing: 0 };
  for (const { status } of verdicts) counts[status]++;
  return counts;
}

function nameOf(report: Report, all: Readonly<Record<Status, number>>): string {
  const total = `${figure(all.covered)} of ${counted(report.elements.length, 'element')} covered`;
  const clause = report.elements.filter((verdict) => gapKind(verdict) === 'clause');
  const of = statusCounts(clause);
  const parts = (counts: Readonly<Record<Status, number>>): string =>
    `${figure(counts.partial)} partial, ${figure(counts.missing)} missing`;
  const first = `${total}, ${parts(all)}.`;
  if (clause.length === 0) return first;
  return `${first} Of the ${counted(clause.length, 'clause element')}: ${figure(of.covered)} covered, ${parts(of)}.`;
}

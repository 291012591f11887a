import type { JSX } from 'preact';
import { coverageOf, type CoverageGroup } from '../../core/report/coverage.ts';
import type { Report, Status } from '../../core/report/report.ts';
import { Icon } from '../icons.tsx';
import { useTools } from './pane-context.ts';

/** The groups' names where they have to fit under their bars. */
const SHORT: Readonly<Record<CoverageGroup['id'], string>> = {
  clause: 'Clause 5.2',
  scope: 'Scope',
  governance: 'Roles',
  operation: 'Work',
  control: 'Upkeep',
  organisation: 'Own',
};
const STATUSES: readonly Status[] = ['covered', 'partial', 'missing'];

/** The picture of the coverage: full, half and dashed bars. A click of the mouse opens the row; keys have the lists. */
export function CoverageBar({ report }: { readonly report: Report }): JSX.Element {
  const { actions } = useTools();
  const { groups, counts, name } = coverageOf(report);
  return (
    <div class="coverage">
      <div class="coverage-bar" role="img" aria-label={name}>
        {groups.map((group) => (
          <span key={group.id} class="group" style={width(group)}>
            {group.cells.map(({ id, title, status }) => (
              <span
                key={id}
                class={`cell ${status}`}
                title={`${title}: ${status}`}
                onClick={() => actions.openRow(id)}
              />
            ))}
          </span>
        ))}
      </div>
      <div class="coverage-names" aria-hidden="true">
        {groups.map((group) => (
          <span key={group.id} style={width(group)}>
            {SHORT[group.id]}
          </span>
        ))}
      </div>
      <ul class="legend num">
        {STATUSES.filter((status) => counts[status] > 0).map((status) => (
          <li key={status}>
            <Icon name={status} class={`mark-${status}`} />
            {counts[status]} {status}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The clause's cells are half as wide again: they decide the answer. */
function width({ id, cells }: CoverageGroup): JSX.CSSProperties {
  return { '--cells': String(cells.length * (id === 'clause' ? 1.5 : 1)) };
}

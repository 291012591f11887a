import type { JSX } from 'preact';
import type { Mistake, Report } from '../../core/report/report.ts';
import { Icon } from '../icons.tsx';
import { useTools } from './pane-context.ts';

/** A mistake: what it rests on, the fix, and the elements that it concerns. */
export function MistakeItem({ mistake, report }: { readonly mistake: Mistake; readonly report: Report }): JSX.Element {
  const { actions } = useTools();
  const concerned = report.elements.filter(({ id }) => mistake.elements.includes(id));
  return (
    <li class="mistake">
      <Icon name="flag" class="mark-neutral" />
      <div>
        <h4 class="strong">{mistake.title}</h4>
        <p class="caption">
          {mistake.reason} <span class="fix">{mistake.fix}</span>
        </p>
        {concerned.length > 0 && (
          <div class="actions wide">
            {concerned.slice(0, 4).map(({ id, title }) => (
              <button type="button" class="link" key={id} onClick={() => actions.openRow(id)}>
                {title}
              </button>
            ))}
          </div>
        )}
      </div>
    </li>
  );
}

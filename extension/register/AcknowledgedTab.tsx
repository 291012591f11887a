import type { JSX } from 'preact';
import { counted } from '../../core/report/wording.ts';
import { shortDay } from '../pages/moment-words.ts';
import { NoMatch } from './IntakesTab.tsx';
import type { RegisterView, ViewEvent } from './register-view.ts';
import type { AcknowledgedRow } from './rows.ts';
import { WindowedTable } from './WindowedTable.tsx';

type Props = {
  readonly rows: readonly AcknowledgedRow[];
  readonly total: number;
  readonly view: RegisterView;
  readonly dispatch: (event: ViewEvent) => void;
  /** Opens what the register has of the product. */
  readonly onOpen: (row: AcknowledgedRow) => void;
};

/** Who read the notice and said so, and the reasons that were given for going on. */
export function AcknowledgedTab({ rows, total, view, dispatch, onOpen }: Props): JSX.Element {
  if (total === 0) {
    return (
      <div class="state">
        <h2 class="answer">Nothing was acknowledged</h2>
        <p>An organisation can ask in its settings that a notice is acknowledged, or for a reason.</p>
      </div>
    );
  }
  if (rows.length === 0) return <NoMatch search={view.search} dispatch={dispatch} />;
  return (
    <WindowedTable
      name="Acknowledged"
      caption="Acknowledged, the newest first"
      columns={3}
      rows={rows}
      selected={null}
      onOpen={onOpen}
      head={['Product', 'Acknowledged by', 'Reason'].map((label) => (
        <th key={label} scope="col" role="columnheader">
          {label}
        </th>
      ))}
      cells={({ record: { subject, name, at, reason } }) => (
        <>
          <td role="cell">
            <button type="button" class="cellname">
              {subject.product}
            </button>
            <span class="sub">{subject.vendor}</span>
          </td>
          <td role="cell">
            {name}
            <span class="sub num">{shortDay(at)}</span>
          </td>
          <td role="cell" class={reason === undefined ? 'wraps empty' : 'wraps'}>
            {reason ?? '—'}
          </td>
        </>
      )}
      foot={
        <p class="count-foot" role="status">
          {counted(rows.length, 'acknowledgement')}
        </p>
      }
    />
  );
}

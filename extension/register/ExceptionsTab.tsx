import type { JSX } from 'preact';
import { answerTo, exceptionStates, type ExceptionState } from '../../core/intake/register.ts';
import { counted } from '../../core/report/wording.ts';
import { shortDay } from '../pages/moment-words.ts';
import { PageIcon, type PageIconName } from '../pages/PageIcon.tsx';
import { NoMatch } from './IntakesTab.tsx';
import type { RegisterView, ViewEvent } from './register-view.ts';
import { expiresOf, type ExceptionRow } from './rows.ts';
import { WindowedTable } from './WindowedTable.tsx';

const marks: Readonly<Record<ExceptionState, readonly [PageIconName, string]>> = {
  asked: ['in-review', 'neutral'],
  granted: ['approved-with-conditions', 'partial'],
  refused: ['prohibited', 'missing'],
  expired: ['withdrawn', 'neutral'],
  withdrawn: ['withdrawn', 'neutral'],
};

type Props = {
  readonly rows: readonly ExceptionRow[];
  readonly total: number;
  readonly view: RegisterView;
  readonly dispatch: (event: ViewEvent) => void;
};

/** The table of exceptions; a row opens the product that it belongs to. */
export function ExceptionsTab({ rows, total, view, dispatch }: Props): JSX.Element {
  if (total === 0) {
    return (
      <div class="state">
        <h2 class="answer">No exceptions</h2>
        <p>
          An exception lets one product be used outside of its decision, for a time, with something that makes up for
          it.
        </p>
      </div>
    );
  }
  if (rows.length === 0) return <NoMatch search={view.search} dispatch={dispatch} />;
  const soon = rows.filter(({ due }) => due !== null).length;
  return (
    <WindowedTable
      name="Exceptions"
      caption="Exceptions, the next to expire first"
      columns={6}
      rows={rows}
      selected={null}
      onOpen={({ exception }) => {
        dispatch({ kind: 'open', entry: exception.entry });
      }}
      head={['Product', 'What is asked', 'State', 'Compensating controls', 'Asked by', 'Expires'].map((label) => (
        <th key={label} scope="col" role="columnheader">
          {label}
        </th>
      ))}
      cells={(row) => <Cells row={row} />}
      foot={
        <p class="count-foot" role="status">
          {counted(rows.length, 'exception')}.
          {soon > 0 && ` ${String(soon)} ${soon === 1 ? 'expires' : 'expire'} within 30 days.`}
        </p>
      }
    />
  );
}

function Cells({ row: { exception, product, state, due } }: { readonly row: ExceptionRow }): JSX.Element {
  const [icon, tone] = marks[state];
  const expires = expiresOf(exception);
  const { controls } = answerTo(exception) ?? exception.asked;
  return (
    <>
      <td role="cell">
        <button type="button" class="cellname">
          {product}
        </button>
      </td>
      <td role="cell" class="wraps">
        {exception.asked.asks}
      </td>
      <td role="cell">
        <span class={`status mark-${tone}`}>
          <PageIcon name={icon} />
          {exceptionStates[state]}
        </span>
      </td>
      <td role="cell" class={controls === undefined ? 'wraps empty' : 'wraps'}>
        {controls ?? '—'}
      </td>
      <td role="cell">{exception.asked.name}</td>
      <td role="cell" class={expires === undefined ? 'num empty' : 'num'} data-label="Expires">
        {expires === undefined && '—'}
        {expires !== undefined && due === null && shortDay(expires)}
        {expires !== undefined && due !== null && (
          <span class="status mark-partial">
            <PageIcon name="clock" />
            {shortDay(expires)}
            <span class="sr">, soon</span>
          </span>
        )}
      </td>
    </>
  );
}

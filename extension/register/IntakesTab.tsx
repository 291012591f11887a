import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { entryStates, type RegisterEntry } from '../../core/intake/register.ts';
import { figure } from '../../core/report/wording.ts';
import { shortDay } from '../pages/moment-words.ts';
import { PageIcon } from '../pages/PageIcon.tsx';
import { RegisterMark } from '../pages/RegisterMark.tsx';
import { TierMark } from '../pages/TierMark.tsx';
import type { RegisterView, ViewEvent } from './register-view.ts';
import { entryColumns, filterRows, sortRows, type EntryColumn, type EntryRow } from './rows.ts';
import { SortHead } from './SortHead.tsx';
import { WindowedTable } from './WindowedTable.tsx';

type Props = {
  readonly rows: readonly EntryRow[];
  readonly view: RegisterView;
  readonly dispatch: (event: ViewEvent) => void;
};

/** The table of all that was asked for. */
export function IntakesTab({ rows, view, dispatch }: Props): JSX.Element {
  const { sort, search, filter, dueOnly } = view;
  const sorted = useMemo(() => sortRows(rows, sort.column, sort.direction), [rows, sort]);
  const shown = useMemo(() => filterRows(sorted, search, filter, dueOnly), [sorted, search, filter, dueOnly]);
  if (rows.length === 0) {
    return (
      <div class="state">
        <h2 class="answer">Nothing was asked for yet</h2>
        <p>An intake appears here when it is handed in. A list that was kept so far can be imported as CSV.</p>
      </div>
    );
  }
  if (shown.length === 0) return <NoMatch search={search} dispatch={dispatch} />;
  return (
    <WindowedTable
      name="Intakes"
      caption={`Intakes by ${entryColumns[sort.column].toLowerCase()}`}
      columns={5}
      rows={shown}
      selected={view.selected}
      onOpen={({ id }) => {
        dispatch({ kind: 'open', entry: id });
      }}
      head={(Object.keys(entryColumns) as EntryColumn[]).map((column) => (
        <SortHead
          key={column}
          label={entryColumns[column]}
          direction={sort.column === column ? sort.direction : undefined}
          onSort={() => {
            dispatch({ kind: 'sort', column });
          }}
        />
      ))}
      cells={(row) => <EntryCells row={row} />}
      foot={
        <p class="count-foot" role="status">
          {shown.length === rows.length
            ? `${figure(rows.length)} in all`
            : `${figure(shown.length)} of ${figure(rows.length)}`}
        </p>
      }
    />
  );
}

function EntryCells({ row: { entry, published, isUnsent, category, due } }: { readonly row: EntryRow }): JSX.Element {
  return (
    <>
      <td role="cell">
        <button type="button" class="cellname">
          {entry.subject.product}
        </button>
        <span class="sub">
          {entry.subject.vendor} · {category}
        </span>
      </td>
      <td role="cell">
        <RegisterMark state={entry.state} word={entryStates[entry.state]} />
        {isUnsent && <span class="sub">Not sent yet</span>}
        {!isUnsent && published !== null && published.state !== entry.state && (
          <span class="sub">Feed: {entryStates[published.state].toLowerCase()}</span>
        )}
      </td>
      <td role="cell" class={entry.tier === undefined ? 'empty' : ''}>
        {entry.tier === undefined ? '—' : <TierMark tier={entry.tier} />}
      </td>
      <td role="cell">
        {entry.askedBy}
        <span class="sub num">{shortDay(entry.askedAt)}</span>
      </td>
      <Due entry={entry} due={due} />
    </>
  );
}

function Due({
  entry: { decision, state },
  due,
}: {
  readonly entry: RegisterEntry;
  readonly due: EntryRow['due'];
}): JSX.Element {
  const day = state === 'approved' || state === 'approved-with-conditions' ? decision?.reviewBy : undefined;
  if (day === undefined) {
    return (
      <td role="cell" class="num empty">
        —
      </td>
    );
  }
  return (
    <td role="cell" class="num" data-label="Review due">
      {due === null ? (
        shortDay(day)
      ) : (
        <span class={`status ${due === 'overdue' ? 'mark-missing' : 'mark-partial'}`}>
          <PageIcon name="clock" />
          {shortDay(day)}
          <span class="sr">{due === 'overdue' ? ', overdue' : ', due soon'}</span>
        </span>
      )}
    </td>
  );
}

/** What stands where a search or a filter finds nothing. */
export function NoMatch({
  search,
  dispatch,
}: {
  readonly search: string;
  readonly dispatch: Props['dispatch'];
}): JSX.Element {
  return (
    <div class="state" role="status">
      <h2 class="answer">{search === '' ? 'Nothing matches' : `Nothing matches “${search}”`}</h2>
      <div class="actions">
        <button type="button" class="button" onClick={() => dispatch({ kind: 'show-all' })}>
          Clear search
        </button>
      </div>
    </div>
  );
}

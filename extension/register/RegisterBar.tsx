import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { exceptionState, type ExceptionState, type Register } from '../../core/intake/register.ts';
import { figure } from '../../core/report/wording.ts';
import { Icon } from '../../panel/icons.tsx';
import { MenuButton } from '../pages/MenuButton.tsx';
import { PageIcon } from '../pages/PageIcon.tsx';
import { ChooseProduct } from './ChooseProduct.tsx';
import type { RegisterExport } from './export-register.ts';
import type { RegisterView, ViewEvent } from './register-view.ts';
import { countStates, type EntryFilter, type EntryRow, type FeedRow } from './rows.ts';

type Props = {
  readonly view: RegisterView;
  readonly rows: readonly EntryRow[];
  readonly register: Register;
  readonly feed: readonly FeedRow[];
  readonly today: string;
  readonly dispatch: (event: ViewEvent) => void;
  readonly onImport: (file: File) => void;
  readonly onExport: (what: RegisterExport) => void;
};

/** Search, filters, and what goes in and out. */
export function RegisterBar(props: Props): JSX.Element {
  const { view, register, dispatch, onExport, onImport } = props;
  const exports = [
    { label: 'All records, as JSON', run: () => onExport('records') },
    { label: 'Intakes, as CSV', run: () => onExport('intakes') },
    { label: 'Exceptions, as CSV', run: () => onExport('exceptions') },
    ...(register.acknowledgements.length > 0
      ? [{ label: 'Acknowledged, as CSV', run: () => onExport('acknowledged') }]
      : []),
  ];
  return (
    <div class="bar">
      <div class="searchbox">
        <PageIcon name="search" />
        <input
          class="input"
          type="search"
          aria-label="Search the register"
          placeholder="Search vendor, product, person"
          value={view.search}
          onInput={({ currentTarget }) => {
            dispatch({ kind: 'search', search: currentTarget.value });
          }}
        />
      </div>
      {view.tab === 'intakes' && <EntryFilters {...props} />}
      {view.tab === 'exceptions' && <ExceptionFilters {...props} />}
      <div class="bar-end push">
        {view.tab === 'intakes' && <DueButton {...props} />}
        {view.tab === 'exceptions' && <NewException {...props} />}
        <ImportButton onImport={onImport} />
        <MenuButton label="Export" items={exports} />
      </div>
    </div>
  );
}

const entryFilters: readonly (readonly [EntryFilter, string])[] = [
  ['all', 'All'],
  ['in-review', 'In review'],
  ['approved', 'Approved'],
  ['approved-with-conditions', 'With conditions'],
  ['prohibited', 'Prohibited'],
  ['withdrawn', 'Withdrawn'],
];

function EntryFilters({ view, rows, dispatch }: Props): JSX.Element {
  const counts = useMemo(() => countStates(rows), [rows]);
  return (
    <div class="chips" role="group" aria-label="State">
      {entryFilters
        .filter(([filter]) => filter !== 'withdrawn' || counts.withdrawn > 0)
        .map(([filter, label]) => (
          <Chip
            key={filter}
            label={label}
            count={counts[filter]}
            isOn={view.filter === filter}
            onClick={() => dispatch({ kind: 'filter', filter })}
          />
        ))}
    </div>
  );
}

const exceptionFilters: readonly (readonly [ExceptionState | 'all', string])[] = [
  ['all', 'All'],
  ['asked', 'Asked'],
  ['granted', 'Granted'],
  ['refused', 'Refused'],
  ['expired', 'Expired'],
  ['withdrawn', 'Withdrawn'],
];

function ExceptionFilters({ view, register, today, dispatch }: Props): JSX.Element {
  const states = register.exceptions.map((each) => exceptionState(each, today));
  return (
    <div class="chips" role="group" aria-label="State">
      {exceptionFilters
        .filter(([filter]) => filter !== 'withdrawn' || states.includes('withdrawn'))
        .map(([filter, label]) => (
          <Chip
            key={filter}
            label={label}
            count={filter === 'all' ? states.length : states.filter((state) => state === filter).length}
            isOn={view.exceptionFilter === filter}
            onClick={() => dispatch({ kind: 'exception-filter', filter })}
          />
        ))}
    </div>
  );
}

function Chip({
  label,
  count,
  isOn,
  onClick,
}: {
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly onClick: () => void;
}): JSX.Element {
  return (
    <button type="button" class="chip" aria-pressed={isOn} onClick={onClick}>
      {label} <span>{figure(count)}</span>
    </button>
  );
}

/** How many come up for review: on the page, when somebody looks, and nowhere else. */
function DueButton({ rows, view, dispatch }: Props): JSX.Element | null {
  const count = useMemo(() => rows.filter(({ due }) => due !== null).length, [rows]);
  if (count === 0 && !view.dueOnly) return null;
  return (
    <button
      type="button"
      class="button quiet due"
      aria-pressed={view.dueOnly}
      onClick={() => dispatch({ kind: 'due' })}
    >
      Due for review <span class="tag partial">{figure(count)}</span>
    </button>
  );
}

function ImportButton({ onImport }: { readonly onImport: (file: File) => void }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        Import
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,.csv,application/json,text/csv"
        aria-label="File to import"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file can be chosen again after it was put right.
          currentTarget.value = '';
          if (file) onImport(file);
        }}
      />
    </>
  );
}

/** Asks for the product first; the rest is asked in its drawer. */
function NewException(props: Props): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  const wasChoosing = useRef(false);
  const { isChoosing, selected } = props.view;
  useEffect(() => {
    // Called off: what opened it has the focus again.
    if (wasChoosing.current && !isChoosing && selected === null) button.current?.focus();
    wasChoosing.current = isChoosing;
  }, [isChoosing, selected]);
  if (isChoosing) return <ChooseProduct {...props} />;
  return (
    <button
      ref={button}
      type="button"
      class="button"
      onClick={() => props.dispatch({ kind: 'choose', isChoosing: true })}
    >
      <Icon name="plus" />
      New exception
    </button>
  );
}

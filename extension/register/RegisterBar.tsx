import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { exceptionState, type ExceptionState, type Register } from '../../core/intake/register.ts';
import { figure } from '../../core/report/wording.ts';
import { Icon } from '../../panel/icons.tsx';
import { MenuButton } from '../pages/MenuButton.tsx';
import { PageIcon } from '../pages/PageIcon.tsx';
import { hasLimits } from '../pages/has-limits.ts';
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
function NewException({ register, feed, view, dispatch }: Props): JSX.Element {
  const [product, setProduct] = useState('');
  const [isMissing, setMissing] = useState(false);
  if (!view.isChoosing) {
    return (
      <button type="button" class="button" onClick={() => dispatch({ kind: 'choose', isChoosing: true })}>
        <Icon name="plus" />
        New exception
      </button>
    );
  }
  const wanted = product.trim().toLowerCase();
  const names = [...register.entries.map(({ subject }) => subject.product), ...feed.map(({ entry }) => entry.product)];
  const near = [...new Set(names)].filter((name) => name.toLowerCase().includes(wanted)).slice(0, 20);
  const choose = (): void => {
    const form = { kind: 'ask-exception' } as const;
    const held = register.entries.find(({ subject }) => subject.product.toLowerCase() === wanted);
    if (held) return dispatch({ kind: 'open', entry: held.id, form });
    const published = feed.find(({ entry }) => entry.product.toLowerCase() === wanted && hasLimits(entry.state));
    if (published) return dispatch({ kind: 'go', tab: 'feed', entry: published.id, form });
    setMissing(true);
  };
  return (
    <form
      class="choose"
      onSubmit={(event) => {
        event.preventDefault();
        choose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') dispatch({ kind: 'choose', isChoosing: false });
      }}
    >
      <input
        class="input"
        aria-label="Product of the exception"
        placeholder="Product"
        list="exception-products"
        autocomplete="off"
        value={product}
        {...(isMissing ? { 'aria-invalid': true, 'aria-describedby': 'choose-problem' } : {})}
        ref={(element) => {
          if (product === '') element?.focus();
        }}
        onInput={({ currentTarget }) => {
          setProduct(currentTarget.value);
          setMissing(false);
        }}
      />
      <datalist id="exception-products">
        {near.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {isMissing && (
        <span class="caption" id="choose-problem" role="alert">
          Not in the register: nothing to be excepted from
        </span>
      )}
      <button type="submit" class="button">
        Choose
      </button>
    </form>
  );
}

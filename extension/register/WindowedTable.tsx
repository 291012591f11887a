import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

/** Up to so many rows are all drawn: find-in-page and printing work then. */
const ALL_DRAWN = 200;
/** Drawn above and below what is in sight. */
const MARGIN = 20;
/** Scrolling by fewer rows draws nothing. */
const STRIDE = 8;
const MORE = 100;

type Props<Row extends { readonly id: string }> = {
  readonly name: string;
  readonly caption: string;
  readonly head: ComponentChildren;
  readonly columns: number;
  readonly rows: readonly Row[];
  readonly selected: string | null;
  readonly cells: (row: Row) => ComponentChildren;
  /** The row was clicked, or Enter pressed on it. */
  readonly onOpen: (row: Row) => void;
  readonly foot: ComponentChildren;
};

/**
 * A table that draws only the rows in sight when there are many. Each row takes the same height then, because cells do not
 * wrap on wide screens; on narrow ones rows stack, differ in height, and more are shown on request instead.
 */
export function WindowedTable<Row extends { readonly id: string }>(props: Props<Row>): JSX.Element {
  const { name, caption, head, columns, rows, selected, cells, onOpen, foot } = props;
  const region = useRef<HTMLDivElement>(null);
  const { first, end, heights, showMore } = useWindow(region, rows.length);
  const isWindowed = rows.length > ALL_DRAWN;
  const goTo = useFocusOnRow(region, heights.row);
  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('tr[data-at]') : null;
    const from = goTo.wanted ?? (row === null ? null : Number(row.dataset['at']));
    if (step === 0 || from === null) return;
    event.preventDefault();
    goTo.row(Math.min(rows.length - 1, Math.max(0, from + step)));
  };
  return (
    <div class="tablewrap" ref={region} tabIndex={0} role="region" aria-label={name} onKeyDown={move}>
      <table
        class={isWindowed ? 'table windowed' : 'table'}
        role="table"
        {...(isWindowed ? { 'aria-rowcount': rows.length + 1 } : {})}
      >
        <caption class="sr">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">{head}</tr>
        </thead>
        <tbody role="rowgroup">
          <Spacer rows={first} height={heights.row} columns={columns} />
          {rows.slice(first, end).map((row, index) => (
            <tr
              key={row.id}
              role="row"
              data-at={first + index}
              data-id={row.id}
              class={row.id === selected ? 'selected' : ''}
              {...(row.id === selected ? { 'aria-current': true } : {})}
              {...(isWindowed ? { 'aria-rowindex': first + index + 2 } : {})}
              onClick={() => {
                onOpen(row);
              }}
            >
              <Cells row={row} cells={cells} />
            </tr>
          ))}
          <Spacer rows={rows.length - end} height={heights.row} columns={columns} />
        </tbody>
      </table>
      {heights.isStacked && end < rows.length && (
        <p class="count-foot">
          <button type="button" class="button" onClick={showMore}>
            Show {Math.min(MORE, rows.length - end)} more
          </button>
        </p>
      )}
      {foot}
    </div>
  );
}

/** The cells of a row, drawn once: scrolling moves rows in and out, and changes none. */
function Cells<Row>({
  row,
  cells,
}: {
  readonly row: Row;
  readonly cells: (row: Row) => ComponentChildren;
}): JSX.Element {
  return useMemo(() => <>{cells(row)}</>, [row]);
}

/** Takes the room of rows that are not drawn. */
function Spacer({
  rows,
  height,
  columns,
}: {
  readonly rows: number;
  readonly height: number;
  readonly columns: number;
}): JSX.Element | null {
  if (rows <= 0 || height === 0) return null;
  return (
    <tr aria-hidden="true" class="spacer">
      <td colSpan={columns} style={{ height: `${String(rows * height)}px` }} />
    </tr>
  );
}

type Heights = { readonly row: number; readonly isStacked: boolean };

function useWindow(
  region: { readonly current: HTMLElement | null },
  count: number,
): { first: number; end: number; heights: Heights; showMore: () => void } {
  const [scroll, setScroll] = useState({ top: 0, height: 800 });
  const [shown, setShown] = useState(MORE);
  const isStacked = useMatches('(max-width: 640px)');
  useEffect(() => {
    const element = region.current;
    if (element === null) return;
    let frame = 0;
    const read = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        // Drawn anew only every few rows: what lies above and below covers the rest.
        const stride = STRIDE * rowHeight();
        const top = Math.floor(element.scrollTop / stride) * stride;
        const height = element.clientHeight;
        setScroll((before) => (before.top === top && before.height === height ? before : { top, height }));
      });
    };
    read();
    element.addEventListener('scroll', read, { passive: true });
    window.addEventListener('resize', read);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', read);
      window.removeEventListener('resize', read);
    };
  }, []);
  const showMore = (): void => {
    setShown((before) => before + MORE);
  };
  if (count <= ALL_DRAWN) return { first: 0, end: count, heights: { row: 0, isStacked: false }, showMore };
  if (isStacked) return { first: 0, end: Math.min(count, shown), heights: { row: 0, isStacked }, showMore };
  const row = rowHeight();
  const first = Math.max(0, Math.min(count - MARGIN, Math.floor(scroll.top / row)) - MARGIN);
  const end = Math.min(count, Math.ceil((scroll.top + scroll.height) / row) + MARGIN);
  return { first, end: Math.max(first, end), heights: { row, isStacked }, showMore };
}

/** 2.75 rem, as the style sheet has it, at the person's own size of text. */
function rowHeight(): number {
  return 2.75 * (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
}

function useMatches(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const read = (): void => {
      setMatches(list.matches);
    };
    list.addEventListener('change', read);
    return () => {
      list.removeEventListener('change', read);
    };
  }, [query]);
  return matches;
}

type GoTo = {
  /** The row that focus is on its way to: keys that come faster than rows are drawn go on from there. */
  wanted: number | null;
  row: (at: number) => void;
};

/** Moves focus to a row, which may have to be scrolled to and drawn first. */
function useFocusOnRow(region: { readonly current: HTMLElement | null }, height: number): GoTo {
  const goTo = useRef<GoTo>({ wanted: null, row: () => undefined });
  goTo.current.row = (at) => {
    const element = region.current;
    if (element === null) return;
    goTo.current.wanted = at;
    if (height > 0) scrollToRow(element, at, height);
    let tries = 0;
    const attempt = (): void => {
      if (goTo.current.wanted !== at) return;
      const row = element.querySelector<HTMLElement>(`tr[data-at="${String(at)}"] .cellname`);
      row?.focus({ preventScroll: height > 0 });
      // A row that is not drawn yet comes some frames after the scrolling.
      if (row === null && ++tries < 30) requestAnimationFrame(attempt);
      else goTo.current.wanted = null;
    };
    attempt();
  };
  return goTo.current;
}

function scrollToRow(element: HTMLElement, at: number, height: number): void {
  const top = at * height;
  const head = element.querySelector('thead')?.clientHeight ?? 0;
  const bottom = top + height + head;
  if (top >= element.scrollTop && bottom <= element.scrollTop + element.clientHeight) return;
  // The row that has focus may be taken away by the scrolling: keys still arrive here then.
  element.focus({ preventScroll: true });
  element.scrollTop = top < element.scrollTop ? top : bottom - element.clientHeight;
}

import type { PdfLine } from './pdf-lines.ts';

/** Lines that a page sets as one column beside another. */
export type PdfColumn = {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** The cells of a table's row are shorter: what steps up farther than this many lines begins a column. */
const CELL_LINES = 12;

/**
 * The lines of a page in the groups in which they stand: each column by itself, and what lies before, between and
 * after them. Writers draw one column after the other, so that the order of the lines is the reader's already.
 */
export function inColumns(
  lines: readonly PdfLine[],
): { readonly lines: readonly PdfLine[]; readonly isColumn: boolean }[] {
  const bounds = new Set<number>();
  const columns = new Set<number>();
  let free = 0;
  for (let at = 1; at < lines.length; at++) {
    const from = columnStart(lines, at, free);
    if (from === null) continue;
    const end = columnEnd(lines, at);
    for (const bound of [from, at, end]) bounds.add(bound);
    columns.add(from);
    columns.add(at);
    free = at;
  }
  const cuts = [...bounds].filter((bound) => bound > 0 && bound < lines.length).sort((a, b) => a - b);
  return [0, ...cuts].map((from, index) => ({
    lines: lines.slice(from, cuts[index] ?? lines.length),
    isColumn: columns.has(from),
  }));
}

/** Where the column begins that the line at `at` leaves for the next; null where it leaves none. */
function columnStart(lines: readonly PdfLine[], at: number, free: number): number | null {
  const [last, next] = [lines[at - 1], lines[at]];
  if (!last || !next || next.y < last.y + last.size * 3) return null;
  let from = at;
  for (let before = at - 1; before >= free; before--) {
    const line = lines[before];
    const below = lines[before + 1];
    if (!line || line.right > next.left - 2 || (before < at - 1 && below && line.y < below.y - 1)) break;
    from = before;
  }
  return at - from > CELL_LINES ? from : null;
}

function columnEnd(lines: readonly PdfLine[], at: number): number {
  const first = lines[at];
  let end = at + 1;
  for (; end < lines.length; end++) {
    const [last, line] = [lines[end - 1], lines[end]];
    if (!first || !last || !line || line.left < first.left - line.size * 2 || line.y > last.y + 1) break;
  }
  return end;
}

/** The space that a column takes. */
export function columnOf(lines: readonly PdfLine[]): PdfColumn | null {
  const [first] = lines;
  if (!first) return null;
  return {
    page: first.page,
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    top: Math.max(...lines.map(({ y }) => y)),
    bottom: Math.min(...lines.map(({ y }) => y)),
  };
}

/** Whether a line stands in a column. */
export function standsIn({ page, left, right, y }: PdfLine, column: PdfColumn): boolean {
  return (
    page === column.page &&
    left >= column.left - 2 &&
    right <= column.right + 2 &&
    y <= column.top + 1 &&
    y >= column.bottom - 1
  );
}

import { BlockList } from './block-list.ts';
import { cleanText } from './clean-text.ts';
import { isControlField } from './control-fields.ts';
import type { CutWords } from './cut-words.ts';
import { isPageNumber } from './page-marks.ts';
import { type PdfColumn, standsIn } from './pdf-columns.ts';
import { type PdfLine, cutWordsOf, endsInHyphen, hadRoom, joinPdfLines } from './pdf-lines.ts';
import { boldLineIsHeading, couldBeHeading } from './reads-like-heading.ts';
import type { TableCell } from './table-heads.ts';
import { isAllCaps, lineMark } from './text-marks.ts';

export type PdfPage = { readonly lines: readonly PdfLine[]; readonly height: number };

/** How far from the top and the bottom a page's running lines stand, as a share of its height. */
const EDGE = 0.1;

/** The pages' lines without running headers, footers and page numbers. */
export function dropRunningLines(pages: readonly PdfPage[]): PdfLine[][] {
  const seen = new Map<string, number>();
  const keyOf = (line: PdfLine) => line.text.replace(/\d+/g, '#').trim();
  const isEdge = (line: PdfLine, page: PdfPage) => line.y > page.height * (1 - EDGE) || line.y < page.height * EDGE;
  for (const page of pages) {
    for (const key of new Set(page.lines.filter((line) => isEdge(line, page)).map(keyOf)))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  // Left and right pages may carry different lines, and the first page often none.
  const often = Math.max(2, Math.floor(pages.length * 0.4));
  return pages.map((page) =>
    page.lines.filter(
      (line) =>
        !isEdge(line, page) || !(isPageLine(line) || (pages.length > 1 && (seen.get(keyOf(line)) ?? 0) >= often)),
    ),
  );
}

/** A line that is its page's number, or has it at one end beside other things. */
function isPageLine({ text, segments }: PdfLine): boolean {
  return isPageNumber(text) || segments.some((segment) => /\D/.test(segment.text) && isPageNumber(segment.text));
}

/** Reads lines into blocks by where and how large they stand. */
export function readGeometry(pages: readonly (readonly PdfLine[])[]): BlockList {
  const all = pages.flat();
  const list = new BlockList();
  const body = bodyType(all);
  const sizes = headingSizes(all, body.size);
  const gap = usualGap(all);
  const edge = edgeOf(all);
  const indents: number[] = [];
  const words = cutWordsOf(all);
  for (let at = 0; at < all.length;) {
    const table = tableAt(all, at);
    if (table) {
      list.table(table.cells);
      at += table.lines;
      continue;
    }
    let end = at + 1;
    while (end < all.length && continues(all, at, end, gap, edge) && !tableAt(all, end)) end++;
    addParagraph(all.slice(at, end), list, { body, sizes, edge, indents, words });
    at = end;
  }
  return list;
}

type Setting = {
  readonly body: { readonly size: number; readonly font: string };
  readonly sizes: readonly number[];
  readonly edge: (line: PdfLine) => number;
  readonly indents: number[];
  readonly words: CutWords;
};

function addParagraph(
  lines: readonly PdfLine[],
  list: BlockList,
  { body, sizes, edge, indents, words }: Setting,
): void {
  const [first] = lines;
  if (!first) return;
  const text = cleanText(joinPdfLines(lines, edge, words));
  const mark = lineMark(text);
  const larger = sizes.indexOf(roundSize(first.size));
  const flat = text.replace(/\n/g, ' ');
  if (larger !== -1 && mark?.kind !== 'bullet' && flat.length <= 200) {
    list.heading(flat, larger + 1);
    return;
  }
  const note = footnoteIn(text, first, body.size);
  if (note !== null) {
    list.add({ kind: 'footnote', text: note });
    return;
  }
  const standsOut = lines.every((line) => line.font !== body.font);
  const bare = mark && mark.kind !== 'bullet' ? mark.rest : flat;
  if (
    mark?.kind !== 'bullet' &&
    lines.length <= 2 &&
    ((standsOut && boldLineIsHeading(bare)) || (isAllCaps(bare) && couldBeHeading(bare)))
  ) {
    list.guessedHeading(flat);
    return;
  }
  if (!mark) {
    indents.length = 0;
    list.paragraph(text);
    return;
  }
  const indent = Math.round((first.left - (first.column?.left ?? 0)) / 4);
  while (indents.length > 0 && (indents.at(-1) ?? 0) > indent) indents.pop();
  if (indents.at(-1) !== indent) indents.push(indent);
  list.listItem(mark.rest, Math.min(8, indents.length - 1), mark.marker);
}

/** The words of a footnote, which is set smaller than the text and begins with its number; null for what is none. */
export function footnoteIn(text: string, { size }: PdfLine, body: number): string | null {
  return size <= body * 0.93 && /^\d{1,2}\s+[^\d\s.)]/.test(text) ? text.replace(/^\d+\s+/, '') : null;
}

/** A size of type to half a point: writers scale by odd factors. */
export function roundSize(size: number): number {
  return Math.round(size * 2) / 2;
}

/** The size and the font in which most of the text is set. */
export function bodyType(lines: readonly PdfLine[]): { size: number; font: string } {
  return {
    size: heaviest(lines, (line) => roundSize(line.size)) ?? 11,
    font: heaviest(lines, (line) => line.font) ?? '',
  };
}

function heaviest<T>(lines: readonly PdfLine[], keyOf: (line: PdfLine) => T): T | undefined {
  const weights = new Map<T, number>();
  for (const line of lines) weights.set(keyOf(line), (weights.get(keyOf(line)) ?? 0) + line.text.length);
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The sizes of type that are larger than the body's, largest first: each is a level of headings. */
export function headingSizes(lines: readonly PdfLine[], body: number): number[] {
  const sizes = new Set(lines.map((line) => roundSize(line.size)).filter((size) => size >= body * 1.12));
  return [...sizes].sort((a, b) => b - a).slice(0, 6);
}

function usualGap(lines: readonly PdfLine[]): number {
  const gaps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const gap = next && next.page === line.page ? (line.y - next.y) / line.size : 0;
    return gap > 0.8 && gap < 3 ? [gap] : [];
  });
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.3)] ?? 1.2;
}

/** How far to the right the lines of a line's column reach. */
export function edgeOf(lines: readonly PdfLine[]): (line: PdfLine) => number {
  const edges = new Map<number, number>();
  const columns = new Set<PdfColumn>();
  const key = (line: PdfLine) => Math.round(line.left / 36);
  for (const line of lines) {
    if (line.column) {
      columns.add(line.column);
      continue;
    }
    for (const near of [-1, 0, 1]) edges.set(key(line) + near, Math.max(edges.get(key(line) + near) ?? 0, line.right));
  }
  const all = [...columns];
  return (line) => {
    const column = line.column ?? all.find((each) => standsIn(line, each));
    return column?.right ?? edges.get(key(line)) ?? line.right;
  };
}

function continues(
  lines: readonly PdfLine[],
  from: number,
  at: number,
  gap: number,
  edge: (line: PdfLine) => number,
): boolean {
  const first = lines[from];
  const last = lines[at - 1];
  const line = lines[at];
  if (
    !first ||
    !last ||
    !line ||
    roundSize(last.size) !== roundSize(line.size) ||
    (lineMark(line.text) && !endsInHyphen(last.text))
  )
    return false;
  const ended = /[.!?:;]["”’)]*$/.test(last.text);
  if (last.page !== line.page || last.column !== line.column)
    return !hadRoom(last, line, edge(last), ended ? 0 : 2) && !boldLineIsHeading(line.text);
  if (last.y - line.y > last.size * gap * 1.3 || line.y > last.y + 1) return false;
  if (last.font !== line.font && (boldLineIsHeading(line.text) || boldLineIsHeading(last.text))) return false;
  if (stepsOut(first, last, line, ended)) return false;
  return !(hadRoom(last, line, edge(last)) && (ended || /^[\p{Lu}\d]/u.test(line.text)));
}

const INDENT = 6;

/** A line further left than the ones before it is out of their list item; one further right begins an indented paragraph. */
function stepsOut(first: PdfLine, last: PdfLine, line: PdfLine, ended: boolean): boolean {
  if (last !== first && line.left < last.left - INDENT) return true;
  if (lineMark(first.text)) return ended && line.left <= first.left + 2;
  return ended && last !== first && line.left > last.left + INDENT;
}

const ALIGNED = 4;

/** The gap after a list's mark makes no column. */
function isMarkedLine({ segments, text }: PdfLine): boolean {
  return (
    lineMark(text)?.kind === 'bullet' ||
    (segments.length === 2 && lineMark(`${segments[0]?.text ?? ''} x`)?.rest === 'x')
  );
}

/** A table begins where at least two lines in a row have parts that begin at the same places. */
function tableAt(lines: readonly PdfLine[], from: number): { cells: TableCell[]; lines: number } | null {
  const first = lines[from];
  if (!first || first.segments.length < 2 || isMarkedLine(first)) return null;
  const columns = first.segments.map((segment) => segment.left);
  const columnOf = (left: number) => columns.findIndex((column) => Math.abs(column - left) <= ALIGNED);
  const table: PdfLine[] = [];
  let full = 0;
  for (let end = from; end < lines.length; end++) {
    const given = lines[end];
    const last = lines[end - 1];
    if (!given) break;
    const line = inItsColumns(given, table, columns);
    if (line.segments.some((segment) => columnOf(segment.left) === -1)) break;
    if (end > from && last && last.page === line.page && last.y - line.y > line.size * 3.5) break;
    if (line.segments.length === 1 && columnOf(line.left) === 0 && standsApart(line, table)) break;
    // A heading, or a column of the page, is no row.
    if (line.column !== first.column || (line.segments.length === 1 && line.size > first.size * 1.12)) break;
    if (line.segments.length === 1 && full > 0 && columnOf(line.left) === 0 && line.right > (columns[1] ?? Infinity))
      break;
    if (line.segments.length >= 2) full++;
    table.push(line);
  }
  if (full < 2) return null;
  return { cells: tableCells(table, rowStarts(table, columnOf), columnOf), lines: table.length };
}

/**
 * The longest label of a column leaves hardly a gap before its value, and both come as one: in a table of two columns,
 * as near to the row above as the rows are to each other, the name of a field of document control is parted from it.
 */
function inItsColumns(line: PdfLine, rows: readonly PdfLine[], columns: readonly number[]): PdfLine {
  const [before, last] = rows.slice(-2);
  const [edge, second] = columns;
  if (!before || !last || line.segments.length > 1 || edge === undefined || second === undefined) return line;
  const isNext = line.page === last.page && Math.abs(before.y - last.y - (last.y - line.y)) < 1;
  if (columns.length > 2 || !isNext || Math.abs(line.left - edge) > 1) return line;
  const words = line.text.split(' ');
  const at = words.reduce((found, _, index) => (isControlField(words.slice(0, index).join(' ')) ? index : found), -1);
  if (at === -1) return line;
  const [label, value] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
  return {
    ...line,
    segments: [
      { text: label, left: line.left, right: second },
      { text: value, left: second, right: line.right },
    ],
  };
}

/** Whether a line is farther from the row above than any two rows are from each other: a heading in the type of the text. */
function standsApart(line: PdfLine, rows: readonly PdfLine[]): boolean {
  const gaps = rows.slice(1).map((row, at) => (rows[at]?.y ?? 0) - row.y);
  const last = rows.at(-1);
  return gaps.length > 0 && last !== undefined && last.page === line.page && last.y - line.y > Math.max(...gaps) * 1.3;
}

/** Which lines begin a row: those in the first column, and where rows stand apart, only after such a gap. */
function rowStarts(table: readonly PdfLine[], columnOf: (left: number) => number): boolean[] {
  const gaps = table.map((line, index) => {
    const last = table[index - 1];
    return last && last.page === line.page ? last.y - line.y : Infinity;
  });
  const finite = gaps.filter((gap) => gap !== Infinity && gap > 0);
  const least = Math.min(...finite);
  const apart = Math.max(...finite) > least * 1.15;
  return table.map((line, index) => columnOf(line.left) === 0 && (!apart || (gaps[index] ?? 0) > least * 1.08));
}

function tableCells(
  table: readonly PdfLine[],
  starts: readonly boolean[],
  columnOf: (left: number) => number,
): TableCell[] {
  const cells = new Map<string, TableCell>();
  let row = -1;
  table.forEach((line, index) => {
    if (starts[index] || row === -1) row++;
    for (const segment of line.segments) {
      const column = columnOf(segment.left);
      const known = cells.get(`${row},${column}`);
      cells.set(`${row},${column}`, {
        row,
        column,
        text: cleanText(known ? `${known.text} ${segment.text}` : segment.text),
      });
    }
  });
  return [...cells.values()];
}

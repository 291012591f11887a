import { cleanText } from './clean-text.ts';
import type { TableCell } from './table-heads.ts';

/** A table drawn with characters, and the number of lines that it takes. */
export type DrawnTable = { readonly cells: readonly TableCell[]; readonly lines: number };

const gridRule = /^\s*\+(?:[-=:]+\+)+\s*$/;
const ruler = /^\s*(?:-{3,}(?:\s+-{3,})*|={3,}(?:\s+={3,})+)\s*$/;

/** Where a column begins and the next one does, as places in a line; the last column reaches to the line's end. */
type Span = readonly [start: number, next: number | undefined];

/**
 * The table that begins at `lines[from]`, or null: grids (`+---+`), and columns under and over rulers of hyphens,
 * as converters from Word write them.
 */
export function drawnTable(lines: readonly string[], from: number): DrawnTable | null {
  const first = lines[from] ?? '';
  if (gridRule.test(first)) return gridTable(lines, from);
  if (ruler.test(first)) return ruledTable(lines, from);
  return headedTable(lines, from);
}

/** Columns whose heads are underlined one by one, up to the next blank line. */
function headedTable(lines: readonly string[], from: number): DrawnTable | null {
  const rule = lines[from + 1] ?? '';
  const spans = columnSpans(rule);
  const head = lines[from] ?? '';
  if (spans.length < 2 || head.trim() === '') return null;
  let end = from + 2;
  while (end < lines.length && (lines[end] ?? '').trim() !== '') end++;
  const inner = [head, ...lines.slice(from + 2, end).filter((line) => !ruler.test(line))];
  if (inner.length < 2 || !fits(inner, spans)) return null;
  return { cells: cellsOf(rowsByLine(inner, spans)), lines: end - from };
}

/** What leaves its first column empty goes on with the row before. */
function rowsByLine(lines: readonly string[], spans: readonly Span[]): string[][] {
  const rows: string[][] = [];
  for (const line of lines) {
    const texts = pieces(line, spans);
    const last = rows.at(-1);
    if (texts[0] === '' && rows.length > 1 && last)
      rows[rows.length - 1] = last.map((text, at) => `${text} ${texts[at] ?? ''}`);
    else rows.push(texts);
  }
  return rows;
}

function pieces(line: string, spans: readonly Span[]): string[] {
  return spans.map(([start, next], column) => line.slice(column === 0 ? 0 : start, next).trim());
}

/** Whether no word runs across the bound of two columns: what follows by chance is no table. */
function fits(lines: readonly string[], spans: readonly Span[]): boolean {
  return lines.every((line) => spans.every(([start], at) => at === 0 || (line[start - 1] ?? ' ').trim() === ''));
}

/** The cells of rows; an empty one is none. */
export function cellsOf(rows: readonly (readonly string[])[]): TableCell[] {
  return rows.flatMap((texts, row) =>
    texts.flatMap((text, column) => (text.trim() === '' ? [] : [{ row, column, text: cleanText(text) }])),
  );
}

function gridTable(lines: readonly string[], from: number): DrawnTable | null {
  const cells: TableCell[] = [];
  const rule = lines[from] ?? '';
  const bounds = [...rule].flatMap((character, index) => (character === '+' ? [index] : []));
  const groups: string[][][] = [[]];
  let index = from + 1;
  for (; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (gridRule.test(line)) groups.push([]);
    else if (/^\s*\|/.test(line)) groups.at(-1)?.push(splitAt(line, bounds).map((text) => text.trim()));
    else break;
  }
  const filled = groups.filter((group) => group.length > 0);
  // Programs that list data rule off the head alone: then each line is a row.
  const [head, body] = filled;
  const isList = filled.length === 2 && head?.length === 1 && body?.every(([first]) => first !== '');
  const rows = isList ? filled.flatMap((group) => group.map((line) => [line])) : filled;
  rows.forEach((group, row) => {
    for (let column = 0; column < bounds.length; column++) {
      const text = group.map((line) => line[column] ?? '').join('\n');
      if (text.trim() !== '') cells.push({ row, column, text: paragraphsOf(text) });
    }
  });
  return cells.length > 0 ? { cells, lines: index - from } : null;
}

/** The pieces between the bars. Where a line's bars stand elsewhere (wide letters, spans) its own bars decide. */
function splitAt(line: string, bounds: readonly number[]): string[] {
  const fits = bounds.every((bound) => line[bound] === '|' || line[bound] === '+');
  if (!fits)
    return bounds.length === 2 ? [line.replace(/^\s*\|/, '').replace(/\|\s*$/, '')] : line.split('|').slice(1, -1);
  return bounds.slice(0, -1).map((bound, index) => line.slice(bound + 1, bounds[index + 1]));
}

/** What stands between a ruler and the like of it that a blank line follows. */
function ruledTable(lines: readonly string[], from: number): DrawnTable | null {
  const rule = (lines[from] ?? '').trim();
  const end = closingRuler(lines, from, rule);
  if (end === null) return null;
  const inner = lines.slice(from + 1, end);
  const own = columnSpans(lines[from] ?? '');
  const spans = own.length > 1 ? own : columnSpans(inner.find((line) => columnSpans(line).length > 1) ?? '');
  const words = inner.filter((line) => !ruler.test(line));
  const taken = end - from + 1;
  if (spans.length < 2) {
    // A frame round text stands further in than the text; what two rules across the page have between them does not.
    const isFrame = words.length > 0 && words.every((line) => line.trim() === '' || /^\s/.test(line));
    return isFrame ? { cells: [{ row: 0, column: 0, text: paragraphsOf(words.join('\n')) }], lines: taken } : null;
  }
  if (!fits(words, spans)) return null;
  const parts = groups(inner);
  // Without a blank line between them each line is a row.
  const rows = inner.some((line) => line.trim() === '')
    ? parts.map((group) => spans.map((_, column) => group.map((line) => pieces(line, spans)[column] ?? '').join(' ')))
    : rowsByLine(words, spans);
  const cells = cellsOf(rows);
  return cells.length > 0 ? { cells, lines: taken } : null;
}

function closingRuler(lines: readonly string[], from: number, rule: string): number | null {
  if ((lines[from + 1] ?? '').trim() === '') return null;
  for (let index = from + 1; index < lines.length; index++) {
    const line = (lines[index] ?? '').trim();
    // A ruler that text follows stands under the heads.
    if (line === rule && (lines[index + 1] ?? '').trim() === '') return index;
  }
  return null;
}

function columnSpans(rule: string): Span[] {
  if (!ruler.test(rule)) return [];
  const starts = [...rule.matchAll(/-{3,}|={3,}/g)].map((match) => match.index);
  return starts.map((start, index) => [start, starts[index + 1]]);
}

function groups(lines: readonly string[]): string[][] {
  const found: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '' || ruler.test(line)) found.push([]);
    else found.at(-1)?.push(line);
  }
  return found.filter((group) => group.length > 0);
}

/** Paragraphs of a cell one per line: blank lines part them, other breaks were made by the column's width. */
function paragraphsOf(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((part) => cleanText(part.replace(/\n(?!\s*[-•*]\s)/g, ' ')))
    .filter((part) => part !== '')
    .join('\n');
}

import { cleanText } from './clean-text.ts';
import type { TableCell } from './table-heads.ts';

/** A table drawn with characters, and the number of lines that it takes. */
export type DrawnTable = { readonly cells: readonly TableCell[]; readonly lines: number };

const gridRule = /^\s*\+(?:[-=:]+\+)+\s*$/;
const ruler = /^\s*-{3,}(?:\s+-{3,})*\s*$/;

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
  if (spans.length < 2 || !ruler.test(rule) || spans.some(([start]) => (head[start] ?? ' ') === ' ')) return null;
  let end = from + 2;
  while (end < lines.length && (lines[end] ?? '').trim() !== '') end++;
  const rows: string[][] = [];
  for (const line of [head, ...lines.slice(from + 2, end).filter((each) => !ruler.test(each))]) {
    const texts = spans.map(([start, stop], column) => line.slice(column === 0 ? 0 : start, stop).trim());
    const last = rows.at(-1);
    // What leaves its first column empty goes on with the row before.
    if (texts[0] === '' && rows.length > 1 && last)
      rows[rows.length - 1] = last.map((text, at) => `${text} ${texts[at] ?? ''}`);
    else rows.push(texts);
  }
  const cells = rows.flatMap((texts, row) =>
    texts.flatMap((text, column) => (text.trim() === '' ? [] : [{ row, column, text: cleanText(text) }])),
  );
  return rows.length > 1 ? { cells, lines: end - from } : null;
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

function ruledTable(lines: readonly string[], from: number): DrawnTable | null {
  const first = lines[from] ?? '';
  const spans = columnSpans(first);
  const end = closingRuler(lines, from);
  if (end === null) return null;
  const inner = lines.slice(from + 1, end);
  const columns = spans.length > 1 ? spans : columnSpans(inner.find((line) => ruler.test(line)) ?? first);
  if (columns.length === 1) {
    const text = inner.join('\n');
    return { cells: [{ row: 0, column: 0, text: paragraphsOf(text) }], lines: end - from + 1 };
  }
  const cells: TableCell[] = [];
  let row = 0;
  for (const group of groups(inner)) {
    columns.forEach(([start, stop], column) => {
      const text = cleanText(group.map((line) => line.slice(start, stop)).join(' '));
      if (text !== '') cells.push({ row, column, text });
    });
    row++;
  }
  return cells.length > 0 ? { cells, lines: end - from + 1 } : null;
}

function closingRuler(lines: readonly string[], from: number): number | null {
  let last: number | null = null;
  for (let index = from + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (ruler.test(line)) {
      last = index;
      // A ruler followed by a blank line closes the table; one followed by text stands under the heads.
      if ((lines[index + 1] ?? '').trim() === '') return last;
    } else if (/^\S/.test(line) && !/^\s*-/.test(lines[from] ?? '')) return last;
  }
  return last;
}

function columnSpans(rule: string): [number, number | undefined][] {
  const starts = [...rule.matchAll(/-{3,}/g)].map((match) => match.index);
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

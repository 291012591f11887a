import { isControlField } from './control-fields.ts';
import { lineMark, wordCount } from './text-marks.ts';
import { type DrawnTable, cellsOf } from './text-tables.ts';

/** More words than this in the first column are prose beside prose, as on a page of two columns. */
const LABEL_WORDS = 6;

/**
 * The table without rules that begins at `lines[from]`, or null: cells that tabs part, as programs put tables on the
 * clipboard; cells that stand under each other with blanks between them; labels and values line by line.
 */
export function alignedTable(lines: readonly string[], from: number): DrawnTable | null {
  if ((lines[from] ?? '').trim() === '') return null;
  return tabTable(lines, from) ?? blankTable(lines, from) ?? pairedLines(lines, from);
}

function tableOf(rows: readonly (readonly string[])[], lines: number): DrawnTable | null {
  const first = rows.map(([text = '']) => wordCount(text));
  const isProse = first.reduce((sum, words) => sum + words, 0) > rows.length * LABEL_WORDS;
  // A list of contents is no table: its last column counts pages.
  const isContents = rows.every((row) => /^\d{1,3}$/.test(row.at(-1)?.trim() ?? ''));
  if (rows.length < 2 || isProse || isContents) return null;
  return { cells: cellsOf(rows), lines };
}

function tabTable(lines: readonly string[], from: number): DrawnTable | null {
  const taken: string[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim();
    if (!line.includes('\t') || (at === from ? isListed(line) : lineMark(line)?.kind === 'bullet')) break;
    taken.push(line);
  }
  // Several tabs in a row are empty cells where all lines have as many, else they only reach to the same place.
  for (const between of [/\t/, /\t+/]) {
    const rows = taken.map((line) => line.split(between));
    const end = rows.findIndex((row) => row.length !== rows[0]?.length);
    const alike = end === -1 ? rows : rows.slice(0, end);
    const table = tableOf(alike, alike.length);
    if (table) return table;
  }
  return null;
}

/** Whether a mark leads the line, and the tab or the blanks behind it part no cells. */
function isListed(line: string): boolean {
  const mark = lineMark(line);
  return mark !== null && (mark.kind === 'bullet' || !/\t|\S {2,}\S/.test(mark.rest));
}

type Piece = { readonly start: number; readonly text: string };

/** What blanks part in a line, with its place. */
function piecesOf(line: string): Piece[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map(({ index, 0: text }) => ({ start: index, text }));
}

function blankTable(lines: readonly string[], from: number): DrawnTable | null {
  const first = lines[from] ?? '';
  const starts = piecesOf(first).map(({ start }) => start);
  if (starts.length < 2 || first.includes('\t') || isListed(first)) return null;
  const rows: string[][] = [];
  let isApart = false;
  let at = from;
  for (; at < lines.length; at++) {
    const pieces = piecesOf(lines[at] ?? '');
    const columns = pieces.map(({ start }) => starts.indexOf(start));
    if (pieces.length === 0 || columns.includes(-1) || (pieces.length === 1 && columns[0] === 0)) break;
    isApart ||= / {3}\S/.test((lines[at] ?? '').trim());
    const row = starts.map((_, column) => pieces[columns.indexOf(column)]?.text ?? '');
    const last = rows.at(-1);
    // What leaves its first column empty, or goes on there in small letters, belongs to the row above.
    if (last && /^(?:$|\p{Ll})/u.test(row[0] ?? ''))
      rows[rows.length - 1] = last.map((text, column) => `${text} ${row[column] ?? ''}`.trim());
    else rows.push(row);
  }
  return isApart ? tableOf(rows, at - from) : null;
}

/** Heads of a table of versions or signatures, which stands in such lines too. */
const headOnly = /^(?:date|changes?|description|summary(?: of changes?)?|name|role|title|comments?|signature)$/i;

function isValue(text = ''): boolean {
  return text !== '' && !isControlField(text) && !headOnly.test(text) && wordCount(text) <= 12 && !/[.;!]$/.test(text);
}

const MAX_FIELDS = 40;

/** The labels and values of document control, one below the other: what is left of a table copied as bare text. */
function pairedLines(lines: readonly string[], from: number): DrawnTable | null {
  if (!isControlField(lines[from])) return null;
  const filled: { readonly text: string; readonly at: number }[] = [];
  for (let at = from; at < lines.length && filled.length < MAX_FIELDS * 3; at++) {
    const text = (lines[at] ?? '').trim();
    if (text !== '') filled.push({ text, at });
  }
  const rows: string[][] = [];
  let next = 0;
  while (rows.length < MAX_FIELDS) {
    const [label, value, third, fourth, fifth] = [0, 1, 2, 3, 4].map((step) => filled[next + step]?.text);
    if (label === undefined || value === undefined || !isValue(value)) break;
    // A value may take two lines, and a label may be one that nobody else uses, as long as a known one follows.
    const isLong = third !== undefined && isValue(third) && isControlField(fourth);
    rows.push([label.replace(/:$/, ''), isLong ? `${value} ${third}` : value]);
    next += isLong ? 3 : 2;
    const goesOn = isLong || isControlField(third) || (isValue(third) && isValue(fourth) && isControlField(fifth));
    if (!goesOn) break;
  }
  const last = filled[next - 1];
  const known = rows.filter(([label]) => isControlField(label)).length;
  return last && known > 2 ? tableOf(rows, last.at + 1 - from) : null;
}

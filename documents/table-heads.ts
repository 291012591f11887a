/** A cell as a file states it. `head` where the file itself says that the cell is one. */
export type TableCell = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly head?: 'column' | 'row';
  /** True where a cell of a row above reaches down to here: it heads this row too but is no text of its own. */
  readonly continued?: boolean;
};

/** A cell with the texts of its heads. */
export type PlacedCell = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly rowHead?: string;
  readonly columnHead?: string;
};

const LABEL_WORDS = 8;
/** Counts (`3`, `#4`) and references (`R-02`) number the rows; they name nothing. */
const rowNumber = /^(?:[\d.()#]+|[A-Z]{1,4}[-. ]?\d{1,3}(?:\.\d+)*)$/;
const controlLabel =
  /^(document|policy|version|owner|author|approv|authori[sz]ed|effective|issue|date|next|last|review|status|classification|title|department|applies|reference|id\b|number|scope of|contact|prepared|created|updated|published|adopted|signed|name\b|position|supersedes|replaces|organi[sz]ation|responsible)/i;
const headWord =
  /^(value|details?|description|field|item|attribute|entry|information|response|reference|meaning|definitions?|responsibilit\w*|roles?|requirements?|examples?|terms?|comments?|notes?|change|summary|action|control|frequency|status|owner|dates?|names?|versions?|signatures?|deadline|due|position|who|what|when|why|how)$/i;

/**
 * Gives each cell the texts of its row's and its column's head.
 *
 * Which row holds the heads: what the file says; else the first row that fills more than one column, unless the
 * table pairs labels with values (document control), where the first row is a pair like the others. The first
 * column gives the row heads where it holds short labels.
 */
export function placeHeads(cells: readonly TableCell[]): PlacedCell[] {
  const rows = byRow(cells);
  if (isPairsAbreast(rows)) return cells.map((cell) => inPair(cell, rows.get(cell.row) ?? []));
  const headRow = findHeadRow(rows);
  const columns = Math.max(0, ...cells.map((cell) => cell.column)) + 1;
  const columnHeads = new Map(
    (headRow === null ? [] : (rows.get(headRow) ?? [])).map((cell) => [cell.column, cell.text]),
  );
  return cells.map((cell) => {
    const place = { row: cell.row, column: cell.column, text: cell.text };
    const row = rows.get(cell.row) ?? [];
    if (headRow !== null && cell.row <= headRow) return place;
    const columnHead = cell.head === 'row' && columns === 2 ? undefined : columnHeads.get(cell.column);
    const rowHead = cell.column === 0 ? undefined : rowHeadOf(row, cell);
    return {
      ...place,
      ...(rowHead === undefined ? {} : { rowHead }),
      ...(columnHead === undefined || columnHead === '' ? {} : { columnHead }),
    };
  });
}

/** "Version | 2.1 | Owner | Head of Risk": two or three pairs of label and value beside each other in each row. */
function isPairsAbreast(rows: Map<number, TableCell[]>): boolean {
  const all = [...rows.values()].flat();
  const columns = Math.max(...all.map(({ column }) => column)) + 1;
  if (columns < 4 || columns % 2 === 1 || all.some(({ head }) => head === 'column')) return false;
  const labelled = (from: number): boolean => {
    const texts = all
      .filter(({ column, text }) => column === from && text.trim() !== '')
      .map(({ text }) => text.trim());
    return texts.length > 0 && texts.filter((text) => controlLabel.test(text)).length * 2 > texts.length;
  };
  return Array.from({ length: columns }, (_, column) => column).every(
    (column) => labelled(column) === (column % 2 === 0),
  );
}

function inPair({ row, column, text }: TableCell, cells: readonly TableCell[]): PlacedCell {
  const label = column % 2 === 1 ? cells.find((other) => other.column === column - 1)?.text.trim() : undefined;
  return { row, column, text, ...(label === undefined || label === '' ? {} : { rowHead: label.replace(/\n/g, ' ') }) };
}

function byRow(cells: readonly TableCell[]): Map<number, TableCell[]> {
  const rows = new Map<number, TableCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

function findHeadRow(rows: Map<number, TableCell[]>): number | null {
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  // A first row with a single filled cell is the table's caption; the heads follow it.
  const first = numbers.find((number) => filled(rows.get(number)).length > 1);
  if (first === undefined || first === numbers.at(-1)) return null;
  const row = filled(rows.get(first));
  if (row.some((cell) => cell.head === 'row') && !row.every((cell) => cell.head === 'column')) return null;
  return isPair(row, rows, first) ? null : first;
}

function isPair(row: readonly TableCell[], rows: Map<number, TableCell[]>, first: number): boolean {
  const widest = Math.max(...[...rows.values()].map((cells) => Math.max(...cells.map((cell) => cell.column)) + 1));
  if (widest !== 2) return false;
  const [label, value] = row;
  if (!label || !value) return true;
  if (headWord.test(value.text.trim()) || /^(field|item|role|term|principle|attribute)s?$/i.test(label.text.trim()))
    return false;
  if (controlLabel.test(label.text.trim()) || /[:\d]$/.test(label.text.trim()) || /\d/.test(value.text)) return true;
  const later = [...rows]
    .filter(([number]) => number > first)
    .flatMap(([, cells]) => cells.filter((cell) => cell.column === 0));
  return later.filter((cell) => controlLabel.test(cell.text.trim())).length * 2 > later.length;
}

function filled(row: readonly TableCell[] | undefined): TableCell[] {
  return (row ?? []).filter((cell) => cell.text.trim() !== '');
}

function rowHeadOf(row: readonly TableCell[], cell: TableCell): string | undefined {
  // A first column of bare numbers counts the rows; the label stands next to it.
  const label = row.find(
    (other) => other.column < cell.column && other.text.trim() !== '' && !rowNumber.test(other.text.trim()),
  );
  if (!label || label.column > 1) return undefined;
  return label.head === 'row' || label.text.split(/\s+/).length <= LABEL_WORDS
    ? label.text.replace(/\n/g, ' ')
    : undefined;
}

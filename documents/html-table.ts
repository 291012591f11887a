import { type Element, isTag } from 'domhandler';
import type { TableCell } from './table-heads.ts';

export type HtmlCell = TableCell & { readonly element: Element; readonly hasBlocks: boolean };

const MAX_SPAN = 200;

/** The cells of a table with their places, spans worked out; their texts are left to the reader. */
export function htmlTable(table: Element): HtmlCell[] {
  const cells: HtmlCell[] = [];
  const covered = new Map<string, Element>();
  rowsOf(table).forEach((row, rowNumber) => {
    let column = 0;
    const isHeadRow = isTag(row.parent as Element) && (row.parent as Element).name === 'thead';
    for (const cell of row.children) {
      if (!isTag(cell) || (cell.name !== 'td' && cell.name !== 'th')) continue;
      for (let above = covered.get(`${rowNumber},${column}`); above; above = covered.get(`${rowNumber},${column}`)) {
        cells.push({ row: rowNumber, column, text: '', element: above, hasBlocks: false, continued: true });
        column++;
      }
      const columns = span(cell, 'colspan');
      const rows = span(cell, 'rowspan');
      for (let down = 1; down < rows; down++)
        for (let right = 0; right < columns; right++) covered.set(`${rowNumber + down},${column + right}`, cell);
      const head = headOf(cell, isHeadRow, column);
      cells.push({
        row: rowNumber,
        column,
        text: '',
        element: cell,
        hasBlocks: isLayout(cell),
        ...(head ? { head } : {}),
      });
      column += columns;
    }
  });
  return cells;
}

function headOf(cell: Element, isHeadRow: boolean, column: number): 'row' | 'column' | undefined {
  if (cell.attribs['scope'] === 'row') return 'row';
  if (isHeadRow || cell.attribs['scope'] === 'col') return 'column';
  if (cell.name !== 'th') return undefined;
  const others = (cell.parent as Element).children.filter(
    (other): other is Element => isTag(other) && (other.name === 'td' || other.name === 'th'),
  );
  return column === 0 && others.some((other) => other.name === 'td') ? 'row' : 'column';
}

/** Old pages lay whole articles out in tables: headings or tables inside a cell give that away. */
function isLayout(cell: Element): boolean {
  const stack = [...cell.children];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isTag(node)) continue;
    if (node.name === 'table' || /^h[1-6]$/.test(node.name)) return true;
    stack.push(...node.children);
  }
  return false;
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (!isTag(child)) return [];
    if (child.name === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.name) ? rowsOf(child) : [];
  });
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number(cell.attribs[name] ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, MAX_SPAN) : 1;
}

import { placeHeads } from '../documents/table-heads.ts';
import type { CellPlace } from './raw-paragraph.ts';

/** A table's texts, row by row. Rows may be of different length. */
export type TableValues = readonly (readonly string[])[];

/**
 * The place of each paragraph that stands in a table, by the order in which Word gives both. A table whose texts do not
 * fit its paragraphs (nested tables, text boxes) gives no places: its cells count as paragraphs then.
 */
export function placeCells(
  paragraphs: readonly { readonly text: string; readonly nesting: number }[],
  tables: readonly TableValues[],
): (CellPlace | undefined)[] {
  const places: (CellPlace | undefined)[] = paragraphs.map(() => undefined);
  const inTables = paragraphs.flatMap(({ nesting }, index) => (nesting > 0 ? [index] : []));
  let next = 0;
  tables.forEach((values, table) => {
    const fit = fitTable(values, inTables.slice(next), paragraphs);
    if (fit === null) return;
    const isFrame = values.every((row) => row.length <= 1);
    next += fit.length;
    if (isFrame) return;
    const cells = values.flatMap((row, at) => row.map((text, column) => ({ row: at, column, text: text.trim() })));
    const heads = placeHeads(cells);
    for (const { paragraph, cell } of fit) {
      const placed = heads[cell];
      if (!placed) continue;
      const { row, column, rowHead, columnHead } = placed;
      places[paragraph] = {
        table,
        row,
        column,
        ...(rowHead === undefined ? {} : { rowHead }),
        ...(columnHead === undefined ? {} : { columnHead }),
      };
    }
  });
  return places;
}

type Fit = { readonly paragraph: number; readonly cell: number };

function fitTable(
  values: TableValues,
  candidates: readonly number[],
  paragraphs: readonly { readonly text: string }[],
): Fit[] | null {
  const fit: Fit[] = [];
  let at = 0;
  let cell = 0;
  for (const value of values.flat()) {
    const wanted = squash(value);
    let text = '';
    do {
      const paragraph = candidates[at++];
      if (paragraph === undefined) return null;
      fit.push({ paragraph, cell });
      text += squash(paragraphs[paragraph]?.text ?? '');
      if (!wanted.startsWith(text)) return null;
    } while (text !== wanted);
    cell++;
  }
  return fit;
}

/** Word joins the paragraphs of a cell with line ends of its own choice. */
function squash(text: string): string {
  return text.replace(/[\s\u0007]+/g, '');
}

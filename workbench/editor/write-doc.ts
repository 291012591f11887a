import type { Node } from 'prosemirror-model';
import type { Block, PolicyText } from '../../core/policy/policy-text.ts';
import { type LookStretch, type TextLooks, partsByLook } from '../../documents/text-look.ts';
import { schema } from './schema.ts';

type Cell = Extract<Block, { kind: 'table-cell' }>;
type Options = {
  /** Headers, footers, footnotes and cells without text cannot be edited: the file has no place for the change. */
  readonly locksAsides: boolean;
  /** What stands out in bold and italic type. */
  readonly looks?: TextLooks | undefined;
};

/** The editor's document for a text. */
export function docOf({ blocks }: Pick<PolicyText, 'blocks'>, options: Options): Node {
  const nodes: Node[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) continue;
    if (block.kind !== 'table-cell') {
      nodes.push(lineOf(block, options));
      continue;
    }
    const cells = cellsFrom(blocks, at);
    nodes.push(tableOf(cells, options));
    at += cells.length - 1;
    // Where nothing that can be written in follows a table, nobody could write after it.
    const next = blocks[at + 1]?.kind;
    if (next === undefined || next === 'table-cell' || next === 'footer' || next === 'footnote')
      nodes.push(schema.node('paragraph', { id: `after-${cells[0]?.id ?? ''}` }));
  }
  if (nodes.length === 0) nodes.push(schema.node('paragraph', { id: 'n0' }));
  return schema.node('doc', null, nodes);
}

/** A block that is no table cell as a node. */
export function lineOf(block: Exclude<Block, Cell>, options: Options): Node {
  const { id } = block;
  const content = textOf(block.text, options.looks?.get(id));
  switch (block.kind) {
    case 'heading':
      return schema.node('heading', { id, level: block.level }, content);
    case 'list-item':
      return schema.node('list_item', { id, level: block.level, marker: block.marker ?? '' }, content);
    case 'paragraph':
      return schema.node('paragraph', { id }, content);
    default:
      return schema.node('aside', { id, kind: block.kind, locked: options.locksAsides }, content);
  }
}

function textOf(text: string, looks: readonly LookStretch[] = []): Node[] {
  return partsByLook(text, looks).map((part) =>
    schema.text(part.text, [
      ...(part.bold ? [schema.mark('strong')] : []),
      ...(part.italic ? [schema.mark('em')] : []),
    ]),
  );
}

function cellsFrom(blocks: readonly Block[], from: number): Cell[] {
  const cells: Cell[] = [];
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind !== 'table-cell' || (cells[0] !== undefined && block.table !== cells[0].table)) break;
    cells.push(block);
  }
  return cells;
}

function tableOf(cells: readonly Cell[], options: Options): Node {
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  const textAt = (row: number, column: number): string =>
    cells
      .filter((cell) => cell.row === row && cell.column === column)
      .map(({ text }) => text)
      .join('\n');
  const headRow = rows.find((row) => cells.some((cell) => cell.row > row && isHeadOf(cell, textAt(row, cell.column))));
  const headColumnOf = (cell: Cell): number | undefined =>
    cell.rowHead === undefined
      ? undefined
      : [0, 1, cell.column - 1].find(
          (column) => column < cell.column && flat(textAt(cell.row, column)) === cell.rowHead,
        );
  const node = (row: number, column: number): Node => {
    const own = cells.filter((cell) => cell.row === row && cell.column === column);
    const lines = own.map((cell) => {
      const headColumn = headColumnOf(cell);
      const inRow = headRow !== undefined && isHeadOf(cell, textAt(headRow, column));
      return schema.node(
        'cell_line',
        {
          id: cell.id,
          headRow: inRow ? headRow : null,
          headColumn: headColumn ?? null,
          columnHead: inRow ? null : (cell.columnHead ?? null),
          rowHead: headColumn === undefined ? (cell.rowHead ?? null) : null,
        },
        textOf(cell.text, options.looks?.get(cell.id)),
      );
    });
    const isRowHead = cells.some((cell) => cell.row === row && headColumnOf(cell) === column);
    const head = own.length === 0 ? 'none' : row === headRow ? 'column' : isRowHead ? 'row' : 'none';
    const filler = schema.node('cell_line', { locked: options.locksAsides });
    return schema.node('table_cell', { column, head }, lines.length > 0 ? lines : [filler]);
  };
  return schema.node(
    'table',
    { number: cells[0]?.table ?? 0 },
    rows.map((row) =>
      schema.node(
        'table_row',
        { row },
        Array.from({ length: columns }, (_, column) => node(row, column)),
      ),
    ),
  );
}

function isHeadOf(cell: Cell, text: string): boolean {
  return cell.columnHead !== undefined && text !== '' && text === cell.columnHead;
}

function flat(text: string): string {
  return text.replace(/\n/g, ' ');
}

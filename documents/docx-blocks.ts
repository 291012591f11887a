import type { BlockId } from '../core/policy/policy-text.ts';
import { type BlockDraft, BlockList } from './block-list.ts';
import type { Numbering } from './docx-numbering.ts';
import type { Piece } from './docx-pieces.ts';
import { blockText } from './docx-positions.ts';
import type { DocxNode, DocxParagraph, DocxRow, DocxTable } from './docx-tree.ts';
import { draftOfCellLine, draftOfLine } from './draft-of-line.ts';
import { type TableCell, placeHeads } from './table-heads.ts';

/** Which side of the tracked changes is read: all accepted, or all rejected. */
export type Side = 'current' | 'original';

/** Where a block's text stands in the file: its paragraphs (several where a deleted mark joins them) and its visible pieces. */
export type BlockAnchor = {
  readonly paragraphs: readonly DocxParagraph[];
  readonly pieces: readonly Piece[];
  readonly text: string;
};

/** Whether a piece is read on a side. */
export function isVisible(piece: Piece, side: Side): boolean {
  return !piece.hidden && (piece.change === 'none' || piece.change === (side === 'current' ? 'inserted' : 'deleted'));
}

/** How far apart two marks may stand on one level, and how far a tab reaches where nothing else is set. In twips. */
const NEAR = 100;
const TAB = 720;

/** Turns a tree into blocks, one side of the tracked changes at a time. */
export class DocxBlocks {
  readonly list = new BlockList();
  readonly anchors = new Map<BlockId, BlockAnchor>();
  /** How far in the typed marks of the open list stand, the outermost first. */
  private readonly typed: number[] = [];
  private held: { paragraphs: DocxParagraph[]; pieces: Piece[] } | null = null;
  private readonly side: Side;
  private readonly numbering: Numbering;

  constructor(side: Side, numbering: Numbering) {
    this.side = side;
    this.numbering = numbering;
  }

  body(nodes: readonly DocxNode[]): void {
    for (const node of nodes) {
      if (node.kind === 'table') this.table(node);
      else if (node.kind === 'paragraph') this.paragraph(node, (draft, id) => this.list.add(draft, id));
    }
    this.held = null;
  }

  /** Adds the paragraphs of a header, footer or footnote; the cells of a table's row stand in one line. */
  aside(
    kind: 'header' | 'footer' | 'footnote',
    nodes: readonly DocxNode[],
    idPrefix: string,
    keep: (text: string) => boolean,
  ): void {
    this.lines(nodes)
      .filter(keep)
      .forEach((text, index) => this.list.add({ kind, text }, `${idPrefix}.${index}`));
  }

  private lines(nodes: readonly DocxNode[]): string[] {
    return nodes
      .flatMap((node) => {
        if (node.kind === 'paragraph') return [this.textOf(node.pieces)];
        if (node.kind === 'table')
          return this.rows(node).map((row) =>
            joinCells(row.cells.map((cell) => this.lines(cell.nodes).join(' ').trim())),
          );
        return [];
      })
      .filter((text) => text !== '');
  }

  private textOf(pieces: readonly Piece[]): string {
    return blockText(
      pieces
        .filter((piece) => isVisible(piece, this.side))
        .map((piece) => piece.text)
        .join(''),
    );
  }

  private paragraph(node: DocxParagraph, add: (draft: BlockDraft, id: BlockId) => void, inCell = false): void {
    const visible = node.pieces.filter((piece) => isVisible(piece, this.side));
    const held = this.held ?? { paragraphs: [], pieces: [] };
    const pieces = [...held.pieces, ...visible];
    const paragraphs = held.pieces.length > 0 ? [...held.paragraphs, node] : [node];
    this.held = null;
    if (node.mark === (this.side === 'current' ? 'deleted' : 'inserted')) {
      this.held = { paragraphs, pieces };
      return;
    }
    const text = this.textOf(pieces);
    if (text === '') return;
    const draft = this.onItsLevel(this.draftOf(node, text, pieces, inCell), node, pieces);
    const id = `p${(paragraphs[0] ?? node).index}`;
    add(draft, id);
    this.anchors.set(id, { paragraphs, pieces, text: draft.text });
  }

  private draftOf(node: DocxParagraph, text: string, pieces: readonly Piece[], inCell: boolean): BlockDraft {
    const { numId, level = 0 } = node.numbering ?? {};
    const marker = numId === undefined ? null : this.numbering.next(numId, level);
    if (node.headingLevel !== null) return { kind: 'heading', text, level: node.headingLevel };
    const bold = pieces.every((piece) => piece.bold || piece.text.trim() === '');
    if (numId === undefined) return inCell ? draftOfCellLine(text) : draftOfLine(text, bold);
    return { kind: 'list-item', text, level, ...(marker === null ? {} : { marker }) };
  }

  /** A list whose marks are typed has levels by how far in they stand. */
  private onItsLevel(
    draft: BlockDraft,
    { indentation, numbering }: DocxParagraph,
    pieces: readonly Piece[],
  ): BlockDraft {
    if (draft.kind !== 'list-item' || numbering !== null) {
      this.typed.length = 0;
      return draft;
    }
    const tabs = /^[ \t]*/.exec(pieces.map(({ text }) => text).join(''))?.[0].split('\t').length ?? 1;
    const at = indentation.left + indentation.first + (tabs - 1) * TAB;
    while ((this.typed.at(-1) ?? -Infinity) > at + NEAR) this.typed.pop();
    if ((this.typed.at(-1) ?? -Infinity) < at - NEAR) this.typed.push(at);
    return { ...draft, level: Math.min(8, Math.max(0, this.typed.length - 1)) };
  }

  private rows(table: DocxTable): readonly DocxRow[] {
    const absent = this.side === 'current' ? 'deleted' : 'inserted';
    return table.rows.filter((row) => row.change !== absent);
  }

  /** A table of one column is a frame round ordinary text; others give cells with their heads. */
  private table(table: DocxTable): void {
    const rows = this.rows(table);
    if (rows.every((row) => row.cells.length <= 1 && (row.cells[0]?.column ?? 0) === 0)) {
      for (const row of rows) for (const cell of row.cells) this.body(cell.nodes);
      return;
    }
    const cells: (TableCell & { readonly parts: readonly (readonly [BlockDraft, BlockId])[] })[] = [];
    const nested: DocxTable[] = [];
    const above = new Map<number, string>();
    rows.forEach((row, rowNumber) => {
      for (const cell of row.cells) {
        const parts: [BlockDraft, BlockId][] = [];
        for (const node of cell.nodes) {
          if (node.kind === 'paragraph') this.paragraph(node, (draft, id) => parts.push([draft, id]), true);
          else if (node.kind === 'table') nested.push(node);
        }
        this.held = null;
        const own = parts.map(([draft]) => draft.text).join('\n');
        const text = cell.continued && own === '' ? (above.get(cell.column) ?? '') : own;
        above.set(cell.column, text);
        const head = row.isHead ? { head: 'column' as const } : {};
        cells.push({ row: rowNumber, column: cell.column, text, parts, continued: cell.continued, ...head });
      }
    });
    const number = this.list.nextTable();
    placeHeads(cells).forEach(({ text: _, ...place }, index) => {
      for (const [draft, id] of cells[index]?.parts ?? [])
        this.list.add({ kind: 'table-cell', table: number, ...place, text: draft.text }, id);
    });
    nested.forEach((inner) => this.table(inner));
  }
}

/** "Version" and "1.2" in a row of a page header read as "Version: 1.2". */
function joinCells(cells: readonly string[]): string {
  const [label, value, ...others] = cells.filter((cell) => cell !== '');
  if (label === undefined || value === undefined) return label ?? '';
  if (others.length > 0 || label.split(/\s+/).length > 4) return [label, value, ...others].join(' | ');
  return label.endsWith(':') ? `${label} ${value}` : `${label}: ${value}`;
}

import type { Node } from 'prosemirror-model';
import type { BlockChange } from '../../core/checker/check-session.ts';
import type { Block, BlockId } from '../../core/policy/policy-text.ts';
import type { LookStretch, TextLooks } from '../../documents/text-look.ts';

/** Nodes are never changed, only replaced: what was read from one stays true. */
const known = new WeakMap<Node, readonly Block[]>();

/** The blocks of a whole document, in reading order. */
export function blocksOf(doc: Node): Block[] {
  return blocksBetween(doc, 0, doc.childCount);
}

/** How `before` becomes `after`, as edits in order, at the cost of what differs. */
export function blockChanges(before: Node, after: Node): BlockChange[] {
  if (before === after) return [];
  const [head, oldEnd, newEnd] = differingChildren(before, after);
  const old = blocksBetween(before, head, oldEnd);
  const present = blocksBetween(after, head, newEnd);
  const oldIndex = new Map(old.map((block, at) => [block.id, at]));
  const presentIds = new Set(present.map(({ id }) => id));
  // Blocks that changed places are taken out and put in again.
  const moved = new Set<BlockId>();
  let last = -1;
  for (const { id } of present) {
    const at = oldIndex.get(id);
    if (at === undefined) continue;
    if (at < last) moved.add(id);
    else last = at;
  }
  const removals = old
    .filter(({ id }) => !presentIds.has(id) || moved.has(id))
    .map(({ id }): BlockChange => ({ kind: 'remove', id }));
  const edits: BlockChange[] = [];
  let previous = lastBlockBefore(after, head);
  for (const block of present) {
    const at = oldIndex.get(block.id);
    if (at === undefined || moved.has(block.id)) edits.push({ kind: 'insert', block, after: previous });
    else if (!sameBlock(old[at], block)) edits.push({ kind: 'set', block });
    previous = block.id;
  }
  return [...removals, ...edits];
}

/** What stands out in bold and italic type, in each line of a document. */
export function looksIn(doc: Node): TextLooks {
  const looks = new Map<BlockId, readonly LookStretch[]>();
  doc.descendants((line) => {
    if (!line.isTextblock) return true;
    const stretches: LookStretch[] = [];
    line.forEach(({ marks, nodeSize }, start) => {
      const [bold, italic] = ['strong', 'em'].map((name) => marks.some(({ type }) => type.name === name));
      if (bold || italic)
        stretches.push({ start, end: start + nodeSize, bold: bold === true, italic: italic === true });
    });
    if (stretches.length > 0) looks.set(line.attrs['id'] as string, stretches);
    return false;
  });
  return looks;
}

/** The id of what a change is about. */
export function changedId(change: BlockChange): BlockId {
  return change.kind === 'remove' ? change.id : change.block.id;
}

/** The children that differ: from where, and up to where in each. */
export function differingChildren(before: Node, after: Node): [head: number, oldEnd: number, newEnd: number] {
  const shortest = Math.min(before.childCount, after.childCount);
  let head = 0;
  while (head < shortest && before.child(head) === after.child(head)) head++;
  let tail = 0;
  while (
    tail < shortest - head &&
    before.child(before.childCount - 1 - tail) === after.child(after.childCount - 1 - tail)
  )
    tail++;
  return [head, before.childCount - tail, after.childCount - tail];
}

const positions = new WeakMap<Node, ReadonlyMap<BlockId, number>>();

/** Where the text of each block begins in the document. */
export function textStarts(doc: Node): ReadonlyMap<BlockId, number> {
  const found = positions.get(doc);
  if (found) return found;
  const starts = new Map<BlockId, number>();
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    starts.set(node.attrs['id'] as string, pos + 1);
    return false;
  });
  positions.set(doc, starts);
  return starts;
}

function blocksBetween(doc: Node, from: number, to: number): Block[] {
  const blocks: Block[] = [];
  for (let at = from; at < to; at++) blocks.push(...blocksOfChild(doc.child(at)));
  return blocks;
}

function lastBlockBefore(doc: Node, index: number): BlockId | null {
  for (let at = index - 1; at >= 0; at--) {
    const last = blocksOfChild(doc.child(at)).at(-1);
    if (last) return last.id;
  }
  return null;
}

function blocksOfChild(node: Node): readonly Block[] {
  const found = known.get(node);
  if (found) return found;
  const blocks = node.type.name === 'table' ? cellsOf(node) : lineBlock(node);
  known.set(node, blocks);
  return blocks;
}

function lineBlock(node: Node): Block[] {
  const text = node.textContent;
  if (text.trim() === '') return [];
  const { id, level, marker, kind } = node.attrs as { id: string; level: number; marker: string; kind: 'header' };
  switch (node.type.name) {
    case 'heading':
      return [{ kind: 'heading', id, text, level }];
    case 'list_item':
      return [{ kind: 'list-item', id, text, level, ...(marker === '' ? {} : { marker }) }];
    case 'aside':
      return [{ kind, id, text }];
    default:
      return [{ kind: 'paragraph', id, text }];
  }
}

type LineAttrs = {
  id: string;
  headRow: number | null;
  headColumn: number | null;
  columnHead: string | null;
  rowHead: string | null;
};

function cellsOf(table: Node): Block[] {
  const number = table.attrs['number'] as number;
  const texts = new Map<string, string>();
  const lines: { row: number; column: number; line: Node }[] = [];
  table.forEach((rowNode) =>
    rowNode.forEach((cell) => {
      const row = rowNode.attrs['row'] as number;
      const column = cell.attrs['column'] as number;
      cell.forEach((line) => {
        const key = `${row} ${column}`;
        const before = texts.get(key);
        texts.set(key, before === undefined ? line.textContent : `${before}\n${line.textContent}`);
        lines.push({ row, column, line });
      });
    }),
  );
  return lines.flatMap(({ row, column, line }): Block[] => {
    const text = line.textContent;
    if (text.trim() === '') return [];
    const attrs = line.attrs as LineAttrs;
    const columnHead = attrs.headRow === null ? attrs.columnHead : texts.get(`${attrs.headRow} ${column}`);
    const rowHead =
      attrs.headColumn === null ? attrs.rowHead : texts.get(`${row} ${attrs.headColumn}`)?.replace(/\n/g, ' ');
    return [
      {
        kind: 'table-cell',
        id: attrs.id,
        table: number,
        row,
        column,
        text,
        ...(rowHead === null || rowHead === undefined || rowHead === '' ? {} : { rowHead }),
        ...(columnHead === null || columnHead === undefined || columnHead === '' ? {} : { columnHead }),
      },
    ];
  });
}

function sameBlock(a: Block | undefined, b: Block): boolean {
  return a === b || (a !== undefined && JSON.stringify(a) === JSON.stringify(b));
}

import type { Block, BlockId } from '../core/policy/policy-text.ts';
import type { TextLooks } from '../documents/text-look.ts';
import type { DocxEdit, InsertedBlock } from '../documents/save-docx.ts';

/** The edits that make the file's text the present one. */
export type CollectedEdits = {
  readonly edits: readonly DocxEdit[];
  /** What each block of the present text is called in the edits: blocks that changed places are put in anew. */
  readonly names: ReadonlyMap<BlockId, BlockId>;
};

/** Finds what has to be done to the file: blocks whose text changed, that are gone, and that are new. */
export function collectEdits(
  base: readonly Block[],
  written: readonly Block[],
  allLooks: TextLooks = new Map(),
): CollectedEdits {
  const present = inTheirCells(base, written);
  const byId = new Map(base.map((block, at) => [block.id, { block, at }]));
  const staying = new Set<BlockId>();
  let last = -1;
  for (const block of present) {
    const known = byId.get(block.id);
    if (known === undefined || known.at < last || isOther(known.block, block)) continue;
    last = known.at;
    staying.add(block.id);
  }
  const edits: DocxEdit[] = base
    .filter(({ id }) => !staying.has(id))
    .map(({ id }): DocxEdit => ({ kind: 'remove', block: id }));
  const names = new Map<BlockId, BlockId>();
  let previous: BlockId | null = null;
  let isAfterCell = false;
  for (const [at, block] of present.entries()) {
    const own = written[at]?.id ?? block.id;
    const looks = allLooks.get(own) ?? [];
    if (staying.has(block.id)) {
      const known = byId.get(block.id)?.block;
      const isMoved = known?.kind === 'list-item' && block.kind === 'list-item' && known.level !== block.level;
      const { text } = block;
      if (isMoved) edits.push({ kind: 'change', block: block.id, text, looks, level: block.level });
      else if (known?.text !== text) edits.push({ kind: 'change', block: block.id, text, looks });
      names.set(own, block.id);
      // Headers and footers stand outside the running text: nothing is put after them.
      if (isInText(block)) {
        previous = block.id;
        isAfterCell = block.kind === 'table-cell';
      }
      continue;
    }
    const id = byId.has(block.id) ? `${block.id}~` : block.id;
    // What is written after a table stands after the table, not in its last cell.
    edits.push({
      kind: 'insert',
      after: previous,
      block: { ...inserted(block, id), looks },
      ...(isAfterCell ? { afterTable: true } : {}),
    });
    isAfterCell = false;
    names.set(own, id);
    previous = id;
  }
  return { edits, names };
}

/** Where all of a cell was taken out and written anew, the new line stands for the one that the file has there. */
function inTheirCells(base: readonly Block[], present: readonly Block[]): readonly Block[] {
  const ids = new Set(present.map(({ id }) => id));
  const baseIds = new Set(base.map(({ id }) => id));
  const free = new Map(base.flatMap((block) => (ids.has(block.id) ? [] : [[cellOf(block), block.id] as const])));
  return present.map((block) => {
    const cell = baseIds.has(block.id) ? null : cellOf(block);
    const id = cell === null ? undefined : free.get(cell);
    if (id === undefined) return block;
    free.delete(cell);
    return { ...block, id };
  });
}

function cellOf(block: Block): string | null {
  return block.kind === 'table-cell' ? `${block.table} ${block.row} ${block.column}` : null;
}

/** A block that became a heading, or an item of another kind of list: its style is another, so it is written anew. */
function isOther(before: Block, after: Block): boolean {
  if (before.kind !== after.kind) return true;
  if (before.kind === 'list-item' && after.kind === 'list-item')
    return (
      before.marker !== undefined && after.marker !== undefined && isCounted(before.marker) !== isCounted(after.marker)
    );
  return before.kind === 'heading' && after.kind === 'heading' && before.level !== after.level;
}

function isCounted(marker: string): boolean {
  return /[\p{L}\p{N}]/u.test(marker);
}

function isInText({ kind }: Block): boolean {
  return kind !== 'header' && kind !== 'footer' && kind !== 'footnote';
}

function inserted(block: Block, id: BlockId): InsertedBlock {
  if (block.kind === 'heading') return { id, kind: 'heading', text: block.text, level: block.level };
  if (block.kind === 'list-item') {
    const { text, level, marker = '' } = block;
    return { id, kind: 'list-item', text, level, marker };
  }
  return { id, kind: 'paragraph', text: block.text };
}

import type { Block, BlockId } from '../core/policy/policy-text.ts';
import { type OwnedPiece, ownedPieces } from './markdown-pieces.ts';
import { type Place, placesOf } from './markdown-places.ts';
import { readMarkdown } from './read-markdown.ts';
import type { TextLooks } from './text-look.ts';
import { textHunks } from './text-hunks.ts';
import { escapeInline, writeMarkdown } from './write-markdown.ts';

type Present = { readonly blocks: readonly Block[]; readonly looks: TextLooks };

/** How much of what is around an edit stays: the marks in its line, its line's neighbours in the list, or what no list holds. */
type Care = 'marks' | 'lines' | 'lists';

/**
 * The Markdown that was opened, with the text as it stands now. What nobody touched stays letter for letter: links,
 * pictures, bold type, comments. Null where that cannot be done: then `writeMarkdown` says the text alone.
 */
export function saveMarkdown(source: string, blocks: readonly Block[], looks: TextLooks = new Map()): string | null {
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const given = source.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const wanted = drawn(readMarkdown(writeMarkdown(blocks, looks)).blocks);
  const base = readMarkdown(given).blocks;
  const pieces = ownedPieces(given, base) ?? [];
  for (const care of ['marks', 'lines', 'lists'] as const) {
    const saved = new MarkdownPatch(pieces, base, { blocks, looks }, care).text();
    if (drawn(readMarkdown(saved).blocks) === wanted) return saved.replace(/\n/g, lineEnd);
  }
  return null;
}

/** What a reader sees of blocks; a footnote that is written anew is a paragraph. */
function drawn(blocks: readonly Block[]): string {
  const draw = (block: Block): string => {
    const text = block.text.replace(/\s+/g, ' ').trim();
    if (block.kind === 'heading') return `# ${block.level} ${text}`;
    if (block.kind === 'list-item') return `- ${block.level} ${markOf(block)} ${text}`;
    return block.kind === 'table-cell' ? `| ${block.column} ${text}` : text;
  };
  return blocks.map(draw).join('\n');
}

function markOf(block: Block): string {
  const marker = block.kind === 'list-item' ? (block.marker ?? '') : '';
  return /[\p{L}\p{N}]/u.test(marker) || marker === '' ? marker : '•';
}

/** Items that follow each other, and what stands inside them, as one piece. */
function withWholeLists(pieces: readonly OwnedPiece[]): OwnedPiece[] {
  const whole: OwnedPiece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const isInside = last?.kind === 'list' && (piece.kind === 'item' || /^\s/.test(piece.raw));
    if (isInside) {
      const { raw, gap, blocks } = last;
      whole[whole.length - 1] = {
        kind: 'list',
        raw: raw + gap + piece.raw,
        gap: piece.gap,
        blocks: [...blocks, ...piece.blocks],
      };
    } else whole.push(piece.kind === 'item' ? { ...piece, kind: 'list' } : piece);
  }
  return whole;
}

class MarkdownPatch {
  private readonly pieces: readonly OwnedPiece[];
  private readonly base: ReadonlyMap<BlockId, Block>;
  private readonly care: Care;
  private readonly looks: TextLooks;
  private readonly staying = new Map<BlockId, Block>();
  /** New blocks by the one that they follow; null for the beginning. */
  private readonly added = new Map<BlockId | null, Block[]>();

  constructor(pieces: readonly OwnedPiece[], base: readonly Block[], present: Present, care: Care) {
    this.pieces = care === 'lists' ? withWholeLists(pieces) : pieces;
    this.base = new Map(base.map((block) => [block.id, block]));
    this.care = care;
    this.looks = present.looks;
    const places = new Map(base.map(({ id }, at) => [id, at]));
    let last = -1;
    let previous: BlockId | null = null;
    for (const block of present.blocks) {
      const place = places.get(block.id) ?? -1;
      if (place > last) {
        this.staying.set(block.id, block);
        last = place;
        previous = block.id;
      } else this.added.set(previous, [...(this.added.get(previous) ?? []), block]);
    }
  }

  text(): string {
    let text = '';
    let gap = '';
    let item: OwnedPiece | null = null;
    const last = this.pieces.at(-1);
    const first = this.added.get(null) ?? [];
    if (first.length > 0) {
      text = writeMarkdown(first, this.looks).trimEnd();
      gap = '\n\n';
    }
    for (const piece of this.pieces) {
      const left = piece.blocks.flatMap(({ id }) => this.staying.get(id) ?? []);
      if (piece.blocks.length > 0 && left.length === 0) {
        // What follows stands as far apart as it did from what is gone.
        if (text !== '' && piece.gap.length > gap.length) gap = piece.gap;
        continue;
      }
      const added = left.flatMap(({ id }) => this.added.get(id) ?? []);
      if (text !== '') text += gap;
      gap = piece.gap;
      if (piece.kind === 'list' && added.length > 0) {
        text += writeMarkdown(
          left.flatMap((block) => [block, ...(this.added.get(block.id) ?? [])]),
          this.looks,
        ).trimEnd();
        continue;
      }
      text += this.written(piece, left);
      if (piece.kind === 'item') item = piece;
      if (added.length > 0) {
        text += this.insertion(added, piece, item);
        const isTight = added.at(-1)?.kind === 'list-item' && piece.kind === 'item';
        if (!isTight && piece !== last && !gap.startsWith('\n\n')) gap = '\n\n';
      }
    }
    return text + (gap === last?.gap ? gap : '\n');
  }

  private written(piece: OwnedPiece, left: readonly Block[]): string {
    const before = left.map(({ id }) => this.base.get(id) as Block);
    const isWhole = left.length === piece.blocks.length;
    if (isWhole && left.every((block, at) => isSame(before[at] as Block, block))) return piece.raw;
    const isPatchable = isWhole && left.every((block, at) => isAlike(before[at] as Block, block));
    const patched = this.care === 'marks' && isPatchable ? patchedPiece(piece, before, left) : null;
    return patched ?? rewritten(piece, left, this.looks);
  }

  /** New items go on with the list; anything else stands apart. */
  private insertion(added: readonly Block[], piece: OwnedPiece, item: OwnedPiece | null): string {
    const end = added.findIndex(({ kind }) => kind !== 'list-item');
    const items = piece.kind === 'item' ? added.slice(0, end === -1 ? undefined : end) : [];
    const model = item?.blocks[0];
    const lines = items.map((block) => {
      const deeper = block.kind === 'list-item' && model?.kind === 'list-item' ? block.level - model.level : 0;
      const own = indentOf(item?.raw ?? '').length;
      const width = (/^\s*\S+\s+/.exec(item?.raw ?? '')?.[0].length ?? 2) - own;
      return `\n${indented(itemLine(block, item?.raw ?? '', this.looks), ' '.repeat(Math.max(0, own + deeper * width)))}`;
    });
    const rest = added.slice(items.length);
    return lines.join('') + (rest.length > 0 ? `\n\n${writeMarkdown(rest, this.looks).trimEnd()}` : '');
  }
}

function isSame(before: Block, block: Block): boolean {
  return isAlike(before, block) && before.text === block.text && markOf(before) === markOf(block);
}

/** Whether only words and the number of an item differ. */
function isAlike(before: Block, block: Block): boolean {
  if (before.kind === 'heading' && block.kind === 'heading') return before.level === block.level;
  if (before.kind !== 'list-item' || block.kind !== 'list-item') return before.kind === block.kind;
  const [mark, was] = [markOf(block), markOf(before)];
  return before.level === block.level && (mark === was || (/^\d+[.)]$/.test(mark) && /^\d+[.)]$/.test(was)));
}

function rewritten(piece: OwnedPiece, left: readonly Block[], looks: TextLooks): string {
  const [only] = left;
  if (piece.kind === 'item' && only?.kind === 'list-item')
    return indented(itemLine(only, piece.raw, looks), indentOf(piece.raw));
  const text = writeMarkdown(left, looks).trimEnd();
  return piece.kind === 'note' ? `${/^\[\^[^\]]*\]:\s*/.exec(piece.raw)?.[0] ?? ''}${text}` : text;
}

/** An item with the bullet that its neighbours have. */
function itemLine(block: Block, like: string, looks: TextLooks): string {
  const line = writeMarkdown([block.kind === 'list-item' ? { ...block, level: 0 } : block], looks).trimEnd();
  const bullet = /^\s*([-*+])\s/.exec(like)?.[1];
  return bullet === undefined ? line : line.replace(/^-(?=\s)/, bullet);
}

function indented(text: string, indent: string): string {
  return text.replace(/^(?=.)/gm, indent);
}

function indentOf(raw: string): string {
  return /^[ \t]*/.exec(raw)?.[0] ?? '';
}

type Change = { readonly from: number; readonly to: number; readonly text: string };

/** A piece's source with other words in it, or null where the marks in it hide where they stand. */
function patchedPiece({ kind, raw }: OwnedPiece, before: readonly Block[], after: readonly Block[]): string | null {
  const changes: Change[] = [];
  const number = after[0]?.kind === 'list-item' ? /^\d+/.exec(after[0].marker ?? '')?.[0] : undefined;
  const ownNumber = /^\s*(\d{1,9})(?=[.)])/.exec(raw)?.[1];
  if (number !== undefined && ownNumber !== undefined && markOf(before[0] as Block) !== markOf(after[0] as Block)) {
    const from = indentOf(raw).length;
    changes.push({ from, to: from + ownNumber.length, text: number });
  }
  let from = kind === 'item' ? (/^\s*\S+\s*/.exec(raw)?.[0].length ?? 0) : 0;
  for (const [at, block] of before.entries()) {
    const places = placesOf(block.text, raw, from);
    if (places === null) return null;
    from = places.at(-1)?.end ?? from;
    const now = after[at]?.text ?? '';
    for (const hunk of textHunks(block.text, now)) changes.push(changeOf(hunk, places, kind, indentOf(raw)));
  }
  let patched = raw;
  for (const change of changes.reverse())
    patched = patched.slice(0, change.from) + change.text + patched.slice(change.to);
  return patched;
}

function changeOf(
  { start, oldEnd, newText }: { start: number; oldEnd: number; newText: string },
  places: readonly Place[],
  kind: OwnedPiece['kind'],
  indent: string,
): Change {
  const text = escaped(newText, kind, indent);
  const before = places[start - 1]?.end;
  const next = places[start]?.start;
  if (start < oldEnd) return { from: next ?? 0, to: places[oldEnd - 1]?.end ?? 0, text };
  // New words join the word that no blank parts them from.
  const isBefore = before === undefined || (next !== undefined && !/\s$/.test(newText));
  const from = (isBefore ? next : before) ?? 0;
  return { from, to: from, text };
}

function escaped(text: string, kind: OwnedPiece['kind'], indent: string): string {
  if (kind === 'code' || kind === 'front') return text;
  const plain = escapeInline(text);
  return kind === 'table'
    ? plain.replace(/\|/g, '\\|').replace(/\n/g, '<br>')
    : plain.replace(/\n/g, `\\\n${indent === '' ? '' : `${indent}  `}`);
}

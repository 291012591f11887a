import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { BlockId } from '../../core/policy/policy-text.ts';
import { findQuote, quoteOf, type TextQuote } from '../../core/policy/text-quote.ts';
import type { DocumentComment } from '../../documents/read-result.ts';
import { textStarts } from './read-blocks.ts';

/** What a comment says. `isNew`: written here, not yet in the file that was opened. */
export type CommentWords = {
  readonly id: string;
  readonly author: string;
  readonly date: string;
  readonly text: string;
  readonly resolved: boolean;
  readonly isNew: boolean;
  readonly replyTo?: string;
};

/** A comment and the words that it hangs on; without a quote it hangs on the document. */
export type Comment = CommentWords & { readonly quote: TextQuote | null };

/** `lost`: the words as they were before some of them were deleted; back they come with an undo. */
type Placed = CommentWords & { readonly from: number; readonly to: number; readonly lost?: TextQuote };
type Drawn = { readonly placed: readonly Placed[]; readonly decorations: DecorationSet };
type Order = { readonly add: readonly Comment[] } | { readonly remove: string };

const key = new PluginKey<Drawn>('comments');

/** Keeps comments at their words while the text changes, and marks them. */
export function comments(): Plugin<Drawn> {
  return new Plugin<Drawn>({
    key,
    state: {
      init: () => ({ placed: [], decorations: DecorationSet.empty }),
      apply(tr, drawn) {
        const order = tr.getMeta(key) as Order | undefined;
        if (order === undefined && !tr.docChanged) return drawn;
        const moved = tr.docChanged ? drawn.placed.map((each) => follow(each, tr)) : drawn.placed;
        const placed = order === undefined ? moved : carryOut(order, moved, tr.doc);
        const isRestored = drawn.placed.some(({ lost }, at) => lost !== undefined && moved[at]?.lost === undefined);
        const decorations =
          order === undefined && !isRestored ? drawn.decorations.map(tr.mapping, tr.doc) : draw(tr.doc, placed);
        return { placed, decorations };
      },
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
  });
}

export function withComments(tr: Transaction, order: Order): Transaction {
  return tr.setMeta(key, order).setMeta('addToHistory', false);
}

/** All comments, with the words that they hang on now. Where those were deleted, the quote is null. */
export function commentsIn(state: EditorState): Comment[] {
  return (key.getState(state)?.placed ?? []).map(({ from, to, lost: _, ...words }) => ({
    ...words,
    quote: quoteAt(state.doc, from, to),
  }));
}

/** Where a comment's words stand; null when it hangs on the document. */
export function commentRange(state: EditorState, id: string): { from: number; to: number } | null {
  const found = key.getState(state)?.placed.find((each) => each.id === id);
  return found && found.from >= 0 ? found : null;
}

/** The unresolved comments in a stretch of the document. */
export function commentsBetween(state: EditorState, from: number, to: number): string[] {
  const placed = key.getState(state)?.placed ?? [];
  return placed.filter((each) => !each.resolved && each.from >= from && each.to <= to).map(({ id }) => id);
}

/** The comments of a file as it was read. */
export function fileComments(comments: readonly DocumentComment[], textOf: (block: BlockId) => string): Comment[] {
  return comments.map(({ id, author, date, text, quoted, block, resolved, replyTo }) => {
    const line = block === undefined ? '' : textOf(block);
    // Words that run on into the next paragraph hang on their beginning.
    const words = quoted.split('\n')[0] ?? '';
    const start = words === '' ? -1 : line.indexOf(words);
    return {
      id: `file-${id}`,
      author,
      date: date ?? '',
      text,
      resolved,
      isNew: false,
      ...(replyTo === undefined ? {} : { replyTo: `file-${replyTo}` }),
      quote: block === undefined || start < 0 ? null : quoteOf(line, start, start + words.length, block),
    };
  });
}

function carryOut(order: Order, placed: readonly Placed[], doc: Node): Placed[] {
  if ('remove' in order) return placed.filter(({ id }) => id !== order.remove);
  return [...placed, ...order.add.map((comment) => place(doc, comment))];
}

/** Where a comment stands after a change: at what is left of its words, or at all of them once they have come back. */
function follow({ lost: before, ...each }: Placed, tr: Transaction): Placed {
  if (each.from < 0) return each;
  const from = tr.mapping.map(each.from, 1);
  const to = tr.mapping.map(each.to, -1);
  const isShorter = to - from < each.to - each.from;
  const lost = before ?? (isShorter ? quoteAt(tr.before, each.from, each.to) : null);
  if (lost === null) return { ...each, from, to };
  const restored = rangeWhere(tr.doc, lost.block, (text) => {
    // Only with the same words around it: elsewhere in the paragraph it would be another passage.
    const start = text.indexOf(lost.prefix + lost.exact + lost.suffix);
    return start < 0
      ? null
      : { start: start + lost.prefix.length, end: start + lost.prefix.length + lost.exact.length };
  });
  return restored === null ? { ...each, from: Math.min(from, to), to, lost } : { ...each, ...restored };
}

function place(doc: Node, { quote, ...words }: Comment): Placed {
  const range = quote && rangeWhere(doc, quote.block, (text) => findQuote(text, quote));
  return { ...words, ...(range ?? { from: -1, to: -1 }) };
}

/** Where something stands in the document, by where it stands in the text of a block. */
function rangeWhere(
  doc: Node,
  block: BlockId,
  find: (text: string) => { start: number; end: number } | null,
): { from: number; to: number } | null {
  const start = textStarts(doc).get(block);
  const line = start === undefined ? null : doc.nodeAt(start - 1);
  const range = line && find(line.textContent);
  return range && start !== undefined ? { from: start + range.start, to: start + range.end } : null;
}

function quoteAt(doc: Node, from: number, to: number): TextQuote | null {
  if (from < 0 || from >= to) return null;
  const at = doc.resolve(from);
  if (!at.parent.isTextblock) return null;
  const start = at.start();
  const end = Math.min(to, at.end());
  return quoteOf(at.parent.textContent, from - start, end - start, at.parent.attrs['id'] as string);
}

function draw(doc: Node, placed: readonly Placed[]): DecorationSet {
  const open = placed.filter(({ from, to, resolved }) => !resolved && from >= 0 && from < to);
  const blocks = new Set(open.map(({ from }) => doc.resolve(from).before(1)));
  return DecorationSet.create(doc, [
    ...open.map(({ from, to }) => Decoration.inline(from, to, { class: 'commented' })),
    ...[...blocks].map((pos) => Decoration.node(pos, pos + (doc.nodeAt(pos)?.nodeSize ?? 0), { class: 'has-comment' })),
  ]);
}

import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { findQuote } from '../../core/policy/text-quote.ts';
import type { Highlight } from '../../panel/document-host.ts';
import { textStarts } from './read-blocks.ts';

/** A highlight where it stands in the present document. */
export type PlacedHighlight = Omit<Highlight, 'passage'> & { readonly from: number; readonly to: number };
type Drawn = { readonly placed: readonly PlacedHighlight[]; readonly decorations: DecorationSet };

const key = new PluginKey<Drawn>('highlights');

/** Underlines passages: proof dotted, near misses dashed, those of the open card solid; a mark in the margin repeats it. */
export function highlights(): Plugin<Drawn> {
  return new Plugin<Drawn>({
    key,
    state: {
      init: () => ({ placed: [], decorations: DecorationSet.empty }),
      apply(tr, drawn) {
        const next = tr.getMeta(key) as readonly Highlight[] | undefined;
        if (next !== undefined) return draw(tr.doc, place(tr.doc, next));
        if (!tr.docChanged) return drawn;
        const placed = drawn.placed.flatMap((each): PlacedHighlight[] => {
          const from = tr.mapping.map(each.from, 1);
          const to = tr.mapping.map(each.to, -1);
          return from < to ? [{ ...each, from, to }] : [];
        });
        return { placed, decorations: drawn.decorations.map(tr.mapping, tr.doc) };
      },
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
  });
}

/** The transaction that draws these in place of the last ones. */
export function withHighlights(tr: Transaction, next: readonly Highlight[]): Transaction {
  return tr.setMeta(key, next).setMeta('addToHistory', false);
}

/** The highlight that a click or a key at this position means: of the open card, else of a gap, else the shortest. */
export function highlightAt(state: EditorState, pos: number): PlacedHighlight | undefined {
  return [...placedIn(state)].filter(({ from, to }) => from <= pos && pos <= to).sort(byWeight)[0];
}

/** What the mark in the margin of a block stands for. */
export function highlightIn(state: EditorState, from: number, to: number): PlacedHighlight | undefined {
  return [...placedIn(state)].filter((each) => each.from >= from && each.to <= to).sort(byWeight)[0];
}

/** The next underlined passage from a position, in either direction, round the end. */
export function nextHighlight(state: EditorState, pos: number, direction: 1 | -1): PlacedHighlight | undefined {
  const all = [...placedIn(state)].sort((a, b) => a.from - b.from || b.to - a.to);
  if (direction === 1) return all.find(({ from }) => from > pos) ?? all[0];
  return all.reverse().find(({ from }) => from < pos) ?? all[0];
}

function placedIn(state: EditorState): readonly PlacedHighlight[] {
  return key.getState(state)?.placed ?? [];
}

function byWeight(a: PlacedHighlight, b: PlacedHighlight): number {
  return (
    Number(b.active) - Number(a.active) ||
    Number(b.status === 'partial') - Number(a.status === 'partial') ||
    a.to - a.from - (b.to - b.from)
  );
}

function place(doc: Node, next: readonly Highlight[]): PlacedHighlight[] {
  const starts = textStarts(doc);
  return next.flatMap(({ passage, ...rest }): PlacedHighlight[] => {
    const start = starts.get(passage.block);
    const line = start === undefined ? null : doc.nodeAt(start - 1);
    const range = line && findQuote(line.textContent, passage);
    return range && start !== undefined ? [{ ...rest, from: start + range.start, to: start + range.end }] : [];
  });
}

function draw(doc: Node, placed: readonly PlacedHighlight[]): Drawn {
  const blocks = new Map<number, PlacedHighlight>();
  const decorations = placed.map((each) => {
    const block = doc.resolve(each.from).before(1);
    const other = blocks.get(block);
    if (other === undefined || byWeight(each, other) < 0) blocks.set(block, each);
    return Decoration.inline(each.from, each.to, { class: `u ${each.status}${each.active ? ' now' : ''}` });
  });
  for (const [pos, { status }] of blocks) {
    const size = doc.nodeAt(pos)?.nodeSize ?? 0;
    decorations.push(Decoration.node(pos, pos + size, { class: `gut gut-${status}` }));
  }
  return { placed, decorations: DecorationSet.create(doc, decorations) };
}

import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { differingChildren } from './read-blocks.ts';

/** Marks `[placeholders]`, so that nobody overlooks what is still to be filled in. */
export function placeholders(): Plugin<DecorationSet> {
  const plugin: Plugin<DecorationSet> = new Plugin<DecorationSet>({
    state: {
      init: (_, { doc }) => DecorationSet.create(doc, found(doc, 0, doc.childCount).decorations),
      apply(tr, set, before) {
        if (!tr.docChanged) return set;
        const [head, , end] = differingChildren(before.doc, tr.doc);
        const { from, to, decorations } = found(tr.doc, head, end);
        const mapped = set.map(tr.mapping, tr.doc);
        return mapped.remove(mapped.find(from, to)).add(tr.doc, decorations);
      },
    },
    props: { decorations: (state) => plugin.getState(state) },
  });
  return plugin;
}

function found(doc: Node, head: number, end: number): { from: number; to: number; decorations: Decoration[] } {
  const decorations: Decoration[] = [];
  let from = 0;
  for (let at = 0; at < head; at++) from += doc.child(at).nodeSize;
  let to = from;
  for (let at = head; at < end; at++) {
    const child = doc.child(at);
    for (const { start, text } of lines(child, to)) {
      for (const match of text.matchAll(/\[[A-Za-z][^\][\n]{1,80}\]/g)) {
        const pos = start + match.index;
        decorations.push(Decoration.inline(pos, pos + match[0].length, { class: 'placeholder' }));
      }
    }
    to += child.nodeSize;
  }
  return { from, to, decorations };
}

function lines(child: Node, pos: number): { start: number; text: string }[] {
  if (child.isTextblock) return [{ start: pos + 1, text: child.textContent }];
  const all: { start: number; text: string }[] = [];
  child.descendants((node, offset) => {
    if (!node.isTextblock) return true;
    all.push({ start: pos + offset + 2, text: node.textContent });
    return false;
  });
  return all;
}

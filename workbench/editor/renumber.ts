import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { differingChildren } from './read-blocks.ts';

/** A mark that counts: what stands before and after its number. */
type Count = { readonly number: number; readonly before: string; readonly after: string };

/**
 * Keeps numbers in step: where an item was put in, taken out or moved, those that counted on from it do so again.
 * Numbers that a writer gave out of order stay as they are.
 */
export function renumber(): Plugin {
  return new Plugin({
    appendTransaction(trs, { doc: old }, { doc, tr }) {
      if (trs.every(({ docChanged }) => !docChanged) || trs.some((each) => each.getMeta('history$') !== undefined))
        return null;
      const [, oldEnd, newEnd] = differingChildren(old, doc);
      const markers = new Map<Node, string>();
      for (let at = newEnd, oldAt = oldEnd; isItem(doc, at); at++, oldAt++) {
        const item = doc.child(at);
        const own = countOf(markerOf(item));
        const was = own && before(old, oldAt, own, markerOf);
        // The first of a list stays what it is.
        if (!own || !was || was.number !== own.number - 1) continue;
        const now = before(doc, at, own, (node) => markers.get(node) ?? markerOf(node));
        const number = now ? now.number + 1 : firstOf(old, oldAt, own);
        if (number !== own.number) markers.set(item, `${own.before}${number}${own.after}`);
      }
      if (markers.size === 0) return null;
      doc.forEach((node, pos) => {
        const marker = markers.get(node);
        if (marker !== undefined) tr.setNodeAttribute(pos, 'marker', marker);
      });
      return tr;
    },
  });
}

/** What an item's mark counts; null for bullets, letters and marks of several numbers. */
function countOf(marker: string): Count | null {
  const [, open = '', number, close = ''] = /^(\(?)(\d{1,4})([.)])$/.exec(marker) ?? [];
  return number === undefined ? null : { number: Number(number), before: open, after: close };
}

/** The item before one, on its level and counting as it does: over what lies deeper, and over text between. */
function before(doc: Node, at: number, like: Count, marker: (node: Node) => string): Count | null {
  const level = levelOf(doc.child(at));
  for (let index = at - 1; index >= 0; index--) {
    const node = doc.child(index);
    if (node.type.name === 'paragraph') continue;
    if (node.type.name !== 'list_item' || levelOf(node) < level) return null;
    const count = levelOf(node) === level ? countOf(marker(node)) : null;
    if (count) return count.before === like.before && count.after === like.after ? count : null;
  }
  return null;
}

/** The number with which the list of an item began. */
function firstOf(doc: Node, at: number, like: Count): number {
  let { number } = like;
  for (let index = at - 1; index >= 0 && isItem(doc, index); index--) {
    const count = countOf(markerOf(doc.child(index)));
    if (levelOf(doc.child(index)) === levelOf(doc.child(at)) && count) ({ number } = count);
  }
  return number;
}

function isItem(doc: Node, at: number): boolean {
  return at >= 0 && at < doc.childCount && doc.child(at).type.name === 'list_item';
}

function levelOf(item: Node): number {
  return item.attrs['level'] as number;
}

function markerOf(item: Node): string {
  return item.attrs['marker'] as string;
}

import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { differingChildren } from './read-blocks.ts';

const session = Math.floor(Math.random() * 36 ** 6).toString(36);
let count = 0;

/** A block id that no block has had, in this session or an earlier one on the same document. */
export function newBlockId(): string {
  return `n${session}.${++count}`;
}

/**
 * Gives an id to every line that came without one, and another to the second half of one that was split and to the copy
 * of a line that is still there.
 */
export function blockIds(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      const [head, oldEnd, end] = differingChildren(before.doc, after.doc);
      const lines = linesBetween(after.doc, head, end);
      const known = new Set(linesBetween(before.doc, head, oldEnd).map(idOf));
      const hasArrivals = lines.some((line) => !known.has(idOf(line)));
      const elsewhere = new Set(
        hasArrivals
          ? [...linesBetween(after.doc, 0, head), ...linesBetween(after.doc, end, after.doc.childCount)].map(idOf)
          : [],
      );
      const owners = new Map<string, Line>();
      for (const line of lines) {
        const id = idOf(line);
        const owner = owners.get(id);
        // Of a line that was split, the half that kept the words keeps the id.
        if (owner === undefined || (owner.node.content.size === 0 && line.node.content.size > 0)) owners.set(id, line);
      }
      const wanting = lines.filter((line) => {
        const id = idOf(line);
        return id === '' || owners.get(id) !== line || elsewhere.has(id);
      });
      if (wanting.length === 0) return null;
      const { tr } = after;
      for (const { pos } of wanting) tr.setNodeAttribute(pos, 'id', newBlockId());
      return tr;
    },
  });
}

type Line = { readonly node: Node; readonly pos: number };

function idOf({ node }: Line): string {
  return node.attrs['id'] as string;
}

/** The lines of text in a stretch of the document's children. */
function linesBetween(doc: Node, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let pos = 0;
  for (let at = 0; at < to; at++) {
    const child = doc.child(at);
    if (at >= from) collect(child, pos, lines);
    pos += child.nodeSize;
  }
  return lines;
}

function collect(child: Node, pos: number, lines: Line[]): void {
  if (child.isTextblock) lines.push({ node: child, pos });
  else
    child.descendants((node, offset) => {
      if (!node.isTextblock) return true;
      lines.push({ node, pos: pos + 1 + offset });
      return false;
    });
}

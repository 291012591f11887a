import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { differingChildren } from './read-blocks.ts';

const session = Math.floor(Math.random() * 36 ** 6).toString(36);
let count = 0;

/** A block id that no block has had, in this session or an earlier one on the same document. */
export function newBlockId(): string {
  return `n${session}.${++count}`;
}

/** Gives an id to every line that came without one, and another to the second half of one that was split. */
export function blockIds(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      const lines = changedLines(before.doc, after.doc);
      const owners = new Map<string, { node: Node; pos: number }>();
      for (const line of lines) {
        const id = line.node.attrs['id'] as string;
        const owner = owners.get(id);
        // Of a line that was split, the half that kept the words keeps the id.
        if (owner === undefined || (owner.node.content.size === 0 && line.node.content.size > 0)) owners.set(id, line);
      }
      const wanting = lines.filter((line) => {
        const id = line.node.attrs['id'] as string;
        return id === '' || owners.get(id) !== line;
      });
      if (wanting.length === 0) return null;
      const { tr } = after;
      for (const { pos } of wanting) tr.setNodeAttribute(pos, 'id', newBlockId());
      return tr;
    },
  });
}

function changedLines(before: Node, after: Node): { node: Node; pos: number }[] {
  const [head, , end] = differingChildren(before, after);
  const lines: { node: Node; pos: number }[] = [];
  let pos = 0;
  for (let at = 0; at < end; at++) {
    const child = after.child(at);
    if (at >= head) collect(child, pos, lines);
    pos += child.nodeSize;
  }
  return lines;
}

function collect(child: Node, pos: number, lines: { node: Node; pos: number }[]): void {
  if (child.isTextblock) lines.push({ node: child, pos });
  else
    child.descendants((node, offset) => {
      if (!node.isTextblock) return true;
      lines.push({ node, pos: pos + 1 + offset });
      return false;
    });
}

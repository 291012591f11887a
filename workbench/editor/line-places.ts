import type { Node } from 'prosemirror-model';
import type { BlockId } from '../../core/policy/policy-text.ts';
import { schema } from './schema.ts';

/** Where a paragraph after the one at `pos` goes: after its block or its table; never before a page's header. */
export function placeAfter(doc: Node, pos: number): number {
  const at = doc.resolve(pos);
  if (at.depth === 0) return at.pos;
  if (at.parent.type.name !== 'aside') return at.after(1);
  if (at.parent.attrs['kind'] === 'header') return bodyEdge(doc, 'start');
  return bodyEdge(doc, 'end');
}

/** Where the running text begins or ends: after page headers, before footers and footnotes. */
export function bodyEdge(doc: Node, edge: 'start' | 'end'): number {
  let pos = 0;
  let found = edge === 'start' ? null : doc.content.size;
  let lastBody: number | null = null;
  doc.forEach((child, offset) => {
    pos = offset + child.nodeSize;
    if (child.type.name === 'aside') return;
    if (edge === 'start') found ??= offset;
    lastBody = pos;
  });
  return (edge === 'end' ? lastBody : null) ?? found ?? pos;
}

/** A line of the kind of the one that it is put beside: a list goes on. */
export function newLine(beside: Node, id: BlockId, text: string): Node {
  const content = schema.text(text);
  switch (beside.type.name) {
    case 'list_item': {
      const marker = beside.attrs['marker'] as string;
      return schema.node(
        'list_item',
        { id, level: beside.attrs['level'] as number, marker: /^\W+$/.test(marker) ? marker : '' },
        content,
      );
    }
    default:
      return schema.node('paragraph', { id }, content);
  }
}

/** The id of the last line of a paragraph or a table. */
export function lastLineId(node: Node): BlockId | null {
  if (node.isTextblock) return node.attrs['id'] as string;
  const last = node.lastChild;
  return last && lastLineId(last);
}

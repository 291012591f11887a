import type { Node, ResolvedPos } from 'prosemirror-model';
import { type Command, Plugin, TextSelection } from 'prosemirror-state';
import { differingChildren } from './read-blocks.ts';

/** Tables keep their cells: what is deleted or written across several takes their words. A whole table may go. */
export function keepsCells(): Plugin {
  return new Plugin({
    filterTransaction(tr, { doc }) {
      if (!tr.docChanged) return true;
      const [head, oldEnd, newEnd] = differingChildren(doc, tr.doc);
      const before = shapes(doc, head, oldEnd);
      return [...shapes(tr.doc, head, newEnd)].every(([table, shape]) => (before.get(table) ?? shape) === shape);
    },
    props: {
      handleTextInput(view, from, _to, text) {
        return clearCells(view.state, (tr) => view.dispatch(tr.insertText(text, from, from)));
      },
    },
  });
}

/** Deletes the words of a selection that reaches over several cells, or out of a table. */
export const clearCells: Command = ({ selection, doc, tr }, dispatch) => {
  const { $from, $to, from, to } = selection;
  if (selection.empty || cellAround($from) === cellAround($to)) return false;
  const cuts: { from: number; to: number }[] = [];
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return true;
    const [start, end] = [pos + 1, pos + 1 + node.content.size];
    // A line outside of tables that is selected as a whole goes as a line.
    const isWhole = node.type.name !== 'cell_line' && from <= start && end < to && start < end;
    cuts.push(isWhole ? { from: pos, to: end + 1 } : { from: Math.max(from, start), to: Math.min(to, end) });
    return false;
  });
  for (const cut of cuts.reverse()) if (cut.from < cut.to) tr.delete(cut.from, cut.to);
  tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(from))));
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** The cell that a place lies in; null outside of tables. */
function cellAround($pos: ResolvedPos): Node | null {
  return $pos.depth > 2 ? $pos.node(3) : null;
}

/** How many cells each row of each table in a stretch of the document has, by the table's number. */
function shapes(doc: Node, from: number, to: number): Map<number, string> {
  const found = new Map<number, string>();
  for (let at = from; at < to; at++) {
    const table = doc.child(at);
    if (table.type.name !== 'table') continue;
    const rows = Array.from({ length: table.childCount }, (_, row) => table.child(row).childCount);
    found.set(table.attrs['number'] as number, rows.join());
  }
  return found;
}

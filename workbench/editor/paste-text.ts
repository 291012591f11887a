import { Fragment, type Node, Slice } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import type { Block } from '../../core/policy/policy-text.ts';
import { readWords } from '../read-file.ts';
import { schema } from './schema.ts';
import { lineOf } from './write-doc.ts';

/** Reads what was copied with the readers of files; the clipboard's markup never becomes part of the page. */
export async function readClipboard(html: string, plain: string): Promise<readonly Block[]> {
  if (html.trim() !== '') {
    const { blocks } = await readWords(html, 'pasted.html');
    if (blocks.length > 0) return blocks;
  }
  return (await readWords(plain, 'pasted.txt')).blocks;
}

/** Puts blocks in the place of the selection. One paragraph joins the line that it is put into. */
export function pasteBlocks(view: EditorView, blocks: readonly Block[]): void {
  const [only] = blocks;
  const { state } = view;
  const inCell = state.selection.$from.depth > 1 || state.selection.$from.parent.type.name === 'aside';
  if (only === undefined) return;
  if (blocks.length === 1 || inCell) {
    view.dispatch(state.tr.insertText(blocks.map(({ text }) => text).join('\n')).scrollIntoView());
    return;
  }
  const nodes = blocks.map((block): Node =>
    // A table's cells arrive as lines: what they say is kept, and the file keeps its own tables.
    block.kind === 'table-cell'
      ? schema.node('paragraph', { id: '' }, schema.text(cellText(block)))
      : lineOf({ ...block, id: '' }, { locksAsides: false }),
  );
  const body = nodes.map((node) =>
    node.type.name === 'aside' ? schema.node('paragraph', { id: '' }, node.content) : node,
  );
  view.dispatch(state.tr.replaceSelection(new Slice(Fragment.from(body), 0, 0)).scrollIntoView());
}

function cellText(block: Extract<Block, { kind: 'table-cell' }>): string {
  const label = block.rowHead ?? block.columnHead;
  return label === undefined ? block.text : `${label}: ${block.text}`;
}

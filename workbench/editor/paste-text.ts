import { Fragment, type Node, Slice } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Block } from '../../core/policy/policy-text.ts';
import { readWords } from '../read-file.ts';
import { schema } from './schema.ts';
import { docOf, lineOf } from './write-doc.ts';

type Content = { readonly files: readonly File[]; readonly html: string; readonly plain: string };

/** What a clipboard or a drag holds: files, or words. Office programs add a picture of the words; the words count. */
export function contentOf(data: DataTransfer | null): Content {
  const html = data?.getData('text/html') ?? '';
  const plain = data?.getData('text/plain') ?? '';
  return { files: html.trim() === '' ? [...(data?.files ?? [])] : [], html, plain };
}

/** Reads what was copied with the readers of files; the clipboard's markup never becomes part of the page. */
export async function readClipboard(html: string, plain: string): Promise<readonly Block[]> {
  if (html.trim() !== '') {
    const { blocks } = await readWords(html, 'pasted.html');
    if (blocks.length > 0) return blocks;
  }
  return (await readWords(plain, 'pasted.txt')).blocks;
}

/** True where only words can be put: a table's cell, a page's header. */
export function isInCell({ selection: { $from } }: EditorState): boolean {
  return $from.depth > 1 || $from.parent.type.name === 'aside';
}

/** Puts blocks in the place of the selection. One paragraph joins the line that it is put into. */
export function pasteBlocks(
  view: EditorView,
  blocks: readonly Block[],
  { takesTables }: { readonly takesTables: boolean },
): void {
  const { state } = view;
  if (blocks.length === 0) return;
  if (blocks.length === 1 || isInCell(state)) {
    view.dispatch(state.tr.insertText(blocks.map(({ text }) => text).join('\n')).scrollIntoView());
    return;
  }
  const nodes = blocks
    .map((block) => ({ ...block, id: '' }))
    .flatMap((block, at, all): Node[] => {
      if (block.kind !== 'table-cell') return [asLine(block)];
      // A file keeps its own tables and takes no others: the cells arrive as lines, and what they say is kept.
      if (!takesTables) return [schema.node('paragraph', { id: '' }, schema.text(cellText(block)))];
      const isFirst = all.findIndex((each) => each.kind === 'table-cell' && each.table === block.table) === at;
      return isFirst ? tableOf(all, block.table, state.doc) : [];
    });
  const { $from, $to } = state.selection;
  const joins = (node: Node | undefined, isInside: boolean): 0 | 1 =>
    isInside && node?.type.name === 'paragraph' ? 1 : 0;
  // In the middle of a line the first and the last paragraph join its halves.
  const open = joins(nodes[0], $from.parentOffset > 0 && $to.parentOffset < $to.parent.content.size);
  const close = joins(nodes.at(-1), open === 1);
  view.dispatch(state.tr.replaceSelection(new Slice(Fragment.from(nodes), open, close)).scrollIntoView());
}

function asLine(block: Exclude<Block, { kind: 'table-cell' }>): Node {
  const line = lineOf(block, { locksAsides: false });
  return line.type.name === 'aside' ? schema.node('paragraph', { id: '' }, line.content) : line;
}

/** A table under a number that the document has not given yet, and where nothing follows it, a line to go on with. */
function tableOf(blocks: readonly Block[], number: number, doc: Node): Node[] {
  const cells = blocks.filter((block) => block.kind === 'table-cell' && block.table === number);
  const table = docOf({ blocks: cells }, { locksAsides: false }).child(0);
  let free = 0;
  doc.forEach(({ type, attrs }) => {
    if (type.name === 'table') free = Math.max(free, (attrs['number'] as number) + 1);
  });
  const isLast = blocks.at(-1) === cells.at(-1);
  return [
    table.type.create({ number: free + number }, table.content),
    ...(isLast ? [schema.node('paragraph', { id: '' })] : []),
  ];
}

function cellText(block: Extract<Block, { kind: 'table-cell' }>): string {
  const label = block.rowHead ?? block.columnHead;
  return label === undefined ? block.text : `${label}: ${block.text}`;
}

import { Schema, type DOMOutputSpec, type Node } from 'prosemirror-model';

/** The text of a block is kept as it is: line breaks are `\n`, and one character is one position. */
const line = { content: 'text*', marks: '_', whitespace: 'pre' } as const;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const int = (value: unknown): number => (typeof value === 'number' ? value : 0);

const LABELS: Readonly<Record<string, string>> = {
  header: 'Page header',
  footer: 'Page footer',
  footnote: 'Footnote',
};

function heading(node: Node): DOMOutputSpec {
  const level = Math.min(6, Math.max(1, int(node.attrs['level'])));
  return [`h${level}`, {}, 0];
}

function aside(node: Node): DOMOutputSpec {
  const kind = text(node.attrs['kind']);
  const fixed = node.attrs['locked'] === true ? { contenteditable: 'false' } : {};
  return ['p', { class: `aside ${kind}`, 'data-label': LABELS[kind] ?? '', ...fixed }, 0];
}

function listItem(node: Node): DOMOutputSpec {
  const level = Math.min(8, int(node.attrs['level']));
  const marker = text(node.attrs['marker']);
  return ['p', { class: `item level-${level}`, ...(marker === '' ? {} : { 'data-marker': marker }) }, 0];
}

function cell(node: Node): DOMOutputSpec {
  const head = text(node.attrs['head']);
  if (head === 'column') return ['th', { scope: 'col' }, 0];
  if (head === 'row') return ['th', { scope: 'row' }, 0];
  return ['td', {}, 0];
}

/**
 * A document as the blocks of a `PolicyText`: what a policy is judged by and nothing else. Every line of text has the
 * id of its block; an empty one is no block until something is written into it.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: '(paragraph | heading | list_item | table | aside)+' },
    paragraph: { ...line, attrs: { id: { default: '' } }, toDOM: () => ['p', {}, 0] },
    heading: { ...line, attrs: { id: { default: '' }, level: { default: 2 } }, defining: true, toDOM: heading },
    list_item: {
      ...line,
      attrs: { id: { default: '' }, level: { default: 0 }, marker: { default: '•' } },
      defining: true,
      toDOM: listItem,
    },
    /** A page's header or footer, or a footnote. `locked`: the file keeps it as it is. */
    aside: {
      ...line,
      attrs: { id: { default: '' }, kind: { default: 'header' }, locked: { default: false } },
      selectable: false,
      isolating: true,
      toDOM: aside,
    },
    table: {
      content: 'table_row+',
      attrs: { number: { default: 0 } },
      isolating: true,
      toDOM: () => ['div', { class: 'table-frame' }, ['table', ['tbody', 0]]],
    },
    table_row: { content: 'table_cell+', attrs: { row: { default: 0 } }, toDOM: () => ['tr', 0] },
    table_cell: {
      content: 'cell_line+',
      attrs: { column: { default: 0 }, head: { default: 'none' } },
      isolating: true,
      toDOM: cell,
    },
    /**
     * One line in a cell. Where its heads stand in the table, `headRow` and `headColumn` say so, and the heads follow
     * what is written there; `columnHead` and `rowHead` are heads that the reader gave from elsewhere.
     */
    cell_line: {
      ...line,
      attrs: {
        id: { default: '' },
        headRow: { default: null },
        headColumn: { default: null },
        columnHead: { default: null },
        rowHead: { default: null },
        locked: { default: false },
      },
      toDOM: (node) => ['p', node.attrs['locked'] === true ? { contenteditable: 'false' } : {}, 0],
    },
    text: {},
  },
  /** Shown as the file has them, and kept; nothing here sets them. */
  marks: { strong: { toDOM: () => ['strong', 0] }, em: { toDOM: () => ['em', 0] } },
});

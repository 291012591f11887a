// @vitest-environment happy-dom
import { AllSelection, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../core/policy/policy-text.ts';
import { readHtml } from '../../documents/read-html.ts';
import { contentOf, pasteBlocks } from '../../workbench/editor/paste-text.ts';
import { openHost, person, rangeOf } from './open-host.ts';

const blocks: Block[] = [
  { kind: 'heading', id: 'b0', text: 'AI policy', level: 1 },
  { kind: 'paragraph', id: 'b1', text: 'We use AI\nto plan routes.' },
  { kind: 'list-item', id: 'b2', text: 'one', level: 0, marker: '•' },
  { kind: 'list-item', id: 'b3', text: 'below it', level: 1, marker: 'a.' },
  { kind: 'list-item', id: 'b4', text: 'below it too', level: 1, marker: 'b.' },
  { kind: 'list-item', id: 'b5', text: 'third', level: 0, marker: '3.' },
  { kind: 'paragraph', id: 'b6', text: 'The end.' },
];
const table: Block[] = [
  { kind: 'table-cell', id: 'c0', table: 0, row: 0, column: 0, text: 'Owner' },
  { kind: 'table-cell', id: 'c1', table: 0, row: 0, column: 1, text: 'Jo', rowHead: 'Owner' },
];
const shapes = (all: readonly Block[]): unknown[] => all.map(({ id: _, ...block }) => block);

/** What a copy puts on the clipboard. */
function copy(view: EditorView): { html: string; plain: string } {
  const { dom, text } = view.serializeForClipboard(view.state.selection.content());
  return { html: dom.innerHTML, plain: text };
}

function paste(view: EditorView, { html, plain }: { html: string; plain: string }): void {
  const clipboardData = {
    files: [],
    getData: (type: string) => (type === 'text/html' ? html : plain.replace(/\n/g, '\r\n')),
  };
  view.dom.dispatchEvent(Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData }));
}

function select(view: EditorView, from: number, to: number): void {
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)));
}

describe('cutting and pasting within the editor', () => {
  it('leaves the text as it was, to the ids, so that the file keeps each style', () => {
    const { view, host } = openHost({ blocks });
    select(view, rangeOf(view, 'plan').from, rangeOf(view, 'third').from + 2);
    const cut = copy(view);
    view.dispatch(view.state.tr.deleteSelection());
    expect(host.text().blocks).toHaveLength(3);
    paste(view, cut);
    expect(host.text().blocks).toEqual(blocks);
  });

  it('gives the copy of a line an id of its own', () => {
    const { view, host } = openHost({ blocks });
    select(view, rangeOf(view, 'AI policy').from, rangeOf(view, 'below it too').to);
    const copied = copy(view);
    const end = rangeOf(view, 'The end.').to;
    select(view, end, end);
    paste(view, copied);
    const now = host.text().blocks;
    expect(now.length).toBeGreaterThan(blocks.length + 2);
    expect(new Set(now.map(({ id }) => id)).size).toBe(now.length);
    expect(now.slice(0, blocks.length - 1)).toEqual(blocks.slice(0, -1));
  });
});

describe('what is copied', () => {
  it('is markup that other programs and the reader of pages understand', () => {
    const { view } = openHost({ blocks });
    view.dispatch(view.state.tr.setSelection(new AllSelection(view.state.doc)));
    const { html } = copy(view);
    expect(html).toContain('<ul><li>one<ol type="a"><li value="1">below it</li><li value="2">');
    expect(shapes(readHtml(html).blocks)).toEqual(shapes(blocks));
  });

  it('has a mark that no list draws before its words', () => {
    const { view } = openHost({ blocks: [{ kind: 'list-item', id: 'b0', text: 'Scope', level: 1, marker: '3.1' }] });
    view.dispatch(view.state.tr.setSelection(new AllSelection(view.state.doc)));
    expect(copy(view).html).toContain('>3.1 Scope</p>');
  });
});

describe('what is pasted', () => {
  const data = (html: string, files: File[]): DataTransfer =>
    ({ files, getData: (type: string) => (type === 'text/html' ? html : 'words') }) as unknown as DataTransfer;
  const picture = new File([], 'image.png');

  it('is words where an office program adds a picture of them, and a file where there are no words', () => {
    expect(contentOf(data('<p>words</p>', [picture]))).toEqual({ files: [], html: '<p>words</p>', plain: 'words' });
    expect(contentOf(data('', [picture])).files).toEqual([picture]);
  });

  it('joins the halves of the line that it is pasted into', () => {
    const { view, host } = openHost({ blocks: blocks.slice(0, 2) });
    const { to } = rangeOf(view, 'We use ');
    select(view, to, to);
    const lines = ['models.', 'They are', 'called '].map((text): Block => ({ kind: 'paragraph', id: '', text }));
    pasteBlocks(view, lines, { takesTables: false });
    const texts = host.text().blocks.map(({ text }) => text);
    expect(texts).toEqual(['AI policy', 'We use models.', 'They are', 'called AI\nto plan routes.']);
  });

  it.each([
    [true, ['table-cell', 'table-cell']],
    [false, ['paragraph', 'paragraph']],
  ])('keeps a table as one where the document takes tables (%s)', (takesTables, kinds) => {
    const { view, host } = openHost({ blocks: [...table, ...blocks] });
    person.select(view, 'The end.');
    pasteBlocks(view, table, { takesTables });
    const now = host.text().blocks;
    expect(now.slice(-2).map(({ kind }) => kind)).toEqual(kinds);
    expect(new Set(now.map(({ id }) => id)).size).toBe(now.length);
    if (takesTables) expect(now.at(-1)).toMatchObject({ table: 1, text: 'Jo', rowHead: 'Owner' });
  });
});

// @vitest-environment happy-dom
import { undo } from 'prosemirror-history';
import { Node } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../core/policy/policy-text.ts';
import { quoteOf } from '../../core/policy/text-quote.ts';
import type { Highlight } from '../../panel/document-host.ts';
import { commentsIn } from '../../workbench/editor/comments.ts';
import { highlightAt, nextHighlight } from '../../workbench/editor/highlights.ts';
import { clearCells } from '../../workbench/editor/keep-cells.ts';
import { nextMarker } from '../../workbench/editor/keys.ts';
import { pasteBlocks } from '../../workbench/editor/paste-text.ts';
import { schema } from '../../workbench/editor/schema.ts';
import { openHost, person, rangeOf } from './open-host.ts';

const blocks: Block[] = [
  { kind: 'header', id: 'h0', text: 'Internal' },
  { kind: 'heading', id: 'b0', text: 'AI policy', level: 1 },
  { kind: 'paragraph', id: 'b1', text: 'We strive to comply with laws. [Role] keeps the register.' },
  { kind: 'paragraph', id: 'b2', text: 'We use AI to plan routes.' },
];
const highlight = (element: string, block: number, words: string, more: Partial<Highlight> = {}): Highlight => {
  const { text = '', id = '' } = blocks[block] ?? {};
  const start = text.indexOf(words);
  return {
    element,
    title: element,
    status: 'partial',
    active: false,
    passage: quoteOf(text, start, start + words.length, id),
    ...more,
  };
};

describe('underlines', () => {
  it('stand under the passages, with a mark in the margin, and go on with the text', () => {
    const { view, host } = openHost({ blocks });
    host.showHighlights([
      highlight('legal', 2, 'strive to comply'),
      highlight('purpose', 3, 'use AI', { status: 'covered' }),
    ]);
    expect(view.dom.querySelector('.u.partial')?.textContent).toBe('strive to comply');
    expect(view.dom.querySelectorAll('.gut')).toHaveLength(2);
    person.replace(view, 'We ', 'Everybody and we ');
    expect(view.dom.querySelector('.u.partial')?.textContent).toBe('strive to comply');
  });

  it('mean the open card, then a gap, then the shortest', () => {
    const { view, host } = openHost({ blocks });
    const { from } = rangeOf(view, 'comply');
    const all = [
      highlight('wide', 2, 'We strive to comply with laws.'),
      highlight('covered', 2, 'comply', { status: 'covered' }),
    ];
    host.showHighlights(all);
    expect(highlightAt(view.state, from)?.element).toBe('wide');
    host.showHighlights([
      ...all.slice(0, 1),
      { ...highlight('covered', 2, 'comply', { status: 'covered' }), active: true },
    ]);
    expect(highlightAt(view.state, from)?.element).toBe('covered');
  });

  it('are walked in the order of the text, round the end', () => {
    const { view, host } = openHost({ blocks });
    host.showHighlights([highlight('second', 3, 'plan routes'), highlight('first', 2, 'strive')]);
    expect(nextHighlight(view.state, 1, 1)?.element).toBe('first');
    expect(nextHighlight(view.state, rangeOf(view, 'strive').from, 1)?.element).toBe('second');
    expect(nextHighlight(view.state, rangeOf(view, 'plan').from, 1)?.element).toBe('first');
    expect(nextHighlight(view.state, 1, -1)?.element).toBe('second');
  });

  it('take the cursor when they are tapped, before anything is drawn anew', () => {
    const { view, host, clicked } = openHost({ blocks });
    host.showHighlights([highlight('legal', 2, 'strive to comply')]);
    const at = rangeOf(view, 'comply').from;
    view.someProp('handleClick', (handle) => handle(view, at, new MouseEvent('click')));
    expect(clicked).toEqual(['legal']);
    expect(view.state.selection).toMatchObject({ from: at, to: at });
  });

  it('leave out a passage that is gone', () => {
    const { view, host } = openHost({ blocks });
    host.showHighlights([
      { ...highlight('legal', 2, 'strive'), passage: { exact: 'never there', prefix: '', suffix: '', block: 'b1' } },
    ]);
    expect(view.dom.querySelector('.u')).toBeNull();
  });
});

describe('bold and italic type', () => {
  const looks = new Map([['b1', [{ start: 3, end: 19, bold: true, italic: false }]]]);

  it('is shown as the file has it, and goes with the words', () => {
    const { view, host } = openHost({ blocks }, { looks });
    expect(view.dom.querySelector('strong')?.textContent).toBe('strive to comply');
    person.replace(view, 'to comply', 'to obey');
    person.replace(view, 'We ', 'All of us ');
    expect(view.dom.querySelector('strong')?.textContent).toBe('strive to obey');
    view.dispatch(view.state.tr.split(rangeOf(view, 'to obey').from));
    const split = host.text().blocks.map(({ id, text }) =>
      host
        .looks()
        .get(id)
        ?.map(({ start, end }) => text.slice(start, end)),
    );
    expect(split).toEqual([undefined, undefined, ['strive '], ['to obey'], undefined]);
    expect(host.text().blocks[3]?.text).toBe('to obey with laws. [Role] keeps the register.');
  });

  it('is copied for other programs', () => {
    const { view } = openHost({ blocks }, { looks });
    person.select(view, 'We strive to');
    const { dom } = view.serializeForClipboard(view.state.selection.content());
    expect(dom.innerHTML).toContain('We <strong>strive to</strong>');
  });

  it('stays where it was after a draft was kept and opened again', () => {
    const { view } = openHost({ blocks }, { looks });
    const again = Node.fromJSON(schema, view.state.doc.toJSON());
    expect(again.eq(view.state.doc)).toBe(true);
  });
});

describe('the text', () => {
  it('marks placeholders as they are typed and no longer when they are filled in', () => {
    const { view } = openHost({ blocks });
    expect(view.dom.querySelector('.placeholder')?.textContent).toBe('[Role]');
    person.replace(view, '[Role]', 'The lawyer');
    expect(view.dom.querySelector('.placeholder')).toBeNull();
    person.replace(view, 'routes', '[what for]');
    expect(view.dom.querySelector('.placeholder')?.textContent).toBe('[what for]');
  });

  it('cannot be changed where the file has no place for it', () => {
    const { view, host, refused } = openHost({ blocks });
    person.replace(view, 'Internal', 'Public');
    expect(host.text().blocks[0]?.text).toBe('Internal');
    expect(refused.count).toBe(1);
  });

  it('is selected as a whole without the page header, and can be written over', () => {
    const { view, host, refused } = openHost({ blocks: [...blocks, { kind: 'footer', id: 'f0', text: 'Page 1' }] });
    view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, bubbles: true, cancelable: true }));
    view.dispatch(view.state.tr.insertText('Anew.'));
    expect(host.text().blocks.map(({ text }) => text)).toEqual(['Internal', 'Anew.', 'Page 1']);
    expect(refused.count).toBe(0);
  });

  it('lets a table go with its empty cells, and come back', () => {
    const cell = { kind: 'table-cell', table: 0, row: 0 } as const;
    const { view, host } = openHost({
      blocks: [
        ...blocks,
        { ...cell, id: 'c0', column: 0, text: 'Owner' },
        { ...cell, id: 'c2', column: 2, text: 'Jo' },
      ],
    });
    person.remove(view, 'Owner');
    expect(host.text().blocks).toHaveLength(4);
    undo(view.state, view.dispatch);
    expect(host.text().blocks).toHaveLength(6);
  });

  it('walks the cells of a table by Tab, and keeps them when words are deleted or written across them', () => {
    const cell = (row: number, column: number, text: string): Block => ({
      kind: 'table-cell',
      id: `c${row}${column}`,
      table: 0,
      row,
      column,
      text,
    });
    const table = [cell(0, 0, 'Owner'), cell(0, 1, 'Jo Doe'), cell(1, 0, 'Version'), cell(1, 1, '1.0')];
    const { view, host, refused } = openHost({ blocks: [...blocks, ...table] });
    const texts = (): string[] =>
      host
        .text()
        .blocks.map(({ text }) => text)
        .slice(2);
    const across = (first: string, last: string): void => {
      const { tr, doc } = view.state;
      view.dispatch(tr.setSelection(TextSelection.create(doc, rangeOf(view, first).from, rangeOf(view, last).to)));
    };
    person.select(view, 'ner');
    for (const words of ['Jo Doe', 'Version', '1.0', '1.0']) {
      view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }));
      const { from, to } = view.state.selection;
      expect(view.state.doc.textBetween(from, to)).toBe(words);
    }
    across('ner', 'Jo');
    view.dispatch(view.state.tr.deleteSelection());
    expect(refused.count).toBe(1);
    clearCells(view.state, view.dispatch);
    expect(texts().slice(2)).toEqual(['Ow', ' Doe', 'Version', '1.0']);
    across('keeps the register.', 'Ow');
    view.someProp('handleTextInput', (input) => {
      const { from, to } = view.state.selection;
      return input(view, from, to, 'x', () => view.state.tr);
    });
    expect(texts()).toEqual(['We strive to comply with laws. [Role] x', ' Doe', 'Version', '1.0']);
    expect(view.dom.querySelectorAll('td, th')).toHaveLength(4);
    expect(refused.count).toBe(1);
  });

  it('shows tracked changes in their place, and a deleted paragraph between the others', () => {
    const original: Block[] = blocks.map((block) =>
      block.id === 'b1' ? { ...block, text: 'We will comply with laws. [Role] keeps the register.' } : block,
    );
    original.splice(3, 0, { kind: 'paragraph', id: 'gone', text: 'We ask the works council.' });
    const { view } = openHost({ blocks }, { original });
    expect(view.dom.querySelector('ins')?.textContent).toBe('strive to');
    expect([...view.dom.querySelectorAll('del')].map((each) => each.textContent)).toEqual([
      'will',
      'We ask the works council.',
    ]);
  });

  it('keeps comments at their words', async () => {
    const { view, host } = openHost({ blocks });
    await host.comment(highlight('x', 3, 'plan routes').passage, 'Which?');
    person.replace(view, 'We use AI', 'Since spring we use AI');
    expect(commentsIn(view.state)[0]?.quote).toMatchObject({ exact: 'plan routes', block: 'b2' });
    person.replace(view, 'to plan routes', '');
    expect(commentsIn(view.state)[0]?.quote).toBeNull();
  });

  it('gives comments their words back when a deletion is undone, and only those', async () => {
    const { view, host } = openHost({ blocks });
    await host.comment(highlight('x', 3, 'plan routes').passage, 'Which?');
    await host.comment(highlight('x', 2, 'We').passage, 'Who?');
    const quotes = (): unknown[] => commentsIn(view.state).map(({ quote }) => quote?.exact);
    person.replace(view, 'to plan routes', 'to count. We plan routes, we');
    person.replace(view, 'We strive', 'All strive, and We');
    expect(quotes()).toEqual([undefined, undefined]);
    undo(view.state, view.dispatch);
    undo(view.state, view.dispatch);
    expect(quotes()).toEqual(['plan routes', 'We']);
    expect([...view.dom.querySelectorAll('.commented')].map((each) => each.textContent)).toEqual(['We', 'plan routes']);
    person.replace(view, 'routes', '');
    expect(quotes()[0]).toBe('plan ');
    undo(view.state, view.dispatch);
    expect(quotes()[0]).toBe('plan routes');
  });

  it('puts wording after the table that holds the passage, and at the end while nobody has set the cursor', async () => {
    const cell: Block = { kind: 'table-cell', id: 'c1', table: 0, row: 0, column: 0, text: 'Owner' };
    const other: Block = { kind: 'table-cell', id: 'c2', table: 0, row: 0, column: 1, text: 'Jo', rowHead: 'Owner' };
    const { host } = openHost({ blocks: [...blocks.slice(0, 2), cell, other, ...blocks.slice(2)] });
    await host.insertWording({ text: 'New.', after: quoteOf('Jo', 0, 2, 'c2') });
    expect(
      host
        .text()
        .blocks.map(({ text }) => text)
        .slice(2, 5),
    ).toEqual(['Owner', 'Jo', 'New.']);
    const fresh = openHost({ blocks });
    await fresh.host.insertWording({ text: 'New.' });
    expect(fresh.host.text().blocks.at(-1)?.text).toBe('New.');
  });

  it('takes pasted paragraphs as paragraphs, and one as words', () => {
    const { view, host } = openHost({ blocks });
    person.select(view, 'routes');
    pasteBlocks(view, [{ kind: 'paragraph', id: 'b1', text: 'trips' }], { takesTables: false });
    expect(host.text().blocks.at(-1)?.text).toBe('We use AI to plan trips.');
    person.select(view, 'trips.');
    const pasted: Block[] = [
      { kind: 'heading', id: 'b0', text: 'Pasted', level: 2 },
      { kind: 'paragraph', id: 'b1', text: 'More.' },
    ];
    pasteBlocks(view, pasted, { takesTables: false });
    const { blocks: now } = host.text();
    expect(now.slice(-2)).toMatchObject([{ kind: 'heading', text: 'Pasted' }, { text: 'More.' }]);
    expect(new Set(now.map(({ id }) => id)).size).toBe(now.length);
  });

  it('keeps the numbers of a list in step, and those that are out of order as they are', () => {
    const item = (text: string, marker: string, level = 0): Block => ({
      kind: 'list-item',
      id: text,
      text,
      level,
      marker,
    });
    const items = [
      item('ask', '1.'),
      item('deep', 'a)', 1),
      item('wait', '2.'),
      item('go', '3.'),
      item('odd', '7.'),
      item('more', '8.'),
    ];
    const { view, host } = openHost({ blocks: [...blocks, ...items] });
    const marks = (): string =>
      host
        .text()
        .blocks.flatMap((block) => (block.kind === 'list-item' ? [block.marker] : []))
        .join(' ');
    const press = (key: string): void =>
      void view.dom.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    const end = rangeOf(view, 'wait').to;
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, end)));
    press('Enter');
    view.dispatch(view.state.tr.insertText('new'));
    expect(marks()).toBe('1. a) 2. 3. 4. 7. 8.');
    undo(view.state, view.dispatch);
    undo(view.state, view.dispatch);
    expect(marks()).toBe('1. a) 2. 3. 7. 8.');
    person.remove(view, 'wait');
    expect(marks()).toBe('1. a) 2. 7. 8.');
    undo(view.state, view.dispatch);
    person.remove(view, 'ask');
    expect(marks()).toBe('a) 1. 2. 7. 8.');
    undo(view.state, view.dispatch);
    person.select(view, 'wait');
    press('Tab');
    expect(marks()).toBe('1. a) b) 2. 7. 8.');
  });

  it.each([
    ['1.', '2.'],
    ['9)', '10)'],
    ['•', '•'],
    ['a)', 'b)'],
    ['(2)', '(3)'],
    ['x)', ''],
    ['3.1', ''],
  ])('goes on after the mark %s with "%s"', (marker, next) => {
    expect(nextMarker(marker)).toBe(next);
  });
});

import { describe, expect, test } from 'vitest';
import type { Block } from '../../../core/policy/policy-text.ts';
import { keepIds } from '../../../extension/review/keep-ids.ts';
import { pageHost, quoteInBlocks } from '../../../extension/review/page-host.ts';
import type { PageAnswer, PageOrder } from '../../../extension/review/page-tool.ts';

const block = (id: string, text: string): Block => ({ id, kind: 'paragraph', text });
const blocks = [
  block('a', 'Everyone who uses AI answers for it.'),
  block('b', 'The board meets every month. Everyone who uses AI answers for it.'),
];

describe('what is selected in the page', () => {
  test('becomes a quote of the one block that holds it, whatever the white space', () => {
    const quote = quoteInBlocks({ exact: 'board\n   meets', prefix: 'The ', suffix: ' every' }, blocks);
    expect(quote).toMatchObject({ exact: 'board meets', block: 'b' });
  });

  test('is told apart by its surroundings', () => {
    const selected = { exact: 'Everyone who uses AI', prefix: 'meets every month. ', suffix: ' answers for it.' };
    expect(quoteInBlocks(selected, blocks)?.block).toBe('b');
  });

  test('is nothing where it stands twice alike, or spans blocks', () => {
    const twice = [block('a', 'Ask first.'), block('b', 'Ask first.')];
    expect(quoteInBlocks({ exact: 'Ask', prefix: '', suffix: ' first.' }, twice)).toBeNull();
    expect(quoteInBlocks({ exact: 'for it.\nThe board', prefix: '', suffix: '' }, blocks)).toBeNull();
    expect(quoteInBlocks({ exact: '  ', prefix: '', suffix: '' }, blocks)).toBeNull();
  });
});

test('blocks that stay keep their ids', () => {
  const after = [block('1', 'New.'), block('2', blocks[0]?.text ?? '')];
  expect(keepIds(blocks, after, () => 'fresh').map(({ id }) => id)).toEqual(['fresh', 'a']);
});

describe('the page as the pane’s document', () => {
  const shelf = new Map<string, string>();
  const hostOn = (answers: Partial<Record<PageOrder['kind'], PageAnswer>>, tab = 'https://a.example/policy?q=1#top') =>
    pageHost({
      page: 'https://a.example/policy',
      run: ({ kind }) => Promise.resolve(answers[kind] ?? null),
      address: () => Promise.resolve(tab),
      onReload: () => () => undefined,
      shelf: {
        load: (address) => Promise.resolve(shelf.get(address) ?? null),
        save: (address, state) => Promise.resolve(void shelf.set(address, state)),
        setAside: () => Promise.reject(new Error('full')),
      },
    });

  test('is read as blocks, without its navigation', async () => {
    const html = '<html><body><nav>Home</nav><main><h1>AI policy</h1><p>We buy AI.</p></main></body></html>';
    const read = await hostOn({
      read: { kind: 'page', address: 'https://a.example/policy', title: 'T', html },
    }).readBlocks();
    expect(read).toMatchObject({ kind: 'read', text: { blocks: [{ text: 'AI policy' }, { text: 'We buy AI.' }] } });
  });

  test('stays the page that it was when the tab goes on to another, and keeps the review there', async () => {
    const html = '<html><body><main><p>Another policy.</p></main></body></html>';
    const page: PageAnswer = { kind: 'page', address: 'https://a.example/other', title: 'T', html };
    const host = hostOn({ read: page, reveal: { kind: 'revealed', found: true } }, 'https://a.example/other');
    expect((await host.readBlocks()).kind).toBe('failed');
    expect((await host.reveal({ exact: 'x', prefix: '', suffix: '', block: 'a' })).kind).toBe('failed');
    await host.saveState('{"kept":true}');
    expect(shelf.has('https://a.example/other')).toBe(false);
    expect(shelf.get('https://a.example/policy')).toBe('{"kept":true}');
  });

  test('says so when it cannot be read, revealed or written to', async () => {
    const host = hostOn({});
    expect((await host.readBlocks()).kind).toBe('failed');
    expect((await host.reveal({ exact: 'x', prefix: '', suffix: '', block: 'a' })).kind).toBe('failed');
    expect((await host.insertWording({ text: 'x' })).kind).toBe('refused');
    expect((await host.comment(null, 'x')).kind).toBe('refused');
    expect(await host.selection()).toBeNull();
  });

  test('a passage that is gone is gone', async () => {
    const host = hostOn({ reveal: { kind: 'revealed', found: false } });
    expect(await host.reveal({ exact: 'x', prefix: '', suffix: '', block: 'a' })).toEqual({ kind: 'gone' });
  });

  test('keeps its review by address, and says when it was not stored', async () => {
    const host = hostOn({});
    await host.saveState('{}');
    expect(await host.loadState()).toEqual({ kind: 'loaded', state: '{}' });
    expect(await host.setAsideState('x')).toMatchObject({ kind: 'failed', details: 'full' });
  });
});

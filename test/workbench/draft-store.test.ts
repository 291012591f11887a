import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readMarkdown } from '../../documents/read-markdown.ts';
import { sourceOfText } from '../../workbench/source.ts';
import { draftOf, parseDraft, sourceOfDraft, type Draft } from '../../workbench/storage/draft.ts';
import { leaveLastWords, openDraftStore } from '../../workbench/storage/draft-store.ts';

const source = sourceOfText('policy.md', readMarkdown('# AI policy\n\nWe use AI.\n'));
const draft = (id: string, kept: string, text = 'We use AI.'): Draft => ({
  ...draftOf(
    source,
    { doc: { type: 'doc', text }, original: null, comments: [], review: '{}', asides: ['{broken'], isChanged: true },
    kept,
  ),
  id,
});

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the drafts on this device', () => {
  it('come back with the file that they belong to', async () => {
    const store = openDraftStore();
    const bytes = new Uint8Array([1, 2, 3]);
    expect(await store.keep({ ...draft('a', '2026-11-25T09:00:00Z'), format: 'docx' }, bytes)).toBe(true);
    const loaded = await openDraftStore().load('a');
    expect(loaded?.bytes).toEqual(bytes);
    expect(loaded?.draft.asides).toEqual(['{broken']);
    expect(sourceOfDraft(draft('a', ''), null).text).toEqual(source.text);
  });

  it('give way to what a page left behind in its last moment, and go on from there', async () => {
    const store = openDraftStore();
    await store.keep(draft('b', '2026-11-25T09:00:00Z'), null);
    leaveLastWords(draft('b', '2026-11-25T09:00:01Z', 'We use AI a lot.'));
    expect((await store.load('b'))?.draft.doc).toEqual({ type: 'doc', text: 'We use AI a lot.' });
    expect(localStorage.getItem('countersign-workbench:last-words:b')).toBeNull();
    expect((await store.load('b'))?.draft.doc).toEqual({ type: 'doc', text: 'We use AI a lot.' });
  });

  it('lose nothing of one document while another is opened, when two pages went at once', async () => {
    const store = openDraftStore();
    for (const id of ['e', 'f']) await store.keep(draft(id, '2026-11-25T09:00:00Z'), null);
    for (const id of ['e', 'f']) leaveLastWords(draft(id, '2026-11-25T09:00:01Z', `The end of ${id}.`));
    for (const id of ['f', 'e'])
      expect((await store.load(id))?.draft.doc).toEqual({ type: 'doc', text: `The end of ${id}.` });
  });

  it('are no longer there as a .docx once its file is gone: a new file would lose what the editor does not show', async () => {
    const store = openDraftStore();
    await store.keep({ ...draft('c', '2026-11-25T09:00:00Z'), format: 'docx' }, null);
    expect(await store.load('c')).toBeNull();
  });

  it('are listed with the latest first, and the oldest are dropped', async () => {
    const store = openDraftStore();
    for (let at = 10; at < 30; at++) await store.keep(draft(`d${at}`, `2026-11-26T09:00:${at}Z`), null);
    const list = await store.list();
    expect(list[0]?.id).toBe('d29');
    expect(list).toHaveLength(12);
    expect(await store.load('d10')).toBeNull();
  });

  it('are refused when they are none', () => {
    expect(parseDraft({ version: 1, id: 'x' })).toBeNull();
    expect(parseDraft({ ...draft('x', ''), comments: [{ id: 1 }] })).toBeNull();
    expect(parseDraft(JSON.parse(JSON.stringify(draft('x', ''))))?.id).toBe('x');
  });
});

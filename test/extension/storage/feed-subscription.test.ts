import { describe, expect, it, vi } from 'vitest';
import { emptyConfiguration } from '../../../core/config/configuration.ts';
import { FEED_LIMIT, feedJson, signedFeedText, type Feed } from '../../../core/intake/feed.ts';
import { keyDigits } from '../../../core/intake/signature.ts';
import { conditionalGet } from '../../../extension/storage/conditional-get.ts';
import { acceptHeldFeed, followFeed, isFeedDue, refreshFeed } from '../../../extension/storage/feed-subscription.ts';
import { signText } from '../../../extension/storage/register-keys.ts';
import { storedFeed } from '../../../extension/storage/stored-feed.ts';
import { readLedger } from '../../../extension/storage/ledger-log.ts';
import { openTestStorage, TestClock } from './open-test-storage.ts';

const address = 'https://northwind.example/register.json';
const feed: Feed = {
  format: 'countersign-register',
  formatVersion: 1,
  published: '2026-11-22T18:00:00Z',
  entries: [
    { vendor: 'Parley Ltd', product: 'Parley', category: 'meeting-notes', state: 'prohibited', since: '2026-06-02', conditions: [] },
  ],
}; // prettier-ignore

function answers(...responses: Response[]) {
  return vi.fn<typeof fetch>(() => Promise.resolve(responses.shift() ?? new Response('', { status: 500 })));
}

describe('refreshFeed', () => {
  it('keeps the feed with its tag, and asks with it the next time', async () => {
    const storage = await openTestStorage();
    const { now } = new TestClock();
    const fetch = answers(
      new Response(feedJson(feed), { headers: { ETag: '"a"' } }),
      new Response(null, { status: 304 }),
    );
    expect(await refreshFeed(storage, { feed: address }, { fetch, now })).toMatchObject({ etag: '"a"', feed });
    expect(await refreshFeed(storage, { feed: address }, { fetch, now })).toMatchObject({ etag: '"a"', feed });
    expect(fetch.mock.calls[0]?.[1]?.headers).toEqual({ Accept: 'application/json' });
    expect(fetch.mock.calls[1]?.[1]?.headers).toMatchObject({ 'If-None-Match': '"a"' });
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect((await readLedger(storage)).map(({ result, where }) => [result, where])).toEqual([
      ['unchanged', 'northwind.example'],
      ['read', 'northwind.example'],
    ]);
  });

  it('asks for all of it again where a version that knew less has kept the copy', async () => {
    const storage = await openTestStorage();
    const { now } = new TestClock();
    const fetch = answers(new Response(feedJson(feed)));
    const checked = '2026-11-20T09:00:00Z';
    await storage.db.put('feed', { key: 'feed', address, etag: '"a"', fetched: checked, checked, feed });
    await refreshFeed(storage, { feed: address }, { fetch, now });
    expect(fetch.mock.calls[0]?.[1]?.headers).toEqual({ Accept: 'application/json' });
    expect((await storedFeed(storage))?.fetched).toBe('2026-11-23T09:24:00.000Z');
  });

  it.each([
    ['no answer', () => new Response('', { status: 503 }), 'northwind.example answered 503.'],
    ['no JSON', () => new Response('<html>'), /^register\.json is no JSON/],
    ['a wrong state', () => new Response(feedJson(feed).replace('prohibited', 'fine')), '`entries.0.state` has a value that cannot be read.'],
    ['a later version', () => new Response('{"format":"countersign-register","formatVersion":9}'), 'The feed was written by a newer version of Countersign.'],
    ['too much', () => new Response('x'.repeat(FEED_LIMIT + 1)), /larger than 8192 kB/],
    ['no UTF-8', () => new Response(new Uint8Array([0xff, 0xfe])), 'What northwind.example sent is no UTF-8.'],
  ])('keeps the last good copy after %s', async (_, response, problem) => {
    const storage = await openTestStorage();
    const { now } = new TestClock();
    const fetch = answers(new Response(feedJson(feed), { headers: { ETag: '"a"' } }), response());
    await refreshFeed(storage, { feed: address }, { fetch, now });
    const next = await refreshFeed(storage, { feed: address }, { fetch, now });
    expect(next).toMatchObject({ etag: '"a"', feed, fetched: '2026-11-23T09:24:00.000Z' });
    expect(next.problem).toMatch(problem);
    expect(await storedFeed(storage)).toEqual(next);
  }); // prettier-ignore

  it('forgets a problem once it is over, and the copy of another address', async () => {
    const storage = await openTestStorage();
    const { now } = new TestClock();
    const fetch = answers(
      new Response('', { status: 503 }),
      new Response(feedJson(feed)),
      new Response('', { status: 404 }),
    );
    expect(await refreshFeed(storage, { feed: address }, { fetch, now })).toHaveProperty('problem');
    expect(await refreshFeed(storage, { feed: address }, { fetch, now })).not.toHaveProperty('problem');
    expect(await refreshFeed(storage, { feed: 'https://other.example/r.json' }, { fetch, now })).not.toHaveProperty(
      'feed',
    );
  });

  it('follows the settings: forgets the copy once none is published, but not because a value is wrong', async () => {
    const storage = await openTestStorage();
    const fetch = answers(new Response(feedJson(feed)));
    const port = { fetch, now: new TestClock().now };
    const configuration = { ...emptyConfiguration, register: { feed: address, refreshHours: 6 } };
    await followFeed(storage, { configuration, problems: [] }, port);
    await followFeed(storage, { configuration, problems: [] }, port);
    expect(fetch).toHaveBeenCalledTimes(1);
    const problem = { source: 'file', path: 'register.feed', message: 'It must be an https address.' } as const;
    await followFeed(storage, { configuration: emptyConfiguration, problems: [problem] }, port);
    expect((await storedFeed(storage))?.feed).toEqual(feed);
    await followFeed(storage, { configuration: emptyConfiguration, problems: [] }, port);
    expect(await storedFeed(storage)).toBeNull();
  });
});

describe('a signed feed', () => {
  type Storage = Awaited<ReturnType<typeof openTestStorage>>;
  const day = (at: number) => ({ ...feed, published: `2026-11-${String(at)}T18:00:00Z` });

  /** A feed as the register in `by` publishes it. */
  async function signedBy(by: Storage, at = 22) {
    const signature = await signText(by, signedFeedText(day(at)));
    if (signature === null) throw new Error('Not signed.');
    return { text: feedJson({ ...day(at), signature }), key: signature.key };
  }
  /** Reads these texts one after the other, each some minutes later than the one before. */
  async function follow(storage: Storage, texts: string[], keys?: string[]) {
    const now = () => Date.parse('2026-11-23T09:24:00Z') + 60_000 * texts.length;
    const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(new Response(texts.shift(), { headers: { ETag: '"x"' } })));
    while (texts.length > 0) await refreshFeed(storage, { feed: address, keys }, { fetch, now });
    const stored = await storedFeed(storage);
    if (stored === null) throw new Error('Nothing is stored.');
    return { ...stored, asked: fetch.mock.calls };
  } // prettier-ignore

  it('is believed at first; another key is held back, and what is in use stays', async () => {
    const [publisher, stranger, storage] = await Promise.all([openTestStorage(), openTestStorage(), openTestStorage()]);
    const [own, other] = [await signedBy(publisher), await signedBy(stranger, 23)];
    expect(await follow(storage, [own.text])).toMatchObject({ keys: [own.key] });
    const stored = await follow(storage, [other.text]);
    expect(stored).toMatchObject({ keys: [own.key], feed: day(22), held: { signer: other.key, feed: day(23) } });
    expect(stored.held?.doubt).toContain(keyDigits(own.key));
    expect((await readLedger(storage))[0]?.result).toBe('refused');
    // The publisher's own next feed ends it.
    expect(await follow(storage, [(await signedBy(publisher, 24)).text])).not.toHaveProperty('held');
  });

  it('is taken over by the word of a person, and both keys are known then', async () => {
    const [publisher, stranger, storage] = await Promise.all([openTestStorage(), openTestStorage(), openTestStorage()]);
    const [own, other] = [await signedBy(publisher), await signedBy(stranger, 23)];
    const { held } = await follow(storage, [own.text, other.text]);
    expect(held && (await acceptHeldFeed(storage, { ...held, fetched: '2026-11-01T00:00:00Z' }))).toBe(false);
    expect(held && (await acceptHeldFeed(storage, held))).toBe(true);
    expect(held && (await acceptHeldFeed(storage, held))).toBe(false);
    expect(await storedFeed(storage)).toMatchObject({ keys: [own.key, other.key], feed: day(23), fetched: held?.fetched });
    expect(await storedFeed(storage)).not.toHaveProperty('held');
    expect(await follow(storage, [(await signedBy(publisher, 24)).text])).toMatchObject({ feed: day(24) });
  }); // prettier-ignore

  it('is not followed by one without a signature, unless a person says so', async () => {
    const [publisher, storage] = await Promise.all([openTestStorage(), openTestStorage()]);
    const { held } = await follow(storage, [(await signedBy(publisher)).text, feedJson(day(23))]);
    expect(held?.doubt).toMatch(/^It is not signed\./);
    expect(held && (await acceptHeldFeed(storage, held))).toBe(true);
    const stored = await follow(storage, [feedJson(day(24))]);
    expect(stored).toMatchObject({ feed: day(24) });
    expect(stored).not.toHaveProperty('keys');
  });

  it('is refused where it was changed after it was signed, and held back where it is older than the copy', async () => {
    const [publisher, storage] = await Promise.all([openTestStorage(), openTestStorage()]);
    const [older, newer] = [await signedBy(publisher, 22), await signedBy(publisher, 23)];
    const changed = newer.text.replace('"prohibited"', '"approved"');
    expect(await follow(storage, [changed])).toMatchObject({ problem: 'Its signature does not fit what it says.' });
    expect(await storedFeed(storage)).not.toHaveProperty('feed');
    const stored = await follow(storage, [newer.text, older.text]);
    expect(stored).toMatchObject({ feed: day(23), held: { doubt: 'It was published before the copy that is in use.' } });
  }); // prettier-ignore

  it('must be signed by a key that the settings name, where they name any: nobody is asked', async () => {
    const [publisher, stranger, storage] = await Promise.all([openTestStorage(), openTestStorage(), openTestStorage()]);
    const [own, other] = [await signedBy(publisher), await signedBy(stranger, 23)];
    for (const text of [other.text, feedJson(day(24))]) {
      const stored = await follow(storage, [own.text, text], [own.key]);
      expect(stored).toMatchObject({ feed: day(22) });
      expect(stored.problem).toContain(keyDigits(own.key));
      expect(stored).not.toHaveProperty('held');
    }
    // Named later, they hold for the copy that is kept too: "not modified" says nothing of it then.
    const { asked } = await follow(storage, [other.text], [other.key]);
    expect(asked[0]?.[1]?.headers).not.toHaveProperty('If-None-Match');
    expect(await storedFeed(storage)).toMatchObject({ feed: day(23) });
  });

  it('does not undo what a person accepted while it was read again', async () => {
    const [publisher, stranger, storage] = await Promise.all([openTestStorage(), openTestStorage(), openTestStorage()]);
    const other = await signedBy(stranger, 23);
    const { held } = await follow(storage, [(await signedBy(publisher)).text, other.text]);
    const fetch = async () => {
      if (held) await acceptHeldFeed(storage, held);
      return new Response(other.text);
    };
    const next = await refreshFeed(storage, { feed: address }, { fetch, now: () => Date.parse('2026-11-23T12:00:00Z') });
    expect(next).toMatchObject({ feed: day(23) });
    expect(await storedFeed(storage)).toEqual(next);
    expect(next).not.toHaveProperty('held');
  }); // prettier-ignore
});

describe('conditionalGet', () => {
  it('stops reading at the limit, whatever length was declared', async () => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled++;
        controller.enqueue(new Uint8Array(1_024).fill(97));
      },
    });
    const fetch = answers(new Response(body, { headers: { 'Content-Length': '10' } }));
    expect(await conditionalGet({ address, limit: 10 * 1_024, fetch })).toMatchObject({ kind: 'failed' });
    expect(pulled).toBeLessThan(20);
  });

  it('follows no redirect, and says that there is one', async () => {
    const fetch = answers(new Response(null, { status: 301, headers: { Location: 'https://elsewhere.example/' } }));
    const problem = 'northwind.example leads to another address. Set that one: it is not followed.';
    expect(await conditionalGet({ address, limit: 100, fetch })).toEqual({ kind: 'failed', problem });
  });

  it('puts characters together that fall apart between two pieces', async () => {
    const bytes = new TextEncoder().encode('"Zieliński €"');
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    expect(await conditionalGet({ address, limit: 100, fetch: answers(new Response(body)) })).toEqual({ kind: 'new', text: '"Zieliński €"' });
  }); // prettier-ignore
});

describe('isFeedDue', () => {
  it('asks at first, after the hours set, for another address, and when the clock was set back', () => {
    const stored = { key: 'feed' as const, address, checked: '2026-11-23T09:00:00Z' };
    const due = (at: string, where = address) => isFeedDue(stored, where, 6, Date.parse(at));
    expect(isFeedDue(null, address, 6, 0)).toBe(true);
    expect([due('2026-11-23T14:59:00Z'), due('2026-11-23T15:00:00Z'), due('2026-11-23T08:00:00Z')]).toEqual([false, true, true]);
    expect(due('2026-11-23T09:01:00Z', 'https://other.example/')).toBe(true);
  }); // prettier-ignore
});

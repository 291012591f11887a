import { FEED_LIMIT, FEED_READER, readFeed } from '../../core/intake/feed.ts';
import type { Settings } from '../settings/settings.ts';
import { conditionalGet } from './conditional-get.ts';
import { write, type LedgerLine, type Storage, type StoredFeed } from './database.ts';
import { addLedgerLine } from './ledger-log.ts';
import { hostOf } from './send-webhook.ts';
import { storedFeed } from './stored-feed.ts';

type FeedPort = { readonly fetch: typeof fetch; readonly now: () => number };

/**
 * Asks for the feed and keeps it when it can be read. Whatever goes wrong, the last good copy stays, with the problem
 * beside it. A copy from another address is not shown as this one's.
 */
export async function refreshFeed(storage: Storage, address: string, { fetch, now }: FeedPort): Promise<StoredFeed> {
  const stored = await storedFeed(storage);
  const last = stored?.address === address ? stored : null;
  const fetched = await conditionalGet({
    address,
    etag: last?.feed === undefined || last.readBy !== FEED_READER ? undefined : last.etag,
    limit: FEED_LIMIT,
    fetch,
  });
  const at = new Date(now()).toISOString();
  const { next, result } = afterFetch(address, last, fetched, at);
  await write(storage, ['feed', 'ledger'], async (tx) => {
    await tx.objectStore('feed').put(next);
    await addLedgerLine(tx, { at, what: 'Read register feed', where: hostOf(address), result });
  });
  return next;
}

function afterFetch(
  address: string,
  last: StoredFeed | null,
  fetched: Awaited<ReturnType<typeof conditionalGet>>,
  at: string,
): { next: StoredFeed; result: LedgerLine['result'] } {
  const { problem: _, ...kept } = last ?? { key: 'feed' as const, address, checked: at };
  const failed = (problem: string): StoredFeed => ({ ...kept, checked: at, problem });
  if (fetched.kind === 'unchanged') return { next: { ...kept, checked: at }, result: 'unchanged' };
  if (fetched.kind === 'failed') return { next: failed(fetched.problem), result: 'no-answer' };
  const read = readFeed(fetched.text);
  if (read.kind === 'wrong') return { next: failed(read.problem.message), result: 'refused' };
  if (read.kind === 'newer') {
    return { next: failed('The feed was written by a newer version of Countersign.'), result: 'refused' };
  }
  const etag = fetched.etag === undefined ? {} : { etag: fetched.etag };
  return {
    next: { key: 'feed', address, ...etag, fetched: at, checked: at, feed: read.feed, readBy: FEED_READER },
    result: 'read',
  };
}

/**
 * Does what the settings say: asks for the feed when it is due, and forgets the copy once the organisation publishes none.
 * Settings with a wrong value do not say that: the last good copy stays in use then.
 */
export async function followFeed(
  storage: Storage,
  { configuration: { register }, problems }: Pick<Settings, 'configuration' | 'problems'>,
  port: FeedPort,
  { atOnce = false } = {},
): Promise<void> {
  const stored = await storedFeed(storage);
  if (register !== undefined) {
    const isDue = isFeedDue(stored, register.feed, register.refreshHours, port.now());
    if (atOnce || isDue) await refreshFeed(storage, register.feed, port);
  } else if (stored !== null && problems.length === 0) {
    await write(storage, ['feed'], (tx) => tx.objectStore('feed').clear());
  }
}

/** True when the feed should be asked for: never asked, another address, or asked longer ago than the hours given. */
export function isFeedDue(stored: StoredFeed | null, address: string, hours: number, now: number): boolean {
  if (stored === null || stored.address !== address) return true;
  const age = now - Date.parse(stored.checked);
  // A negative age means that the clock was set back: ask, rather than trust it.
  return age < 0 || age >= hours * 3_600_000;
}

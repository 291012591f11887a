import { FEED_LIMIT, FEED_READER, readFeed, type Feed } from '../../core/intake/feed.ts';
import { doubtOfSigner, signerOf } from '../../core/intake/signature.ts';
import type { Settings } from '../settings/settings.ts';
import { conditionalGet } from './conditional-get.ts';
import { write, type HeldFeed, type LedgerLine, type Storage, type StoredFeed } from './database.ts';
import { addLedgerLine } from './ledger-log.ts';
import { signatureFits } from './register-keys.ts';
import { hostOf } from './send-webhook.ts';
import { storedFeed } from './stored-feed.ts';

type FeedPort = { readonly fetch: typeof fetch; readonly now: () => number };

/** Where the feed is, and by whom it must be signed where the organisation has said so. */
export type FeedSource = { readonly feed: string; readonly keys?: readonly string[] | undefined };

/**
 * Asks for the feed and keeps it when it can be read and its signer is the one of before. Whatever goes wrong, the last
 * good copy stays, with the problem beside it. A copy from another address is not shown as this one's.
 */
export async function refreshFeed(storage: Storage, source: FeedSource, { fetch, now }: FeedPort): Promise<StoredFeed> {
  const address = source.feed;
  const stored = await storedFeed(storage);
  const last = stored?.address === address ? stored : null;
  const fetched = await conditionalGet({
    address,
    etag: isAsRead(last, source) ? last?.etag : undefined,
    limit: FEED_LIMIT,
    fetch,
  });
  const at = new Date(now()).toISOString();
  const { next, result } = await afterFetch(source, last, fetched, at);
  return write(storage, ['feed', 'ledger'], async (tx) => {
    await addLedgerLine(tx, { at, what: 'Read register feed', where: hostOf(address), result });
    const store = tx.objectStore('feed');
    const present = await store.get('feed');
    // Somebody has accepted what was held back while this was on its way: that is not undone.
    if (present !== undefined && present.fetched !== stored?.fetched) return present;
    await store.put(next);
    return next;
  });
}

/** The copy is what this version would make of the same answer: an older one knew less, and the keys may have been set since. */
function isAsRead(last: StoredFeed | null, { keys }: FeedSource): boolean {
  if (last?.feed === undefined || last.readBy !== FEED_READER) return false;
  return keys === undefined || keys.includes(last.feed.signature?.key ?? '');
}

type After = { readonly next: StoredFeed; readonly result: LedgerLine['result'] };

async function afterFetch(
  source: FeedSource,
  last: StoredFeed | null,
  fetched: Awaited<ReturnType<typeof conditionalGet>>,
  at: string,
): Promise<After> {
  const { problem: _, ...kept } = last ?? { key: 'feed' as const, address: source.feed, checked: at };
  const failed = (problem: string, result: LedgerLine['result']): After => ({
    next: { ...kept, checked: at, problem },
    result,
  });
  if (fetched.kind === 'unchanged') return { next: { ...withoutHeld(kept), checked: at }, result: 'unchanged' };
  if (fetched.kind === 'failed') return failed(fetched.problem, 'no-answer');
  const read = readFeed(fetched.text);
  if (read.kind === 'wrong') return failed(read.problem.message, 'refused');
  if (read.kind === 'newer') return failed('The feed was written by a newer version of Countersign.', 'refused');
  const signer = await signerOf(read.signed, signatureFits);
  const copy = { feed: read.feed, ...(fetched.etag === undefined ? {} : { etag: fetched.etag }), fetched: at };
  const doubt = doubtOfSigner(signer, source.keys ?? last?.keys ?? []);
  if (doubt !== null && (signer.kind === 'false' || source.keys !== undefined)) return failed(doubt, 'refused');
  const why = doubt ?? doubtOfAge(read.feed, last?.feed);
  const key = signer.kind === 'signed' ? { signer: signer.key } : {};
  if (why !== null) return { next: { ...kept, checked: at, held: { ...copy, ...key, doubt: why } }, result: 'refused' };
  return { next: takenOver(kept, { ...copy, ...key }, at), result: 'read' };
}

/** A signed feed that is older than the copy in use may be one that somebody has kept to take a decision back. */
function doubtOfAge(feed: Feed, last: Feed | undefined): string | null {
  if (feed.signature === undefined || last?.signature === undefined || feed.published >= last.published) return null;
  return 'It was published before the copy that is in use.';
}

function withoutHeld({ held: _, ...kept }: StoredFeed): StoredFeed {
  return kept;
}

/** The copy in use from now on. One without a signature ends what was known of keys: the next signed one begins anew. */
function takenOver(
  { address, keys = [] }: StoredFeed,
  { signer, feed, etag, fetched }: Omit<HeldFeed, 'doubt'>,
  checked: string,
): StoredFeed {
  const signers = signer === undefined ? [] : [...new Set([...keys, signer])];
  return {
    key: 'feed',
    address,
    ...(etag === undefined ? {} : { etag }),
    fetched,
    checked,
    feed,
    readBy: FEED_READER,
    ...(signers.length === 0 ? {} : { keys: signers }),
  };
}

/** Takes over what was held back, by the word of a person who saw why. False where something else is held by now. */
export function acceptHeldFeed(storage: Storage, seen: HeldFeed): Promise<boolean> {
  return write(storage, ['feed'], async (tx) => {
    const store = tx.objectStore('feed');
    const stored = await store.get('feed');
    if (stored?.held === undefined || stored.held.fetched !== seen.fetched) return false;
    await store.put(takenOver(stored, stored.held, stored.checked));
    return true;
  });
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
    if (atOnce || isDue) await refreshFeed(storage, register, port);
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

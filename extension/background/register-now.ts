import { feedEntryOf } from '../../core/intake/feed-entry.ts';
import {
  emptyIndex,
  indexRegister,
  type RegisterIndex,
  type RegisterLookup,
} from '../../core/intake/register-state.ts';
import { registerOf } from '../../core/intake/register.ts';
import type { Storage } from '../storage/database.ts';
import { storedFeed } from '../storage/stored-feed.ts';
import { readRecords } from '../storage/register-store.ts';

let cached: { readonly feed: string; readonly records: number; readonly lookup: RegisterLookup } | null = null;

/** The register as it stands: the organisation's feed, and what this device holds. Indexed again only when it has changed. */
export async function registerNow(storage: Storage): Promise<RegisterLookup> {
  const [count, feed] = await Promise.all([storage.db.count('records'), storedFeed(storage)]);
  const feedMark = `${feed?.address ?? ''} ${feed?.fetched ?? ''}`;
  // Records are only ever added; after "delete everything" the count tells.
  if (cached?.feed === feedMark && cached.records === count) return cached.lookup;
  const lookup: RegisterLookup = {
    feed: feed?.feed === undefined ? emptyIndex : indexRegister(feed.feed.entries),
    device: count === 0 ? emptyIndex : await deviceIndex(storage),
  };
  cached = { feed: feedMark, records: count, lookup };
  return lookup;
}

async function deviceIndex(storage: Storage): Promise<RegisterIndex> {
  const { entries } = registerOf(await readRecords(storage));
  return indexRegister(entries.flatMap((entry) => feedEntryOf(entry, true) ?? []));
}

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

let cached: { readonly feed: string; readonly records: string; readonly lookup: RegisterLookup } | null = null;

/** The register as it stands: the organisation's feed, and what this device holds. Indexed again only when it has changed. */
export async function registerNow(storage: Storage): Promise<RegisterLookup> {
  const [records, feed] = await Promise.all([endOfRecords(storage), storedFeed(storage)]);
  const feedMark = `${feed?.address ?? ''} ${feed?.fetched ?? ''}`;
  if (cached?.feed === feedMark && cached.records === records) return cached.lookup;
  const lookup: RegisterLookup = {
    feed: feed?.feed === undefined ? emptyIndex : indexRegister(feed.feed.entries),
    device: records === '' ? emptyIndex : await deviceIndex(storage),
  };
  cached = { feed: feedMark, records, lookup };
  return lookup;
}

/** The hash of the last record stands for all before it; empty when there is none. */
async function endOfRecords({ db }: Storage): Promise<string> {
  const last = await db.transaction('records').store.openCursor(null, 'prev');
  return last?.value.hash ?? '';
}

async function deviceIndex(storage: Storage): Promise<RegisterIndex> {
  const { entries } = registerOf(await readRecords(storage));
  return indexRegister(entries.flatMap((entry) => feedEntryOf(entry, true) ?? []));
}

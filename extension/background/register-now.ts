import { feedEntryOf } from '../../core/intake/feed-entry.ts';
import { productKey } from '../../core/intake/product-key.ts';
import { withPublished } from '../../core/intake/published-answers.ts';
import { indexRegister, type RegisterLookup } from '../../core/intake/register-state.ts';
import { registerOf, type RegisterEntry, type RegisterException } from '../../core/intake/register.ts';
import type { Storage } from '../storage/database.ts';
import { readRecords } from '../storage/register-store.ts';
import { storedFeed } from '../storage/stored-feed.ts';

/** The lookup, and by the key of its product what this device has asked to be excepted from. */
type RegisterNow = RegisterLookup & {
  readonly exceptions: ReadonlyMap<string, readonly RegisterException[]>;
  /** Whose word the feed is, where it says so. */
  readonly publisher: string | undefined;
};

let cached: { readonly feed: string; readonly records: string; readonly register: RegisterNow } | null = null;

/** The register as it stands: the organisation's feed, and what this device holds. Indexed again only when it has changed. */
export async function registerNow(storage: Storage): Promise<RegisterNow> {
  const [records, stored] = await Promise.all([endOfRecords(storage), storedFeed(storage)]);
  const feed = `${stored?.address ?? ''} ${stored?.fetched ?? ''}`;
  if (cached?.feed === feed && cached.records === records) return cached.register;
  const published = stored?.feed?.entries ?? [];
  const { entries } = withPublished(registerOf(records === '' ? [] : await readRecords(storage)), published);
  const register: RegisterNow = {
    feed: indexRegister(published),
    device: indexRegister(entries.flatMap((entry) => feedEntryOf(entry, true) ?? [])),
    exceptions: exceptionsByProduct(entries),
    publisher: stored?.feed?.organisation,
  };
  cached = { feed, records, register };
  return register;
}

/** The hash of the last record stands for all before it; empty when there is none. */
async function endOfRecords({ db }: Storage): Promise<string> {
  const last = await db.transaction('records').store.openCursor(null, 'prev');
  return last?.value.hash ?? '';
}

function exceptionsByProduct(entries: readonly RegisterEntry[]): Map<string, readonly RegisterException[]> {
  const found = new Map<string, readonly RegisterException[]>();
  for (const { subject, exceptions } of entries) {
    const key = productKey(subject);
    if (exceptions.length > 0) found.set(key, [...(found.get(key) ?? []), ...exceptions]);
  }
  return found;
}

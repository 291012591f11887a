import type { Storage, StoredFeed } from './database.ts';

/** What is kept of the organisation's feed, or null when none was ever asked for. */
export async function storedFeed({ db }: Storage): Promise<StoredFeed | null> {
  return (await db.get('feed', 'feed')) ?? null;
}

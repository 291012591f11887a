import { storeNames, write, type Storage, type StoreName } from './database.ts';

/** How many things each store holds. */
export async function countStores({ db }: Storage): Promise<Record<StoreName, number>> {
  const counts = await Promise.all(storeNames.map(async (name) => [name, await db.count(name)] as const));
  return Object.fromEntries(counts) as Record<StoreName, number>;
}

/** Everything that the database holds and that can be read out, as JSON: a key cannot. */
export async function exportStorage({ db }: Storage, exported: string): Promise<string> {
  const readable = storeNames.filter((name) => name !== 'keys');
  const stores = await Promise.all(readable.map(async (name) => [name, await db.getAll(name)] as const));
  const whole = { format: 'countersign-export', formatVersion: 1, exported, stores: Object.fromEntries(stores) };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** Empties every store at once. What was sent stays where it was sent to. */
export function emptyStorage(storage: Storage): Promise<void> {
  return write(storage, storeNames, async (tx) => {
    for (const name of storeNames) await tx.objectStore(name).clear();
  });
}

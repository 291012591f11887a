import { openDB } from 'idb';
import type { Schema, Storage } from './database.ts';
import { migrate } from './migrations.ts';

// Apart from what reads and writes: the part of the worker that is loaded on demand is given the open database.

export const DATABASE = 'countersign';
const DATABASE_VERSION = 3;

/** Opens the database and brings it to this version. `name` is for tests. */
export async function openStorage(
  announce: Storage['announce'] = () => undefined,
  name: string = DATABASE,
): Promise<Storage> {
  const db = await openDB<Schema>(name, DATABASE_VERSION, {
    upgrade: (opened, from, _to, tx) => {
      // The opening fails by itself then; the transaction's own rejection has nothing to add.
      tx.done.catch(() => undefined);
      // A rejected promise alone would not keep the browser from committing the half of a migration.
      migrate(opened, tx, from).catch(() => {
        tx.abort();
      });
    },
    // A newer version of the extension wants in: make way, or it waits for ever.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
    },
  });
  return { db, announce };
}

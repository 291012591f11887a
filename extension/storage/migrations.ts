import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { OutboxItem, Schema, StoreName } from './database.ts';

type Upgrading = IDBPTransaction<Schema, StoreName[], 'versionchange'>;
type Step = (db: IDBPDatabase<Schema>, tx: Upgrading) => Promise<void>;

/**
 * One step for each version, in order, never changed once it was released. They run in the one transaction that raises
 * the version: a step that fails leaves the database as it was, and runs again at the next opening.
 */
const steps: readonly Step[] = [first, second, third];

/** Runs the steps that lie between the version found and ours, or another for tests. */
export async function migrate(db: IDBPDatabase<Schema>, tx: Upgrading, from: number, to = steps.length): Promise<void> {
  for (const step of steps.slice(from, to)) await step(db, tx);
}

function first(db: IDBPDatabase<Schema>): Promise<void> {
  db.createObjectStore('outbox', { keyPath: 'id' }).createIndex('by-sequence', 'sequence');
  db.createObjectStore('records', { keyPath: 'seq' }).createIndex('by-id', 'record.id', { unique: true });
  db.createObjectStore('drafts', { keyPath: 'id' });
  db.createObjectStore('counters', { keyPath: 'name' });
  return Promise.resolve();
}

/** Adds what the notice and the ledger keep; reports of "not AI" join the intakes in the outbox. */
async function second(db: IDBPDatabase<Schema>, tx: Upgrading): Promise<void> {
  db.createObjectStore('ledger', { autoIncrement: true });
  db.createObjectStore('feed', { keyPath: 'key' });
  db.createObjectStore('sightings', { keyPath: 'host' });
  db.createObjectStore('snoozes', { keyPath: 'domain' });
  db.createObjectStore('reviews', { keyPath: 'id' });
  for (let cursor = await tx.objectStore('outbox').openCursor(); cursor; cursor = await cursor.continue()) {
    const item: Omit<OutboxItem, 'kind' | 'title'> & Partial<OutboxItem> = cursor.value;
    await cursor.update({ ...item, kind: item.kind ?? 'intake', title: item.title ?? `Intake ${item.id}` });
  }
}

/** Adds the key of the register. It is made when something is first signed with it. */
function third(db: IDBPDatabase<Schema>): Promise<void> {
  db.createObjectStore('keys', { keyPath: 'name' });
  return Promise.resolve();
}

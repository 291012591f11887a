import { chainRecords, emptyHead, type ChainedRecord, type ChainHead } from '../../core/intake/record-chain.ts';
import type { RegisterRecord } from '../../core/intake/register-record.ts';
import { write, type Storage, type Writing } from './database.ts';

/** The whole chain, from the first record. */
export function readChain({ db }: Storage): Promise<ChainedRecord[]> {
  return db.getAll('records');
}

/** The records without their places in the chain. */
export async function readRecords(storage: Storage): Promise<RegisterRecord[]> {
  return (await readChain(storage)).map(({ record }) => record);
}

/** Adds records behind the last one. A record whose id is there already is left out: adding twice adds once. */
export function addRecords(storage: Storage, records: readonly RegisterRecord[]): Promise<ChainedRecord[]> {
  return write(storage, ['records'], (tx) => appendRecords(tx, records));
}

/** The same inside a transaction that holds `records` among others. */
export async function appendRecords<Names extends readonly ('records' | 'outbox' | 'drafts' | 'counters' | 'ledger')[]>(
  tx: Writing<Names>,
  records: readonly RegisterRecord[],
): Promise<ChainedRecord[]> {
  const store = (tx as unknown as Writing<['records']>).objectStore('records');
  const ids = store.index('by-id');
  const fresh: RegisterRecord[] = [];
  for (const record of records) {
    const isNew = (await ids.getKey(record.id)) === undefined && !fresh.some(({ id }) => id === record.id);
    if (isNew) fresh.push(record);
  }
  const last = await store.openCursor(null, 'prev');
  const head: ChainHead = last === null ? emptyHead : { count: last.value.seq, hash: last.value.hash };
  const chained = chainRecords(head, fresh);
  for (const each of chained) await store.add(each);
  return chained;
}

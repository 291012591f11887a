import { write, type LedgerLine, type Storage, type Writing } from './database.ts';

/** Older lines make room for newer ones. */
const MOST_LINES = 2_000;

/** Notes what left the device or was fetched. */
export function noteInLedger(storage: Storage, line: LedgerLine): Promise<void> {
  return write(storage, ['ledger'], (tx) => addLedgerLine(tx, line));
}

/** The same inside a transaction that holds `ledger` among others. */
export async function addLedgerLine<Names extends readonly ('outbox' | 'records' | 'ledger' | 'feed')[]>(
  tx: Writing<Names>,
  line: LedgerLine,
): Promise<void> {
  const store = (tx as unknown as Writing<['ledger']>).objectStore('ledger');
  const key = await store.add(line);
  const oldest = key - MOST_LINES;
  if (oldest > 0) await store.delete(IDBKeyRange.upperBound(oldest));
}

/** All lines, the newest first. */
export async function readLedger({ db }: Storage): Promise<LedgerLine[]> {
  return (await db.getAll('ledger')).reverse();
}

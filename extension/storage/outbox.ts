import type { Configuration } from '../../core/config/configuration.ts';
import type { RegisterRecord } from '../../core/intake/register-record.ts';
import { MOST_ATTEMPTS, waitAfter } from './backoff.ts';
import { write, type LedgerLine, type OutboxItem, type Storage, type Writing } from './database.ts';
import { addLedgerLine } from './ledger-log.ts';
import { appendRecords } from './register-store.ts';

/** What became of one try. */
export type SendResult =
  | { readonly kind: 'received'; readonly where: string; readonly reference?: string }
  /** Worth another try; `after` is how many milliseconds the receiver asked to wait. */
  | { readonly kind: 'again'; readonly where: string; readonly problem: string; readonly after?: number }
  /** The receiver will never take it as it is. */
  | { readonly kind: 'refused'; readonly where: string; readonly problem: string }
  /** The organisation has people send it themselves by now. */
  | { readonly kind: 'by-hand' }
  /** There is no way set up: it stays as it is. */
  | { readonly kind: 'no-way' };

/** What draining needs from outside. */
export type DrainPort = {
  readonly send: (item: OutboxItem) => Promise<SendResult>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Runs the task while nobody else, in no other context, runs one under the same name. */
  readonly alone: <Result>(name: string, task: () => Promise<Result>) => Promise<Result>;
};

type NewItem = Pick<OutboxItem, 'id' | 'kind' | 'entry' | 'title' | 'body'>;

/** Puts something into the outbox. Returns when it is on the disk; what is there already stays as it is. */
export function putIntoOutbox(storage: Storage, item: NewItem, created: string): Promise<OutboxItem> {
  return write(storage, ['outbox', 'counters'], (tx) => enqueue(tx, item, created, 'waiting'));
}

/** The same inside a transaction that holds `outbox` and `counters` among others. */
export async function enqueue<Names extends readonly ('records' | 'outbox' | 'drafts' | 'counters')[]>(
  tx: Writing<Names>,
  item: NewItem,
  created: string,
  state: 'waiting' | 'by-hand',
): Promise<OutboxItem> {
  const stores = tx as unknown as Writing<['outbox', 'counters']>;
  const known = await stores.objectStore('outbox').get(item.id);
  if (known) return known;
  const counters = stores.objectStore('counters');
  const sequence = ((await counters.get('outbox'))?.value ?? 0) + 1;
  await counters.put({ name: 'outbox', value: sequence });
  const queued: OutboxItem = { ...item, sequence, created, state, attempts: 0, nextAt: 0 };
  await stores.objectStore('outbox').add(queued);
  return queued;
}

/** Everything that has not arrived yet, in the order in which it was sent. */
export function readOutbox({ db }: Storage): Promise<OutboxItem[]> {
  return db.getAllFromIndex('outbox', 'by-sequence');
}

/** The moment of the next try, or null when nothing waits, or there is no way out that could be tried. */
export async function nextTry(storage: Storage, connector: Configuration['intake']): Promise<number | null> {
  if (connector === undefined || connector.kind === 'file') return null;
  const waiting = (await readOutbox(storage)).filter(({ state }) => state === 'waiting');
  return waiting.length === 0 ? null : Math.min(...waiting.map(({ nextAt }) => nextAt));
}

/**
 * Sends what is due, one after the other, and alone: a second drain waits for the first and finds nothing left. An item
 * that fails is passed over until its next try and holds up nothing behind it. Deleted only after an acknowledgement: a
 * worker that is stopped in between sends again, with the same key, and the receiver knows it.
 */
export function drainOutbox(storage: Storage, port: DrainPort): Promise<void> {
  return port.alone('countersign-outbox', async () => {
    const tried = new Set<string>();
    for (let item = await nextDue(storage, port, tried); item !== null; item = await nextDue(storage, port, tried)) {
      tried.add(item.id);
      await settle(storage, item, await port.send(item), port);
    }
  });
}

async function nextDue(storage: Storage, { now }: DrainPort, tried: ReadonlySet<string>): Promise<OutboxItem | null> {
  const at = now();
  const items = await readOutbox(storage);
  return items.find((item) => item.state === 'waiting' && !tried.has(item.id) && isDue(item, at)) ?? null;
}

/** A clock that was set back must not keep an item for longer than the longest wait. */
function isDue({ nextAt, attempts }: OutboxItem, now: number): boolean {
  return nextAt <= now || nextAt - now > 2 * waitAfter(Math.max(attempts, MOST_ATTEMPTS), 0);
}

async function settle(storage: Storage, item: OutboxItem, result: SendResult, port: DrainPort): Promise<void> {
  if (result.kind === 'no-way') return;
  await write(storage, ['outbox', 'records', 'ledger'], async (tx) => {
    const outbox = tx.objectStore('outbox');
    // Somebody may have deleted everything while it was on its way.
    if ((await outbox.get(item.id)) === undefined) return;
    const at = new Date(port.now()).toISOString();
    if (result.kind === 'by-hand') {
      await outbox.put({ ...item, state: 'by-hand' });
      return;
    }
    await addLedgerLine(tx, { at, what: item.title, where: result.where, result: ledgerResult(result) });
    if (result.kind === 'received') {
      await outbox.delete(item.id);
      if (item.kind !== 'not-ai') await appendRecords(tx, [receivedRecord(item, result, at)]);
      return;
    }
    await outbox.put(afterFailure(item, result, port));
  });
}

function ledgerResult(result: Exclude<SendResult, { kind: 'by-hand' | 'no-way' }>): LedgerLine['result'] {
  if (result.kind === 'received') return 'received';
  return result.kind === 'refused' ? 'refused' : 'no-answer';
}

function receivedRecord(
  item: OutboxItem,
  { where, reference }: { readonly where: string; readonly reference?: string },
  at: string,
): RegisterRecord {
  // Derived from the id of what was sent, so that being received twice is recorded once.
  const id = `${item.id.slice(0, 55)}-received`;
  return {
    kind: 'received',
    id,
    entry: item.entry ?? item.id,
    at,
    where,
    ...(reference === undefined ? {} : { reference }),
    ...(item.kind === 'exception' ? { exception: item.id } : {}),
  };
}

function afterFailure(
  item: OutboxItem,
  result: Extract<SendResult, { kind: 'again' | 'refused' }>,
  { now, random }: DrainPort,
): OutboxItem {
  const attempts = item.attempts + 1;
  const isOver = result.kind === 'refused' || attempts >= MOST_ATTEMPTS;
  const after = result.kind === 'again' ? result.after : undefined;
  return {
    ...item,
    attempts,
    state: isOver ? 'given-up' : 'waiting',
    nextAt: now() + waitAfter(attempts, random(), after),
    problem: result.problem,
  };
}

/** Tries again at the next drain, from the first wait on: a person asked for it. */
export function retry(storage: Storage, id: string): Promise<void> {
  return write(storage, ['outbox'], async (tx) => {
    const item = await tx.objectStore('outbox').get(id);
    if (!item) return;
    await tx.objectStore('outbox').put({ ...item, state: 'waiting', attempts: 0, nextAt: 0 });
  });
}

/** A person says that they have sent it: by form, by e-mail, or as a file. */
export function confirmByHand(storage: Storage, id: string, where: string, at: string): Promise<void> {
  return write(storage, ['outbox', 'records', 'ledger'], async (tx) => {
    const item = await tx.objectStore('outbox').get(id);
    if (!item) return;
    await tx.objectStore('outbox').delete(id);
    await addLedgerLine(tx, { at, what: item.title, where, result: 'handed-over' });
    if (item.kind !== 'not-ai') await appendRecords(tx, [receivedRecord(item, { where }, at)]);
  });
}

import type { Configuration } from '../../core/config/configuration.ts';
import { enteredRecord } from '../../core/intake/entered-record.ts';
import type { Intake } from '../../core/intake/intake.ts';
import { write, type OutboxItem, type Storage } from './database.ts';
import { enqueue } from './outbox.ts';
import { appendRecords } from './register-store.ts';

export type Submitted =
  /** It is on the disk. Without a connector nothing waits: the register on this device is where it goes. */
  | { readonly kind: 'kept'; readonly item: OutboxItem | null }
  /** The disk did not take it, and nothing was changed. */
  | { readonly kind: 'not-saved'; readonly problem: string };

/**
 * Hands an intake in: record, outbox and the end of its draft in one transaction, so that there is no moment at which
 * one of them is there without the others. Handing the same intake in again changes nothing.
 */
export async function submitIntake(
  storage: Storage,
  intake: Intake,
  connector: Configuration['intake'],
): Promise<Submitted> {
  try {
    const item = await write(storage, ['records', 'outbox', 'drafts', 'counters'], async (tx) => {
      const added = await appendRecords(tx, [enteredRecord(intake)]);
      await tx.objectStore('drafts').delete(intake.id);
      if (added.length === 0) return (await tx.objectStore('outbox').get(intake.id)) ?? null;
      if (connector === undefined || connector.kind === 'file') return null;
      const state = connector.kind === 'webhook' ? 'waiting' : 'by-hand';
      const title = `Intake ${intake.reference}`;
      const body = JSON.stringify(intake);
      return enqueue(tx, { id: intake.id, kind: 'intake', title, body }, intake.handedIn, state);
    });
    return { kind: 'kept', item };
  } catch (error) {
    return { kind: 'not-saved', problem: problemOf(error) };
  }
}

/** What a person can do something about. */
export function problemOf(error: unknown): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'The disk is full. Make room and send it again.';
  return error instanceof Error && error.message !== '' ? error.message : 'The browser did not store it.';
}

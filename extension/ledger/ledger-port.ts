import type { OutboxPort } from '../outbox/outbox-port.ts';
import type { Unsent } from '../outbox/unsent.ts';
import type { LedgerLine } from '../storage/database.ts';

/** One permission of the extension, in words. */
export type HeldPermission = {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  /** `withdrawable`: it was asked for, and can be given back here. */
  readonly access: 'required' | 'withdrawable' | 'not-held';
};

export type Holding = {
  readonly what: string;
  readonly holds: string;
  /** "31", "47 records". */
  readonly count: string;
};

export type LedgerSnapshot = {
  readonly lines: readonly LedgerLine[];
  readonly holdings: readonly Holding[];
  readonly permissions: readonly HeldPermission[];
  readonly organisation?: string | undefined;
  /** What has not left yet: deleting loses it. */
  readonly unsent: readonly Unsent[];
};

/** What the ledger page needs from the extension. */
export interface LedgerPort extends OutboxPort {
  load(): Promise<LedgerSnapshot>;
  /** Gives a permission back. */
  withdraw(permission: string): Promise<void>;
  /** Saves everything that is kept as one file. */
  exportAll(): Promise<void>;
  /** Empties database and settings, and stops what was planned. Rejects when something could not be deleted. */
  deleteAll(): Promise<void>;
  onChange(listener: () => void): () => void;
}

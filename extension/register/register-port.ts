import type { ChainedRecord } from '../../core/intake/record-chain.ts';
import type { RegisterRecord } from '../../core/intake/register-record.ts';
import type { TextFile } from '../../core/intake/write-intake.ts';
import type { StoredFeed } from '../storage/database.ts';

/** What the register page shows. */
export type RegisterSnapshot = {
  readonly chain: readonly ChainedRecord[];
  readonly feed: StoredFeed | null;
  /** The address that the organisation's settings name, or null. */
  readonly feedAddress: string | null;
  readonly organisation?: string | undefined;
  /** The name that decisions begin with. */
  readonly name: string;
};

/** What the register page needs from the extension. */
export interface RegisterPort {
  load(): Promise<RegisterSnapshot>;
  /** Adds records for good. Rejects when the disk does not take them. */
  add(records: readonly RegisterRecord[]): Promise<void>;
  refreshFeed(): Promise<void>;
  saveFile(file: TextFile): void;
  /** Remembers the name for the next time. */
  rememberName(name: string): void;
  /** Calls the listener when something in the register or the feed has changed elsewhere. */
  onChange(listener: () => void): () => void;
  newId(): string;
  /** ISO moment. */
  now(): string;
}

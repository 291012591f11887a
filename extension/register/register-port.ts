import type { ExceptionRequest } from '../../core/intake/exception-request.ts';
import type { IntakeDraft } from '../../core/intake/intake-draft.ts';
import type { ChainedRecord } from '../../core/intake/record-chain.ts';
import type { Signature } from '../../core/intake/signature.ts';
import type { RegisterRecord } from '../../core/intake/register-record.ts';
import type { IntakeFormat } from '../../core/intake/write-intake.ts';
import type { OutboxPort } from '../outbox/outbox-port.ts';
import type { Unsent } from '../outbox/unsent.ts';
import type { HeldFeed, StoredFeed } from '../storage/database.ts';

/** What the register page shows. */
export type RegisterSnapshot = {
  readonly chain: readonly ChainedRecord[];
  readonly feed: StoredFeed | null;
  /** The keys that signed what was imported before. */
  readonly signers: readonly string[];
  /** The address that the organisation's settings name, or null. */
  readonly feedAddress: string | null;
  readonly organisation?: string | undefined;
  /** Intakes that somebody began, the one changed last first. */
  readonly drafts: readonly IntakeDraft[];
  /** What has not left this device yet. */
  readonly unsent: readonly Unsent[];
  /** Where a request for an exception goes, in one sentence. */
  readonly exceptionsGo: string;
  /** What an intake is saved as. */
  readonly fileFormat: IntakeFormat;
  /** The name that decisions begin with. */
  readonly name: string;
};

/** What the register page needs from the extension. */
export interface RegisterPort extends OutboxPort {
  load(): Promise<RegisterSnapshot>;
  /** Adds records for good. Rejects when the disk does not take them. */
  add(records: readonly RegisterRecord[]): Promise<void>;
  /** The same with a request for an exception, which it begins to send. `entry` is whose exception it is. */
  askException(entry: string, records: readonly RegisterRecord[], request: ExceptionRequest): Promise<void>;
  /** Signs with the key of this register; null where the browser cannot. */
  sign(text: string): Promise<Signature | null>;
  /** Null where the browser cannot tell. */
  signatureFits(text: string, signature: Signature): Promise<boolean | null>;
  openDraft(id: string): void;
  discardDraft(id: string): Promise<void>;
  /** Puts one back that was discarded. */
  restoreDraft(draft: IntakeDraft): Promise<void>;
  refreshFeed(): Promise<void>;
  /** Takes over the feed that is held back; false where it is another by now. */
  acceptFeed(held: HeldFeed): Promise<boolean>;
  /** Remembers whose signature an imported file bore. */
  rememberSigner(key: string): Promise<void>;
  /** Remembers the name for the next time. */
  rememberName(name: string): void;
  /** Calls the listener when something in the register or the feed has changed elsewhere. */
  onChange(listener: () => void): () => void;
  newId(): string;
  /** ISO moment. */
  now(): string;
}

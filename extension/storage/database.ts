import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Feed } from '../../core/intake/feed.ts';
import type { IntakeDraft } from '../../core/intake/intake-draft.ts';
import type { ChainedRecord } from '../../core/intake/record-chain.ts';

export type OutboxKind = 'intake' | 'exception' | 'not-ai';

/** Something that is to leave the device, from the moment a person sent it until somebody said that it arrived. */
export type OutboxItem = {
  /** Made once; the idempotency key. */
  readonly id: string;
  /** Counts up whatever the clock does. */
  readonly sequence: number;
  readonly kind: OutboxKind;
  /** The register's entry that a receipt belongs to, where its id is not the item's own. */
  readonly entry?: string;
  /** What the ledger calls it: "Intake AI-2026-4F7K2". */
  readonly title: string;
  /** The bytes that are sent, the same at each try. */
  readonly body: string;
  /** ISO moment. */
  readonly created: string;
  /** `by-hand`: a person sends it through a form or by e-mail, and says so. */
  readonly state: 'waiting' | 'given-up' | 'by-hand';
  readonly attempts: number;
  /** Not tried before this moment, in milliseconds. */
  readonly nextAt: number;
  /** Why the last try did not work. */
  readonly problem?: string;
};

/** One line of the ledger: what left the device or was fetched, when, where, and how it went. */
export type LedgerLine = {
  readonly at: string;
  readonly what: string;
  /** A host, or the way: "e-mail draft". */
  readonly where: string;
  readonly result: 'received' | 'read' | 'unchanged' | 'no-answer' | 'refused' | 'handed-over';
};

export type StoredFeed = {
  readonly key: 'feed';
  readonly address: string;
  readonly etag?: string;
  /** When the copy was fetched, and when the address was last asked. ISO moments. */
  readonly fetched?: string;
  readonly checked: string;
  readonly feed?: Feed;
  /** `FEED_READER` of the version that read the copy; absent for the first. */
  readonly readBy?: number;
  /** Why the last look did not work; the copy is the last good one. */
  readonly problem?: string;
  /** The keys that the copies from this address may be signed by: the first that was met, and what a person accepted. */
  readonly keys?: readonly string[];
  /** What the address gave last and nobody has accepted yet; `feed` stays in use. */
  readonly held?: HeldFeed;
};

/** A copy of the feed that a person has to look at before it holds. */
export type HeldFeed = {
  readonly feed: Feed;
  readonly etag?: string;
  readonly fetched: string;
  /** The key whose signature fits; absent where none was looked at. */
  readonly signer?: string;
  /** Why it is held back. */
  readonly doubt: string;
};

/** That an AI product was met: its host and the days, nothing of the page. */
export type Sighting = {
  readonly host: string;
  readonly first: string;
  readonly last: string;
  readonly product: string;
};

/** No notice for a domain until a day, which is `9999-12-31` for always. */
export type Snooze = {
  readonly domain: string;
  readonly until: string;
  /** The day on which it was asked for. Absent from older ones. */
  readonly from?: string;
};

/** What a reviewer noted on a page; the review owns its shape. */
export type StoredReview = { readonly id: string; readonly value: unknown };

/**
 * `register`: what this register signs with; the private key cannot be read out, by us neither. `signers`: the public keys
 * that signed what was imported.
 */
export type StoredKeys =
  | { readonly name: 'register'; readonly pair: CryptoKeyPair }
  | { readonly name: 'signers'; readonly keys: readonly string[] };

export interface Schema extends DBSchema {
  outbox: { key: string; value: OutboxItem; indexes: { 'by-sequence': number } };
  records: { key: number; value: ChainedRecord; indexes: { 'by-id': string } };
  drafts: { key: string; value: IntakeDraft };
  counters: { key: string; value: { name: string; value: number } };
  ledger: { key: number; value: LedgerLine };
  feed: { key: string; value: StoredFeed };
  sightings: { key: string; value: Sighting };
  snoozes: { key: string; value: Snooze };
  reviews: { key: string; value: StoredReview };
  keys: { key: string; value: StoredKeys };
}

export const storeNames = [
  'outbox',
  'records',
  'drafts',
  'counters',
  'ledger',
  'feed',
  'sightings',
  'snoozes',
  'reviews',
  'keys',
] as const;
export type StoreName = (typeof storeNames)[number];

/** The open database, and whom to tell when something in it has changed. */
export type Storage = {
  readonly db: IDBPDatabase<Schema>;
  readonly announce: (changed: readonly StoreName[]) => void;
};

export type Writing<Names extends readonly StoreName[]> = IDBPTransaction<Schema, [...Names], 'readwrite'>;

/**
 * Runs the work in one transaction and returns when it is on the disk. Without `strict`, browsers report success once the
 * operating system has the data: a power cut then takes away what a person was told is kept (HARDENING A4).
 * The work may wait for nothing but the database, or the transaction ends under it.
 */
export async function write<const Names extends readonly StoreName[], Result>(
  { db, announce }: Storage,
  stores: Names,
  work: (tx: Writing<Names>) => Promise<Result>,
): Promise<Result> {
  const tx = db.transaction([...stores] as [...Names], 'readwrite', { durability: 'strict' });
  // A failing work aborts; the abort must not become a second, unhandled rejection.
  const done = tx.done;
  done.catch(() => undefined);
  let result: Result;
  try {
    result = await work(tx);
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It was aborted already, by what the work failed of.
    }
    throw error;
  }
  await done;
  announce(stores);
  return result;
}

import { sha256 } from '../report/sha256.ts';
import { canonicalJson } from './canonical-json.ts';
import type { RegisterRecord } from './register-record.ts';

/** A record in its place: `hash` is SHA-256 over the canonical JSON of `seq`, `previous` and `record`. */
export type ChainedRecord = {
  readonly seq: number;
  readonly previous: string;
  readonly record: RegisterRecord;
  readonly hash: string;
};

/** How long the chain is and what it ends in. Kept elsewhere, it shows later that nothing was cut off. */
export type ChainHead = { readonly count: number; readonly hash: string };

/** What the first record follows. */
export const GENESIS = '0'.repeat(64);
export const emptyHead: ChainHead = { count: 0, hash: GENESIS };

/** Puts records behind the head, in their order. */
export function chainRecords(head: ChainHead, records: readonly RegisterRecord[]): ChainedRecord[] {
  let { count, hash: previous } = head;
  return records.map((record) => {
    const seq = ++count;
    const hash = hashOf(seq, previous, record);
    const chained = { seq, previous, record, hash };
    previous = hash;
    return chained;
  });
}

export function headOf(chain: readonly ChainedRecord[]): ChainHead {
  const last = chain.at(-1);
  return last === undefined ? emptyHead : { count: last.seq, hash: last.hash };
}

export type ChainCheck =
  | { readonly kind: 'whole' }
  /** The first record that was changed, added, taken out or moved. */
  | { readonly kind: 'broken'; readonly at: number }
  /** Every record follows the one before, but the chain does not end in the head that was kept. */
  | { readonly kind: 'cut'; readonly count: number; readonly expected: number };

/** Follows the chain from its beginning; with a head that was kept elsewhere, to its end. */
export function checkChain(chain: readonly ChainedRecord[], head?: ChainHead): ChainCheck {
  let previous = GENESIS;
  for (const [index, each] of chain.entries()) {
    const fits =
      each.seq === index + 1 && each.previous === previous && each.hash === hashOf(each.seq, previous, each.record);
    if (!fits) return { kind: 'broken', at: index + 1 };
    previous = each.hash;
  }
  if (head === undefined) return { kind: 'whole' };
  const reached = head.count === 0 ? GENESIS : chain[head.count - 1]?.hash;
  return reached === head.hash ? { kind: 'whole' } : { kind: 'cut', count: chain.length, expected: head.count };
}

function hashOf(seq: number, previous: string, record: RegisterRecord): string {
  return sha256(canonicalJson({ seq, previous, record }));
}

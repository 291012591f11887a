import type { FeedEntry } from '../../core/intake/feed.ts';
import { productKey } from '../../core/intake/product-key.ts';
import type { RegisterEntry } from '../../core/intake/register.ts';
import type { FeedRow } from './rows.ts';

/** Names the record of a product, as another page knows it. */
export type RecordLink = Pick<FeedEntry, 'vendor' | 'product' | 'reference'>;

/** The address of the register page at an entry of this device. */
export function entryPage(id: string): string {
  return `register/index.html?entry=${encodeURIComponent(id)}`;
}

/** The same by the product, whoever has the record, with the request for an exception open where that is wanted. */
export function recordPage({ vendor, product, reference }: RecordLink, form?: 'ask-exception'): string {
  const query = new URLSearchParams({
    vendor,
    product,
    ...(reference === undefined ? {} : { reference }),
    ...(form === undefined ? {} : { form }),
  });
  return `register/index.html?${query.toString()}`;
}

/** What `recordPage` wrote; null where the address names no product. */
export function readRecordLink(query: URLSearchParams): RecordLink | null {
  const vendor = query.get('vendor') ?? '';
  const product = query.get('product') ?? '';
  const reference = query.get('reference');
  return product === '' ? null : { vendor, product, ...(reference === null ? {} : { reference }) };
}

/** The row of the feed that is meant. Of several for one product, the one with the reference. */
export function findInFeed(rows: readonly FeedRow[], link: RecordLink): FeedRow | null {
  const key = productKey(link);
  const named = rows.filter(({ entry }) => productKey(entry) === key);
  return named.find(({ entry }) => entry.reference === link.reference) ?? named[0] ?? null;
}

/** The same on this device, where what was withdrawn stands back. */
export function findOnDevice(entries: readonly RegisterEntry[], link: RecordLink): RegisterEntry | null {
  const key = productKey(link);
  const named = entries.filter(({ subject }) => productKey(subject) === key);
  return (
    named.find(({ reference }) => reference === link.reference) ??
    named.find(({ state }) => state !== 'withdrawn') ??
    named[0] ??
    null
  );
}

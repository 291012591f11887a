import { askedBefore } from '../../core/intake/asked-before.ts';
import type { Feed } from '../../core/intake/feed.ts';
import { productKey } from '../../core/intake/product-key.ts';
import { registerOf } from '../../core/intake/register.ts';
import type { RegisterRecord } from '../../core/intake/register-record.ts';
import { entryFor, indexRegister } from '../../core/intake/register-state.ts';
import { sha256 } from '../../core/report/sha256.ts';
import { entryPage, recordPage } from '../register/record-link.ts';
import type { AskedBefore } from './intake-port.ts';

type Asked = { readonly vendor: string; readonly product: string; readonly domain: string };

/** The intake for the same product that this device holds, otherwise what the organisation's feed has of it. */
export function findAskedBefore(
  records: readonly RegisterRecord[],
  feed: Feed | undefined,
  asked: Asked,
): AskedBefore | null {
  if (asked.product.trim() === '') return null;
  const held = askedBefore(registerOf(records).entries, asked);
  if (held !== null) {
    const { id, subject, askedBy: by, askedAt: at, state } = held;
    return { entry: id, page: entryPage(id), product: subject.product, by, at, state };
  }
  // By name alone: another product of the same domain was not asked for.
  const published = feed && entryFor(indexRegister(feed.entries), { vendor: asked.vendor, product: asked.product });
  if (!published) return null;
  return {
    entry: `feed-${sha256(productKey(published)).slice(0, 16)}`,
    page: recordPage(published),
    product: published.product,
    by: published.askedBy ?? null,
    at: published.since,
    state: published.state,
  };
}

import type { VendorCategory } from '../vendors/vendor-entry.ts';
import type { FeedEntry, FeedState } from './feed.ts';
import { nameKey, productKey } from './product-key.ts';

/** What the page is about, as far as it is known. */
export type SeenProduct = {
  readonly vendor: string;
  readonly product: string;
  /** As the catalogue has it: a host, perhaps with a path. */
  readonly domain?: string | undefined;
  readonly category?: VendorCategory | undefined;
};

export type RegisterState = {
  readonly state: 'unknown' | FeedState;
  /** Whose word it is. Absent when nobody's. */
  readonly source?: 'feed' | 'device';
  readonly entry?: FeedEntry;
  /** A product of the same category that is approved. Given where this one is not. */
  readonly alternative?: FeedEntry;
};

/** The register as it is looked up on a page: the organisation's feed, and what this device holds beside it. */
export type RegisterLookup = { readonly feed: RegisterIndex; readonly device: RegisterIndex };

export type RegisterIndex = {
  readonly byDomain: ReadonlyMap<string, readonly FeedEntry[]>;
  readonly byProduct: ReadonlyMap<string, readonly FeedEntry[]>;
  readonly approved: ReadonlyMap<VendorCategory, readonly FeedEntry[]>;
};

export const emptyIndex: RegisterIndex = { byDomain: new Map(), byProduct: new Map(), approved: new Map() };

/** Sorts entries for the lookup. */
export function indexRegister(entries: readonly FeedEntry[]): RegisterIndex {
  const byDomain = new Map<string, FeedEntry[]>();
  const byProduct = new Map<string, FeedEntry[]>();
  const approved = new Map<VendorCategory, FeedEntry[]>();
  for (const entry of entries) {
    if (entry.domain !== undefined) add(byDomain, entry.domain, entry);
    add(byProduct, productKey(entry), entry);
    if (isAllowed(entry) && entry.category !== 'other') add(approved, entry.category, entry);
  }
  return { byDomain, byProduct, approved };
}

function add<Key>(map: Map<Key, FeedEntry[]>, key: Key, entry: FeedEntry): void {
  const known = map.get(key);
  if (known) known.push(entry);
  else map.set(key, [entry]);
}

function isAllowed({ state }: FeedEntry): boolean {
  return state === 'approved' || state === 'approved-with-conditions';
}

/** What the register says of a product. The organisation's feed goes before what this device holds. */
export function registerState(lookup: RegisterLookup, seen: SeenProduct): RegisterState {
  const published = entryFor(lookup.feed, seen);
  const entry = published ?? entryFor(lookup.device, seen);
  if (entry === null) return { state: 'unknown', ...alternativeTo(lookup, seen, seen.category) };
  return {
    state: entry.state,
    source: published === null ? 'device' : 'feed',
    entry,
    ...(isAllowed(entry) ? {} : alternativeTo(lookup, seen, entry.category)),
  };
}

/**
 * The entry for a product: the one of its name, otherwise the one of its domain or of a domain above it. Where a vendor's
 * domain stands for several products and none has the name, the strictest speaks: a warning too many is read away, one
 * too few is not.
 */
export function entryFor(index: RegisterIndex, seen: SeenProduct): FeedEntry | null {
  const named = index.byProduct.get(productKey(seen));
  if (named) return strictest(named);
  for (const domain of domainsAbove(seen.domain)) {
    const there = index.byDomain.get(domain);
    if (!there) continue;
    const ofName = there.filter(({ product }) => nameKey(product) === nameKey(seen.product));
    return strictest(ofName.length > 0 ? ofName : there);
  }
  return null;
}

/** `a.b.example.com/ai` as itself, `a.b.example.com`, `b.example.com` and `example.com`. */
function domainsAbove(domain: string | undefined): string[] {
  if (domain === undefined || domain === '') return [];
  const [host = ''] = domain.split('/');
  const labels = host.split('.');
  const hosts = labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
  return host === domain ? hosts : [domain, ...hosts];
}

const order: readonly FeedState[] = ['prohibited', 'in-review', 'approved-with-conditions', 'approved'];

function strictest(entries: readonly FeedEntry[]): FeedEntry | null {
  return [...entries].sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state))[0] ?? null;
}

function alternativeTo(
  { feed, device }: RegisterLookup,
  seen: SeenProduct,
  category: VendorCategory | undefined,
): { alternative?: FeedEntry } {
  if (category === undefined) return {};
  const candidates = [...(feed.approved.get(category) ?? []), ...(device.approved.get(category) ?? [])]
    .filter((each) => productKey(each) !== productKey(seen))
    .sort((one, other) => order.indexOf(other.state) - order.indexOf(one.state) || (one.since < other.since ? 1 : -1));
  return candidates[0] === undefined ? {} : { alternative: candidates[0] };
}

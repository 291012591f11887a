import { catalogueEntries, type Catalogue } from './open-catalogue.ts';
import type { VendorEntry } from './vendor-entry.ts';

/** Finds entries of the catalogue by the name of a product or a vendor, for pages that sell under another host. */
export type VendorNames = {
  /** The entry whose product bears the name, otherwise the one whose vendor does; null when none or more than one vendor could be meant. */
  find(product: string, vendor: string): VendorEntry | null;
};

/** Builds the index; done once, at the first marketplace page. */
export function vendorNames(catalogue: Catalogue): VendorNames {
  const products = new Map<string, VendorEntry | null>();
  const vendors = new Map<string, VendorEntry | null>();
  for (const entry of catalogueEntries(catalogue)) {
    remember(products, nameKey(entry.product), entry);
    remember(vendors, nameKey(entry.vendor), entry);
  }
  return {
    find(product, vendor) {
      const byVendor = vendor === '' ? null : (vendors.get(nameKey(vendor)) ?? null);
      const byProduct = findProduct(products, vendors, product, byVendor);
      return byProduct ?? byVendor;
    },
  };
}

/** Two vendors with one name: neither is meant for sure. Two entries of one vendor: the surer one, then the first. */
function remember(names: Map<string, VendorEntry | null>, key: string, entry: VendorEntry): void {
  if (key === '') return;
  const known = names.get(key);
  if (known === undefined) names.set(key, entry);
  else if (known !== null && !isSameVendor(known, entry)) names.set(key, null);
  else if (known !== null && known.confidence === 'medium' && entry.confidence === 'high') names.set(key, entry);
}

/** Two unsure entries with one name may be two young companies; sure ones are one company with several sites. */
function isSameVendor(one: VendorEntry, other: VendorEntry): boolean {
  return one.vendor === other.vendor && (one.confidence === 'high' || other.confidence === 'high');
}

/**
 * The whole name, then the name without what a listing adds ("Grammarly: AI Writing Assistant", "Copilot for Jira").
 * A cut name must be a surely known one: short everyday words name many products.
 */
function findProduct(
  products: Map<string, VendorEntry | null>,
  vendors: Map<string, VendorEntry | null>,
  name: string,
  byVendor: VendorEntry | null,
): VendorEntry | null {
  const whole = nameKey(name);
  if (whole === '') return null;
  const exact = products.get(whole) ?? vendors.get(whole) ?? null;
  if (exact !== null) return isTelling(whole, exact, byVendor) ? exact : null;
  for (const cut of cutNames(name)) {
    const key = nameKey(cut);
    const entry = products.get(key) ?? vendors.get(key) ?? null;
    if (entry !== null && entry.confidence === 'high' && key.length >= 5) return entry;
  }
  return null;
}

/** One short common word is no proof by itself ("Compass", "Zero"), unless the entry is sure or the vendor agrees. */
function isTelling(key: string, entry: VendorEntry, byVendor: VendorEntry | null): boolean {
  return entry.confidence === 'high' || byVendor?.vendor === entry.vendor || key.length >= 9 || /ai$|gpt|^ai/.test(key);
}

const cuts = [': ', ' - ', ' – ', ' — ', ' | ', ', ', ' for ', ' by ', ' ('];

function cutNames(name: string): string[] {
  const lower = name.toLowerCase();
  return cuts.flatMap((cut) => {
    const at = lower.indexOf(cut);
    return at > 0 ? [name.slice(0, at)] : [];
  });
}

/** A name as it is compared: lower case, letters and digits only, without legal forms. */
function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\b(?:inc|llc|ltd|gmbh|corp|co|s\.?a|b\.?v|pty|plc)\b\.?/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

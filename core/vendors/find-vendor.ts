import { placeHost } from './host-of-address.ts';
import { findLine, isSilent, weightOf } from './find-line.ts';
import { readEntry, type Catalogue } from './open-catalogue.ts';
import type { VendorEntry } from './vendor-entry.ts';

/** The organisation's own lines over the shipped ones. See `changeCatalogue`. */
export type Catalogues = { shipped: Catalogue; own: Catalogue | null };

/**
 * Who sells at this address, or null: the longest entry that ends the host label by label from the right, with its path
 * where it has one. An entry of the organisation wins over a shipped one of the same length; a domain that it silenced
 * hides everything below it that it did not add itself.
 */
export function findVendor(catalogues: Catalogues, address: string): VendorEntry | null {
  const place = placeHost(address);
  if (place === null) return null;
  const shipped = findLine(catalogues.shipped, place, address);
  if (catalogues.own === null) return shipped < 0 ? null : readEntry(catalogues.shipped, shipped);
  const own = findLine(catalogues.own, place, address);
  if (own >= 0 && isSilent(catalogues.own, own)) return null;
  if (own >= 0 && (shipped < 0 || weightOf(catalogues.own, own) >= weightOf(catalogues.shipped, shipped))) {
    return readEntry(catalogues.own, own);
  }
  return shipped < 0 ? null : readEntry(catalogues.shipped, shipped);
}

import type { RegisterLookup } from '../../core/intake/register-state.ts';
import { findVendor, type Catalogues } from '../../core/vendors/find-vendor.ts';
import { findLine, isSilent } from '../../core/vendors/find-line.ts';
import { hostOfAddress, placeHost } from '../../core/vendors/host-of-address.ts';
import { isMarketplace, marketplaceListing } from '../../core/vendors/marketplace-listing.ts';
import { emptyPageFacts, type PageFacts } from '../../core/vendors/page-facts.ts';
import { procurementMoment, type ProcurementMoment } from '../../core/vendors/procurement-moment.ts';
import type { PageScore } from '../../core/vendors/score-page.ts';
import type { VendorCategory } from '../../core/vendors/vendor-entry.ts';
import type { VendorNames } from '../../core/vendors/vendor-names.ts';

/** A product that a page is about, and what it was recognised by. */
export type Recognised = {
  readonly vendor: string;
  readonly product: string;
  /** As the catalogue has it; the page's host where it is not in the catalogue. */
  readonly domain: string;
  readonly category: VendorCategory;
  readonly kind: 'ai-native' | 'embedded' | 'unknown';
  readonly by: 'catalogue' | 'marketplace' | 'register' | 'signals';
  /** For a marketplace its name; for signals what was found, in the page's own words. */
  readonly why: readonly string[];
  readonly moment: ProcurementMoment;
  /** The page's words, or the part of the address, that tell the moment. */
  readonly because: readonly string[];
};

/** What the recognising knows. The names are asked for only on a marketplace: their index takes a while to build. */
export type Knowledge = {
  readonly catalogues: Catalogues;
  readonly names: () => VendorNames;
  readonly register: RegisterLookup;
};

/** What a page says of itself, and what reads the signals in it: that is not there before a page is read. */
export type Told = { readonly facts: PageFacts; readonly score: (facts: PageFacts) => PageScore };

/** Recognises a page by its address and title, and by what it says where it could be read. Null: nothing to speak of. */
export function recognisePage(
  { address, title, told }: { address: string; title: string; told?: Told | undefined },
  { catalogues, names, register }: Knowledge,
): Recognised | null {
  const { moment, because } = procurementMoment(told?.facts ?? emptyPageFacts(address, title));
  const found =
    byMarketplace(address, title, names) ??
    byCatalogue(address, catalogues) ??
    byRegister(address, catalogues, register) ??
    bySignals(address, told, catalogues);
  return found === null ? null : { ...found, moment, because };
}

type Found = Omit<Recognised, 'moment' | 'because'>;

function byCatalogue(address: string, catalogues: Catalogues): Found | null {
  const entry = findVendor(catalogues, address);
  if (entry === null) return null;
  const { confidence: _, ...product } = entry;
  return { ...product, by: 'catalogue', why: [entry.domain] };
}

function byMarketplace(address: string, title: string, names: () => VendorNames): Found | null {
  const listing = marketplaceListing(address, title);
  if (listing === null) return null;
  const entry = names().find(listing.product, listing.vendor);
  if (entry !== null) {
    const { confidence: _, ...product } = entry;
    return { ...product, by: 'marketplace', why: [listing.title] };
  }
  // Where only AI is listed, an unknown name is AI too.
  if (!listing.aiOnly || listing.product === '') return null;
  const { product, vendor } = listing;
  // The listing, and not the host: that is the same for all that is listed there.
  const { host = '', path = '' } = hostOfAddress(address) ?? {};
  const domain = `${host}${path.split(/[?#]/)[0] ?? ''}`.slice(0, 300);
  return {
    vendor: vendor === '' ? product : vendor,
    product,
    domain,
    category: 'other',
    kind: 'unknown',
    by: 'marketplace',
    why: [listing.title],
  };
}

/**
 * What somebody has asked for, or the organisation has decided on, is known by its own host, catalogue or not. Never by a
 * domain above it: nothing keeps a register from naming a shared one.
 */
function byRegister(address: string, catalogues: Catalogues, { feed, device }: RegisterLookup): Found | null {
  const host = hostOfAddress(address)?.host.replace(/^www\./, '') ?? '';
  if (isMarketplace(address) || isSilenced(address, catalogues)) return null;
  const [entry] = [feed, device].flatMap(({ byDomain }) => byDomain.get(host) ?? byDomain.get(`www.${host}`) ?? []);
  if (entry === undefined) return null;
  const { vendor, product, category } = entry;
  return { vendor, product, domain: host, category, kind: 'unknown', by: 'register', why: [host] };
}

function bySignals(address: string, told: Told | undefined, catalogues: Catalogues): Found | null {
  const host = hostOfAddress(address)?.host.replace(/^www\./, '');
  if (told === undefined || host === undefined || isSilenced(address, catalogues)) return null;
  const { facts, score: scorePage } = told;
  const score = scorePage(facts);
  if (!score.sellsAi) return null;
  const name = facts.siteName.trim() === '' ? host : facts.siteName.trim().slice(0, 80);
  const why = score.quotes.slice(0, 6);
  return { vendor: name, product: name, domain: host, category: 'other', kind: 'unknown', by: 'signals', why };
}

/** The host of a page as the domain of what is sold on it; empty on a marketplace, and where it is no domain. */
export function ownDomain(address: string): string {
  const host = hostOfAddress(address)?.host ?? '';
  return /^[a-z0-9.-]+\.[a-z0-9-]+$/.test(host) && !isMarketplace(address) ? host : '';
}

/** The organisation does not want to hear of this address: its signals count for nothing either. */
function isSilenced(address: string, { own }: Catalogues): boolean {
  if (own === null) return false;
  const place = placeHost(address);
  const line = place === null ? -1 : findLine(own, place, address);
  return line >= 0 && isSilent(own, line);
}

import { withoutLanguage } from './address-path.ts';
import { hostOfAddress } from './host-of-address.ts';
import { marketplaces, type Marketplace } from './marketplaces.ts';

/** A page of a marketplace that sells one product. */
export type MarketplaceListing = {
  marketplace: string;
  /** How people call the marketplace. */
  title: string;
  /** The product's name as far as the address and the title give it; empty when they give none. */
  product: string;
  /** The vendor's name where the address holds it. */
  vendor: string;
  /** The page itself cannot be read: what is known is all there is. */
  unreadable: boolean;
  /** The marketplace lists AI tools only. */
  aiOnly: boolean;
};

/**
 * Recognises a listing by the whole form of its address, never by a prefix: category, search and comparison pages give null.
 * The name comes from the page's title where the title has one, otherwise from the address.
 */
export function marketplaceListing(address: string, pageTitle: string): MarketplaceListing | null {
  const parts = hostOfAddress(address);
  if (parts === null) return null;
  const path = pathOnly(parts.path);
  const segments = segmentsOf(path);
  const plainSegments = segmentsOf(withoutLanguage(path));
  for (const marketplace of marketplaces) {
    // `/ai/` looks like a language and is none: the path as it stands comes first.
    const names = matchAny(marketplace, parts.host, segments) ?? matchAny(marketplace, parts.host, plainSegments);
    if (names === null) continue;
    const titled = nameFromTitle(pageTitle, marketplace);
    return {
      marketplace: marketplace.id,
      title: marketplace.title,
      product: titled === '' ? names.name : titled,
      vendor: names.vendor,
      unreadable: marketplace.unreadable === true,
      aiOnly: marketplace.aiOnly === true,
    };
  }
  return null;
}

/** True for every page of a marketplace, listing or not: its host stands for none of what is sold there. */
export function isMarketplace(address: string): boolean {
  const host = hostOfAddress(address)?.host;
  return (
    host !== undefined &&
    marketplaces.some(({ patterns }) => patterns.some((pattern) => hostFits(host, pattern.split('/')[0] ?? '')))
  );
}

type Names = { name: string; vendor: string };

function matchAny(marketplace: Marketplace, host: string, segments: readonly string[]): Names | null {
  for (const pattern of marketplace.patterns) {
    const [wantedHost = '', ...wanted] = pattern.split('/');
    if (!hostFits(host, wantedHost)) continue;
    const names = matchSegments(wanted, segments, marketplace.not ?? []);
    // Google's own interfaces and public data sets are switched on there, not bought.
    if (names !== null && !isOwnInterface(marketplace.id, names)) return names;
  }
  return null;
}

function hostFits(host: string, wanted: string): boolean {
  const bare = host.startsWith('www.') ? host.slice(4) : host;
  if (wanted.startsWith('*.'))
    return bare.endsWith(wanted.slice(1)) && bare.indexOf('.') === bare.length - wanted.length + 1;
  // Review sites with a host for each country: capterra.com, capterra.co.uk, fr.capterra.ca ...
  if (wanted.startsWith('~')) {
    const labels = bare.split('.');
    const at = labels.indexOf(wanted.slice(1));
    const suffix = labels.slice(at + 1).join('.');
    return at >= 0 && at <= 1 && (at === 0 || (labels[0] ?? '').length === 2) && countryEndings.has(suffix);
  }
  return bare === wanted;
}

const countryEndings = new Set([
  'ae', 'at', 'be', 'ca', 'ch', 'cl', 'co', 'co.il', 'co.kr', 'co.nz', 'co.uk', 'co.za', 'com', 'com.au', 'com.br', 'com.co', 'com.de',
  'com.es', 'com.mx', 'com.sg', 'com.tr', 'de', 'dk', 'es', 'fi', 'fr', 'hk', 'ie', 'in', 'it', 'jp', 'mx', 'my', 'nl', 'no', 'pe',
  'ph', 'pl', 'pt', 'ru', 'se', 'sg', 'th', 'vn',
]); // prettier-ignore

function isOwnInterface(marketplace: string, names: Names): boolean {
  if (marketplace !== 'google-cloud') return false;
  return (
    names.vendor === 'bigquery public datasets' ||
    names.vendor === 'bigquery public data' ||
    names.name.endsWith('googleapis.com')
  );
}

function matchSegments(wanted: readonly string[], found: readonly string[], not: readonly string[]): Names | null {
  const open = wanted[wanted.length - 1] === '**';
  const fixed = open ? wanted.slice(0, -1) : wanted;
  if (open ? found.length < fixed.length : found.length !== fixed.length) return null;
  const names: Names = { name: '', vendor: '' };
  for (const [index, want] of fixed.entries()) {
    const segment = found[index] ?? '';
    if (want === '*') continue;
    if (!want.startsWith(':')) {
      if (want.toLowerCase() !== segment.toLowerCase()) return null;
      continue;
    }
    if (not.includes(segment.toLowerCase())) return null;
    if (!readSegment(want.slice(1), segment, names)) return null;
  }
  return names;
}

function readSegment(want: string, segment: string, names: Names): boolean {
  if (want === 'name' || want === 'vendor') {
    names[want] = wordsOf(segment);
    return names[want] !== '';
  }
  const shape = segmentShapes[want.slice(0, want.indexOf('('))];
  const held = shape?.(segment) ?? null;
  if (held === null) return false;
  if (want.endsWith('(name)')) names.name = wordsOf(held);
  return true;
}

/** The known shapes: each gives the part of the segment that holds a name (empty when none does), or null when it does not fit. */
const segmentShapes: Readonly<Record<string, (segment: string) => string | null>> = {
  digits: (segment) => (/^\d{3,20}$/.test(segment) ? '' : null),
  prodview: (segment) => (/^prodview-[a-z2-7]{10,16}$/.test(segment) ? '' : null),
  asin: (segment) => (/^B0[A-Z0-9]{8}$/.test(segment) ? '' : null),
  chromeid: (segment) => (/^[a-p]{32}$/.test(segment) ? '' : null),
  sapid: (segment) => (/^display-\d{6,12}_live_v\d$/.test(segment) ? '' : null),
  canvaid: (segment) => (/^[A-Z0-9][A-Za-z0-9_-]{8,14}$/.test(segment) ? '' : null),
  // publisher.offer-name gives the offer, WA200001010 nothing.
  offer: (segment) => {
    if (/^wa\d{6,12}$/i.test(segment)) return '';
    const dot = segment.indexOf('.');
    return dot > 0 && dot < segment.length - 1 ? segment.slice(dot + 1) : null;
  },
  slackapp: (segment) => {
    const match = /^A[A-Z0-9]{7,11}(?:-(.+))?$/.exec(segment);
    return match === null ? null : (match[1] ?? '');
  },
  numbered: (segment) => {
    const match = /^(.+)-\d{3,12}$/.exec(segment);
    return match === null ? null : (match[1] ?? '');
  },
  numberfirst: (segment) => {
    const match = /^\d{3,12}-(.+)$/.exec(segment);
    return match === null ? null : (match[1] ?? '');
  },
  profile: (segment) => (segment.endsWith('-profile') ? segment.slice(0, -'-profile'.length) : null),
  pricing: (segment) => (segment.endsWith('-pricing') ? segment.slice(0, -'-pricing'.length) : null),
};

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function pathOnly(path: string): string {
  const end = path.search(/[?#]/);
  return end < 0 ? path : path.slice(0, end);
}

/** A slug as words: `GitHub-Copilot_for%20Jira` becomes `GitHub Copilot for Jira`. */
function wordsOf(slug: string): string {
  let text = slug;
  try {
    text = decodeURIComponent(slug);
  } catch {
    // A broken escape stays as it is written.
  }
  return text.replace(/[-_+\s]+/g, ' ').trim();
}

const separators = [' | ', ' - ', ' – ', ' — ', ' :: ', ': ', ' · '];

/** Cut by hand: a regular expression for marks at the end takes quadratic time on a title made of them. */
function withoutTrailingMarks(name: string): string {
  let end = name.length;
  while (end > 0 && ' |:·–—-'.includes(name.charAt(end - 1))) end--;
  return name.slice(0, end);
}

/** The first part of the title when the marketplace's own name stands behind it; otherwise the title says nothing sure. */
function nameFromTitle(title: string, marketplace: Marketplace): string {
  const line = title.replace(/\s+/g, ' ').trim();
  const lower = line.toLowerCase();
  const cut = marketplace.suffixes.map((suffix) => lower.indexOf(suffix.toLowerCase())).filter((at) => at > 0);
  if (cut.length === 0) return '';
  let name = line.slice(0, Math.min(...cut));
  for (const separator of separators) {
    const at = name.indexOf(separator);
    if (at > 0) name = name.slice(0, at);
  }
  name = withoutTrailingMarks(name);
  return name.length <= 80 ? name : '';
}

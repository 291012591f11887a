import { hostOfAddress } from './host-of-address.ts';
import { findHostLine, hashStep, readEntry, readLine, type Catalogue, type CatalogueLine } from './open-catalogue.ts';
import type { VendorEntry } from './vendor-entry.ts';

const DOT = 46;

/** First labels under which a vendor speaks itself, on a domain that otherwise gives its subdomains to customers. */
const ownLabels = new Set([
  'www', 'ai', 'app', 'blog', 'community', 'developer', 'developers', 'docs', 'go', 'help', 'info', 'login', 'marketplace',
  'plans', 'pricing', 'security', 'signup', 'support', 'trust',
]); // prettier-ignore

/** The organisation's own lines over the shipped ones. See `changeCatalogue`. */
export type Catalogues = { shipped: Catalogue; own: Catalogue | null };

/**
 * Who sells at this address, or null: the longest entry that ends the host label by label from the right, with its path
 * where it has one. An entry of the organisation wins over a shipped one of the same length; a domain that it silenced
 * hides everything below it that it did not add itself.
 */
export function findVendor(catalogues: Catalogues, address: string): VendorEntry | null {
  const parts = hostOfAddress(address);
  if (parts === null) return null;
  const shipped = findLine(catalogues.shipped, parts.host, parts.path);
  if (catalogues.own === null) return shipped === null ? null : readEntry(catalogues.shipped, shipped.start);
  const own = findLine(catalogues.own, parts.host, parts.path);
  if (own?.silent === true) return null;
  if (own !== null && (shipped === null || weight(own) >= weight(shipped))) {
    return readEntry(catalogues.own, own.start);
  }
  return shipped === null ? null : readEntry(catalogues.shipped, shipped.start);
}

function weight(line: CatalogueLine): number {
  return line.host.length + line.path.length;
}

/** Walks the host once, from its last character to its first, and asks the table at each label. */
function findLine(catalogue: Catalogue, host: string, path: string): CatalogueLine | null {
  let found: CatalogueLine | null = null;
  let hash = 0;
  let labels = 0;
  for (let at = host.length - 1; at >= 0; at--) {
    hash = hashStep(hash, host.charCodeAt(at));
    if (at > 0 && host.charCodeAt(at - 1) !== DOT) continue;
    // The last label alone is a public suffix: never an entry.
    if (labels++ === 0) continue;
    const start = findHostLine(catalogue, host, at, hash);
    if (start >= 0) found = chooseLine(catalogue, start, host, path) ?? found;
  }
  return found;
}

/** Of the lines of one host the first that is meant: they stand with the longest path first. */
function chooseLine(catalogue: Catalogue, first: number, host: string, path: string): CatalogueLine | null {
  for (let line = readLine(catalogue, first); ;) {
    if (isMeant(line, host, path)) return line;
    if (line.next >= catalogue.packed.length) return null;
    const next = readLine(catalogue, line.next);
    if (next.host !== line.host) return null;
    line = next;
  }
}

function isMeant(line: CatalogueLine, host: string, path: string): boolean {
  const below = host.length === line.host.length ? '' : host.slice(0, host.length - line.host.length - 1);
  if (line.path !== '') return (below === '' || below === 'www') && isUnder(path, line.path);
  return !line.exact || below === '' || ownLabels.has(below);
}

/** Whether the path is the entry's or lies below it, with or without a language in front (`/de/`, `/en-us/`, `/intl/fr/`). */
function isUnder(path: string, wanted: string): boolean {
  const lower = path.toLowerCase();
  if (startsPath(lower, wanted)) return true;
  const rest = withoutLanguage(lower);
  return rest !== lower && startsPath(rest, wanted);
}

function startsPath(path: string, wanted: string): boolean {
  if (!path.startsWith(wanted)) return false;
  const next = path.charAt(wanted.length);
  return next === '' || next === '/' || next === '?' || next === '#';
}

/** The path without a leading language segment. */
export function withoutLanguage(path: string): string {
  const match = /^(?:\/intl)?\/[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/)/.exec(path);
  return match === null ? path : path.slice(match[0].length);
}

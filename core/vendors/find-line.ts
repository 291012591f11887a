import { isUnder } from './address-path.ts';
import type { HostPlace } from './host-of-address.ts';
import type { Catalogue } from './open-catalogue.ts';

const TAB = 9;
const DOT = 46;
const EXACT = 120;
const SILENT = 115;

/** First labels under which a vendor speaks itself, on a domain that otherwise gives its subdomains to customers. */
const ownLabels = new Set([
  'www', 'ai', 'app', 'blog', 'community', 'developer', 'developers', 'docs', 'go', 'help', 'info', 'login', 'marketplace',
  'plans', 'pricing', 'security', 'signup', 'support', 'trust',
]); // prettier-ignore

/** One step of the hash that is built from the last character of a host to the first. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash, 31) + code;
}

/** Mixes the high bits into the low ones: the step alone leaves common endings close together. */
export function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

/** How exact a line is: the characters of its host and path. */
export function weightOf({ packed }: Catalogue, start: number): number {
  return packed.indexOf('\t', packed.indexOf('\t', start) + 1) - start;
}

/** Whether the organisation asked for silence in this line. The fourth mark tells: `s` silenced, `x` exact host. */
export function isSilent({ packed }: Catalogue, start: number): boolean {
  return packed.charCodeAt(packed.indexOf('\t', packed.indexOf('\t', start) + 1) + 4) === SILENT;
}

/**
 * Where the line starts that is meant, or -1. Walks the host once, from its last character to its first, and asks the
 * table at each label; nothing is cut out of a string until something was found.
 */
export function findLine(catalogue: Catalogue, place: HostPlace, address: string): number {
  const { text, from } = place;
  let found = -1;
  let hash = 0;
  let labels = 0;
  let code = text.charCodeAt(place.stop - 1);
  for (let at = place.stop - 1; at >= from; at--) {
    hash = hashStep(hash, code);
    code = at > from ? text.charCodeAt(at - 1) : DOT;
    if (code !== DOT) continue;
    // The last label alone is a public suffix: never an entry.
    if (labels++ === 0) continue;
    const start = findHostLine(catalogue, text, at, place.stop, hash);
    if (start < 0) continue;
    const meant = chooseLine(catalogue, start, place, at, address);
    if (meant >= 0) found = meant;
  }
  return found;
}

/** Of the lines of one host, which begins at `at`, the first that is meant: they stand with the longest path first. */
function chooseLine(catalogue: Catalogue, first: number, place: HostPlace, at: number, address: string): number {
  const { packed } = catalogue;
  const length = place.stop - at;
  for (let start = first; start >= 0; start = nextLineOf(packed, start, length)) {
    const pathStart = start + length + 1;
    const isWholeHost = packed.charCodeAt(pathStart) === TAB;
    if (isWholeHost && packed.charCodeAt(pathStart + 4) !== EXACT) return start;
    const below = at === place.from ? '' : place.text.slice(place.from, at - 1);
    if (isWholeHost) return below === '' || ownLabels.has(below) ? start : -1;
    if (below !== '' && below !== 'www') continue;
    if (isUnder(address.slice(place.pathAt), packed.slice(pathStart, packed.indexOf('\t', pathStart)))) return start;
  }
  return -1;
}

/** Where the next line of the same host starts, or -1. */
function nextLineOf(packed: string, start: number, length: number): number {
  const next = packed.indexOf('\n', start) + 1;
  if (next === 0 || packed.charCodeAt(next + length) !== TAB) return -1;
  for (let at = 0; at < length; at++) if (packed.charCodeAt(next + at) !== packed.charCodeAt(start + at)) return -1;
  return next;
}

/** Where the first line of the host that is `text` from `from` to `stop` starts; -1 when there is none. Compares every character. */
function findHostLine(catalogue: Catalogue, text: string, from: number, stop: number, hash: number): number {
  const { packed, slots } = catalogue;
  const mask = slots.length - 1;
  for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
    const start = (slots[slot] ?? 0) - 1;
    if (start < 0) return -1;
    if (standsAt(packed, start, text, from, stop - from)) return start;
  }
}

function standsAt(packed: string, start: number, text: string, from: number, length: number): boolean {
  if (packed.charCodeAt(start + length) !== TAB) return false;
  for (let at = 0; at < length; at++) {
    if (packed.charCodeAt(start + at) !== text.charCodeAt(from + at)) return false;
  }
  return true;
}

import { packedHeader } from './pack-catalogue.ts';
import { vendorCategories, vendorConfidences, vendorKinds, type VendorEntry } from './vendor-entry.ts';

/**
 * A packed table with an index over its hosts. Slots hold the place of the first line of a host;
 * the lines themselves are only taken apart when something was found.
 */
export type Catalogue = {
  readonly packed: string;
  /** Open addressing; 0 is free, otherwise 1 + where the host's first line starts. */
  readonly slots: Int32Array;
  /** How many lines the table holds. */
  readonly size: number;
};

const TAB = 9;
const LINE_END = 10;

/** Opens what `packCatalogue` wrote. Throws when the header is another one: that is a build mistake, not an input. */
export function openCatalogue(packed: string): Catalogue {
  if (!packed.startsWith(packedHeader + '\n')) throw new Error('This is no packed catalogue of this version.');
  const starts: number[] = [];
  for (let at = packedHeader.length + 1; at < packed.length; at = packed.indexOf('\n', at) + 1) starts.push(at);
  const slots = new Int32Array(slotCount(starts.length));
  let previous = '';
  for (const start of starts) {
    const host = packed.slice(start, packed.indexOf('\t', start));
    // Lines of one host follow each other: the first stands for all.
    if (host !== previous) insert(slots, hashOf(host), start);
    previous = host;
  }
  return { packed, slots, size: starts.length };
}

/** A power of two with at least two slots for each host, so that probing stays short. */
function slotCount(lines: number): number {
  let count = 16;
  while (count < lines * 2) count *= 2;
  return count;
}

function insert(slots: Int32Array, hash: number, start: number): void {
  const mask = slots.length - 1;
  let slot = spread(hash) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = start + 1;
}

/** One step of the hash that is built from the last character of a host to the first. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash, 31) + code;
}

/** Mixes the high bits into the low ones: the step alone leaves common endings close together. */
export function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

function hashOf(host: string): number {
  let hash = 0;
  for (let at = host.length - 1; at >= 0; at--) hash = hashStep(hash, host.charCodeAt(at));
  return hash;
}

/** Where the first line of the host that is `text` from `from` on starts; -1 when there is none. Compares every character. */
export function findHostLine(catalogue: Catalogue, text: string, from: number, hash: number): number {
  const { packed, slots } = catalogue;
  const mask = slots.length - 1;
  for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
    const start = (slots[slot] ?? 0) - 1;
    if (start < 0) return -1;
    if (standsAt(packed, start, text, from)) return start;
  }
}

function standsAt(packed: string, start: number, text: string, from: number): boolean {
  const length = text.length - from;
  if (packed.charCodeAt(start + length) !== TAB) return false;
  for (let at = 0; at < length; at++) {
    if (packed.charCodeAt(start + at) !== text.charCodeAt(from + at)) return false;
  }
  return true;
}

/** A line taken apart. */
export type CatalogueLine = {
  host: string;
  path: string;
  exact: boolean;
  silent: boolean;
  next: number;
  start: number;
};

/** What decides whether a line is meant: its host, path and marks, and where the next line starts. */
export function readLine(catalogue: Catalogue, start: number): CatalogueLine {
  const { packed } = catalogue;
  const hostEnd = packed.indexOf('\t', start);
  const pathEnd = packed.indexOf('\t', hostEnd + 1);
  const marksEnd = packed.indexOf('\t', pathEnd + 1);
  const marks = packed.slice(pathEnd + 4, marksEnd);
  return {
    host: packed.slice(start, hostEnd),
    path: packed.slice(hostEnd + 1, pathEnd),
    exact: marks.includes('x'),
    silent: marks.includes('s'),
    next: endOfLine(packed, marksEnd) + 1,
    start,
  };
}

function endOfLine(packed: string, from: number): number {
  for (let at = from; at < packed.length; at++) if (packed.charCodeAt(at) === LINE_END) return at;
  return packed.length;
}

/** The whole entry of a line. */
export function readEntry(catalogue: Catalogue, start: number): VendorEntry {
  const { packed } = catalogue;
  const [host = '', path = '', marks = '', vendor = '', product = ''] = packed
    .slice(start, endOfLine(packed, start))
    .split('\t');
  return {
    domain: host + path,
    vendor,
    product: product === '' ? vendor : product,
    category: vendorCategories[marks.charCodeAt(0) - 97] ?? 'other',
    kind: vendorKinds[Number(marks[1])] ?? 'embedded',
    confidence: vendorConfidences[Number(marks[2])] ?? 'medium',
  };
}

/** Every entry, in the order of hosts. */
export function catalogueEntries(catalogue: Catalogue): VendorEntry[] {
  const entries: VendorEntry[] = [];
  const { packed } = catalogue;
  for (let at = packedHeader.length + 1; at < packed.length; at = endOfLine(packed, at) + 1) {
    entries.push(readEntry(catalogue, at));
  }
  return entries;
}

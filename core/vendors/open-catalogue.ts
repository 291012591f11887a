import { hashStep, spread } from './find-line.ts';
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
  /** The entries that were read so far, by where their line starts: people return to the same sites. */
  readonly read: Map<number, VendorEntry>;
};

const TAB = 9;
const LINE_END = 10;

/** Opens what `packCatalogue` wrote. Throws when the header is another one: that is a build mistake, not an input. */
export function openCatalogue(packed: string): Catalogue {
  if (!packed.startsWith(packedHeader + '\n')) throw new Error('This is no packed catalogue of this version.');
  const starts: number[] = [];
  for (let at = packedHeader.length + 1; at < packed.length; at = packed.indexOf('\n', at) + 1) starts.push(at);
  const slots = new Int32Array(slotCount(starts.length));
  // Lines of one host follow each other, those with a path first: the first line stands for all.
  let pathOf = '';
  for (const start of starts) {
    const hostEnd = packed.indexOf('\t', start);
    const hasPath = packed.charCodeAt(hostEnd + 1) !== TAB;
    const repeated = pathOf !== '' && pathOf === packed.slice(start, hostEnd);
    if (!repeated) insert(slots, hashOf(packed, start, hostEnd), start);
    pathOf = hasPath ? packed.slice(start, hostEnd) : '';
  }
  return { packed, slots, size: starts.length, read: new Map() };
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

function hashOf(packed: string, start: number, end: number): number {
  let hash = 0;
  for (let at = end - 1; at >= start; at--) hash = hashStep(hash, packed.charCodeAt(at));
  return hash;
}

function endOfLine(packed: string, from: number): number {
  for (let at = from; at < packed.length; at++) if (packed.charCodeAt(at) === LINE_END) return at;
  return packed.length;
}

/** The whole entry of a line. */
export function readEntry(catalogue: Catalogue, start: number): VendorEntry {
  const known = catalogue.read.get(start);
  if (known !== undefined) return known;
  const entry = parseLine(catalogue.packed, start);
  catalogue.read.set(start, entry);
  return entry;
}

function parseLine(packed: string, start: number): VendorEntry {
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
    entries.push(parseLine(packed, at));
  }
  return entries;
}

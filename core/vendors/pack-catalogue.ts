import { vendorCategories, vendorConfidences, vendorKinds, type VendorEntry } from './vendor-entry.ts';

/** An entry as it is packed: `exact` when the hosts below its domain belong to the vendor's customers. */
export type PackedEntry = VendorEntry & { exact?: boolean };

/** The first line of a packed table; a reader refuses every other. */
export const packedHeader = 'countersign-catalogue 1';

/**
 * The catalogue as one string, cheap to keep in a worker: a header line, then one line per entry,
 * `host TAB path TAB marks TAB vendor TAB product` in the order of hosts, longer paths first.
 * A product that is named like its vendor is left empty. The same entries give the same bytes.
 */
export function packCatalogue(entries: readonly PackedEntry[]): string {
  const lines = entries.map(packEntry).sort(byHostThenLongestPath);
  return [packedHeader, ...lines.map((line) => line.text), ''].join('\n');
}

/** The three letters that stand for category, kind and confidence, and a fourth for an exact host. */
function marksOf(entry: PackedEntry): string {
  const category = String.fromCharCode(97 + vendorCategories.indexOf(entry.category));
  const kind = String(vendorKinds.indexOf(entry.kind));
  const confidence = String(vendorConfidences.indexOf(entry.confidence));
  return category + kind + confidence + (entry.exact === true ? 'x' : '');
}

type Line = { host: string; path: string; text: string };

function packEntry(entry: PackedEntry): Line {
  const slash = entry.domain.indexOf('/');
  const host = (slash < 0 ? entry.domain : entry.domain.slice(0, slash)).toLowerCase();
  const path = slash < 0 ? '' : entry.domain.slice(slash).toLowerCase();
  const product = entry.product === entry.vendor ? '' : entry.product;
  const fields = [host, path, marksOf(entry), entry.vendor, product].map((field) => field.replace(/[\t\r\n]/g, ' '));
  return { host, path, text: fields.join('\t') };
}

function byHostThenLongestPath(left: Line, right: Line): number {
  if (left.host !== right.host) return left.host < right.host ? -1 : 1;
  if (left.path.length !== right.path.length) return right.path.length - left.path.length;
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}

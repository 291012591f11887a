import {
  vendorCategories,
  vendorConfidences,
  vendorKinds,
  type VendorCategory,
  type VendorConfidence,
  type VendorEntry,
  type VendorKind,
} from './vendor-entry.ts';

/** What is wrong with a line of the readable catalogue. Lines count from 1, the heading being line 1. */
export type CatalogueProblem = { line: number; domain: string; problem: string };

export type ReadCatalogue = { entries: VendorEntry[]; problems: CatalogueProblem[] };

const columns = ['domain', 'vendor', 'product', 'category', 'kind', 'confidence'];

/** Reads `vendors.csv`. A line that cannot be read becomes a problem, not an entry. */
export function readCatalogue(csv: string): ReadCatalogue {
  const rows = readCsv(csv);
  const heading = rows[0] ?? [];
  if (heading.join(',') !== columns.join(',')) {
    return { entries: [], problems: [{ line: 1, domain: '', problem: `The heading must read ${columns.join(',')}.` }] };
  }
  const entries: VendorEntry[] = [];
  const problems: CatalogueProblem[] = [];
  rows.slice(1).forEach((row, index) => {
    const entry = readRow(row);
    if (typeof entry === 'string') problems.push({ line: index + 2, domain: row[0] ?? '', problem: entry });
    else entries.push(entry);
  });
  return { entries, problems };
}

function readRow(row: string[]): VendorEntry | string {
  const [domain = '', vendor = '', product = '', category = '', kind = '', confidence = ''] = row;
  if (row.length !== columns.length) return `has ${String(row.length)} fields, not ${String(columns.length)}`;
  if (domain === '' || vendor === '' || product === '') return 'has an empty domain, vendor or product';
  if (!isCategory(category)) return `has the unknown category “${category}”`;
  if (!isKind(kind)) return `has the unknown kind “${kind}”`;
  if (!isConfidence(confidence)) return `has the unknown confidence “${confidence}”`;
  return { domain, vendor, product, category, kind, confidence };
}

function isCategory(word: string): word is VendorCategory {
  return vendorCategories.some((known) => known === word);
}

function isKind(word: string): word is VendorKind {
  return vendorKinds.some((known) => known === word);
}

function isConfidence(word: string): word is VendorConfidence {
  return vendorConfidences.some((known) => known === word);
}

/** CSV as RFC 4180 has it: quotes around fields with commas, quotes or line ends; a quote is doubled. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (quoted) {
      if (char !== '"') field += char;
      else if (text.charAt(at + 1) === '"') field += text.charAt(++at);
      else quoted = false;
    } else if (char === '"' && field === '') quoted = true;
    else if (char === ',') {
      row.push(field);
      field = '';
    } else if (char === '\n') {
      row.push(field);
      rows.push(row);
      row = [];
      field = '';
    } else if (char !== '\r') field += char;
  }
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  return rows;
}

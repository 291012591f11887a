import { lintCatalogue } from './lint-catalogue.ts';
import { packCatalogue } from './pack-catalogue.ts';
import { readCatalogue, type CatalogueProblem } from './read-catalogue.ts';

/** The texts of the files in extension/catalogue. */
export type CatalogueSources = { vendors: string; publicSuffixes: string; sharedHosts: string; tenantHosts: string };

export type BuiltCatalogue =
  { packed: string; entries: number; problems: [] } | { packed: null; problems: CatalogueProblem[] };

/** The packed table from the readable sources, or what stands against it. */
export function buildCatalogue(sources: CatalogueSources): BuiltCatalogue {
  const { entries, problems } = readCatalogue(sources.vendors);
  const lint = lintCatalogue(entries, {
    publicSuffixes: readList(sources.publicSuffixes),
    sharedHosts: readList(sources.sharedHosts),
  });
  const tenants = new Set(readList(sources.tenantHosts));
  const known = new Set(entries.map((entry) => entry.domain));
  const strangers = [...tenants].filter((host) => !known.has(host));
  const all = [
    ...problems,
    ...lint,
    ...strangers.map((domain) => ({ line: 0, domain, problem: 'is in tenant-hosts.txt but is no entry' })),
  ];
  if (all.length > 0) return { packed: null, problems: all };
  const packed = packCatalogue(entries.map((entry) => ({ ...entry, exact: tenants.has(entry.domain) })));
  return { packed, entries: entries.length, problems: [] };
}

/** The lines of a list file, without comments and empty lines. */
export function readList(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

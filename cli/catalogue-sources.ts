import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueSources } from '../core/vendors/build-catalogue.ts';

/** Where the vendor catalogue lies: the lists it is made from, and what is made of them. */
export const CATALOGUE = join(process.cwd(), 'extension', 'catalogue');

/** The lists from which the catalogue is made. */
export function catalogueSources(): CatalogueSources {
  const read = (name: string) => readFileSync(join(CATALOGUE, name), 'utf8');
  return {
    vendors: read('vendors.csv'),
    publicSuffixes: read('public-suffixes.txt'),
    sharedHosts: read('shared-hosts.txt'),
    tenantHosts: read('tenant-hosts.txt'),
  };
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalogue } from '../core/vendors/build-catalogue.ts';

/**
 * `npm run catalogue`: packs extension/catalogue/vendors.csv for the worker. Refuses to write anything while the lint
 * has something to say.
 */
const folder = join(process.cwd(), 'extension', 'catalogue');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

const built = buildCatalogue({
  vendors: read('vendors.csv'),
  publicSuffixes: read('public-suffixes.txt'),
  sharedHosts: read('shared-hosts.txt'),
  tenantHosts: read('tenant-hosts.txt'),
});

if (built.packed === null) {
  for (const { line, domain, problem } of built.problems)
    console.error(`vendors.csv:${String(line)}: ${domain} ${problem}`);
  process.exitCode = 1;
} else {
  writeFileSync(join(folder, 'packed-catalogue.txt'), built.packed);
  console.log(`${String(built.entries)} entries, ${String(Math.round(built.packed.length / 1024))} KiB packed`);
}

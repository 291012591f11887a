import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalogue } from '../core/vendors/build-catalogue.ts';
import { CATALOGUE, catalogueSources } from './catalogue-sources.ts';

/**
 * `npm run catalogue`: packs extension/catalogue/vendors.csv for the worker. Refuses to write anything while the lint
 * has something to say.
 */
const built = buildCatalogue(catalogueSources());

if (built.packed === null) {
  for (const { line, domain, problem } of built.problems)
    console.error(`vendors.csv:${String(line)}: ${domain} ${problem}`);
  process.exitCode = 1;
} else {
  writeFileSync(join(CATALOGUE, 'packed-catalogue.txt'), built.packed);
  console.log(`${String(built.entries)} entries, ${String(Math.round(built.packed.length / 1024))} KiB packed`);
}

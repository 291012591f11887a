import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm, packagesAreInPlace, setUp } from '../scripts/setup.mjs';

// `npm run bench [-- --quick] [-- --write]`: see docs/performance.md for what is measured and how.
// `--quick` measures only the checker's engine and the floor; `--write` puts the results into docs/performance.md.
const flags = new Set(process.argv.slice(2));
for (const flag of flags) {
  if (flag === '--quick' || flag === '--write') continue;
  console.error(`Unknown option ${flag}; there are --quick and --write.`);
  process.exit(2);
}

setUp();
const { bundleEngine } = await import('./bundle-engine.mjs');
const { engineFigures, printFigures, printRows } = await import('./engine-figures.mjs');
const bundles = await bundleEngine();
const isQuick = flags.has('--quick');
const figures = engineFigures(bundles, isQuick ? { starts: 5 } : {});
printFigures(figures);

if (!isQuick) {
  const here = dirname(fileURLToPath(import.meta.url));
  if (!packagesAreInPlace(here)) npm(['ci', '--ignore-scripts', '--loglevel=error'], here);
  const { recognitionFigures } = await import('./recognition.mjs');
  const recognition = await recognitionFigures();
  printRows(recognition);
  const { comparePeers } = await import('./compare-peers.mjs');
  const { resultsAsMarkdown, writeResults } = await import('./write-results.mjs');
  const markdown = resultsAsMarkdown(figures, recognition, await comparePeers(bundles));
  console.log(`\n${markdown}`);
  if (flags.has('--write')) await writeResults(markdown);
}

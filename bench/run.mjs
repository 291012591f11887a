import { setUp } from '../scripts/setup.mjs';

// `npm run bench [-- --quick] [-- --write]`: see docs/performance.md for what is measured and how.
// `--quick` measures only our engine and the floor; `--write` puts the results into docs/performance.md.
const flags = new Set(process.argv.slice(2));
for (const flag of flags) {
  if (flag === '--quick' || flag === '--write') continue;
  console.error(`Unknown option ${flag}; there are --quick and --write.`);
  process.exit(2);
}

setUp();
const { bundleEngine } = await import('./bundle-engine.mjs');
const { engineFigures, printFigures } = await import('./engine-figures.mjs');
const bundles = await bundleEngine();
printFigures(engineFigures(bundles, flags.has('--quick') ? { starts: 5 } : {}));

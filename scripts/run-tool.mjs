import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

// `node scripts/run-tool.mjs NAME [arguments]`: bundles cli/NAME.ts into dist/tools and runs it with the arguments.
// Bundling takes a fraction of a second, so that a tool is always that of the present sources.
const [name, ...args] = process.argv.slice(2);
const places = [`cli/${name}.ts`, `extension/catalogue/${name}.ts`];
const entry = places.find((place) => name && existsSync(join(root, place)));
if (entry === undefined) {
  console.error(`There is no such tool: looked for ${places.join(' and ')}.`);
  process.exit(2);
}

setUp();
const { build } = await import('vite');
const { nodeBundle } = await import('./bundle-for-node.mjs');
const folder = join(root, 'dist', 'tools');
await build(nodeBundle({ entry, name, folder, sourcemap: true }));
const program = join(folder, `${name}.js`);
const run = spawnSync(process.execPath, ['--enable-source-maps', program, ...args], { stdio: 'inherit' });
process.exitCode = run.status ?? 1;

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import { buildParts } from './build.mjs';
import { root, setUp } from './setup.mjs';

// `npm run package`: builds the extension and zips each of its builds into dist/packages/, as a store takes it. Names are in
// order and times are fixed, so that equal sources give equal bytes.
setUp();
await buildParts(['extension']);
const builds = join(root, 'dist', 'extension');
const packages = join(root, 'dist', 'packages');
mkdirSync(packages, { recursive: true });
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
for (const target of readdirSync(builds).sort()) {
  const folder = join(builds, target);
  const files = Object.fromEntries(
    filesBelow(folder).map((file) => [relative(folder, file).replaceAll('\\', '/'), readFileSync(file)]),
  );
  const zip = join(packages, `countersign-${target}-${version}.zip`);
  // Zip knows no time zone: noon keeps the day the same everywhere.
  writeFileSync(zip, zipSync(files, { level: 9, mtime: new Date(2026, 0, 1, 12) }));
  console.log(`${relative(root, zip)}  ${Object.keys(files).length} files`);
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]));
}

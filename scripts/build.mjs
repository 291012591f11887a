import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, setUp } from './setup.mjs';

/** Each part: what it is made from, and how it is built. */
const parts = {
  cli: { sources: ['cli', 'core', 'documents'], build: buildCli },
  workbench: {
    sources: ['workbench', 'core', 'documents', 'panel'],
    build: () => buildByConfig('vite.workbench.config.ts'),
  },
  'office-addin': {
    sources: ['office-addin', 'core', 'documents', 'panel'],
    build: () => buildByConfig('vite.office-addin.config.ts'),
  },
  extension: {
    sources: ['extension', 'core', 'documents', 'panel'],
    build: buildExtensions,
  },
};

const partNames = Object.keys(parts);

/** Builds the named parts into dist/, one after the other. Those that stand there newer than their sources are left. */
export async function buildParts(names, { evenIfFresh = false } = {}) {
  // Whatever the caller's shell says: a build for development has the paths of its machine in it.
  process.env.NODE_ENV = 'production';
  for (const name of names) {
    if (!evenIfFresh && isFresh(name)) continue;
    const start = performance.now();
    await parts[name].build();
    mkdirSync(join(root, 'dist', '.built'), { recursive: true });
    writeFileSync(stampOf(name), '');
    console.log(`Built ${name} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

async function buildCli() {
  const { build } = await import('vite');
  const { nodeBundle } = await import('./bundle-for-node.mjs');
  await build(
    nodeBundle({
      entry: 'cli/countersign.ts',
      name: 'countersign',
      folder: join(root, 'dist', 'cli'),
      emptyOutDir: true,
      minify: true,
      shebang: '#!/usr/bin/env node',
    }),
  );
}

/** Vite's warnings that are none here: tests hold the sizes, packed, and how long a build takes depends on the machine. */
const quiet = { chunkSizeWarningLimit: 2000, rolldownOptions: { checks: { bundlerTimings: false } } };

async function buildByConfig(configFile, mode = 'production') {
  const { build } = await import('vite');
  await build({ configFile: join(root, configFile), mode, logLevel: 'warn', build: quiet });
}

/** One source, four packages: by browser, and by whether the access to sites is asked for or held from the start. */
async function buildExtensions() {
  for (const target of ['chrome', 'firefox', 'managed-chrome', 'managed-firefox']) {
    for (const part of ['', '+background', '+on-demand', '+content']) {
      await buildByConfig('vite.extension.config.ts', `${target}${part}`);
    }
  }
}

function isFresh(name) {
  if (!existsSync(stampOf(name)) || !existsSync(join(root, 'dist', name))) return false;
  const built = statSync(stampOf(name)).mtimeMs;
  const configs = readdirSync(root).filter((file) => /^(package-lock\.json|package\.json|vite\..*)$/.test(file));
  return [...parts[name].sources, ...configs, 'scripts'].every((source) => newestTime(join(root, source)) < built);
}

function newestTime(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestTime(join(path, name))), stats.mtimeMs);
}

function stampOf(name) {
  return join(root, 'dist', '.built', name);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !partNames.includes(name));
  if (unknown !== undefined) {
    console.error(`There is no part "${unknown}"; there are ${partNames.join(', ')}.`);
    process.exit(2);
  }
  setUp();
  await buildParts(asked.length > 0 ? asked : partNames, { evenIfFresh: true }).catch((error) => {
    if (error.name !== 'SettingsError') throw error;
    console.error(error.message);
    process.exit(1);
  });
}

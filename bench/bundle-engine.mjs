import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../scripts/setup.mjs';
import { leanElements } from '../scripts/vite/lean-elements.mjs';

const folder = join(root, 'dist', 'bench');

/** Bundles the engine as a browser gets it, and what reads plain text and Word files; gives their places and the engine's size. */
export async function bundleEngine() {
  const engine = await bundle('engine');
  const reader = await bundle('reader');
  const wordFile = await bundle('word-file');
  return { engine, reader, wordFile, gzipBytes: gzipSync(readFileSync(engine), { level: 9 }).length };
}

/** Bundles `bench/NAME.mjs` with what it imports from the product into one minified file; gives its place. */
export async function bundle(name) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [leanElements()],
    build: {
      lib: { entry: join(root, 'bench', `${name}.mjs`), formats: ['es'], fileName: () => `${name}.js` },
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  });
  return join(folder, `${name}.js`);
}

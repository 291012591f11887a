import { join } from 'node:path';
import { root } from './setup.mjs';

/**
 * Bundles one TypeScript entry for Node into `folder/name.js`. Everything but Node's own modules is in it, so that it runs
 * where nothing is installed; what the source imports lazily (the PDF reader) becomes a chunk beside it.
 */
export async function bundleForNode({ entry, name, folder, minify = false, sourcemap = false, banner = '' }) {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(root, entry),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify,
      sourcemap,
      rolldownOptions: {
        output: { format: 'es', entryFileNames: `${name}.js`, chunkFileNames: `${name}-[name].js`, banner },
      },
    },
  });
  return join(folder, `${name}.js`);
}

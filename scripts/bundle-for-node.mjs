import { join } from 'node:path';
import { root } from './setup.mjs';

/**
 * Vite's configuration that bundles one TypeScript entry for Node into `folder/name.js`. Everything but Node's own modules is
 * in it, so that it runs where nothing is installed; what the source imports lazily (the PDF reader) becomes a chunk beside it.
 */
export function nodeBundle({
  entry,
  name,
  folder,
  emptyOutDir = false,
  minify = false,
  sourcemap = false,
  shebang = '',
}) {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(root, entry),
      outDir: folder,
      emptyOutDir,
      target: 'node20',
      minify,
      sourcemap,
      rolldownOptions: {
        output: {
          format: 'es',
          entryFileNames: `${name}.js`,
          chunkFileNames: `${name}-[name].js`,
          banner: ({ isEntry }) => (isEntry ? shebang : ''),
        },
      },
    },
  };
}

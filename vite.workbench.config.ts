import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { contentSecurityPolicy, ownFilesOnly } from './scripts/vite/content-security-policy.mjs';
import { leanElements } from './scripts/vite/lean-elements.mjs';

/** The workbench as static files that any web server can host under any path. */
export default defineConfig({
  root: fileURLToPath(new URL('workbench', import.meta.url)),
  base: './',
  plugins: [leanElements(), preact({ devToolsEnabled: false }), contentSecurityPolicy(ownFilesOnly)],
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('dist/workbench', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // The policy allows no data: fonts or scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});

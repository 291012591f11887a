import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { contentSecurityPolicy, ownFilesOnly } from './scripts/vite/content-security-policy.mjs';

const officeScripts = 'https://appsforoffice.microsoft.com';

/** The Word task pane as static files. Office's own script may only come from Microsoft's CDN, by Microsoft's rules. */
export default defineConfig({
  root: fileURLToPath(new URL('office-addin', import.meta.url)),
  base: './',
  plugins: [
    preact({ devToolsEnabled: false }),
    contentSecurityPolicy({
      ...ownFilesOnly,
      'script-src': `'self' ${officeScripts} https://ajax.aspnetcdn.com`,
      'connect-src': `'self' ${officeScripts}`,
    }),
  ],
  build: {
    outDir: fileURLToPath(new URL('dist/office-addin', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: fileURLToPath(new URL('office-addin/taskpane.html', import.meta.url)) },
  },
});

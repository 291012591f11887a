import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { deployableFiles } from './office-addin/manifest/deployable-files.ts';
import { settingsFrom } from './office-addin/manifest/settings-from.ts';
import { originFrom } from './office-addin/manifest/source.ts';
import project from './package.json' with { type: 'json' };
import { contentSecurityPolicy, ownFilesOnly } from './scripts/vite/content-security-policy.mjs';
import { leanElements } from './scripts/vite/lean-elements.mjs';
import { settingsText } from './scripts/vite/settings-file.mjs';

/** The countersign.json that the pane is to judge by, where one is named. */
const settingsFile = process.env['COUNTERSIGN_ADDIN_SETTINGS'];
const settings =
  settingsFile === undefined
    ? null
    : settingsFrom(settingsText(resolve(process.env['INIT_CWD'] ?? '.', settingsFile), settingsFile), settingsFile);

// Outside of the plugin: what a plugin throws is told with the places in the code.
const origin = originFrom(process.env['COUNTERSIGN_ADDIN_ORIGIN']);

const officeScripts = 'https://appsforoffice.microsoft.com';

/** The Word task pane as static files. Office's own script may only come from Microsoft's CDN, by Microsoft's rules. */
export default defineConfig({
  root: fileURLToPath(new URL('office-addin', import.meta.url)),
  base: './',
  define: { COUNTERSIGN_BUILT_SETTINGS: JSON.stringify(settings) },
  plugins: [
    leanElements(),
    preact({ devToolsEnabled: false }),
    contentSecurityPolicy({
      ...ownFilesOnly,
      'script-src': `'self' ${officeScripts} https://ajax.aspnetcdn.com`,
      'connect-src': `'self' ${officeScripts}`,
    }),
    {
      name: 'manifests',
      generateBundle() {
        for (const [fileName, content] of deployableFiles({ origin, version: project.version })) {
          this.emitFile({ type: 'asset', fileName, source: content });
        }
      },
    },
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

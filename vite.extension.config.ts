import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { manifestFor, type Target } from './extension/manifest.ts';

const extension = fileURLToPath(new URL('extension/', import.meta.url));

/**
 * What is built apart, each as one plain script: the content script, because a loader would have to make the rest of it
 * readable for every page (web_accessible_resources), and the two parts of the worker, because a worker may load a plain
 * script later on, but no module.
 */
const scripts: Readonly<Record<string, { entry: string; name: string }>> = {
  background: { entry: 'background/background.ts', name: 'countersign' },
  'on-demand': { entry: 'background/on-demand.ts', name: 'countersignOnDemand' },
  content: { entry: 'content/content.ts', name: 'countersign' },
};

/** One source, four packages. The mode names the target, and `chrome+content` one of its scripts. */
export default defineConfig(({ mode }): UserConfig => {
  const [target = '', part] = mode.split('+');
  const outDir = fileURLToPath(new URL(`dist/extension/${target}`, import.meta.url));
  const common = { outDir, target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } };
  const script = scripts[part ?? ''];
  if (script !== undefined) {
    return {
      root: extension,
      publicDir: false,
      plugins: [preact({ devToolsEnabled: false })],
      build: {
        ...common,
        emptyOutDir: false,
        lib: { ...script, formats: ['iife'], fileName: () => `${String(part)}.js` },
      },
    };
  }
  return {
    root: extension,
    base: '/',
    plugins: [preact({ devToolsEnabled: false }), writeManifest(target as Target)],
    build: {
      ...common,
      emptyOutDir: true,
      rolldownOptions: { input: pages() },
    },
  };
});

/** Every page of the extension: NAME/NAME.html, by name. */
function pages(): Record<string, string> {
  const files = readdirSync(extension, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    files.filter((file) => file.endsWith('.html')).map((file) => [file.replace(/\.html$/, ''), `${extension}${file}`]),
  );
}

function writeManifest(target: Target): Plugin {
  return {
    name: 'write-manifest',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.json',
        source: `${JSON.stringify(manifestFor(target), null, 2)}\n`,
      });
      if (!target.endsWith('chrome')) return;
      const source = readFileSync(`${extension}settings/managed-schema.json`, 'utf8');
      this.emitFile({ type: 'asset', fileName: 'managed-schema.json', source });
    },
  };
}

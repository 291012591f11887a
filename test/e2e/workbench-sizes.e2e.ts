import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './workbench-browsers.ts';

const assets = join(projectRoot, 'dist', 'workbench', 'assets');
const packed = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;
const KB = 1_000;

describe('what the workbench weighs', () => {
  it('is at most 400 kB packed without the PDF reader, which is a file of its own', () => {
    const files = readdirSync(assets).map((name) => ({ name, size: packed(readFileSync(join(assets, name))) }));
    const pdf = files.filter(({ name }) => name.startsWith('pdfjs'));
    const rest = files.filter(({ name }) => !name.startsWith('pdfjs')).reduce((sum, { size }) => sum + size, 0);
    console.log(`workbench ${(rest / KB).toFixed(0)} kB, PDF reader ${((pdf[0]?.size ?? 0) / KB).toFixed(0)} kB`);
    expect(pdf).toHaveLength(1);
    expect(rest).toBeLessThanOrEqual(400 * KB);
  });

  it('asks for the PDF reader only by a lazy import', () => {
    const page = readFileSync(join(assets, '..', 'index.html'), 'utf8');
    expect(page).not.toContain('pdfjs');
    expect(page).toMatch(/script-src (?:'|&#39;)self(?:'|&#39;);/);
    expect(page).not.toContain('unsafe');
  });

  it('has a pane with the engine of at most 162 kB packed', async () => {
    const { leanElements } = (await import(join(projectRoot, 'scripts', 'vite', 'lean-elements.mjs'))) as {
      leanElements: () => Rolldown.Plugin;
    };
    const { default: preact } = await import('@preact/preset-vite');
    const bundle = (await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [leanElements(), preact({ devToolsEnabled: false })],
      build: {
        write: false,
        target: 'es2022',
        minify: true,
        modulePreload: false,
        rolldownOptions: {
          input: join(projectRoot, 'panel', 'mount-pane.tsx'),
          preserveEntrySignatures: 'strict',
        },
      },
    })) as Rolldown.RolldownOutput;
    // The aim is 120 kB; what is over it are the words of the concepts, which buy accuracy.
    // What is loaded lazily is not there when the pane opens; what the entry shares with it is.
    const chunks = new Map(
      bundle.output.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk] as const] : [])),
    );
    const atOnce = new Set([...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
    for (const name of atOnce) for (const shared of chunks.get(name)?.imports ?? []) atOnce.add(shared);
    const size = [...atOnce].reduce((sum, name) => sum + packed(chunks.get(name)?.code ?? ''), 0);
    console.log(`pane with engine ${(size / KB).toFixed(0)} kB`);
    expect(size).toBeLessThanOrEqual(162 * KB);
  });
});

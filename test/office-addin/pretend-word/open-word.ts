import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { build } from 'vite';
import type { Start } from './in-page.ts';

export const ORIGIN = 'https://localhost:3000';
const LIBRARY = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const WORD_LIBRARY = 'word-win32-16.01.js';
const root = fileURLToPath(new URL('../../..', import.meta.url));
const library = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** A file of this folder as a classic script for a page. */
export async function bundled(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [preact({ devToolsEnabled: false })],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: { entry: join(root, 'test/office-addin/pretend-word', file), formats: ['iife'], name: 'page' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${file} gives no script`);
  return chunk.code;
}

export type Look = { readonly dark?: boolean; readonly width?: number; readonly height?: number };

/** Chromium with the built task pane at an address of its own, over Microsoft's client library and the pretend Word. */
export class WordBrowser {
  private readonly browser: Browser;
  private readonly pretend: string;

  private constructor(browser: Browser, pretend: string) {
    this.browser = browser;
    this.pretend = pretend;
  }

  static async start(): Promise<WordBrowser> {
    const pretend = await bundled('in-page.ts');
    const browser = await chromium.launch({
      executablePath: process.env['COUNTERSIGN_CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    });
    return new WordBrowser(browser, pretend);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Opens a document with the pane beside it. `extra`: more pages, by path. */
  async open(
    start: Start,
    { dark = false, width = 350, height = 900 }: Look = {},
    path = '/taskpane.html',
    extra: Readonly<Record<string, string>> = {},
  ): Promise<OpenWord> {
    const context = await this.browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      ignoreHTTPSErrors: true,
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    const elsewhere: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      // Microsoft's library would like styles in the page, which our content policy refuses it: it works without.
      if (message.type() === 'error' && !message.location().url.startsWith(LIBRARY)) complaints.push(message.text());
    });
    await context.route('**/*', async (route) => {
      const address = route.request().url();
      const content = contentAt(address, extra);
      if (content === null) {
        elsewhere.push(address);
        return route.abort();
      }
      return route.fulfill(content);
    });
    await page.addInitScript(`window.pretendStart = ${JSON.stringify(start)};`);
    await page.addInitScript(this.pretend);
    await page.goto(`${ORIGIN}${path}?_host_Info=Word$Win32$16.01$en-US`);
    return { page, context, complaints, elsewhere };
  }
}

export type OpenWord = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page, and what the browser says against it. */
  readonly complaints: readonly string[];
  /** Addresses beyond the add-in's own and Microsoft's library. */
  readonly elsewhere: readonly string[];
};

type Content = { readonly body: Buffer | string; readonly contentType: string };

function contentAt(address: string, extra: Readonly<Record<string, string>>): Content | null {
  const url = new URL(address);
  const contentType = types[extname(url.pathname)] ?? 'application/octet-stream';
  if (address.startsWith(ORIGIN)) {
    const body = extra[url.pathname] ?? fileIn(join(root, 'dist', 'office-addin'), url.pathname);
    return body === null ? null : { body, contentType };
  }
  if (!address.startsWith(LIBRARY)) return null;
  const path = url.pathname.slice(new URL(LIBRARY).pathname.length - 1);
  const body = fileIn(library, path);
  if (body === null) return null;
  if (!path.endsWith(WORD_LIBRARY)) return { body, contentType };
  // What the npm copy lacks is added before anybody can ask for it.
  const newer = readFileSync(new URL('./newer-members.js', import.meta.url), 'utf8');
  return { body: `${body.toString()}\n;${newer}`, contentType };
}

function fileIn(folder: string, path: string): Buffer | null {
  const place = normalize(join(folder, decodeURIComponent(path)));
  if (!place.startsWith(folder + sep)) return null;
  try {
    return readFileSync(place);
  } catch {
    return null;
  }
}

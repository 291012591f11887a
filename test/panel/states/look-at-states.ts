import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';

type Faults = Record<'cutWords' | 'lostFocus', (root: string) => string[] | Promise<string[]>>;
const { cutWords, lostFocus } = (await import(new URL('../../e2e/faults-in-page.mjs', import.meta.url).href)) as Faults;

const here = fileURLToPath(new URL('.', import.meta.url));
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** As wide as the faces of Word and Windows, which the machine of a test may not have. */
const PICTURE_FONT = '"Segoe UI", "Open Sans", "DejaVu Sans Condensed", sans-serif';

/** How a state is seen. `isZoomed`: text at twice its size, as far as WCAG asks. */
export type Look = {
  readonly name: string;
  readonly width: number;
  readonly theme: 'light' | 'dark';
  readonly isZoomed?: boolean;
  readonly forcedColors?: 'active';
};

export const looks: readonly Look[] = [
  { name: 'light', width: 360, theme: 'light' },
  { name: 'dark', width: 360, theme: 'dark' },
  { name: 'narrow', width: 320, theme: 'light' },
  { name: 'wide', width: 480, theme: 'dark' },
  { name: 'zoomed', width: 320, theme: 'light', isZoomed: true },
  { name: 'forced-colours', width: 360, theme: 'light', forcedColors: 'active' },
];

/** The page of states, built and served, with a browser to look at it. */
export type Gallery = {
  readonly names: readonly string[];
  /** What is wrong with the states in this look, a line each; takes their pictures into `pictures` where that is given. */
  look(look: Look, pictures?: string): Promise<string[]>;
  close(): Promise<void>;
};

/** Builds the page as a surface is built, under the policy for content that its index.html sets. */
export async function openGallery(executablePath: string): Promise<Gallery> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-states-'));
  await build({
    root: here,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: false },
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, pathname === '/' ? 'index.html' : pathname);
    void readFile(file).then(
      (body) => response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const names = await stateNames();
  return {
    names,
    look: (look, pictures) => lookThrough(browser, address, look, names, pictures),
    async close() {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function lookThrough(
  browser: Browser,
  address: string,
  { name: look, width, theme, isZoomed, forcedColors }: Look,
  names: readonly string[],
  pictures: string | undefined,
): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    ...(forcedColors ? { forcedColors } : {}),
  });
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const page = await context.newPage();
  const wrong: string[] = [];
  let at = '';
  page.on('pageerror', (error) => wrong.push(`${at}: ${error.message}`));
  page.on('console', (message) => {
    // A refused style or script is an error in the console.
    if (['error', 'warning'].includes(message.type())) wrong.push(`${at}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
      wrong.push(`${at}: asks ${request.url()}`);
  });
  for (const name of names) {
    at = `${name}, ${look}`;
    await page.goto(`${address}?state=${name}&theme=${theme}`);
    await page.waitForSelector('html[data-ready]', { timeout: 20_000 });
    if (isZoomed === true) await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await page.evaluate(axe);
    wrong.push(...(await violations(page)).map((line) => `${at}: ${line}`));
    for (const find of [partsThatStickOut, cutWords, lostFocus]) {
      wrong.push(...(await page.evaluate(find, '#pane')).map((line) => `${at}: ${line}`));
    }
    if (pictures !== undefined) await takePicture(page, pictures, `${name}-${look}.png`, width);
  }
  await context.close();
  return wrong;
}

async function violations(page: Page): Promise<string[]> {
  const results = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: { run(options: { runOnly: string[] }): Promise<AxeResults> } }).axe.run({
        runOnly,
      }),
    RULES,
  );
  return results.violations.map(
    ({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

/** Runs in the page. Names under the bars of the coverage may be cut: their bars have a name of their own. */
function partsThatStickOut(): string[] {
  const edge = document.documentElement.clientWidth;
  return [...document.querySelectorAll('#pane *')]
    .filter((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      return width > 1 && !part.closest('.sr, svg, .coverage-names') && (right > edge + 1 || left < -1);
    })
    .map((part) => `sticks out: <${part.tagName.toLowerCase()}> ${part.textContent.slice(0, 40)}`);
}

/** The pane at its full length. */
async function takePicture(page: Page, folder: string, file: string, width: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.evaluate((font) => document.documentElement.style.setProperty('--font', font), PICTURE_FONT);
  const height = await page.evaluate(() => {
    const scroll = document.querySelector('.pane-scroll');
    return scroll === null ? 0 : Math.ceil(scroll.getBoundingClientRect().top + scroll.scrollHeight);
  });
  await page.setViewportSize({ width, height: Math.max(height, 240) });
  await page.screenshot({ path: join(folder, file) });
  await page.setViewportSize({ width, height: 800 });
}

/** The names in states.ts, in order: it runs in the page, where its fixtures are bundled, and cannot be imported here. */
async function stateNames(): Promise<string[]> {
  const source = await readFile(join(here, 'states.ts'), 'utf8');
  const table = source.slice(source.indexOf('export const states'), source.indexOf('\n};'));
  return [...table.matchAll(/^ {2}'?([a-z-]+)'?: (?:async )?\(/gm)].flatMap(([, name]) => name ?? []);
}

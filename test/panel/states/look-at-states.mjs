// Builds the page of states and opens each in Chromium: axe, sideways scrolling, errors and refused styles; pictures on demand.
//   node test/panel/states/look-at-states.mjs [--pictures DIR] [NAME …]
import { readFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const PICTURE_FONT = '"Segoe UI", "Open Sans", "DejaVu Sans Condensed", sans-serif';
/** Each state is seen so. `zoom`: text at twice its size, as far as WCAG asks. */
const LOOKS = [
  { look: 'light', width: 360, theme: 'light' },
  { look: 'dark', width: 360, theme: 'dark' },
  { look: 'narrow', width: 320, theme: 'light' },
  { look: 'wide', width: 480, theme: 'dark' },
  { look: 'zoomed', width: 320, theme: 'light', zoom: true },
  { look: 'forced-colours', width: 360, theme: 'light', forcedColors: 'active' },
];

/**
 * Looks at the states and returns what is wrong, a line each.
 * @param {{ executable: string, names?: string[], pictures?: string, looks?: string[] }} options
 */
export async function lookAtStates({ executable, names = [], pictures, looks }) {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-states-'));
  await build({
    root: here,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: false },
  });
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const file = join(folder, path === '/' ? 'index.html' : path);
    const body = await readFile(file).catch(() => null);
    response.writeHead(body ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${server.address().port}/`;
  const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox', '--disable-gpu'] });
  if (pictures) await mkdir(pictures, { recursive: true });
  const wrong = [];
  try {
    for (const each of LOOKS.filter(({ look }) => !looks || looks.includes(look))) {
      wrong.push(...(await lookThrough(browser, address, each, names, pictures)));
    }
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
  return wrong;
}

async function lookThrough(browser, address, { look, width, theme, zoom, forcedColors }, names, pictures) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    ...(forcedColors ? { forcedColors } : {}),
  });
  const page = await context.newPage();
  const wrong = [];
  let at = '';
  page.on('pageerror', (error) => wrong.push(`${at}: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(`${at}: ${message.text()}`);
  });
  const all = names.length > 0 ? names : await stateNames();
  for (const name of all) {
    at = `${name}, ${look}`;
    await page.goto(`${address}?state=${name}&theme=${theme}`);
    await page.waitForSelector('html[data-ready]', { timeout: 10_000 });
    if (zoom) await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate(() =>
      axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
    );
    for (const { id, nodes } of violations) {
      wrong.push(`${at}: axe ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    }
    for (const cut of await page.evaluate(cutParts)) wrong.push(`${at}: ${cut}`);
    // As wide as the faces of Word and Windows, which this machine may not have.
    if (pictures)
      await page.evaluate((font) => document.documentElement.style.setProperty('--font', font), PICTURE_FONT);
    if (pictures) await takePicture(page, join(pictures, `${name}-${look}.png`), width);
  }
  await context.close();
  return wrong;
}

/** What sticks out sideways. Runs in the page. */
function cutParts() {
  const edge = document.documentElement.clientWidth;
  return [...document.querySelectorAll('#pane *')]
    .filter((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      return width > 1 && !part.closest('.sr, svg, .coverage-names') && (right > edge + 1 || left < -1);
    })
    .map(
      (part) =>
        `sticks out: <${part.tagName.toLowerCase()} class="${part.className}"> ${part.textContent.slice(0, 40)}`,
    );
}

/** The pane at its full length. */
async function takePicture(page, path, width) {
  const height = await page.evaluate(() => {
    const scroll = document.querySelector('.pane-scroll');
    return Math.ceil(scroll.getBoundingClientRect().top + scroll.scrollHeight);
  });
  await page.setViewportSize({ width, height: Math.max(height, 240) });
  await page.screenshot({ path });
  await page.setViewportSize({ width, height: 800 });
}

/** The names in states.ts, in order. */
export async function stateNames() {
  const source = await readFile(join(here, 'states.ts'), 'utf8');
  const table = source.slice(source.indexOf('export const states'), source.indexOf('\n};'));
  return [...table.matchAll(/^ {2}'?([a-z-]+)'?: (?:async )?\(/gm)].map(([, name]) => name);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  const take = (flag) => {
    const index = names.indexOf(flag);
    return index < 0 ? undefined : names.splice(index, 2)[1];
  };
  const pictures = take('--pictures');
  const looks = take('--looks')?.split(',');
  const wrong = await lookAtStates({
    executable: process.env.CHROMIUM ?? '/usr/bin/chromium',
    names,
    ...(pictures ? { pictures } : {}),
    ...(looks ? { looks } : {}),
  });
  console.log(wrong.length === 0 ? 'Nothing is wrong.' : wrong.join('\n'));
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

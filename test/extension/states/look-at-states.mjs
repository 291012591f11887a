// Builds the page of states and opens each in Chromium: axe, sideways scrolling, errors and refused styles; pictures on demand.
//   node test/extension/states/look-at-states.mjs [--pictures DIR] [--looks light,dark] [NAME …]
import { readFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { cutWords, lostFocus } from '../../e2e/faults-in-page.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const PICTURE_FONT = '"Segoe UI", "Open Sans", "DejaVu Sans Condensed", sans-serif';
/** The form and the review live in a side panel, the popup at the toolbar, the pages in a tab. `zoom`: text at twice its size, as far as WCAG asks. */
const LOOKS = {
  light: { width: { intake: 400, review: 400, popup: 380, page: 1280 }, theme: 'light' },
  dark: { width: { intake: 400, review: 400, popup: 380, page: 1280 }, theme: 'dark' },
  middle: { width: { intake: 480, review: 480, popup: 380, page: 900 }, theme: 'light' },
  narrow: { width: { intake: 320, review: 320, popup: 320, page: 320 }, theme: 'light' },
  zoomed: { width: { intake: 320, review: 320, popup: 320, page: 640 }, theme: 'dark', zoom: true },
  'forced-colours': {
    width: { intake: 400, review: 400, popup: 380, page: 1280 },
    theme: 'light',
    forcedColors: 'active',
  },
};

/**
 * Looks at the states and returns what is wrong, a line each.
 * @param {{ executable: string, names?: string[], pictures?: string, looks?: string[] }} options
 */
export async function lookAtStates({ executable, names = [], pictures, looks = Object.keys(LOOKS) }) {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-states-'));
  await build({
    root: here,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: false, assetsInlineLimit: 0 },
  });
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const body = await readFile(join(folder, path === '/' ? 'index.html' : path)).catch(() => null);
    response.writeHead(body ? 200 : 404, { 'content-type': TYPES[extname(path)] ?? 'text/html' });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${server.address().port}/`;
  const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox', '--disable-gpu'] });
  if (pictures) await mkdir(pictures, { recursive: true });
  const wrong = [];
  try {
    for (const look of looks) wrong.push(...(await lookThrough(browser, address, look, names, pictures)));
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
  return wrong;
}

async function lookThrough(browser, address, look, names, pictures) {
  const { width, theme, zoom, forcedColors } = LOOKS[look];
  const context = await browser.newContext({
    viewport: { width: 400, height: 800 },
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
  for (const name of names.length > 0 ? names : await stateNames()) {
    at = `${name}, ${look}`;
    const size = { width: width[name.split('-')[0]] ?? width.page, height: 800 };
    await page.setViewportSize(size);
    await page.goto(`${address}?state=${name}&theme=${theme}`);
    await page.waitForSelector('html[data-ready]', { timeout: 10_000 });
    await page.waitForSelector('h1', { timeout: 10_000 });
    if (zoom) await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate(() =>
      axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
    );
    for (const { id, nodes } of violations) {
      wrong.push(`${at}: axe ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    }
    for (const find of [cutParts, cutWords, lostFocus]) {
      for (const fault of await page.evaluate(find, '#root')) wrong.push(`${at}: ${fault}`);
    }
    if (!pictures) continue;
    // As wide as the faces of Windows, which this machine may not have.
    await page.evaluate((font) => document.documentElement.style.setProperty('--font', font), PICTURE_FONT);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ ...size, height: Math.min(Math.max(height, 400), 4_000) });
    await page.screenshot({ path: join(pictures, `${name}-${look}.png`) });
  }
  await context.close();
  return wrong;
}

/** What sticks out sideways, other than in a table that scrolls by itself, and below what is shown. Runs in the page. */
function cutParts() {
  const { clientWidth: edge, scrollHeight } = document.documentElement;
  const end = Math.max(innerHeight, document.querySelector('#root').getBoundingClientRect().bottom + scrollY);
  const out = [...document.querySelectorAll('#root *')].filter((part) => {
    const { left, right, width } = part.getBoundingClientRect();
    const scrolls = part.closest('.tablewrap') !== null && matchMedia('(min-width: 641px)').matches;
    return width > 1 && !scrolls && !part.closest('.sr, svg, thead') && (right > edge + 1 || left < -1);
  });
  return [
    ...out.map(
      (part) =>
        `sticks out: <${part.tagName.toLowerCase()} class="${part.className}"> ${part.textContent.slice(0, 40)}`,
    ),
    ...(scrollHeight > end + 1 ? [`scrolls into nothing: ${scrollHeight - end} px`] : []),
  ];
}

/** The names in states.tsx, in order. */
export async function stateNames() {
  const source = await readFile(join(here, 'states.tsx'), 'utf8');
  const table = source.slice(source.indexOf('export const states'));
  return [...table.matchAll(/^ {2}'?([a-z-]+)'?: (?:intake|register|popup|\{ page)/gm)].map(([, name]) => name);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  const take = (flag) => {
    const index = names.indexOf(flag);
    return index < 0 ? undefined : names.splice(index, 2)[1];
  };
  const pictures = take('--pictures');
  const looks = take('--looks')?.split(',');
  const executable = take('--browser') ?? '/usr/bin/chromium';
  const wrong = await lookAtStates({ executable, names, pictures, looks });
  console.log(wrong.length === 0 ? 'Nothing wrong.' : wrong.join('\n'));
  process.exit(wrong.length === 0 ? 0 : 1);
}

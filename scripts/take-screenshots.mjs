// Takes the pictures of the workbench and of the report for the documentation: `node scripts/take-screenshots.mjs [--to DIR] [NAME …]`.
import { mkdirSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildParts } from './build.mjs';
import { findBrowser } from './find-browsers.mjs';
import { serveWorkbench } from './serve-workbench.mjs';
import { root, setUp } from './setup.mjs';

/** As calm as the faces of Windows and Word, on machines that have neither. */
const FACES = `"Segoe UI", "Open Sans", "Liberation Sans", Arial, sans-serif`;
const WIDE = { width: 1440, height: 900 };

/** Each picture: how the page looks, and what a person has done in it. */
const pictures = {
  'workbench-light': { ...WIDE, act: (page) => openLegal(page) },
  'workbench-dark': { ...WIDE, dark: true, act: (page) => openLegal(page) },
  'workbench-wide-dark': { width: 1720, height: 1000, dark: true, act: (page) => openWord(page) },
  'workbench-word-file': { ...WIDE, act: (page) => openWord(page) },
  'workbench-comments': {
    ...WIDE,
    act: async (page) => {
      await openWord(page);
      await page.locator('.foot .link').click();
    },
  },
  'workbench-decided': { ...WIDE, act: (page) => decide(page) },
  'workbench-review': {
    ...WIDE,
    act: async (page) => {
      await annotate(page);
    },
  },
  'workbench-sign-off': {
    ...WIDE,
    act: async (page) => {
      await decide(page);
      await page.getByRole('tab', { name: /Sign-off/ }).click();
    },
  },
  'workbench-template': { ...WIDE, act: (page) => start(page, 'Full template') },
  'workbench-empty': { ...WIDE, act: (page) => start(page, 'Empty document') },
  'workbench-drop': {
    ...WIDE,
    act: (page) => drag(page, ['dragover'], 'Northwind AI policy.docx', new Uint8Array(1)),
  },
  'workbench-not-opened': {
    ...WIDE,
    act: async (page) => {
      await drag(page, ['drop'], 'Budget 2027.xlsx', spreadsheet());
      await page.locator('.cover').waitFor();
    },
  },
  'workbench-narrow': { width: 390, height: 844, act: (page) => openLegal(page) },
  'workbench-320': { width: 320, height: 720, act: (page) => openLegal(page) },
  'workbench-forced-colours': { ...WIDE, forcedColors: 'active', act: (page) => openLegal(page) },
};

setUp();
const { runnerImport } = await import('vite');
const { chromium } = await import('playwright-core');
const { module: documents } = await runnerImport(join(root, 'test', 'e2e', 'workbench-documents.ts'));

const args = process.argv.slice(2);
const at = args.indexOf('--to');
const folder = at < 0 ? join(root, 'docs', 'img') : args.splice(at, 2)[1];
mkdirSync(folder, { recursive: true });
await buildParts(['workbench']);
const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
});
try {
  for (const [name, picture] of Object.entries(pictures)) {
    if (args.length > 0 && !args.includes(name)) continue;
    await take(name, picture);
  }
  if (args.length === 0 || args.includes('report')) await takeReport();
} finally {
  await browser.close();
}

async function take(name, { width, height, dark = false, forcedColors, act }) {
  const { page, close } = await openWorkbench({ width, height, dark, forcedColors });
  await act(page);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await close();
  console.log(`${name}.png`);
}

async function openWorkbench({ width, height, dark, forcedColors }) {
  const { server, address } = await serveWorkbench({
    folder: join(root, 'dist', 'workbench'),
    file: null,
    port: 4380,
  });
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 1.5,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    ...(forcedColors ? { forcedColors } : {}),
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.verdict .answer').waitFor();
  await page.evaluate((faces) => {
    const { style } = document.documentElement;
    style.setProperty('--font', faces);
    style.setProperty('--font-document', `Aptos, Calibri, Carlito, ${faces}`);
  }, FACES);
  return {
    page,
    close: async () => {
      await context.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

async function openLegal(page) {
  await page.getByText('strives to comply').first().click();
  await page.locator('[data-card="legal"] .card-body, [data-row="legal"][aria-expanded="true"]').first().waitFor();
}

async function openWord(page) {
  await drag(page, ['drop'], 'Harbour AI policy.docx', documents.wordPolicy());
  await page.getByText('Harbour Freight, internal').waitFor();
  await page.locator('.verdict .answer').waitFor();
  await page.locator('[data-row="legal"]').click();
}

async function decide(page) {
  await page.locator('[data-row="exceptions"]').click();
  await page.locator('[data-card="exceptions"]').getByRole('button', { name: 'Decide' }).click();
  const form = page.locator('[data-card="exceptions"] form');
  await form.locator('label', { hasText: 'Accept' }).click();
  await form.locator('textarea').fill('The procedure for exceptions is part of the risk manual.');
  await form.locator('input:not([type="radio"]):not([type="date"])').first().fill('Ines Marsh');
  await form.getByRole('button', { name: 'Record' }).click();
  await page.getByText('Ines Marsh').first().waitFor();
}

async function annotate(page) {
  await openWord(page);
  await page.getByText('Everyone who uses AI').click({ clickCount: 3 });
  await page.getByRole('tab', { name: /Review/ }).click();
  await page.locator('[data-annotate]').click();
  const form = page.locator('#pane form');
  await form.locator('textarea').fill('Answers to whom? Name the role that hears of it.');
  await form.locator('input').last().fill('Ines Marsh');
  await form.getByRole('button', { name: 'Add annotation' }).click();
}

async function start(page, title) {
  await page.getByRole('button', { name: /Start from a template/ }).click();
  await page.getByRole('menuitem', { name: title }).click();
  await page.waitForTimeout(800);
}

async function drag(page, kinds, name, bytes) {
  await page.evaluate(
    ({ steps, called, base64 }) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([content], called));
      for (const kind of steps) {
        const event = new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data });
        document.querySelector('.ed').dispatchEvent(event);
      }
    },
    { steps: kinds, called: name, base64: Buffer.from(bytes).toString('base64') },
  );
}

/** Enough of a workbook to be known as one. */
function spreadsheet() {
  return documents.hostileFiles().find(([name]) => name === 'sheet.xlsx')[1];
}

/** The first page of the printable report. */
async function takeReport() {
  const { page, close } = await openWorkbench({ ...WIDE, dark: false });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Report as a page to print' }).click();
  const scratch = mkdtempSync(join(tmpdir(), 'countersign-report-'));
  const file = join(scratch, 'report.html');
  await (await download).saveAs(file);
  await close();
  const sheet = await browser.newPage({ viewport: { width: 900, height: 1240 }, deviceScaleFactor: 1.5 });
  await sheet.goto(pathToFileURL(file).href);
  writeFileSync(join(folder, 'report.png'), await sheet.screenshot());
  await sheet.close();
  rmSync(scratch, { recursive: true });
  console.log('report.png');
}

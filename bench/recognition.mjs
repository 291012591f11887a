import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/find-browsers.mjs';
import { root } from '../scripts/setup.mjs';
import { bundle } from './bundle-engine.mjs';
import { quantile } from './texts.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const FRESH_PAGES = 15;
const WARMING_ROUNDS = 50;

/** What it costs to recognise a vendor, by address and by the words of a page, each figure with its limit. */
export async function recognitionFigures() {
  const { cold, countersign, ghostery, found } = lookups(await bundle('vendors'));
  if (found.countersign !== found.ghostery) throw new Error(`The lookups find ${JSON.stringify(found)}.`);
  return [
    { name: 'opening the catalogue and a first lookup', value: cold, limit: 15, unit: 'ms', digits: 1 },
    { name: 'lookup of an address among 5,000', value: countersign, limit: 0.5, unit: 'µs', digits: 2 },
    {
      name: 'the same lookup, of @ghostery/adblocker’s',
      value: countersign / ghostery,
      limit: 0.1,
      unit: 'times',
      digits: 3,
    },
    ...(await pageFigures(await bundle('page-walk'))),
  ];
}

function lookups(vendors) {
  const catalogue = join(root, 'extension', 'catalogue', 'packed-catalogue.txt');
  const node = [join(here, 'recognition-process.mjs'), vendors, catalogue];
  return JSON.parse(execFileSync(process.execPath, node, { encoding: 'utf8' }));
}

/** Each page is new, so that nothing is compiled or warmed up by another. */
async function pageFigures(walkFile) {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('Chromium is not on this machine: `npm test` installs it or says how.');
  const browser = await chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
  const walk = readFileSync(walkFile, 'utf8');
  const mediansOf = async (elements, words) => {
    const times = [];
    for (let round = 0; round < FRESH_PAGES; round++) {
      times.push(await timeOn(browser, walk, pageOf(elements, words, round)));
    }
    const median = (step) =>
      quantile(
        times.map((each) => each[step]),
        0.5,
      );
    return { firstLook: median('firstLook'), first: median('first'), again: median('again') };
  };
  const row = (name, value, limit) => ({ name, value, limit, unit: 'ms', digits: 1 });
  try {
    const plain = await mediansOf(1_500, plainWords);
    const selling = await mediansOf(10_000, sellingWords);
    const large = await mediansOf(100_000, sellingWords);
    return [
      row('first look at a page that is not AI, 1,500 elements', plain.firstLook, 1),
      row('reading and scoring 10,000 elements, compiled', selling.again, 2),
      row('reading and scoring 100,000 elements, compiled', large.again, 10),
      row('the same for the first time, 10,000 elements', selling.first, Infinity),
    ];
  } finally {
    await browser.close();
  }
}

/** Milliseconds of the first look, of the first reading, and of one more when everything is compiled. */
async function timeOn(browser, walk, html) {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(walk);
  const times = await page.evaluate((rounds) => {
    // it would wait until the page is idle
    globalThis.requestIdleCallback = undefined;
    const begun = performance.now();
    void globalThis.firstLook();
    const looked = performance.now();
    const read = () => globalThis.scorePage(globalThis.collectFacts(document));
    read();
    const first = performance.now() - looked;
    for (let round = 0; round < rounds; round++) read();
    const start = performance.now();
    read();
    return { firstLook: looked - begun, first, again: performance.now() - start };
  }, WARMING_ROUNDS);
  await page.close();
  return times;
}

const plainWords = 'The harbour office opens at eight and the ferry leaves for the islands every hour in summer';
const sellingWords =
  'Our AI assistant answers your customers: compare plans and prices per seat or start a free trial today';

/** A page of about so many elements: sections with a heading, paragraphs, a list with links, and a button. */
function pageOf(elements, words, seed) {
  const parts = [];
  const list = words.split(' ');
  const said = (length) =>
    Array.from({ length }, (_, at) => list[(seed + parts.length * 3 + at) % list.length]).join(' ');
  for (let count = 0; count < elements; count += 20) {
    const items = Array.from({ length: 6 }, (_, at) => `<li><a href="/part/${count}/${at}">${said(3)}</a></li>`);
    const paragraphs = Array.from({ length: 4 }, () => `<p>${said(8)}</p>`);
    parts.push(
      `<section><h2>${said(4)}</h2>${paragraphs.join('')}<ul>${items.join('')}</ul><button>${said(2)}</button></section>`,
    );
  }
  return `<!doctype html><html lang="en"><title>${said(5)}</title><body><nav><a href="/">Home</a></nav><main>${parts.join('')}</main>`;
}

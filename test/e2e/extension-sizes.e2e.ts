import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startExtension, type ExtensionBrowser } from './extension-chromium.ts';
import { organisation, startSites, vendorHost, type Sites } from './extension-sites.ts';

const project = new URL('../../', import.meta.url);
const packed = (text: string): number => gzipSync(text, { level: 9 }).length;

describe.each(['chrome', 'firefox', 'managed-chrome', 'managed-firefox'])('what %s loads', (target) => {
  const script = (name: string): string => readFileSync(new URL(`dist/extension/${target}/${name}`, project), 'utf8');

  test('the content script has at most 8 kB', () => {
    expect(packed(script('content.js'))).toBeLessThanOrEqual(8_000);
  });

  test('the worker without the catalogue has at most 20 kB, and imports nothing', () => {
    const worker = script('background.js');
    const catalogue = readFileSync(new URL('extension/catalogue/packed-catalogue.txt', project), 'utf8');
    // A line of the catalogue is the same line in the script, whatever the text is quoted with.
    const lines = new Set(catalogue.split('\n').filter((line) => !/["'`\\$]/.test(line)));
    const own = worker.split(/\n|\\n/).filter((line) => !lines.has(line));
    expect(worker.length - own.join('\n').length).toBeGreaterThan(0.9 * catalogue.length);
    expect(packed(own.join('\n'))).toBeLessThanOrEqual(20_000);
    expect(worker).not.toMatch(/\bimport[\s({*"'`]/);
  });

  test('what the worker loads on demand has at most 36 kB, and no second catalogue', () => {
    expect(packed(script('on-demand.js'))).toBeLessThanOrEqual(36_000);
  });
});

describe('a worker that has started again', () => {
  let sites: Sites;
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    sites = await startSites();
    browser = await startExtension(sites.port, { target: 'chrome' });
  });
  afterAll(async () => {
    await browser.close();
    await sites.close();
  });

  const isLoaded = async (): Promise<boolean> =>
    (await browser.worker()).evaluate(() => 'countersignOnDemand' in globalThis);

  test('looks pages up without what is loaded on demand, and loads it for what needs it', async () => {
    await browser.takeSettings(organisation());
    const page = await browser.context.newPage();
    const address = `https://${vendorHost}/pricing`;
    await page.goto(address);
    await expect.poll(() => browser.badge(address).then(({ text }) => text), { timeout: 10_000 }).toBe('?');
    await browser.stopWorker();
    await page.goto('https://plain.example/');
    await page.goto(address);
    await expect.poll(() => browser.badge(address).then(({ text }) => text), { timeout: 10_000 }).toBe('?');
    expect(browser.context.serviceWorkers()).toHaveLength(1);
    expect(await isLoaded()).toBe(false);
    await browser.openPage(`popup/index.html?tab=${String(await browser.tabOf(address))}`);
    await expect.poll(isLoaded).toBe(true);
  });
});

import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { geckoId } from '../../extension/manifest.ts';
import { organisation, receiverHost, startSites, vendorHost, type Sites } from './extension-sites.ts';
import { startFirefox, type Firefox } from './firefox-marionette.ts';

const uuid = '0b3c1c52-6f0e-4d0c-9c8d-6d2b4a6f0001';
const ownPage = (path: string): string => `moz-extension://${uuid}/${path}`;
let sites: Sites;
let firefox: Firefox;
let pricing = '';

beforeAll(async () => {
  sites = await startSites();
  const port = String(sites.port);
  pricing = `https://${vendorHost}:${port}/pricing`;
  firefox = await startFirefox({
    'network.dns.localDomains': `${vendorHost},${receiverHost},northwind.example,plain.example`,
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    'extensions.webextensions.restrictedDomains': '',
    // The event page stops soon, and what follows must find everything as it was.
    'extensions.background.idle.timeout': 1_500,
  });
  await firefox.install(fileURLToPath(new URL('../../dist/extension/managed-firefox', import.meta.url)));
  await firefox.goto(ownPage('options/index.html'));
  const text = organisation({
    intake: {
      kind: 'webhook',
      url: `https://${receiverHost}:${port}/intake`,
      auth: { kind: 'bearer', token: 'test-token' },
    },
    register: { feed: `https://${receiverHost}:${port}/register.json` },
  });
  await firefox.run(
    `const page = window.wrappedJSObject ?? window; await page.browser.storage.local.set(page.JSON.parse(arguments[0]));`,
    JSON.stringify({ settings: { file: { name: 'countersign.json', text, read: '2026-11-23T10:00:00Z' } } }),
  );
});
afterAll(async () => {
  await firefox.close();
  await sites.close();
});

async function badge(address: string): Promise<{ text: string; title: string; tab: number }> {
  return firefox.run(
    `const { browser } = window.wrappedJSObject ?? window;
     const tab = (await browser.tabs.query({})).find(({ url }) => url === arguments[0]);
     if (!tab) return { text: 'no such tab', title: '', tab: -1 };
     return { text: await browser.action.getBadgeText({ tabId: tab.id }), title: await browser.action.getTitle({ tabId: tab.id }), tab: tab.id };`,
    address,
  );
}

const noticeBox = `const host = [...document.documentElement.children].find((each) => each.popover === 'manual');
  const box = host?.getBoundingClientRect();
  return box ? { width: box.width, left: box.left, height: Math.round(box.height), isHidden: host.shadowRoot === null } : null;`;

let control = '';
let vendorTab = '';

test('the notice stands in the page, styled and closed', async () => {
  control = await firefox.newTab();
  await firefox.goto(ownPage('ledger/index.html'));
  vendorTab = await firefox.newTab();
  await firefox.goto(pricing);
  await expect
    .poll(() => firefox.run(noticeBox), { timeout: 15_000 })
    .toMatchObject({ width: 352, left: 20, isHidden: true });
  const box = await firefox.run<{ height: number }>(noticeBox);
  // Without its style sheet the words would stand one under the other over the whole height.
  expect(box.height).toBeGreaterThan(120);
  expect(box.height).toBeLessThan(260);
});

test('the badge says it in words', async () => {
  await firefox.switchTo(control);
  expect(await badge(pricing)).toMatchObject({
    text: '?',
    title: 'Countersign: AI, not in the register. Tidewater Notes',
  });
});

test('after the event page has stopped, the popup still knows, and leads to the form and the receipt', async () => {
  const { tab } = await badge(pricing);
  await new Promise((done) => setTimeout(done, 4_000));
  await firefox.goto(ownPage(`popup/index.html?tab=${String(tab)}`));
  await firefox.click('.popup-actions .primary');
  await expect
    .poll(() => firefox.run(`return document.querySelector('#product')?.value`), { timeout: 15_000 })
    .toBe('Tidewater Notes');
  await firefox.type('#owner', 'Ingrid Solheim');
  await firefox.click('.intake-foot .primary');
  await firefox.type('#purpose', 'Minutes of meetings.');
  await firefox.type('#users', 'Operations, 20 people');
  await firefox.click('#use input');
  await firefox.type('#name', 'Jonas Berg');
  await firefox.click('.intake-foot .primary');
  for (const field of ['data', 'people', 'oversight']) await firefox.click(`#${field} input`);
  await firefox.click('.intake-foot .primary');
  await new Promise((done) => setTimeout(done, 2_500));
  await firefox.click('.intake-foot .primary');
  await expect
    .poll(() => sites.received().map(({ value }) => value.subject.product), { timeout: 20_000 })
    .toEqual(['Tidewater Notes']);
});

test('the feed that comes back changes the badge', async () => {
  await sites.decide({
    id: sites.received()[0]?.key ?? '',
    state: 'approved-with-conditions',
    reason: 'Fits.',
    conditions: ['Business plan'],
  });
  await firefox.goto(ownPage('options/index.html'));
  const click = `const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Read now');
    button?.click(); return button !== undefined;`;
  await expect.poll(() => firefox.run(click), { timeout: 10_000 }).toBe(true);
  await expect.poll(() => badge(pricing).then(({ text }) => text), { timeout: 15_000 }).toBe('if');
});

test('a published policy is marked without touching the page', async () => {
  const policy = `https://northwind.example:${String(sites.port)}/policies/ai`;
  sites.pages.set(
    'northwind.example/policies/ai',
    `<!doctype html><html lang="en"><title>AI policy</title><main><h1>AI policy</h1>
     <p>We are committed to continually improving our AI management system.</p></main></html>`,
  );
  await firefox.switchTo(vendorTab);
  await firefox.goto(policy);
  const before = await firefox.run('return document.documentElement.outerHTML');
  await firefox.switchTo(control);
  const { tab } = await badge(policy);
  await firefox.goto(ownPage(`review/index.html?tab=${String(tab)}`));
  await expect
    .poll(() => firefox.run(`return document.body.textContent.includes('Would this stand?')`), { timeout: 15_000 })
    .toBe(true);
  await firefox.switchTo(vendorTab);
  await expect
    .poll(() => firefox.run(`return CSS.highlights.get('countersign-covered')?.size ?? 0`), { timeout: 10_000 })
    .toBeGreaterThan(0);
  expect(await firefox.run('return document.documentElement.outerHTML')).toBe(before);
});

test('what the administrator set is locked, a wrong value is named, and nobody is welcomed', async () => {
  const { intake: _, ...set } = JSON.parse(organisation()) as Record<string, unknown>;
  const managed = await startFirefox(
    { 'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }) },
    { id: geckoId, data: { ...set, register: { feed: 'http://intake.northwind.example/register.json' } } },
  );
  try {
    await managed.install(fileURLToPath(new URL('../../dist/extension/managed-firefox', import.meta.url)));
    await managed.goto(ownPage('options/index.html'));
    const text = (): Promise<string> => managed.run(`return document.body.textContent`);
    await expect.poll(text, { timeout: 10_000 }).toContain('Set by your organisation');
    expect(await text()).toContain('AI policy 1.3');
    expect(await text()).toContain('register.feed must be an https address');
    expect(await managed.run(`return document.querySelector('.page-head').textContent`)).toContain('Northwind Freight');
    const isWelcomed = `const { browser } = window.wrappedJSObject ?? window;
      return (await browser.tabs.query({})).some(({ url }) => url.includes('/welcome/'));`;
    expect(await managed.run(isWelcomed)).toBe(false);
  } finally {
    await managed.close();
  }
});

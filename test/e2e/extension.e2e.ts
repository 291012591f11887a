import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillInIntake, startExtension, type ExtensionBrowser } from './extension-chromium.ts';
import { organisation, receiverHost, startSites, vendorHost, type Sites } from './extension-sites.ts';

const pricing = `https://${vendorHost}/pricing`;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let sites: Sites;
let browser: ExtensionBrowser;

beforeAll(async () => {
  sites = await startSites();
  browser = await startExtension(sites.port);
  await browser.takeSettings(organisation());
});
afterAll(async () => {
  await browser.close();
  await sites.close();
});

/** The notice stands in a closed root: only the accessibility tree tells what is in it. */
async function noticeIn(page: Page): Promise<string | null> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    nodes: { role?: { value: string }; name?: { value: string } }[];
  };
  await session.detach();
  return nodes.find(({ name }) => name?.value.startsWith('Countersign: ') === true)?.name?.value ?? null;
}

async function noticeComes(page: Page): Promise<string> {
  return expect
    .poll(() => noticeIn(page), { timeout: 15_000 })
    .toMatch(/^Countersign: /)
    .then(async () => (await noticeIn(page)) ?? '');
}

describe('from a price page to the receipt, with the worker stopped between every two steps', () => {
  let form: Page;

  test('the page is told to be AI that nobody has asked for', async () => {
    const page = await browser.context.newPage();
    await page.goto(pricing);
    expect(await noticeComes(page)).toBe('Countersign: Tidewater Notes is an AI product');
    expect(await browser.badge(pricing)).toEqual({
      text: '?',
      title: 'Countersign: AI, not in the register. Tidewater Notes',
    });
    await browser.stopWorker();
  });

  test('the popup says why, and leads to the form', async () => {
    const popup = await browser.openPage(`popup/index.html?tab=${String(await browser.tabOf(pricing))}`);
    await popup.getByRole('heading', { name: 'Not in the register' }).waitFor();
    expect(await popup.getByText('Nobody at Northwind Freight has asked for it.').count()).toBe(1);
    expect(await popup.getByText('No AI tool is bought or used before').count()).toBe(1);
    expect(await violations(popup)).toEqual([]);
    await browser.stopWorker();
    await popup.getByRole('button', { name: 'Request intake' }).click();
    form = popup;
  });

  test('the form is filled in from the page', async () => {
    await form.getByLabel('Vendor').waitFor();
    expect(await form.getByLabel('Vendor').inputValue()).toBe('Tidewater Labs');
    expect(await form.getByLabel('Product').inputValue()).toBe('Tidewater Notes');
    expect(await form.getByLabel(/Plan seen/).inputValue()).toBe('Team, €14 per user and month');
    await form.getByLabel('Business owner').fill('Ingrid Solheim');
    await browser.stopWorker();
  });

  test('what was typed is there after a reload', async () => {
    await expect.poll(() => form.getByText('Draft saved').count()).toBeGreaterThan(0);
    await form.reload();
    await form.getByLabel('Business owner').waitFor();
    expect(await form.getByLabel('Business owner').inputValue()).toBe('Ingrid Solheim');
  });

  test('it arrives at the receiver once', async () => {
    await fillInIntake(form);
    await browser.stopWorker();
    await form.getByRole('button', { name: 'Send', exact: true }).click();
    await form.getByRole('heading', { name: 'Handed in' }).waitFor({ timeout: 20_000 });
    expect(sites.received().map(({ kind, value }) => [kind, value.subject.product])).toEqual([
      ['intake', 'Tidewater Notes'],
    ]);
    await browser.stopWorker();
  });

  test('register, badge and notice say that it is in review', async () => {
    const register = await browser.openPage('register/index.html');
    await register.getByText('Tidewater Notes').first().waitFor();
    expect(await register.getByText('In review').count()).toBeGreaterThan(0);
    await register.close();
    await browser.stopWorker();
    const page = await browser.context.newPage();
    await page.goto(pricing);
    expect(await noticeComes(page)).toBe('Countersign: Tidewater Notes is in review');
    await page.close();
  });

  test('the feed that comes back changes badge and notice', async () => {
    const [taken] = sites.received();
    await sites.decide({
      id: taken?.key ?? '',
      state: 'approved-with-conditions',
      reason: 'Fits the need.',
      conditions: ['Business plan', 'Signed DPA'],
    });
    await browser.stopWorker();
    const options = await browser.openPage('options/index.html');
    await options.getByRole('button', { name: 'Read now' }).click();
    await expect.poll(() => sites.asked.filter((each) => each.includes('/register.json')).length).toBeGreaterThan(1);
    await options.close();
    await expect.poll(() => browser.badge(pricing).then(({ text }) => text)).toBe('if');
    const page = await browser.context.newPage();
    await page.goto(pricing);
    expect(await noticeComes(page)).toBe('Countersign: Tidewater Notes is approved with conditions');
    await page.close();
  });
});

describe('what the extension does by itself', () => {
  test('an unknown site that sells AI is recognised by its words; an article about AI is left alone', async () => {
    sites.pages.set(
      'gullwing.example/pricing',
      `<!doctype html><html lang="en"><title>Pricing – Gullwing</title><meta property="og:site_name" content="Gullwing">
       <main><h1>AI assistant for your inbox</h1><p>Our AI writes, summarises and translates your e-mail.</p>
       <h2>Choose your plan</h2><section><h3>Pro</h3><p>$20 per user per month</p><p>500 AI credits</p><button>Start free trial</button></section>
       <section><h3>Business</h3><p>$40 per user per month</p><p>Unlimited AI credits</p><button>Contact sales</button></section>
       <p>Your data is not used to train our models.</p></main></html>`,
    );
    sites.pages.set(
      'journal.example/ai',
      `<!doctype html><html lang="en"><title>How AI changes ports</title><meta property="og:type" content="article">
       <meta property="article:published_time" content="2026-11-01"><article><h1>How AI changes ports</h1>
       <p>Researchers said on Monday that artificial intelligence helps pilots. According to the study, AI models read tides.</p></article></html>`,
    );
    const page = await browser.context.newPage();
    await page.goto('https://gullwing.example/pricing');
    expect(await noticeComes(page)).toBe('Countersign: Gullwing offers AI');
    await page.goto('https://journal.example/ai');
    await page.waitForTimeout(1_500);
    expect((await browser.badge('https://journal.example/ai')).text).toBe('');
    await page.close();
  });

  test('what is kept of the sites is their host and the days', async () => {
    const page = await browser.openPage('ledger/index.html');
    const kept = await page.evaluate(async () => {
      const opened = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open('countersign');
        request.onsuccess = () => done(request.result);
      });
      return new Promise<Record<string, string>[]>((done) => {
        const all = opened.transaction('sightings').objectStore('sightings').getAll();
        all.onsuccess = () => done(all.result as Record<string, string>[]);
      });
    });
    expect(kept.map(({ host }) => host).sort()).toEqual(['gullwing.example', 'tidewaternotes.example']);
    for (const each of kept) expect(Object.keys(each).sort()).toEqual(['first', 'host', 'last', 'product']);
    expect(JSON.stringify(kept)).not.toMatch(/pricing/);
    await page.close();
  });

  test('nothing leaves over 200 navigations', async () => {
    const page = await browser.context.newPage();
    for (let count = 0; count < 100; count++) {
      sites.pages.set(`p${String(count)}.example/`, '<!doctype html><title>A page</title><p>Ships came and went.');
    }
    const before = sites.asked.length;
    for (let count = 0; count < 200; count++) await page.goto(`https://p${String(count % 100)}.example/`);
    const own = sites.asked.slice(before).filter((each) => !/ p\d+\.example\/(?:favicon\.ico)?$/.test(each));
    expect(own).toEqual([]);
    await page.close();
  });

  test('an event as the first thing after a stop is handled, each time', async () => {
    const page = await browser.context.newPage();
    for (let count = 0; count < 10; count++) {
      await page.goto('https://plain.example/');
      await browser.stopWorker();
      await page.goto(pricing);
      await expect.poll(() => browser.badge(pricing).then(({ text }) => text)).toBe('if');
    }
    await page.close();
  });
});

describe('messages', () => {
  test('a content script is refused what only pages may ask', async () => {
    const page = await browser.context.newPage();
    await page.goto('https://plain.example/');
    const worker = await browser.worker();
    const tab = await browser.tabOf('https://plain.example/');
    // What a page could send if it had taken the content script's process over.
    const answers = await worker.evaluate(async (tabId) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          scripting: { executeScript(what: object): Promise<{ result: unknown }[]> };
        };
      };
      const [ran] = await chrome.scripting.executeScript({
        target: { tabId },
        args: [tabId],
        func: async (id: number) => {
          const { chrome: inPage } = globalThis as unknown as {
            chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
          };
          const forged = [
            { type: 'drain-outbox' },
            { type: 'refresh' },
            { type: 'read-page', tab: id },
            { type: 'page-view', tab: id },
            { type: 'report-not-ai', tab: id },
            { type: 'answer-notice', tab: id, name: 'Mallory' },
            { type: 'snooze-site', domain: 'tidewaternotes.example', until: 'always' },
            { type: 'wake-site', domain: 'tidewaternotes.example' },
            { type: '__proto__' },
            null,
          ];
          return Promise.all(forged.map((message) => inPage.runtime.sendMessage(message)));
        },
      });
      return ran?.result;
    }, tab);
    expect(answers).toEqual(Array.from({ length: 10 }, () => ({ ok: false, problem: 'Refused.' })));
    await page.close();
  });

  test('no file of the package can be read by a page', async () => {
    const page = await browser.context.newPage();
    await page.goto('https://plain.example/');
    const read = await page.evaluate(async (id) => {
      const files = ['manifest.json', 'content.js', 'background.js', 'icons/16.png', 'popup/index.html'];
      const tries = files.map((file) =>
        fetch(`chrome-extension://${id}/${file}`).then(
          () => file,
          () => null,
        ),
      );
      return (await Promise.all(tries)).filter((file) => file !== null);
    }, browser.id);
    expect(read).toEqual([]);
    await page.close();
  });
});

describe('the review of a published policy', () => {
  const policy = 'https://northwind.example/policies/ai';

  test('marks passages without touching the page, keeps annotations, and finds them again', async () => {
    sites.pages.set(
      'northwind.example/policies/ai',
      `<!doctype html><html lang="en"><title>AI policy</title><nav>Home</nav><main><h1>AI policy</h1>
       <p>Northwind Freight strives to <b>comply</b> with applicable laws on AI.</p>
       <p>We are committed to continually improving our AI management system.</p></main></html>`,
    );
    const page = await browser.context.newPage();
    await page.goto(policy);
    const before = await page.content();
    const address = `review/index.html?tab=${String(await browser.tabOf(policy))}`;
    const review = await browser.openPage(address);
    await review.getByText('Would this stand?').waitFor();
    const marks = (): Promise<number> => page.evaluate(() => CSS.highlights.get('countersign-covered')?.size ?? 0);
    await expect.poll(marks).toBeGreaterThan(0);
    expect(await page.content()).toBe(before);
    expect(await violations(review)).toEqual([]);

    await page.evaluate(() => {
      const text = document.querySelector('main b')?.firstChild;
      if (text) getSelection()?.selectAllChildren(text.parentElement as Node);
    });
    await review.getByRole('tab', { name: 'Review' }).click();
    await review.getByRole('button', { name: 'Annotate selection' }).click();
    const form = review.getByRole('form', { name: 'New annotation' });
    await form.locator('textarea').fill('A hedge: say “complies”.');
    const name = form.locator('input');
    if ((await name.count()) > 0) await name.first().fill('Ingrid Solheim');
    await form.locator('button[type=submit]').click();
    await expect.poll(() => review.getByText('A hedge: say “complies”.').count()).toBeGreaterThan(0);
    await review.waitForTimeout(1_500);
    await review.close();

    const again = await browser.openPage(address);
    await again.getByRole('tab', { name: 'Review' }).click();
    await again.getByText('A hedge: say “complies”.').waitFor();
    expect(await again.getByText('Text is gone').count()).toBe(0);
    await again.close();

    // The words that it stood on are gone: it is shown so, and is put nowhere else.
    sites.pages.set(
      'northwind.example/policies/ai',
      '<!doctype html><html lang="en"><title>AI policy</title><main><h1>AI policy</h1><p>Northwind Freight buys AI.</p></main></html>',
    );
    await page.reload();
    const last = await browser.openPage(address);
    await last.getByRole('tab', { name: 'Review' }).click();
    await last.getByText('Text is gone').waitFor();
    await last.close();
    await page.close();
  });
});

test('from a refused product the popup leads to the request for an exception, which is kept, sent, and answered by the feed', async () => {
  const [taken] = sites.received();
  await sites.decide({ id: taken?.key ?? '', state: 'prohibited', reason: 'Recordings leave the organisation.' });
  const options = await browser.openPage('options/index.html');
  await options.getByRole('button', { name: 'Read now' }).click();
  const page = await browser.context.newPage();
  await page.goto(pricing);
  await expect.poll(() => browser.badge(pricing).then(({ text }) => text)).toBe('no');
  const popup = await browser.openPage(`popup/index.html?tab=${String(await browser.tabOf(pricing))}`);
  await popup.getByRole('heading', { name: 'Prohibited' }).waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme });
    expect(await violations(popup)).toEqual([]);
  }
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Ask for an exception' }).click();
  const register = await opened;
  const asks = register.getByLabel('What is asked?');
  await asks.waitFor();
  expect(await asks.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await violations(register)).toEqual([]);
  await asks.fill('One pilot without names');
  await register.getByLabel('Why is it needed?').fill('The works council wants to compare.');
  await register.getByLabel('Asked by').fill('Jonas Berg');
  await register.getByRole('button', { name: 'Record the request' }).click();
  await register.getByText('Exception recorded.').waitFor();
  await register.goto(register.url().replace(/\?.*/, '?tab=exceptions'));
  await register.getByText('One pilot without names').waitFor();
  await expect.poll(() => sites.received().map(({ kind }) => kind)).toContain('exception');
  const request = sites.received().find(({ kind }) => kind === 'exception');
  const controls = 'Names are removed by hand';
  await sites.decide({ id: request?.key ?? '', decision: 'grant', reason: 'Short.', controls, expires: '2099-12-31' });
  await options.getByRole('button', { name: 'Read now' }).click();
  await register
    .getByRole('row', { name: /One pilot without names\s*Granted/ })
    .getByRole('button')
    .click();
  const until = 'until 31 December 2099';
  await register.getByText(`${until}, as the organisation’s feed says, sent to`).waitFor();
  await register.getByText(`Conditions: ${controls}`).waitFor();
  expect(await violations(register)).toEqual([]);
  await popup.reload();
  await popup
    .getByText('One pilot without names. Granted on')
    .filter({ hasText: `${until}. Conditions: ${controls}` })
    .waitFor();
  expect(await violations(popup)).toEqual([]);
  for (const each of [register, popup, page, options]) await each.close();
});

test('the register’s export is signed with a key that stays, and stands before a verifier of its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-export-'));
  const script = fileURLToPath(new URL('../../docs/examples/verify-register.mjs', import.meta.url));
  const exported = async (name: string): Promise<string> => {
    const register = await browser.openPage('register/index.html');
    await register.getByRole('button', { name: 'Export' }).click();
    const download = register.waitForEvent('download');
    await register.getByRole('menuitem', { name: 'All records, as JSON' }).click();
    await (await download).saveAs(join(folder, name));
    const told = await register.getByText(/the last hash begins with/).innerText();
    expect(await violations(register)).toEqual([]);
    await register.close();
    return told;
  };
  const [, hash = '', key = ''] = /begins with ([0-9a-f]{16})\. Signed by key ((?:[0-9a-f]{4} ?){4})\./.exec(await exported('1.json')) ?? []; // prettier-ignore
  await browser.stopWorker();
  await exported('2.json');
  const verified = spawnSync(process.execPath, [script, join(folder, '2.json'), hash, key], { encoding: 'utf8' });
  expect(verified.stdout + verified.stderr).toMatch(/^\d+ records, each follows the one before\..* Signed by key/);
  rmSync(folder, { recursive: true });
});

test('a site that nobody knew is known by the register once it was asked for', async () => {
  const address = 'https://quietharbour.example/';
  sites.pages.set(
    'quietharbour.example/',
    '<!doctype html><html lang="en"><title>Quiet Harbour</title><p>Boats.</p></html>',
  );
  const page = await browser.context.newPage();
  await page.goto(address);
  expect((await browser.badge(address)).text).toBe('');
  const form = await browser.openPage(`popup/index.html?tab=${String(await browser.tabOf(address))}`);
  await form.getByRole('button', { name: 'Request intake' }).click();
  await form.getByLabel('Vendor').fill('Quiet Harbour Ltd');
  await form.getByLabel('Product').fill('Harbour Pilot');
  await fillInIntake(form);
  await form.getByRole('button', { name: 'Send', exact: true }).click();
  await form.getByRole('heading', { name: 'Handed in' }).waitFor({ timeout: 20_000 });
  await expect
    .poll(() => browser.badge(address))
    .toEqual({ text: '…', title: 'Countersign: In review. Harbour Pilot' });
  for (const each of [form, page]) await each.close();
});

describe('the extension’s own pages', () => {
  test('the sample leads from a price page through the notice and the form to nowhere', async () => {
    const before = sites.received().length;
    const page = await browser.openPage('welcome/index.html');
    await page.getByRole('link', { name: 'Open the sample' }).click();
    await page.getByRole('heading', { name: /pricing that scales/ }).waitFor();
    expect(await noticeComes(page)).toBe('Countersign: Tidewater Notes is an AI product');
    expect(await violations(page)).toEqual([]);
    await page.waitForTimeout(1_200);
    await page.mouse.click(125, 749);
    await page.locator('#owner').waitFor();
    await fillInIntake(page);
    await page.locator('.intake-foot .primary').click();
    await page.getByText('Nothing of it was kept or sent.').waitFor();
    expect(sites.received().length).toBe(before);
    const register = await browser.openPage('register/index.html');
    await register.getByText('Tidewater Notes').first().waitFor();
    expect(await register.getByRole('button', { name: 'Tidewater Notes' }).count()).toBe(1);
    await register.close();
    await page.close();
  });

  for (const path of ['options/index.html', 'welcome/index.html', 'popup/index.html?tab=999999']) {
    test(`${path} has no accessibility violations in light, dark and at 320 px`, async () => {
      const page = await browser.openPage(path);
      await page.locator('h1').first().waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page)).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 700 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      await page.close();
    });
  }
});

test('no page of the extension asked anybody but the receiver', () => {
  const others = sites.asked.filter(
    (each) => !each.includes(receiverHost) && !/\.example\/(?:pricing|policies\/ai|ai|favicon\.ico)?$/.test(each),
  );
  expect(others).toEqual([]);
});

/** axe on the page at rest: in the middle of a change of colours it would judge a colour that nobody reads. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: loaded } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await loaded.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startExtension, type ExtensionBrowser } from './extension-chromium.ts';
import { organisation, startSites, vendorHost, type Sites } from './extension-sites.ts';

const address = `https://${vendorHost}/signup`;
/** Where the notice's button stands in a window of 1200 by 800; the first test holds it there. */
const button = { x: 125, y: 749 };
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

/** Opens a sign-up page, where the notice speaks at once, with a script that runs when the notice's host appears. */
async function visit(onHost = '', body = '<h1>Sign up</h1><p>AI notes for your meetings.</p>'): Promise<Page> {
  sites.pages.set(
    `${vendorHost}/signup`,
    `<!doctype html><html lang="en"><title>Sign up</title><body>${body}<script>
      window.hosts = [];
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes) for (const host of addedNodes) {
          if (!(host instanceof HTMLElement) || !host.hasAttribute('popover') || host.id === 'cover') continue;
          window.hosts.push(host);
          (() => { ${onHost} })();
        }
      }).observe(document.documentElement, { childList: true });
    </script></body></html>`,
  );
  const page = await browser.context.newPage();
  await page.goto(address);
  return page;
}

async function hostsOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { hosts: unknown[] }).hosts.length);
}

async function noticeStands(page: Page): Promise<boolean> {
  return page.evaluate(() => (window as unknown as { hosts: HTMLElement[] }).hosts.some((host) => host.isConnected));
}

async function comes(page: Page): Promise<void> {
  await expect.poll(() => hostsOf(page), { timeout: 10_000 }).toBeGreaterThan(0);
}

/** How many pages of the extension were opened by the click, beyond those that were there. */
async function openedBy(act: () => Promise<void>): Promise<number> {
  const count = (): number =>
    browser.context.pages().filter((page) => page.url().startsWith('chrome-extension://')).length;
  const before = count();
  await act();
  await new Promise((done) => setTimeout(done, 900));
  return count() - before;
}

test('a person’s click on a notice that stood long enough opens the form', async () => {
  const page = await visit();
  await comes(page);
  await page.waitForTimeout(1_200);
  expect(await openedBy(() => page.mouse.click(button.x, button.y))).toBe(1);
  expect(browser.context.pages().at(-1)?.url()).toContain('intake/index.html');
  await browser.context.pages().at(-1)?.close();
  await page.close();
});

describe('a page that redresses the notice starts nothing', () => {
  const attacks: Readonly<Record<string, string>> = {
    'the body made transparent':
      "document.body.style.opacity = '0.01'; document.documentElement.style.opacity = '0.01'",
    'the document made transparent': "document.documentElement.style.opacity = '0'",
    'a filter on the document': "document.documentElement.style.filter = 'opacity(0.02)'",
    'a clip path on the document': "document.documentElement.style.clipPath = 'inset(0 0 60% 0)'",
    'the host made transparent': "host.style.setProperty('opacity', '0.01', 'important')",
    'a style sheet on the host':
      "const s = document.createElement('style'); s.textContent = '[popover]{opacity:0!important;filter:opacity(0)!important}'; document.head.append(s); host.style.cssText = 'position:fixed;inset:auto auto 20px 20px;width:352px;margin:0;padding:0;border:0'",
    'an overlay in the page':
      "const o = document.createElement('div'); o.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none'; document.documentElement.append(o); host.hidePopover(); host.style.cssText = 'display:block;position:fixed;inset:auto auto 20px 20px;width:352px;margin:0;padding:0;border:0;z-index:1'",
    'an overlay in the top layer':
      "setTimeout(() => { const o = document.createElement('div'); o.id = 'cover'; o.popover = 'manual'; o.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none'; document.body.append(o); o.showPopover(); }, 50)",
    'the host moved': "host.style.setProperty('transform', 'scale(0.05)', 'important')",
    'the host removed': 'host.remove()',
  };
  for (const [name, attack] of Object.entries(attacks)) {
    test(name, async () => {
      const page = await visit(attack);
      await comes(page);
      await page.waitForTimeout(700);
      const opened = await openedBy(async () => {
        for (let count = 0; count < 3; count++) {
          await page.mouse.click(button.x, button.y);
          await page.waitForTimeout(250);
        }
      });
      expect(opened).toBe(0);
      await page.close();
    });
  }

  test('a click that no person made, on the host and at its place', async () => {
    const page = await visit();
    await comes(page);
    await page.waitForTimeout(1_200);
    const opened = await openedBy(() =>
      page.evaluate(({ x, y }) => {
        const { hosts } = window as unknown as { hosts: HTMLElement[] };
        const click = (): MouseEvent =>
          new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y, detail: 1 });
        for (const host of hosts) host.dispatchEvent(click());
        document.elementFromPoint(x, y)?.dispatchEvent(click());
        hosts[0]?.click();
      }, button),
    );
    expect(opened).toBe(0);
    await page.close();
  });

  test('a click in the first half second', async () => {
    const page = await visit();
    await comes(page);
    expect(await openedBy(() => page.mouse.click(button.x, button.y))).toBe(0);
    await page.close();
  });
});

describe('the notice in the page', () => {
  test('shows the page nothing of itself', async () => {
    const page = await visit();
    await comes(page);
    const seen = await page.evaluate(() => {
      const [host] = (window as unknown as { hosts: HTMLElement[] }).hosts;
      return {
        root: host?.shadowRoot ?? null,
        text: host?.textContent,
        html: document.documentElement.outerHTML.includes('Tidewater Notes is an AI product'),
        globals: Object.keys(window).filter((key) => /countersign/i.test(key)),
      };
    });
    expect(seen).toEqual({ root: null, text: '', html: false, globals: [] });
    await page.close();
  });

  test('gives up when the page takes it down again and again', async () => {
    const page = await visit('setTimeout(() => host.remove(), 20)');
    await comes(page);
    await page.waitForTimeout(7_000);
    // The first time, and three more.
    expect(await hostsOf(page)).toBe(4);
    expect(await noticeStands(page)).toBe(false);
    await page.close();
  });

  test('comes back when it was taken down once', async () => {
    const page = await visit('if (window.hosts.length === 1) setTimeout(() => host.remove(), 1500)');
    await comes(page);
    await expect.poll(() => hostsOf(page), { timeout: 6_000 }).toBe(2);
    expect(await noticeStands(page)).toBe(true);
    await page.close();
  });

  test('is shown once in a visit', async () => {
    const page = await visit();
    await comes(page);
    await page.goto(`https://${vendorHost}/`);
    await page.goto(address);
    await page.waitForTimeout(2_500);
    expect(await hostsOf(page)).toBe(0);
    await page.close();
  });

  test('stays away from a password field that it would cover, and from a dialog', async () => {
    const field = '<input type="password" style="position:fixed;left:40px;bottom:60px">';
    const dialog = '<dialog>Sign in</dialog><script>document.querySelector("dialog").showModal()</script>';
    for (const body of [field, dialog]) {
      const page = await visit('', body);
      await page.waitForTimeout(3_000);
      expect(await hostsOf(page)).toBe(0);
      await page.close();
    }
  });

  test('stands under the strictest content policy, unharmed and harmless', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'">`;
    const complaints: string[] = [];
    const page = await visit('', `${policy}<h1>Sign up</h1>`);
    page.on('console', (message) => complaints.push(message.text()));
    await comes(page);
    await page.waitForTimeout(1_000);
    expect(complaints.filter((text) => /policy|trusted/i.test(text))).toEqual([]);
    const box = await page.evaluate(() => {
      const [host] = (window as unknown as { hosts: HTMLElement[] }).hosts;
      return host?.getBoundingClientRect().toJSON() as { width: number; left: number };
    });
    expect(box).toMatchObject({ width: 352, left: 20 });
    await page.close();
  });

  test('fits into a small window, with all of its controls', async () => {
    const page = await visit();
    await comes(page);
    await page.setViewportSize({ width: 320, height: 160 });
    const top = await page.evaluate(
      () => (window as unknown as { hosts: HTMLElement[] }).hosts.at(-1)?.getBoundingClientRect().top,
    );
    expect(top).toBeGreaterThanOrEqual(0);
    await page.close();
  });

  test('goes with Esc once the focus is in it, and takes the focus only on the command', async () => {
    const page = await visit('', '<h1>Sign up</h1><input id="mine" autofocus>');
    await comes(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('mine');
    await page.keyboard.press('Escape');
    expect(await noticeStands(page)).toBe(true);
    const worker = await browser.worker();
    await worker.evaluate(
      async (tab) => {
        const { chrome } = globalThis as unknown as {
          chrome: { tabs: { sendMessage(tab: number, message: object): Promise<unknown> } };
        };
        await chrome.tabs.sendMessage(tab, { type: 'focus-notice' }).catch(() => undefined);
      },
      await browser.tabOf(address),
    );
    await page.waitForTimeout(800);
    await page.keyboard.press('Escape');
    await expect.poll(() => noticeStands(page)).toBe(false);
    await page.close();
  });

  test('snoozes for a day, and the badge says so', async () => {
    const page = await visit();
    await comes(page);
    await page.waitForTimeout(1_200);
    await page.mouse.click(315, 613);
    await page.waitForTimeout(600);
    await page.keyboard.press('Enter');
    await expect.poll(() => noticeStands(page)).toBe(false);
    await expect.poll(() => browser.badge(address).then(({ text }) => text)).toBe('z');
    await page.close();
    const next = await visit();
    await next.waitForTimeout(2_000);
    expect(await hostsOf(next)).toBe(0);
    await next.close();
  });
});

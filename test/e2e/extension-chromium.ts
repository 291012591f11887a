import { mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';

/** Chromium with the extension in it, and the web of the test behind every name that is mapped. */
export type ExtensionBrowser = {
  readonly context: BrowserContext;
  readonly id: string;
  /** The extension's worker, started when it is asleep. */
  worker(): Promise<Worker>;
  stopWorker(): Promise<void>;
  /** A page of the extension in a tab. */
  openPage(path: string): Promise<Page>;
  /** Gives the extension a countersign.json, the way a person does. */
  takeSettings(text: string): Promise<void>;
  /** The id of the tab that shows the address. */
  tabOf(address: string): Promise<number>;
  badge(address: string): Promise<{ text: string; title: string }>;
  /** Ends the browser as a power cut would, and leaves its profile for the next start. */
  kill(): Promise<string>;
  close(): Promise<void>;
};

type Start = {
  readonly target?: 'chrome' | 'managed-chrome';
  /** The folder of the extension, where it is not the build itself. */
  readonly folder?: string;
  /** The profile that a killed browser left. */
  readonly profile?: string;
  /** Another extension's folder, loaded beside ours. */
  readonly beside?: string;
};

type Api = {
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
};

export async function startExtension(
  port: number,
  {
    target = 'managed-chrome',
    folder = fileURLToPath(new URL(`../../dist/extension/${target}`, import.meta.url)),
    profile = mkdtempSync(join(tmpdir(), 'countersign-profile-')),
    beside,
  }: Start = {},
): Promise<ExtensionBrowser> {
  const folders = [folder, ...(beside === undefined ? [] : [beside])].join(',');
  const options: Parameters<typeof chromium.launchPersistentContext>[1] = {
    executablePath: process.env['COUNTERSIGN_CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    ignoreHTTPSErrors: true,
    reducedMotion: 'reduce',
    viewport: { width: 1200, height: 800 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--disable-extensions-except=${folders}`,
      `--load-extension=${folders}`,
      `--host-resolver-rules=MAP *.example:443 127.0.0.1:${String(port)}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  };
  const isOurs = (each: Worker): boolean => each.url().endsWith('/background.js');
  const launch = async (): Promise<{ context: BrowserContext; first: Worker }> => {
    const context = await chromium.launchPersistentContext(profile, options);
    try {
      const waited = { predicate: isOurs, timeout: 15_000 };
      const first = context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent('serviceworker', waited));
      return { context, first };
    } catch (error) {
      await context.close();
      throw error;
    }
  };
  // On a busy machine a browser now and then never tells of its worker: it is started once more.
  const { context, first } = await launch().catch(launch);
  const id = new URL(first.url()).host;
  const openPage = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  // Stays open: a page of the extension can always wake the worker and ask for its tabs.
  const control = await openPage('ledger/index.html');

  const tabOf = (address: string): Promise<number> =>
    control.evaluate(async (wanted) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      return (await chrome.tabs.query({})).find(({ url }) => url === wanted)?.id ?? -1;
    }, address);

  return {
    context,
    id,
    openPage,
    tabOf,
    worker: async () => {
      const running = context.serviceWorkers().find((each) => each.url().includes(id));
      if (running !== undefined) return running;
      const started = context.waitForEvent('serviceworker');
      await control.evaluate(() =>
        (
          globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
        ).chrome.runtime.sendMessage({ type: 'drain-outbox' }),
      );
      return started;
    },
    stopWorker: async () => {
      const session = await context.newCDPSession(control);
      const { targetInfos } = (await session.send('Target.getTargets')) as {
        targetInfos: { type: string; targetId: string; url: string }[];
      };
      for (const each of targetInfos) {
        if (each.type === 'service_worker' && each.url.includes(id)) {
          await session.send('Target.closeTarget', { targetId: each.targetId });
        }
      }
      await session.detach();
    },
    takeSettings: async (text) => {
      const file = join(profile, 'countersign.json');
      writeFileSync(file, text);
      const options = await openPage('options/index.html');
      await options.locator('input[type=file]').setInputFiles(file);
      await options.getByText('The settings are in use.').waitFor();
      await options.close();
    },
    badge: async (address) => {
      const tab = await tabOf(address);
      return control.evaluate(async (tabId) => {
        const { chrome } = globalThis as unknown as { chrome: Api };
        return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
      }, tab);
    },
    kill: async () => {
      // The lock names host and process: `northwind-4711`.
      const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
      const closed = context.waitForEvent('close');
      process.kill(pid, 'SIGKILL');
      await closed;
      return profile;
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Fills in the form from its second field on, and stops before the last step. */
export async function fillInIntake(form: Page): Promise<void> {
  const next = form.locator('.intake-foot .primary');
  await form.locator('#owner').fill('Ingrid Solheim');
  await next.click();
  await form.locator('#purpose').fill('Minutes of internal meetings.');
  await form.locator('#users').fill('Operations, about 20 people');
  await form.locator('#use input').first().check();
  await form.locator('#name').fill('Jonas Berg');
  await next.click();
  for (const field of ['data', 'people', 'oversight']) await form.locator(`#${field} input`).first().check();
  await next.click();
  await form.locator('#summary-0').or(form.locator('h2')).first().waitFor();
}

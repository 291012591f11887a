import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';

/** What a test does in a page, the same in both browsers. Functions given to `run` and `until` live in the page. */
export type Driver = {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  run<A, T>(work: (argument: A) => T, argument: A): Promise<T>;
  /** Waits until it gives something truthy. */
  until<A>(what: string, holds: (argument: A) => unknown, argument: A, timeout?: number): Promise<void>;
  /** A real click in the middle of the first element that fits, scrolled into view. */
  click(selector: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** Keys by their names, `Control+z`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  chooseFile(path: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  picture(path: string): Promise<void>;
  /** Shows the page as it is on paper. */
  print(): Promise<void>;
  /** Every address that was asked for since the page was made. */
  readonly asked: readonly string[];
  /** Errors, and what the browser said against the page (refused styles, scripts). */
  readonly complaints: readonly string[];
  close(): Promise<void>;
};

export type Browser = {
  readonly name: 'Chromium' | 'Firefox';
  /** A tab of its own, in a profile that all tabs of this browser share. */
  open(): Promise<Driver>;
  close(): Promise<void>;
};

type Look = { readonly dark?: boolean; readonly forcedColours?: boolean; readonly scale?: number };

const NEEDED_MS = 15_000;

export async function startChromium(look: Look = {}): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: process.env['COUNTERSIGN_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: look.dark === true ? 'dark' : 'light',
    reducedMotion: 'reduce',
    deviceScaleFactor: look.scale ?? 1,
    ...(look.forcedColours === true ? { forcedColors: 'active' } : {}),
  });
  await context.addInitScript(keepSavedFiles);
  return {
    name: 'Chromium',
    close: () => browser.close(),
    async open() {
      const page = await context.newPage();
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      return {
        asked,
        complaints,
        goto: async (address) => void (await page.goto(address)),
        reload: async () => void (await page.reload()),
        run: (work, argument) => page.evaluate(work as never, argument as never) as never,
        until: async (what, holds, argument, timeout = NEEDED_MS) => {
          await page
            .waitForFunction(holds as never, argument as never, { timeout, polling: 30 })
            .catch((error: unknown) => {
              throw new Error(`Never came: ${what} (${String(error).slice(0, 200)})`);
            });
        },
        click: async (selector) => page.locator(selector).first().click({ timeout: NEEDED_MS }),
        clickAt: (x, y) => page.mouse.click(x, y),
        press: (key) => page.keyboard.press(key),
        type: (text) => page.keyboard.type(text),
        chooseFile: (path) => page.locator('input[type="file"][accept*="docx"]').setInputFiles(path),
        resize: (width, height) => page.setViewportSize({ width, height }),
        picture: async (path) => void (await page.screenshot({ path })),
        print: () => page.emulateMedia({ media: 'print' }),
        close: () => page.close({ runBeforeUnload: false }),
      };
    },
  };
}

export async function startFirefox(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'countersign-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['COUNTERSIGN_FIREFOX'] ?? '/usr/bin/firefox-esr',
    headless: true,
    userDataDir: profile,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': profile,
      'browser.download.useDownloadDir': true,
      'ui.prefersReducedMotion': 1,
    },
  });
  return {
    name: 'Firefox',
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
    async open() {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await page.evaluateOnNewDocument(keepSavedFiles);
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('pageerror', (error) => complaints.push(error instanceof Error ? error.message : String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      return {
        asked,
        complaints,
        goto: async (address) => void (await page.goto(address)),
        reload: async () => void (await page.reload()),
        run: (work, argument) => page.evaluate(work as never, argument as never) as never,
        until: async (what, holds, argument, timeout = NEEDED_MS) => {
          await page
            .waitForFunction(holds as never, { timeout, polling: 30 }, argument as never)
            .catch((error: unknown) => {
              throw new Error(`Never came: ${what} (${String(error).slice(0, 200)})`);
            });
        },
        async click(selector) {
          const element = await page.waitForSelector(selector, { timeout: NEEDED_MS });
          await element?.evaluate((found) => found.scrollIntoView({ block: 'center' }));
          await element?.click();
        },
        clickAt: (x, y) => page.mouse.click(x, y),
        async press(key) {
          const keys = key.split('+');
          const last = keys.pop() ?? '';
          for (const held of keys) await page.keyboard.down(held as never);
          await page.keyboard.press(last as never);
          for (const held of keys.reverse()) await page.keyboard.up(held as never);
        },
        type: (text) => page.keyboard.type(text),
        async chooseFile(path) {
          const input = await page.$('input[type="file"][accept*="docx"]');
          await (input as unknown as { uploadFile(path: string): Promise<void> } | null)?.uploadFile(path);
        },
        resize: (width, height) => page.setViewport({ width, height }),
        picture: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
        print: () => page.emulateMediaType('print'),
        close: () => page.close(),
      };
    },
  };
}

/** Runs in the page before anything else: keeps what is handed over as a download, and lets it happen. */
function keepSavedFiles(): void {
  const saved: { name: string; blob: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob | MediaSource): string => {
    const address = create(blob);
    if (blob instanceof Blob) blobs.set(address, blob);
    return address;
  };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    const blob = blobs.get(this.href);
    if (this.download !== '' && blob) saved.push({ name: this.download, blob });
    else click.call(this);
  };
  Object.assign(window, { savedFiles: saved });
}

/** The file that the page handed over last, once there are `count` of them. */
export async function savedFile(driver: Driver, count: number): Promise<{ name: string; bytes: Uint8Array }> {
  await driver.until('a saved file', (wanted) => (window as never as Saving).savedFiles.length >= wanted, count);
  const { name, base64 } = await driver.run(async () => {
    const last = (window as never as Saving).savedFiles.at(-1);
    const bytes = new Uint8Array((await last?.blob.arrayBuffer()) ?? new ArrayBuffer(0));
    let text = '';
    for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
    return { name: last?.name ?? '', base64: btoa(text) };
  }, null);
  return { name, bytes: Uint8Array.from(Buffer.from(base64, 'base64')) };
}

type Saving = { savedFiles: { name: string; blob: Blob }[] };

/** Drops a file on the page, with `others` beside it. */
export async function dropFile(driver: Driver, name: string, bytes: Uint8Array, others: string[] = []): Promise<void> {
  await driver.run(
    ({ called, base64, more }) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([content], called));
      for (const other of more) data.items.add(new File(['Another.'], other));
      const target = document.querySelector('.ed') ?? document.body;
      for (const kind of ['dragover', 'drop'])
        target.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    { called: name, base64: Buffer.from(bytes).toString('base64'), more: others },
  );
}

/** The project's own folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

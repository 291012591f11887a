import {
  accessSync,
  constants,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startExtension, type ExtensionBrowser } from './extension-chromium.ts';
import { organisation, startSites, type Sites } from './extension-sites.ts';

// Chromium reads its administrator's settings from one folder of the machine. A test that writes there belongs on a machine
// that is thrown away: it runs only where CI is set and the folder can be written, and takes away what it has put there.
const policies = '/etc/chromium/policies/managed';
const policyFile = join(policies, `countersign-test-${String(process.pid)}.json`);
const isOurMachine = process.env['CI'] !== undefined && process.env['COUNTERSIGN_CHROMIUM'] === '/usr/bin/chromium';

const northwind = settingsOfExample();
let made: readonly string[] = [];
let sites: Sites;
let browser: ExtensionBrowser;
let folder: string;

describe.runIf(isOurMachine && canWrite('/etc/chromium'))('settings of the browser’s administrator', () => {
  beforeAll(async () => {
    // Its own copy has its own id, for that follows from its path: no other browser of the tests is managed by this.
    folder = mkdtempSync(join(tmpdir(), 'countersign-managed-'));
    const extension = fileURLToPath(new URL('../../dist/extension/managed-chrome', import.meta.url));
    cpSync(extension, folder, { recursive: true });
    made = [dirname(policies), policies].filter((path) => mkdirSync(path, { recursive: true }) !== undefined);
    process.once('exit', removePolicy);
    sites = await startSites();
    browser = await startExtension(sites.port, { folder });
  });
  afterAll(async () => {
    removePolicy();
    process.off('exit', removePolicy);
    await browser.close();
    await sites.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('lock what they set, while the page stands open, and go before the person’s own file', async () => {
    await browser.takeSettings(organisation({ organisation: 'Somebody Else', policy: { title: 'Another policy' } }));
    const options = await browser.openPage('options/index.html');
    await options.getByText('Somebody Else').first().waitFor();
    setPolicy(northwind);
    await lockOf(options, 'Policy that is quoted').waitFor({ timeout: 30_000 });
    const policy = options.getByRole('group', { name: 'Policy that is quoted' });
    expect(await policy.textContent()).toContain('AI policy 1.3');
    expect(await options.getByText('Northwind Freight').count()).toBeGreaterThan(0);
    expect(await options.getByText('Somebody Else').count()).toBe(0);
  });

  test('are there from the first start on, which then asks the person nothing', async () => {
    const first = await startExtension(sites.port, { folder });
    const options = await first.openPage('options/index.html');
    await lockOf(options, 'Policy that is quoted').waitFor({ timeout: 30_000 });
    // The worker waits for the same settings before it welcomes.
    await options.waitForTimeout(1_000);
    expect(first.context.pages().filter((page) => page.url().includes('/welcome/'))).toEqual([]);
    await first.close();
  });

  test('are named and not used where they are wrong', async () => {
    setPolicy({ ...northwind, register: { feed: 'http://intake.northwind.example/register.json' } });
    const options = await browser.openPage('options/index.html');
    await options.getByText('register.feed must be an https address').waitFor({ timeout: 30_000 });
    expect(await lockOf(options, 'Where intakes go').count()).toBe(1);
  });

  test('are gone when the administrator takes them back', async () => {
    const options = await browser.openPage('options/index.html');
    await lockOf(options, 'Policy that is quoted').waitFor();
    rmSync(policyFile);
    await lockOf(options, 'Policy that is quoted').waitFor({ state: 'detached', timeout: 30_000 });
    await options.getByText('Somebody Else').first().waitFor();
  });
});

function lockOf(options: Page, row: string) {
  return options.getByRole('group', { name: row }).getByText('Set by your organisation');
}

function setPolicy(settings: unknown): void {
  writeFileSync(policyFile, JSON.stringify({ '3rdparty': { extensions: { [browser.id]: settings } } }));
}

/** Takes away the file, and the folders that were not there before and have stayed empty. */
function removePolicy(): void {
  rmSync(policyFile, { force: true });
  for (const path of [...made].reverse()) {
    try {
      rmdirSync(path);
    } catch {
      // Somebody has put something into it meanwhile.
    }
  }
  made = [];
}

function canWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** What the example in the deployment guide sets: it must be true. */
function settingsOfExample(): Record<string, unknown> {
  const example = readFileSync(new URL('../../docs/deploy/examples/linux.json', import.meta.url), 'utf8');
  const { '3rdparty': managed } = JSON.parse(example) as { '3rdparty': { extensions: Record<string, object> } };
  return { ...Object.values(managed.extensions)[0] };
}

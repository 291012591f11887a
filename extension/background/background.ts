import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { browserSettings } from '../settings/browser-settings.ts';
import { settingsNow } from '../settings/settings-now.ts';
import type { Settings } from '../settings/settings.ts';
import { onStorageChange, openBrowserStorage } from '../storage/browser-storage.ts';
import type { Storage } from '../storage/database.ts';
import { ensureAlarms, OUTBOX_ALARM, REFRESH_ALARM } from './alarms.ts';
import { keepOnDemand, onDemand } from './load-on-demand.ts';
import * as looking from './look-at-tab.ts';
import { ownDomain } from './recognise-page.ts';
import type { Surroundings } from './look-at-tab.ts';
import { openBeside } from './open-surface.ts';
import { senderOf } from './sender.ts';
import { forgetTab, inTurn, readTab } from './tab-store.ts';
import type { Worker } from './worker.ts';

// Every listener stands here, at the top level: a browser that starts this worker for an event hands it over only to the
// listeners that are there when the script has run once (HARDENING A2). What is kept in variables is a cache: the worker
// may be stopped between any two events.

const REVIEW_MENU = 'review-page';
const own = { id: browser.runtime.id, root: browser.runtime.getURL('') };

let storage: Promise<Storage> | null = null;
let settings: Promise<Settings> | null = null;

/** Opened once for a life of the worker; opened again after a failure. */
function openStorage(): Promise<Storage> {
  storage ??= openBrowserStorage().then((opened) => {
    opened.db.addEventListener('close', forgetStorage);
    opened.db.addEventListener('versionchange', forgetStorage);
    return opened;
  });
  storage.catch(forgetStorage);
  return storage;
}
function forgetStorage(): void {
  storage = null;
}

function load(): Promise<Settings> {
  settings ??= settingsNow(browserSettings, async (managed, stored) => {
    const { readStoredSettings, settingsFrom } = await onDemand();
    return settingsFrom(managed, readStoredSettings(stored));
  });
  settings.catch(() => {
    settings = null;
  });
  return settings;
}

async function around(): Promise<Surroundings> {
  const [opened, loaded] = await Promise.all([openStorage(), load()]);
  return { storage: opened, settings: loaded };
}

async function drain(): Promise<void> {
  const { drainAndPlan } = await onDemand();
  await drainAndPlan(await openStorage(), await load());
  await lookAtAllTabs();
}

async function refresh({ atOnce = false } = {}): Promise<void> {
  const { refreshSources } = await onDemand();
  await refreshSources(await openStorage(), loadAfresh, { atOnce });
  await lookAtAllTabs();
}
function loadAfresh(): Promise<Settings> {
  settings = null;
  return load();
}

const worker: Worker = { ...looking, inTurn, ownDomain, around, drain, refresh: () => refresh({ atOnce: true }) };

/** The tabs that are open: after a start or an update, and when the register may say something else of them. */
async function lookAtAllTabs(): Promise<void> {
  const now = await around();
  for (const { id, url, title = '' } of await browser.tabs.query({})) {
    if (id !== undefined && url !== undefined) await looking.lookAtTab({ tab: id, address: url, title }, now);
  }
}

addEventListener('install', keepOnDemand);

browser.runtime.onInstalled.addListener(({ reason }) => {
  void browser.contextMenus.removeAll().then(() => {
    browser.contextMenus.create({
      id: REVIEW_MENU,
      title: 'Check this page as a policy',
      contexts: ['page', 'selection'],
      documentUrlPatterns: ['https://*/*', 'http://*/*'],
    });
  });
  if (reason === 'install') void openWelcome();
  void lookAtAllTabs();
});

/** Where the administrator has set everything up there is nothing to ask the person. */
async function openWelcome(): Promise<void> {
  const { sources } = await load();
  if (Object.values(sources).includes('managed')) return;
  await browser.tabs.create({ url: browser.runtime.getURL('welcome/index.html') });
}

browser.runtime.onStartup.addListener(() => {
  void lookAtAllTabs();
});

browser.tabs.onUpdated.addListener((tab, { status, url }, { url: address, title = '' }) => {
  if (address === undefined || (status === undefined && url === undefined)) return;
  void (async () => {
    const now = await around();
    const page = await looking.lookAtTab({ tab, address, title }, now);
    await looking.noteMet(page, now);
    if (status === 'complete') await looking.readPageIfAllowed(tab, page);
  })();
});

browser.tabs.onRemoved.addListener((tab) => {
  void inTurn(tab, () => forgetTab(tab));
});

browser.tabs.onActivated.addListener(({ tabId }) => {
  void (async () => {
    const page = await readTab(tabId);
    if (page !== null) await looking.showBadge(tabId, page, await around());
  })();
});

browser.runtime.onMessage.addListener(
  (message: unknown, sender: Runtime.MessageSender, reply: (answer: unknown) => void) => {
    onDemand()
      .then(({ answerMessage }) => answerMessage(message, senderOf(sender, own), worker))
      .catch((error: unknown) => ({ ok: false, problem: error instanceof Error ? error.message : String(error) }))
      .then(reply, () => undefined);
    return true;
  },
);

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === OUTBOX_ALARM) void drain();
  if (name === REFRESH_ALARM) void refresh();
});

browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
  if (menuItemId !== REVIEW_MENU || tab?.id === undefined) return;
  void openBeside(tab.id, `review/index.html?tab=${String(tab.id)}`);
});

browser.commands.onCommand.addListener((command, tab) => {
  if (command !== 'focus-notice' || tab?.id === undefined) return;
  // Nobody listens where no notice stands.
  void browser.tabs.sendMessage(tab.id, { type: 'focus-notice' }, { frameId: 0 }).catch(() => undefined);
});

browser.storage.onChanged.addListener((_changes, area) => {
  if (area !== 'local' && area !== 'managed') return;
  settings = null;
  // A link or a feed that has just been set is read now; what was read lately is not asked for again. What waited for a
  // way out may have one.
  void refresh().then(drain);
});

browser.permissions.onAdded.addListener(() => {
  void browser.tabs.query({ active: true }).then(async (tabs) => {
    for (const { id } of tabs) {
      const page = id === undefined ? null : await readTab(id);
      if (id !== undefined && page !== null) await looking.readPageIfAllowed(id, page);
    }
  });
});

onStorageChange((changed) => {
  if (changed.some((name) => name === 'records' || name === 'feed' || name === 'snoozes')) void lookAtAllTabs();
});

void ensureAlarms(around);

import { browser } from '../browser.ts';
import { alone } from '../storage/alone.ts';
import type { Storage } from '../storage/database.ts';
import { noteInLedger } from '../storage/ledger-log.ts';
import type { KeptSettings, SettingsSources } from './settings-now.ts';
import type { LinkPort, SettingsPort } from './settings-store.ts';

const KEY = 'settings';

/** The browser's managed and local storage. */
export const browserSettings: SettingsPort & SettingsSources = {
  // Firefox rejects where no administrator has set anything up.
  managed: () => browser.storage.managed.get().catch(() => ({})),
  stored: async () => (await browser.storage.local.get(KEY))[KEY],
  // In memory alone, and gone with an update.
  kept: async () => (await browser.storage.session.get(KEY))[KEY] as KeptSettings | undefined,
  keep: (settings) => browser.storage.session.set({ [KEY]: settings }),
  store: (settings) => browser.storage.local.set({ [KEY]: settings }),
  alone: (change) => alone('countersign-settings', change),
  fetch: (...request) => fetch(...request),
  now: () => Date.now(),
};

/** The same where an address may be asked. */
export function browserLink(storage: Storage): LinkPort {
  return { ...browserSettings, fetched: (line) => noteInLedger(storage, line) };
}

/** Calls the listener whenever settings may have changed, here or by the management of the browser. */
export function onSettingsChange(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'managed' || (area === 'local' && KEY in changes)) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => {
    browser.storage.onChanged.removeListener(heard);
  };
}

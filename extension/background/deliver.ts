import browser from 'webextension-polyfill';
import type { Settings } from '../settings/settings.ts';
import { browserSettings } from '../settings/browser-settings.ts';
import { refreshLink } from '../settings/settings-store.ts';
import { drainInBrowser } from '../storage/browser-drain.ts';
import type { Storage } from '../storage/database.ts';
import { followFeed } from '../storage/feed-subscription.ts';
import { nextTry } from '../storage/outbox.ts';

export const OUTBOX_ALARM = 'outbox';
export const REFRESH_ALARM = 'refresh';
/** The browser keeps no alarm shorter than this. */
const SHORTEST_MINUTES = 0.5;
const REFRESH_MINUTES = 60;

/** Sends what is due and plans the next try. */
export async function drainAndPlan(storage: Storage, settings: Settings): Promise<void> {
  await drainInBrowser(storage, settings.configuration.intake);
  if (!(await planNextTry(storage, settings))) await browser.alarms.clear(OUTBOX_ALARM);
}

/** False when nothing waits: then nothing wakes the worker either. */
async function planNextTry(storage: Storage, { configuration }: Settings): Promise<boolean> {
  const next = await nextTry(storage, configuration.intake);
  if (next === null) return false;
  const minutes = Math.max(SHORTEST_MINUTES, (next - Date.now()) / 60_000);
  await browser.alarms.create(OUTBOX_ALARM, { delayInMinutes: minutes });
  return true;
}

/** Reads what the organisation publishes, where it is due or asked for. Asks nobody where nothing is set up. */
export async function refreshSources(
  storage: Storage,
  load: () => Promise<Settings>,
  { atOnce = false } = {},
): Promise<void> {
  await refreshLink(browserSettings, { atOnce });
  await followFeed(storage, await load(), browserSettings, { atOnce });
}

/** Browsers forget alarms at an update and, some of them, at a restart: each start of the worker makes sure of them. */
export async function ensureAlarms(around: () => Promise<{ storage: Storage; settings: Settings }>): Promise<void> {
  if ((await browser.alarms.get(REFRESH_ALARM)) === undefined) {
    await browser.alarms.create(REFRESH_ALARM, { delayInMinutes: 1, periodInMinutes: REFRESH_MINUTES });
  }
  if ((await browser.alarms.get(OUTBOX_ALARM)) !== undefined) return;
  const { storage, settings } = await around();
  await planNextTry(storage, settings);
}

import { browser } from '../browser.ts';
import type { Settings } from '../settings/settings.ts';
import type { Storage } from '../storage/database.ts';
import { nextTry } from '../storage/outbox.ts';

export const OUTBOX_ALARM = 'outbox';
export const REFRESH_ALARM = 'refresh';
/** The browser keeps no alarm shorter than this. */
const SHORTEST_MINUTES = 0.5;
const REFRESH_MINUTES = 60;

/** Plans the next try to send. When nothing waits, nothing wakes the worker either. */
export async function planNextTry(storage: Storage, { configuration }: Settings): Promise<void> {
  const next = await nextTry(storage, configuration.intake);
  if (next === null) {
    await browser.alarms.clear(OUTBOX_ALARM);
    return;
  }
  const minutes = Math.max(SHORTEST_MINUTES, (next - Date.now()) / 60_000);
  await browser.alarms.create(OUTBOX_ALARM, { delayInMinutes: minutes });
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

import type { Settings } from '../settings/settings.ts';
import { browserLink, browserSettings } from '../settings/browser-settings.ts';
import { refreshLink } from '../settings/settings-store.ts';
import { drainInBrowser } from '../storage/browser-drain.ts';
import type { Storage } from '../storage/database.ts';
import { followFeed } from '../storage/feed-subscription.ts';
import { planNextTry } from './alarms.ts';

/** Sends what is due and plans the next try. */
export async function drainAndPlan(storage: Storage, settings: Settings): Promise<void> {
  await drainInBrowser(storage, settings.configuration.intake);
  await planNextTry(storage, settings);
}

/** Reads what the organisation publishes, where it is due or asked for. Asks nobody where nothing is set up. */
export async function refreshSources(
  storage: Storage,
  load: () => Promise<Settings>,
  { atOnce = false } = {},
): Promise<void> {
  await refreshLink(browserLink(storage), { atOnce });
  await followFeed(storage, await load(), browserSettings, { atOnce });
}

import { browser } from '../browser.ts';
import { browserOutbox } from '../outbox/browser-outbox.ts';
import { unsentOf } from '../outbox/unsent.ts';
import { onAnyChange } from '../pages/browser-port.ts';
import { localDay } from '../pages/moment-words.ts';
import { saveFile } from '../pages/save-file.ts';
import { browserSettings } from '../settings/browser-settings.ts';
import { loadSettings } from '../settings/settings-store.ts';
import type { Storage } from '../storage/database.ts';
import { storedFeed } from '../storage/stored-feed.ts';
import { readLedger } from '../storage/ledger-log.ts';
import { readOutbox } from '../storage/outbox.ts';
import { countStores, emptyStorage, exportStorage } from '../storage/whole-storage.ts';
import { holdingsOf } from './holdings.ts';
import type { LedgerPort } from './ledger-port.ts';
import { permissionsInWords } from './permission-words.ts';

/** The ledger page's port onto the browser. */
export function browserLedger(storage: Storage): LedgerPort {
  return {
    ...browserOutbox(storage),
    load: async () => {
      const now = new Date().toISOString();
      const [lines, outbox, counts, feed, held, { configuration }] = await Promise.all([
        readLedger(storage),
        readOutbox(storage),
        countStores(storage),
        storedFeed(storage),
        browser.permissions.getAll(),
        loadSettings(browserSettings),
      ]);
      return {
        lines,
        holdings: holdingsOf(counts, feed?.feed?.entries.length ?? 0),
        permissions: permissionsInWords(
          { permissions: held.permissions ?? [], origins: held.origins ?? [] },
          requiredNow(),
        ),
        organisation: configuration.organisation,
        unsent: outbox.map((item) => unsentOf(item, configuration.intake, now)),
      };
    },
    withdraw: async (id) => {
      await browser.permissions.remove(
        id.includes('://') || id === '<all_urls>' ? { origins: [id] } : { permissions: [id as never] },
      );
    },
    exportAll: async () => {
      const now = new Date();
      const text = await exportStorage(storage, now.toISOString());
      saveFile({ name: `countersign-${localDay(now.getTime())}.json`, text, type: 'application/json' });
    },
    deleteAll: async () => {
      await emptyStorage(storage);
      await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), browser.alarms.clearAll()]);
    },
    onChange: onAnyChange,
  };
}

/** What the manifest holds without asking. */
function requiredNow(): string[] {
  const manifest = browser.runtime.getManifest();
  return [...(manifest.permissions ?? []), ...(manifest.host_permissions ?? [])];
}

import { onAnyChange } from '../pages/browser-port.ts';
import { saveFile } from '../pages/save-file.ts';
import { browserSettings } from '../settings/browser-settings.ts';
import { loadSettings, setPersonal } from '../settings/settings-store.ts';
import type { Storage } from '../storage/database.ts';
import { refreshFeed, storedFeed } from '../storage/feed-subscription.ts';
import { addRecords, readChain } from '../storage/register-store.ts';
import type { RegisterPort } from './register-port.ts';

/** The register page's port onto the browser. */
export function browserRegister(storage: Storage): RegisterPort {
  return {
    load: async () => {
      const [chain, feed, { configuration, personal }] = await Promise.all([
        readChain(storage),
        storedFeed(storage),
        loadSettings(browserSettings),
      ]);
      const feedAddress = configuration.register?.feed ?? null;
      return { chain, feed, feedAddress, organisation: configuration.organisation, name: personal.name };
    },
    add: async (records) => {
      await addRecords(storage, records);
    },
    refreshFeed: async () => {
      const { configuration } = await loadSettings(browserSettings);
      if (configuration.register) {
        await refreshFeed(storage, configuration.register.feed, browserSettings);
      }
    },
    saveFile,
    rememberName: (name) => void setPersonal(browserSettings, { name }),
    onChange: onAnyChange,
    newId: () => crypto.randomUUID(),
    now: () => new Date().toISOString(),
  };
}

import { browser } from '../browser.ts';
import { CONFIGURATION_LIMIT } from '../../core/config/configuration.ts';
import { tellWorker } from '../background/ask-worker.ts';
import { siteAccess } from '../manifest.ts';
import { onAnyChange } from '../pages/browser-port.ts';
import { browserLink, browserSettings } from '../settings/browser-settings.ts';
import { loadSettings, removeFile, removeLink, setPersonal, takeFile, takeLink } from '../settings/settings-store.ts';
import type { Storage } from '../storage/database.ts';
import { storedFeed } from '../storage/stored-feed.ts';
import { readSnoozes } from '../storage/sightings.ts';
import type { OptionsPort, OptionsSnapshot } from './options-port.ts';

const pages = { origins: [siteAccess] };

/** The port of the options and the welcome page onto the browser. */
export function browserOptions(storage: Storage): OptionsPort {
  return {
    load: async () => ({
      settings: await loadSettings(browserSettings),
      feed: await storedFeed(storage),
      snoozes: await readSnoozes(storage),
      pageAccess: await pageAccess(),
    }),
    takeFile: async (file) => {
      if (file.size > CONFIGURATION_LIMIT * 2) {
        return {
          ok: false,
          problems: [{ path: '', message: 'countersign.json is larger than 512 kB and was not read.' }],
        };
      }
      return takeFile(browserSettings, file.name, await file.text());
    },
    takeLink: (address) => takeLink(browserLink(storage), address),
    removeFile: () => removeFile(browserSettings),
    removeLink: () => removeLink(browserSettings),
    setName: (name) => setPersonal(browserSettings, { name }),
    setContact: (contact) => setPersonal(browserSettings, { contact }),
    setQuiet: (quiet) => setPersonal(browserSettings, { quiet }),
    askForPages: () => browser.permissions.request(pages),
    giveBackPages: async () => {
      await browser.permissions.remove(pages);
    },
    readNow: async () => {
      await tellWorker({ type: 'refresh' });
    },
    wake: async (domain) => {
      await tellWorker({ type: 'wake-site', domain });
    },
    onChange: (listener) => {
      const stop = onAnyChange(listener);
      browser.permissions.onAdded.addListener(listener);
      browser.permissions.onRemoved.addListener(listener);
      return () => {
        stop();
        browser.permissions.onAdded.removeListener(listener);
        browser.permissions.onRemoved.removeListener(listener);
      };
    },
  };
}

async function pageAccess(): Promise<OptionsSnapshot['pageAccess']> {
  if (!(await browser.permissions.contains(pages))) return 'not-given';
  const { host_permissions: required } = browser.runtime.getManifest() as { host_permissions?: readonly string[] };
  return required?.includes(siteAccess) === true ? 'held' : 'given';
}

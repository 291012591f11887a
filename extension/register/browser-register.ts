import { draftPage } from '../intake/intake-pages.ts';
import { browserOutbox } from '../outbox/browser-outbox.ts';
import { exceptionsGoWords, unsentOf } from '../outbox/unsent.ts';
import { askToDrain, onAnyChange, openPage } from '../pages/browser-port.ts';
import { browserSettings } from '../settings/browser-settings.ts';
import { loadSettings, setPersonal } from '../settings/settings-store.ts';
import type { Storage } from '../storage/database.ts';
import { deleteDraft, readDrafts, saveDraft } from '../storage/drafts.ts';
import { acceptHeldFeed, refreshFeed } from '../storage/feed-subscription.ts';
import { storedFeed } from '../storage/stored-feed.ts';
import { readOutbox } from '../storage/outbox.ts';
import { addRecords, readChain } from '../storage/register-store.ts';
import { readSigners, rememberSigner, signatureFits, signText } from '../storage/register-keys.ts';
import { submitException } from '../storage/submit-exception.ts';
import type { RegisterPort } from './register-port.ts';

/** The register page's port onto the browser. */
export function browserRegister(storage: Storage): RegisterPort {
  return {
    ...browserOutbox(storage),
    load: async () => {
      const [chain, drafts, feed, outbox, signers, { configuration, personal }] = await Promise.all([
        readChain(storage),
        readDrafts(storage),
        storedFeed(storage),
        readOutbox(storage),
        readSigners(storage),
        loadSettings(browserSettings),
      ]);
      const feedAddress = configuration.register?.feed ?? null;
      const { intake, organisation } = configuration;
      const now = new Date().toISOString();
      const unsent = outbox.map((item) => unsentOf(item, intake, now));
      const exceptionsGo = exceptionsGoWords(intake);
      const fileFormat = intake?.kind === 'file' ? intake.format : 'json';
      return {
        chain,
        drafts,
        feed,
        signers,
        feedAddress,
        organisation,
        unsent,
        exceptionsGo,
        fileFormat,
        name: personal.name,
      };
    },
    add: async (records) => {
      await addRecords(storage, records);
    },
    askException: async (entry, records, request) => {
      const { configuration } = await loadSettings(browserSettings);
      await submitException(storage, { records, entry, request }, configuration.intake);
      void askToDrain();
    },
    acceptFeed: (held) => acceptHeldFeed(storage, held),
    rememberSigner: (key) => rememberSigner(storage, key),
    sign: (text) => signText(storage, text),
    signatureFits,
    openDraft: (id) => void openPage(draftPage(id)),
    discardDraft: (id) => deleteDraft(storage, id),
    restoreDraft: (draft) => saveDraft(storage, draft),
    refreshFeed: async () => {
      const { configuration } = await loadSettings(browserSettings);
      if (configuration.register) {
        await refreshFeed(storage, configuration.register, browserSettings);
      }
    },
    rememberName: (name) => void setPersonal(browserSettings, { name }),
    onChange: onAnyChange,
    newId: () => crypto.randomUUID(),
    now: () => new Date().toISOString(),
  };
}

import { browser } from '../browser.ts';
import { askToDrain } from '../pages/browser-port.ts';
import { saveFile } from '../pages/save-file.ts';
import type { Storage } from '../storage/database.ts';
import { confirmByHand, retry } from '../storage/outbox.ts';
import type { OutboxPort } from './outbox-port.ts';

/** The outbox's port onto the browser. */
export function browserOutbox(storage: Storage): OutboxPort {
  return {
    tryNow: async (id) => {
      await retry(storage, id);
      await askToDrain();
    },
    confirmSent: (id, where) => confirmByHand(storage, id, where, new Date().toISOString()),
    openAddress: (url) => void browser.tabs.create({ url }),
    saveFile,
  };
}

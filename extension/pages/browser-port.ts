import { browser } from '../browser.ts';
import { onSettingsChange } from '../settings/browser-settings.ts';
import { onStorageChange } from '../storage/browser-storage.ts';

/** Calls the listener when anything that a page shows may have changed: its own writes, other pages, the worker, settings. */
export function onAnyChange(listener: () => void): () => void {
  const stopStorage = onStorageChange(listener);
  const stopSettings = onSettingsChange(listener);
  return () => {
    stopStorage();
    stopSettings();
  };
}

/** Asks the worker to send what waits, and to plan the next try. It may be asleep: the message starts it. */
export async function askToDrain(): Promise<void> {
  // Nobody answers while the extension is being updated; the worker drains by itself when it starts again.
  await browser.runtime.sendMessage({ type: 'drain-outbox' }).catch(() => undefined);
}

/** Opens a page of the extension in a tab of its own. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

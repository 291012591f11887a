import type { Storage, StoreName } from './database.ts';
import { openStorage } from './open-storage.ts';

const CHANNEL = 'countersign-storage';

/** The extension's storage; every other page and the worker hear of changes. */
export function openBrowserStorage(): Promise<Storage> {
  const channel = new BroadcastChannel(CHANNEL);
  return openStorage((changed) => {
    channel.postMessage(changed);
  });
}

/** Calls the listener after another context has changed something. Returns a function that stops listening. */
export function onStorageChange(listener: (changed: readonly StoreName[]) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<readonly StoreName[]>) => {
    listener(data);
  };
  return () => {
    channel.close();
  };
}

import { openStorage, type Storage, type StoreName } from './database.ts';

const CHANNEL = 'countersign-storage';

/** Runs a task while no other page or worker of the extension runs one under the same name. */
export async function alone<Result>(name: string, task: () => Promise<Result>): Promise<Result> {
  const held = await navigator.locks.request(name, async () => ({ result: await task() }));
  return held.result;
}

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

import { browser } from '../browser.ts';
import type * as part from './on-demand.ts';

type OnDemand = typeof part;

const SCRIPT = 'on-demand.js';
const scope = globalThis as {
  countersignOnDemand?: OnDemand;
  /** A worker has it, the background page of Firefox has not. */
  readonly importScripts?: (path: string) => void;
};

let loading: Promise<void> | null = null;

/** Runs the rest of the worker's code, once in its life. */
export async function onDemand(): Promise<OnDemand> {
  if (scope.countersignOnDemand === undefined) {
    loading ??= run().finally(() => {
      // After a failure the next one tries again.
      loading = null;
    });
    await loading;
  }
  if (scope.countersignOnDemand === undefined) throw new Error(`${SCRIPT} did not run.`);
  return scope.countersignOnDemand;
}

async function run(): Promise<void> {
  if (scope.importScripts) return scope.importScripts(`/${SCRIPT}`);
  const script = document.createElement('script');
  script.src = browser.runtime.getURL(SCRIPT);
  await new Promise((done, failed) => {
    script.addEventListener('load', done);
    script.addEventListener('error', failed);
    document.head.append(script);
  });
}

/** A worker may later run only what it has run while it was being installed. */
export function keepOnDemand(): void {
  void onDemand();
}

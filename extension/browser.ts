import type { Browser } from 'webextension-polyfill';

const scope = globalThis as { browser?: Browser; chrome?: Browser };

/**
 * The browser's own interface. It gives promises in every version that the manifest takes, so nothing stands between; only
 * the answer to a message differs: what both browsers understand is `sendResponse` and `true`. Undefined outside of an
 * extension.
 */
export const browser = (scope.browser ?? scope.chrome) as Browser;

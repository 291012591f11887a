import { setUpBrowsers } from './find-browsers.mjs';

/** Vitest's global set-up of the browser tests: they find the browsers in COUNTERSIGN_CHROMIUM and COUNTERSIGN_FIREFOX. */
export default function setup() {
  const browsers = setUpBrowsers();
  if (!browsers.ok) throw new Error(browsers.problem);
  Object.assign(process.env, browsers.environment);
}

import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** For each browser: the variable that names one, Debian's package, commands, and the usual places off the PATH. */
const browsers = {
  chromium: {
    variable: 'COUNTERSIGN_CHROMIUM',
    packageName: 'chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'COUNTERSIGN_FIREFOX',
    packageName: 'firefox-esr',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

/** The path of an installed browser, or null. */
export function findBrowser(name) {
  const { variable, commands, places } = browsers[name];
  const onPath = commands.flatMap((command) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)),
  );
  return [process.env[variable], ...onPath, ...places].find((path) => path && isExecutable(path)) ?? null;
}

/**
 * Finds Chromium and Firefox for the browser tests; installs Debian's packages where it may (root, apt-get).
 * Gives the paths by the variable that the tests read, or the sentence that tells the person what to do.
 */
export function setUpBrowsers() {
  let missing = missingBrowsers();
  if (missing.length > 0 && canInstall()) {
    const packages = missing.map((name) => browsers[name].packageName);
    console.log(`Installing ${packages.join(' and ')} for the browser tests (once) …`);
    apt(['update', '-qq']);
    apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    missing = missingBrowsers();
  }
  if (missing.length > 0) {
    const wanted = missing.map((name) => `${name} (or name one in ${browsers[name].variable})`).join(' and ');
    return { ok: false, problem: `The browser tests need ${wanted}. ${howToInstall(missing)}` };
  }
  const paths = Object.entries(browsers).map(([name, { variable }]) => [variable, findBrowser(name)]);
  return { ok: true, environment: Object.fromEntries(paths) };
}

function missingBrowsers() {
  return Object.keys(browsers).filter((name) => findBrowser(name) === null);
}

function howToInstall(missing) {
  const packages = missing.map((name) => browsers[name].packageName).join(' ');
  if (process.platform === 'linux') return `On Debian: sudo apt-get install ${packages}`;
  return 'Install Google Chrome or Chromium, and Firefox, from their makers.';
}

function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function apt(args) {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

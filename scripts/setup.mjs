import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project's own folder, wherever the command was called from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Makes a fresh clone ready: checks the Node version and installs exactly what the lockfile names, without running any
 * package's install script. Costs some milliseconds when all is in place. Only Node's own modules may be imported
 * here and above it, since this runs before anything is installed.
 */
export function setUp() {
  refuseOldNode();
  if (packagesAreInPlace(root)) return;
  console.log('Installing the packages that package-lock.json names (once) …');
  const install = npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], root);
  if (install.status !== 0) {
    console.error('npm ci failed: see its message above. Is a package registry reachable?');
    process.exit(install.status ?? 1);
  }
}

/** Runs npm in `folder` and waits. Output goes to this terminal unless `options.stdio` says otherwise. */
export function npm(args, folder, options = {}) {
  // On Windows npm is a .cmd file, which Node starts only through a shell.
  return spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32', ...options });
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Countersign needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/**
 * True when each package of `folder`'s lockfile is installed in its version. Compared by content with the record that
 * npm leaves in node_modules: times of files say nothing after a clone or a copy.
 */
export function packagesAreInPlace(folder) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([place, entry]) => place === '' || installed[place]?.integrity === entry.integrity || entry.optional === true,
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) setUp();

import { describe, expect, it } from 'vitest';
import { projectFiles, read } from './source-files.ts';

type Lockfile = {
  packages: Record<string, { version?: string; integrity?: string; resolved?: string; link?: boolean }>;
};
type Manifest = Record<'dependencies' | 'devDependencies', Record<string, string> | undefined>;

/** Written in parts, so that this file does not name them either. */
const registryHosts = [
  ['registry', 'npmjs', 'org'],
  ['registry', 'yarnpkg', 'com'],
  ['npm', 'pkg', 'github', 'com'],
  ['deb', 'debian', 'org'],
  ['security', 'debian', 'org'],
  ['files', 'pythonhosted', 'org'],
  ['proxy', 'golang', 'org'],
  ['static', 'crates', 'io'],
].map((parts) => parts.join('.'));

const lockfiles = ['package-lock.json', 'bench/package-lock.json'];
const manifests = ['package.json', 'bench/package.json'];

describe('packages', () => {
  it.each(lockfiles)('are all locked by content in %s, from no address of their own', (path) => {
    const { packages } = JSON.parse(read(path)) as Lockfile;
    const entries = Object.entries(packages).filter(([place]) => place !== '');
    expect(entries.length).toBeGreaterThan(0);
    const loose = entries.filter(
      ([, entry]) => !entry.integrity?.startsWith('sha512-') || entry.resolved !== undefined,
    );
    expect(loose.map(([place]) => place)).toEqual([]);
  });

  it.each(manifests)('are pinned to exact versions in %s', (path) => {
    const { dependencies, devDependencies } = JSON.parse(read(path)) as Manifest;
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('are all bundled: what is installed with the program is nothing', () => {
    expect((JSON.parse(read('package.json')) as Manifest).dependencies).toBeUndefined();
  });

  it('run no script when they are installed', () => {
    expect(read('.npmrc')).toContain('ignore-scripts=true');
  });

  it('come from whatever registry the machine uses: no file names one', () => {
    const isText = (path: string) => !/\.(png|jpg|docx|pdf|zip|woff2|ico)$/.test(path);
    const naming = projectFiles()
      .filter(isText)
      .filter((path) => registryHosts.some((host) => read(path).includes(host)));
    expect(naming).toEqual([]);
  });
});

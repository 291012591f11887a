import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectFiles, root } from './source-files.ts';

// A store, or anybody, can build the packages from the sources and compare. So the same sources must give the same bytes
// wherever and whenever they are built: here in two clean copies, in folders of unlike depth, in time zones a day apart, and
// under unlike words in NODE_ENV.

const folder = mkdtempSync(join(tmpdir(), 'countersign-builds-'));
const copies = [
  { place: join(folder, 'one'), settings: { TZ: 'Pacific/Kiritimati', NODE_ENV: 'development' } },
  { place: join(folder, 'another', 'and further down'), settings: { TZ: 'Pacific/Pago_Pago', NODE_ENV: 'production' } },
];

beforeAll(() => {
  const sources = join(folder, 'sources');
  for (const file of projectFiles()) cpSync(join(root, file), join(sources, file));
  for (const { place, settings } of copies) {
    cpSync(sources, place, { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'), 'junction');
    for (const script of ['scripts/build.mjs', 'scripts/package.mjs']) {
      execFileSync(process.execPath, [script], { cwd: place, env: { ...process.env, ...settings }, stdio: 'pipe' });
    }
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it.each(['cli', 'workbench', 'office-addin', 'extension', 'packages'])(
  'two clean builds of %s are byte-identical',
  (part) => {
    const [one, other] = copies.map(({ place }) => hashesBelow(join(place, 'dist', part)));
    expect(Object.keys(one ?? {}).length).toBeGreaterThan(0);
    expect(other).toEqual(one);
  },
);

it('the four packages of the extension are among them', () => {
  const targets = ['chrome', 'firefox', 'managed-chrome', 'managed-firefox'];
  for (const { place } of copies) {
    expect(readdirSync(join(place, 'dist', 'extension')).sort()).toEqual(targets);
    expect(readdirSync(join(place, 'dist', 'packages'))).toHaveLength(targets.length);
  }
});

/** SHA-256 of each file, by its path. */
function hashesBelow(top: string): Record<string, string> {
  const files = readdirSync(top, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    files
      .filter((file) => statSync(join(top, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(top, file)))
          .digest('hex'),
      ]),
  );
}

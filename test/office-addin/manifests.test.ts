import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { DOMParser, type Element } from '@xmldom/xmldom';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { deployableFiles } from '../../office-addin/manifest/deployable-files.ts';
import { addIn, originFrom } from '../../office-addin/manifest/source.ts';
import { manifestFaults } from './manifest-faults.ts';

const source = { origin: 'https://addins.northwind.example/countersign', version: '1.2.3' };
const files = deployableFiles(source);
const xml = textOf('manifest.xml');
const unified = JSON.parse(textOf('manifest.json')) as Unified;

type Unified = {
  manifestVersion: string;
  id: string;
  version: string;
  validDomains: string[];
  icons: Record<string, string>;
  authorization: { permissions: { resourceSpecific: { name: string }[] } };
  extensions: {
    requirements: { capabilities: { name: string; minVersion: string }[] };
    runtimes: { code: { page: string }; actions: { id: string }[] }[];
    ribbons: { tabs: { builtInTabId: string; groups: { controls: { label: string }[] }[] }[] }[];
    keyboardShortcuts: { shortcuts: { key: { default: string; mac: string }; actionId: string }[] }[];
  }[];
};

describe('the XML manifest', () => {
  it('has no fault', () => {
    expect(manifestFaults(xml, source.origin, (path) => files.has(path))).toEqual([]);
  });

  it.each([
    [
      'a wrong order',
      (text: string) => text.replace(/( *<Version>.*\n)([^]*?)( *<DefaultLocale>.*\n)/, '$2$3$1'),
      /order/,
    ],
    ['a duplicate id', (text: string) => text.replace(' id="Icon.32"', ' id="Icon.16"'), /twice/],
    ['an http address', (text: string) => text.replace('https://addins', 'http://addins'), /https/],
    [
      'a resource id over 32 characters',
      (text: string) => text.replaceAll('Button.Tip', 'Button.Tip.That.Is.Longer.Than.Word.Takes'),
      /32 characters/,
    ],
    ['a resource that is not there', (text: string) => text.replace(' id="Pane.Url"', ' id="Other.Url"'), /Pane\.Url/],
    ['a missing icon file', (text: string) => text.replaceAll('icon-32.png', 'icon-33.png'), /icon-33\.png/],
    [
      'a missing icon size',
      (text: string) =>
        text.replace('<bt:Image size="80" resid="Icon.80" />', '').replace('<bt:Image size="80" resid="Icon.80"/>', ''),
      /size/,
    ],
    [
      'InsertAfter, which fails in central deployment',
      (text: string) => text.replace('<Label', '<InsertAfter/><Label'),
      /InsertAfter/,
    ],
  ])('is found out with %s', (_, spoil, fault) => {
    const spoilt = spoil(xml);
    expect(spoilt).not.toBe(xml);
    expect(manifestFaults(spoilt, source.origin, (path) => files.has(path)).join('\n')).toMatch(fault);
  });
});

describe('the unified manifest', () => {
  it('fits its schema', () => {
    const { resolve } = createRequire(import.meta.url);
    const folder = join(
      resolve('@microsoft/app-manifest'),
      '..',
      'json-schemas',
      'teams',
      `v${unified.manifestVersion}`,
    );
    const schema = JSON.parse(readFileSync(join(folder, 'MicrosoftTeams.schema.json'), 'utf8')) as object;
    const ajv = new AjvDraft04({ strict: false, unicodeRegExp: false });
    addFormats(ajv as never);
    expect(ajv.validate(schema, unified), JSON.stringify(ajv.errors)).toBe(true);
  });

  it('passes office-addin-manifest validate', () => {
    const folder = mkdtempSync(join(tmpdir(), 'countersign-manifest-'));
    for (const [path, content] of files) if (!path.includes('/')) writeFileSync(join(folder, path), content);
    const cli = join(createRequire(import.meta.url).resolve('office-addin-manifest/package.json'), '..', 'cli.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'validate', join(folder, 'manifest.json')]);
    rmSync(folder, { recursive: true, force: true });
    expect(status, `${stdout.toString()}${stderr.toString()}`).toBe(0);
  });
});

describe('both manifests', () => {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const [extension] = unified.extensions;

  it('agree on id, version, address and permission', () => {
    expect(valueOf(root, 'Id')).toBe(unified.id);
    expect(valueOf(root, 'Version')).toBe(`${unified.version}.0`);
    expect(xml).toContain(`DefaultValue="${extension?.runtimes[0]?.code.page ?? '-'}"`);
    expect(valueOf(root, 'Permissions')).toBe('ReadWriteDocument');
    expect(unified.authorization.permissions.resourceSpecific[0]?.name).toBe('Document.ReadWrite.User');
    expect(unified.validDomains).toEqual(['addins.northwind.example']);
  });

  it('agree on requirement sets, buttons and shortcut', () => {
    const set = root?.getElementsByTagName('Set')[0];
    expect(extension?.requirements.capabilities).toEqual([
      { name: set?.getAttribute('Name'), minVersion: set?.getAttribute('MinVersion') },
    ]);
    const tabs = [...(root?.getElementsByTagName('OfficeTab') ?? [])].map((tab) => tab.getAttribute('id'));
    expect(extension?.ribbons[0]?.tabs.map(({ builtInTabId }) => builtInTabId)).toEqual(tabs);
    expect(tabs).toEqual(['TabHome', 'TabReviewWord']);
    const shortcuts = JSON.parse(textOf('shortcuts.json')) as { shortcuts: { key: object; action: string }[] };
    const [shortcut] = extension?.keyboardShortcuts[0]?.shortcuts ?? [];
    expect(shortcuts.shortcuts).toEqual([{ action: shortcut?.actionId, key: shortcut?.key }]);
    expect(extension?.runtimes[0]?.actions.map(({ id }) => id)).toContain(shortcut?.actionId);
  });

  it('name icons that are there, in the size that they say', () => {
    for (const size of addIn.iconSizes) expect(sizeOf(`icons/icon-${size}.png`)).toBe(size);
    expect(sizeOf(unified.icons['color'] ?? '')).toBe(192);
    expect(sizeOf(unified.icons['outline'] ?? '')).toBe(32);
  });
});

it('takes no origin that is not https', () => {
  expect(originFrom('https://addins.example/')).toBe('https://addins.example');
  expect(() => originFrom('http://addins.example')).toThrow(/https/);
  expect(() => originFrom('addins')).toThrow(/https/);
});

it('tells whoever builds of a wrong origin in one sentence, without places in the code', () => {
  const built = spawnSync(process.execPath, ['scripts/build.mjs', 'office-addin'], {
    encoding: 'utf8',
    env: { ...process.env, COUNTERSIGN_ADDIN_ORIGIN: 'http://addins.example' },
  });
  expect(built.status).toBe(1);
  expect(built.stderr).toContain('COUNTERSIGN_ADDIN_ORIGIN must be an https address; it is "http://addins.example".');
  expect(built.stderr).not.toMatch(/^\s+at /m);
});

function textOf(path: string): string {
  return String(files.get(path));
}

function sizeOf(path: string): number {
  const bytes = files.get(path);
  return bytes instanceof Uint8Array ? new DataView(bytes.buffer, bytes.byteOffset).getUint32(16) : 0;
}

function valueOf(root: Element | null, name: string): string | null {
  return root?.getElementsByTagName(name)[0]?.textContent ?? null;
}

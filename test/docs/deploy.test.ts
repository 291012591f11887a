import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseConfiguration, readConfiguration } from '../../core/config/configuration.ts';
import { geckoId, manifestFor, permissionReasons, siteAccess } from '../../extension/manifest.ts';

const read = (name: string): string => readFileSync(new URL(`../../docs/deploy/${name}`, import.meta.url), 'utf8');

test('the store texts justify each permission of the manifest, and no other', () => {
  const named = [...read('store-texts.md').matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual([...Object.keys(permissionReasons), siteAccess].sort());
});

test('the store texts have the summary of the manifest', () => {
  expect(read('store-texts.md')).toContain(`> ${String(manifestFor('chrome')['description'])}`);
});

test('the settings of every example are settings', () => {
  const linux = JSON.parse(read('examples/linux.json')) as { '3rdparty': { extensions: Record<string, unknown> } };
  const firefox = JSON.parse(read('examples/policies.json')) as {
    policies: { ExtensionSettings: object; '3rdparty': { Extensions: Record<string, unknown> } };
  };
  const [chrome] = Object.values(linux['3rdparty'].extensions);
  expect(parseConfiguration(chrome).ok).toBe(true);
  expect(Object.keys(firefox.policies.ExtensionSettings)).toEqual([geckoId]);
  expect(firefox.policies['3rdparty'].Extensions[geckoId]).toEqual(chrome);

  const registry = /^"settings"=("(?:[^"\\]|\\.)*")$/m.exec(read('examples/windows.reg'))?.[1] ?? '""';
  expect(readConfiguration(JSON.parse(registry) as string)).toEqual(parseConfiguration(chrome));
  const profile =
    /<key>settings<\/key>\s*<string>([^<]*)<\/string>/.exec(read('examples/macos.mobileconfig'))?.[1] ?? '';
  expect(readConfiguration(profile.replaceAll('&amp;', '&'))).toEqual(parseConfiguration(chrome));
});

test('the guide for Firefox names the id that the package has', () => {
  expect(read('firefox.md')).toContain(geckoId);
});

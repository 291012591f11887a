import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { settingsFrom } from '../../office-addin/manifest/settings-from.ts';
import { root } from '../house/source-files.ts';

it('takes what the policy is judged by, and no connector with its secret', () => {
  const settings = settingsFrom(
    JSON.stringify({
      organisation: 'Northwind Freight',
      topManagement: ['Managing Partner'],
      turnedOff: [{ id: 'exceptions', reason: 'Kept elsewhere.' }],
      intake: {
        kind: 'webhook',
        url: 'https://intake.example/ai',
        auth: { kind: 'bearer', token: 'a-secret-of-ours' },
      },
    }),
  );
  expect(settings).toMatchObject({ organisation: 'Northwind Freight', topManagement: ['Managing Partner'] });
  expect(settings.turnedOff.map(({ id }) => id)).toEqual(['exceptions']);
  expect(JSON.stringify(settings)).not.toContain('secret');
});

it('stops at wrong values and names them', () => {
  expect(() => settingsFrom('{"turnedOff":[{"id":"scop","reason":"r"}]}')).toThrow(
    'countersign.json has wrong values:\n  `turnedOff.0.id` names no element: scop.',
  );
  expect(() => settingsFrom('[]', 'own.json')).toThrow('own.json has wrong values:\n  own.json must be an object.');
});

it('drops a byte order mark, and tells of a file that is not there by the name that was given', async () => {
  const { settingsText } = (await import(join(root, 'scripts', 'vite', 'settings-file.mjs'))) as {
    settingsText: (path: string, name: string) => string;
  };
  const folder = mkdtempSync(join(tmpdir(), 'countersign-settings-'));
  writeFileSync(join(folder, 'marked.json'), '\uFEFF{}');
  expect(settingsText(join(folder, 'marked.json'), 'marked.json')).toBe('{}');
  rmSync(folder, { recursive: true });
  expect(() => settingsText('/no/such/settings.json', 'settings.json')).toThrow(
    'The settings in settings.json could not be read: ENOENT',
  );
});

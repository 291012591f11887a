import { expect, it } from 'vitest';
import { readSettings, settingsFrom } from '../../office-addin/manifest/settings-from.ts';

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

it('tells of a file that is not there by the name that was given', () => {
  expect(() => readSettings('/no/such/settings.json', 'settings.json')).toThrow(
    'The settings in settings.json could not be read: ENOENT',
  );
});

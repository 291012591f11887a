import { expect, test, vi } from 'vitest';
import { readStoredSettings, settingsFrom } from '../../../extension/settings/settings.ts';
import { settingsNow, type KeptSettings, type SettingsSources } from '../../../extension/settings/settings-now.ts';

/** Storage that a worker leaves to the next one; `full`: it takes no more. */
function sources({ full = false } = {}): SettingsSources & { now: { managed: unknown; stored: unknown } } {
  const now: { managed: unknown; stored: unknown } = { managed: {}, stored: undefined };
  let kept: KeptSettings | undefined;
  return {
    now,
    managed: () => Promise.resolve(now.managed),
    stored: () => Promise.resolve(now.stored),
    kept: () => Promise.resolve(kept),
    keep: (settings) => {
      if (full) return Promise.reject(new Error('QUOTA_BYTES'));
      kept = JSON.parse(JSON.stringify(settings)) as KeptSettings;
      return Promise.resolve();
    },
  };
}

const reading = () =>
  vi.fn((managed: unknown, stored: unknown) => Promise.resolve(settingsFrom(managed, readStoredSettings(stored))));

test('what an earlier worker has read is taken as it is', async () => {
  const from = sources();
  const read = reading();
  from.now.managed = { organisation: 'Northwind Freight', notice: { mode: 'shout' } };
  const first = await settingsNow(from, read);
  expect(first.problems).toHaveLength(1);
  expect(await settingsNow(from, read)).toEqual(first);
  expect(read).toHaveBeenCalledTimes(1);
});

test.each([
  ['the administrator', { managed: { organisation: 'Southwind' }, stored: undefined }],
  ['the person', { managed: {}, stored: { personal: { name: 'Jonas Berg' } } }],
])('what %s has changed is read anew, also where no event told of it', async (_, changed) => {
  const from = sources();
  const read = reading();
  const before = await settingsNow(from, read);
  Object.assign(from.now, changed);
  const after = await settingsNow(from, read);
  expect(after).not.toEqual(before);
  expect(after).toEqual(settingsFrom(changed.managed, readStoredSettings(changed.stored)));
});

test('where nothing can be kept, it is read each time', async () => {
  const from = sources({ full: true });
  const read = reading();
  await settingsNow(from, read);
  expect((await settingsNow(from, read)).configuration.notice.mode).toBe('inform');
  expect(read).toHaveBeenCalledTimes(2);
});

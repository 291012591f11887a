import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { emptyConfiguration, parseConfiguration } from '../../../core/config/configuration.ts';
import type { LedgerLine } from '../../../extension/storage/database.ts';
import {
  isLocked,
  readStoredSettings,
  settingsFrom,
  type StoredSettings,
} from '../../../extension/settings/settings.ts';
import {
  loadSettings,
  refreshLink,
  removeFile,
  removeLink,
  setPersonal,
  takeFile,
  takeLink,
  type LinkPort,
} from '../../../extension/settings/settings-store.ts';

const none = readStoredSettings(undefined);
const file = (value: unknown): StoredSettings => ({
  ...none,
  file: { name: 'countersign.json', text: JSON.stringify(value), read: '2026-11-23T09:00:00Z' },
});
const linked = (value: unknown): StoredSettings => ({
  ...none,
  link: { address: 'https://northwind.example/countersign.json', text: JSON.stringify(value) },
});

describe('settingsFrom', () => {
  it('has the defaults when nobody set anything', () => {
    expect(settingsFrom({}, none)).toMatchObject({ configuration: emptyConfiguration, sources: {}, problems: [] });
    expect(settingsFrom(undefined, none).configuration).toEqual(emptyConfiguration);
  });

  it('puts managed before link before file, section by section', () => {
    const stored = { ...file({ organisation: 'File', profile: 'buys', reviewBoard: 'Board' }), ...linked({ organisation: 'Link', profile: 'builds' }), file: file({ organisation: 'File', profile: 'buys', reviewBoard: 'Board' }).file };
    const settings = settingsFrom({ organisation: 'Managed' }, stored as StoredSettings);
    expect(settings.configuration).toMatchObject({ organisation: 'Managed', profile: 'builds', reviewBoard: 'Board' });
    expect(settings.sources).toEqual({ organisation: 'managed', profile: 'link', reviewBoard: 'file' });
    expect([isLocked(settings, 'organisation'), isLocked(settings, 'profile')]).toEqual([true, false]);
  }); // prettier-ignore

  it('takes the whole file as managed text, and single values over it', () => {
    const settings = settingsFrom({ settings: '{"organisation":"A","profile":"buys"}', organisation: 'B' }, none);
    expect(settings.configuration).toMatchObject({ organisation: 'B', profile: 'buys' });
  });

  it('falls back to the default for a wrong managed value, says where, and leaves it locked', () => {
    const settings = settingsFrom(
      { register: { feed: 'http://insecure.example' }, organisation: 'Northwind' },
      file({ register: { feed: 'https://mine.example/r.json' } }),
    );
    expect(settings.configuration.register).toBeUndefined();
    expect(settings.configuration.organisation).toBe('Northwind');
    expect(settings.problems).toEqual([
      { source: 'managed', path: 'register.feed', message: '`register.feed` must be an https address.' },
    ]);
    expect(isLocked(settings, 'register')).toBe(true);
  });

  it.each([
    ['a list', [], 'The managed settings must be an object.'],
    ['text that is no JSON', { settings: '{' }, '`settings` must be the text of a countersign.json.'],
    ['a link without https', { settingsLink: 'http://x.example' }, '`settingsLink` must be an https address.'],
    ['a section nobody knows', { colour: 'blue' }, '`colour` is no setting.'],
  ])('warns of %s in managed storage', (_, managed, message) => {
    const settings = settingsFrom(managed, none);
    expect(settings.problems.map((problem) => problem.message)).toEqual([message]);
    expect(settings.configuration).toEqual(emptyConfiguration);
  });

  it('keeps the good sections of a file with a wrong one', () => {
    const settings = settingsFrom({}, file({ organisation: 'Northwind', notice: { mode: 'shout' } }));
    expect(settings.configuration).toMatchObject({ organisation: 'Northwind', notice: { mode: 'inform' } });
    expect(settings.problems).toMatchObject([{ source: 'file', path: 'notice.mode' }]);
  });

  it('shows a managed link as managed, and no copy of another address for it', () => {
    const stored = { ...none, managedLink: { address: 'https://old.example/c.json', text: '{"organisation":"Old"}' } };
    const settings = settingsFrom({ settingsLink: 'https://new.example/c.json' }, stored);
    expect(settings.link).toEqual({ address: 'https://new.example/c.json', managed: true });
    expect(settings.configuration.organisation).toBeUndefined();
  });
});

describe('readStoredSettings', () => {
  it('loses only what is damaged', () => {
    const stored = readStoredSettings({ file: 7, personal: { name: 'Jonas Berg' }, link: { address: 'https://a.example/' } });
    expect(stored).toEqual({ personal: { name: 'Jonas Berg', contact: '', quiet: false }, link: { address: 'https://a.example/' } });
    expect(readStoredSettings('x')).toEqual(none);
  }); // prettier-ignore
});

function testPort(managed: unknown = {}, ...responses: Response[]) {
  let kept: unknown;
  let time = Date.parse('2026-11-23T09:00:00Z');
  let last = Promise.resolve();
  const fetch = vi.fn<typeof globalThis.fetch>(() =>
    Promise.resolve(responses.shift() ?? new Response('', { status: 500 })),
  );
  const ledger: LedgerLine[] = [];
  const port: LinkPort = {
    managed: () => Promise.resolve(managed),
    stored: () => Promise.resolve(kept),
    store: (settings) => {
      kept = JSON.parse(JSON.stringify(settings)) as unknown;
      return Promise.resolve();
    },
    alone: (change) => (last = last.then(change)),
    fetch,
    now: () => time,
    fetched: (line) => {
      ledger.push(line);
      return Promise.resolve();
    },
  };
  const pass = (hours: number): void => {
    time += hours * 3_600_000;
  };
  return { port, fetch, pass, ledger };
}

describe('settings store', () => {
  it('takes a file as a whole or not at all', async () => {
    const { port } = testPort();
    expect(await takeFile(port, 'a.json', '{"organisation":"Northwind"}')).toEqual({ ok: true });
    expect(await takeFile(port, 'b.json', '{"organisation":7}')).toMatchObject({
      ok: false,
      problems: [{ path: 'organisation', message: '`organisation` must be text.' }],
    });
    expect(await loadSettings(port)).toMatchObject({
      configuration: { organisation: 'Northwind' },
      file: { name: 'a.json' },
    });
    await removeFile(port);
    expect((await loadSettings(port)).file).toBeNull();
  });

  it('takes a link, asks again after six hours with its tag, and keeps the last good copy', async () => {
    const { port, fetch, pass, ledger } = testPort(
      {},
      new Response('{"organisation":"Northwind"}', { headers: { ETag: '"1"' } }),
      new Response(null, { status: 304 }),
      new Response('<html>'),
      new Response('{"organisation":"Southwind"}'),
    );
    expect(await takeLink(port, 'https://northwind.example/countersign.json')).toEqual({ ok: true });
    expect(await refreshLink(port)).toBe(false);
    pass(6);
    expect(await refreshLink(port)).toBe(true);
    expect(fetch.mock.calls[1]?.[1]?.headers).toMatchObject({ 'If-None-Match': '"1"' });
    await refreshLink(port, { atOnce: true });
    const kept = await loadSettings(port);
    expect(kept.configuration.organisation).toBe('Northwind');
    expect(kept.link?.problem).toMatch(/^countersign\.json is no JSON/);
    await refreshLink(port, { atOnce: true });
    expect((await loadSettings(port)).configuration.organisation).toBe('Southwind');
    expect((await loadSettings(port)).link).not.toHaveProperty('problem');
    await removeLink(port);
    expect((await loadSettings(port)).link).toBeNull();
    // Each time somebody was asked, the ledger says so: it claims that nothing else has left the device.
    expect(ledger.map(({ what, where, result }) => [what, where, result])).toEqual([
      ['Read settings', 'northwind.example', 'read'],
      ['Read settings', 'northwind.example', 'unchanged'],
      ['Read settings', 'northwind.example', 'refused'],
      ['Read settings', 'northwind.example', 'read'],
    ]);
  });

  it('keeps both of two changes that are made at once', async () => {
    const { port } = testPort();
    await Promise.all([setPersonal(port, { name: 'Jonas' }), takeFile(port, 'a.json', '{"organisation":"Northwind"}')]);
    expect(await loadSettings(port)).toMatchObject({ personal: { name: 'Jonas' }, file: { name: 'a.json' } });
  });

  it('does not bring back a link that was taken away while it was asked for', async () => {
    const { port, fetch } = testPort({}, new Response('{"organisation":"Northwind"}'));
    await takeLink(port, 'https://northwind.example/countersign.json');
    fetch.mockImplementationOnce(async () => {
      await removeLink(port);
      return new Response('{"organisation":"Southwind"}');
    });
    await refreshLink(port, { atOnce: true });
    expect((await loadSettings(port)).link).toBeNull();
  });

  it('takes no link that is not https or gives nothing', async () => {
    const { port, fetch, ledger } = testPort({}, new Response('', { status: 404 }));
    expect(await takeLink(port, 'http://northwind.example/')).toMatchObject({ ok: false });
    expect(fetch).not.toHaveBeenCalled();
    expect(await takeLink(port, 'https://northwind.example/')).toMatchObject({
      ok: false,
      problems: [{ message: 'northwind.example answered 404.' }],
    });
    expect(ledger).toMatchObject([{ where: 'northwind.example', result: 'no-answer' }]);
    expect((await loadSettings(port)).link).toBeNull();
  });

  it('follows a link that is managed, beside the person’s own', async () => {
    const { port } = testPort({ settingsLink: 'https://northwind.example/c.json' }, new Response('{"reviewBoard":"AI Review Board"}'));
    await takeFile(port, 'mine.json', '{"reviewBoard":"Me"}');
    expect(await refreshLink(port)).toBe(true);
    expect(await loadSettings(port)).toMatchObject({ configuration: { reviewBoard: 'AI Review Board' }, link: { managed: true } });
  }); // prettier-ignore

  it('remembers the person', async () => {
    const { port } = testPort();
    await setPersonal(port, { name: 'Jonas Berg' });
    await setPersonal(port, { quiet: true });
    expect((await loadSettings(port)).personal).toEqual({ name: 'Jonas Berg', contact: '', quiet: true });
  });
});

describe('managed schema', () => {
  type Node = { type: string; properties?: Record<string, Node>; items?: Node };
  const schema = JSON.parse(
    readFileSync(new URL('../../../extension/settings/managed-schema.json', import.meta.url), 'utf8'),
  ) as Node;

  it('knows every field that an organisation can set, except what goes as text', () => {
    const sample = {
      organisation: 'x', reviewBoard: 'x', profile: 'buys', topManagement: ['x'],
      policy: { title: 'x', version: 'x', link: 'https://a.example', sentences: [{ text: 'x', states: ['unknown'] }] },
      register: { feed: 'https://a.example', refreshHours: 3 },
      vendors: { add: [{ domain: 'a.example', vendor: 'x', product: 'y', category: 'writing', kind: 'embedded', confidence: 'high' }], silence: ['a.example'] },
      notice: { mode: 'off' },
    }; // prettier-ignore
    const intakes = [
      { kind: 'webhook', url: 'https://a.example', auth: { kind: 'bearer', token: 'x' } },
      { kind: 'webhook', url: 'https://a.example', auth: { kind: 'hmac-sha256', secret: 'x' } },
      { kind: 'form-link', template: 'https://a.example', fieldLimit: 20, addressLimit: 200 },
      { kind: 'email', to: ['a@b.example'], subject: 'x' },
      { kind: 'file', format: 'csv' },
    ];
    for (const intake of intakes) {
      const value = { ...sample, intake };
      expect(parseConfiguration(value).ok).toBe(true);
      expect(unknownTo(schema, value, '')).toEqual([]);
    }
    expect(Object.keys(sample).sort()).toEqual(
      Object.keys(schema.properties ?? {})
        .filter((key) => !['settings', 'settingsLink', 'intake'].includes(key))
        .sort(),
    );
  });

  function unknownTo(node: Node | undefined, value: unknown, path: string): string[] {
    if (node === undefined) return [path];
    if (Array.isArray(value)) return value.flatMap((each) => unknownTo(node.items, each, `${path}[]`));
    if (typeof value !== 'object' || value === null) return typeof value === typeName(node.type) ? [] : [path];
    return Object.entries(value).flatMap(([key, each]) => unknownTo(node.properties?.[key], each, `${path}.${key}`));
  }

  function typeName(type: string): string {
    return type === 'integer' ? 'number' : type;
  }
});

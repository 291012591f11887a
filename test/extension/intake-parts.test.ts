import { describe, expect, it } from 'vitest';
import type { Feed } from '../../core/intake/feed.ts';
import { findAskedBefore } from '../../extension/intake/find-asked-before.ts';
import { readSeed } from '../../extension/intake/intake-seed.ts';
import { outcomeOf } from '../../extension/intake/outcome-of.ts';
import type { OutboxItem } from '../../extension/storage/database.ts';
import { decidedRecord, enteredRecord, sampleIntake } from '../core/intake/samples.ts';
import { webhook } from './fake-ports.ts';

const intake = sampleIntake();
const item: OutboxItem = {
  id: intake.id,
  sequence: 1,
  kind: 'intake',
  title: 'Intake',
  body: '{}',
  created: '2026-11-23T09:24:00Z',
  state: 'waiting',
  attempts: 0,
  nextAt: 5,
};
const email = { kind: 'email', to: ['ai@northwind.example'] } as const;
const form = { kind: 'form-link', template: 'https://forms.example/?p={product}', fieldLimit: 500, addressLimit: 2_000 } as const; // prettier-ignore

describe('outcomeOf', () => {
  it.each([
    ['on its way', item, webhook, { kind: 'sending', where: 'intake.northwind.example' }],
    ['waiting for the next try', { ...item, attempts: 2, problem: 'No.' }, webhook, { kind: 'waiting', nextAt: 5, problem: 'No.' }],
    ['given up', { ...item, attempts: 9, state: 'given-up' }, webhook, { kind: 'given-up', tries: 9, since: '2026-11-23T09:24:00Z' }],
    ['for the form', { ...item, state: 'by-hand' }, form, { kind: 'by-hand', way: 'form', address: 'https://forms.example/?p=Tidewater%20Notes' }],
    ['for an e-mail', { ...item, state: 'by-hand' }, email, { kind: 'by-hand', way: 'email', shortened: [] }],
    ['on the device', undefined, undefined, { kind: 'on-device' }],
    ['on the device, though it once had a way', item, undefined, { kind: 'on-device' }],
    ['on the device, though a person was to send it', { ...item, state: 'by-hand' }, { kind: 'file', format: 'json' }, { kind: 'on-device' }],
    ['for a person, before there was a webhook', { ...item, state: 'by-hand' }, webhook, { kind: 'left-to-you', where: 'intake.northwind.example' }],
  ] as const)('tells an intake that is %s', (_, stored, connector, outcome) => {
    const records = [enteredRecord(intake)];
    expect(outcomeOf({ intake, item: stored, records, connector: connector as Parameters<typeof outcomeOf>[0]['connector'] })).toMatchObject(outcome);
  }); // prettier-ignore

  it('takes a receipt for the last word, with the receiver’s reference', () => {
    const received = { kind: 'received', id: 'received-0001', entry: intake.id, at: '2026-11-23T09:24:05Z', where: 'x.example', reference: 'NF-1' } as const; // prettier-ignore
    expect(outcomeOf({ intake, item, records: [received], connector: webhook })).toEqual({
      kind: 'sent',
      where: 'x.example',
      at: '2026-11-23T09:24:05Z',
      reference: 'NF-1',
    });
  });
});

describe('findAskedBefore', () => {
  const feed: Feed = {
    format: 'countersign-register',
    formatVersion: 1,
    published: '2026-11-22T18:00:00Z',
    entries: [{ vendor: 'DeepL SE', product: 'DeepL Pro', domain: 'deepl.example', category: 'writing', state: 'approved', since: '2026-04-02', conditions: [] }],
  }; // prettier-ignore

  it('points to the device’s own entry first, with its state', () => {
    const records = [enteredRecord(intake), decidedRecord(intake.id, 'refuse')];
    expect(findAskedBefore(records, feed, { ...intake.subject, domain: '' })).toMatchObject({
      entry: intake.id,
      page: `register/index.html?entry=${intake.id}`,
      by: 'Jonas Berg',
      state: 'prohibited',
    });
  });

  it('finds what others have asked for in the feed, by name and not by domain', () => {
    const asked = { vendor: 'DeepL', product: 'deepl pro', domain: '' };
    expect(findAskedBefore([], feed, asked)).toMatchObject({
      page: 'register/index.html?vendor=DeepL+SE&product=DeepL+Pro',
      by: null,
      at: '2026-04-02',
      state: 'approved',
    });
    expect(findAskedBefore([], feed, asked)?.entry).toMatch(/^feed-[0-9a-f]{16}$/);
    expect(findAskedBefore([], feed, { vendor: 'DeepL', product: 'DeepL Voice', domain: 'deepl.example' })).toBeNull();
    expect(findAskedBefore([], undefined, asked)).toBeNull();
    expect(findAskedBefore([], feed, { vendor: 'DeepL SE', product: ' ', domain: '' })).toBeNull();
  });
});

describe('readSeed', () => {
  it('keeps what the page told, without query and fragment', () => {
    const seed = readSeed({ vendor: 'Tidewater', address: 'https://tidewater.example/pricing?user=7#x', title: 'Pricing', tab: 3 });
    expect(seed).toMatchObject({ vendor: 'Tidewater', domain: '', address: 'https://tidewater.example/pricing', tab: 3 });
  }); // prettier-ignore

  it.each([undefined, 'x', { category: 'nonsense' }, { tab: 'x' }])('is empty for %j', (value) => {
    expect(readSeed(value)).toMatchObject({ vendor: '', product: '', domain: '', address: '', category: 'other' });
  });

  it.each(['chrome://settings', 'file:///home/me/secret.html', 'about:blank'])('takes nothing from %s', (address) => {
    expect(readSeed({ address, title: 'Secret' })).toMatchObject({ address: '', title: '', domain: '' });
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { offer } from './offer.ts';
import type * as looking from '../../../extension/background/look-at-tab.ts';
import type * as reading from '../../../extension/background/read-facts.ts';
import type * as tabs from '../../../extension/background/tab-store.ts';
import type { Worker } from '../../../extension/background/worker.ts';
import { exceptionState } from '../../../core/intake/register.ts';
import { settingsFrom } from '../../../extension/settings/settings.ts';
import { addRecords } from '../../../extension/storage/register-store.ts';
import { emptyStorage } from '../../../extension/storage/whole-storage.ts';
import { enteredRecord, sampleIntake } from '../../core/intake/samples.ts';
import { openTestStorage } from '../storage/open-test-storage.ts';

/** Session storage that takes as long as it is told for each write. */
function fakeBrowser(wait: () => number) {
  const session = new Map<string, unknown>();
  const later = (): Promise<void> => new Promise((done) => setTimeout(done, wait()));
  const done = (): Promise<void> => Promise.resolve();
  return {
    session,
    storage: {
      session: {
        get: async (key: string) => {
          await later();
          return { [key]: structuredClone(session.get(key)) };
        },
        set: async (values: Record<string, unknown>) => {
          await later();
          for (const [key, value] of Object.entries(values)) session.set(key, structuredClone(value));
        },
      },
    },
    action: { setBadgeText: done, setTitle: done, setBadgeBackgroundColor: done, setBadgeTextColor: done },
  };
}

let waits: number[] = [];
let lookAtTab: typeof looking.lookAtTab;
let readFacts: typeof reading.readFacts;
let readTab: typeof tabs.readTab;
let worker: Worker;
let around: Awaited<ReturnType<Worker['around']>>;

beforeEach(async () => {
  vi.resetModules();
  waits = [];
  vi.stubGlobal('chrome', fakeBrowser(() => waits.shift() ?? 0)); // prettier-ignore
  const look = await import('../../../extension/background/look-at-tab.ts');
  ({ lookAtTab } = look);
  ({ readFacts } = await import('../../../extension/background/read-facts.ts'));
  const store = await import('../../../extension/background/tab-store.ts');
  ({ readTab } = store);
  around = { storage: await openTestStorage(), settings: settingsFrom({}, { personal: { name: '', contact: '', quiet: false } }) }; // prettier-ignore
  const nothing = (): Promise<void> => Promise.resolve();
  worker = { ...look, inTurn: store.inTurn, ownDomain: () => '', around: () => Promise.resolve(around), drain: nothing, refresh: nothing }; // prettier-ignore
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('looks and answers at the same time', () => {
  const page = { tab: 1, address: offer.address, title: 'Pricing' };

  test.each([
    ['the look reads before and writes after', [0, 0, 0, 0, 20]],
    ['the answer writes while the look reads', [5, 0, 0, 30, 0]],
    ['both at once', []],
  ])('what the page itself told stays: %s', async (_, order) => {
    await lookAtTab(page, around);
    waits = [...order];
    await Promise.all([lookAtTab(page, around), readFacts(page, offer, worker), lookAtTab(page, around)]);
    expect((await readTab(1))?.recognised).toMatchObject({ by: 'signals', product: 'Gullwing' });
  });
});

test('after everything was deleted the register of before is not remembered, however many records follow', async () => {
  const site = { tab: 2, address: 'https://tidewaternotes.example/', title: '' };
  const { storage } = around;
  await addRecords(storage, [enteredRecord(sampleIntake())]);
  expect((await lookAtTab(site, around)).recognised?.product).toBe('Tidewater Notes');
  await emptyStorage(storage);
  const other = sampleIntake({ id: 'draft-00000009', product: 'Gullwing', domain: 'gullwing.example' });
  await addRecords(storage, [enteredRecord(other)]);
  expect((await lookAtTab(site, around)).recognised).toBeNull();
});

test('a request that the feed has answered is found by the product that the register names', async () => {
  const { storage } = around;
  const intake = sampleIntake();
  const { subject, reference } = intake;
  await addRecords(storage, [
    enteredRecord(intake),
    { kind: 'exception-asked', id: 'asked-000001', entry: intake.id, exception: 'exception-01', at: '2026-11-24T10:00:00Z', name: 'N', asks: 'One pilot', rationale: 'Customs' },
  ]); // prettier-ignore
  const page = await lookAtTab({ tab: 3, address: 'https://tidewaternotes.example/', title: '' }, around);
  const known = async () => {
    const { entry } = await worker.stateOf(page.recognised ?? never(), storage);
    const { asked } = await worker.exceptionsOf(entry ?? never(), storage);
    return asked.map((each) => exceptionState(each, '2026-11-30'));
  };
  expect(await known()).toEqual(['asked']);
  const answer = { request: 'exception-01', decision: 'grant', on: '2026-11-25', expires: '2026-12-15' } as const;
  const published = { ...subject, vendor: 'Tidewater Labs', reference, state: 'prohibited', since: '2026-11-24', conditions: [], exceptions: [answer] } as const; // prettier-ignore
  const feed = { format: 'countersign-register', formatVersion: 1, published: '2026-11-26T12:00:00Z', entries: [published] } as const; // prettier-ignore
  const at = '2026-11-26T13:00:00Z';
  await storage.db.put('feed', { key: 'feed', address: 'https://n.example/r.json', fetched: at, checked: at, feed: structuredClone(feed) as never }); // prettier-ignore
  expect(await known()).toEqual(['granted']);
});

function never(): never {
  throw new Error('Nothing was recognised.');
}

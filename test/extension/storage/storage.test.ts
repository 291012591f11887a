import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { checkChain } from '../../../core/intake/record-chain.ts';
import { write, type Schema, type StoreName } from '../../../extension/storage/database.ts';
import { openStorage } from '../../../extension/storage/open-storage.ts';
import { draftFor, readDrafts, saveDraft } from '../../../extension/storage/drafts.ts';
import { noteInLedger, readLedger } from '../../../extension/storage/ledger-log.ts';
import { migrate } from '../../../extension/storage/migrations.ts';
import { putIntoOutbox, readOutbox } from '../../../extension/storage/outbox.ts';
import { addRecords, readChain, readRecords } from '../../../extension/storage/register-store.ts';
import { noteSighting, readSightings, snooze, snoozedUntil, wake } from '../../../extension/storage/sightings.ts';
import { submitIntake } from '../../../extension/storage/submit-intake.ts';
import { countStores, emptyStorage, exportStorage } from '../../../extension/storage/whole-storage.ts';
import { decidedRecord, enteredRecord, sampleDraft, sampleIntake } from '../../core/intake/samples.ts';
import { openTestStorage } from './open-test-storage.ts';

const webhook = { kind: 'webhook', url: 'https://intake.northwind.example/ai' } as const;

describe('write', () => {
  it('asks for strict durability in every transaction that writes', async () => {
    const storage = await openTestStorage();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await submitIntake(storage, sampleIntake(), webhook);
    await saveDraft(storage, sampleDraft());
    await noteSighting(storage, 'a.example', 'A', '2026-11-23');
    await noteInLedger(storage, { at: '2026-11-23T09:00:00Z', what: 'x', where: 'y', result: 'read' });
    await emptyStorage(storage);
    const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing).toHaveLength(5);
    for (const [, , options] of writing) expect(options?.durability).toBe('strict');
    transaction.mockRestore();
  });

  it('changes nothing when the work fails, and says so', async () => {
    const storage = await openTestStorage();
    const work = write(storage, ['drafts'], async (tx) => {
      await tx.objectStore('drafts').put(sampleDraft());
      throw new Error('full');
    });
    await expect(work).rejects.toThrow('full');
    expect(await readDrafts(storage)).toEqual([]);
  });

  it('tells which stores have changed, once they have', async () => {
    const changed: (readonly StoreName[])[] = [];
    const storage = await openTestStorage((stores) => changed.push(stores));
    await saveDraft(storage, sampleDraft());
    expect(changed).toEqual([['drafts', 'records']]);
  });
});

describe('submitIntake', () => {
  it('ends the draft, keeps the record and queues the intake at once', async () => {
    const storage = await openTestStorage();
    await saveDraft(storage, sampleDraft());
    const submitted = await submitIntake(storage, sampleIntake(), webhook);
    expect(submitted).toMatchObject({ kind: 'kept', item: { state: 'waiting', body: JSON.stringify(sampleIntake()) } });
    expect(await countStores(storage)).toMatchObject({ drafts: 0, records: 1, outbox: 1 });
  });

  it('does not let a late save bring the draft back', async () => {
    const storage = await openTestStorage();
    await submitIntake(storage, sampleIntake(), webhook);
    await saveDraft(storage, sampleDraft());
    expect(await readDrafts(storage)).toEqual([]);
  });

  it('needs no connector', async () => {
    const storage = await openTestStorage();
    expect(await submitIntake(storage, sampleIntake(), undefined)).toEqual({ kind: 'kept', item: null });
    expect(await countStores(storage)).toMatchObject({ records: 1, outbox: 0 });
  });

  it('says when the disk is full, and loses nothing that was there', async () => {
    const storage = await openTestStorage();
    await submitIntake(storage, sampleIntake(), webhook);
    await saveDraft(storage, sampleDraft({ id: 'draft-00000002' }));
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const second = { ...sampleIntake(), id: 'draft-00000002' };
    expect(await submitIntake(storage, second, webhook)).toEqual({
      kind: 'not-saved',
      problem: 'The disk is full. Make room and send it again.',
    });
    full.mockRestore();
    expect(await countStores(storage)).toMatchObject({ drafts: 1, records: 1, outbox: 1 });
  });
});

describe('register store', () => {
  it('chains records across calls, and takes each id once', async () => {
    const storage = await openTestStorage();
    const intake = sampleIntake();
    const decided = decidedRecord(intake.id, 'approve');
    await addRecords(storage, [enteredRecord(intake)]);
    await addRecords(storage, [decided, decided]);
    await addRecords(storage, [decided, enteredRecord(intake)]);
    expect((await readRecords(storage)).map(({ kind }) => kind)).toEqual(['entered', 'decided']);
    expect(checkChain(await readChain(storage))).toEqual({ kind: 'whole' });
  });

  it('stays one chain when several write at once', async () => {
    const storage = await openTestStorage();
    const intake = sampleIntake();
    await Promise.all(Array.from({ length: 20 }, () => addRecords(storage, [decidedRecord(intake.id, 'refuse')])));
    const chain = await readChain(storage);
    expect(chain).toHaveLength(20);
    expect(checkChain(chain)).toEqual({ kind: 'whole' });
  });
});

describe('drafts', () => {
  it('gives back the one that was left for a domain, and passes over what cannot be read', async () => {
    const storage = await openTestStorage();
    await saveDraft(storage, sampleDraft());
    await saveDraft(storage, { ...sampleDraft({ id: 'draft-broken1' }), data: 'everything' as never });
    const { domain, address } = sampleDraft();
    expect((await draftFor(storage, { domain }))?.id).toBe('draft-00000001');
    expect(await draftFor(storage, { domain: 'other.example' })).toBeNull();
    expect((await draftFor(storage, { domain, product: 'Tidewater notes' }))?.id).toBe('draft-00000001');
    // Named otherwise by the person, and another product of the same domain.
    expect((await draftFor(storage, { domain, product: 'Tidewater', address }))?.id).toBe('draft-00000001');
    expect(await draftFor(storage, { domain, product: 'Tidewater Calls', address: 'https://x.example/' })).toBeNull();
    expect(await readDrafts(storage)).toHaveLength(1);
  });
});

describe('sightings and snoozes', () => {
  it('keeps hosts and days, never paths or queries', async () => {
    const storage = await openTestStorage();
    await noteSighting(storage, 'acme.example/ai?user=7', 'Acme AI', '2026-11-22');
    await noteSighting(storage, 'acme.example', 'Acme AI', '2026-11-23');
    expect(await readSightings(storage)).toEqual([
      { host: 'acme.example', product: 'Acme AI', first: '2026-11-22', last: '2026-11-23' },
    ]);
  });

  it('snoozes until the day is over, or always, and wakes', async () => {
    const storage = await openTestStorage();
    await snooze(storage, 'a.example', '2026-12-23', '2026-11-23');
    await snooze(storage, 'b.example', 'always', '2026-11-23');
    const until = (domain: string, day: string, since?: string) => snoozedUntil(storage, domain, day, since);
    // Decided before, or on the same day: that is what was snoozed. Decided later: it is not.
    expect(await until('b.example', '2026-12-01', '2026-11-23')).toBe('always');
    expect(await until('b.example', '2026-12-01', '2026-11-24')).toBeNull();
    expect(await until('a.example', '2026-12-23')).toBe('2026-12-23');
    expect(await until('a.example', '2026-12-24')).toBeNull();
    expect(await until('b.example', '2099-01-01')).toBe('always');
    await wake(storage, 'b.example');
    expect(await until('b.example', '2026-12-23')).toBeNull();
  });
});

describe('whole storage', () => {
  it('exports every store and empties every store', async () => {
    const storage = await openTestStorage();
    await submitIntake(storage, sampleIntake(), webhook);
    await snooze(storage, 'a.example', 'always', '2026-11-23');
    const whole = JSON.parse(await exportStorage(storage, '2026-11-25T10:00:00Z')) as {
      stores: Record<string, unknown[]>;
    };
    expect(whole.stores).toMatchObject({ snoozes: [{ domain: 'a.example' }], records: [{ seq: 1 }], drafts: [] });
    await emptyStorage(storage);
    expect(Object.values(await countStores(storage)).every((count) => count === 0)).toBe(true);
  });

  it('keeps the ledger from growing without end', async () => {
    const storage = await openTestStorage();
    await write(storage, ['ledger'], async (tx) => {
      await tx.objectStore('ledger').add({ at: '2026-01-01T00:00:00Z', what: 'old', where: 'x', result: 'read' });
      await tx
        .objectStore('ledger')
        .add({ at: '2026-01-01T00:00:00Z', what: 'late', where: 'x', result: 'read' }, 2_001);
    });
    await noteInLedger(storage, { at: '2026-11-23T09:00:00Z', what: 'new', where: 'x', result: 'read' });
    expect((await readLedger(storage)).map(({ what }) => what)).toEqual(['new', 'late']);
  });
});

type Fixture = { version: number; stores: Partial<Record<StoreName, unknown[]>> };

/** A database as an earlier version left it. */
async function openFixture(name: string, file: string): Promise<Fixture> {
  const fixture = JSON.parse(readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8')) as Fixture;
  const old = await openDB<Schema>(name, fixture.version, {
    upgrade: async (db, _from, _to, tx) => {
      // The steps up to that version only; they are never changed once released.
      await migrate(db, tx, 0, fixture.version);
      for (const [store, values] of Object.entries(fixture.stores)) {
        for (const value of values) await tx.objectStore(store as 'drafts').put(value as never);
      }
    },
  });
  old.close();
  return fixture;
}

describe('migrations', () => {
  it.each(['version-1.json', 'version-2.json'])('open %s with every record readable', async (file) => {
    const fixture = await openFixture(`old-${file}`, file);
    const storage = await openStorage(undefined, `old-${file}`);
    const counts = await countStores(storage);
    for (const [store, values] of Object.entries(fixture.stores)) expect(counts[store as StoreName]).toBe(values.length);
    expect(await readDrafts(storage)).toHaveLength(fixture.stores.drafts?.length ?? 0);
    expect(checkChain(await readChain(storage))).toEqual({ kind: 'whole' });
    for (const item of await readOutbox(storage)) expect(item).toMatchObject({ kind: 'intake', title: expect.stringMatching(/^Intake /) as string });
    await putIntoOutbox(storage, { id: 'new-item-01', kind: 'not-ai', title: 'x', body: '{}' }, '2026-11-23T09:00:00Z');
    expect((await readOutbox(storage)).at(-1)?.id).toBe('new-item-01');
  }); // prettier-ignore

  it('run again when they were interrupted, from the state before', async () => {
    await openFixture('interrupted', 'version-1.json');
    const update = vi.spyOn(IDBCursor.prototype, 'update').mockImplementation(() => {
      throw new Error('The browser was closed.');
    });
    await expect(openStorage(undefined, 'interrupted')).rejects.toBeDefined();
    update.mockRestore();
    const storage = await openStorage(undefined, 'interrupted');
    expect(await readOutbox(storage)).toMatchObject([{ kind: 'intake' }, { kind: 'intake' }]);
  });
});

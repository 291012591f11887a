import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LONGEST_WAIT, MOST_ATTEMPTS, waitAfter } from '../../../extension/storage/backoff.ts';
import {
  confirmByHand,
  drainOutbox,
  nextTry,
  putIntoOutbox,
  readOutbox,
  retry,
  type DrainPort,
  type SendResult,
} from '../../../extension/storage/outbox.ts';
import { exceptionRequest } from '../../../core/intake/exception-request.ts';
import { registerOf } from '../../../core/intake/register.ts';
import { readLedger } from '../../../extension/storage/ledger-log.ts';
import { readRecords } from '../../../extension/storage/register-store.ts';
import { submitException } from '../../../extension/storage/submit-exception.ts';
import { submitIntake } from '../../../extension/storage/submit-intake.ts';
import { emptyStorage } from '../../../extension/storage/whole-storage.ts';
import { sampleIntake } from '../../core/intake/samples.ts';
import { openTestStorage, TestClock, testLocks } from './open-test-storage.ts';

const webhook = { kind: 'webhook', url: 'https://intake.northwind.example/ai' } as const;
const created = '2026-11-23T09:24:00Z';

function item(id: string) {
  return { id, kind: 'intake' as const, title: `Intake ${id}`, body: JSON.stringify({ id }) };
}

function port(send: DrainPort['send'], clock = new TestClock(), alone = testLocks()): DrainPort {
  return { send, now: clock.now, random: () => 0, alone };
}

const received: SendResult = { kind: 'received', where: 'intake.northwind.example' };
const lost: SendResult = { kind: 'again', where: 'intake.northwind.example', problem: 'It did not answer.' };

describe('outbox', () => {
  it('keeps order by sequence whatever the clock does, and one item for one id', async () => {
    const storage = await openTestStorage();
    await putIntoOutbox(storage, item('item-000001'), '2026-11-23T10:00:00Z');
    await putIntoOutbox(storage, item('item-000002'), '2026-11-23T09:00:00Z');
    await putIntoOutbox(storage, { ...item('item-000001'), body: 'changed' }, created);
    const items = await readOutbox(storage);
    expect(items.map(({ id, sequence }) => [id, sequence])).toEqual([['item-000001', 1], ['item-000002', 2]]);
    expect(items[0]?.body).toBe('{"id":"item-000001"}');
  }); // prettier-ignore

  it('deletes only what was acknowledged, and says so in register and ledger', async () => {
    const storage = await openTestStorage();
    await submitIntake(storage, sampleIntake(), webhook);
    await drainOutbox(
      storage,
      port(() => Promise.resolve({ ...received, reference: 'NF-2026-0147' })),
    );
    expect(await readOutbox(storage)).toEqual([]);
    expect((await readRecords(storage)).map(({ kind }) => kind)).toEqual(['entered', 'received']);
    expect(await readLedger(storage)).toMatchObject([{ where: 'intake.northwind.example', result: 'received' }]);
  });

  it('waits longer after each failure and gives up in the end, until a person tries again', async () => {
    const storage = await openTestStorage();
    const clock = new TestClock();
    const send = vi.fn(() => Promise.resolve(lost));
    await putIntoOutbox(storage, item('item-000001'), created);
    const waits: number[] = [];
    for (let tries = 0; tries < MOST_ATTEMPTS; tries++) {
      await drainOutbox(storage, port(send, clock));
      await drainOutbox(storage, port(send, clock));
      const next = await nextTry(storage, webhook);
      if (next === null) break;
      waits.push((next - clock.time) / 60_000);
      clock.time = next;
    }
    expect(waits).toEqual([1, 4, 16, 64, 256, 720, 720, 720]);
    expect(send).toHaveBeenCalledTimes(MOST_ATTEMPTS);
    expect(await readOutbox(storage)).toMatchObject([{ state: 'given-up', problem: 'It did not answer.' }]);
    clock.time += 30 * LONGEST_WAIT;
    await drainOutbox(storage, port(send, clock));
    expect(send).toHaveBeenCalledTimes(MOST_ATTEMPTS);
    await retry(storage, 'item-000001');
    await drainOutbox(
      storage,
      port(() => Promise.resolve(received), clock),
    );
    expect(await readOutbox(storage)).toEqual([]);
  });

  it.each([undefined, { kind: 'file', format: 'json' }] as const)(
    'plans no try where there is no way out: %j',
    async (way) => {
      const storage = await openTestStorage();
      await putIntoOutbox(storage, item('item-000001'), created);
      expect(await nextTry(storage, way)).toBeNull();
      expect(await nextTry(storage, webhook)).toBe(0);
    },
  );

  it('lets an item that always fails hold up nothing behind it', async () => {
    const storage = await openTestStorage();
    for (const id of ['poison-0001', 'item-000002', 'item-000003']) await putIntoOutbox(storage, item(id), created);
    const refused: SendResult = { kind: 'refused', where: 'x.example', problem: 'x.example answered 422.' };
    await drainOutbox(
      storage,
      port(({ id }) => Promise.resolve(id === 'poison-0001' ? refused : received)),
    );
    expect(await readOutbox(storage)).toMatchObject([{ id: 'poison-0001', state: 'given-up', attempts: 1 }]);
  });

  it('sends each item once when five drain at once', async () => {
    const storage = await openTestStorage();
    for (let at = 0; at < 10; at++) await putIntoOutbox(storage, item(`item-00000${String(at)}`), created);
    const alone = testLocks();
    const send = vi.fn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return received;
    });
    await Promise.all(Array.from({ length: 5 }, () => drainOutbox(storage, port(send, new TestClock(), alone))));
    expect(send).toHaveBeenCalledTimes(10);
  });

  it('sends what is put in while it drains', async () => {
    const storage = await openTestStorage();
    await putIntoOutbox(storage, item('item-000001'), created);
    await drainOutbox(
      storage,
      port(async ({ id }) => {
        if (id === 'item-000001') await putIntoOutbox(storage, item('item-000002'), created);
        return received;
      }),
    );
    expect(await readOutbox(storage)).toEqual([]);
  });

  it('does not bring back what was deleted while it was on its way', async () => {
    const storage = await openTestStorage();
    await submitIntake(storage, sampleIntake(), webhook);
    await drainOutbox(
      storage,
      port(async () => {
        await emptyStorage(storage);
        return received;
      }),
    );
    expect([await readOutbox(storage), await readRecords(storage), await readLedger(storage)]).toEqual([[], [], []]);
  });

  it('tries at once when the clock was set back by days, and soon when by an hour', async () => {
    const storage = await openTestStorage();
    const clock = new TestClock();
    await putIntoOutbox(storage, item('item-000001'), created);
    await drainOutbox(
      storage,
      port(() => Promise.resolve(lost), clock),
    );
    clock.time -= 5 * 86_400_000;
    const send = vi.fn(() => Promise.resolve(received));
    await drainOutbox(storage, port(send, clock));
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('leaves to a person what goes by form or e-mail, until they say that it went', async () => {
    const storage = await openTestStorage();
    const submitted = await submitIntake(storage, sampleIntake(), { kind: 'email', to: ['ai@northwind.example'] });
    expect(submitted).toMatchObject({ kind: 'kept', item: { state: 'by-hand' } });
    const send = vi.fn(() => Promise.resolve(received));
    await drainOutbox(storage, port(send));
    expect(send).not.toHaveBeenCalled();
    await confirmByHand(storage, sampleIntake().id, 'e-mail draft', created);
    await confirmByHand(storage, sampleIntake().id, 'e-mail draft', created);
    expect(await readOutbox(storage)).toEqual([]);
    expect((await readRecords(storage)).map(({ kind }) => kind)).toEqual(['entered', 'received']);
  });

  it('turns to the way that is set up by now', async () => {
    const storage = await openTestStorage();
    await putIntoOutbox(storage, item('item-000001'), created);
    await drainOutbox(
      storage,
      port(() => Promise.resolve({ kind: 'no-way' })),
    );
    expect(await readOutbox(storage)).toMatchObject([{ state: 'waiting', attempts: 0 }]);
    await drainOutbox(
      storage,
      port(() => Promise.resolve({ kind: 'by-hand' })),
    );
    expect(await readOutbox(storage)).toMatchObject([{ state: 'by-hand', attempts: 0 }]);
  });
});

describe('waitAfter', () => {
  it('stays between half of the wait and the whole, and hears the receiver within a day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attempts, random) => {
          const wait = waitAfter(attempts, random);
          const whole = Math.min(LONGEST_WAIT, 60_000 * 4 ** (attempts - 1));
          expect(wait).toBeGreaterThanOrEqual(whole / 2);
          expect(wait).toBeLessThanOrEqual(whole);
        },
      ),
    );
    expect(waitAfter(1, 0, 3_600_000)).toBe(3_600_000);
    expect(waitAfter(1, 0, 1e15)).toBe(2 * LONGEST_WAIT);
  });
});

/** A receiver that fails as networks and servers do, and remembers keys as the documentation asks it to. */
class FaultyReceiver {
  readonly taken = new Map<string, number>();
  constructor(private readonly faults: Iterator<Fault>) {}

  answer(id: string): SendResult {
    const next = this.faults.next();
    const fault: Fault = next.done === true ? 'none' : next.value;
    const takes =
      fault === 'none' || fault === 'answer-lost' || fault === 'stopped-after' || fault === 'delivered-twice';
    for (let times = fault === 'delivered-twice' ? 2 : takes ? 1 : 0; times > 0; times--) {
      if (!this.taken.has(id)) this.taken.set(id, this.taken.size + 1);
    }
    if (fault === 'stopped-before' || fault === 'stopped-after') throw new Error('The worker was stopped.');
    if (fault === 'busy') return { kind: 'again', where: 'x', problem: 'x answered 503.', after: 5_000 };
    return takes && fault !== 'answer-lost' ? { kind: 'received', where: 'x' } : lost;
  }
}

const faultKinds = [
  'none',
  'request-lost',
  'answer-lost',
  'busy',
  'stopped-before',
  'stopped-after',
  'delivered-twice',
] as const;
type Fault = (typeof faultKinds)[number];

describe('outbox over a network that fails', () => {
  it('makes each intake arrive exactly once in effect', async () => {
    const fault = fc.constantFrom<Fault>(...faultKinds);
    const plan = fc.record({
      faults: fc.array(fault, { maxLength: 40 }),
      submissions: fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }),
      drains: fc.integer({ min: 1, max: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(plan, async ({ faults, submissions, drains }) => {
        const storage = await openTestStorage();
        const clock = new TestClock();
        const receiver = new FaultyReceiver(faults[Symbol.iterator]());
        const alone = testLocks();
        const intakes = submissions.map((_, at) => ({
          ...sampleIntake(),
          id: `intake-${String(at).padStart(6, '0')}`,
        }));
        for (const [at, doubled] of submissions.entries()) {
          const intake = intakes[at];
          if (intake === undefined) continue;
          // A double click hands the same intake in several times.
          await Promise.all(Array.from({ length: doubled + 1 }, () => submitIntake(storage, intake, webhook)));
        }
        const send: DrainPort['send'] = ({ id }) => Promise.resolve().then(() => receiver.answer(id));
        for (let rounds = 0; rounds < 400 && (await readOutbox(storage)).length > 0; rounds++) {
          const results = Array.from({ length: drains }, () => drainOutbox(storage, port(send, clock, alone)));
          await Promise.allSettled(results);
          for (const { id, state } of await readOutbox(storage)) if (state === 'given-up') await retry(storage, id);
          clock.time += LONGEST_WAIT;
        }
        expect([...receiver.taken.keys()].sort()).toEqual(intakes.map(({ id }) => id));
        const records = await readRecords(storage);
        expect(records.filter(({ kind }) => kind === 'entered')).toHaveLength(intakes.length);
        expect(records.filter(({ kind }) => kind === 'received')).toHaveLength(intakes.length);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('submitException', () => {
  const { subject, id: entry } = sampleIntake();
  const asked = { kind: 'exception-asked', id: 'asked-000001', entry, exception: 'exception-01', at: created, name: 'Jonas', asks: 'One pilot', rationale: 'To compare' } as const; // prettier-ignore
  const request = exceptionRequest(asked, { subject, reference: 'NF-1', state: 'prohibited' });
  const given = { records: [asked], entry, request };

  it('sends a request, and notes at the exception that it has arrived', async () => {
    const storage = await openTestStorage();
    await submitIntake(storage, sampleIntake(), undefined);
    await submitException(storage, given, webhook);
    await submitException(storage, given, webhook);
    expect(await readOutbox(storage)).toMatchObject([{ id: 'exception-01', kind: 'exception', state: 'waiting' }]);
    await drainOutbox(
      storage,
      port(() => Promise.resolve(received), new TestClock()),
    );
    const [held] = registerOf(await readRecords(storage)).entries;
    expect(held?.exceptions[0]?.received).toMatchObject({ entry, exception: 'exception-01', where: received.where });
    // The number of the request is not that of the intake.
    expect(held?.reference).toBe(sampleIntake().reference);
    expect(await readOutbox(storage)).toEqual([]);
  });

  it.each([
    [{ kind: 'email', to: ['ai@northwind.example'] }, ['by-hand']],
    [{ kind: 'file', format: 'json' }, []],
    [undefined, []],
  ] as const)('keeps it, and leaves it to the person where nothing sends it: %j', async (connector, states) => {
    const storage = await openTestStorage();
    await submitException(storage, given, connector as Parameters<typeof submitException>[2]);
    expect((await readOutbox(storage)).map(({ state }) => state)).toEqual(states);
    expect(await readRecords(storage)).toEqual([asked]);
  });
});

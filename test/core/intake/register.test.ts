import { describe, expect, it } from 'vitest';
import { askedBefore } from '../../../core/intake/asked-before.ts';
import { exceptionState, expiryDue, registerOf, reviewDue } from '../../../core/intake/register.ts';
import type { RegisterRecord } from '../../../core/intake/register-record.ts';
import { nameKey, productKey } from '../../../core/intake/product-key.ts';
import { decidedRecord, enteredRecord, sampleIntake } from './samples.ts';

const intake = sampleIntake();
const entered = enteredRecord(intake);

function entryAfter(...records: RegisterRecord[]) {
  const [entry] = registerOf([entered, ...records]).entries;
  if (entry === undefined) throw new Error('No entry.');
  return entry;
}

const asked: RegisterRecord = {
  kind: 'exception-asked',
  id: 'asked-000001',
  entry: intake.id,
  exception: 'exception-01',
  at: '2026-11-24T10:00:00Z',
  name: 'Ola Nordmann',
  asks: 'Send driver names for one border pilot',
  rationale: 'The customs form needs them.',
};
const granted: RegisterRecord = {
  kind: 'exception-decided',
  id: 'granted-00001',
  entry: intake.id,
  exception: 'exception-01',
  at: '2026-11-25T10:00:00Z',
  decision: 'grant',
  name: 'Elif Aydin',
  reason: 'Short and watched.',
  controls: 'Manual redaction',
  expires: '2026-12-15',
};

describe('registerOf', () => {
  it.each([
    [[], 'in-review'],
    [[decidedRecord(intake.id, 'approve')], 'approved'],
    [[decidedRecord(intake.id, 'approve-with-conditions')], 'approved-with-conditions'],
    [[decidedRecord(intake.id, 'refuse')], 'prohibited'],
    [[decidedRecord(intake.id, 'approve'), decidedRecord(intake.id, 'withdraw')], 'withdrawn'],
    [[decidedRecord(intake.id, 'refuse'), decidedRecord(intake.id, 'approve')], 'approved'],
  ] as const)('reads the state after %#', (records, state) => {
    expect(entryAfter(...records).state).toBe(state);
  });

  it('an older decision that comes in from a file later does not undo the newer one', () => {
    const late = { at: '2026-11-20T08:00:00Z', imported: '2026-11-26T08:00:00Z' };
    const refused = decidedRecord(intake.id, 'refuse', { at: '2026-11-24T10:00:00Z' });
    const entry = entryAfter(refused, decidedRecord(intake.id, 'approve', late));
    expect(entry.state).toBe('prohibited');
    expect(entry.history).toHaveLength(3);
    expect(entryAfter(decidedRecord(intake.id, 'approve', late), refused).state).toBe('prohibited');
    const newer = decidedRecord(intake.id, 'approve', { at: '2026-11-25T10:00:00Z', imported: late.imported });
    expect(entryAfter(refused, newer).state).toBe('approved');
  });

  it('a decision made here counts in its turn, whatever the clock said', () => {
    const refused = decidedRecord(intake.id, 'refuse', { at: '2026-11-24T10:00:00Z' });
    const withClockSetBack = decidedRecord(intake.id, 'approve', { at: '2026-11-23T09:00:00Z' });
    expect(entryAfter(refused, withClockSetBack).state).toBe('approved');
  });

  it('an older answer to an exception that comes in later does not undo the newer one', () => {
    const withdrawn = { ...granted, id: 'withdrawn-001', decision: 'withdraw', at: '2026-12-01T10:00:00Z' } as const;
    const [exception] = entryAfter(asked, withdrawn, { ...granted, imported: '2026-12-02T10:00:00Z' }).exceptions;
    expect(exception && exceptionState(exception, '2026-12-02')).toBe('withdrawn');
  });

  it('keeps every record of an entry, and takes the receiver’s reference', () => {
    const entry = entryAfter(
      { kind: 'received', id: 'received-0001', entry: intake.id, at: '2026-11-23T09:24:05Z', where: 'intake.northwind.example', reference: 'NF-2026-0147' },
      decidedRecord(intake.id, 'approve'),
    ); // prettier-ignore
    expect(entry.history.map(({ kind }) => kind)).toEqual(['entered', 'received', 'decided']);
    expect(entry.reference).toBe('NF-2026-0147');
  });

  it('leaves out records of entries that it does not know, and takes an entry once', () => {
    const register = registerOf([decidedRecord('nobody-00001', 'approve'), entered, entered]);
    expect(register.entries).toHaveLength(1);
    expect(register.entries[0]?.state).toBe('in-review');
  });

  it('reads exceptions, which end by themselves', () => {
    const [exception] = registerOf([entered, asked, granted]).exceptions;
    if (exception === undefined) throw new Error('No exception.');
    expect(['2026-11-25', '2026-12-15', '2026-12-16'].map((day) => exceptionState(exception, day))).toEqual([
      'granted',
      'granted',
      'expired',
    ]);
    expect(expiryDue(exception, '2026-11-25')).toBe('soon');
    expect(expiryDue(exception, '2026-10-01')).toBeNull();
    const [open] = registerOf([entered, asked]).exceptions;
    expect(open && exceptionState(open, '2026-11-25')).toBe('asked');
  });

  it('tells what is due for review', () => {
    const due = (decision: 'approve' | 'refuse', reviewBy: string) =>
      reviewDue(entryAfter(decidedRecord(intake.id, decision, { reviewBy })), '2026-11-23');
    expect([due('approve', '2026-11-22'), due('approve', '2026-12-01'), due('approve', '2027-05-01')]).toEqual(['overdue', 'soon', null]);
    expect(due('refuse', '2026-11-22')).toBeNull();
  }); // prettier-ignore

  it('looks at each record a few times, however many there are', () => {
    let looks = 0;
    const counted = <T extends RegisterRecord>(record: T): T =>
      new Proxy(record, { get: (target, key) => (looks++, Reflect.get(target, key) as unknown) });
    const records = Array.from({ length: 1_000 }, (_, at) => {
      const id = `entry-${String(at).padStart(8, '0')}`;
      return [enteredRecord(intake, { id, entry: id }), decidedRecord(id, 'approve')].map(counted);
    }).flat();
    expect(registerOf(records.slice(0, 2)).entries).toHaveLength(1);
    const ofOne = looks;
    looks = 0;
    expect(registerOf(records).entries).toHaveLength(1_000);
    expect(looks).toBe(1_000 * ofOne);
  });
});

describe('askedBefore', () => {
  const entries = registerOf([entered]).entries;
  it.each([
    ['the same', { vendor: 'Tidewater Labs BV', product: 'Tidewater Notes' }, true],
    ['another spelling', { vendor: 'tidewater labs B.V.', product: 'TIDEWATER-NOTES' }, true],
    ['another vendor name on the same domain', { vendor: 'Tidewater', product: 'Tidewater Notes', domain: 'tidewaternotes.example' }, true],
    ['another vendor name elsewhere', { vendor: 'Tidewater', product: 'Tidewater Notes' }, false],
    ['another product', { vendor: 'Tidewater Labs BV', product: 'Tidewater Mail', domain: 'tidewaternotes.example' }, false],
    ['nothing typed yet', { vendor: '', product: '', domain: 'tidewaternotes.example' }, false],
  ] as const)('decides on %s', (_, asked, found) => {
    expect(askedBefore(entries, asked)?.id).toBe(found ? intake.id : undefined);
  }); // prettier-ignore

  it('points to the first of two, and not to one that was withdrawn', () => {
    const second = enteredRecord(intake, { id: 'second-00001', entry: 'second-00001' });
    expect(askedBefore(registerOf([entered, second]).entries, intake.subject)?.id).toBe(intake.id);
    const withdrawn = registerOf([entered, decidedRecord(intake.id, 'withdraw'), second]).entries;
    expect(askedBefore(withdrawn, intake.subject)?.id).toBe('second-00001');
  });
});

describe('nameKey', () => {
  it.each([
    ['Tidewater Labs B.V.', 'tidewater labs'],
    ['DeepL SE', 'deepl'],
    ['Société Générale S.A.', 'societe generale'],
    ['Inc', 'inc'],
    ['ＡＩ  Notes—Pro', 'ai notes pro'],
  ])('reads %s as %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('joins vendor and product', () => {
    expect(productKey({ vendor: 'DeepL GmbH', product: 'DeepL Pro' })).toBe('deepl|deepl pro');
  });
});

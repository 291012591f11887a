import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFile } from '../../../core/report/csv-cell.ts';
import { chainRecords, emptyHead } from '../../../core/intake/record-chain.ts';
import { readCsv } from '../../../core/intake/read-csv.ts';
import { registerOf } from '../../../core/intake/register.ts';
import { readRegisterCsv, registerCsv } from '../../../core/intake/register-csv.ts';
import { newRecords, readRegisterFile, registerFile } from '../../../core/intake/register-file.ts';
import { decidedRecord, enteredRecord, sampleIntake } from './samples.ts';

const intake = sampleIntake();
const records = [
  enteredRecord(intake),
  decidedRecord(intake.id, 'approve-with-conditions', { reviewBy: '2027-05-01' }),
];
const file = registerFile(chainRecords(emptyHead, records), '2026-11-25T10:00:00Z');

let count = 0;
const making = {
  at: '2026-11-25T10:00:00Z',
  by: 'Elif Aydin',
  newId: () => `made-${String(++count).padStart(8, '0')}`,
};

describe('register file', () => {
  it('reads back with its chain whole', () => {
    expect(readRegisterFile(file)).toMatchObject({ kind: 'read', records, check: { kind: 'whole' } });
  });

  it('tells a chain that was changed or cut', () => {
    expect(readRegisterFile(file.replace('Elif Aydin', 'Eve Aydin'))).toMatchObject({
      check: { kind: 'broken', at: 2 },
    });
    const cut = JSON.parse(file) as { records: unknown[] };
    cut.records.pop();
    expect(readRegisterFile(JSON.stringify(cut))).toMatchObject({ check: { kind: 'cut', count: 1, expected: 2 } });
  });

  it('adds only what is not here yet, marked as imported', () => {
    expect(newRecords(records, records, '2026-11-26T10:00:00Z')).toEqual([]);
    expect(newRecords(records.slice(0, 1), records, '2026-11-26T10:00:00Z')).toEqual([
      { ...records[1], imported: '2026-11-26T10:00:00Z' },
    ]);
  });

  it.each([
    ['a future version', file.replace('"formatVersion": 1', '"formatVersion": 2'), { kind: 'newer', version: 2 }],
    ['another file', '{"a":1}', { kind: 'wrong' }],
    ['a field nobody knows', file.replace('"kind": "decided"', '"kind": "decided", "x": 1'), { kind: 'wrong' }],
    ['one wrong record', file.replace('"decision": "approve-with-conditions"', '"decision": "maybe"'), { kind: 'wrong', problem: { path: 'records.1.record.decision' } }],
    ['a key for prototypes', file.replace('"reason"', '"__proto__": {}, "reason"'), { kind: 'wrong', problem: { path: 'records.1.record.__proto__' } }],
  ])('refuses %s as a whole', (_, source, result) => {
    expect(readRegisterFile(source)).toMatchObject(result);
  }); // prettier-ignore

  it('refuses unsafe keys at any depth and leaves prototypes alone', () => {
    const key = fc.constantFrom('__proto__', 'constructor', 'prototype');
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'records'), { maxLength: 20 }), key, (path, unsafe) => {
        const source = [...path].reduce((inner, each) => `{"${each}":${inner}}`, `{"${unsafe}":{"polluted":true}}`);
        expect(readRegisterFile(source)).toMatchObject({
          kind: 'wrong',
          problem: { path: [...[...path].reverse(), unsafe].join('.') },
        });
        expect('polluted' in {}).toBe(false);
      }),
    );
  });

  it('stops at depth that no honest file has', () => {
    const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    expect(readRegisterFile(deep)).toMatchObject({
      kind: 'wrong',
      problem: { message: 'The file is nested too deeply to be read.' },
    });
  });
});

describe('readCsv', () => {
  it('reads what csvFile writes, whatever is in the cells', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('a,b', 'say "x"', 'two\nlines', '', 'x\r\ny', ';'));
    const rows = fc.array(
      fc.tuple(
        fc.string({ minLength: 1 }).map((text) => `x${text}`),
        cell,
        cell,
      ),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(rows, (written) => {
        const source = written
          .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        const first = source.split('\n', 1)[0] ?? '';
        fc.pre(first.split(';').length <= first.split(',').length);
        expect(readCsv(source)).toEqual({ ok: true, rows: written });
      }),
    );
  });

  it('takes semicolons, a byte order mark and a file without a last line feed', () => {
    expect(readCsv('\uFEFFa;b\nc;d,e')).toEqual({ ok: true, rows: [['a', 'b'], ['c', 'd,e']] });
    expect(readCsv('a,b,\n\n"c"x,d')).toEqual({ ok: true, rows: [['a', 'b', ''], ['cx', 'd']] });
    expect(readCsv('a,')).toEqual({ ok: true, rows: [['a', '']] });
  }); // prettier-ignore

  it('names the line of a quote that stays open', () => {
    expect(readCsv('a,b\n"c\nd","e')).toEqual({ ok: false, line: 3 });
  });
});

describe('register as CSV', () => {
  it('comes back as the same entries', () => {
    const read = readRegisterCsv(registerCsv(registerOf(records).entries), making);
    if (!read.ok) throw new Error(read.problem.message);
    const [entry] = registerOf(read.records).entries;
    expect(entry).toMatchObject({
      subject: intake.subject,
      state: 'approved-with-conditions',
      tier: 'medium',
      askedBy: 'Jonas Berg',
      reference: intake.reference,
      decision: { reviewBy: '2027-05-01', conditions: ['No recordings of job interviews'], name: 'Elif Aydin' },
    });
  });

  it('lets no cell become a formula, and gives the value back', () => {
    const hostile = sampleIntake({ vendor: '=HYPERLINK("http://evil.example")', product: '@SUM(A1)', plan: '+1' });
    const csv = registerCsv(registerOf([enteredRecord(hostile)]).entries);
    expect(csv).toContain(`"'=HYPERLINK`);
    const read = readRegisterCsv(csv, making);
    expect(read.ok && read.records[0]).toMatchObject({
      subject: { vendor: hostile.subject.vendor, product: '@SUM(A1)' },
    });
  });

  it('takes a plain list with two columns', () => {
    const read = readRegisterCsv('Product;Vendor\nDeepL Pro;DeepL SE\n', making);
    expect(read.ok && read.records).toMatchObject([
      { kind: 'entered', subject: { vendor: 'DeepL SE', product: 'DeepL Pro', category: 'other' }, by: 'Elif Aydin' },
    ]);
  });

  it.each([
    ['a missing column', [['Vendor'], ['x']], 'The first line names no column "product".'],
    ['a state that is none', [['Vendor', 'Product', 'State'], ['x', 'y', 'maybe']], 'Row 2: "maybe" is no state. States are In review, Approved, Approved with conditions, Prohibited, Withdrawn.'],
    ['a day that is none', [['Vendor', 'Product', 'Review due'], ['a', 'b', ''], ['x', 'y', '1/5/27']], 'Row 3: "1/5/27" is no day such as 2026-11-23.'],
    ['a row without a product', [['Vendor', 'Product'], ['x', '']], 'Row 2: Vendor and product must both be given.'],
    ['a domain that is none', [['Vendor', 'Product', 'Domain'], ['x', 'y', 'https://x']], 'Row 2: "https://x" is no domain such as example.com.'],
  ])('refuses %s', (_, rows, message) => {
    expect(readRegisterCsv(csvFile(rows), making)).toMatchObject({ ok: false, problem: { message } });
  }); // prettier-ignore
});

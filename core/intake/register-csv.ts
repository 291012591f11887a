import * as z from 'zod/mini';
import { csvFile, plainCell } from '../report/csv-cell.ts';
import { vendorCategories } from '../vendors/vendor-entry.ts';
import { tiers } from './answers.ts';
import { categoryWords } from './intake-lines.ts';
import { day, host } from './intake-parts.ts';
import { readCsv } from './read-csv.ts';
import {
  answerTo,
  decisionOfState,
  entryStates,
  exceptionState,
  exceptionStates,
  type RegisterEntry,
  type RegisterException,
} from './register.ts';
import type { RecordOf, RegisterRecord } from './register-record.ts';
import type { Problem } from './safe-json.ts';

const columns = [
  'Reference', 'Vendor', 'Product', 'Domain', 'Category', 'State', 'Triage', 'Asked by', 'Asked on', 'Decided by',
  'Decided on', 'Reason', 'Conditions', 'Review due', 'Owner', 'Purpose', 'Decided where it was asked',
] as const; // prettier-ignore

/** The register as a table, safe to open in a spreadsheet. Conditions stand one to a line in their cell. */
export function registerCsv(entries: readonly RegisterEntry[]): string {
  return csvFile([columns, ...entries.map(rowOf)]);
}

function rowOf({ reference, subject, state, tier, askedBy, askedAt, decision, intake }: RegisterEntry): string[] {
  return [
    reference,
    subject.vendor,
    subject.product,
    subject.domain ?? '',
    subject.category,
    entryStates[state],
    tier === undefined ? '' : tiers[tier],
    askedBy,
    askedAt.slice(0, 10),
    decision?.name ?? '',
    decision?.at.slice(0, 10) ?? '',
    decision?.reason ?? '',
    decision?.conditions.join('\n') ?? '',
    decision?.reviewBy ?? '',
    intake?.use.owner ?? '',
    intake?.use.purpose ?? '',
    yes(decision?.ownRequest),
  ];
}

function yes(it: true | undefined): string {
  return it === true ? 'yes' : '';
}

/** The exceptions as a table. `nameOf` gives the product of an entry. */
export function exceptionsCsv(
  exceptions: readonly RegisterException[],
  nameOf: (entry: string) => string,
  today: string,
): string {
  const heads = ['Product', 'What is asked', 'Rationale', 'State', 'Compensating controls', 'Asked by', 'Asked on', 'Decided by', 'Decided on', 'Reason', 'Expires', 'Decided where it was asked']; // prettier-ignore
  const rows = exceptions.map((exception) => {
    const { asked } = exception;
    const answer = answerTo(exception);
    return [
      nameOf(exception.entry),
      asked.asks,
      asked.rationale,
      exceptionStates[exceptionState(exception, today)],
      (answer ?? asked).controls ?? '',
      asked.name,
      asked.at.slice(0, 10),
      answer?.by ?? (answer === undefined ? '' : 'The feed'),
      answer?.on ?? '',
      answer?.reason ?? '',
      (answer === undefined ? asked.until : answer.expires) ?? '',
      yes(answer?.ownRequest),
    ];
  });
  return csvFile([heads, ...rows]);
}

/** What people acknowledged, and the reasons they gave, as a table. */
export function acknowledgementsCsv(acknowledged: readonly RecordOf<'acknowledged'>[]): string {
  const heads = ['Vendor', 'Product', 'Domain', 'Acknowledged by', 'Acknowledged on', 'Reason'];
  const rows = acknowledged.map(({ subject, name, at, reason }) => [
    subject.vendor,
    subject.product,
    subject.domain ?? '',
    name,
    at.slice(0, 10),
    reason ?? '',
  ]);
  return csvFile([heads, ...rows]);
}

export type ReadRegisterCsv =
  | { readonly ok: true; readonly records: readonly RegisterRecord[] }
  | { readonly ok: false; readonly problem: Problem };

type Making = {
  /** The moment of the import, for rows that say no day. */
  readonly at: string;
  /** Who stands for rows that name nobody. */
  readonly by: string;
  readonly newId: () => string;
};

/**
 * Reads a table of products, for instance the list an organisation kept so far: `Vendor` and `Product` must be there, the
 * other columns of the export are taken where they stand, in any order. All or nothing.
 */
export function readRegisterCsv(source: string, making: Making): ReadRegisterCsv {
  const read = readCsv(source);
  if (!read.ok)
    return wrong(`line ${String(read.line)}`, `The quote that opens on line ${String(read.line)} is not closed.`);
  const [heads = [], ...rows] = read.rows;
  const places = new Map(heads.map((head, at) => [plainCell(head).trim().toLowerCase(), at]));
  for (const needed of ['vendor', 'product']) {
    if (!places.has(needed)) return wrong('line 1', `The first line names no column "${needed}".`);
  }
  const records: RegisterRecord[] = [];
  for (const [index, row] of rows.entries()) {
    const cell = (name: (typeof columns)[number]): string =>
      plainCell(row[places.get(name.toLowerCase()) ?? -1] ?? '').trim();
    const made = recordsOfRow(cell, making, index);
    if (typeof made === 'string') return wrong(`row ${String(index + 2)}`, `Row ${String(index + 2)}: ${made}`);
    records.push(...made);
  }
  return { ok: true, records };
}

function wrong(path: string, message: string): ReadRegisterCsv {
  return { ok: false, problem: { path, message } };
}

type Cell = (name: (typeof columns)[number]) => string;

function recordsOfRow(cell: Cell, { at, by, newId }: Making, index: number): RegisterRecord[] | string {
  const state = keyOf(entryStates, cell('State') === '' ? entryStates['in-review'] : cell('State'));
  if (state === null) return `"${cell('State')}" is no state. States are ${Object.values(entryStates).join(', ')}.`;
  const written = cell('Category').toLowerCase();
  const category =
    written === ''
      ? 'other'
      : vendorCategories.find((each) => each === written || categoryWords(each).toLowerCase() === written);
  if (category === undefined) return `"${cell('Category')}" is no category of the catalogue.`;
  const domain = cell('Domain').toLowerCase();
  if (domain !== '' && !z.safeParse(host, domain).success) return `"${domain}" is no domain such as example.com.`;
  for (const name of ['Asked on', 'Decided on', 'Review due'] as const) {
    if (cell(name) !== '' && !z.safeParse(day, cell(name)).success)
      return `"${cell(name)}" is no day such as 2026-11-23.`;
  }
  for (const [name, most] of [
    ['Vendor', 120],
    ['Product', 120],
    ['Asked by', 120],
    ['Decided by', 120],
    ['Reason', 2_000],
    ['Reference', 40],
  ] as const) {
    if (cell(name).length > most) return `${name} has more than ${String(most)} characters.`;
  }
  if (cell('Vendor') === '' || cell('Product') === '') return 'Vendor and product must both be given.';
  const conditions = cell('Conditions')
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (conditions.length > 40 || conditions.some(({ length }) => length > 500)) return 'The conditions are too long.';
  const tier = keyOf(tiers, cell('Triage'));
  const entry = newId();
  const momentOf = (written: string): string => (written === '' ? at : `${written}T00:00:00Z`);
  const decision = decisionOfState[state];
  return [
    {
      kind: 'entered',
      id: entry,
      entry,
      at: momentOf(cell('Asked on')),
      imported: at,
      subject: { vendor: cell('Vendor'), product: cell('Product'), ...(domain === '' ? {} : { domain }), category },
      by: cell('Asked by') || by,
      reference: cell('Reference') || `row ${String(index + 2)}`,
      ...(tier === null ? {} : { tier }),
    },
    ...(decision === null
      ? []
      : [
          {
            kind: 'decided' as const,
            id: newId(),
            entry,
            at: momentOf(cell('Decided on')),
            imported: at,
            decision,
            name: cell('Decided by') || by,
            reason: cell('Reason') || 'Taken over from a list.',
            conditions,
            ...(cell('Review due') === '' ? {} : { reviewBy: cell('Review due') }),
          },
        ]),
  ];
}

function keyOf<Key extends string>(labels: Readonly<Record<Key, string>>, written: string): Key | null {
  const wanted = written.toLowerCase();
  return (Object.keys(labels) as Key[]).find((key) => key === wanted || labels[key].toLowerCase() === wanted) ?? null;
}

import type { Tier } from '../../core/intake/answers.ts';
import type { FeedEntry } from '../../core/intake/feed.ts';
import { categoryWords } from '../../core/intake/intake-lines.ts';
import type { RecordOf } from '../../core/intake/register-record.ts';
import { emptyIndex, entryFor, type RegisterIndex } from '../../core/intake/register-state.ts';
import {
  answerTo,
  exceptionState,
  expiryDue,
  exceptionStates,
  reviewDue,
  type EntryState,
  type ExceptionState,
  type Register,
  type RegisterEntry,
  type RegisterException,
} from '../../core/intake/register.ts';

/** One line of the table of intakes, with what is searched and sorted made once. */
export type EntryRow = {
  readonly id: string;
  readonly entry: RegisterEntry;
  /** What the organisation's feed has of the same product. */
  readonly published: FeedEntry | null;
  /** Something of it is still in the outbox. */
  readonly isUnsent: boolean;
  readonly category: string;
  readonly due: 'overdue' | 'soon' | null;
  /** Everything that the search looks at, in lower case. */
  readonly haystack: string;
};

export const entryColumns = {
  product: 'Product',
  state: 'State',
  tier: 'Triage',
  asked: 'Asked by',
  due: 'Review due',
} as const;
export type EntryColumn = keyof typeof entryColumns;
export type Direction = 'ascending' | 'descending';

export function entryRows(
  { entries }: Register,
  today: string,
  feed: RegisterIndex = emptyIndex,
  unsent: ReadonlySet<string | null> = new Set(),
): EntryRow[] {
  return entries.map((entry) => {
    const { id, subject, askedBy, reference } = entry;
    // By name alone: a domain may stand for other products too.
    const { vendor, product } = subject;
    const published = feed.byProduct.size === 0 ? null : entryFor(feed, { vendor, product });
    const category = categoryWords(subject.category);
    const owner = entry.intake?.use.owner ?? '';
    const haystack = [subject.product, subject.vendor, subject.domain ?? '', category, askedBy, owner, reference].join(
      '\n',
    );
    const due = reviewDue(entry, today);
    return { id, entry, published, isUnsent: unsent.has(id), category, due, haystack: haystack.toLowerCase() };
  });
}

const stateOrder: readonly EntryState[] = [
  'in-review',
  'approved-with-conditions',
  'approved',
  'prohibited',
  'withdrawn',
];
const tierOrder: readonly (Tier | undefined)[] = [undefined, 'low', 'medium', 'high', 'not-allowed'];

// One collator for all comparisons: `localeCompare` makes one for each.
const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const comparers: Readonly<Record<EntryColumn, (one: EntryRow, other: EntryRow) => number>> = {
  product: (one, other) => collator.compare(one.entry.subject.product, other.entry.subject.product),
  state: (one, other) =>
    stateOrder.indexOf(one.entry.state) - stateOrder.indexOf(other.entry.state) || byAge(one, other),
  tier: (one, other) => tierOrder.indexOf(one.entry.tier) - tierOrder.indexOf(other.entry.tier),
  asked: (one, other) => collator.compare(one.entry.askedBy, other.entry.askedBy) || byAge(one, other),
  due: (one, other) => compareDays(one.entry.decision?.reviewBy, other.entry.decision?.reviewBy),
};

/** Newest first. */
function byAge(one: EntryRow, other: EntryRow): number {
  return one.entry.askedAt < other.entry.askedAt ? 1 : one.entry.askedAt > other.entry.askedAt ? -1 : 0;
}

/** What has no day comes last. */
function compareDays(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  if (one === undefined || other === undefined) return one === undefined ? 1 : -1;
  return one < other ? -1 : 1;
}

export function sortRows(rows: readonly EntryRow[], column: EntryColumn, direction: Direction): EntryRow[] {
  const sorted = [...rows].sort(comparers[column]);
  return direction === 'ascending' ? sorted : sorted.reverse();
}

export type EntryFilter = EntryState | 'all';

/** The rows that hold every word of the search, have the state, and are due where only those are wanted. */
export function filterRows(
  rows: readonly EntryRow[],
  search: string,
  state: EntryFilter,
  dueOnly: boolean,
): EntryRow[] {
  const words = wordsOf(search);
  return rows.filter(
    (row) =>
      (state === 'all' || row.entry.state === state) &&
      (!dueOnly || row.due !== null) &&
      words.every((word) => row.haystack.includes(word)),
  );
}

export function wordsOf(search: string): string[] {
  return search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** How many rows each state has, for the filters. */
export function countStates(rows: readonly EntryRow[]): Readonly<Record<EntryFilter, number>> {
  const counts = {
    all: rows.length,
    'in-review': 0,
    approved: 0,
    'approved-with-conditions': 0,
    prohibited: 0,
    withdrawn: 0,
  };
  for (const { entry } of rows) counts[entry.state]++;
  return counts;
}

export type ExceptionRow = {
  readonly id: string;
  readonly exception: RegisterException;
  readonly product: string;
  readonly state: ExceptionState;
  readonly due: 'soon' | null;
};

/** The exceptions that the search finds, the next to expire first. */
export function exceptionRows(
  { entries, exceptions }: Register,
  today: string,
  search: string,
  state: ExceptionState | 'all',
): ExceptionRow[] {
  const names = new Map(entries.map(({ id, subject }) => [id, subject.product]));
  const words = wordsOf(search);
  return exceptions
    .map((exception) => ({
      id: exception.id,
      exception,
      product: names.get(exception.entry) ?? '',
      state: exceptionState(exception, today),
      due: expiryDue(exception, today),
    }))
    .filter((row) => {
      const { asked } = row.exception;
      const haystack = [row.product, asked.asks, asked.name, exceptionStates[row.state]].join('\n').toLowerCase();
      return (state === 'all' || row.state === state) && words.every((word) => haystack.includes(word));
    })
    .sort((one, other) => compareDays(expiresOf(one.exception), expiresOf(other.exception)));
}

/** The last day of an exception that is granted. */
export function expiresOf(exception: RegisterException): string | undefined {
  const answer = answerTo(exception);
  return answer?.decision === 'grant' ? answer.expires : undefined;
}

/** One line of the table of the feed. */
export type FeedRow = { readonly id: string; readonly entry: FeedEntry; readonly haystack: string };

/** The feed by product. A row keeps its id when the feed is read again. */
export function feedRows(entries: readonly FeedEntry[]): FeedRow[] {
  const ids = new Map<string, number>();
  return entries
    .map((entry) => {
      const { vendor, product, domain = '', category, reference = '' } = entry;
      const name = `feed ${vendor}|${product}|${reference}`;
      const before = ids.get(name) ?? 0;
      ids.set(name, before + 1);
      const haystack = [product, vendor, domain, categoryWords(category), reference].join('\n').toLowerCase();
      return { id: before === 0 ? name : `${name}|${String(before)}`, entry, haystack };
    })
    .sort((one, other) => collator.compare(one.entry.product, other.entry.product));
}

export function filterFeed(rows: readonly FeedRow[], search: string): FeedRow[] {
  const words = wordsOf(search);
  return rows.filter(({ haystack }) => words.every((word) => haystack.includes(word)));
}

/** Somebody who read the notice and said so. */
export type AcknowledgedRow = { readonly id: string; readonly record: RecordOf<'acknowledged'> };

/** What was acknowledged, as far as the search finds it, the newest first. */
export function acknowledgedRows({ acknowledgements }: Register, search: string): AcknowledgedRow[] {
  const words = wordsOf(search);
  return acknowledgements
    .filter(({ subject, name, reason = '' }) => {
      const haystack = [subject.product, subject.vendor, name, reason].join('\n').toLowerCase();
      return words.every((word) => haystack.includes(word));
    })
    .map((record) => ({ id: record.id, record }))
    .reverse();
}

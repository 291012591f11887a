import type { FeedEntry } from './feed.ts';
import { decisionOfState } from './register.ts';
import type { RegisterRecord } from './register-record.ts';

type Making = {
  readonly at: string;
  /** Who takes it over. */
  readonly by: string;
  /** Whose word the feed is: "Northwind Freight". */
  readonly publisher: string;
  readonly newId: () => string;
};

/**
 * The records by which a product that only the feed knows becomes one of this device's register, the first of them its
 * `entered`: the decision stays the publisher's, with its own day, and is marked as taken over.
 */
export function recordsOfFeedEntry(
  { vendor, product, domain, category, state, since, reason, conditions, reviewBy, reference }: FeedEntry,
  { at, by, publisher, newId }: Making,
): [Extract<RegisterRecord, { kind: 'entered' }>, ...RegisterRecord[]] {
  const entry = newId();
  const subject = { vendor, product, category, ...(domain === undefined ? {} : { domain }) };
  const entered = {
    kind: 'entered',
    id: entry,
    entry,
    at,
    subject,
    by,
    reference: reference ?? 'From the feed',
  } as const;
  const decision = decisionOfState[state];
  if (decision === null) return [entered];
  return [
    entered,
    {
      kind: 'decided',
      id: newId(),
      entry,
      at: `${since}T00:00:00Z`,
      imported: at,
      decision,
      name: publisher,
      reason: reason ?? 'The feed gives no reason.',
      conditions,
      ...(reviewBy === undefined ? {} : { reviewBy }),
    },
  ];
}

import * as z from 'zod/mini';
import { domain, flag, identifier, list, oneOf, strict, text } from '../config/schema-parts.ts';
import { vendorCategories, vendorKinds } from '../vendors/vendor-entry.ts';
import { dataKinds, foundTopics, keysOf, oversights, peopleRoles, tiers, useKinds } from './answers.ts';

const some = <const Value extends string>(values: readonly Value[]) =>
  z.optional(list(oneOf(values), { least: 1, most: values.length }));

/** All that stand must hold; within one of them any value does. */
const when = strict({
  data: some(keysOf(dataKinds)),
  people: some(keysOf(peopleRoles)),
  oversight: some(keysOf(oversights)),
  use: some(keysOf(useKinds)),
  kind: some(vendorKinds),
  category: some(vendorCategories),
  domain: z.optional(list(domain(), { least: 1, most: 200 })),
  /** The vendor's pages gave no line on the topic. */
  silentOn: some(keysOf(foundTopics)),
  contract: some(['none', 'exists', 'not-known']),
});

/** A line of the triage table, ours or the organisation's. */
export const triageRuleSchema = strict({
  id: identifier(),
  when,
  tier: oneOf(keysOf(tiers)),
  /** "Confidential data goes in". Absent: the rule only adds reviews or questions. */
  reason: z.optional(text(200)),
  reviews: z._default(list(text(120), { most: 10 }), []),
  questions: z._default(list(text(300), { most: 20 }), []),
});

/** What an organisation changes in the table: a rule with the id of one of ours stands in its place. */
export const triageChangesSchema = strict({
  rules: z._default(list(triageRuleSchema, { most: 200 }), []),
  turnedOff: z._default(list(identifier(), { most: 200 }), []),
  /** Begin with an empty table instead of ours. */
  replaceAll: z._default(flag(), false),
});

export type TriageRule = z.output<typeof triageRuleSchema>;
export type TriageChanges = z.output<typeof triageChangesSchema>;

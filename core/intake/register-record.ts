import * as z from 'zod/mini';
import { keysOf, tiers } from './answers.ts';
import { intakeSchema, subjectSchema } from './intake.ts';
import { day, moment, recordId, words } from './intake-parts.ts';

export const decisionKinds = {
  approve: 'Approve',
  'approve-with-conditions': 'Approve with conditions',
  refuse: 'Refuse',
  withdraw: 'Withdraw',
} as const;
export type DecisionKind = keyof typeof decisionKinds;

const common = {
  id: recordId,
  at: moment,
  /** The entry that it belongs to: the id of the intake, or of the row that was taken over. */
  entry: recordId,
  /** When it came in from a file. */
  imported: z.exactOptional(moment),
};
/**
 * The most characters of what people type into a record, and the most conditions. A record that holds more would be
 * refused wherever it goes: as a file, and with it the whole feed.
 */
export const recordLimits = {
  name: 120,
  reason: 2_000,
  condition: 500,
  conditions: 40,
  asks: 500,
  rationale: 2_000,
  controls: 1_000,
} as const;
const conditions = z.array(words(recordLimits.condition)).check(z.maxLength(recordLimits.conditions));

const entered = z.strictObject({
  ...common,
  kind: z.literal('entered'),
  subject: subjectSchema,
  by: words(120),
  reference: words(40),
  tier: z.exactOptional(z.enum(keysOf(tiers))),
  /** Absent for a product that was listed without one. */
  intake: z.exactOptional(intakeSchema),
});

const received = z.strictObject({
  ...common,
  kind: z.literal('received'),
  /** The host that took it, or how it left: "e-mail draft". */
  where: words(300),
  /** The receiver's own number for it. */
  reference: z.exactOptional(words(40)),
  /** The exception whose request was received; absent for the intake itself. */
  exception: z.exactOptional(recordId),
});

/** It was decided on the device on which it was asked for. */
const ownRequest = z.exactOptional(z.literal(true));

const decided = z.strictObject({
  ...common,
  kind: z.literal('decided'),
  ownRequest,
  decision: z.enum(keysOf(decisionKinds)),
  name: words(recordLimits.name),
  reason: words(recordLimits.reason),
  conditions,
  reviewBy: z.exactOptional(day),
});

const exceptionAsked = z.strictObject({
  ...common,
  kind: z.literal('exception-asked'),
  exception: recordId,
  name: words(recordLimits.name),
  asks: words(recordLimits.asks),
  rationale: words(recordLimits.rationale),
  controls: z.exactOptional(words(recordLimits.controls)),
  until: z.exactOptional(day),
});

const exceptionDecided = z.strictObject({
  ...common,
  kind: z.literal('exception-decided'),
  ownRequest,
  exception: recordId,
  decision: z.enum(['grant', 'refuse', 'withdraw']),
  name: words(recordLimits.name),
  reason: words(recordLimits.reason),
  controls: z.exactOptional(words(recordLimits.controls)),
  expires: z.exactOptional(day),
});

/** Somebody read the notice and said so, with a reason where the organisation asks for one. */
const acknowledged = z.strictObject({
  ...common,
  kind: z.literal('acknowledged'),
  subject: subjectSchema,
  name: words(recordLimits.name),
  reason: z.exactOptional(words(recordLimits.reason)),
});

/** One thing that happened, for good: records are added and never changed. */
export const registerRecordSchema = z.discriminatedUnion('kind', [
  entered,
  received,
  decided,
  exceptionAsked,
  exceptionDecided,
  acknowledged,
]);

export type RegisterRecord = z.infer<typeof registerRecordSchema>;
export type RecordOf<Kind extends RegisterRecord['kind']> = Extract<RegisterRecord, { kind: Kind }>;

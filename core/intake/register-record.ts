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
const conditions = z.array(words(500)).check(z.maxLength(40));

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

const decided = z.strictObject({
  ...common,
  kind: z.literal('decided'),
  decision: z.enum(keysOf(decisionKinds)),
  name: words(120),
  reason: words(2_000),
  conditions,
  reviewBy: z.exactOptional(day),
});

const exceptionAsked = z.strictObject({
  ...common,
  kind: z.literal('exception-asked'),
  exception: recordId,
  name: words(120),
  asks: words(500),
  rationale: words(2_000),
  controls: z.exactOptional(words(1_000)),
  until: z.exactOptional(day),
});

const exceptionDecided = z.strictObject({
  ...common,
  kind: z.literal('exception-decided'),
  exception: recordId,
  decision: z.enum(['grant', 'refuse', 'withdraw']),
  name: words(120),
  reason: words(2_000),
  controls: z.exactOptional(words(1_000)),
  expires: z.exactOptional(day),
});

/** Somebody read the notice and said so, with a reason where the organisation asks for one. */
const acknowledged = z.strictObject({
  ...common,
  kind: z.literal('acknowledged'),
  subject: subjectSchema,
  name: words(120),
  reason: z.exactOptional(words(2_000)),
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

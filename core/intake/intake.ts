import * as z from 'zod/mini';
import { vendorCategories } from '../vendors/vendor-entry.ts';
import { contracts, dataKinds, foundTopics, keysOf, oversights, peopleRoles, tiers, useKinds } from './answers.ts';
import { day, host, moment, recordId, webAddress, words } from './intake-parts.ts';

/** The version of the format that this code writes. Raise it when an older reader would lose something. */
export const INTAKE_VERSION = 1;

/** A line of the vendor's own page, taken over word for word. */
export const foundLineSchema = z.strictObject({
  topic: z.enum(keysOf(foundTopics)),
  text: words(1_000),
  address: webAddress,
  seen: moment,
});

/** Whom and what an intake or a record is about. */
export const subjectSchema = z.strictObject({
  vendor: words(120),
  product: words(120),
  domain: z.exactOptional(host),
  category: z.enum(vendorCategories),
});

export const triageSchema = z.strictObject({
  tier: z.enum(keysOf(tiers)),
  /** What the tier rests on, the strictest first. */
  reasons: z.array(z.strictObject({ rule: z.string(), tier: z.enum(keysOf(tiers)), text: words(300) })),
  /** What has to be looked at before a decision. */
  reviews: z.array(words(200)),
  /** What the vendor is asked. */
  questions: z.array(words(400)),
});

export const intakeSchema = z.strictObject({
  format: z.literal('countersign-intake'),
  formatVersion: z.literal(INTAKE_VERSION),
  /** Made once, when it was handed in. A receiver that has seen it before answers as it did then. */
  id: recordId,
  /** Short enough to say on the telephone. A receiver may answer with its own. */
  reference: words(40),
  handedIn: moment,
  by: z.strictObject({ name: words(120), contact: z.exactOptional(words(200)) }),
  organisation: z.exactOptional(words(120)),
  subject: subjectSchema,
  /** `unknown`: the page was not in the catalogue. */
  kind: z.enum(['ai-native', 'embedded', 'unknown']),
  page: z.exactOptional(z.strictObject({ address: webAddress, title: z.exactOptional(words(300)) })),
  plan: z.exactOptional(words(200)),
  found: z.array(foundLineSchema).check(z.maxLength(40)),
  use: z.strictObject({
    purpose: words(2_000),
    owner: words(120),
    users: words(300),
    kind: z.enum(keysOf(useKinds)),
    contract: z.enum(keysOf(contracts)),
  }),
  data: z.enum(keysOf(dataKinds)),
  people: z.enum(keysOf(peopleRoles)),
  oversight: z.enum(keysOf(oversights)),
  affected: z.exactOptional(words(500)),
  /** The day by which it must be possible to stop using it. */
  exitBy: z.exactOptional(day),
  triage: triageSchema,
  /** The id of the intake that asked for the same product first. */
  askedBefore: z.exactOptional(recordId),
});

/** A request to use a product, as it leaves the device. */
export type Intake = z.infer<typeof intakeSchema>;
export type Subject = z.infer<typeof subjectSchema>;
export type FoundLine = z.infer<typeof foundLineSchema>;
export type Triage = z.infer<typeof triageSchema>;

import * as z from 'zod/mini';
import { vendorCategories, vendorKinds } from '../vendors/vendor-entry.ts';
import { contracts, dataKinds, keysOf, oversights, peopleRoles, useKinds } from './answers.ts';
import { foundLineSchema, INTAKE_VERSION, intakeSchema, type Intake } from './intake.ts';
import { host, moment, recordId, webAddress } from './intake-parts.ts';
import { triage, type TriageFacts } from './triage.ts';
import type { TriageRule } from './triage-rule.ts';

/** Of any length: what is too long is told when the person goes on, and is kept until then. */
const typed = z._default(z.string(), '');
const chosen = <Key extends string>(words: Readonly<Record<Key, string>>) => z.exactOptional(z.enum(keysOf(words)));

/** An intake that somebody is still writing. Texts are as they were typed; a choice that was not made is absent. */
export const draftSchema = z.object({
  id: recordId,
  started: moment,
  changed: moment,
  vendor: typed,
  product: typed,
  domain: typed,
  category: z._default(z.enum(vendorCategories), 'other'),
  kind: z._default(z.enum([...vendorKinds, 'unknown']), 'unknown'),
  address: typed,
  title: typed,
  plan: typed,
  found: z._default(z.array(foundLineSchema), []),
  /** False until somebody asked to look: then silence of the page means something. */
  looked: z._default(z.boolean(), false),
  owner: typed,
  purpose: typed,
  users: typed,
  name: typed,
  contact: typed,
  use: chosen(useKinds),
  contract: chosen(contracts),
  data: chosen(dataKinds),
  people: chosen(peopleRoles),
  oversight: chosen(oversights),
  affected: typed,
  exitBy: typed,
  askedBefore: z.exactOptional(recordId),
  step: z._default(z.number().check(z.gte(0), z.lte(3)), 0),
});

export type IntakeDraft = z.output<typeof draftSchema>;
/** What a draft begins with; everything else is empty. */
export type DraftStart = z.input<typeof draftSchema>;

/** An empty draft, with what the page and the catalogue told. */
export function newDraft(start: DraftStart): IntakeDraft {
  return draftSchema.parse(start);
}

/** A stored draft, or null when it cannot be read. A line of a page that cannot be must not take the rest with it. */
export function readDraft(value: unknown): IntakeDraft | null {
  const read = draftSchema.safeParse(
    typeof value === 'object' && value !== null && 'found' in value && Array.isArray(value.found)
      ? { ...value, found: value.found.filter(isFoundLine) }
      : value,
  );
  return read.success ? read.data : null;
}

function isFoundLine(line: unknown): boolean {
  return z.safeParse(foundLineSchema, line).success;
}

export const draftSteps = ['Product', 'Use', 'Data and people', 'Send'] as const;

export type DraftField = keyof IntakeDraft;
export type DraftProblem = { readonly field: DraftField; readonly message: string };

/** What each step asks for, with the sentence that stands under an empty field. */
const required: readonly (readonly (readonly [DraftField, string])[])[] = [
  [
    ['vendor', 'Name who sells it.'],
    ['product', 'Name the product.'],
    ['owner', 'Name the person who answers for its use.'],
  ],
  [
    ['purpose', 'Say what it is for.'],
    ['users', 'Say who uses it, and about how many.'],
    ['use', 'Choose where it is used.'],
    ['name', 'Give your name.'],
  ],
  [
    ['data', 'Choose the most sensitive data that goes in.'],
    ['people', 'Choose whether it takes part in decisions about people.'],
    ['oversight', 'Choose who checks the output.'],
  ],
  [],
];

const longest: Partial<Record<DraftField, number>> = {
  vendor: 120,
  product: 120,
  owner: 120,
  plan: 200,
  purpose: 2_000,
  users: 300,
  name: 120,
  contact: 200,
  affected: 500,
};

/** What is missing or wrong on one step, in the order of its fields. */
export function draftProblems(draft: IntakeDraft, step: number): DraftProblem[] {
  const missing = (required[step] ?? []).flatMap(([field, message]) =>
    isEmpty(draft[field]) ? [{ field, message }] : [],
  );
  const long = fieldsOfStep(step).flatMap((field) => {
    const most = longest[field];
    const value = draft[field];
    return most !== undefined && typeof value === 'string' && value.trim().length > most
      ? [{ field, message: `At most ${String(most)} characters.` }]
      : [];
  });
  const badDay =
    step === 2 && draft.exitBy.trim() !== '' && !z.safeParse(z.iso.date(), draft.exitBy.trim()).success
      ? [{ field: 'exitBy' as const, message: 'Give a day that exists.' }]
      : [];
  return [...missing, ...long, ...badDay];
}

function fieldsOfStep(step: number): readonly DraftField[] {
  const more: readonly (readonly DraftField[])[] = [['plan'], ['contact'], ['affected'], []];
  return [...(required[step] ?? []).map(([field]) => field), ...(more[step] ?? [])];
}

function isEmpty(value: IntakeDraft[DraftField]): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** The first step on which something is missing, or null. */
export function firstOpenStep(draft: IntakeDraft): number | null {
  const step = draftSteps.findIndex((_, at) => draftProblems(draft, at).length > 0);
  return step < 0 ? null : step;
}

/** The answers so far, as the triage table reads them. */
export function factsOfDraft(draft: IntakeDraft): TriageFacts {
  return {
    data: draft.data,
    people: draft.people,
    oversight: draft.oversight,
    use: draft.use,
    kind: draft.kind,
    category: draft.category,
    domain: draft.domain === '' ? undefined : draft.domain,
    contract: draft.contract,
    found: draft.looked ? draft.found.map(({ topic }) => topic) : undefined,
  };
}

/**
 * The intake that a finished draft becomes; null when something is missing. The draft's id becomes the intake's, so that
 * handing one draft in twice makes one intake.
 */
export function intakeOfDraft(
  draft: IntakeDraft,
  {
    handedIn,
    organisation,
    rules,
  }: { handedIn: string; organisation?: string | undefined; rules: readonly TriageRule[] },
): Intake | null {
  const { use, data, people, oversight } = draft;
  if (firstOpenStep(draft) !== null || use === undefined || data === undefined) return null;
  if (people === undefined || oversight === undefined) return null;
  const read = intakeSchema.safeParse({
    format: 'countersign-intake',
    formatVersion: INTAKE_VERSION,
    id: draft.id,
    reference: referenceOf(draft.id, handedIn),
    handedIn,
    by: { name: draft.name.trim(), ...given('contact', draft.contact) },
    ...given('organisation', organisation ?? ''),
    subject: {
      vendor: draft.vendor.trim(),
      product: draft.product.trim(),
      ...fitting('domain', draft.domain, host),
      category: draft.category,
    },
    kind: draft.kind,
    ...(fits(draft.address, webAddress)
      ? { page: { address: draft.address, ...given('title', draft.title.slice(0, 300)) } }
      : {}),
    ...given('plan', draft.plan),
    found: draft.found.filter(isFoundLine).slice(0, 40),
    use: {
      purpose: draft.purpose.trim(),
      owner: draft.owner.trim(),
      users: draft.users.trim(),
      kind: use,
      contract: draft.contract ?? 'not-known',
    },
    data,
    people,
    oversight,
    ...given('affected', draft.affected),
    ...given('exitBy', draft.exitBy),
    triage: triage(factsOfDraft(draft), rules),
    ...(draft.askedBefore === undefined ? {} : { askedBefore: draft.askedBefore }),
  });
  return read.success ? read.data : null;
}

function given<Key extends string>(key: Key, value: string): { [K in Key]?: string } {
  return value.trim() === '' ? {} : ({ [key]: value.trim() } as { [K in Key]?: string });
}

/** What the page told, and nobody typed: where it does not fit the format, the person could not put it right. */
function fitting<Key extends string>(key: Key, value: string, schema: z.ZodMiniType<string>): { [K in Key]?: string } {
  return fits(value, schema) ? given(key, value) : {};
}

function fits(value: string, schema: z.ZodMiniType<string>): boolean {
  return z.safeParse(schema, value).success;
}

/** `AI-2026-4F7K2`: the year and five letters of the id, without those that are read for one another. */
export function referenceOf(id: string, handedIn: string): string {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  let sum = 0;
  for (let at = 0; at < id.length; at++) sum = (sum * 131 + id.charCodeAt(at)) % 4_294_967_291;
  let code = '';
  for (let count = 0; count < 5; count++) {
    code += letters.charAt(sum % 32);
    sum = Math.floor(sum / 32);
  }
  return `AI-${handedIn.slice(0, 4)}-${code}`;
}

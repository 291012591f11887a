import * as z from 'zod/mini';

/** The version of the schema that this code writes. Raise it when an older reader would lose something. */
export const REVIEW_VERSION = 1;

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const moment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/));
const name = z.string().check(z.maxLength(200));
const words = z.string().check(z.maxLength(20_000));
/** When it was changed last, in whatever way: of two versions, the later one counts. */
const changed = z.exactOptional(moment);

/** A W3C TextQuote without its block: ids of blocks may differ from one session to the next, so they are never stored. */
const storedQuote = z.readonly(z.object({ exact: words, prefix: words, suffix: words }));

export const annotationSchema = z.readonly(
  z.object({
    id: z.string().check(z.minLength(1), z.maxLength(100)),
    /** The element that it is about. */
    element: z.exactOptional(z.string()),
    /** Absent: it is about the whole document. */
    quote: z.exactOptional(storedQuote),
    /** Where the quote stood when it was last seen, in words: "3 Commitments, second paragraph". */
    place: z.exactOptional(words),
    text: words,
    author: name,
    created: moment,
    edited: z.exactOptional(moment),
    status: z.enum(['open', 'resolved']),
    resolvedBy: z.exactOptional(name),
    resolved: z.exactOptional(moment),
    /** `written`: it is a native comment too. `kept`: the host refused, so it stands only here. */
    comment: z.enum(['written', 'kept', 'none']),
    changed,
  }),
);

export const decisionSchema = z.readonly(
  z.object({
    element: z.string().check(z.minLength(1)),
    /** The gap's nearest passage, normalised; empty for a missing element. Together with `element` it is the key. */
    passage: words,
    kind: z.enum(['accepted', 'to-fix', 'not-applicable']),
    reason: words,
    name,
    date: day,
    /** The last day on which it holds. */
    until: z.exactOptional(day),
    changed,
  }),
);

/** What somebody took back, so that an older copy of the review does not bring it back. */
const withdrawnSchema = z.readonly(
  z.object({
    of: z.enum(['annotation', 'decision']),
    /** The annotation's id, or the decision's element. */
    key: z.string().check(z.minLength(1), z.maxLength(100)),
    changed: moment,
  }),
);

const reviewSchema = z.readonly(
  z.object({
    version: z.literal(REVIEW_VERSION),
    reviewer: z.exactOptional(name),
    annotations: z.readonly(z.array(annotationSchema)),
    decisions: z.readonly(z.array(decisionSchema)),
    withdrawn: z.exactOptional(z.readonly(z.array(withdrawnSchema))),
  }),
);

/** A reviewer's remark on a passage, or on the document where it has no quote. */
export type Annotation = z.infer<typeof annotationSchema>;
/** A reviewer's answer to a gap. */
export type Decision = z.infer<typeof decisionSchema>;
export type Withdrawn = z.infer<typeof withdrawnSchema>;
/** What reviewers have said about one document. It carries no personal data but their names. */
export type ReviewState = z.infer<typeof reviewSchema>;
export type DecisionKind = Decision['kind'];

/** A document that nobody has reviewed. */
export const emptyReview: ReviewState = { version: REVIEW_VERSION, annotations: [], decisions: [] };

/**
 * What a stored state turned out to be.
 *
 * - `newer`: written by a later version of Countersign; `state` is what this one understands of it. Do not write over it.
 * - `damaged`: `state` is what could be saved of it; `raw` is the whole, to be set aside as a copy before the next write.
 */
export type ReadReview =
  | { readonly kind: 'read'; readonly state: ReviewState }
  | { readonly kind: 'newer'; readonly state: ReviewState; readonly version: number }
  | { readonly kind: 'damaged'; readonly state: ReviewState; readonly raw: string };

/** The state as JSON, the same bytes for the same state. */
export function serialiseReview(state: ReviewState): string {
  return JSON.stringify(reviewSchema.parse(state));
}

/** Reads what `serialiseReview` (of this or another version) wrote. Never throws. */
export function parseReview(raw: string): ReadReview {
  const value = parseJson(raw);
  const whole = reviewSchema.safeParse(value);
  if (whole.success) return { kind: 'read', state: whole.data };
  const version = isRecord(value) && typeof value['version'] === 'number' ? value['version'] : 0;
  const state = salvage(value);
  return version > REVIEW_VERSION ? { kind: 'newer', state, version } : { kind: 'damaged', state, raw };
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

function salvage(value: unknown): ReviewState {
  if (!isRecord(value)) return emptyReview;
  const reviewer = name.safeParse(value['reviewer']);
  const withdrawn = entries(value['withdrawn'], withdrawnSchema);
  return {
    version: REVIEW_VERSION,
    ...(reviewer.success ? { reviewer: reviewer.data } : {}),
    annotations: entries(value['annotations'], annotationSchema),
    decisions: entries(value['decisions'], decisionSchema),
    ...(withdrawn.length === 0 ? {} : { withdrawn }),
  };
}

function entries<T>(value: unknown, schema: z.ZodMiniType<T>): T[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    const read = schema.safeParse(entry);
    return read.success ? [read.data] : [];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

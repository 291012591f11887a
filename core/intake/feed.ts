import * as z from 'zod/mini';
import { vendorCategories } from '../vendors/vendor-entry.ts';
import { canonicalJson } from './canonical-json.ts';
import { day, firstProblem, host, moment, recordId, words } from './intake-parts.ts';
import { feedEntryOf, MOST_ANSWERS } from './feed-entry.ts';
import type { RegisterEntry } from './register.ts';
import { parseSafely, type Problem } from './safe-json.ts';
import { signatureSchema, type Signed } from './signature.ts';

export const FEED_VERSION = 1;
/** How large a register.json may be, in bytes, and how many entries it may have. */
export const FEED_LIMIT = 8 * 1024 * 1024;
const MOST_ENTRIES = 20_000;

export const feedStates = ['in-review', 'approved', 'approved-with-conditions', 'prohibited'] as const;
export type FeedState = (typeof feedStates)[number];

/**
 * How much this code reads of a feed. Raised with every field that it learns: a copy that an older version kept has lost
 * what that one did not know, and "not modified" would never bring it back.
 */
export const FEED_READER = 3;

/** How a request for an exception was answered. Whoever asked knows what for; nobody else is told. */
const exceptionAnswer = z.object({
  /** The id of the request. */
  request: recordId,
  decision: z.enum(['grant', 'refuse', 'withdraw']),
  on: day,
  /** Who answered. Published only where the organisation wants names in its feed. */
  by: z.exactOptional(words(120)),
  reason: z.exactOptional(words(2_000)),
  controls: z.exactOptional(words(1_000)),
  /** The last day of one that is granted. */
  expires: z.exactOptional(day),
});

// Fields that this version does not know are left out and do no harm: a publisher may be ahead of its readers.
const entry = z.object({
  vendor: words(120),
  product: words(120),
  domain: z.exactOptional(host),
  category: z.enum(vendorCategories),
  state: z.enum(feedStates),
  /** The day since which the state holds. */
  since: day,
  reason: z.exactOptional(words(2_000)),
  conditions: z._default(z.array(words(500)).check(z.maxLength(40)), []),
  reviewBy: z.exactOptional(day),
  reference: z.exactOptional(words(40)),
  /** Who asked for it. Published only where the organisation wants names in its feed. */
  askedBy: z.exactOptional(words(120)),
  exceptions: z.exactOptional(z.array(exceptionAnswer).check(z.maxLength(MOST_ANSWERS))),
});

export const feedSchema = z.object({
  format: z.literal('countersign-register'),
  formatVersion: z.literal(FEED_VERSION),
  organisation: z.exactOptional(words(120)),
  published: moment,
  entries: z.array(entry).check(z.maxLength(MOST_ENTRIES)),
  signature: z.exactOptional(signatureSchema),
});

export type FeedEntry = z.output<typeof entry>;
export type ExceptionAnswer = z.output<typeof exceptionAnswer>;
/** What an organisation publishes of its register, for the browsers of its people. */
export type Feed = z.output<typeof feedSchema>;

export type ReadFeed =
  /** `signed` is absent where nothing was signed. */
  | { readonly kind: 'read'; readonly feed: Feed; readonly signed?: Signed }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'wrong'; readonly problem: Problem };

/** Reads the text of a register.json. Never throws. */
export function readFeed(source: string): ReadFeed {
  if (source.length > FEED_LIMIT) return wrong('', 'register.json is larger than 8 MB and was not read.');
  const parsed = parseSafely(source, 'register.json');
  if (!parsed.ok) return { kind: 'wrong', problem: parsed.problem };
  const version = versionOf(parsed.value, 'countersign-register');
  if (version === null) return wrong('format', '`format` must be `countersign-register`.');
  if (version > FEED_VERSION) return { kind: 'newer', version };
  const read = feedSchema.safeParse(parsed.value);
  if (!read.success) return { kind: 'wrong', problem: firstProblem(read.error, 'register.json') };
  const { signature } = read.data;
  if (signature === undefined) return { kind: 'read', feed: read.data };
  try {
    return { kind: 'read', feed: read.data, signed: { text: signedFeedText(parsed.value as object), signature } };
  } catch {
    return wrong('', 'register.json holds half a character, so its signature cannot be checked.');
  }
}

/**
 * What the publisher of a feed signs: all of it but the signature, as canonical JSON, with the fields that only a later
 * version knows. Throws where the text holds half a character.
 */
export function signedFeedText(feed: object): string {
  return canonicalJson(Object.fromEntries(Object.entries(feed).filter(([name]) => name !== 'signature')));
}

function wrong(path: string, message: string): ReadFeed {
  return { kind: 'wrong', problem: { path, message } };
}

/** The `formatVersion` of a value that says it has this format; null when it says no such thing. */
export function versionOf(value: unknown, format: string): number | null {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== format) return null;
  return 'formatVersion' in value && typeof value.formatVersion === 'number' ? value.formatVersion : 0;
}

/** The feed of what the register holds. Withdrawn entries are not published; names only when asked for. */
export function feedOf(
  entries: readonly RegisterEntry[],
  { published, organisation, names = false }: { published: string; organisation?: string | undefined; names?: boolean },
): Feed {
  return {
    format: 'countersign-register',
    formatVersion: FEED_VERSION,
    ...(organisation === undefined ? {} : { organisation }),
    published,
    entries: entries.flatMap((each) => feedEntryOf(each, names) ?? []),
  };
}

/** The feed as the text of register.json. */
export function feedJson(feed: Feed): string {
  return `${JSON.stringify(feed, null, 2)}\n`;
}

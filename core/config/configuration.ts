import * as z from 'zod/mini';
import { triageChangesSchema } from '../intake/triage-rule.ts';
import { vendorCategories, vendorConfidences, vendorKinds } from '../vendors/vendor-entry.ts';
import { type OwnElement, conceptsOfElements, ownElement, ownElementSchema } from './own-element.ts';
import { findUnsafeKey } from './unsafe-keys.ts';
import {
  address,
  domain,
  identifier,
  list,
  mailAddress,
  oneOf,
  publicKey,
  strict,
  text,
  wholeNumber,
} from './schema-parts.ts';

const policy = strict({
  title: text(200),
  version: z.optional(text(40)),
  link: z.optional(address()),
  sentences: z._default(
    list(
      strict({
        text: text(400),
        states: z.optional(
          list(oneOf(['unknown', 'in-review', 'approved', 'approved-with-conditions', 'prohibited']), {
            least: 1,
            most: 5,
          }),
        ),
      }),
      { most: 20 },
    ),
    [],
  ),
});

const webhook = strict({
  kind: z.literal('webhook'),
  url: address(),
  auth: z.optional(
    z.discriminatedUnion(
      'kind',
      [
        strict({ kind: z.literal('bearer'), token: text(4_000) }),
        strict({ kind: z.literal('hmac-sha256'), secret: text(4_000) }),
      ],
      { error: 'must be `bearer` or `hmac-sha256`' },
    ),
  ),
});
const formLink = strict({
  kind: z.literal('form-link'),
  /** With `{field}` for each field of the intake that the form takes. */
  template: address(),
  /** The most characters of one field, and of the whole address. */
  fieldLimit: z._default(wholeNumber(20, 4_000), 500),
  addressLimit: z._default(wholeNumber(200, 32_000), 2_000),
});
const email = strict({
  kind: z.literal('email'),
  to: list(mailAddress(), { least: 1, most: 10 }),
  subject: z.optional(text(200)),
});
const file = strict({ kind: z.literal('file'), format: z._default(oneOf(['json', 'markdown', 'csv']), 'json') });

const vendor = strict({
  domain: domain(),
  vendor: text(80),
  product: z.optional(text(80)),
  category: oneOf(vendorCategories),
  kind: oneOf(vendorKinds),
  confidence: z._default(oneOf(vendorConfidences), 'high'),
});

/** The schema of countersign.json: `docs/countersign.schema.json` is made from it. */
export const configurationSchema = strict({
  $schema: z.optional(z.string({ error: 'must be text' })),
  organisation: z.optional(text(120)),
  profile: z._default(oneOf(['builds', 'buys', 'both']), 'both'),
  topManagement: z._default(list(text(80), { most: 100 }), []),
  turnedOff: z._default(list(strict({ id: identifier(), reason: text(300) }), { most: 100 }), []),
  elements: z._default(list(ownElementSchema, { most: 40 }), []),
  policy: z.optional(policy),
  intake: z.optional(
    z.discriminatedUnion('kind', [webhook, formLink, email, file], {
      error: 'must be `webhook`, `form-link`, `email` or `file`',
    }),
  ),
  /** Who decides on intakes, as the organisation calls them: "AI Review Board". */
  reviewBoard: z.optional(text(120)),
  triage: z.optional(triageChangesSchema),
  register: z.optional(
    strict({
      feed: address(),
      refreshHours: z._default(wholeNumber(1, 168), 6),
      /** Who may sign the feed. Without it the first key that a browser meets is believed. */
      keys: z.optional(list(publicKey(), { least: 1, most: 10 })),
    }),
  ),
  vendors: z._default(
    strict({
      add: z._default(list(vendor, { most: 2_000 }), []),
      silence: z._default(list(domain(), { most: 2_000 }), []),
    }),
    { add: [], silence: [] },
  ),
  notice: z._default(strict({ mode: z._default(oneOf(['off', 'inform', 'acknowledge', 'ask-reason']), 'inform') }), {
    mode: 'inform',
  }),
});

type Written = z.output<typeof configurationSchema>;

/** What an organisation set in countersign.json; what it left out has its default or is absent. */
export type Configuration = Omit<Written, '$schema' | 'elements' | 'vendors'> & {
  readonly elements: readonly OwnElement[];
  readonly vendors: {
    readonly add: readonly (Omit<Written['vendors']['add'][number], 'product'> & { readonly product: string })[];
    readonly silence: readonly string[];
  };
};

/** A wrong value: where (`register.feed`, empty for the whole), and a sentence that names it. */
export type ConfigurationProblem = { readonly path: string; readonly message: string };

export type ConfigurationResult =
  | { readonly ok: true; readonly configuration: Configuration }
  | {
      readonly ok: false;
      readonly problems: readonly ConfigurationProblem[];
      /** What is left when every section with a wrong value is dropped; absent where nothing can be used. */
      readonly usable?: Configuration;
    };

/** What the file is called where it has no other name. */
export const CONFIGURATION_NAME = 'countersign.json';

/** How large countersign.json may be, in characters. */
export const CONFIGURATION_LIMIT = 512 * 1024;

/** The configuration of an organisation that set nothing. */
export const emptyConfiguration: Configuration = configurationOf(configurationSchema.parse({}));

/** Reads the text of a countersign.json, or of what the file is called. See `parseConfiguration`. */
export function readConfiguration(
  source: string,
  knownElements?: readonly string[],
  name = CONFIGURATION_NAME,
): ConfigurationResult {
  if (source.length > CONFIGURATION_LIMIT) return whole(`${name} is larger than 512 kB and was not read.`);
  const text = source.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return whole(`${name} is no JSON${whyNot(text, error)}.`);
  }
  return parseConfiguration(value, knownElements, name);
}

/** What the parser says, and the line, for it counts characters. */
function whyNot(text: string, error: unknown): string {
  if (text.trim() === '') return ': it is empty';
  const message = error instanceof Error ? error.message : String(error);
  const [said, position] = /^(.*?) in JSON at position ([0-9]+)/.exec(message)?.slice(1) ?? [];
  if (said === undefined || position === undefined) return `: ${message}`;
  const before = text.slice(0, Number(position)).split('\n');
  return ` (line ${String(before.length)}, column ${String((before.at(-1) ?? '').length + 1)}): ${said}`;
}

/** Where a value is wrong, key by key: a key may itself hold a full stop. */
type Wrong = { readonly at: readonly string[]; readonly says: string };

/**
 * Checks a value from outside against the schema of countersign.json and copies it into fresh objects.
 * With `knownElements` (ids), an unknown id in `turnedOff` is a problem too.
 */
export function parseConfiguration(
  value: unknown,
  knownElements?: readonly string[],
  name = CONFIGURATION_NAME,
): ConfigurationResult {
  const unsafe = findUnsafeKey(value, name);
  if (unsafe !== null) return { ok: false, problems: [unsafe] };
  const checked = check(value, knownElements);
  if (!Array.isArray(checked)) return { ok: true, configuration: checked };
  const problems = checked.map((wrong) => problemOf(wrong, name));
  const usable = withoutSections(value, new Set(checked.map(({ at }) => at[0])), knownElements);
  return usable ? { ok: false, problems, usable } : { ok: false, problems };
}

function check(value: unknown, knownElements: readonly string[] | undefined): Configuration | Wrong[] {
  const parsed = configurationSchema.safeParse(value);
  if (!parsed.success) return parsed.error.issues.flatMap((issue) => wrongsOf(issue, []));
  const configuration = configurationOf(parsed.data);
  const wrongs = contradictions(configuration, knownElements);
  return wrongs.length === 0 ? configuration : wrongs;
}

/** The configuration without the sections in which something is wrong; null where nothing is left to stand on. */
function withoutSections(
  value: unknown,
  wrong: ReadonlySet<string | undefined>,
  knownElements: readonly string[] | undefined,
): Configuration | null {
  if (wrong.has(undefined) || typeof value !== 'object' || value === null) return null;
  const rest = check(Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key))), knownElements);
  return Array.isArray(rest) ? null : rest;
}

function configurationOf({ $schema: _, elements, vendors, ...rest }: Written): Configuration {
  return {
    ...rest,
    elements: elements.map(ownElement),
    vendors: {
      add: vendors.add.map(({ product, ...entry }) => ({ ...entry, product: product ?? entry.vendor })),
      silence: vendors.silence,
    },
  };
}

function whole(message: string): ConfigurationResult {
  return { ok: false, problems: [{ path: '', message }] };
}

/** What no schema says: ids twice, ids that nothing bears, one name for two concepts. */
function contradictions({ turnedOff, elements }: Configuration, knownElements: readonly string[] | undefined): Wrong[] {
  const wrongs: Wrong[] = [];
  const known = new Set(knownElements);
  const seen = new Set<string>();
  elements.forEach(({ id }, index) => {
    const at = ['elements', String(index), 'id'];
    if (known.has(id)) wrongs.push({ at, says: `names an element that is there already: ${id}` });
    if (seen.has(id)) wrongs.push({ at, says: `stands twice: ${id}` });
    seen.add(id);
  });
  turnedOff.forEach(({ id }, index) => {
    if (knownElements && !known.has(id)) {
      wrongs.push({ at: ['turnedOff', String(index), 'id'], says: `names no element: ${id}` });
    }
  });
  const phrases = new Map<string, string>();
  for (const each of conceptsOfElements(elements)) {
    const name = each.name.replace(/^own:/, '');
    if ((phrases.get(name) ?? each.phrases) !== each.phrases) {
      const says = `gives the concept ${name} two lists of phrases: a name stands for one`;
      wrongs.push({ at: ['elements'], says });
    }
    phrases.set(name, each.phrases);
  }
  return wrongs;
}

function wrongsOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Wrong[] {
  const at = [...above, ...issue.path].map(String);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ at: [...at, key], says: 'is no setting' }));
  // Of the alternatives of a slot, the one that got furthest says what is wrong inside it.
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.find((issues) => issues.some(({ path }) => path.length > 0));
    if (inner) return inner.flatMap((each) => wrongsOf(each, at));
  }
  return [{ at, says: issue.message }];
}

function problemOf({ at, says }: Wrong, name: string): ConfigurationProblem {
  const path = at.join('.');
  return { path, message: path === '' ? `${name} ${says}.` : `\`${path}\` ${says}.` };
}

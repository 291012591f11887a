import * as z from 'zod/mini';
import { vendorCategories, vendorConfidences, vendorKinds } from '../vendors/vendor-entry.ts';
import { type OwnElement, conceptsOfElements, ownElement, ownElementSchema } from './own-element.ts';
import { findUnsafeKey } from './unsafe-keys.ts';
import { address, domain, identifier, list, mailAddress, oneOf, strict, text, wholeNumber } from './schema-parts.ts';

const policy = strict({
  title: text(200),
  version: z.optional(text(40)),
  link: z.optional(address()),
  sentences: z._default(
    list(
      strict({
        text: text(400),
        states: z.optional(
          list(oneOf(['unknown', 'in-review', 'approved', 'approved-with-conditions', 'prohibited']), { least: 1, most: 5 }),
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

const schema = strict({
  $schema: z.optional(z.string()),
  organisation: z.optional(text(120)),
  profile: z._default(oneOf(['builds', 'buys', 'both']), 'both'),
  topManagement: z._default(list(text(80), { most: 100 }), []),
  elements: z._default(
    strict({
      off: z._default(list(strict({ id: identifier(), reason: text(300) }), { most: 100 }), []),
      add: z._default(list(ownElementSchema, { most: 40 }), []),
    }),
    { off: [], add: [] },
  ),
  policy: z.optional(policy),
  intake: z.optional(
    z.discriminatedUnion('kind', [webhook, formLink, email, file], {
      error: 'must be `webhook`, `form-link`, `email` or `file`',
    }),
  ),
  register: z.optional(strict({ feed: address(), refreshHours: z._default(wholeNumber(1, 168), 6) })),
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

type Written = z.output<typeof schema>;

/** What an organisation set in countersign.json; what it left out has its default or is absent. */
export type Configuration = Omit<Written, '$schema' | 'elements' | 'vendors'> & {
  readonly elements: {
    readonly off: readonly { readonly id: string; readonly reason: string }[];
    readonly add: readonly OwnElement[];
  };
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

/** How large countersign.json may be, in characters. */
export const CONFIGURATION_LIMIT = 512 * 1024;

/** The configuration of an organisation that set nothing. */
export const emptyConfiguration: Configuration = configurationOf(schema.parse({}));

/** Reads the text of a countersign.json. See `parseConfiguration`. */
export function readConfiguration(source: string, knownElements?: readonly string[]): ConfigurationResult {
  if (source.length > CONFIGURATION_LIMIT) return whole('countersign.json is larger than 512 kB and was not read.');
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    return whole(`countersign.json is no JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  return parseConfiguration(value, knownElements);
}

/**
 * Checks a value from outside against the schema of countersign.json and copies it into fresh objects.
 * With `knownElements` (ids), an unknown id in `elements.off` is a problem too.
 */
export function parseConfiguration(value: unknown, knownElements?: readonly string[]): ConfigurationResult {
  const unsafe = findUnsafeKey(value);
  if (unsafe !== null) return { ok: false, problems: [unsafe] };
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, []));
    return withUsable(value, problems, knownElements);
  }
  const configuration = configurationOf(parsed.data);
  const problems = contradictions(configuration, knownElements);
  return problems.length === 0 ? { ok: true, configuration } : withUsable(value, problems, knownElements);
}

function configurationOf({ $schema: _, elements, vendors, ...rest }: Written): Configuration {
  return {
    ...rest,
    elements: { off: elements.off, add: elements.add.map(ownElement) },
    vendors: {
      add: vendors.add.map(({ product, ...entry }) => ({ ...entry, product: product ?? entry.vendor })),
      silence: vendors.silence,
    },
  };
}

function whole(message: string): ConfigurationResult {
  return { ok: false, problems: [{ path: '', message }] };
}

function withUsable(
  value: unknown,
  problems: readonly ConfigurationProblem[],
  knownElements: readonly string[] | undefined,
): ConfigurationResult {
  const wrong = new Set(problems.map(({ path }) => path.split('.')[0]));
  if (wrong.has('') || typeof value !== 'object' || value === null) return { ok: false, problems };
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key)));
  const again = parseConfiguration(rest, knownElements);
  return again.ok ? { ok: false, problems, usable: again.configuration } : { ok: false, problems };
}

/** What no schema says: ids twice, ids that nothing bears, one name for two concepts. */
function contradictions(
  { elements: { off, add } }: Configuration,
  knownElements: readonly string[] | undefined,
): ConfigurationProblem[] {
  const problems: ConfigurationProblem[] = [];
  const report = (path: string, says: string): void => void problems.push({ path, message: `\`${path}\` ${says}.` });
  const known = new Set(knownElements);
  const seen = new Set<string>();
  add.forEach(({ id }, index) => {
    const path = `elements.add.${String(index)}.id`;
    if (known.has(id)) report(path, `names an element that is there already: ${id}`);
    if (seen.has(id)) report(path, `stands twice: ${id}`);
    seen.add(id);
  });
  off.forEach(({ id }, index) => {
    if (knownElements && !known.has(id)) report(`elements.off.${String(index)}.id`, `names no element: ${id}`);
  });
  const phrases = new Map<string, string>();
  for (const each of conceptsOfElements(add)) {
    const name = each.name.replace(/^own:/, '');
    if ((phrases.get(name) ?? each.phrases) !== each.phrases) {
      report('elements.add', `gives the concept ${name} two lists of phrases: a name stands for one`);
    }
    phrases.set(name, each.phrases);
  }
  return problems;
}

function problemsOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): ConfigurationProblem[] {
  const at = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problemAt([...at, key], 'is no setting'));
  }
  // Of the alternatives of a slot, the one that got furthest says what is wrong inside it.
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const inner = issue.errors.find((issues) => issues.some(({ path }) => path.length > 0));
    if (inner) return inner.flatMap((each) => problemsOf(each, at));
  }
  return [problemAt(at, issue.message)];
}

function problemAt(path: readonly PropertyKey[], says: string): ConfigurationProblem {
  const joined = path.map(String).join('.');
  return { path: joined, message: joined === '' ? `countersign.json ${says}.` : `\`${joined}\` ${says}.` };
}

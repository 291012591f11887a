import * as z from 'zod/mini';
import type { Element, Evidence, Slot } from '../elements/element.ts';
import { ownPhrases, plainPhrases } from './own-phrases.ts';
import { flag, identifier, list, oneOf, strict, text, wholeNumber } from './schema-parts.ts';

/** An element that an organisation added: like one of ours, with a source of its own and no group. */
export type OwnElement = Omit<Element, 'source' | 'group'> & { readonly source: 'organisation' };

const concept = strict({ name: identifier(), phrases: ownPhrases() });
const slot = z.union([concept, list(concept, { least: 1, most: 50 })], {
  error: 'must be a concept with `name` and `phrases`, or a list of such',
});
const slots = list(slot, { least: 1, most: 8 });

const conditions = {
  because: z.optional(text(200)),
  without: z.optional(slot),
  under: z.optional(slot),
  notUnder: z.optional(slot),
  where: z.optional(oneOf(['body', 'control', 'field', 'heading'])),
  voice: z.optional(oneOf(['binding', 'stated', 'any'])),
  negation: z.optional(oneOf(['matters', 'ignored'])),
  background: z.optional(oneOf(['matters', 'ignored'])),
  ai: z.optional(flag()),
  span: z.optional(oneOf(['sentence', 'block'])),
  within: z.optional(wholeNumber(1, 200)),
  atLeastWords: z.optional(wholeNumber(1, 200)),
};

const sentence = strict({ kind: z.literal('sentence'), all: slots, ...conditions });
const sequence = strict({
  kind: z.literal('sequence'),
  all: slots,
  gap: z.optional(wholeNumber(0, 100)),
  ...conditions,
});
const several = strict({
  kind: z.literal('several'),
  of: list(concept, { least: 1, most: 50 }),
  atLeast: wholeNumber(1, 50),
  with: z.optional(slots),
  across: z.optional(oneOf(['sentence', 'section', 'document'])),
  ...conditions,
});
const kinds = { error: 'must be `sentence`, `sequence`, `several` or `both`' };
const part = z.discriminatedUnion('kind', [sentence, sequence, several], kinds);
const both = strict({
  kind: z.literal('both'),
  parts: list(list(part, { least: 1, most: 20 }), { least: 2, most: 8 }),
  because: z.optional(text(200)),
});
const evidence = z.discriminatedUnion('kind', [sentence, sequence, several, both], kinds);
const evidenceList = list(evidence, { most: 60 });
const examples = z._default(list(text(2_000), { most: 50 }), []);

/** An own element as it stands in countersign.json. */
export const ownElementSchema = strict({
  id: identifier(),
  title: text(80),
  question: text(300),
  advice: text(500),
  wording: text(2_000),
  missing: text(200),
  remedy: text(300),
  clause: z._default(text(40), 'own'),
  mandatory: z._default(flag(), false),
  substance: z._default(oneOf(['value', 'duty']), 'duty'),
  ofDocument: z._default(flag(), false),
  proof: list(evidence, { least: 1, most: 60 }),
  weaker: z._default(evidenceList, []),
  lookalike: z._default(evidenceList, []),
  examples: z._default(strict({ covered: examples, partial: examples, missing: examples }), {
    covered: [],
    partial: [],
    missing: [],
  }),
});

type Written = z.output<typeof ownElementSchema>;

/** The element as the checker takes it. Its concepts are renamed, so that they never stand for one of ours. */
export function ownElement(written: Written): OwnElement {
  const rename = (list: readonly z.output<typeof evidence>[]): Evidence[] => list.map(renamed) as Evidence[];
  return {
    ...written,
    source: 'organisation',
    proof: rename(written.proof),
    weaker: rename(written.weaker),
    lookalike: rename(written.lookalike),
  };
}

/** A copy with every concept as the checker takes it: a name that begins with `own:`, plain phrases. Absent fields stay absent. */
function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== 'object' || value === null) return value;
  if (isConcept(value)) return { name: `own:${value.name}`, phrases: plainPhrases(value.phrases) };
  const entries = Object.entries(value).map(([key, each]): [string, unknown] => [key, renamed(each)]);
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
}

/** All concepts that own elements bring along, as often as they stand there. */
export function conceptsOfElements(elements: readonly OwnElement[]): { name: string; phrases: string }[] {
  const found: { name: string; phrases: string }[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      if (isConcept(value)) found.push(value);
      else Object.values(value).forEach(visit);
    }
  };
  for (const { proof, weaker, lookalike } of elements) visit([proof, weaker, lookalike]);
  return found;
}

function isConcept(value: object): value is Extract<Slot, { name: string }> {
  return 'name' in value && 'phrases' in value;
}

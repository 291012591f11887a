import { ai } from '../concepts/ai.ts';
import type { Concept } from '../concepts/concept.ts';
import {
  asking,
  binding,
  descriptiveModal,
  hedge,
  imperative,
  negation,
  notNegation,
  outsideWorld,
  ownVoice,
  purposeClause,
  softener,
  without,
} from '../concepts/force.ts';
import type { Conditions, Evidence, Slot } from '../elements/element.ts';
import type { Lexicon, Lookalikes } from './lexicon.ts';

export type Tier = 'proof' | 'weaker' | 'lookalike';

/** Concepts by id, as a list and as a table (`has[concept] === 1`). */
export type ConceptSet = { readonly ids: readonly number[]; readonly has: Uint8Array };

/** One evidence (or one of a part of a `both`), compiled against a lexicon. */
export type Rule = {
  readonly id: number;
  readonly element: number;
  readonly evidence: Exclude<Evidence, { kind: 'both' }>;
  readonly slots: readonly ConceptSet[];
  /** Numbers of the slots, shared by rules that ask for the same concepts; the group's is among them. */
  readonly slotIds: readonly number[];
  /** For `several`: the group, whose concepts are told apart. */
  readonly group: ConceptSet | null;
  readonly without: ConceptSet | null;
  readonly except: ConceptSet | null;
  readonly under: ConceptSet | null;
  readonly notUnder: ConceptSet | null;
  readonly valueMatters: boolean;
  /** Concepts that its matching looks at, the general ones and the lookalikes included. */
  readonly relevant: Uint8Array;
  readonly lookalikes: Lookalikes;
};

/** An evidence of an element with the rules that it became: one, or one list for each part of a `both`. */
export type CompiledEvidence = {
  readonly tier: Tier;
  readonly evidence: Evidence;
  readonly parts: readonly (readonly Rule[])[];
};

/** What the rules of an element need to know of it. */
export type Judged = {
  readonly substance: 'value' | 'duty';
  readonly proof: readonly Evidence[];
  readonly weaker: readonly Evidence[];
  readonly lookalike?: readonly Evidence[];
};

export type CompiledRules = {
  /** `rules[i].id === i`. */
  readonly rules: readonly Rule[];
  readonly byElement: readonly (readonly CompiledEvidence[])[];
  /** The distinct slots, by number. */
  readonly slots: readonly ConceptSet[];
};

/** Concepts that every rule leans on. */
export const GENERAL_CONCEPTS = {
  ai,
  binding,
  hedge,
  softener,
  descriptiveModal,
  purposeClause,
  imperative,
  negation,
  notNegation,
  outsideWorld,
  ownVoice,
  asking,
  without,
} as const;

/** All concepts that an evidence names. */
export function conceptsOf(evidence: Evidence): Concept[] {
  if (evidence.kind === 'both') return evidence.parts.flat().flatMap(conceptsOf);
  const slots: Slot[] = evidence.kind === 'several' ? [evidence.of, ...(evidence.with ?? [])] : [...evidence.all];
  for (const slot of [evidence.without, evidence.except, evidence.under, evidence.notUnder]) if (slot) slots.push(slot);
  return slots.flatMap(conceptsIn);
}

/** Compiles the evidence of all elements. */
export function compileRules(elements: readonly Judged[], lexicon: Lexicon): CompiledRules {
  const rules: Rule[] = [];
  const slots: ConceptSet[] = [];
  const slotIds = new Map<string, number>();
  const slotIdOf = (set: ConceptSet): number => {
    const key = set.ids.join();
    const known = slotIds.get(key);
    if (known !== undefined) return known;
    slotIds.set(key, slots.length);
    return slots.push(set) - 1;
  };
  const compile = (evidence: Rule['evidence'], element: number, valueMatters: boolean): Rule => {
    const conditions: Conditions = evidence;
    const own = evidence.kind === 'several' ? (evidence.with ?? []) : evidence.all;
    const sets = own.map((slot) => setOf(slot, lexicon));
    const group = evidence.kind === 'several' ? setOf(evidence.of, lexicon) : null;
    const except = conditions.except ? setOf(conditions.except, lexicon) : null;
    const looked = [...sets, ...(group ? [group] : []), ...(except ? [except] : [])];
    const rule: Rule = {
      id: rules.length,
      element,
      evidence,
      slots: sets,
      slotIds: (group ? [group, ...sets] : sets).map(slotIdOf),
      group,
      without: conditions.without ? setOf(conditions.without, lexicon) : null,
      except,
      under: conditions.under ? setOf(conditions.under, lexicon) : null,
      notUnder: conditions.notUnder ? setOf(conditions.notUnder, lexicon) : null,
      valueMatters,
      relevant: relevantTo(looked, lexicon),
      lookalikes: lexicon.lookalikes,
    };
    rules.push(rule);
    return rule;
  };
  const byElement = elements.map((element, index) => {
    const valueMatters = element.substance === 'value';
    const tiers: [Tier, readonly Evidence[]][] = [
      ['proof', element.proof],
      ['weaker', element.weaker],
      ['lookalike', element.lookalike ?? []],
    ];
    return tiers.flatMap(([tier, list]) =>
      list.map((evidence): CompiledEvidence => {
        const parts = evidence.kind === 'both' ? evidence.parts : [[evidence]];
        return { tier, evidence, parts: parts.map((part) => part.map((each) => compile(each, index, valueMatters))) };
      }),
    );
  });
  return { rules, byElement, slots };
}

function setOf(slot: Slot, lexicon: Lexicon): ConceptSet {
  const ids = [...new Set(conceptsIn(slot).map((each) => lexicon.idOf(each)))].sort((a, b) => a - b);
  const has = new Uint8Array(lexicon.conceptCount);
  for (const id of ids) has[id] = 1;
  return { ids, has };
}

function relevantTo(sets: readonly ConceptSet[], lexicon: Lexicon): Uint8Array {
  const relevant = new Uint8Array(lexicon.conceptCount);
  for (const general of Object.values(GENERAL_CONCEPTS)) relevant[lexicon.idOf(general)] = 1;
  for (const set of sets) for (const id of set.ids) relevant[id] = 1;
  for (const [concept, lookalike] of lexicon.lookalikes.of) if (relevant[concept] === 1) relevant[lookalike] = 1;
  return relevant;
}

function conceptsIn(slot: Slot): readonly Concept[] {
  return isList(slot) ? slot : [slot];
}

function isList(slot: Slot): slot is readonly Concept[] {
  return Array.isArray(slot);
}

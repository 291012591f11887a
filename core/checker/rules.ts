import type { Concept } from '../concepts/concept.ts';
import { ai } from '../concepts/ai.ts';
import {
  binding,
  descriptiveModal,
  hedge,
  negation,
  notNegation,
  outsideWorld,
  ownVoice,
  softener,
} from '../concepts/force.ts';
import type { Conditions, Evidence, Slot } from '../elements/element.ts';
import type { Lexicon } from './lexicon.ts';

export type Tier = 'proof' | 'weaker' | 'lookalike';

/** A set of concepts: `set[concept] === 1`. */
export type ConceptSet = Uint8Array;

/** One evidence (or one part of a `both`), compiled against a lexicon. */
export type Rule = {
  readonly id: number;
  readonly element: number;
  readonly evidence: Exclude<Evidence, { kind: 'both' }>;
  readonly slots: readonly ConceptSet[];
  /** For `several`: the group; its concepts are told apart by id. */
  readonly group: ConceptSet | null;
  readonly without: ConceptSet | null;
  readonly under: ConceptSet | null;
  readonly notUnder: ConceptSet | null;
  readonly valueMatters: boolean;
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

/** Concepts that every rule leans on. */
export const GENERAL_CONCEPTS = {
  ai,
  binding,
  hedge,
  softener,
  descriptiveModal,
  negation,
  notNegation,
  outsideWorld,
  ownVoice,
} as const;

/** All concepts that a list of evidence names. */
export function conceptsOf(evidence: Evidence): Concept[] {
  if (evidence.kind === 'both') return evidence.parts.flat().flatMap(conceptsOf);
  const slots: Slot[] = [];
  if (evidence.kind === 'several') slots.push(evidence.of, ...(evidence.with ?? []));
  else if (evidence.kind !== 'learned') slots.push(...evidence.all);
  for (const slot of [evidence.without, evidence.under, evidence.notUnder]) if (slot) slots.push(slot);
  return slots.flatMap(conceptsIn);
}

export function conceptsIn(slot: Slot): readonly Concept[] {
  return isList(slot) ? slot : [slot];
}

function isList(slot: Slot): slot is readonly Concept[] {
  return Array.isArray(slot);
}

/** Compiles the evidence of all elements; `rules[i].id === i`. */
export function compileRules(
  elements: readonly Judged[],
  lexicon: Lexicon,
): { rules: Rule[]; byElement: CompiledEvidence[][] } {
  const rules: Rule[] = [];
  const setOf = (slot: Slot): ConceptSet => {
    const set = new Uint8Array(lexicon.conceptCount);
    for (const each of conceptsIn(slot)) set[lexicon.idOf(each)] = 1;
    return set;
  };
  const optional = (slot: Slot | undefined): ConceptSet | null => (slot ? setOf(slot) : null);
  const compile = (evidence: Exclude<Evidence, { kind: 'both' }>, element: number, valueMatters: boolean): Rule => {
    const conditions: Conditions = evidence;
    const rule: Rule = {
      id: rules.length,
      element,
      evidence,
      slots:
        evidence.kind === 'several'
          ? (evidence.with ?? []).map(setOf)
          : evidence.kind === 'learned'
            ? []
            : evidence.all.map(setOf),
      group: evidence.kind === 'several' ? setOf(evidence.of) : null,
      without: optional(conditions.without),
      under: optional(conditions.under),
      notUnder: optional(conditions.notUnder),
      valueMatters,
    };
    rules.push(rule);
    return rule;
  };
  const byElement = elements.map((element, index) => {
    const tiers: [Tier, readonly Evidence[]][] = [
      ['proof', element.proof],
      ['weaker', element.weaker],
      ['lookalike', element.lookalike ?? []],
    ];
    return tiers.flatMap(([tier, list]) =>
      list.map((evidence): CompiledEvidence => {
        const parts = evidence.kind === 'both' ? evidence.parts : [[evidence]];
        const valueMatters = element.substance === 'value';
        return { tier, evidence, parts: parts.map((part) => part.map((each) => compile(each, index, valueMatters))) };
      }),
    );
  });
  return { rules, byElement };
}

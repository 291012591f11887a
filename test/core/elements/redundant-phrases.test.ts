import { expect, test } from 'vitest';
import { GENERAL_CONCEPTS, conceptsOf } from '../../../core/checker/rules.ts';
import type { Concept } from '../../../core/concepts/concept.ts';
import { elements } from '../../../core/elements/index.ts';

/** A phrase as its words, each a list of alternatives. */
type Words = readonly (readonly string[])[];

/** The phrase with and without each word that may be left out; the first is the shortest. */
function variantsOf(phrase: string): Words[] {
  let variants: string[][][] = [[]];
  for (const word of phrase.trim().split(/\s+/)) {
    const optional = word.startsWith('(');
    const alternatives = (optional ? word.slice(1, -1) : word).split('|');
    const longer = variants.map((each) => [...each, alternatives]);
    variants = optional ? [...variants, ...longer] : longer;
  }
  return variants;
}

/** Whether every word of a text that `one` accepts is accepted by `other`. */
function accepts(other: string, one: string): boolean {
  if (other === '_' || other === one) return true;
  if (one === '_' || one.startsWith('#') || other.startsWith('#') || other.startsWith('^')) return false;
  const word = one.replace(/^\^+/, '');
  if (other.endsWith('*')) return word.replace(/\*$/, '').startsWith(other.slice(0, -1));
  return word === other;
}

function holds(long: Words, short: Words): boolean {
  return long.some((_, start) =>
    short.every((others, at) => long[start + at]?.every((one) => others.some((other) => accepts(other, one))) === true),
  );
}

/** Phrases of the concept that can match nowhere where another one of it does not match too. */
function redundantPhrases({ phrases }: Concept): string[] {
  const all = phrases.split('\n').filter((line) => /^\s*[^\s!]/.test(line));
  const variants = all.map(variantsOf);
  return all.filter((_, index) => {
    const others = variants.flatMap((each, other) => (other === index ? [] : each));
    return variants[index]?.every((each) => others.some((other) => holds(each, other))) === true;
  });
}

const concepts = new Set([
  ...Object.values(GENERAL_CONCEPTS),
  ...elements.flatMap((each) => [...each.proof, ...each.weaker, ...(each.lookalike ?? [])].flatMap(conceptsOf)),
]);

test('no phrase of a concept says what a shorter one of it finds anyway', () => {
  const redundant = [...concepts].flatMap((each) =>
    redundantPhrases(each).map((line) => `${each.name}: ${line.trim()}`),
  );
  expect(redundant).toEqual([]);
});

test('such a phrase would be found', () => {
  const found = (phrases: string): string[] => redundantPhrases({ name: 'made-up', phrases });
  expect(found('owner\npolicy owner|owners')).toEqual([]);
  expect(found('owner|owners\npolicy (and) owner|owners')).toEqual(['policy (and) owner|owners']);
  expect(found('approv*\nhas approved')).toEqual(['has approved']);
  expect(found('^board\nthe board')).toEqual([]);
});

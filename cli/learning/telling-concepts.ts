import { join } from 'node:path';
import { eachConcept } from '../../core/checker/analyse-text.ts';
import { engineFor } from '../../core/checker/engine-for.ts';
import { conceptsOf } from '../../core/checker/rules.ts';
import { elements } from '../../core/elements/index.ts';
import { readLabelledPolicies } from '../accuracy/labelled-policies.ts';
import { WORDINGS, readWordings, wordingsFiles } from '../accuracy/wordings-file.ts';

/** Labelled policies written for the project. Those of other hands stay unread, here too. */
const LABELLED = ['w', 'x', 'z'].map((hand) => join('test', 'fixtures', 'labelled', hand));

/** In so many passages of an element a concept must stand to tell of it. */
const LEAST_PASSAGES = 5;
/** And so many times as often there as in passages of other elements. More than `MOST_TIMES` counts as that. */
const LEAST_TIMES = 4;
const MOST_TIMES = 20;

type LearnedPassage = { readonly element: string; readonly text: string };

/**
 * The source of `core/checker/telling-concepts.ts`: for each element the concepts that stand more often in passages
 * about it than in passages about others, with the logarithm of the ratio (naive Bayes over concepts, with half a
 * passage added to each count).
 */
export function tellingConceptsFile(): string {
  const passages = [...passagesOfWordings(), ...passagesOfPolicies()].map(({ element, text }) => ({
    element,
    concepts: conceptsIn(text),
  }));
  const anywhere = countConcepts(passages);
  const lines = elements.map(({ id }) => {
    const own = passages.filter(({ element }) => element === id);
    const weights = [...countConcepts(own)].flatMap(([name, count]): [name: string, weight: number][] => {
      const here = (count + 0.5) / (own.length + 1);
      const elsewhere = ((anywhere.get(name) ?? 0) - count + 0.5) / (passages.length - own.length + 1);
      const times = here / elsewhere;
      return count < LEAST_PASSAGES || times < LEAST_TIMES ? [] : [[name, Math.log(Math.min(times, MOST_TIMES))]];
    });
    const sorted = weights.sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
    return `  '${id}': '${sorted.map(([name, weight]) => `${name} ${weight.toFixed(1)}`).join(', ')}',`;
  });
  return `// Written by \`npm run learn\` from passages written for the project: cli/learning/telling-concepts.ts says how.

/**
 * How much a concept tells of an element when it stands in a passage about it: the natural logarithm of how many times
 * as often it stands there as elsewhere. It never makes a verdict; it helps to choose which of the passages that a
 * verdict rests on is shown first.
 */
export const tellingConcepts: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
}

function passagesOfWordings(): LearnedPassage[] {
  return wordingsFiles(WORDINGS).flatMap((file) =>
    readWordings(file)
      .filter(({ expected }) => expected !== 'missing')
      .map(({ markdown }) => ({ element: file.element, text: markdown })),
  );
}

function passagesOfPolicies(): LearnedPassage[] {
  return LABELLED.flatMap((folder) =>
    readLabelledPolicies(folder).flatMap(({ labels }) =>
      Object.entries(labels).flatMap(([element, { quotes }]) => quotes.map((text) => ({ element, text }))),
    ),
  );
}

const { lexicon, analyse } = engineFor(undefined);
const namesById = new Map(
  elements
    .flatMap(({ proof, weaker, lookalike = [] }) => [...proof, ...weaker, ...lookalike].flatMap(conceptsOf))
    .map((each) => [lexicon.idOf(each), each.name] as const),
);

function conceptsIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const line of text.split('\n')) {
    eachConcept(analyse(line), (id) => {
      const name = namesById.get(id);
      if (name !== undefined) names.add(name);
    });
  }
  return names;
}

function countConcepts(passages: readonly { readonly concepts: ReadonlySet<string> }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { concepts } of passages) for (const name of concepts) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

import { analyseText, type Analysis } from './analyse-text.ts';
import { factRules } from './facts.ts';
import type { GeneralIds } from './force-of.ts';
import { Lexicon } from './lexicon.ts';
import { READING_CONCEPTS } from './reading.ts';
import { indexRules, type RuleIndex } from './rule-index.ts';
import { compileRules, conceptsOf, GENERAL_CONCEPTS, type CompiledEvidence, type Judged, type Rule } from './rules.ts';
import { tellingConcepts } from './telling-concepts.ts';
import { Scanner } from './tokens.ts';
import type { VerdictSource, WeighedElement } from './weigh-element.ts';

/** Everything that judging needs, compiled once for a set of elements. */
export type Engine = {
  readonly elements: readonly WeighedElement[];
  /** Evidence of the facts, by their index in `FACTS`. */
  readonly factEvidence: readonly (readonly CompiledEvidence[])[];
  readonly rules: readonly Rule[];
  readonly index: RuleIndex;
  readonly lexicon: Lexicon;
  readonly analyse: (text: string) => Analysis;
  readonly turnedOff: readonly { readonly id: string; readonly reason: string }[];
};

/** An element to judge by: one of ours, or an organisation's own. */
export type JudgedElement = Judged & VerdictSource;

/** Compiles elements into an engine. `extraPhrases` are an organisation's own wordings, by concept name. */
export function createEngine(
  elements: readonly JudgedElement[],
  options: {
    readonly extraPhrases?: ReadonlyMap<string, string>;
    readonly turnedOff?: Engine['turnedOff'];
  } = {},
): Engine {
  const judged: readonly Judged[] = [...elements, ...factRules];
  // rules share their concepts: each is compiled and weighed once
  const concepts = new Set([
    ...Object.values(GENERAL_CONCEPTS),
    ...READING_CONCEPTS,
    ...judged.flatMap((each) => [...each.proof, ...each.weaker, ...(each.lookalike ?? [])].flatMap(conceptsOf)),
  ]);
  const lexicon = new Lexicon(concepts, options.extraPhrases);
  const compiled = compileRules(judged, lexicon);
  const { rules, byElement } = compiled;
  const scanner = new Scanner(lexicon);
  const idsByName = new Map([...concepts].map((each) => [each.name, lexicon.idOf(each)]));
  // a concept with many wordings is met often: near enough to choose which of a rule's slots calls it
  const weights = new Map([...concepts].map((each) => [lexicon.idOf(each), each.phrases.length]));
  return {
    elements: elements.map((source, index) => ({
      source,
      evidence: byElement[index] ?? [],
      telling: tellingOf(source.id, idsByName),
    })),
    factEvidence: byElement.slice(elements.length),
    rules,
    index: indexRules(compiled, lexicon.conceptCount, generalIds(lexicon), (each) => weights.get(each) ?? 0),
    lexicon,
    analyse: (text) => analyseText(text, lexicon, scanner),
    turnedOff: options.turnedOff ?? [],
  };
}

/** The learned weights of an element, by the id of the concept; none for an organisation's own. */
function tellingOf(element: string, idsByName: ReadonlyMap<string, number>): Map<number, number> {
  const weights = new Map<number, number>();
  for (const line of (tellingConcepts[element] ?? '').split(', ')) {
    const [name = '', weight] = line.split(' ');
    const id = idsByName.get(name);
    if (id !== undefined) weights.set(id, Number(weight));
  }
  return weights;
}

function generalIds(lexicon: Lexicon): GeneralIds {
  const id = (name: keyof GeneralIds): number => lexicon.idOf(GENERAL_CONCEPTS[name]);
  return {
    ai: id('ai'),
    binding: id('binding'),
    hedge: id('hedge'),
    softener: id('softener'),
    descriptiveModal: id('descriptiveModal'),
    purposeClause: id('purposeClause'),
    imperative: id('imperative'),
    negation: id('negation'),
    notNegation: id('notNegation'),
    without: id('without'),
    outsideWorld: id('outsideWorld'),
    ownVoice: id('ownVoice'),
    asking: id('asking'),
  };
}

import type { BlockContext } from './block-context.ts';
import type { GeneralIds } from './force-of.ts';
import type { Rule } from './rules.ts';
import type { SentenceView } from './sentence-view.ts';

/** The rules by the concept that calls them, so that a sentence meets only those that it can match. */
export class RuleIndex {
  readonly conceptCount: number;
  readonly general: GeneralIds;
  /** Rules over whole blocks. */
  readonly blockRules: readonly Rule[];
  private readonly byConcept: Rule[][];
  private readonly always: readonly Rule[];
  private readonly seen: Uint32Array;
  private serial = 0;

  /** `weightOf` says how common a concept is: each rule is called by its rarest slot. */
  constructor(
    rules: readonly Rule[],
    conceptCount: number,
    general: GeneralIds,
    weightOf: (concept: number) => number,
  ) {
    this.conceptCount = conceptCount;
    this.general = general;
    this.byConcept = Array.from({ length: conceptCount }, () => []);
    this.seen = new Uint32Array(rules.length);
    this.blockRules = rules.filter((rule) => rule.evidence.span === 'block');
    const always: Rule[] = [];
    for (const rule of rules) {
      const slots = rule.group ? [rule.group, ...rule.slots] : rule.slots;
      const caller = rarest(slots, weightOf);
      if (!caller) always.push(rule);
      else caller.forEach((member, concept) => member === 1 && this.byConcept[concept]?.push(rule));
    }
    this.always = always;
  }

  /** The rules that the sentence may match, each once, in rule order. */
  candidates(view: SentenceView, _context: BlockContext): readonly Rule[] {
    const found: Rule[] = [...this.always];
    this.serial++;
    for (const hit of view.hits) {
      for (const rule of this.byConcept[hit.concept] ?? []) {
        if (this.seen[rule.id] === this.serial) continue;
        this.seen[rule.id] = this.serial;
        if (rule.slots.every((slot) => view.hits.some((each) => slot[each.concept] === 1))) found.push(rule);
      }
    }
    return found;
  }
}

function rarest(slots: readonly Uint8Array[], weightOf: (concept: number) => number): Uint8Array | undefined {
  let best: Uint8Array | undefined;
  let bestWeight = Infinity;
  for (const slot of slots) {
    let weight = 0;
    slot.forEach((member, concept) => (weight += member === 1 ? weightOf(concept) : 0));
    if (weight < bestWeight) {
      best = slot;
      bestWeight = weight;
    }
  }
  return best;
}

import type { GeneralIds } from './force-of.ts';
import { Presence } from './presence.ts';
import type { CompiledRules, Rule } from './rules.ts';

/** The rules by what calls them. */
export type RuleIndex = {
  readonly conceptCount: number;
  readonly general: GeneralIds;
  /** For one sentence after the other. */
  readonly sentences: Presence;
  /** For whole blocks; null where no rule spans a block. */
  readonly blocks: Presence | null;
  /** Rules without slots: every sentence may match them. */
  readonly always: readonly Rule[];
};

/** `weightOf` says how common a concept is: each rule is called by its rarest slot. */
export function indexRules(
  compiled: CompiledRules,
  conceptCount: number,
  general: GeneralIds,
  weightOf: (concept: number) => number,
): RuleIndex {
  const weights = compiled.slots.map((slot) => slot.ids.reduce((sum, id) => sum + weightOf(id), 0));
  const slotsOf: number[][] = Array.from({ length: conceptCount }, () => []);
  compiled.slots.forEach((slot, number) => {
    for (const id of slot.ids) slotsOf[id]?.push(number);
  });
  const presenceOf = (rules: readonly Rule[]): Presence => {
    const bySlot: Rule[][] = compiled.slots.map(() => []);
    for (const rule of rules) {
      const [first, ...others] = rule.slotIds;
      if (first === undefined) continue;
      const caller = others.reduce((best, each) => ((weights[each] ?? 0) < (weights[best] ?? 0) ? each : best), first);
      bySlot[caller]?.push(rule);
    }
    return new Presence(slotsOf, bySlot);
  };
  const spanning = compiled.rules.filter((rule) => rule.evidence.span === 'block');
  return {
    conceptCount,
    general,
    sentences: presenceOf(compiled.rules.filter((rule) => rule.evidence.span !== 'block')),
    blocks: spanning.length > 0 ? presenceOf(spanning) : null,
    always: compiled.rules.filter((rule) => rule.slotIds.length === 0),
  };
}

import { HIT, type Analysis } from './analyse-text.ts';
import type { Rule } from './rules.ts';

/**
 * Which concepts, and so which slots and rules, a sentence brings: asked for every sentence before anything else, so
 * that most rules are never looked at. One serves a whole engine; `begin` forgets what was noted.
 */
export class Presence {
  private readonly slotsOf: readonly (readonly number[])[];
  private readonly rulesBySlot: readonly (readonly Rule[])[];
  /** By meaning; grows as texts bring new ones. */
  private readonly meaningStamps: number[] = [];
  private readonly slotsOfMeaning: (readonly number[] | undefined)[] = [];
  private readonly conceptStamps: Uint32Array;
  private readonly slotStamps: Uint32Array;
  private stamp = 0;
  private readonly slots: number[] = [];
  /** 1 for a slot that calls rules. */
  private readonly calls: Uint8Array;

  /** `slotsOf[concept]`: the slots that it fills; `rulesBySlot[slot]`: the rules that this slot calls. */
  constructor(slotsOf: readonly (readonly number[])[], rulesBySlot: readonly (readonly Rule[])[]) {
    this.slotsOf = slotsOf;
    this.rulesBySlot = rulesBySlot;
    this.conceptStamps = new Uint32Array(slotsOf.length);
    this.slotStamps = new Uint32Array(rulesBySlot.length);
    this.calls = Uint8Array.from(rulesBySlot, (rules) => (rules.length > 0 ? 1 : 0));
  }

  begin(): void {
    this.stamp++;
    this.slots.length = 0;
  }

  /** Notes hits `from` to `to` of a text. */
  note(analysis: Analysis, from: number, to: number): void {
    const { meaningStamps, conceptStamps, slotStamps, slots, calls, stamp } = this;
    const { hits } = analysis;
    for (let base = from * HIT; base < to * HIT; base += HIT) {
      const meaning = hits[base] ?? 0;
      if (meaningStamps[meaning] === stamp) continue;
      meaningStamps[meaning] = stamp;
      const concepts = analysis.meanings[meaning] ?? NONE;
      for (let each = 0; each < concepts.length; each++) conceptStamps[concepts[each] ?? 0] = stamp;
      const filled = (this.slotsOfMeaning[meaning] ??= this.slotsOfAll(concepts));
      for (let each = 0; each < filled.length; each++) {
        const slot = filled[each] ?? 0;
        if (slotStamps[slot] === stamp) continue;
        slotStamps[slot] = stamp;
        if (calls[slot] === 1) slots.push(slot);
      }
    }
  }

  private slotsOfAll(concepts: readonly number[]): readonly number[] {
    return [...new Set(concepts.flatMap((concept) => this.slotsOf[concept] ?? NONE))];
  }

  has(concept: number): boolean {
    return this.conceptStamps[concept] === this.stamp;
  }

  hasAny(concepts: readonly number[]): boolean {
    for (let each = 0; each < concepts.length; each++) if (this.has(concepts[each] ?? 0)) return true;
    return false;
  }

  /** The rules all of whose slots are filled. */
  candidates(): Rule[] {
    const found: Rule[] = [];
    for (const slot of this.slots) {
      for (const rule of this.rulesBySlot[slot] ?? []) {
        if (this.fills(rule)) found.push(rule);
      }
    }
    return found;
  }

  private fills(rule: Rule): boolean {
    const { slotIds } = rule;
    for (let each = 0; each < slotIds.length; each++) {
      if (this.slotStamps[slotIds[each] ?? 0] !== this.stamp) return false;
    }
    return true;
  }
}

const NONE: readonly number[] = [];

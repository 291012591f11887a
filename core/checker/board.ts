import type { Analysis } from './analyse-text.ts';
import { worth, type Finding } from './judge-block.ts';
import type { Rule } from './rules.ts';

/** Where a finding stands; `order` grows in reading order and may change when blocks are inserted before it. */
export type Place = {
  readonly id: string;
  readonly text: string;
  readonly section: Analysis | null;
  order: number;
};

/** A finding at its place. */
export type Placed = { readonly finding: Finding; readonly place: Place };

/**
 * All findings of a text by rule: kept up with each edit, asked when a verdict is due. What was asked is remembered
 * until a finding of the rule comes or goes, so that the cost of a verdict does not grow with the text.
 */
export class Board {
  private readonly shelves: Shelf[];
  private readonly touched = new Set<number>();

  constructor(rules: readonly Rule[]) {
    this.shelves = rules.map(() => new Shelf());
  }

  add(placed: Placed): void {
    const { rule } = placed.finding;
    this.shelves[rule.id]?.add(placed);
    this.touched.add(rule.element);
  }

  remove(placed: Placed): void {
    const { rule } = placed.finding;
    this.shelves[rule.id]?.remove(placed);
    this.touched.add(rule.element);
  }

  /** The elements whose findings changed since the last call. */
  takeTouched(): number[] {
    const result = [...this.touched];
    this.touched.clear();
    return result;
  }

  /** The best finding of the rules, earliest first among equals. `nearAi`: only those near AI. */
  best(rules: readonly Rule[], nearAi: boolean): Placed | undefined {
    let best: Placed | undefined;
    for (const rule of rules) {
      const placed = this.shelves[rule.id]?.best(nearAi);
      if (placed && (!best || isBetter(placed, best))) best = placed;
    }
    return best;
  }

  /** Full proof of a `several` rule: for each concept of its group the first finding, by section or all together. */
  members(rule: Rule, nearAi: boolean, bySection: boolean): Placed[] {
    return this.shelves[rule.id]?.members(nearAi, bySection) ?? [];
  }

  /** The first finding in reading order without a shortfall for which `accepts` holds. */
  firstFull(rule: Rule, accepts: (placed: Placed) => boolean): Placed | undefined {
    return this.shelves[rule.id]?.firstFull(accepts);
  }
}

/** The findings of one rule. */
class Shelf {
  private readonly all = new Set<Placed>();
  /** Remembered answers; undefined where not asked since the last change, null where there is none. */
  private bestOfAll: Placed | null | undefined = null;
  private bestNearAi: Placed | null | undefined = null;

  add(placed: Placed): void {
    this.all.add(placed);
    if (this.bestOfAll !== undefined && (!this.bestOfAll || isBetter(placed, this.bestOfAll))) this.bestOfAll = placed;
    if (!placed.finding.aiNear || this.bestNearAi === undefined) return;
    if (!this.bestNearAi || isBetter(placed, this.bestNearAi)) this.bestNearAi = placed;
  }

  remove(placed: Placed): void {
    this.all.delete(placed);
    if (this.bestOfAll === placed) this.bestOfAll = undefined;
    if (this.bestNearAi === placed) this.bestNearAi = undefined;
  }

  best(nearAi: boolean): Placed | undefined {
    if (nearAi)
      return (this.bestNearAi === undefined ? (this.bestNearAi = this.search(true)) : this.bestNearAi) ?? undefined;
    return (this.bestOfAll === undefined ? (this.bestOfAll = this.search(false)) : this.bestOfAll) ?? undefined;
  }

  members(nearAi: boolean, bySection: boolean): Placed[] {
    const bins = new Map<Analysis | null, Map<number, Placed>>();
    for (const placed of this.all) {
      if (worth(placed.finding) < 3 || (nearAi && !placed.finding.aiNear)) continue;
      const key = bySection ? placed.place.section : null;
      let bin = bins.get(key);
      if (!bin) bins.set(key, (bin = new Map()));
      for (const member of placed.finding.members) {
        const known = bin.get(member);
        if (!known || isBetter(placed, known)) bin.set(member, placed);
      }
    }
    let richest: Map<number, Placed> | undefined;
    for (const bin of bins.values())
      if (!richest || bin.size > richest.size || (bin.size === richest.size && isBefore(bin, richest))) richest = bin;
    return richest ? [...richest.values()].sort(byPlace) : [];
  }

  firstFull(accepts: (placed: Placed) => boolean): Placed | undefined {
    let first: Placed | undefined;
    for (const placed of this.all) {
      if (placed.finding.shortfall === null && (!first || byPlace(placed, first) < 0) && accepts(placed))
        first = placed;
    }
    return first;
  }

  private search(nearAi: boolean): Placed | null {
    let best: Placed | null = null;
    for (const placed of this.all) {
      if ((!nearAi || placed.finding.aiNear) && (!best || isBetter(placed, best))) best = placed;
    }
    return best;
  }
}

function isBetter(one: Placed, other: Placed): boolean {
  const difference = worth(one.finding) - worth(other.finding);
  return difference !== 0 ? difference > 0 : byPlace(one, other) < 0;
}

function byPlace(one: Placed, other: Placed): number {
  return one.place.order - other.place.order || one.finding.start - other.finding.start;
}

function isBefore(one: ReadonlyMap<number, Placed>, other: ReadonlyMap<number, Placed>): boolean {
  const [first] = [...one.values()].sort(byPlace);
  const [second] = [...other.values()].sort(byPlace);
  return first !== undefined && second !== undefined && byPlace(first, second) < 0;
}

import type { Scene } from './find-candidates.ts';
import type { GeneralIds } from './force-of.ts';
import { judgeSentences, worth } from './judge-sentences.ts';
import type { Rule } from './rules.ts';
import { Shelf, type Place, type Placed } from './shelf.ts';

/** What was found in a text, by rule: kept up with each edit, asked when a verdict is due. */
export class Board {
  private readonly shelves: readonly Shelf[];
  private readonly touched = new Set<number>();

  constructor(rules: readonly Rule[], ids: GeneralIds) {
    this.shelves = rules.map((rule) => new Shelf(({ scene, from, to }) => judgeSentences(rule, scene, from, to, ids)));
  }

  add(rule: Rule, place: Place, scene: Scene, from: number, to: number): void {
    this.shelves[rule.id]?.add({ place, scene, from, to, finding: undefined });
    this.touched.add(rule.element);
  }

  /** Takes away what a place brought to these rules. */
  remove(rules: Iterable<Rule>, place: Place): void {
    for (const rule of rules) {
      this.shelves[rule.id]?.remove(place);
      this.touched.add(rule.element);
    }
  }

  /** The elements whose candidates changed since the last call. */
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

  /** Full proof of a `several` rule and how many concepts of its group it holds, by section or all together. */
  members(rule: Rule, nearAi: boolean, bySection: boolean): { count: number; placed: readonly Placed[] } {
    const placed = this.shelves[rule.id]?.members(nearAi, bySection) ?? [];
    return { count: new Set(placed.flatMap((each) => each.finding.members)).size, placed };
  }

  /** The first full proof of a rule for which `accepts` holds. */
  firstFull(rule: Rule, accepts: (placed: Placed) => boolean): Placed | undefined {
    return this.shelves[rule.id]?.firstFull(accepts);
  }
}

function isBetter(one: Placed, other: Placed): boolean {
  const difference = worth(one.finding) - worth(other.finding);
  if (difference !== 0) return difference > 0;
  return one.place.order < other.place.order || (one.place === other.place && one.finding.start < other.finding.start);
}

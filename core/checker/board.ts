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

/** All findings of a text by rule: kept up with each edit, asked when a verdict is due. */
export class Board {
  private readonly byRule: Set<Placed>[];
  private readonly touched = new Set<number>();

  constructor(rules: readonly Rule[]) {
    this.byRule = rules.map(() => new Set());
  }

  add(placed: Placed): void {
    const { rule } = placed.finding;
    this.byRule[rule.id]?.add(placed);
    this.touched.add(rule.element);
  }

  remove(placed: Placed): void {
    const { rule } = placed.finding;
    this.byRule[rule.id]?.delete(placed);
    this.touched.add(rule.element);
  }

  /** The elements whose findings changed since the last call. */
  takeTouched(): number[] {
    const result = [...this.touched];
    this.touched.clear();
    return result;
  }

  /** The best finding of the rules, earliest first among equals; undefined where there is none. */
  best(rules: readonly Rule[], admits: (finding: Finding) => boolean): Placed | undefined {
    let best: Placed | undefined;
    for (const rule of rules) {
      for (const placed of this.byRule[rule.id] ?? []) {
        if (admits(placed.finding) && (!best || isBetter(placed, best))) best = placed;
      }
    }
    return best;
  }

  /** All admitted findings of a rule, in reading order. */
  all(rule: Rule, admits: (finding: Finding) => boolean): Placed[] {
    return [...(this.byRule[rule.id] ?? [])]
      .filter((placed) => admits(placed.finding))
      .sort((a, b) => a.place.order - b.place.order || a.finding.start - b.finding.start);
  }
}

function isBetter(one: Placed, other: Placed): boolean {
  const difference = worth(one.finding) - worth(other.finding);
  if (difference !== 0) return difference > 0;
  return (
    one.place.order < other.place.order ||
    (one.place.order === other.place.order && one.finding.start < other.finding.start)
  );
}

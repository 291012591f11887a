import type { Scene } from './find-candidates.ts';
import type { GeneralIds } from './force-of.ts';
import { judgeSentences, worth } from './judge-sentences.ts';
import type { Rule } from './rules.ts';
import { Shelf, type Place, type Placed } from './shelf.ts';

/** What was found in a text, by rule: kept up with each edit, asked when a verdict is due. */
export class Board {
  private readonly shelves: readonly Shelf[];
  private touched: number[] = [];
  private readonly isTouched: boolean[] = [];

  constructor(rules: readonly Rule[], ids: GeneralIds) {
    this.shelves = rules.map((rule) => new Shelf(({ scene, from, to }) => judgeSentences(rule, scene, from, to, ids)));
  }

  add(rule: Rule, place: Place, scene: Scene, from: number, to: number): void {
    if (this.shelves[rule.id]?.add({ place, scene, from, to, finding: undefined })) this.touch(rule.element);
  }

  /** Takes away what a place brought to these rules; a rule may be named more than once. */
  remove(rules: readonly Rule[], place: Place): void {
    for (const rule of rules) if (this.shelves[rule.id]?.remove(place)) this.touch(rule.element);
  }

  /** The elements whose answers may have changed since the last call. */
  takeTouched(): readonly number[] {
    const result = this.touched;
    for (const element of result) this.isTouched[element] = false;
    this.touched = [];
    return result;
  }

  private touch(element: number): void {
    if (this.isTouched[element]) return;
    this.isTouched[element] = true;
    this.touched.push(element);
  }

  /** The best findings of the rules, all of one worth, a few of each rule. `nearAi`: only those near AI. */
  top(rules: readonly Rule[], nearAi: boolean): readonly Placed[] {
    const [only] = rules;
    if (only && rules.length === 1) return this.shelves[only.id]?.top(nearAi) ?? [];
    let top: Placed[] = [];
    let best = -1;
    for (const rule of rules) {
      const found = this.shelves[rule.id]?.top(nearAi) ?? [];
      const value = found[0] ? worth(found[0].finding) : -1;
      if (value > best) {
        best = value;
        top = [];
      }
      if (value === best) top.push(...found);
    }
    return top;
  }

  /** Full proof of a `several` rule and how many concepts of its group it holds, by section or all together. */
  members(rule: Rule, nearAi: boolean, bySection: boolean): { count: number; placed: readonly Placed[] } {
    const placed = this.shelves[rule.id]?.members(nearAi, bySection) ?? [];
    return { count: new Set(placed.flatMap((each) => each.finding.members)).size, placed };
  }

  /** What `read` finds in the first full proof of a rule in which it finds anything. */
  firstFull<T>(rule: Rule, read: (placed: Placed) => T | undefined): T | undefined {
    return this.shelves[rule.id]?.firstFull(read);
  }
}

import type { Analysis } from './analyse-text.ts';
import type { Scene } from './find-candidates.ts';
import { worth, type Finding } from './judge-sentences.ts';

/** Where a block stands; `order` grows in reading order and may change when blocks are inserted before it. */
export type Place = { readonly id: string; order: number };

/** Sentences that a rule may match; `finding` is undefined until somebody asked. */
export type Candidate = {
  readonly place: Place;
  readonly scene: Scene;
  readonly from: number;
  readonly to: number;
  finding: Finding | null | undefined;
};

/** Where a candidate stands, for reading order. */
type Position = { readonly place: Place; readonly from: number };

/** A finding at its place: in which sentences it was looked for, and what was found. */
export type Placed = Position & { readonly to: number; readonly finding: Finding; readonly scene: Scene };

/**
 * The candidates of one rule in reading order. They are matched only as far as an answer needs, which for most rules
 * is up to the first full proof; candidates that turn out to be none are dropped.
 */
export class Shelf {
  private readonly items: Candidate[] = [];
  private readonly match: (candidate: Candidate) => Finding | null;
  /** Remembered answers to `top`: all, and near AI only; undefined where nobody was told or it holds no more. */
  private readonly remembered: (readonly Placed[] | undefined)[] = [NONE, NONE];
  /** Whether somebody was told what only a look at all candidates tells. */
  private isReadWhole = false;

  constructor(match: (candidate: Candidate) => Finding | null) {
    this.match = match;
  }

  /** Puts a candidate in its place; true where an answer that was given may now be another. */
  add(candidate: Candidate): boolean {
    const { items } = this;
    const last = items[items.length - 1];
    if (!last || isAfter(candidate, last)) items.push(candidate);
    else items.splice(this.firstFrom(candidate.place.order, candidate.from), 0, candidate);
    return this.forget((top) => {
      const last = top[MOST_ASKED - 1];
      return !last || worth(last.finding) < FULL || !isAfter(candidate, last);
    });
  }

  /** Takes away all candidates of a place; true where an answer that was given may now be another. */
  remove(place: Place): boolean {
    const { items } = this;
    const start = this.firstFrom(place.order, 0);
    let end = start;
    while (items[end]?.place === place) end++;
    if (end > start) items.splice(start, end - start);
    return this.forget((top) => top.some((each) => each.place === place));
  }

  /** Forgets the answers that no longer hold; true where one was given. */
  private forget(isStale: (top: readonly Placed[]) => boolean): boolean {
    let wasGiven = this.isReadWhole;
    this.isReadWhole = false;
    for (let kind = 0; kind < 2; kind++) {
      const top = this.remembered[kind];
      if (!top || !isStale(top)) continue;
      this.remembered[kind] = undefined;
      wasGiven = true;
    }
    return wasGiven;
  }

  /** The first few of the best findings: full proof where there is any, else what falls short, else what is none. */
  top(nearAi: boolean): readonly Placed[] {
    const kind = nearAi ? 1 : 0;
    return (this.remembered[kind] ??= this.items.length === 0 ? NONE : this.findTop(nearAi));
  }

  private findTop(nearAi: boolean): readonly Placed[] {
    let top: Placed[] = [];
    let best = -1;
    for (const item of this.matched()) {
      if (nearAi && !item.finding.aiNear) continue;
      const value = worth(item.finding);
      if (value > best) {
        best = value;
        top = [];
      }
      if (value === best && top.length < MOST_ASKED) top.push(item);
      if (best === FULL && top.length === MOST_ASKED) break;
    }
    return top;
  }

  /** For each concept of a `several` group its first full proof; those of the section with the most, or of all. */
  members(nearAi: boolean, bySection: boolean): readonly Placed[] {
    this.isReadWhole = true;
    if (this.items.length === 0) return NONE;
    const bins = new Map<Analysis | null, Map<number, Placed>>();
    for (const item of this.matched()) {
      const { finding } = item;
      if (worth(finding) < FULL || (nearAi && !finding.aiNear)) continue;
      const key = bySection ? sectionOf(item) : null;
      const bin = bins.get(key) ?? new Map<number, Placed>();
      bins.set(key, bin);
      for (const member of finding.members) if (!bin.has(member)) bin.set(member, item);
    }
    let richest = new Map<number, Placed>();
    for (const bin of bins.values()) if (bin.size > richest.size) richest = bin;
    return [...new Set(richest.values())];
  }

  /** What `read` finds in the first full proof in which it finds anything. */
  firstFull<T>(read: (placed: Placed) => T | undefined): T | undefined {
    this.isReadWhole = true;
    if (this.items.length === 0) return undefined;
    for (const item of this.matched()) {
      const found = worth(item.finding) === FULL ? read(item) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The candidates that match, in reading order, matched as they are asked for. */
  private *matched(): Generator<Placed> {
    const { items } = this;
    let kept = 0;
    let read = 0;
    try {
      while (read < items.length) {
        const item = items[read++];
        if (!item) continue;
        if (item.finding === undefined) item.finding = this.match(item);
        if (!isPlaced(item)) continue;
        items[kept++] = item;
        yield item;
      }
    } finally {
      if (kept < read) items.splice(kept, read - kept);
    }
  }

  /** Index of the first candidate at or after this place and sentence. */
  private firstFrom(order: number, from: number): number {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const item = this.items[middle];
      if (item && (item.place.order < order || (item.place.order === order && item.from < from))) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const NONE: readonly Placed[] = [];
/** How many findings of a rule a verdict chooses its passages from. */
const MOST_ASKED = 3;
/** `worth` of full proof. */
const FULL = 3;

/** The heading of the section: the nearest, or the nearest that the rule asks for. Null before the first. */
function sectionOf({ finding, scene }: Placed): Analysis | null {
  const { headings, sections } = scene.context;
  const { under } = finding.rule;
  for (let index = sections.length - 1; index >= 0; index--) {
    const heading = headings[index];
    if (!under || (heading && under.ids.some((id) => heading[id] === 1))) return sections[index] ?? null;
  }
  return null;
}

function isAfter(one: Position, other: Position): boolean {
  return one.place.order > other.place.order || (one.place.order === other.place.order && one.from > other.from);
}

function isPlaced(candidate: Candidate): candidate is Candidate & Placed {
  return candidate.finding !== null && candidate.finding !== undefined;
}

import type { WordEntry } from './lexicon.ts';

/** The class of every word, for `_`. */
const ANY = 0;
/** More than any number of word classes: one number then names a node and a class. */
const STRIDE = 16_384;

/**
 * All phrases as a trie over classes of words, walked as a deterministic automaton over words that is worked out as
 * texts ask for it: a text repeats its words, so nearly every step is one look-up in a table of numbers.
 *
 * A state is a set of trie nodes; state 0 is the empty set, where no phrase goes on.
 */
export class PhraseAutomaton {
  private readonly edges = new Map<number, number>();
  private readonly nodeEnds: (number[] | undefined)[] = [undefined];
  private readonly nodeGoesOn: boolean[] = [true];
  private readonly nodeGoesOnWithAny: boolean[] = [false];

  private states: (readonly number[])[] = [[]];
  private stateIds = new Map<string, number>([['', 0]]);
  /** Concepts whose phrase ends in a state. */
  ends: (readonly number[])[] = [[]];
  /** Whether any phrase goes on from a state. */
  goesOn: boolean[] = [false];
  private steps = new StepTable();

  /** The node after `node` (0 is the start) by a class, made where it is new. */
  grow(node: number, classId: number): number {
    const key = node * STRIDE + classId;
    const known = this.edges.get(key);
    if (known !== undefined) return known;
    const next = this.nodeEnds.push(undefined) - 1;
    this.nodeGoesOn.push(false);
    this.nodeGoesOnWithAny.push(false);
    this.nodeGoesOn[node] = true;
    if (classId === ANY) this.nodeGoesOnWithAny[node] = true;
    this.edges.set(key, next);
    return next;
  }

  /** A phrase of the concept ends in the node. */
  end(node: number, concept: number): void {
    const ends = this.nodeEnds[node];
    if (!ends) this.nodeEnds[node] = [concept];
    else if (!ends.includes(concept)) ends.push(concept);
  }

  /** The state after a word of these classes at the beginning of a phrase. */
  rootOf(classes: readonly number[]): number {
    return this.stateOf(this.follow(0, classes, []));
  }

  /** The state after the word, or 0. */
  step(state: number, word: WordEntry): number {
    const known = this.steps.get(state, word.index);
    if (known >= 0) return known;
    const nodes: number[] = [];
    for (const node of this.states[state] ?? []) if (this.nodeGoesOn[node]) this.follow(node, word.classes, nodes);
    const next = this.stateOf(nodes);
    this.steps.set(state, word.index, next);
    return next;
  }

  /** Whether so many states are known that all should be forgotten before the next text. */
  isFull(): boolean {
    return this.states.length > MOST_STATES - 8_192;
  }

  /** Forgets all states: words get new numbers. */
  forget(): void {
    this.states = [[]];
    this.stateIds = new Map([['', 0]]);
    this.ends = [[]];
    this.goesOn = [false];
    this.steps = new StepTable();
  }

  private follow(node: number, classes: readonly number[], nodes: number[]): number[] {
    const base = node * STRIDE;
    if (this.nodeGoesOnWithAny[node]) nodes.push(this.edges.get(base + ANY) ?? 0);
    for (const classId of classes) {
      const next = this.edges.get(base + classId);
      if (next !== undefined) nodes.push(next);
    }
    return nodes;
  }

  private stateOf(nodes: number[]): number {
    if (nodes.length === 0) return 0;
    const key = nodes.sort((a, b) => a - b).join();
    const known = this.stateIds.get(key);
    if (known !== undefined) return known;
    const id = this.states.push(nodes) - 1;
    this.stateIds.set(key, id);
    this.ends.push([...new Set(nodes.flatMap((node) => this.nodeEnds[node] ?? []))]);
    this.goesOn.push(nodes.some((node) => this.nodeGoesOn[node]));
    return id;
  }
}

/** Open-addressed table from (state, word) to state: plain numbers, since this is the innermost step of all. */
class StepTable {
  /** Key and value in turns; key 0 (the empty state) marks a free place. */
  private room = new Int32Array(1 << 13);
  private size = 0;

  /** The state, or -1 where it is not known. */
  get(state: number, word: number): number {
    const { room } = this;
    const key = (state << 16) | word;
    const mask = room.length - 2;
    for (let slot = hash(key) & mask; ; slot = (slot + 2) & mask) {
      const there = room[slot];
      if (there === key) return room[slot + 1] ?? -1;
      if (there === 0) return -1;
    }
  }

  set(state: number, word: number, value: number): void {
    if (this.size * 4 >= this.room.length) this.grow();
    this.size++;
    this.put((state << 16) | word, value);
  }

  private put(key: number, value: number): void {
    const mask = this.room.length - 2;
    let slot = hash(key) & mask;
    while (this.room[slot] !== 0) slot = (slot + 2) & mask;
    this.room[slot] = key;
    this.room[slot + 1] = value;
  }

  private grow(): void {
    const { room } = this;
    this.room = new Int32Array(room.length * 2);
    for (let slot = 0; slot < room.length; slot += 2) {
      const key = room[slot] ?? 0;
      if (key !== 0) this.put(key, room[slot + 1] ?? 0);
    }
  }
}

/** States and words are told apart in 16 bits each. */
export const MOST_STATES = 65_535;

/** An even place. */
function hash(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) << 1;
}

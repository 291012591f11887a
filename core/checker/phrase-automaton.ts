import type { WordEntry } from './lexicon.ts';

/** The class of every word, for `_`. */
const ANY = 0;
/**
 * All phrases as a trie over classes of words, walked as a deterministic automaton over words that is worked out as
 * texts ask for it: a text repeats its words, so nearly every step is one look-up in a table of numbers.
 *
 * A state is a set of trie nodes; state 0 is the empty set, where no phrase goes on.
 */
export class PhraseAutomaton {
  private readonly edges = new StepTable();
  private readonly nodeEnds: (number[] | undefined)[] = [undefined];
  private readonly nodeGoesOn: boolean[] = [true];
  private readonly nodeGoesOnWithAny: boolean[] = [false];

  private states: (readonly number[])[] = [[]];
  private stateIds = new Map<string, number>([['', 0]]);
  /** What ends in a state, as a place in `meanings`; 0 where nothing does. */
  ends: number[] = [0];
  /** Sets of concepts: what a wording can mean. Kept for good, for analyses refer to them. */
  readonly meanings: (readonly number[])[] = [[]];
  private readonly meaningIds = new Map<string, number>([['', 0]]);
  /** Whether any phrase goes on from a state. */
  goesOn: boolean[] = [false];
  private steps = new StepTable();
  /** The states of one node each, by node. */
  private single: (number | undefined)[] = [];

  /** The node after `node` (0 is the start) by a class, made where it is new. */
  grow(node: number, classId: number): number {
    const known = this.edges.get(node + 1, classId);
    if (known >= 0) return known;
    const next = this.nodeEnds.push(undefined) - 1;
    this.nodeGoesOn.push(false);
    this.nodeGoesOnWithAny.push(false);
    this.nodeGoesOn[node] = true;
    if (classId === ANY) this.nodeGoesOnWithAny[node] = true;
    this.edges.set(node + 1, classId, next);
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
    this.ends = [0];
    this.goesOn = [false];
    this.steps = new StepTable();
    this.single = [];
  }

  private follow(node: number, classes: readonly number[], nodes: number[]): number[] {
    if (this.nodeGoesOnWithAny[node]) nodes.push(this.edges.get(node + 1, ANY));
    for (let each = 0; each < classes.length; each++) {
      const next = this.edges.get(node + 1, classes[each] ?? 0);
      if (next > 0) nodes.push(next);
    }
    return nodes;
  }

  private stateOf(nodes: number[]): number {
    const [only] = nodes;
    if (only === undefined) return 0;
    if (nodes.length === 1) return (this.single[only] ??= this.addState(nodes));
    const key = nodes.sort((a, b) => a - b).join();
    const known = this.stateIds.get(key);
    if (known !== undefined) return known;
    const id = this.addState(nodes);
    this.stateIds.set(key, id);
    return id;
  }

  private addState(nodes: readonly number[]): number {
    const ends: number[] = [];
    let goesOn = false;
    for (const node of nodes) {
      for (const concept of this.nodeEnds[node] ?? NONE) if (!ends.includes(concept)) ends.push(concept);
      if (this.nodeGoesOn[node]) goesOn = true;
    }
    this.ends.push(this.meaningOf(ends));
    this.goesOn.push(goesOn);
    return this.states.push(nodes) - 1;
  }

  private meaningOf(concepts: readonly number[]): number {
    const key = concepts.join();
    const known = this.meaningIds.get(key);
    if (known !== undefined) return known;
    const id = this.meanings.push(concepts) - 1;
    this.meaningIds.set(key, id);
    return id;
  }
}

const NONE: readonly number[] = [];

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

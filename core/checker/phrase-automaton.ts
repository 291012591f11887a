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
  private keys = new Float64Array(1 << 12).fill(-1);
  private values = new Int32Array(1 << 12);
  private size = 0;

  /** The state, or -1 where it is not known. */
  get(state: number, word: number): number {
    const key = state * WORDS + word;
    const mask = this.keys.length - 1;
    for (let slot = hash(state, word) & mask; ; slot = (slot + 1) & mask) {
      const there = this.keys[slot];
      if (there === key) return this.values[slot] ?? -1;
      if (there === -1) return -1;
    }
  }

  set(state: number, word: number, value: number): void {
    if (this.size * 2 >= this.keys.length) this.grow();
    this.size++;
    this.put(state * WORDS + word, hash(state, word), value);
  }

  private put(key: number, hashed: number, value: number): void {
    const mask = this.keys.length - 1;
    let slot = hashed & mask;
    while (this.keys[slot] !== -1) slot = (slot + 1) & mask;
    this.keys[slot] = key;
    this.values[slot] = value;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Float64Array(keys.length * 2).fill(-1);
    this.values = new Int32Array(keys.length * 2);
    keys.forEach((key, slot) => {
      if (key !== -1) this.put(key, hash(Math.floor(key / WORDS), key % WORDS), values[slot] ?? 0);
    });
  }
}

/** More than any number of words in a vocabulary. */
const WORDS = 65_536;

function hash(state: number, word: number): number {
  return (Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 8;
}

import type { WordEntry } from './lexicon.ts';

/** The class of every word, for `_`. */
const ANY = 0;

/** Numbers of one node in `PhraseAutomaton.trie`, and the place of each. */
const NODE = 4;
const CLASS = 0;
const FIRST_CHILD = 1;
const NEXT_SIBLING = 2;
const MEANING = 3;

/**
 * All phrases as a trie over classes of words, walked as a deterministic automaton over words that is worked out as
 * texts ask for it: a text repeats its words, so nearly every step is one look-up in a table of numbers.
 *
 * A state is a set of trie nodes; state 0 is the empty set, where no phrase goes on.
 */
export class PhraseAutomaton {
  /**
   * The trie: of each node the class of words that leads to it, its first child, its next sibling (0 where there is none)
   * and what ends there, as a place in `meanings`. Node 0 is the start.
   */
  private trie = new Int32Array(1 << 17);
  private nodeCount = 1;
  /** The start's children by class: it has thousands, any other node a few. */
  private readonly heads: (number | undefined)[] = [];
  /** By class: 1 for those of the word that is being followed. */
  private followed = new Uint8Array(1 << 13);

  /** Of each state the nodes from which phrases go on. */
  private states: (readonly number[])[] = [NONE];
  private stateIds = new Map<string, number>();
  /** What ends in a state, as a place in `meanings`; 0 where nothing does. */
  ends: number[] = [0];
  /** Sets of concepts: what a wording can mean. Kept for good, for analyses refer to them. */
  readonly meanings: (readonly number[])[] = [NONE];
  private readonly meaningIds = new Map<string, number>();
  /** Whether any phrase goes on from a state. */
  goesOn: boolean[] = [false];
  private steps = new StepTable();
  /** The states of one node each, by node. */
  private single: (number | undefined)[] = [];

  /** The node after `node` (0 is the start) by a class, made where it is new. */
  grow(node: number, classId: number): number {
    const known = node === 0 ? this.heads[classId] : this.childOf(node, classId);
    if (known) return known;
    const next = this.nodeCount++;
    if (this.nodeCount * NODE > this.trie.length) this.trie = twiceAsLong(this.trie);
    while (classId >= this.followed.length) this.followed = new Uint8Array(this.followed.length * 2);
    const { trie } = this;
    trie[next * NODE + CLASS] = classId;
    if (node === 0) {
      this.heads[classId] = next;
    } else {
      trie[next * NODE + NEXT_SIBLING] = trie[node * NODE + FIRST_CHILD] ?? 0;
      trie[node * NODE + FIRST_CHILD] = next;
    }
    return next;
  }

  private childOf(node: number, classId: number): number {
    const { trie } = this;
    let child = trie[node * NODE + FIRST_CHILD] ?? 0;
    while (child !== 0 && trie[child * NODE + CLASS] !== classId) child = trie[child * NODE + NEXT_SIBLING] ?? 0;
    return child;
  }

  /** A phrase of the concept ends in the node. */
  end(node: number, concept: number): void {
    const known = this.trie[node * NODE + MEANING] ?? 0;
    this.trie[node * NODE + MEANING] = this.together(known, this.meaningOf([concept]));
  }

  /** The state after a word of these classes at the beginning of a phrase. */
  rootOf(classes: readonly number[]): number {
    const nodes: number[] = [];
    for (const each of [ANY, ...classes]) {
      const head = this.heads[each];
      if (head !== undefined) nodes.push(head);
    }
    return this.stateOf(nodes);
  }

  /** The state after the word, or 0. */
  step(state: number, word: WordEntry): number {
    const known = this.steps.get(state, word.index);
    if (known >= 0) return known;
    const next = this.stateOf(this.follow(this.states[state] ?? NONE, word.classes));
    this.steps.set(state, word.index, next);
    return next;
  }

  /** Whether so many states are known that all should be forgotten before the next text. */
  isFull(): boolean {
    return this.states.length > MOST_STATES - 8_192;
  }

  /** Forgets all states: words get new numbers. */
  forget(): void {
    this.states = [NONE];
    this.stateIds = new Map();
    this.ends = [0];
    this.goesOn = [false];
    this.steps = new StepTable();
    this.single = [];
  }

  /** The children of the nodes by these classes: a node has fewer children than a word has classes. */
  private follow(nodes: readonly number[], classes: readonly number[]): number[] {
    const { trie, followed } = this;
    const reached: number[] = [];
    followed[ANY] = 1;
    for (let each = 0; each < classes.length; each++) followed[classes[each] ?? ANY] = 1;
    for (let each = 0; each < nodes.length; each++) {
      let child = trie[(nodes[each] ?? 0) * NODE + FIRST_CHILD] ?? 0;
      while (child !== 0) {
        if (followed[trie[child * NODE + CLASS] ?? 0] === 1) reached.push(child);
        child = trie[child * NODE + NEXT_SIBLING] ?? 0;
      }
    }
    for (let each = 0; each < classes.length; each++) followed[classes[each] ?? ANY] = 0;
    return reached;
  }

  /** The nodes stand in the order of the trie, in which every walk meets them: equal sets are equal lists. */
  private stateOf(nodes: readonly number[]): number {
    const [only] = nodes;
    if (only === undefined) return 0;
    if (nodes.length === 1) return (this.single[only] ??= this.addState(nodes));
    const key = nodes.join();
    const known = this.stateIds.get(key);
    if (known !== undefined) return known;
    const id = this.addState(nodes);
    this.stateIds.set(key, id);
    return id;
  }

  private addState(nodes: readonly number[]): number {
    const { trie } = this;
    const goingOn: number[] = [];
    let meaning = 0;
    for (const node of nodes) {
      meaning = this.together(meaning, trie[node * NODE + MEANING] ?? 0);
      if (trie[node * NODE + FIRST_CHILD] !== 0) goingOn.push(node);
    }
    this.ends.push(meaning);
    this.goesOn.push(goingOn.length > 0);
    return this.states.push(goingOn) - 1;
  }

  /** What two meanings are together. */
  private together(one: number, other: number): number {
    if (one === other || other === 0) return one;
    if (one === 0) return other;
    const concepts = new Set([...(this.meanings[one] ?? NONE), ...(this.meanings[other] ?? NONE)]);
    return this.meaningOf([...concepts].sort((a, b) => a - b));
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

function twiceAsLong(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
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

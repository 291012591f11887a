import type { Concept } from '../concepts/concept.ts';
import { normalizeWord } from './normalize-word.ts';

/** What the checker knows of a word: the classes of phrase words that it belongs to. */
export type WordEntry = {
  readonly classes: readonly number[];
  /** Row of the linear model for this word, or -1. */
  readonly feature: number;
};

/** The class of every word, for `_`. */
const ANY = 0;
/** How many words a session remembers before it starts over: bounds memory over endless edits. */
const VOCABULARY_LIMIT = 40_000;

/** All concepts as one automaton over word classes; built once for a set of concepts. */
export class Lexicon {
  readonly conceptCount: number;
  readonly names: readonly string[];
  private readonly ids = new Map<string, number>();
  private readonly classIds = new Map<string, number>([['_', ANY]]);
  private readonly literalClasses = new Map<string, number[]>();
  private readonly prefixClasses = new Map<string, number[]>();
  private shortestPrefix = 99;
  private longestPrefix = 0;
  private readonly special: Record<'num' | 'year' | 'ver' | 'name', number>;
  private readonly edges = new Map<number, number>();
  private readonly startClasses = new Set<number>();
  private readonly outputs: number[][] = [[]];
  private readonly hasAnyEdge: boolean[] = [false];
  private readonly hasEdge: boolean[] = [true];
  private readonly vocabulary = new Map<string, WordEntry>();
  private readonly featureOf: (word: string) => number;

  /** Concepts are told apart by name. */
  constructor(
    concepts: readonly Concept[],
    options: {
      /** Further phrases for a concept, by its name: what an organisation adds. */
      readonly extraPhrases?: ReadonlyMap<string, string>;
      /** The linear model's row for a normalised word, or -1. */
      readonly featureOf?: (word: string) => number;
    } = {},
  ) {
    this.featureOf = options.featureOf ?? (() => -1);
    this.special = {
      num: this.classId('#num'),
      year: this.classId('#year'),
      ver: this.classId('#ver'),
      name: this.classId('#name'),
    };
    const distinct = concepts.filter((each) => !this.ids.has(each.name) && this.ids.set(each.name, this.ids.size));
    this.names = distinct.map((each) => each.name);
    this.conceptCount = distinct.length;
    distinct.forEach((each, id) => {
      this.addPhrases(each.phrases, id);
      this.addPhrases(options.extraPhrases?.get(each.name) ?? '', id);
    });
  }

  idOf(concept: Concept): number {
    const id = this.ids.get(concept.name);
    if (id === undefined) throw new Error(`concept ${concept.name} is not compiled`);
    return id;
  }

  /** The entry of a lower-case word as it stands in a text. */
  entryOf(word: string, capitalized: boolean): WordEntry {
    const key = capitalized ? `^${word}` : word;
    const known = this.vocabulary.get(key);
    if (known !== undefined) return known;
    if (this.vocabulary.size >= VOCABULARY_LIMIT) this.vocabulary.clear();
    const entry = this.classify(word, capitalized);
    this.vocabulary.set(key, entry);
    return entry;
  }

  /** The state after `classId` from `state` (0 is the start), or 0 when no phrase goes on so. */
  step(state: number, classId: number): number {
    return this.edges.get(state * STRIDE + classId) ?? 0;
  }

  isStart(classId: number): boolean {
    return this.startClasses.has(classId);
  }

  /** Whether any phrase is longer than what led to this state. */
  goesOn(state: number): boolean {
    return this.hasEdge[state] === true;
  }

  goesOnWithAny(state: number): boolean {
    return this.hasAnyEdge[state] === true;
  }

  /** Concepts whose phrase ends in this state. */
  endsOf(state: number): readonly number[] {
    return this.outputs[state] ?? NONE;
  }

  private classify(word: string, capitalized: boolean): WordEntry {
    const normalized = normalizeWord(word);
    const classes = new Set(this.literalClasses.get(normalized));
    const longest = Math.min(this.longestPrefix, Math.max(word.length, normalized.length));
    for (let length = this.shortestPrefix; length <= longest; length++) {
      for (const id of this.prefixClasses.get(word.slice(0, length)) ?? NONE) classes.add(id);
      for (const id of this.prefixClasses.get(normalized.slice(0, length)) ?? NONE) classes.add(id);
    }
    if (capitalized) classes.add(this.special.name);
    const first = word.charCodeAt(0);
    const isDigit = first >= 48 && first <= 57;
    if (isDigit) {
      classes.add(this.special.num);
      if (/^(?:199\d|20\d\d)$/.test(word)) classes.add(this.special.year);
    }
    if (/^v?\d{1,3}(?:\.\d{1,4}){1,3}[a-z]?$/.test(word) || /^v\d{1,3}$/.test(word)) classes.add(this.special.ver);
    return { classes: [...classes].sort((a, b) => a - b), feature: this.featureOf(normalized) };
  }

  private addPhrases(phrases: string, concept: number): void {
    for (const line of phrases.split('\n')) {
      const words = line.trim().split(/\s+/);
      if (words[0] !== '') this.addPhrase(words, 0, 0, concept);
    }
  }

  private addPhrase(words: readonly string[], index: number, state: number, concept: number): void {
    const word = words[index];
    if (word === undefined) {
      const ends = this.outputs[state];
      if (state !== 0 && ends && !ends.includes(concept)) ends.push(concept);
      return;
    }
    const optional = word.startsWith('(') && word.endsWith(')');
    if (optional) this.addPhrase(words, index + 1, state, concept);
    const classId = this.classId(optional ? word.slice(1, -1) : word);
    this.addPhrase(words, index + 1, this.advance(state, classId), concept);
  }

  private advance(state: number, classId: number): number {
    const key = state * STRIDE + classId;
    const known = this.edges.get(key);
    if (known !== undefined) return known;
    const next = this.outputs.push([]) - 1;
    this.hasAnyEdge.push(false);
    this.hasEdge.push(false);
    this.hasEdge[state] = true;
    this.edges.set(key, next);
    if (state === 0) this.startClasses.add(classId);
    if (classId === ANY) this.hasAnyEdge[state] = true;
    return next;
  }

  /** The class of a phrase's word; equal sets of alternatives share one. */
  private classId(word: string): number {
    const alternatives = word.split('|').sort();
    const key = alternatives.join('|');
    const known = this.classIds.get(key);
    if (known !== undefined) return known;
    const id = this.classIds.size;
    this.classIds.set(key, id);
    for (const each of alternatives) this.register(each, id);
    return id;
  }

  private register(alternative: string, id: number): void {
    if (alternative.startsWith('#')) return;
    if (!alternative.endsWith('*')) {
      push(this.literalClasses, normalizeWord(alternative), id);
      return;
    }
    const prefix = alternative.slice(0, -1);
    const variants = new Set([prefix, normalizeWord(prefix), prefix.replace(/([iy])s$/, '$1z')]);
    for (const each of variants) {
      push(this.prefixClasses, each, id);
      this.shortestPrefix = Math.min(this.shortestPrefix, each.length);
      this.longestPrefix = Math.max(this.longestPrefix, each.length);
    }
  }
}

const NONE: readonly number[] = [];
/** More than any number of word classes: one number then names a state and a class. */
const STRIDE = 16_384;

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

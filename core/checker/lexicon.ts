import type { Concept } from '../concepts/concept.ts';
import { joinWords, normalizeWord, partOfName, type PartOfName } from './normalize-word.ts';
import { PhraseAutomaton } from './phrase-automaton.ts';

/** What the checker knows of a word as it stands in a text. */
export type WordEntry = {
  /** A number of its own, for the automaton. */
  readonly index: number;
  /** Classes of phrase words that it belongs to. */
  readonly classes: readonly number[];
  /** The automaton's state after it alone. */
  readonly root: number;
  /** Whether some phrase spells it out: most words of an English policy are known, few of another language. */
  readonly isKnown: boolean;
  /** What it is to the name of AI, which is one word however a text spells it. */
  readonly part: PartOfName;
};

/** Capitals of a word in a text: none, the first letter, or all of two letters and more. */
export type Capitals = 0 | 1 | 2;
const CAPITAL_MARKS = ['', '^', '^^'] as const;

/** What only looks like a concept, by the concept: what its lines with `!` make. All of them are numbered from `first` on. */
export type Lookalikes = { readonly of: ReadonlyMap<number, number>; readonly first: number };

/** How many words an engine remembers before it starts over: bounds memory over endless edits. */
const VOCABULARY_LIMIT = 40_000;

/** All concepts, compiled once: which words belong to which phrase words, and which phrases mean which concept. */
export class Lexicon {
  readonly conceptCount: number;
  readonly automaton = new PhraseAutomaton();
  readonly lookalikes: Lookalikes;
  private readonly ids = new Map<Concept, number>();
  private readonly classIds = new Map<string, number>([['_', 0]]);
  private readonly literalClasses = new Map<string, number[]>();
  private readonly prefixClasses = new Map<string, number[]>();
  private shortestPrefix = 99;
  private longestPrefix = 0;
  private readonly special: Record<'num' | 'year' | 'ver' | 'name', number>;
  private readonly vocabulary = new Map<string, WordEntry>();
  private readonly listeners: (() => void)[] = [];

  /**
   * Equal names with equal phrases are one concept (a test forbids equal names with different ones).
   * `extraPhrases`: further phrases for a concept, by its name.
   */
  constructor(concepts: Iterable<Concept>, extraPhrases?: ReadonlyMap<string, string>) {
    this.special = {
      num: this.classId('#num'),
      year: this.classId('#year'),
      ver: this.classId('#ver'),
      name: this.classId('#name'),
    };
    const idsByWording = new Map<string, number>();
    for (const each of concepts) {
      const wording = `${each.name}\n${each.phrases}`;
      const known = idsByWording.get(wording);
      const id = known ?? idsByWording.size;
      this.ids.set(each, id);
      if (known !== undefined) continue;
      idsByWording.set(wording, id);
      this.addPhrases(each.phrases.replace(LOOKALIKE, ''), id);
      this.addPhrases(extraPhrases?.get(each.name) ?? '', id);
    }
    // Behind all concepts: a lookalike is none, and no rule asks for it by itself.
    const of = new Map<number, number>();
    this.lookalikes = { of, first: idsByWording.size };
    let count = idsByWording.size;
    for (const [each, id] of this.ids) {
      const phrases = each.phrases.match(LOOKALIKE) ?? [];
      if (phrases.length === 0 || of.has(id)) continue;
      of.set(id, count);
      this.addPhrases(phrases.join('\n').replaceAll('!', ''), count++);
    }
    this.conceptCount = count;
  }

  idOf(concept: Concept): number {
    const id = this.ids.get(concept);
    if (id === undefined) throw new Error(`concept ${concept.name} is not compiled`);
    return id;
  }

  /** Calls the listener when all entries are forgotten; entries given before then are no longer valid. */
  onForget(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** The entry of a lower-case word that stands in the text with these capitals. */
  entryOf(word: string, capitals: Capitals): WordEntry {
    const key = CAPITAL_MARKS[capitals] + word;
    const known = this.vocabulary.get(key);
    if (known !== undefined) return known;

    const normalized = normalizeWord(word);
    const classes = this.classesOf(word, normalized, capitals);
    const isKnown = this.literalClasses.has(normalized);
    const root = this.automaton.rootOf(classes);
    const entry = { index: this.vocabulary.size, classes, root, isKnown, part: partOfName(normalized) };
    this.vocabulary.set(key, entry);
    return entry;
  }

  /** Makes room before a text is read: forgets words and states when there are very many. */
  makeRoom(): void {
    if (this.vocabulary.size >= VOCABULARY_LIMIT || this.automaton.isFull()) this.forget();
  }

  private forget(): void {
    this.vocabulary.clear();
    this.automaton.forget();
    for (const listener of this.listeners) listener();
  }

  private classesOf(word: string, normalized: string, capitals: Capitals): readonly number[] {
    const classes = new Set(this.literalClasses.get(normalized));
    const longest = Math.min(this.longestPrefix, Math.max(word.length, normalized.length));
    for (let length = this.shortestPrefix; length <= longest; length++) {
      for (const id of this.prefixClasses.get(word.slice(0, length)) ?? NONE) classes.add(id);
      if (normalized !== word)
        for (const id of this.prefixClasses.get(normalized.slice(0, length)) ?? NONE) classes.add(id);
    }
    if (capitals > 0) {
      classes.add(this.special.name);
      for (const id of this.literalClasses.get(`^${normalized}`) ?? NONE) classes.add(id);
    }
    if (capitals === 2) for (const id of this.literalClasses.get(`^^${normalized}`) ?? NONE) classes.add(id);
    const first = word.charCodeAt(0);
    if (first >= 48 && first <= 57) {
      classes.add(this.special.num);
      if (/^(?:199\d|20\d\d)$/.test(word)) classes.add(this.special.year);
    }
    if (/^v?\d{1,3}(?:\.\d{1,4}){1,3}[a-z]?$/.test(word) || /^v\d{1,3}$/.test(word)) classes.add(this.special.ver);
    return [...classes].sort((a, b) => a - b);
  }

  private addPhrases(phrases: string, concept: number): void {
    for (const line of joinWords(phrases).split('\n')) {
      const words: number[] = [];
      for (const word of line.split(' ')) {
        if (word === '') continue;
        words.push(word.startsWith('(') && word.endsWith(')') ? ~this.classId(word.slice(1, -1)) : this.classId(word));
      }
      this.addPhrase(words, 0, 0, concept);
    }
  }

  /** `words` are classes; one that may be left out is its complement (`~`). */
  private addPhrase(words: readonly number[], index: number, node: number, concept: number): void {
    const word = words[index];
    if (word === undefined) {
      if (node !== 0) this.automaton.end(node, concept);
      return;
    }
    if (word < 0) this.addPhrase(words, index + 1, node, concept);
    this.addPhrase(words, index + 1, this.automaton.grow(node, word < 0 ? ~word : word), concept);
  }

  /** The class of a phrase's word; equal sets of alternatives share one. */
  private classId(word: string): number {
    const known = this.classIds.get(word);
    if (known !== undefined) return known;
    const id = this.classIds.size;
    this.classIds.set(word, id);
    for (const each of word.split('|')) this.register(each, id);
    return id;
  }

  private register(alternative: string, id: number): void {
    if (alternative.startsWith('#')) return;
    if (!alternative.endsWith('*')) {
      const marks = /^\^*/.exec(alternative)?.[0] ?? '';
      push(this.literalClasses, marks + normalizeWord(alternative.slice(marks.length)), id);
      return;
    }
    const prefix = alternative.slice(0, -1);
    for (const each of new Set([prefix, normalizeWord(prefix), prefix.replace(/([iy])s$/, '$1z')])) {
      push(this.prefixClasses, each, id);
      this.shortestPrefix = Math.min(this.shortestPrefix, each.length);
      this.longestPrefix = Math.max(this.longestPrefix, each.length);
    }
  }
}

const NONE: readonly number[] = [];
/** The lines of a concept that say what only looks like it. */
const LOOKALIKE = /^ *!.*/gm;

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

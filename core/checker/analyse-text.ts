import type { Lexicon } from './lexicon.ts';
import type { PhraseAutomaton } from './phrase-automaton.ts';
import { findPlaceholders, type PlaceholderSpan } from './placeholders.ts';
import type { Scanner, SentenceBounds } from './tokens.ts';

/** Numbers of one hit in `Analysis.hits`: concept, first token, token after the last, first character, character after the last. */
export const HIT = 5;

/** What a text says, whatever stands around it: made once for a block and kept until its text changes. */
export type Analysis = {
  readonly text: string;
  readonly words: number;
  readonly sentences: readonly SentenceBounds[];
  /** Concepts found, `HIT` numbers each, by first token. */
  readonly hits: Int32Array;
  /** For sentence `i`, its hits lie from `hitStarts[i]` to `hitStarts[i + 1]` (in hits, not numbers). */
  readonly hitStarts: Int32Array;
  readonly placeholders: readonly PlaceholderSpan[];
};

/** Finds the sentences of `text` and the concepts in each. */
export function analyseText(text: string, lexicon: Lexicon, scanner: Scanner): Analysis {
  scanner.scan(text);
  const { sentences, count } = scanner;
  const hitStarts = new Int32Array(sentences.length + 1);
  found.length = 0;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index];
    hitStarts[index] = found.length / HIT;
    if (sentence) matchPhrases(sentence, lexicon.automaton, scanner, found);
  }
  hitStarts[sentences.length] = found.length / HIT;
  const placeholders = scanner.mayHavePlaceholders ? findPlaceholders(text) : [];
  return { text, words: count, sentences, hits: found.copy(), hitStarts, placeholders };
}

/** A list of numbers that keeps its room from one text to the next. */
class Numbers {
  length = 0;
  private room = new Int32Array(1 << 12);

  at(index: number): number {
    return this.room[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.room[index] = value;
  }

  push5(one: number, two: number, three: number, four: number, five: number): void {
    if (this.length + 5 > this.room.length) {
      const larger = new Int32Array(this.room.length * 2);
      larger.set(this.room);
      this.room = larger;
    }
    const { room, length } = this;
    room[length] = one;
    room[length + 1] = two;
    room[length + 2] = three;
    room[length + 3] = four;
    room[length + 4] = five;
    this.length = length + 5;
  }

  copy(): Int32Array {
    return this.room.slice(0, this.length);
  }
}

const found = new Numbers();

/** From each token on, follows all phrases at once; a hit is written when its phrase begins, so hits end up in order. */
function matchPhrases(sentence: SentenceBounds, automaton: PhraseAutomaton, scanner: Scanner, hits: Numbers): void {
  const { entries, starts, ends } = scanner;
  const { tokenEnd } = sentence;
  for (let first = sentence.firstToken; first < tokenEnd; first++) {
    let state = entries[first]?.root ?? 0;
    for (let token = first; state !== 0;) {
      const concepts = automaton.ends[state] ?? NONE;
      for (let each = 0; each < concepts.length; each++) {
        report(hits, concepts[each] ?? 0, first, token + 1, starts[first] ?? 0, ends[token] ?? 0);
      }
      if (!automaton.goesOn[state] || ++token >= tokenEnd) break;
      const entry = entries[token];
      state = entry ? automaton.step(state, entry) : 0;
    }
  }
}

const NONE: readonly number[] = [];

/** Adds a hit, or lengthens the one of the same concept that begins at the same token: the longest wording counts. */
function report(hits: Numbers, concept: number, first: number, end: number, from: number, to: number): void {
  for (let index = hits.length - HIT; index >= 0 && hits.at(index + 1) === first; index -= HIT) {
    if (hits.at(index) === concept) {
      hits.set(index + 2, end);
      hits.set(index + 4, to);
      return;
    }
  }
  hits.push5(concept, first, end, from, to);
}

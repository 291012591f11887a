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
  readonly hits: readonly number[];
  /** For sentence `i`, its hits lie from `hitStarts[i]` to `hitStarts[i + 1]` (in hits, not numbers). */
  readonly hitStarts: readonly number[];
  readonly placeholders: readonly PlaceholderSpan[];
};

/** Finds the sentences of `text` and the concepts in each. */
export function analyseText(text: string, lexicon: Lexicon, scanner: Scanner): Analysis {
  scanner.scan(text);
  const { sentences, count } = scanner;
  const hitStarts: number[] = [];
  const hits: number[] = [];
  for (const sentence of sentences) {
    hitStarts.push(hits.length / HIT);
    matchPhrases(sentence, lexicon.automaton, scanner, hits);
  }
  hitStarts.push(hits.length / HIT);
  const placeholders = scanner.mayHavePlaceholders ? findPlaceholders(text) : [];
  return { text, words: count, sentences, hits, hitStarts, placeholders };
}

/** From each token on, follows all phrases at once; a hit is written when its phrase begins, so hits end up in order. */
function matchPhrases(sentence: SentenceBounds, automaton: PhraseAutomaton, scanner: Scanner, hits: number[]): void {
  const { entries, starts, ends } = scanner;
  const { tokenEnd } = sentence;
  for (let first = sentence.firstToken; first < tokenEnd; first++) {
    let state = entries[first]?.root ?? 0;
    if (state === 0) continue;
    const before = hits.length;
    for (let token = first; state !== 0;) {
      const concepts = automaton.ends[state] ?? NONE;
      for (let each = 0; each < concepts.length; each++) {
        report(hits, before, concepts[each] ?? 0, first, token + 1, starts[first] ?? 0, ends[token] ?? 0);
      }
      if (!automaton.goesOn[state] || ++token >= tokenEnd) break;
      const entry = entries[token];
      state = entry ? automaton.step(state, entry) : 0;
    }
  }
}

const NONE: readonly number[] = [];

/** Adds a hit, or lengthens the one of the same concept that begins at the same token: the longest wording counts. */
function report(
  hits: number[],
  before: number,
  concept: number,
  first: number,
  end: number,
  from: number,
  to: number,
): void {
  for (let index = before; index < hits.length; index += HIT) {
    if (hits[index] === concept) {
      hits[index + 2] = end;
      hits[index + 4] = to;
      return;
    }
  }
  hits.push(concept, first, end, from, to);
}

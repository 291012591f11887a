import type { Lexicon } from './lexicon.ts';
import type { PhraseAutomaton } from './phrase-automaton.ts';
import { findPlaceholders, type PlaceholderSpan } from './placeholders.ts';
import type { Scanner, SentenceBounds } from './tokens.ts';

/** Numbers of one hit in `Analysis.hits`: meaning, first token, token after the last, first character, character after the last. */
export const HIT = 5;

/** What a text says, whatever stands around it: made once for a block and kept until its text changes. */
export type Analysis = {
  readonly text: string;
  readonly words: number;
  readonly knownWords: number;
  readonly sentences: readonly SentenceBounds[];
  /** What each meaning stands for: concepts by id. */
  readonly meanings: readonly (readonly number[])[];
  /** Wordings found, `HIT` numbers each, by first token; the shorter before the longer. */
  readonly hits: readonly number[];
  /** For sentence `i`, its hits lie from `hitStarts[i]` to `hitStarts[i + 1]` (in hits, not numbers). */
  readonly hitStarts: readonly number[];
  readonly placeholders: readonly PlaceholderSpan[];
};

/** Finds the sentences of `text` and the concepts in each. */
export function analyseText(text: string, lexicon: Lexicon, scanner: Scanner): Analysis {
  scanner.scan(text);
  const { sentences, words, known } = scanner;
  const hitStarts: number[] = [];
  let length = 0;
  for (const sentence of sentences) {
    hitStarts.push(length / HIT);
    length = matchPhrases(sentence, lexicon.automaton, scanner, length);
  }
  hitStarts.push(length / HIT);
  const hits = found.slice(0, length);
  const placeholders = scanner.mayHavePlaceholders ? findPlaceholders(text) : [];
  return {
    text,
    words,
    knownWords: known,
    sentences,
    meanings: lexicon.automaton.meanings,
    hits,
    hitStarts,
    placeholders,
  };
}

/** Where hits are gathered before a text keeps its own: grown once, not for every text. */
const found: number[] = [];

/**
 * From each token on, follows all phrases at once; a hit is written when its phrase begins, so hits end up in order.
 * Gives the new length of `found`.
 */
function matchPhrases(sentence: SentenceBounds, automaton: PhraseAutomaton, scanner: Scanner, from: number): number {
  const { entries, starts, ends, inAddress } = scanner;
  const { tokenEnd } = sentence;
  let length = from;
  for (let first = sentence.firstToken; first < tokenEnd; first++) {
    if (inAddress.size > 0 && inAddress.has(first)) continue;
    let state = entries[first]?.root ?? 0;
    for (let token = first; state !== 0;) {
      const meaning = automaton.ends[state] ?? 0;
      if (meaning !== 0) {
        found[length] = meaning;
        found[length + 1] = first;
        found[length + 2] = token + 1;
        found[length + 3] = starts[first] ?? 0;
        found[length + 4] = ends[token] ?? 0;
        length += HIT;
      }
      if (!automaton.goesOn[state] || ++token >= tokenEnd) break;
      const entry = entries[token];
      state = entry ? automaton.step(state, entry) : 0;
    }
  }
  return length;
}

/** Calls `seen` with each concept of sentences `from` to `to`, or of the whole text, as often as it is worded. */
export function eachConcept(
  analysis: Analysis,
  seen: (concept: number) => void,
  from = 0,
  to = analysis.sentences.length - 1,
): void {
  const { hits, meanings, hitStarts } = analysis;
  const end = (hitStarts[to + 1] ?? 0) * HIT;
  for (let index = (hitStarts[from] ?? 0) * HIT; index < end; index += HIT) {
    for (const concept of meanings[hits[index] ?? 0] ?? []) seen(concept);
  }
}

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
  let length = 0;
  for (const sentence of sentences) {
    hitStarts.push(length / HIT);
    length = matchPhrases(sentence, lexicon.automaton, scanner, length);
  }
  hitStarts.push(length / HIT);
  const hits = found.slice(0, length);
  const placeholders = scanner.mayHavePlaceholders ? findPlaceholders(text) : [];
  return { text, words: count, sentences, hits, hitStarts, placeholders };
}

/** Where hits are gathered before a text keeps its own: grown once, not for every text. */
const found: number[] = [];

/**
 * From each token on, follows all phrases at once; a hit is written when its phrase begins, so hits end up in order.
 * Gives the new length of `found`.
 */
function matchPhrases(sentence: SentenceBounds, automaton: PhraseAutomaton, scanner: Scanner, from: number): number {
  const { entries, starts, ends } = scanner;
  const { tokenEnd } = sentence;
  let length = from;
  for (let first = sentence.firstToken; first < tokenEnd; first++) {
    let state = entries[first]?.root ?? 0;
    if (state === 0) continue;
    const before = length;
    for (let token = first; state !== 0;) {
      const concepts = automaton.ends[state] ?? NONE;
      for (let each = 0; each < concepts.length; each++) {
        length = report(before, length, concepts[each] ?? 0, first, token + 1, starts[first] ?? 0, ends[token] ?? 0);
      }
      if (!automaton.goesOn[state] || ++token >= tokenEnd) break;
      const entry = entries[token];
      state = entry ? automaton.step(state, entry) : 0;
    }
  }
  return length;
}

const NONE: readonly number[] = [];

/** Adds a hit, or lengthens the one of the same concept that begins at the same token: the longest wording counts. */
function report(
  before: number,
  length: number,
  concept: number,
  first: number,
  end: number,
  from: number,
  to: number,
): number {
  for (let index = before; index < length; index += HIT) {
    if (found[index] === concept) {
      found[index + 2] = end;
      found[index + 4] = to;
      return length;
    }
  }
  found[length] = concept;
  found[length + 1] = first;
  found[length + 2] = end;
  found[length + 3] = from;
  found[length + 4] = to;
  return length + HIT;
}

import type { Lexicon } from './lexicon.ts';
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
  /** The linear model's features of each token; empty without a model. */
  readonly features: Int32Array;
};

/** Finds the sentences of `text` and the concepts in each. */
export function analyseText(text: string, lexicon: Lexicon, scanner: Scanner): Analysis {
  scanner.scan(text);
  const found: number[] = [];
  const hitStarts = new Int32Array(scanner.sentences.length + 1);
  scanner.sentences.forEach((sentence, index) => {
    hitStarts[index] = found.length / HIT;
    matchPhrases(sentence, lexicon, scanner, found);
  });
  hitStarts[scanner.sentences.length] = found.length / HIT;
  const features = new Int32Array(scanner.count);
  for (let token = 0; token < scanner.count; token++) features[token] = scanner.entries[token]?.feature ?? -1;
  return {
    text,
    words: scanner.count,
    sentences: scanner.sentences,
    hits: Int32Array.from(found),
    hitStarts,
    placeholders: findPlaceholders(text),
    features,
  };
}

/** Walks all phrases at once over a sentence's tokens; a hit is written when its phrase begins, so hits end up in order. */
function matchPhrases(sentence: SentenceBounds, lexicon: Lexicon, scanner: Scanner, found: number[]): void {
  const { entries, starts, ends } = scanner;
  for (let first = sentence.firstToken; first < sentence.tokenEnd; first++) {
    const entry = entries[first];
    if (!entry) break;
    let states: number[] | undefined;
    for (const classId of entry.classes) {
      if (lexicon.isStart(classId)) (states ??= []).push(lexicon.step(0, classId));
    }
    for (let token = first; states && states.length > 0;) {
      for (const state of states) {
        for (const concept of lexicon.endsOf(state)) {
          report(found, concept, first, token + 1, starts[first] ?? 0, ends[token] ?? 0);
        }
      }
      token++;
      const next = token < sentence.tokenEnd ? entries[token] : undefined;
      if (!next) break;
      states = advance(states, next.classes, lexicon);
    }
  }
}

function advance(states: readonly number[], classes: readonly number[], lexicon: Lexicon): number[] {
  const next: number[] = [];
  for (const state of states) {
    if (!lexicon.goesOn(state)) continue;
    if (lexicon.goesOnWithAny(state)) next.push(lexicon.step(state, 0));
    for (const classId of classes) {
      const reached = lexicon.step(state, classId);
      if (reached !== 0) next.push(reached);
    }
  }
  return next;
}

/** Adds a hit, or lengthens the one of the same concept that begins at the same token: the longest wording counts. */
function report(found: number[], concept: number, first: number, end: number, from: number, to: number): void {
  for (let index = found.length - HIT; index >= 0 && found[index + 1] === first; index -= HIT) {
    if (found[index] === concept) {
      found[index + 2] = end;
      found[index + 4] = to;
      return;
    }
  }
  found.push(concept, first, end, from, to);
}

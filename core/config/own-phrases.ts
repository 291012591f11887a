import * as z from 'zod/mini';
import { text } from './schema-parts.ts';

/** Words that may be left out double the ways to say a phrase, each. */
const MOST_OPTIONAL = 6;
const MOST_WORDS = 24;
/** One way to say a place in a phrase: a word, its beginning, or a sign that stands for words. */
const ALTERNATIVE = /^(?:#num|#year|#ver|#name|_|\^{0,2}[\p{L}\p{M}\p{N}.]+|[\p{L}\p{M}\p{N}]{2,}\*)$/u;
const POSSESSIVE = /['\u2019\u02BC]s?$/;
const SIGNS = /[#_^*()|]/;
const APOSTROPHE_WITHIN = /\p{L}['\u2019\u02BC]\p{L}/u;
/** A dot parts words too, but not the digits of a number. */
const NO_WORD = /[^\p{L}\p{M}\p{N}.]|\.(?!\p{N})|(?<!\p{N})\./u;

/** The phrases of an own concept, one a line. What would never be found in a text is a wrong value, not silence. */
export function ownPhrases(): z.ZodMiniString {
  return text(8_000).check(
    z.check<string>(({ value, issues }) => {
      const wrong = value.split('\n').flatMap((line, index) => {
        const says = problemOf(wordsOf(line));
        return says === null ? [] : `cannot be read in line ${String(index + 1)}: ${says}`;
      });
      const [message] = wrong;
      if (message !== undefined) issues.push({ code: 'custom', message, input: value });
    }),
  );
}

/** Phrases as people write them, in the words as the checker meets them in a text. */
export function plainPhrases(phrases: string): string {
  return phrases
    .split('\n')
    .map((line) => wordsOf(line).join(' '))
    .join('\n');
}

/** Small letters; possessive endings dropped; whatever is no word and no sign parts words, as it does in a text. */
function wordsOf(line: string): string[] {
  return line
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(POSSESSIVE, ''))
    .flatMap((word) => (SIGNS.test(word) || APOSTROPHE_WITHIN.test(word) ? [word] : word.split(NO_WORD)))
    .filter((word) => word !== '');
}

function problemOf(words: readonly string[]): string | null {
  for (const word of words) {
    const isOptional = word.startsWith('(') && word.endsWith(')');
    const alternatives = (isOptional ? word.slice(1, -1) : word).split('|');
    if (APOSTROPHE_WITHIN.test(word)) return `write \`${word}\` as the words that it stands for`;
    if (/[()]/.test(alternatives.join(''))) return `\`${word}\`: brackets hold one word`;
    const wrong = alternatives.find((each) => !ALTERNATIVE.test(each));
    if (wrong !== undefined) return `\`${word}\` is no word and no sign that stands for words`;
  }
  if (words.length > MOST_WORDS) return `a phrase has at most ${String(MOST_WORDS)} words`;
  const optional = words.filter((word) => word.startsWith('(')).length;
  return optional > MOST_OPTIONAL ? `at most ${String(MOST_OPTIONAL)} words of a phrase may be left out` : null;
}

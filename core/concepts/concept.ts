/**
 * A named idea and the ways in which policies word it. Data: the checker compiles it, nothing here runs.
 *
 * One phrase a line. In a phrase, each word stands for itself in any case, British or American; and
 * - `a|b` either word · `word*` any word that begins so · `(word)` may be left out · `_` any one word
 * - `^word` only with a capital in the text, `^^it` only in capitals throughout (IT, not it)
 * - `#num` a number · `#year` a year from 1990 to 2099 · `#ver` a version (`1.2`, `v3`) · `#name` a word with a capital
 * A line that begins with `!` is none: the words of a phrase that lie within it do not count ("team", but not "team member").
 * Hyphens separate words, apostrophes and possessive endings are dropped: write `third party`, `organisation`.
 */
export type Concept = {
  /** Permanent, kebab-case; what reasons and the docs call it. */
  readonly name: string;
  readonly phrases: string;
};

/** Declares a concept; `phrases` as in `Concept`. */
export function concept(name: string, phrases: string): Concept {
  return { name, phrases };
}

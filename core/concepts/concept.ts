/**
 * A named idea and the ways in which policies word it. Data: the checker compiles it, nothing here runs.
 *
 * One phrase a line. In a phrase, each word stands for itself in any case, British or American; and
 * - `a|b` either word · `word*` any word that begins so · `(word)` may be left out · `_` any one word
 * - `^word` only with a capital in the text, `^^it` only in capitals throughout (IT, not it)
 * - `#num` a number · `#year` a year from 1990 to 2099 · `#ver` a version (`1.2`, `v3`) · `#name` a word with a capital
 * Hyphens separate words, apostrophes and possessive endings are dropped: write `third party`, `organisation`.
 *
 * A line that begins with `!` says what only looks like the concept: a phrase that lies within its words is none of it,
 * whichever evidence asks ("team", but "!team member"). It is for what never is the concept. What one evidence must not take
 * and others may, such as the text's own title where other documents are sought, goes into `except` of that evidence
 * (`Conditions` in `core/elements/element.ts`). `without` alone asks whether any phrase stands in the sentence, and leaves
 * such lines aside.
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

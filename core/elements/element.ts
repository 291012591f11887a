import type { Concept } from '../concepts/concept.ts';

/** One thing to find: a concept, or any of several. */
export type Slot = Concept | readonly Concept[];

/** What all evidence about sentences can ask for besides its slots. */
export type Conditions = {
  /** Why this evidence decides, as the reason of a verdict begins: "The board is said to have approved it". No full stop. */
  readonly because?: string;
  /** None of these may stand in the sentence: with one of them, all of it is about something else. */
  readonly without?: Slot;
  /**
   * Words that share any with one of these fill no slot of this evidence, and the rest of the sentence counts: "AI Policy"
   * in "This AI Policy goes with the Records Policy". What no evidence may take is a line with `!` in the concept instead.
   */
  readonly except?: Slot;
  /** One of these must stand in a heading above (the path of headings, the title included). */
  readonly under?: Slot;
  /** None of these may stand in the nearest heading above. */
  readonly notUnder?: Slot;
  /**
   * What may carry it. `body` (the default): sentences, list items and table cells; `control`: also page headers and
   * footers; `field`: only a short "label: value" line, a table cell beside its head, or a few words below a label of a
   * few words, which may be a heading; `heading`: headings count too.
   */
  readonly where?: 'body' | 'control' | 'field' | 'heading';
  /**
   * The force that it needs. `stated` (the default): anything but a hedge; `binding`: must, shall, will, commits, ensures;
   * `any`: a hedge does no harm. A hedged or unbinding match of proof makes the element partial.
   */
  readonly voice?: 'binding' | 'stated' | 'any';
  /** `matters` (the default): a negated match is none. `ignored`: prohibitions and the like. */
  readonly negation?: 'matters' | 'ignored';
  /** `matters` (the default): a sentence about the outside world is no evidence. */
  readonly background?: 'matters' | 'ignored';
  /** True: the sentence, its lead-in or a heading above must itself speak of AI, even in a policy about AI. */
  readonly ai?: boolean;
  /** `block`: the slots may stand in different sentences of one block. Default `sentence`. */
  readonly span?: 'sentence' | 'block';
  /** The most words between the first and the last match (default 40). */
  readonly within?: number;
  /** The fewest words that the sentence itself must have. */
  readonly atLeastWords?: number;
};

/**
 * The closed set of evidence kinds. All but `both` look at a sentence together with its lead-in
 * ("You must not:" before a list item, the head of a row or column before a table cell).
 */
export type Evidence =
  /** All slots in one sentence, in any order. */
  | ({ readonly kind: 'sentence'; readonly all: readonly Slot[] } & Conditions)
  /** All slots in this order, at most `gap` words between one and the next (default 6). */
  | ({ readonly kind: 'sequence'; readonly all: readonly Slot[]; readonly gap?: number } & Conditions)
  /**
   * At least `atLeast` different concepts of the group, beside all slots of `with`, within one sentence, section or
   * document. A section is that of the nearest heading; with `under`, that of the nearest heading which `under` names.
   */
  | ({
      readonly kind: 'several';
      readonly of: readonly Concept[];
      readonly atLeast: number;
      readonly with?: readonly Slot[];
      readonly across?: 'sentence' | 'section' | 'document';
    } & Conditions)
  /** Every part, or at least `atLeast` of them, is found somewhere in the document. */
  | {
      readonly kind: 'both';
      readonly parts: readonly (readonly Exclude<Evidence, { kind: 'both' }>[])[];
      readonly because?: string;
      readonly atLeast?: number;
    };

export type ElementGroup = 'clause' | 'scope' | 'governance' | 'operation' | 'control';

/** One of the things that the checker looks for: data only. */
export type Element = {
  /** The file's name; permanent: decisions and reports refer to it. */
  readonly id: string;
  readonly group: ElementGroup;
  readonly source: 'clause' | 'guide';
  /** `5.2 c)` for the clause; for good practice the permanent id of what it rests on (`GOV-1`), for programs to refer to. */
  readonly clause: string;
  readonly mandatory: boolean;
  readonly title: string;
  /** What an auditor asks. */
  readonly question: string;
  /** What to write, in a sentence or two. */
  readonly advice: string;
  /** Suggested wording with visible `[placeholders]`. */
  readonly wording: string;
  /** The reason when nothing is found: "No approver is named anywhere in the text." */
  readonly missing: string;
  /** What would make a partial covered: "Name the body of top management that approved it." */
  readonly remedy: string;
  /**
   * `value`: an unfilled placeholder in or right after the match makes it partial (an approver, an owner, a date).
   * `duty`: placeholders do no harm.
   */
  readonly substance: 'value' | 'duty';
  /** True where the element is about the document itself, so that its sentences need not speak of AI. */
  readonly ofDocument: boolean;
  readonly proof: readonly Evidence[];
  readonly weaker: readonly Evidence[];
  /** What only looks like it: shown as the nearest passage of a missing element, with why it is none. */
  readonly lookalike?: readonly Evidence[];
  readonly examples: {
    readonly covered: readonly string[];
    readonly partial: readonly string[];
    readonly missing: readonly string[];
  };
};

/** All slots in one sentence, in any order. */
export function sentence(all: readonly Slot[], conditions: Conditions = {}): Evidence & { kind: 'sentence' } {
  return { kind: 'sentence', all, ...conditions };
}

/** All slots in order, at most `gap` words apart (default 6). */
export function sequence(
  all: readonly Slot[],
  conditions: Conditions & { readonly gap?: number } = {},
): Evidence & { kind: 'sequence' } {
  return { kind: 'sequence', all, ...conditions };
}

/** At least `atLeast` different concepts of the group. */
export function several(
  atLeast: number,
  of: readonly Concept[],
  conditions: Conditions & {
    readonly with?: readonly Slot[];
    readonly across?: 'sentence' | 'section' | 'document';
  } = {},
): Evidence & { kind: 'several' } {
  return { kind: 'several', of, atLeast, ...conditions };
}

/** Every part, or at least `atLeast` of them, is found somewhere in the document. */
export function both(
  parts: readonly (readonly Exclude<Evidence, { kind: 'both' }>[])[],
  because?: string,
  atLeast: number = parts.length,
): Evidence & { kind: 'both' } {
  return because === undefined ? { kind: 'both', parts, atLeast } : { kind: 'both', parts, because, atLeast };
}

import type { TextQuote } from '../policy/text-quote.ts';

export type Status = 'covered' | 'partial' | 'missing';

/** Proof: a quote, with the words in it that decided (offsets in UTF-16 units of `exact`, in order, not overlapping). */
export type Passage = TextQuote & { readonly marks: readonly (readonly [start: number, end: number])[] };

/** What the checker found for one element. */
export type Verdict = {
  /** The element's permanent id. */
  readonly id: string;
  readonly title: string;
  readonly mandatory: boolean;
  /** `clause`: asked for by ISO/IEC 42001:2023, 5.2, in our words; `guide`: good practice around it; `organisation`: added by countersign.json. */
  readonly source: 'clause' | 'guide' | 'organisation';
  /** The place in the source: `5.2 c)` for the clause, ids of the guide (`GOV-1`) otherwise. */
  readonly clause: string;
  readonly status: Status;
  /** In plain words, naming the words that decided. */
  readonly reason: string;
  /** What the text would have to say to be covered; empty when it is. */
  readonly remedy: string;
  /** Best first; at most 5. Proof where covered, what touches it where partial, empty where missing. */
  readonly passages: readonly Passage[];
  /** For a gap: the passage that comes closest, where there is one (for `partial` it is the first passage). */
  readonly nearest?: Passage;
};

/** One of the known failures across verdicts. */
export type Mistake = {
  readonly id: string;
  readonly title: string;
  /** What it rests on, in plain words. */
  readonly reason: string;
  readonly fix: string;
  /** Ids of the elements that it rests on. */
  readonly elements: readonly string[];
  readonly passages: readonly Passage[];
};

/** A value that the document states about itself, with the passage that states it (absent for file properties). */
export type Fact = { readonly value: string; readonly passage?: Passage };

/** What the document says about itself. Dates as ISO 8601 days. */
export type Facts = {
  readonly title?: Fact;
  readonly version?: Fact;
  readonly effectiveDate?: Fact;
  readonly approvalDate?: Fact;
  readonly owner?: Fact;
  readonly approver?: Fact;
  readonly reviewDate?: Fact;
  /** Only when a date was passed in: whole days since the stated review date, negative while it lies ahead. */
  readonly reviewOverdueDays?: number;
  /** Placeholders left in the text, in reading order, at most 50. */
  readonly placeholders: readonly Passage[];
};

/** Whether the text is about AI governance at all. */
export type Reading =
  | { readonly kind: 'ai-policy' }
  /** `looksLike`: "an information security policy"; `aiMentions` of `words`: what it rests on. */
  | { readonly kind: 'not-ai-policy'; readonly looksLike: string; readonly aiMentions: number; readonly words: number }
  | { readonly kind: 'empty' };

/** All verdicts, mistakes and facts for one text. Plain JSON; the same bytes for the same text everywhere. */
export type Report = {
  /** The version of the checker. */
  readonly version: string;
  readonly title: string;
  readonly words: number;
  readonly reading: Reading;
  /** In rubric order; elements turned off by the organisation are left out. */
  readonly elements: readonly Verdict[];
  readonly mistakes: readonly Mistake[];
  readonly facts: Facts;
  /** Elements that the organisation turned off, with its reason. */
  readonly turnedOff: readonly { readonly id: string; readonly reason: string }[];
};

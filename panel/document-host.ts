import type { BlockChange } from '../core/checker/check-session.ts';
import type { BlockId, PolicyText } from '../core/policy/policy-text.ts';
import type { TextQuote } from '../core/policy/text-quote.ts';
import type { Status } from '../core/report/report.ts';
import type { DocumentFacts } from '../core/review/before-sign-off.ts';

/** What a host can do with the document that it has open now. */
export type Capabilities = {
  /** The text cannot be changed: the pane offers wording to copy, and decisions are kept where the host can. */
  readonly readOnly: boolean;
  /** Comments of the document's own can be written. */
  readonly comments: boolean;
  /** `showHighlights` draws. */
  readonly highlights: boolean;
  /** `underline` may draw, once the person has asked for it; absent: never. */
  readonly underlines?: boolean;
  /** Open tracked changes are told apart from the text (`original`, `documentFacts`). */
  readonly trackedChanges: boolean;
  /** `undo` can take back single actions of the pane. */
  readonly undo: boolean;
};

/** The host could not do it now. `message`: what happened, in plain words and one sentence ("Word did not answer."). */
export type HostFailure = { readonly kind: 'failed'; readonly message: string; readonly details?: string };

/** How far reading has come. `unit`: what is counted, in the plural ("pages", "paragraphs"). */
export type ReadProgress = { readonly done: number; readonly total: number; readonly unit: string };

/**
 * The document at one moment. `text` reads as if all tracked changes were accepted, `original` as if all were rejected;
 * `original` is absent when there are none. A block on both sides has the same id on both.
 */
export type Snapshot = { readonly kind: 'read'; readonly text: PolicyText; readonly original?: PolicyText };

/**
 * What has changed since the last `readBlocks` or `readChanges`. `unknown`: the host cannot tell, read everything again.
 * `original` holds the changes of the original side.
 */
export type Changes =
  | { readonly kind: 'changes'; readonly changes: readonly BlockChange[]; readonly original?: readonly BlockChange[] }
  | { readonly kind: 'unknown' };

/** Names an action of the pane, so that it can be taken back. */
export type ActionId = string;

/** Wording to put into the document. `[placeholders]` in it are marked where the host can. */
export type Insertion = {
  readonly text: string;
  /** Insert as a paragraph of its own after the one that holds this passage; absent: at the cursor. */
  readonly after?: TextQuote;
};

/** `gone`: the passage to insert after is no longer there; nothing was inserted. */
export type InsertOutcome =
  | { readonly kind: 'inserted'; readonly action?: ActionId }
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly message: string }
  | HostFailure;

/** `refused`: this document, or this version of the host, takes no comments. `gone`: the passage is not there. */
export type CommentOutcome =
  | { readonly kind: 'done'; readonly action?: ActionId }
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly message: string }
  | HostFailure;

/** `gone`: the passage is no longer in the text. Nothing near it is shown instead. */
export type RevealOutcome = { readonly kind: 'shown' } | { readonly kind: 'gone' } | HostFailure;

/** What is open in the document itself. */
export type FactsOutcome = ({ readonly kind: 'told' } & DocumentFacts) | HostFailure;

/** What lay with the document; `null`: nothing does. The text is what `saveState` was given, unread. */
export type StateOutcome = { readonly kind: 'loaded'; readonly state: string | null } | HostFailure;

export type SaveOutcome = { readonly kind: 'saved' } | HostFailure;

/**
 * `other`: somebody else has put `state` there since; nothing was put in its place. `refused`: this document keeps no
 * review, for the reason in `message` (one sentence); trying again helps only once the document has changed.
 */
export type SaveStateOutcome =
  | SaveOutcome
  | { readonly kind: 'other'; readonly state: string }
  | { readonly kind: 'refused'; readonly message: string };

/** A passage for the host to mark in the text: proof, or what touches an element. `active`: of the card that is open. */
export type Highlight = {
  readonly element: string;
  readonly title: string;
  readonly status: Exclude<Status, 'missing'>;
  readonly passage: TextQuote;
  readonly active: boolean;
};

/** A gap's nearest passage, for a host with underlines of its own. */
export type GapUnderline = { readonly status: Exclude<Status, 'covered'>; readonly passage: TextQuote };

/** `refused`: this document, or this version of the host, takes no underlines; `message` says why, in one sentence. */
export type UnderlineOutcome =
  { readonly kind: 'drawn' } | { readonly kind: 'refused'; readonly message: string } | HostFailure;

/**
 * The document beside the pane, whoever shows it: Word, the workbench, a web page. A quote that no longer fits is gone,
 * never guessed. No method throws for what can be expected: a host that is busy, protected or away answers so.
 * `test/panel/document-host-contract.ts` holds what every implementation must keep.
 */
export interface DocumentHost {
  /** What people call it, as the subject of a sentence: "Word", "The editor". */
  readonly name: string;

  /** What can be done with this document now; may change while it is open, an edit is told then. */
  capabilities(): Capabilities;

  /** The whole document as one snapshot, in reading order. Tells how far it is while it takes long. */
  readBlocks(progress?: (progress: ReadProgress) => void): Promise<Snapshot | HostFailure>;

  /** The present text of the blocks that `onEdit` named, as edits in order, at a cost that does not grow with the document. */
  readChanges(changed: readonly BlockId[]): Promise<Changes | HostFailure>;

  /**
   * Calls the listener once an edit has settled (the host waits for a pause in typing), with the ids of the blocks that
   * were set, inserted or removed, or `unknown`. Edits of others count, and so do the pane's own insertions; comments
   * do not. Returns a function that stops listening.
   */
  onEdit(listener: (changed: readonly BlockId[] | 'unknown') => void): () => void;

  /** Selects the passage in the document and scrolls to it. */
  reveal(passage: TextQuote): Promise<RevealOutcome>;

  /** Puts wording into the document, in the style of its surroundings; a tracked change where tracking is on. */
  insertWording(insertion: Insertion): Promise<InsertOutcome>;

  /** Writes a comment of the document's own on the passage; on the document's beginning for null. */
  comment(passage: TextQuote | null, text: string): Promise<CommentOutcome>;

  /** The text that is selected in the document, null when none is or when it spans several blocks. */
  selection(): Promise<TextQuote | null | HostFailure>;

  /** The unresolved comments and open tracked changes of the document itself, with their places where they are known. */
  documentFacts(): Promise<FactsOutcome>;

  /** The review state that travels with the document. */
  loadState(): Promise<StateOutcome>;

  /** Puts the review state in the place of the one that this pane has loaded, saved or been told of last. */
  saveState(state: string): Promise<SaveStateOutcome>;

  /**
   * Calls the listener with the review state that somebody else has put there, at rest and once for each. Returns a
   * function that stops listening. Absent where nobody else can.
   */
  onOtherState?(listener: (state: string) => void): () => void;

  /** Keeps a state that could not be read beside the document's own, so that it is not lost with the next save. */
  setAsideState(raw: string): Promise<SaveOutcome>;

  /** Takes back one action of the pane, and that alone. False when it cannot be taken back (any more). */
  undo(action: ActionId): Promise<boolean>;

  /** Does an action again that `undo` took back. False when it has no place any more; absent where nothing is done again. */
  redo?(action: ActionId): Promise<boolean>;

  /** Marks these passages in the text in place of the last ones. Does nothing without the capability. */
  showHighlights(highlights: readonly Highlight[]): void;

  /** Underlines these passages in place of the last ones. An extra that may stay out of sight; absent without the capability. */
  underline?(gaps: readonly GapUnderline[]): Promise<UnderlineOutcome>;
}

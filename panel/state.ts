import type { PolicyText } from '../core/policy/policy-text.ts';
import type { TextQuote } from '../core/policy/text-quote.ts';
import type { Report } from '../core/report/report.ts';
import type { Anchors } from '../core/review/anchor-quote.ts';
import { nothingOpen, type DocumentFacts } from '../core/review/before-sign-off.ts';
import type { LookAhead } from '../core/review/look-ahead.ts';
import { emptyReview, type DecisionKind, type ReviewState } from '../core/review/review-state.ts';
import type { ReviewChange } from '../core/review/take-back.ts';
import type { ActionId, Capabilities, ReadProgress } from './document-host.ts';
import { emptyLayout, type Layout } from './layout.ts';

export const tabs = ['check', 'review', 'sign-off'] as const;
export type Tab = (typeof tabs)[number];

/** The text that the pane shows the answer of, and the answer. */
export type Judged = {
  readonly report: Report;
  readonly text: PolicyText;
  readonly judgedAnyway: boolean;
  readonly lookAhead: LookAhead;
  /** When, ISO 8601 in UTC. */
  readonly moment: string;
};

/** Why the answer on screen may be an old one. */
export type Trouble = { readonly message: string; readonly details?: string };

/** Whether there is an answer. `progress`: known once reading has taken long enough to be worth a word. */
export type Phase =
  | { readonly kind: 'reading'; readonly progress: ReadProgress | null }
  | { readonly kind: 'failed'; readonly trouble: Trouble }
  | { readonly kind: 'judged'; readonly judged: Judged; readonly trouble: Trouble | null };

/** A decision being written. `problem`: the field that is still wanted. */
export type DecisionDraft = {
  readonly kind: DecisionKind;
  readonly reason: string;
  readonly name: string;
  readonly until: string;
  readonly problem: 'reason' | 'name' | 'until' | null;
};

/** What happened to the last action of a card. */
export type CardNote =
  | { readonly kind: 'inserted'; readonly place: string; readonly action?: ActionId }
  | { readonly kind: 'copied' }
  | { readonly kind: 'commented' }
  | { readonly kind: 'comment-kept'; readonly message: string }
  | { readonly kind: 'stale' }
  | { readonly kind: 'trouble'; readonly message: string };

export type Card = { readonly draft?: DecisionDraft; readonly note?: CardNote };

/** An annotation being written: a new one, or (`id`) another text for one that is there. */
export type AnnotationDraft = {
  readonly id?: string;
  /** Null: it is about the whole document. */
  readonly quote: TextQuote | null;
  readonly place: string;
  readonly element: string;
  /** The element that the selection suggests; empty where none does. */
  readonly suggested: string;
  readonly text: string;
  readonly name: string;
  readonly problem: 'text' | 'name' | null;
};

/** Why the review is not in the document. `failed`: it is tried again; `refused`: the document takes none. */
export type SaveProblem = { readonly kind: 'failed' | 'refused'; readonly message: string };

/** Something that the pane has to say above the lists. Each kind is there at most once. */
export type Notice =
  | { readonly kind: 'newer-review'; readonly version: number }
  | { readonly kind: 'damaged-review'; readonly kept: boolean }
  | { readonly kind: 'unsaved'; readonly problem: SaveProblem }
  | { readonly kind: 'passage-gone' }
  | { readonly kind: 'no-selection' }
  | { readonly kind: 'file-unread'; readonly isNewer: boolean }
  | { readonly kind: 'no-record' }
  | { readonly kind: 'underlines-refused'; readonly message: string };

/** Something that can be taken back: a change of the review, an action of the host, or both. */
export type UndoStep = {
  readonly says: string;
  readonly change?: ReviewChange;
  readonly actions: readonly ActionId[];
  readonly annotation?: string;
};

export type PaneState = {
  readonly hostName: string;
  readonly capabilities: Capabilities;
  /** ISO 8601 day. */
  readonly today: string;
  readonly phase: Phase;
  readonly tab: Tab;
  readonly layout: Layout;
  /** A pointer or the focus is on the lists: nothing in them may move. */
  readonly held: boolean;
  readonly open: readonly string[];
  readonly unfolded: readonly string[];
  /** Rows whose status has just changed. */
  readonly settled: readonly string[];
  readonly cards: Readonly<Record<string, Card>>;
  readonly review: ReviewState;
  /** A newer version wrote the review state: it is shown, and nothing is written over it. */
  readonly isReviewLocked: boolean;
  readonly anchors: Anchors;
  readonly facts: DocumentFacts;
  readonly annotating: AnnotationDraft | null;
  /** Whether the field for the reviewer's name is open. */
  readonly isNaming: boolean;
  readonly notices: readonly Notice[];
  readonly undo: readonly UndoStep[];
  /** What was taken back, to do it again; nothing once something else was done. `change`: what taking it back changed. */
  readonly redo: readonly UndoStep[];
  readonly letters: boolean;
  /** The person wants the gaps underlined in the document. */
  readonly underlines: boolean;
  readonly isListingKeys: boolean;
};

/** The pane before anything is read. */
export function initialState(
  start: Pick<PaneState, 'hostName' | 'capabilities' | 'today'> & {
    readonly name?: string;
    readonly letters?: boolean;
    readonly underlines?: boolean;
  },
): PaneState {
  return {
    hostName: start.hostName,
    capabilities: start.capabilities,
    today: start.today,
    phase: { kind: 'reading', progress: null },
    tab: 'check',
    layout: emptyLayout,
    held: false,
    open: [],
    unfolded: ['sign-off mandatory-gaps', 'sign-off placeholders'],
    settled: [],
    cards: {},
    review: start.name === undefined || start.name === '' ? emptyReview : { ...emptyReview, reviewer: start.name },
    isReviewLocked: false,
    anchors: new Map(),
    facts: nothingOpen,
    annotating: null,
    isNaming: false,
    notices: [],
    undo: [],
    redo: [],
    letters: start.letters ?? true,
    underlines: start.underlines ?? false,
    isListingKeys: false,
  };
}

import type { TextQuote } from '../core/policy/text-quote.ts';
import type { DocumentFacts } from '../core/review/before-sign-off.ts';
import type { Annotation, ReadReview } from '../core/review/review-state.ts';
import type { ActionId, Capabilities, ReadProgress } from './document-host.ts';
import type { AnnotationDraft, CardNote, DecisionDraft, Judged, Notice, Tab, Trouble } from './state.ts';

/** Everything that can happen to the pane. */
export type PaneEvent =
  // From the document.
  | { readonly kind: 'reading'; readonly progress: ReadProgress | null }
  | { readonly kind: 'judged'; readonly judged: Judged; readonly capabilities: Capabilities }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'facts-read'; readonly facts: DocumentFacts }
  | { readonly kind: 'review-read'; readonly read: ReadReview; readonly setAside: boolean }
  | { readonly kind: 'review-merged'; readonly read: ReadReview }
  // Moving about.
  | { readonly kind: 'tab-chosen'; readonly tab: Tab }
  | { readonly kind: 'row-toggled'; readonly id: string }
  | { readonly kind: 'row-opened'; readonly id: string }
  | { readonly kind: 'fold-toggled'; readonly id: string; readonly isOpen: boolean }
  | { readonly kind: 'held'; readonly held: boolean }
  | { readonly kind: 'settled' }
  | { readonly kind: 'keys-toggled' }
  | { readonly kind: 'letters-toggled' }
  | { readonly kind: 'underlines-toggled' }
  | { readonly kind: 'underlines-refused'; readonly message: string }
  | { readonly kind: 'notice-added'; readonly notice: Notice }
  | { readonly kind: 'notice-closed'; readonly notice: Notice['kind'] }
  // Cards.
  | { readonly kind: 'card-noted'; readonly id: string; readonly note: CardNote | null }
  | { readonly kind: 'deciding'; readonly id: string }
  | { readonly kind: 'decision-drafted'; readonly id: string; readonly draft: Partial<DecisionDraft> }
  | { readonly kind: 'decision-dropped'; readonly id: string }
  | { readonly kind: 'decision-recorded'; readonly id: string }
  | { readonly kind: 'decision-withdrawn'; readonly id: string }
  // Annotations. `moment`: ISO 8601 in UTC.
  | {
      readonly kind: 'annotating';
      readonly quote: TextQuote | null;
      readonly place: string;
      readonly suggested: string;
    }
  | { readonly kind: 'annotation-editing'; readonly id: string }
  | { readonly kind: 'annotation-drafted'; readonly draft: Partial<AnnotationDraft> }
  | { readonly kind: 'annotation-dropped' }
  | { readonly kind: 'annotation-recorded'; readonly id: string; readonly moment: string }
  | { readonly kind: 'annotation-kept'; readonly annotation: Annotation; readonly quote: TextQuote | null }
  | { readonly kind: 'annotation-refused'; readonly id: string }
  | { readonly kind: 'annotation-written'; readonly id: string; readonly action?: ActionId }
  | { readonly kind: 'annotation-resolved'; readonly id: string; readonly moment: string }
  | { readonly kind: 'annotation-reopened'; readonly id: string }
  | { readonly kind: 'annotation-attached'; readonly id: string; readonly quote: TextQuote; readonly place: string }
  // The reviewer, and undo.
  | { readonly kind: 'naming'; readonly isNaming: boolean }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'acted'; readonly says: string; readonly action: ActionId }
  | { readonly kind: 'undone' }
  | { readonly kind: 'redone' };

import type { TextQuote } from '../core/policy/text-quote.ts';
import type { Tab } from './state.ts';
import type { AnnotationDraft, DecisionDraft, Notice } from './state.ts';

export type RecordFormat = 'html' | 'markdown' | 'json';

/** What a person can do in the pane. Nothing here throws for what can be expected; what came of it shows in the state. */
export interface PaneActions {
  chooseTab(tab: Tab): void;
  toggleRow(id: string): void;
  /** Opens a row from elsewhere, scrolls to it and puts the focus on it. */
  openRow(id: string): void;
  toggleFold(id: string, isOpen: boolean): void;
  hold(held: boolean): void;
  /** `card`: the element whose card asks, to say there what came of it. */
  show(passage: TextQuote, card?: string): void;
  insert(id: string, where: 'passage' | 'cursor'): void;
  copyWording(id: string): void;
  comment(id: string): void;
  decide(id: string): void;
  draftDecision(id: string, change: Partial<DecisionDraft>): void;
  dropDecision(id: string): void;
  /** The field that is still wanted, null when the decision was recorded. */
  recordDecision(id: string): DecisionDraft['problem'];
  withdrawDecision(id: string): void;
  annotate(): void;
  editAnnotation(id: string): void;
  draftAnnotation(change: Partial<AnnotationDraft>): void;
  dropAnnotation(): void;
  recordAnnotation(): AnnotationDraft['problem'];
  resolveAnnotation(id: string): void;
  reopenAnnotation(id: string): void;
  attachAnnotation(id: string): void;
  /** Tries again to write the comments that the host refused. */
  retryComments(): void;
  startNaming(isNaming: boolean): void;
  rename(name: string): void;
  undo(): void;
  /** Does again what was taken back last; only what the host can do again. */
  redo(): void;
  recheck(): void;
  judgeAnyway(): void;
  retrySaving(): void;
  exportRecord(format: RecordFormat): void;
  saveReviewFile(): void;
  loadReviewFile(file: Blob): void;
  closeNotice(kind: Notice['kind']): void;
  toggleKeys(): void;
  toggleLetters(): void;
  toggleUnderlines(): void;
  startFrom(template: string): void;
}

import type { Configuration } from '../../core/config/configuration.ts';
import type { FoundLine, Intake } from '../../core/intake/intake.ts';
import type { IntakeDraft } from '../../core/intake/intake-draft.ts';
import type { EntryState } from '../../core/intake/register.ts';
import type { TriageRule } from '../../core/intake/triage-rule.ts';
import type { OutboxPort } from '../outbox/outbox-port.ts';
import type { Submitted } from '../storage/submit-intake.ts';

/** An intake for the same product that the register knows already. */
export type AskedBefore = {
  /** The id of the entry; begins with `feed-` when only the organisation's feed has it. */
  readonly entry: string;
  /** The page of the register that shows it. */
  readonly page: string;
  readonly product: string;
  /** Null when the feed gives no names. */
  readonly by: string | null;
  /** ISO moment or day. */
  readonly at: string;
  readonly state: EntryState;
};

export type IntakeOpening = {
  readonly draft: IntakeDraft;
  /** True when it is a draft that somebody left, not one that was just begun. */
  readonly restored: boolean;
  readonly before: AskedBefore | null;
  readonly organisation?: string | undefined;
  /** Who decides: "AI Review Board". */
  readonly board?: string | undefined;
  readonly rules: readonly TriageRule[];
  readonly connector: Configuration['intake'];
};

/** How an intake that was handed in stands. */
export type Outcome =
  | { readonly kind: 'sent'; readonly where: string; readonly at: string; readonly reference: string }
  | { readonly kind: 'sending'; readonly where: string }
  | { readonly kind: 'waiting'; readonly where: string; readonly nextAt: number; readonly problem?: string | undefined }
  | { readonly kind: 'given-up'; readonly tries: number; readonly since: string; readonly problem?: string | undefined }
  /** It leaves by the person's own hand, through an address that opens a form or an e-mail. */
  | {
      readonly kind: 'by-hand';
      readonly way: 'form' | 'email';
      readonly address: string;
      readonly shortened: readonly string[];
    }
  /** The person was to send it, before the organisation had a place that takes it by itself. */
  | { readonly kind: 'left-to-you'; readonly where: string }
  /** No way out is set up: it stands in the register of this device. */
  | { readonly kind: 'on-device' };

export type Look =
  | { readonly kind: 'found'; readonly lines: readonly FoundLine[] }
  /** There is no page to look at any more, or it may not be read. */
  | { readonly kind: 'not-readable'; readonly problem: string };

/** What the intake form needs from the extension. */
export interface IntakePort extends OutboxPort {
  /** The draft to begin with, and what the organisation has set. */
  open(): Promise<IntakeOpening>;
  /** Keeps the draft. False when the disk did not take it. */
  saveDraft(draft: IntakeDraft): Promise<boolean>;
  discardDraft(id: string): Promise<void>;
  /** The entry for the product that the draft names by now. */
  askedBefore(draft: IntakeDraft): Promise<AskedBefore | null>;
  /** Reads the page for its own lines; called on a click only. */
  lookAtPage(): Promise<Look>;
  /** Keeps the intake for good, and begins to send it. */
  submit(intake: Intake): Promise<Submitted>;
  outcome(intake: Intake): Promise<Outcome>;
  /** Opens a page of the register. */
  openRegister(page: string): void;
  /** Calls the listener when something that was handed in may stand differently. */
  onChange(listener: () => void): () => void;
  /** ISO moment. */
  now(): string;
}

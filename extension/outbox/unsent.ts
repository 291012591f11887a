import type * as z from 'zod/mini';
import type { Configuration } from '../../core/config/configuration.ts';
import { exceptionFile, exceptionRequestSchema, type ExceptionRequest } from '../../core/intake/exception-request.ts';
import { exceptionMail, formLink, mailDraft } from '../../core/intake/hand-over.ts';
import { intakeSchema, type Intake } from '../../core/intake/intake.ts';
import { intakeFile, type TextFile } from '../../core/intake/write-intake.ts';
import { nextTryWords, triesWords } from '../pages/moment-words.ts';
import type { OutboxItem } from '../storage/database.ts';
import { hostOf } from '../storage/send-webhook.ts';

/** How the person can send it themselves: what is opened, and its word in the ledger. */
type ByHand = { readonly address: string; readonly button: string; readonly where: string };

/** Something in the outbox: why it is still here, and what can be done. */
export type Unsent = {
  readonly id: string;
  readonly title: string;
  /** The register's entry that it belongs to; null for a report. */
  readonly entry: string | null;
  readonly says: string;
  readonly canTry: boolean;
  /** It leaves, or left, by the person's own hand: then only they know that it did. */
  readonly canConfirm: boolean;
  /** A form or an e-mail with the answers in it; null where there is none for it. */
  readonly byHand: ByHand | null;
  readonly file: TextFile;
};

/** How an item stands, by the way out that is set up now. */
export function unsentOf(item: OutboxItem, connector: Configuration['intake'], now: string): Unsent {
  const { id, title, kind } = item;
  const entry = kind === 'not-ai' ? null : (item.entry ?? id);
  const held = heldIn(item);
  const common = { id, title, entry, file: fileOf(item, held, connector) };
  if (connector?.kind === 'webhook') {
    return {
      ...common,
      says: waitingWords(item, hostOf(connector.url), now),
      canTry: true,
      canConfirm: item.state === 'by-hand',
      byHand: null,
    };
  }
  const byHand = handOver(held, connector);
  const says =
    byHand === null
      ? 'No place is set up that takes it by itself. Save it as a file to hand it on, then say so.'
      : `${byHand.button}, send it there, then come back and say so.`;
  return { ...common, says, canTry: false, canConfirm: true, byHand };
}

/** Where a request for an exception goes, before it is made. */
export function exceptionsGoWords(connector: Configuration['intake']): string {
  if (connector?.kind === 'webhook') return `The request goes to ${hostOf(connector.url)}, and is kept here.`;
  if (connector?.kind === 'email')
    return `The request is kept here. You send it by e-mail to ${connector.to.join(', ')}.`;
  return 'The request is kept on this device. Save it as a file to hand it on.';
}

function waitingWords({ state, attempts, problem, nextAt, created }: OutboxItem, host: string, now: string): string {
  if (state === 'given-up') return `${triesWords(attempts, created, now)} ${problem ?? ''} It is kept.`;
  if (state === 'by-hand') return `It was left to you to send. Where you have not, “Try now” sends it to ${host}.`;
  if (attempts === 0) return `On its way to ${host}.`;
  return `${problem ?? `${host} did not answer.`} Tried again by itself, next ${nextTryWords(nextAt, now)}.`;
}

/** What an item hands over, read once; both are null for a report and for what cannot be read. */
type Held = { readonly intake: Intake | null; readonly request: ExceptionRequest | null };

function heldIn({ kind, body }: OutboxItem): Held {
  const read = <T>(of: OutboxItem['kind'], schema: z.ZodMiniType<T>): T | null =>
    kind === of ? (schema.safeParse(JSON.parse(body)).data ?? null) : null;
  return { intake: read('intake', intakeSchema), request: read('exception', exceptionRequestSchema) };
}

function handOver({ intake, request }: Held, connector: Configuration['intake']): ByHand | null {
  if (connector?.kind === 'form-link' && intake !== null) {
    return { address: formLink(intake, connector).address, button: 'Open the form', where: 'Form' };
  }
  if (connector?.kind !== 'email') return null;
  const draft =
    intake !== null ? mailDraft(intake, connector) : request !== null ? exceptionMail(request, connector.to) : null;
  return draft === null ? null : { address: draft.address, button: 'Open the e-mail', where: 'E-mail' };
}

function fileOf(
  { kind, id, body }: OutboxItem,
  { intake, request }: Held,
  connector: Configuration['intake'],
): TextFile {
  const format = connector?.kind === 'file' ? connector.format : 'json';
  if (intake !== null) return intakeFile(intake, format);
  if (request !== null) return exceptionFile(request, format);
  return { name: `countersign-${kind}-${id}.json`, text: body, type: 'application/json' };
}

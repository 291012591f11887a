import type { Configuration } from '../../core/config/configuration.ts';
import { formLink, mailDraft } from '../../core/intake/hand-over.ts';
import type { Intake } from '../../core/intake/intake.ts';
import { receiptOf } from '../../core/intake/register.ts';
import type { RegisterRecord } from '../../core/intake/register-record.ts';
import type { OutboxItem } from '../storage/database.ts';
import { hostOf } from '../storage/send-webhook.ts';
import type { Outcome } from './intake-port.ts';

type Standing = {
  readonly intake: Intake;
  /** Its item in the outbox; undefined when there is none (any more). */
  readonly item: OutboxItem | undefined;
  readonly records: readonly RegisterRecord[];
  readonly connector: Configuration['intake'];
};

/** How an intake stands, from what is stored. */
export function outcomeOf({ intake, item, records, connector }: Standing): Outcome {
  const received = receiptOf(records.filter(({ entry }) => entry === intake.id));
  if (received !== undefined) {
    return { kind: 'sent', where: received.where, at: received.at, reference: received.reference ?? intake.reference };
  }
  if (item === undefined || connector === undefined || connector.kind === 'file') return { kind: 'on-device' };
  const { attempts, problem, nextAt, created } = item;
  if (item.state === 'given-up') return { kind: 'given-up', tries: attempts, since: created, problem };
  const where = connector.kind === 'webhook' ? hostOf(connector.url) : 'your organisation';
  if (item.state === 'by-hand') {
    if (connector.kind === 'form-link') return { kind: 'by-hand', way: 'form', ...formLink(intake, connector) };
    if (connector.kind === 'email') return { kind: 'by-hand', way: 'email', ...mailDraft(intake, connector) };
    return { kind: 'left-to-you', where };
  }
  return attempts === 0 ? { kind: 'sending', where } : { kind: 'waiting', where, nextAt, problem };
}

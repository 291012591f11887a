import type { Configuration } from '../../core/config/configuration.ts';
import type { OutboxItem } from './database.ts';
import type { SendResult } from './outbox.ts';
import { sendWebhook, type SendPort } from './send-webhook.ts';

/** Sends an item the way that the organisation has set up by now. */
export function sendItem(
  item: OutboxItem,
  connector: Configuration['intake'],
  port: SendPort,
): Promise<SendResult> | SendResult {
  if (connector === undefined || connector.kind === 'file') return { kind: 'no-way' };
  return connector.kind === 'webhook' ? sendWebhook(item, connector, port) : { kind: 'by-hand' };
}

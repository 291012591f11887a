import type { Configuration } from '../../core/config/configuration.ts';
import { alone } from './alone.ts';
import type { Storage } from './database.ts';
import { drainOutbox } from './outbox.ts';
import { sendItem } from './send-item.ts';

/** Sends what is due by the connector that is set up, with the browser's own network, clock and locks. */
export function drainInBrowser(storage: Storage, connector: Configuration['intake']): Promise<void> {
  const port = { fetch: (...request: Parameters<typeof fetch>) => fetch(...request), now: () => Date.now() };
  return drainOutbox(storage, {
    send: async (item) => sendItem(item, connector, port),
    now: port.now,
    random: () => Math.random(),
    alone,
  });
}

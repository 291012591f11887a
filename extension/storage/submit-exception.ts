import type { Configuration } from '../../core/config/configuration.ts';
import type { ExceptionRequest } from '../../core/intake/exception-request.ts';
import type { RegisterRecord } from '../../core/intake/register-record.ts';
import { write, type Storage } from './database.ts';
import { enqueue } from './outbox.ts';
import { appendRecords } from './register-store.ts';

/**
 * Keeps a request for an exception, and puts it into the outbox where it can leave by itself or by e-mail, in one
 * transaction. A form is made for intakes: with one, or with nothing set up, the person hands the request on.
 */
export function submitException(
  storage: Storage,
  { records, entry, request }: { records: readonly RegisterRecord[]; entry: string; request: ExceptionRequest },
  connector: Configuration['intake'],
): Promise<void> {
  return write(storage, ['records', 'outbox', 'counters'], async (tx) => {
    const added = await appendRecords(tx, records);
    if (added.length === 0 || (connector?.kind !== 'webhook' && connector?.kind !== 'email')) return;
    const title = `Exception for ${request.subject.product}`;
    const item = { id: request.id, kind: 'exception', entry, title, body: JSON.stringify(request) } as const;
    await enqueue(tx, item, request.asked, connector.kind === 'webhook' ? 'waiting' : 'by-hand');
  });
}

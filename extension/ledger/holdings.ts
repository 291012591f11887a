import { counted, figure } from '../../core/report/wording.ts';
import type { StoreName } from '../storage/database.ts';
import type { Holding } from './ledger-port.ts';

/** What the stores hold, in the words of the page. `feedEntries` counts inside the one stored feed. */
export function holdingsOf(counts: Readonly<Record<StoreName, number>>, feedEntries: number): Holding[] {
  return [
    holding('Sightings', 'Host and date. Never paths, searches or page text.', figure(counts.sightings)),
    holding('Snoozes', 'Domain and the day on which it ends.', figure(counts.snoozes)),
    holding('Drafts', 'What you typed, and the page lines you took over', figure(counts.drafts)),
    holding('Register', 'Intakes, decisions and exceptions made on this device', counted(counts.records, 'record')),
    holding('Outbox', 'Intakes, requests and reports that have not arrived yet', figure(counts.outbox)),
    holding('Copy of the register', 'The organisation’s feed', counted(feedEntries, 'record')),
    holding('Review of policy pages', 'Your annotations with their quotes', counted(counts.reviews, 'page')),
    holding('Keys', 'One signs exports and never leaves this browser; whose files were imported', figure(counts.keys)),
    holding('This ledger', 'When, what and where, as shown above', counted(counts.ledger, 'line')),
  ];
}

function holding(what: string, holds: string, count: string): Holding {
  return { what, holds, count };
}

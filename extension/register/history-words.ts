import { tiers } from '../../core/intake/answers.ts';
import { byWords } from '../../core/intake/own-request.ts';
import type { RegisterRecord } from '../../core/intake/register-record.ts';

/** What a record says, in one line of the history. */
export function historyWords(record: RegisterRecord): string {
  switch (record.kind) {
    case 'entered':
      return record.intake === undefined
        ? `Listed by ${record.by}`
        : `Handed in by ${record.by}${record.tier === undefined ? '' : `, triage ${tiers[record.tier].toLowerCase()}`}`;
    case 'received':
      return `${record.exception === undefined ? 'Received' : 'Request for an exception received'}: ${record.where}${record.reference === undefined ? '' : `, ${record.reference}`}`;
    case 'decided':
      return `${decisionWords[record.decision]} by ${byWords(record)}: ${record.reason}`;
    case 'exception-asked':
      return `Exception asked by ${record.name}: ${record.asks}`;
    case 'exception-decided':
      return `Exception ${exceptionWords[record.decision]} by ${byWords(record)}: ${record.reason}`;
    case 'acknowledged':
      return `Acknowledged by ${record.name}${record.reason === undefined ? '' : `: ${record.reason}`}`;
  }
}

const decisionWords = {
  approve: 'Approved',
  'approve-with-conditions': 'Approved with conditions',
  refuse: 'Refused',
  withdraw: 'Withdrawn',
} as const;

const exceptionWords = { grant: 'granted', refuse: 'refused', withdraw: 'withdrawn' } as const;

import { intakeOfDraft, newDraft, type IntakeDraft } from '../../../core/intake/intake-draft.ts';
import type { Intake } from '../../../core/intake/intake.ts';
import type { DecisionKind, RecordOf, RegisterRecord } from '../../../core/intake/register-record.ts';
import { triageTable } from '../../../core/intake/triage-table.ts';

/** A draft in which everything is answered. */
export function sampleDraft(changes: Partial<IntakeDraft> = {}): IntakeDraft {
  return {
    ...newDraft({
      id: 'draft-00000001',
      started: '2026-11-23T09:18:00Z',
      changed: '2026-11-23T09:23:00Z',
      vendor: 'Tidewater Labs BV',
      product: 'Tidewater Notes',
      domain: 'tidewaternotes.example',
      category: 'meeting-notes',
      kind: 'ai-native',
      address: 'https://tidewaternotes.example/pricing',
      title: 'Pricing',
      plan: 'Business, €29 per user',
      owner: 'Jonas Berg',
      purpose: 'Minutes of carrier calls on the Rotterdam desk.',
      users: 'Rotterdam desk, about 12 people',
      name: 'Jonas Berg',
      use: 'for-customers',
      contract: 'none',
      data: 'confidential',
      people: 'no',
      oversight: 'always',
      found: [
        {
          topic: 'training',
          text: 'We do not use customer content to train our models.',
          address: 'https://tidewaternotes.example/security',
          seen: '2026-11-23T09:20:00Z',
        },
      ],
    }),
    ...changes,
  };
}

/** A handed-in intake. */
export function sampleIntake(changes: Partial<IntakeDraft> = {}): Intake {
  const intake = intakeOfDraft(sampleDraft(changes), {
    handedIn: '2026-11-23T09:24:00Z',
    organisation: 'Northwind Freight',
    rules: triageTable,
  });
  if (intake === null) throw new Error('The sample draft is not finished.');
  return intake;
}

export function enteredRecord(intake: Intake, changes: Partial<RecordOf<'entered'>> = {}): RecordOf<'entered'> {
  return {
    kind: 'entered',
    id: intake.id,
    entry: intake.id,
    at: intake.handedIn,
    subject: intake.subject,
    by: intake.by.name,
    reference: intake.reference,
    tier: intake.triage.tier,
    intake,
    ...changes,
  };
}

let made = 0;

export function decidedRecord(
  entry: string,
  decision: DecisionKind,
  changes: Partial<RecordOf<'decided'>> = {},
): RegisterRecord {
  return {
    kind: 'decided',
    id: `decision-${String(++made).padStart(6, '0')}`,
    entry,
    at: '2026-11-24T10:00:00Z',
    decision,
    name: 'Elif Aydin',
    reason: 'The vendor answered all questions.',
    conditions: decision === 'approve-with-conditions' ? ['No recordings of job interviews'] : [],
    ...changes,
  };
}

import type { Intake } from './intake.ts';
import type { RecordOf } from './register-record.ts';

/** The record by which an intake enters a register. Its id is the intake's: entering it twice enters it once. */
export function enteredRecord(intake: Intake): RecordOf<'entered'> {
  const { id, handedIn: at, subject, by, reference, triage } = intake;
  return { kind: 'entered', id, entry: id, at, subject, by: by.name, reference, tier: triage.tier, intake };
}

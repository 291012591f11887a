import { grantedExceptions, type GrantedException } from '../../core/intake/granted-exceptions.ts';
import type { RegisterState } from '../../core/intake/register-state.ts';
import type { Surroundings } from './look-at-tab.ts';
import type { Worker } from './worker.ts';

/** The exceptions from what the register says of a product that hold today; none from an approval. */
export async function grantedNow(
  { entry, state }: RegisterState,
  { storage, settings }: Surroundings,
  { exceptionsOf, today }: Worker,
): Promise<GrantedException[]> {
  if (entry === undefined || state === 'approved') return [];
  const { asked, publisher } = await exceptionsOf(entry, storage);
  const whose = publisher ?? settings.configuration.organisation ?? 'the organisation';
  return grantedExceptions({ entry, asked, publisher: whose }, today());
}

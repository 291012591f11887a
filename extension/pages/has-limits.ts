import type { RegisterState } from '../../core/intake/register-state.ts';

/** True where one can ask to be excepted: from a refusal, or from a condition. */
export function hasLimits(state: RegisterState['state']): boolean {
  return state === 'prohibited' || state === 'approved-with-conditions';
}

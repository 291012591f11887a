import { Utilities } from '@microsoft/office-js-helpers';

/** Writes a bug to the console, with the host and platform it happened on. Loaded only then: nothing else needs it. */
export function logError(error: unknown): void {
  Utilities.log(error instanceof Error ? error : String(error), `${Utilities.host} on ${Utilities.platform}`);
}

const MINUTE = 60_000;
/** The longest wait between two tries. */
export const LONGEST_WAIT = 12 * 60 * MINUTE;
/** After so many tries, two days in all, a person has to look. */
export const MOST_ATTEMPTS = 9;

/**
 * How long to wait after the given number of failed tries: 1, 4, 16, 64 minutes and so on up to 12 hours, of which a
 * random part between none and half is taken off, so that a thousand browsers do not come back in the same second.
 * A receiver that says when to come back is heard, within a day.
 */
export function waitAfter(attempts: number, random: number, asked?: number): number {
  const wait = Math.min(LONGEST_WAIT, MINUTE * 4 ** Math.max(0, attempts - 1));
  const jittered = Math.round(wait * (1 - random / 2));
  return Math.max(jittered, Math.min(asked ?? 0, 2 * LONGEST_WAIT));
}

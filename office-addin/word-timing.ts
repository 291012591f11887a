/** How long things take and wait, in milliseconds. */
export type WordTiming = {
  /** Typing has paused: an edit is read. */
  readonly pause: number;
  /** An edit is read at the latest after this long. */
  readonly longest: number;
  /** Nothing has happened: everything is read again, since Word does not tell of every edit. */
  readonly idle: number;
  /** Between two looks at a Word that tells of no edits. */
  readonly poll: number;
  /** Between two readings of both sides in a Word that lists no tracked changes: tracking may have been on in between. */
  readonly sides: number;
  /** Word does not answer while a dialog is open; beyond this it is said. */
  readonly patience: number;
};

export const wordTiming: WordTiming = {
  pause: 220,
  longest: 900,
  idle: 4_000,
  poll: 1_500,
  sides: 30_000,
  patience: 60_000,
};

/** A host that is slow is asked less often: looking costs at most a tenth of the time. */
export function spacedOut(wait: number, cost: number): number {
  return Math.min(Math.max(wait, cost * 10), 60_000);
}

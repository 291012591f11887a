/** What a command may touch of the world around it; tests pass their own. */
export type Terminal = {
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
  /** The bytes that come in through the pipe. */
  readonly readInput: () => Promise<Uint8Array>;
  readonly folder: string;
  /** Columns of the terminal; absent where the output goes into a file or a pipe. */
  readonly columns?: number;
  readonly hasColours: boolean;
  /** Today as an ISO 8601 day. */
  readonly today: () => string;
  /** This moment, ISO 8601 with time, for comments. */
  readonly now: () => string;
};

/** `0` nothing fails, `1` gaps fail, `2` something could not be read or understood. */
export type ExitCode = 0 | 1 | 2;

/** What a person typed cannot be carried out: the message says what, and what to type instead. */
export class UsageError extends Error {}

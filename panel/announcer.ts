import { announceChange, announceFirst } from './announce.ts';
import type { Judged } from './state.ts';

/** Verdicts are told at most this often: somebody is typing. */
const QUIET_MS = 5_000;

/** Decides what the live region says, and when. */
export type Announcer = {
  /** A new answer: told now or once the quiet time is over, and only for what differs from what was told last. */
  judged(judged: Judged): void;
  /** What came of a person's own act: told at once. */
  say(sentence: string): void;
  stop(): void;
};

/** `speak` puts a sentence into the live region. */
export function createAnnouncer(speak: (sentence: string) => void): Announcer {
  let told: Judged | null = null;
  let latest: Judged | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (): void => {
    timer = undefined;
    if (latest === null || latest === told) return;
    const sentence = told === null ? announceFirst(latest) : announceChange(told.report, latest);
    told = latest;
    if (sentence === '') return;
    speak(sentence);
    timer = setTimeout(tell, QUIET_MS);
  };

  return {
    judged(judged) {
      latest = judged;
      if (timer === undefined) tell();
    },
    say: speak,
    stop: () => clearTimeout(timer),
  };
}

import { serialiseReview, type ReviewState } from '../core/review/review-state.ts';
import type { DocumentHost } from './document-host.ts';
import type { SaveProblem } from './state.ts';

const RETRY_MS = [2_000, 5_000, 15_000, 30_000];

/** Writes the review into the document whenever it changes, one write at a time, until the host has taken it. */
export type ReviewSaver = {
  /** The review as it is now; equal ones are written once. */
  keep(review: ReviewState): void;
  /** What the document holds now: nothing else is to be written until `keep` says so. */
  known(text: string): void;
  /** Tries again now. */
  retry(): void;
  stop(): void;
};

type Options = {
  readonly host: DocumentHost;
  /** Whether the last write came through, and why not. */
  readonly told: (problem: SaveProblem | null) => void;
  /** Somebody else's review is there: nothing is written until `keep` says what counts now. */
  readonly onOther: (state: string) => void;
};

export function createReviewSaver({ host, told, onOther }: Options): ReviewSaver {
  let wanted: string | null = null;
  let written: string | null = null;
  let isWriting = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function write(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    clearTimeout(timer);
    while (wanted !== null && wanted !== written) {
      const state = wanted;
      const outcome = await host.saveState(state);
      if (outcome.kind === 'failed' || outcome.kind === 'refused') {
        const wait = RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)];
        told(outcome);
        if (outcome.kind === 'failed') timer = setTimeout(() => void write(), wait);
        break;
      }
      cameThrough();
      if (outcome.kind === 'other') {
        wanted = null;
        isWriting = false;
        return onOther(outcome.state);
      }
      written = state;
    }
    // What was to be tried again may stand there meanwhile, whoever wrote it.
    if (wanted === null || wanted === written) cameThrough();
    isWriting = false;
  }

  function cameThrough(): void {
    if (failures > 0) told(null);
    failures = 0;
  }

  return {
    keep(review) {
      wanted = serialiseReview(review);
      void write();
    },
    known(text) {
      wanted = null;
      written = text;
    },
    retry: () => void write(),
    stop: () => clearTimeout(timer),
  };
}

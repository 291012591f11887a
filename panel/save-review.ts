import { serialiseReview, type ReviewState } from '../core/review/review-state.ts';
import type { DocumentHost } from './document-host.ts';

const RETRY_MS = [2_000, 5_000, 15_000, 30_000];

/** Writes the review into the document whenever it changes, one write at a time, until the host has taken it. */
export type ReviewSaver = {
  /** The review as it is now; equal ones are written once. */
  keep(review: ReviewState): void;
  /** The review that the document holds already. */
  known(review: ReviewState): void;
  /** Tries again now. */
  retry(): void;
  stop(): void;
};

/** `told`: whether the last write came through; the message says why not. */
export function createReviewSaver(host: DocumentHost, told: (failure: string | null) => void): ReviewSaver {
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
      if (outcome.kind === 'failed') {
        told(outcome.message);
        timer = setTimeout(() => void write(), RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)]);
        break;
      }
      if (failures > 0) told(null);
      failures = 0;
      written = state;
    }
    isWriting = false;
  }

  return {
    keep(review) {
      wanted = serialiseReview(review);
      void write();
    },
    known(review) {
      wanted = written = serialiseReview(review);
    },
    retry: () => void write(),
    stop: () => clearTimeout(timer),
  };
}

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyReview, serialiseReview, type ReviewState } from '../../core/review/review-state.ts';
import type { SaveStateOutcome } from '../../panel/document-host.ts';
import { createReviewSaver } from '../../panel/save-review.ts';
import type { SaveProblem } from '../../panel/state.ts';
import { FakeHost } from './fake-host.ts';

const review: ReviewState = { ...emptyReview, reviewer: 'Mara Lind' };
const failed: SaveStateOutcome = { kind: 'failed', message: 'Word did not answer.' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A saver whose host answers with these outcomes one after the other, and then takes everything. */
function saverWith(...outcomes: SaveStateOutcome[]) {
  const host = new FakeHost([]);
  const save = vi.spyOn(host, 'saveState').mockImplementation(async () => outcomes.shift() ?? { kind: 'saved' });
  const told: (SaveProblem | null)[] = [];
  const saver = createReviewSaver({ host, told: (problem) => told.push(problem), onOther: () => undefined });
  return { saver, save, told };
}

it('tries again what failed, and says so when it came through', async () => {
  const { saver, save, told } = saverWith(failed);
  saver.keep(review);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(save).toHaveBeenCalledTimes(2);
  expect(told).toEqual([failed, null]);
});

it('no longer says that a review is not saved once the document holds it by another hand', async () => {
  const { saver, save, told } = saverWith(failed);
  saver.keep(review);
  await vi.advanceTimersByTimeAsync(0);
  saver.known(serialiseReview(review));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(save).toHaveBeenCalledTimes(1);
  expect(told).toEqual([failed, null]);
});

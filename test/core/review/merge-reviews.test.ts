import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameReview, mergeReviews } from '../../../core/review/merge-reviews.ts';
import { emptyReview } from '../../../core/review/review-state.ts';
import { decision, note, review } from './review-versions.ts';

test('keeps every annotation once, in its latest version', () => {
  const ours = { ...emptyReview, annotations: [note('a', { text: 'old' }), note('b')] };
  const theirs = {
    ...emptyReview,
    annotations: [
      note('a', { text: 'new', edited: '2026-11-21T08:00:00Z' }),
      note('c', { created: '2026-11-19T08:00:00Z' }),
    ],
  };
  expect(mergeReviews(ours, theirs).annotations.map(({ id, text }) => [id, text])).toEqual([
    ['c', 'Who?'],
    ['a', 'new'],
    ['b', 'Who?'],
  ]);
});

test('keeps the later decision on each element, by the moment where it is known', () => {
  const ours = {
    ...emptyReview,
    decisions: [
      decision('x', { reason: 'earlier', changed: '2026-11-20T09:00:00Z' }),
      decision('y', { date: '2026-11-18' }),
    ],
  };
  const theirs = {
    ...emptyReview,
    decisions: [
      decision('x', { reason: 'later', changed: '2026-11-20T09:00:00.250Z' }),
      decision('y', { reason: 'later', date: '2026-11-19' }),
    ],
  };
  expect(mergeReviews(ours, theirs).decisions.map(({ reason }) => reason)).toEqual(['later', 'later']);
});

test('brings back nothing that was withdrawn since, and keeps what was decided anew', () => {
  const ours = {
    ...emptyReview,
    withdrawn: [
      { of: 'decision' as const, key: 'x', changed: '2026-11-20T10:00:00Z' },
      { of: 'decision' as const, key: 'y', changed: '2026-11-20T10:00:00Z' },
      { of: 'annotation' as const, key: 'a', changed: '2026-11-20T10:00:00Z' },
    ],
  };
  const theirs = {
    ...emptyReview,
    annotations: [note('a')],
    decisions: [decision('x'), decision('y', { changed: '2026-11-20T11:00:00Z' })],
  };
  const merged = mergeReviews(ours, theirs);
  expect(merged.annotations).toEqual([]);
  expect(merged.decisions.map(({ element }) => element)).toEqual(['y']);
  expect(merged.withdrawn?.map(({ key }) => key)).toEqual(['a', 'x']);
});

describe('all who review a document arrive at one state', () => {
  test('whichever of two reviews comes first', () => {
    fc.assert(fc.property(review, review, (a, b) => isSameReview(mergeReviews(a, b), mergeReviews(b, a))));
  });

  test('in whatever order several come in', () => {
    fc.assert(
      fc.property(review, review, review, (a, b, c) =>
        isSameReview(mergeReviews(mergeReviews(a, b), c), mergeReviews(a, mergeReviews(b, c))),
      ),
    );
  });

  test('and one that comes in again changes nothing', () => {
    fc.assert(
      fc.property(review, review, (a, b) => {
        const merged = mergeReviews(a, b);
        return isSameReview(mergeReviews(merged, b), merged);
      }),
    );
  });
});

test('changes nothing when merged with itself', () => {
  const state = { ...emptyReview, reviewer: 'Jo', annotations: [note('a')], decisions: [decision('x')] };
  expect(mergeReviews(state, state)).toEqual(state);
});

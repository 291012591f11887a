import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameReview, mergeReviews } from '../../../core/review/merge-reviews.ts';
import { parseReview, serialiseReview, type ReviewState } from '../../../core/review/review-state.ts';
import { stampChanges } from '../../../core/review/stamp-changes.ts';
import { review } from './review-versions.ts';

const NOW = '2026-11-21T12:00:00.000Z';

/** Something that a person may do: each kind of entry is changed, taken away or kept. */
const act = fc.record({
  text: fc.constantFrom('Which role?', 'Since when?'),
  kept: fc.subarray(['a', 'b', 'c', 'legal', 'scope', 'purpose']),
  changed: fc.subarray(['a', 'b', 'c', 'legal', 'scope', 'purpose']),
});

function done(before: ReviewState, { text, kept, changed }: { text: string; kept: string[]; changed: string[] }) {
  return {
    ...before,
    annotations: before.annotations
      .filter(({ id }) => kept.includes(id))
      .map((each) => (changed.includes(each.id) ? { ...each, text } : each)),
    decisions: before.decisions
      .filter(({ element }) => kept.includes(element))
      .map((each) => (changed.includes(each.element) ? { ...each, reason: text } : each)),
  };
}

test('what a person changed stands against every version that was known before, also where a clock is ahead', () => {
  fc.assert(
    fc.property(review, review, act, (own, others, what) => {
      const before = mergeReviews(own, others);
      const after = stampChanges(before, done(before, what), NOW);
      for (const old of [own, others, before]) expect(isSameReview(mergeReviews(old, after), after)).toBe(true);
      expect(after.annotations.map(({ id, text }) => [id, text])).toEqual(
        done(before, what).annotations.map(({ id, text }) => [id, text]),
      );
      expect(after.decisions.map(({ reason }) => reason)).toEqual(
        done(before, what).decisions.map(({ reason }) => reason),
      );
      expect(parseReview(serialiseReview(after)).kind).toBe('read');
    }),
  );
});

test('leaves alone what nobody changed', () => {
  fc.assert(
    fc.property(review, (any) => {
      const before = mergeReviews(any, any);
      expect(stampChanges(before, { ...before, reviewer: 'Mara Lind' }, NOW)).toEqual({
        ...before,
        reviewer: 'Mara Lind',
      });
    }),
  );
});

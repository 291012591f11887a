import { expect, test } from 'vitest';
import { decide, withdrawDecision } from '../../../core/review/decide.ts';
import { resolveAnnotation } from '../../../core/review/annotate.ts';
import { emptyReview, type Annotation, type ReviewState } from '../../../core/review/review-state.ts';
import { takeBack } from '../../../core/review/take-back.ts';
import { decision, note } from './review-versions.ts';

const withNotes = (...annotations: Annotation[]): ReviewState => ({ ...emptyReview, annotations });

test('takes a step back and keeps what others have added since', () => {
  const [from, to] = [withNotes(note('a')), withNotes(note('a'), note('b'))];
  const now = withNotes(note('a'), note('b', { comment: 'written' }), note('c'));
  expect(takeBack(now, { from, to }).annotations.map(({ id }) => id)).toEqual(['a', 'c']);
});

test('brings a withdrawn decision back, and an earlier one in the place of a later', () => {
  const first = decide(emptyReview, decision('legal', { reason: 'first' }));
  const second = decide(first, decision('legal', { reason: 'second' }));
  const none = withdrawDecision(second, 'legal');
  expect(takeBack(none, { from: second, to: none }).decisions).toEqual(second.decisions);
  expect(takeBack(second, { from: first, to: second }).decisions).toEqual(first.decisions);
});

test('leaves alone what somebody else has changed since', () => {
  const first = decide(emptyReview, decision('legal', { reason: 'mine' }));
  const theirs = decide(first, decision('legal', { reason: 'theirs', name: 'Jonas Berg' }));
  expect(takeBack(theirs, { from: emptyReview, to: first }).decisions).toEqual(theirs.decisions);
  const resolved = resolveAnnotation(withNotes(note('a')), 'a', 'Jonas Berg', '2026-11-21T08:00:00Z');
  expect(takeBack(resolved, { from: emptyReview, to: withNotes(note('a')) })).toEqual(resolved);
});

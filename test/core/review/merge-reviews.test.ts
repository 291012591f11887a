import { expect, test } from 'vitest';
import { mergeReviews } from '../../../core/review/merge-reviews.ts';
import { emptyReview, type Annotation, type Decision } from '../../../core/review/review-state.ts';

const note = (id: string, rest: Partial<Annotation> = {}): Annotation => ({
  id,
  text: 'Who?',
  author: 'Mara Lind',
  created: '2026-11-20T08:00:00Z',
  status: 'open',
  comment: 'none',
  ...rest,
});
const decision = (element: string, rest: Partial<Decision> = {}): Decision => ({
  element,
  passage: '',
  kind: 'to-fix',
  reason: '',
  name: 'Mara Lind',
  date: '2026-11-20',
  ...rest,
});

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

test('keeps the later decision on each element, ours when both are of one day', () => {
  const ours = {
    ...emptyReview,
    decisions: [decision('x', { reason: 'ours' }), decision('y', { date: '2026-11-18' })],
  };
  const theirs = {
    ...emptyReview,
    decisions: [decision('x', { reason: 'theirs' }), decision('y', { reason: 'later', date: '2026-11-19' })],
  };
  expect(mergeReviews(ours, theirs).decisions.map(({ element, reason }) => [element, reason])).toEqual([
    ['x', 'ours'],
    ['y', 'later'],
  ]);
});

test('changes nothing when merged with itself', () => {
  const state = { ...emptyReview, reviewer: 'Jo', annotations: [note('a')], decisions: [decision('x')] };
  expect(mergeReviews(state, state)).toEqual(state);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyReview,
  parseReview,
  serialiseReview,
  type Annotation,
  type Decision,
  type ReviewState,
} from '../../../core/review/review-state.ts';

const annotation: Annotation = {
  id: 'a1',
  element: 'legal',
  quote: { exact: 'strives to comply', prefix: 'Northwind Freight ', suffix: ' with' },
  place: '3 Commitments, second paragraph',
  text: 'Name the role.',
  author: 'Mara Lind',
  created: '2026-11-23T08:51:00Z',
  status: 'open',
  comment: 'written',
};
const decision: Decision = {
  element: 'legal',
  passage: 'northwind freight strives to comply',
  kind: 'accepted',
  reason: 'Counsel wants it.',
  name: 'Mara Lind',
  date: '2026-11-23',
  until: '2027-03-31',
};
const state: ReviewState = { version: 1, reviewer: 'Mara Lind', annotations: [annotation], decisions: [decision] };

describe('parseReview', () => {
  test('reads what serialiseReview wrote', () => {
    expect(parseReview(serialiseReview(state))).toEqual({ kind: 'read', state });
  });

  test('shows a newer version and says which', () => {
    const newer = JSON.stringify({ ...state, version: 7, mood: 'sunny', decisions: [decision, { kind: 'vetoed' }] });
    expect(parseReview(newer)).toEqual({ kind: 'newer', version: 7, state });
  });

  test('keeps the whole of a damaged state beside what can be saved', () => {
    const raw = JSON.stringify({ ...state, annotations: [annotation, { id: 4 }], decisions: 'gone' });
    expect(parseReview(raw)).toEqual({ kind: 'damaged', raw, state: { ...state, decisions: [] } });
  });

  test.each(['', '{', 'null', '[]', '"x"', '{"version":1}', '<xml/>'])('takes %j for damaged', (raw) => {
    expect(parseReview(raw)).toEqual({ kind: 'damaged', raw, state: emptyReview });
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (raw) => {
        expect(['read', 'newer', 'damaged']).toContain(parseReview(raw).kind);
      }),
    );
  });

  test('does not let a key of the prototype in', () => {
    const read = parseReview('{"version":1,"annotations":[],"decisions":[],"__proto__":{"reviewer":"x"}}');
    expect(read.state.reviewer).toBeUndefined();
  });
});

describe('serialiseReview', () => {
  test('leaves out what is not in the schema', () => {
    const extra = { ...state, secret: 'x' };
    expect(serialiseReview(extra)).not.toContain('secret');
  });
});

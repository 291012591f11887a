import { describe, expect, test } from 'vitest';
import { beforeSignOff, nothingOpen } from '../../../core/review/before-sign-off.ts';
import { decide } from '../../../core/review/decide.ts';
import { signOffAnswer } from '../../../core/review/record-words.ts';
import { emptyReview, type Annotation, type Decision } from '../../../core/review/review-state.ts';
import { passage, report, verdict } from './reports.ts';

const on = (element: string, kind: Decision['kind'], rest: Partial<Decision> = {}): Decision => ({
  element,
  passage: '',
  kind,
  reason: 'Because.',
  name: 'Mara Lind',
  date: '2026-11-23',
  ...rest,
});
const note: Annotation = {
  id: 'a1',
  text: 'Who?',
  author: 'Mara Lind',
  created: '2026-11-23T08:51:00Z',
  status: 'open',
  comment: 'none',
};
const gaps = report([
  verdict('legal'),
  verdict('training', { mandatory: false }),
  verdict('scope', { status: 'covered' }),
]);
const kinds = (...input: Parameters<typeof beforeSignOff>): string[] =>
  beforeSignOff(...input).obstacles.map(({ kind, count }) => `${kind} ${count}`);
const base = { report: gaps, review: emptyReview, anchors: new Map(), facts: nothingOpen, today: '2026-11-25' };

describe('beforeSignOff', () => {
  test('lists gaps, and again those without a decision', () => {
    expect(kinds(base)).toEqual(['mandatory-gaps 1', 'undecided-gaps 2']);
  });

  test('keeps a mandatory gap whatever is decided', () => {
    const review = decide(decide(emptyReview, on('legal', 'accepted')), on('training', 'not-applicable'));
    expect(kinds({ ...base, review })).toEqual(['mandatory-gaps 1']);
  });

  test('keeps a gap that is to be fixed', () => {
    const review = decide(decide(emptyReview, on('legal', 'to-fix')), on('training', 'to-fix'));
    expect(kinds({ ...base, review })).toEqual(['mandatory-gaps 1', 'gaps-to-fix 1']);
  });

  test.each([
    ['expired', on('training', 'accepted', { until: '2026-11-24' })],
    ['made on another text', on('training', 'accepted', { passage: 'other words' })],
  ])('does not count a decision that is %s', (_why, decision) => {
    expect(kinds({ ...base, review: decide(emptyReview, decision) })).toEqual(['mandatory-gaps 1', 'undecided-gaps 2']);
  });

  test('lists annotations, comments, tracked changes and placeholders', () => {
    const full = report([verdict('scope', { status: 'covered' })], { facts: { placeholders: [passage('[Role]')] } });
    const review = { ...emptyReview, annotations: [note, { ...note, id: 'a2', status: 'resolved' as const }] };
    const facts = { comments: { count: 2, items: [] }, trackedChanges: { count: 4, items: [{ label: 'x' }] } };
    expect(kinds({ ...base, report: full, review, facts })).toEqual([
      'open-annotations 1',
      'unresolved-comments 2',
      'tracked-changes 4',
      'placeholders 1',
    ]);
  });

  test('is clear when nothing is left, and says what is in order', () => {
    const whole = report([verdict('legal', { status: 'covered' })], {
      facts: {
        title: { value: 'AI Policy' },
        version: { value: '2.0' },
        owner: { value: 'Head of Compliance' },
        reviewOverdueDays: -90,
        placeholders: [],
      },
    });
    const list = beforeSignOff({ ...base, report: whole });
    expect(signOffAnswer(list)).toBe('Nothing stands in the way');
    expect(list.inOrder).toEqual([
      '1 of 1 clause elements covered',
      'No gap is left',
      'No annotations',
      'No unresolved comments',
      'No tracked changes',
      'No placeholders',
      'Title, version and owner are stated',
      'No review date has passed',
    ]);
  });

  test('tells the clause from what the organisation asks for, and what is turned off', () => {
    const own = report(
      [
        verdict('legal', { status: 'covered' }),
        verdict('works-council', { status: 'covered', source: 'organisation' }),
      ],
      { turnedOff: [{ id: 'purpose', reason: 'Kept elsewhere.' }] },
    );
    expect(beforeSignOff({ ...base, report: own }).inOrder.slice(0, 2)).toEqual([
      '1 of 1 clause elements covered, 1 turned off',
      '1 of 1 elements that the organisation asks for covered',
    ]);
  });

  test('does not call a passed or unstated review date in order', () => {
    const overdue = { ...gaps, facts: { placeholders: [], reviewOverdueDays: 3 } };
    expect(beforeSignOff({ ...base, report: overdue }).inOrder).not.toContain('No review date has passed');
    expect(beforeSignOff(base).inOrder).not.toContain('No review date has passed');
  });
});

import { describe, expect, test } from 'vitest';
import { decide, decisionOn, decisionPassage, withdrawDecision } from '../../../core/review/decide.ts';
import { emptyReview, parseReview, serialiseReview, type Decision } from '../../../core/review/review-state.ts';
import { passage, verdict } from './reports.ts';

const hedge = passage('Northwind Freight strives to comply.');
const partial = verdict('legal', { status: 'partial', passages: [hedge], nearest: hedge });
const accepted: Decision = {
  element: 'legal',
  passage: 'northwind freight strives to comply',
  kind: 'accepted',
  reason: 'Counsel wants it.',
  name: 'Mara Lind',
  date: '2026-11-23',
  until: '2027-03-31',
};

describe('decisionPassage', () => {
  test('is the same for what differs in marks, case and space only', () => {
    const other = passage('NORTHWIND Freight\n“strives”  to comply');
    expect(decisionPassage({ ...partial, nearest: other })).toBe(decisionPassage(partial));
  });

  test('of a very long passage can be stored', () => {
    const key = decisionPassage({ ...partial, nearest: passage('Abc '.repeat(9_000)) });
    const kept = decide(emptyReview, { ...accepted, passage: key });
    expect(parseReview(serialiseReview(kept)).state.decisions).toEqual(kept.decisions);
  });

  test('is empty for a missing element, whatever comes near', () => {
    expect(decisionPassage(verdict('legal', { nearest: hedge }))).toBe('');
  });
});

describe('decisionOn', () => {
  test('holds while the passage says the same', () => {
    expect(decisionOn(partial, [accepted], '2027-03-31')).toEqual({ decision: accepted, standing: 'stands' });
  });

  test('is expired on the day after its last', () => {
    expect(decisionOn(partial, [accepted], '2027-04-01')?.standing).toBe('expired');
  });

  test('is told as changed when the passage says something else', () => {
    const other = { ...partial, nearest: passage('We will try to comply.') };
    expect(decisionOn(other, [accepted], '2026-12-01')).toEqual({ decision: accepted, standing: 'changed' });
  });

  test('is told as changed when a partial gap has become a missing one', () => {
    expect(decisionOn(verdict('legal'), [accepted], undefined)?.standing).toBe('changed');
  });

  test('is none for another element, and none once covered', () => {
    expect(decisionOn(verdict('purpose'), [accepted], undefined)).toBeUndefined();
    expect(decisionOn({ ...partial, status: 'covered' }, [accepted], undefined)).toBeUndefined();
  });
});

describe('decide', () => {
  test('replaces the earlier decision on the element and remembers the name', () => {
    const first = decide(emptyReview, accepted);
    const second = decide(first, { ...accepted, kind: 'to-fix', passage: '', name: 'Jonas Berg' });
    expect(second.decisions).toHaveLength(1);
    expect(second.decisions[0]?.kind).toBe('to-fix');
    expect(second.reviewer).toBe('Jonas Berg');
  });

  test('is undone by withdrawDecision, which leaves the others', () => {
    const both = decide(decide(emptyReview, accepted), { ...accepted, element: 'purpose' });
    expect(withdrawDecision(both, 'legal').decisions.map(({ element }) => element)).toEqual(['purpose']);
  });
});

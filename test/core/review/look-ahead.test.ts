import { describe, expect, test } from 'vitest';
import type { Block } from '../../../core/policy/policy-text.ts';
import { lookAhead, lookAheadSentence } from '../../../core/review/look-ahead.ts';
import { passage, report, verdict } from './reports.ts';

const paragraph = (id: string, text: string): Block => ({ kind: 'paragraph', id, text });
const will = 'Northwind Freight will comply with laws.';
const strives = 'Northwind Freight strives to comply with laws.';

const rejected = {
  report: report([
    verdict('training', { title: 'Training and awareness', mandatory: false }),
    verdict('legal', { title: 'Commitment to legal requirements', status: 'covered', passages: [passage(will, 'b1')] }),
    verdict('scope', { status: 'covered' }),
  ]),
  blocks: [paragraph('b1', will)],
};
const accepted = {
  report: report([
    verdict('training', {
      title: 'Training and awareness',
      mandatory: false,
      status: 'covered',
      passages: [passage('All staff are trained.', 'b2')],
    }),
    verdict('legal', {
      title: 'Commitment to legal requirements',
      status: 'partial',
      passages: [passage(strives, 'b1')],
    }),
    verdict('scope', { status: 'covered' }),
  ]),
  blocks: [paragraph('b1', strives), paragraph('b2', 'All staff are trained.')],
};

describe('lookAhead', () => {
  const found = lookAhead(rejected, accepted);

  test('lists what changes, mandatory first, and nothing else', () => {
    expect(found.changes.map(({ id, rejectAll, acceptAll }) => [id, rejectAll, acceptAll])).toEqual([
      ['legal', 'covered', 'partial'],
      ['training', 'missing', 'covered'],
    ]);
  });

  test('shows the edit that does it', () => {
    expect(found.changes[0]?.edit?.parts).toContainEqual({ kind: 'removed', text: 'will ' });
    expect(found.changes[1]?.edit?.parts).toEqual([{ kind: 'added', text: 'All staff are trained.' }]);
  });

  test('is even when both sides say the same', () => {
    expect(lookAhead(accepted, accepted).changes).toEqual([]);
  });

  test('leads to the place of a deletion only while there is something to show', () => {
    const gone = { report: report([verdict('legal')]), blocks: [paragraph('b1', '')] };
    const edit = lookAhead(rejected, gone).changes[0]?.edit;
    expect(edit?.parts).toEqual([{ kind: 'removed', text: will }]);
    expect(edit?.passage).toBeUndefined();
  });
});

describe('lookAheadSentence', () => {
  test('says what accepting and what rejecting does', () => {
    expect(lookAheadSentence(lookAhead(rejected, accepted))).toBe(
      'Accepting all weakens commitment to legal requirements. Rejecting all loses training and awareness.',
    );
  });

  test('names two and counts the rest', () => {
    const side = (status: 'covered' | 'missing'): ReturnType<typeof report> =>
      report(['AI objectives', 'Purpose', 'Scope', 'Owner'].map((title) => verdict(title, { title, status })));
    const changes = lookAhead({ report: side('covered'), blocks: [] }, { report: side('missing'), blocks: [] });
    expect(lookAheadSentence(changes)).toBe('Accepting all removes AI objectives and purpose, and changes 2 more.');
  });

  test('is empty when nothing changes', () => {
    expect(lookAheadSentence({ changes: [] })).toBe('');
  });
});

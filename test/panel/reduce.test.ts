import { describe, expect, test } from 'vitest';
import { quoteOf } from '../../core/policy/text-quote.ts';
import { emptyReview, type Annotation, type ReadReview } from '../../core/review/review-state.ts';
import type { PaneEvent } from '../../panel/events.ts';
import { reduce } from '../../panel/reduce.ts';
import { judged, pane, smallReport, smallText, withStatus } from './panes.ts';

const answered = judged(smallReport);
const toggle = (id: string): PaneEvent => ({ kind: 'row-toggled', id });
const hold = (held: boolean): PaneEvent => ({ kind: 'held', held });

describe('the lists', () => {
  test('show gaps by source, missing first, and what is covered', () => {
    expect(pane(answered).layout).toEqual({
      clause: ['establishment', 'legal'],
      own: [],
      practice: ['training'],
      covered: ['purpose'],
    });
  });

  const fixed = judged(withStatus(smallReport, { establishment: 'covered' }));

  test('move at once when no hand is on them', () => {
    expect(pane(answered, fixed).layout.clause).toEqual(['legal']);
  });

  test.each([
    ['hovered or focused', hold(true), hold(false)],
    ['a card is open', toggle('legal'), toggle('legal')],
  ])('stay while %s, and settle afterwards', (_why, begin, end) => {
    const held = pane(answered, begin, fixed);
    expect(held.layout.clause).toEqual(['establishment', 'legal']);
    expect(held.layout.covered).toEqual(['purpose']);
    expect(reduce(held, end).layout.clause).toEqual(['legal']);
    expect(reduce(held, end).layout.covered).toEqual(['establishment', 'purpose']);
  });

  test('take a new gap in after the others while held', () => {
    const worse = judged(withStatus(smallReport, { purpose: 'missing' }));
    expect(pane(answered, hold(true), worse).layout.clause).toEqual(['establishment', 'legal', 'purpose']);
    expect(pane(answered, hold(true), worse, hold(false)).layout.clause).toEqual(['establishment', 'purpose', 'legal']);
  });

  test('keep the open card of a covered element where it is when it becomes a gap', () => {
    const worse = judged(withStatus(smallReport, { purpose: 'partial' }));
    expect(pane(answered, toggle('purpose'), worse).layout.covered).toEqual(['purpose']);
  });

  test('drop an element that is no longer judged, with its card', () => {
    const fewer = judged({ ...smallReport, elements: smallReport.elements.filter(({ id }) => id !== 'legal') });
    const state = pane(answered, toggle('legal'), fewer);
    expect(state.open).toEqual([]);
    expect(state.layout.clause).toEqual(['establishment']);
  });

  test('mark what has just changed, and not on the first answer', () => {
    expect(pane(answered).settled).toEqual([]);
    expect(pane(answered, fixed).settled).toEqual(['establishment']);
    expect(pane(answered, fixed, { kind: 'settled' }).settled).toEqual([]);
  });
});

describe('trouble', () => {
  const trouble: PaneEvent = { kind: 'trouble', trouble: { message: 'Word did not answer.' } };

  test('keeps the last answer', () => {
    const { phase } = pane(answered, trouble);
    expect(phase.kind === 'judged' && phase.trouble?.message).toBe('Word did not answer.');
    expect(phase.kind === 'judged' && phase.judged.report).toBe(smallReport);
  });

  test('is over with the next answer', () => {
    const { phase } = pane(answered, trouble, answered);
    expect(phase.kind === 'judged' && phase.trouble).toBe(null);
  });

  test('is all there is before the first answer', () => {
    expect(pane(trouble).phase.kind).toBe('failed');
  });

  test('does not hide the answer while it is read again', () => {
    expect(pane(answered, { kind: 'reading', progress: null }).phase.kind).toBe('judged');
  });
});

describe('opening a row', () => {
  test('from elsewhere leads to it: the tab, the fold, the card', () => {
    const state = pane(answered, { kind: 'tab-chosen', tab: 'sign-off' }, { kind: 'row-opened', id: 'purpose' });
    expect([state.tab, state.open]).toEqual(['check', ['purpose']]);
    expect(state.unfolded).toContain('covered');
  });
});

describe('deciding', () => {
  const begin: PaneEvent = { kind: 'deciding', id: 'legal' };
  const draft = (change: object): PaneEvent => ({ kind: 'decision-drafted', id: 'legal', draft: change });
  const record: PaneEvent = { kind: 'decision-recorded', id: 'legal' };

  test('records kind, reason, name, date and the passage', () => {
    const state = pane(answered, begin, draft({ kind: 'accepted', reason: ' Counsel. ', until: '2027-03-31' }), record);
    expect(state.review.decisions).toEqual([
      {
        element: 'legal',
        passage: 'we strive to comply with laws',
        kind: 'accepted',
        reason: 'Counsel.',
        name: 'Mara Lind',
        date: '2026-11-25',
        until: '2027-03-31',
      },
    ]);
    expect(state.cards['legal']?.draft).toBeUndefined();
  });

  test.each([
    ['reason', { kind: 'accepted', reason: ' ' }],
    ['reason', { kind: 'not-applicable' }],
    ['name', { kind: 'to-fix', name: '' }],
    ['until', { until: 'soon' }],
    ['until', { until: '2026-11-24' }],
  ])('asks for the %s given %o', (problem, change) => {
    const state = pane(answered, begin, draft(change), record);
    expect(state.review.decisions).toEqual([]);
    expect(state.cards['legal']?.draft?.problem).toBe(problem);
  });

  test('drops the problem once its field changes', () => {
    const state = pane(answered, begin, draft({ kind: 'accepted' }), record, draft({ reason: 'x' }));
    expect(state.cards['legal']?.draft?.problem).toBe(null);
  });

  test('keeps a half-typed reason through a re-check and a closed card', () => {
    const state = pane(
      answered,
      toggle('legal'),
      begin,
      draft({ reason: 'Half' }),
      answered,
      toggle('legal'),
      toggle('legal'),
      begin,
    );
    expect(state.cards['legal']?.draft?.reason).toBe('Half');
  });

  test('fills the form with the decision that there is', () => {
    const state = pane(answered, begin, draft({ kind: 'accepted', reason: 'Counsel.' }), record, begin);
    expect(state.cards['legal']?.draft).toMatchObject({ kind: 'accepted', reason: 'Counsel.' });
  });

  test('is taken back by undo, and by withdrawing', () => {
    const state = pane(answered, begin, record);
    expect(reduce(state, { kind: 'undone' }).review.decisions).toEqual([]);
    expect(reduce(state, { kind: 'decision-withdrawn', id: 'legal' }).review.decisions).toEqual([]);
  });

  test('is done again after an undo, as long as nothing else was done', () => {
    const state = pane(answered, begin, record);
    const undone = reduce(state, { kind: 'undone' });
    const redone = reduce(undone, { kind: 'redone' });
    expect(redone.review).toEqual(state.review);
    expect(reduce(redone, { kind: 'undone' }).review).toEqual(undone.review);
    expect(reduce(redone, { kind: 'redone' })).toEqual(redone);
    const other = reduce(undone, { kind: 'acted', says: 'inserting wording', action: 'act1' });
    expect(reduce(other, { kind: 'redone' })).toEqual(other);
  });
});

describe('annotations', () => {
  const quote = quoteOf('We strive to comply with laws.', 3, 9, 'p1');
  const begin: PaneEvent = { kind: 'annotating', quote, place: '3 Commitments', suggested: 'legal' };
  const write: PaneEvent = { kind: 'annotation-drafted', draft: { text: ' Who? ' } };
  const record: PaneEvent = { kind: 'annotation-recorded', id: 'a1', moment: '2026-11-25T09:00:00Z' };
  const gone = judged(smallReport, smallText.blocks.slice(0, 1));

  test('are recorded with their element, quote and place', () => {
    const state = pane(answered, begin, write, record);
    expect(state.annotating).toBe(null);
    expect(state.review.annotations[0]).toMatchObject({ element: 'legal', text: 'Who?', comment: 'none' });
    expect(state.anchors.get('a1')?.block).toBe('p1');
  });

  test('need a text and a name', () => {
    expect(pane(answered, begin, record).annotating?.problem).toBe('text');
    const nameless: PaneEvent = { kind: 'annotation-drafted', draft: { name: '' } };
    expect(pane(answered, begin, write, nameless, record).annotating?.problem).toBe('name');
  });

  test('are orphaned when their text goes, never dropped, and come back with it', () => {
    const state = pane(answered, begin, write, record, gone);
    expect(state.anchors.get('a1')).toBe(null);
    expect(state.review.annotations).toHaveLength(1);
    expect(reduce(state, answered).anchors.get('a1')?.block).toBe('p1');
  });

  test('stay with the block they were made in when another reads the same', () => {
    const twins = [
      ...smallText.blocks,
      { kind: 'paragraph' as const, id: 'p3', text: 'We strive to comply with laws.' },
    ];
    const second = { ...quote, block: 'p3' };
    const state = pane(judged(smallReport, twins), { ...begin, quote: second } as PaneEvent, write, record);
    expect(reduce(state, judged(smallReport, twins)).anchors.get('a1')?.block).toBe('p3');
  });

  test('carry their comment along when taken back', () => {
    const state = pane(answered, begin, write, record, { kind: 'annotation-written', id: 'a1', action: 'act1' });
    expect(state.undo.at(-1)?.actions).toEqual(['act1']);
    expect(state.review.annotations[0]?.comment).toBe('written');
    expect(reduce(state, { kind: 'undone' }).review.annotations).toEqual([]);
  });
});

describe('a stored review', () => {
  const annotation: Annotation = {
    id: 'a1',
    text: 'Who?',
    author: 'Jonas Berg',
    created: '2026-11-20T09:00:00Z',
    status: 'open',
    comment: 'none',
  };
  const stored = { ...emptyReview, annotations: [annotation] };

  test('joins what is there', () => {
    const state = pane(answered, { kind: 'review-read', read: { kind: 'read', state: stored }, setAside: false });
    expect(state.review.annotations).toEqual([annotation]);
    expect(state.review.reviewer).toBe('Mara Lind');
  });

  test('in a file of a newer version, or in none that can be read, changes nothing and is told apart', () => {
    const told = (read: ReadReview): unknown => {
      const state = pane(answered, { kind: 'review-merged', read });
      expect(state.review.annotations).toEqual([]);
      return state.notices;
    };
    expect(told({ kind: 'newer', version: 2, state: stored })).toEqual([{ kind: 'file-unread', isNewer: true }]);
    expect(told({ kind: 'damaged', raw: '{', state: stored })).toEqual([{ kind: 'file-unread', isNewer: false }]);
  });

  test('of a newer version is shown and cannot be changed', () => {
    const read = { kind: 'newer' as const, version: 2, state: stored };
    const state = pane(
      answered,
      { kind: 'review-read', read, setAside: false },
      { kind: 'deciding', id: 'legal' },
      {
        kind: 'annotation-resolved',
        id: 'a1',
        moment: '2026-11-25T09:00:00Z',
      },
    );
    expect(state.review.annotations).toEqual([annotation]);
    expect(state.cards['legal']).toBeUndefined();
    expect(state.notices).toEqual([{ kind: 'newer-review', version: 2 }]);
  });

  test('that is damaged is told', () => {
    const read = { kind: 'damaged' as const, raw: '{', state: stored };
    const state = pane(answered, { kind: 'review-read', read, setAside: true });
    expect(state.notices).toEqual([{ kind: 'damaged-review', kept: true }]);
  });

  test('whose annotation somebody took back while it was edited keeps what was typed', () => {
    const state = pane(
      answered,
      { kind: 'review-read', read: { kind: 'read', state: stored }, setAside: false },
      { kind: 'annotation-editing', id: 'a1' },
      { kind: 'annotation-drafted', draft: { text: 'Who grants them?' } },
      {
        kind: 'review-read',
        read: {
          kind: 'read',
          state: { ...emptyReview, withdrawn: [{ of: 'annotation', key: 'a1', changed: '2026-11-21T09:00:00Z' }] },
        },
        setAside: false,
      },
      { kind: 'annotation-recorded', id: 'a2', moment: '2026-11-25T09:00:00Z' },
    );
    expect(state.review.annotations.map(({ id, text }) => [id, text])).toEqual([['a2', 'Who grants them?']]);
  });
});

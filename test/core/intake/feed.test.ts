import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEED_LIMIT, feedJson, feedOf, readFeed, type FeedEntry } from '../../../core/intake/feed.ts';
import { withPublished } from '../../../core/intake/published-answers.ts';
import { exceptionState, registerOf } from '../../../core/intake/register.ts';
import { emptyIndex, indexRegister, registerState, type SeenProduct } from '../../../core/intake/register-state.ts';
import { decidedRecord, enteredRecord, sampleIntake } from './samples.ts';

const intake = sampleIntake();
const register = registerOf([
  enteredRecord(intake),
  decidedRecord(intake.id, 'approve-with-conditions', { reviewBy: '2027-05-01' }),
  enteredRecord(intake, { id: 'gone-0000001', entry: 'gone-0000001' }),
  decidedRecord('gone-0000001', 'withdraw'),
]);

describe('feed', () => {
  it('holds what was decided and no names, and reads back', () => {
    const feed = feedOf(register.entries, { published: '2026-11-24T12:00:00Z', organisation: 'Northwind Freight' });
    expect(feed.entries).toEqual([
      {
        vendor: 'Tidewater Labs BV',
        product: 'Tidewater Notes',
        domain: 'tidewaternotes.example',
        category: 'meeting-notes',
        state: 'approved-with-conditions',
        since: '2026-11-24',
        reason: 'The vendor answered all questions.',
        conditions: ['No recordings of job interviews'],
        reviewBy: '2027-05-01',
        reference: intake.reference,
      },
    ]);
    expect(feedJson(feed)).not.toContain('Jonas');
    expect(readFeed(feedJson(feed))).toEqual({ kind: 'read', feed });
  });

  it('holds the answers to requests for an exception, by the number that only the person who asked knows', () => {
    const asked = { kind: 'exception-asked', id: 'asked-000001', entry: intake.id, exception: 'exception-01', at: '2026-11-24T10:00:00Z', name: 'Ola Nordmann', asks: 'One border pilot', rationale: 'Customs' } as const; // prettier-ignore
    const granted = { kind: 'exception-decided', id: 'granted-00001', entry: intake.id, exception: 'exception-01', at: '2026-11-25T10:00:00Z', decision: 'grant', name: 'Elif Aydin', reason: 'Short and watched.', controls: 'Manual redaction', expires: '2026-12-15' } as const; // prettier-ignore
    const open = { ...asked, id: 'asked-000002', exception: 'exception-02' };
    const { entries } = registerOf([enteredRecord(intake), asked, open, granted]);
    const feed = feedOf(entries, { published: '2026-11-26T12:00:00Z', names: true });
    expect(feed.entries[0]?.exceptions).toEqual([
      {
        request: 'exception-01',
        decision: 'grant',
        on: '2026-11-25',
        by: 'Elif Aydin',
        reason: 'Short and watched.',
        controls: 'Manual redaction',
        expires: '2026-12-15',
      },
    ]);
    expect(feedJson(feed)).not.toMatch(/Nordmann|pilot|Customs|exception-02/);
    expect(feedJson(feedOf(entries, { published: feed.published }))).not.toMatch(/Aydin/);
    expect(readFeed(feedJson(feed))).toEqual({ kind: 'read', feed });

    const own = withPublished(registerOf([enteredRecord(intake), asked, open]), feed.entries);
    expect(own.exceptions.map((each) => exceptionState(each, '2026-12-15'))).toEqual(['granted', 'asked']);
    expect(own.entries[0]?.exceptions).toEqual(own.exceptions);
    expect(own.exceptions.map((each) => exceptionState(each, '2026-12-16'))).toEqual(['expired', 'asked']);
    // Who decides here knows more than what was published before.
    const withdrawn = { ...granted, id: 'withdrawn-001', at: '2026-11-27T10:00:00Z', decision: 'withdraw' } as const;
    const decider = withPublished(registerOf([enteredRecord(intake), asked, granted, withdrawn]), feed.entries);
    expect(decider.exceptions.map((each) => exceptionState(each, '2026-11-28'))).toEqual(['withdrawn']);
  });

  it('publishes as many answers of one entry as its readers take', () => {
    const records = Array.from({ length: 300 }, (_, at) => {
      const exception = `exception-${String(at)}`;
      const common = { entry: intake.id, exception, at: '2026-11-24T10:00:00Z', name: 'N' };
      return [
        { ...common, kind: 'exception-asked', id: `asked-${exception}`, asks: 'x', rationale: 'x' },
        { ...common, kind: 'exception-decided', id: `decided-${exception}`, decision: 'refuse', reason: 'No.' },
      ] as const;
    }).flat();
    const { entries } = registerOf([enteredRecord(intake), ...records]);
    const feed = feedOf(entries, { published: '2026-11-26T12:00:00Z' });
    expect(feed.entries[0]?.exceptions?.at(-1)?.request).toBe('exception-299');
    expect(readFeed(feedJson(feed)).kind).toBe('read');
  });

  it('holds names when asked to', () => {
    const feed = feedOf(register.entries, { published: '2026-11-24T12:00:00Z', names: true });
    expect(feed.entries[0]?.askedBy).toBe('Jonas Berg');
  });

  it('takes fields that a later publisher adds', () => {
    const feed = feedOf(register.entries, { published: '2026-11-24T12:00:00Z' });
    const ahead = { ...feed, colour: 'blue', entries: feed.entries.map((entry) => ({ ...entry, score: 3 })) };
    expect(readFeed(JSON.stringify(ahead))).toEqual({ kind: 'read', feed });
  });

  it.each([
    ['no JSON', '{', ''],
    ['another format', '{"format":"rss"}', 'format'],
    ['a wrong state', JSON.stringify({ ...feedOf(register.entries, { published: '2026-11-24T12:00:00Z' }), entries: [{ vendor: 'x', product: 'y', category: 'other', state: 'fine', since: '2026-01-01' }] }), 'entries.0.state'],
    ['a key for prototypes', '{"format":"countersign-register","formatVersion":1,"published":"2026-11-24T12:00:00Z","entries":[{"__proto__":{"state":"approved"}}]}', 'entries.0.__proto__'],
    ['too much', `"${'x'.repeat(FEED_LIMIT)}"`, ''],
  ])('refuses %s with its place', (_, source, path) => {
    const read = readFeed(source);
    expect(read.kind).toBe('wrong');
    expect(read.kind === 'wrong' ? read.problem.path : '').toBe(path);
  }); // prettier-ignore

  it('tells a later version from a wrong one', () => {
    expect(readFeed('{"format":"countersign-register","formatVersion":7}')).toEqual({ kind: 'newer', version: 7 });
  });

  it('never throws and touches no prototype', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (source) => {
        readFeed(source);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});

function entry(changes: Partial<FeedEntry>): FeedEntry {
  return {
    vendor: 'Acme',
    product: 'Acme',
    category: 'writing',
    state: 'approved',
    since: '2026-01-01',
    conditions: [],
    ...changes,
  };
}

function stateOf(feed: FeedEntry[], seen: Partial<SeenProduct>, device: FeedEntry[] = []) {
  const lookup = { feed: indexRegister(feed), device: indexRegister(device) };
  return registerState(lookup, { vendor: 'Acme', product: 'Acme', ...seen });
}

describe('registerState', () => {
  it('knows nothing of what is not there', () => {
    expect(registerState({ feed: emptyIndex, device: emptyIndex }, { vendor: 'A', product: 'B' })).toEqual({
      state: 'unknown',
    });
  });

  it('finds by name and by domain, whole labels from the right', () => {
    const feed = [entry({ product: 'Acme Writer', domain: 'acme.example', state: 'prohibited' })];
    const state = (domain: string) => stateOf(feed, { vendor: 'x', product: 'y', domain }).state;
    expect(['acme.example', 'app.acme.example', 'notacme.example', 'acme.example.evil.example', 'example'].map(state)).toEqual([
      'prohibited', 'prohibited', 'unknown', 'unknown', 'unknown',
    ]);
    expect(stateOf(feed, { product: 'ACME writer' }).state).toBe('prohibited');
  }); // prettier-ignore

  it('finds an entry for part of a host only there', () => {
    const feed = [entry({ product: 'Watson', domain: 'acme.example/ai', state: 'prohibited' })];
    const state = (domain: string) => stateOf(feed, { vendor: 'x', product: 'y', domain }).state;
    expect([state('acme.example/ai'), state('acme.example')]).toEqual(['prohibited', 'unknown']);
  });

  it('takes the strictest where a domain stands for several products, unless one has the name', () => {
    const feed = [
      entry({ product: 'Writer', domain: 'acme.example' }),
      entry({ product: 'Scorer', domain: 'acme.example', state: 'prohibited' }),
    ];
    expect(stateOf(feed, { vendor: 'x', product: 'Other', domain: 'acme.example' }).state).toBe('prohibited');
    expect(stateOf(feed, { vendor: 'x', product: 'writer', domain: 'acme.example' }).state).toBe('approved');
  });

  it('lets the feed speak before the device', () => {
    const result = stateOf([entry({ state: 'prohibited' })], {}, [entry({ state: 'approved' })]);
    expect([result.state, result.source]).toEqual(['prohibited', 'feed']);
    expect(stateOf([], {}, [entry({ state: 'in-review' })])).toMatchObject({ state: 'in-review', source: 'device' });
  });

  it('offers what is approved in the same category, best and newest first', () => {
    const feed = [
      entry({ product: 'Bad', state: 'prohibited' }),
      entry({ product: 'Old', since: '2025-01-01' }),
      entry({ product: 'New', since: '2026-06-01' }),
      entry({ product: 'Tied', since: '2026-10-01', state: 'approved-with-conditions' }),
      entry({ product: 'Elsewhere', category: 'coding' }),
    ];
    expect(stateOf(feed, { product: 'Bad' }).alternative?.product).toBe('New');
    expect(stateOf(feed, { product: 'Unknown', category: 'coding' }).alternative?.product).toBe('Elsewhere');
    expect(stateOf(feed, { product: 'New' }).alternative).toBeUndefined();
    const rest = [
      entry({ product: 'Bad', category: 'other', state: 'prohibited' }),
      entry({ product: 'New', category: 'other' }),
    ];
    expect(stateOf(rest, { product: 'Bad' }).alternative).toBeUndefined();
  });
});

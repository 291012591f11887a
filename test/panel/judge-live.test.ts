import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BlockChange } from '../../core/checker/check-session.ts';
import type { Block, PolicyText } from '../../core/policy/policy-text.ts';
import type { Report } from '../../core/report/report.ts';
import { applyChanges } from '../../panel/apply-changes.ts';
import type { PaneEvent } from '../../panel/events.ts';
import { judgeLive, type Judge, type LiveJudgement } from '../../panel/judge-live.ts';
import { report, verdict } from '../core/review/reports.ts';
import { FakeHost } from './fake-host.ts';

const paragraphs = (count: number): Block[] =>
  Array.from({ length: count }, (_, at) => ({ kind: 'paragraph', id: `b${at}`, text: `Sentence ${at}.` }));

/** Judges by one word: the element is covered where "will" stands. Its report tells the text that it saw. */
class WordJudge implements Judge {
  blocks: readonly Block[] = [];
  updates = 0;
  replace(text: PolicyText): Report {
    this.blocks = text.blocks;
    return this.report();
  }
  update(changes: readonly BlockChange[]): Report {
    this.updates++;
    const next = applyChanges(this.blocks, changes);
    if (next === null) throw new Error('stale');
    this.blocks = next;
    return this.report();
  }
  private report(): Report {
    const text = this.blocks.map((block) => block.text).join(' ');
    return report([verdict('legal', { status: text.includes('will') ? 'covered' : 'missing' })], { title: text });
  }
}

let live: LiveJudgement | undefined;
const judges: WordJudge[] = [];

function start(host: FakeHost): PaneEvent[] {
  const events: PaneEvent[] = [];
  live = judgeLive({
    host,
    newJudge: () => {
      const judge = new WordJudge();
      judges.push(judge);
      return judge;
    },
    dispatch: (event) => events.push(event),
    now: () => '2026-11-25T09:12:00Z',
  });
  return events;
}

const lastTitle = (events: PaneEvent[]): string | undefined => {
  const last = events.filter((event) => event.kind === 'judged').at(-1);
  return last?.judged.report.title;
};

beforeEach(() => {
  vi.useFakeTimers();
  judges.length = 0;
});
afterEach(() => {
  live?.stop();
  vi.useRealTimers();
});
const settle = (ms = 50): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('judgeLive', () => {
  test('judges the document, then each edit at the cost of the edit', async () => {
    const host = new FakeHost(paragraphs(3));
    const events = start(host);
    await settle();
    host.edit('b1', 'We will comply.');
    await settle();
    expect(lastTitle(events)).toBe('Sentence 0. We will comply. Sentence 2.');
    expect(host.calls).toEqual({ readBlocks: 1, readChanges: 1 });
  });

  test('takes up together what comes while it works', async () => {
    const host = new FakeHost(paragraphs(3));
    host.delay = 100;
    const events = start(host);
    await settle(150);
    host.edit('b0', 'One.');
    host.edit('b1', 'Two.');
    host.edit('b2', 'Three.');
    await settle(500);
    expect(lastTitle(events)).toBe('One. Two. Three.');
    expect(host.calls['readChanges']).toBe(2);
  });

  test('judges a long document in slices, to the same answer', async () => {
    const host = new FakeHost(paragraphs(1_000));
    const events = start(host);
    await settle();
    expect(judges[0]?.updates).toBe(8);
    expect(lastTitle(events)).toBe(host.blocks.map(({ text }) => text).join(' '));
  });

  test('reads everything when the host cannot tell what changed', async () => {
    const host = new FakeHost(paragraphs(2));
    const events = start(host);
    await settle();
    host.blocks = paragraphs(4);
    host.tellUnknown();
    await settle();
    expect(lastTitle(events)).toContain('Sentence 3.');
    expect(host.calls['readBlocks']).toBe(2);
  });

  test('reads everything when changes do not fit what it knows', async () => {
    const host = new FakeHost(paragraphs(2));
    const events = start(host);
    await settle();
    host.readChanges = () => Promise.resolve({ kind: 'changes', changes: [{ kind: 'remove', id: 'never' }] });
    host.edit('b0', 'Anew.');
    await settle();
    expect(lastTitle(events)).toBe('Anew. Sentence 1.');
  });

  test('says that it reads only once that has taken a while', async () => {
    const host = new FakeHost(paragraphs(4));
    host.delay = 1_000;
    const events = start(host);
    await settle(290);
    expect(events).toEqual([]);
    await settle(20);
    expect(events).toEqual([{ kind: 'reading', progress: { done: 2, total: 4, unit: 'paragraphs' } }]);
  });

  test('tells of trouble, tries again by itself, and recovers', async () => {
    const host = new FakeHost(paragraphs(1));
    host.failing.add('read');
    const events = start(host);
    await settle();
    expect(events.map(({ kind }) => kind)).toEqual(['trouble']);
    host.failing.clear();
    await settle(2_100);
    expect(events.map(({ kind }) => kind)).toEqual(['trouble', 'judged']);
  });

  test('tells of a bug in a host, and goes on', async () => {
    const host = new FakeHost(paragraphs(1));
    const read = host.readBlocks.bind(host);
    host.readBlocks = () => Promise.reject(new Error('undefined is not a function'));
    const events = start(host);
    await settle();
    expect(events).toEqual([
      {
        kind: 'trouble',
        trouble: { kind: 'failed', message: 'The check stopped.', details: 'undefined is not a function' },
      },
    ]);
    host.readBlocks = read;
    await settle(2_100);
    expect(lastTitle(events)).toBe('Sentence 0.');
  });

  test('looks ahead at what tracked changes do', async () => {
    const host = new FakeHost([{ kind: 'paragraph', id: 'b0', text: 'We strive.' }]);
    host.original = [{ kind: 'paragraph', id: 'b0', text: 'We will.' }];
    const events = start(host);
    await settle();
    const last = events.at(-1);
    expect(
      last?.kind === 'judged' &&
        last.judged.lookAhead.changes.map(({ rejectAll, acceptAll }) => [rejectAll, acceptAll]),
    ).toEqual([['covered', 'missing']]);
  });

  test('hears nothing after it was stopped', async () => {
    const host = new FakeHost(paragraphs(1));
    const events = start(host);
    await settle();
    live?.stop();
    host.edit('b0', 'Changed.');
    await settle();
    expect(events).toHaveLength(1);
  });
});

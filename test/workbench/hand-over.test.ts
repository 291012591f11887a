import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyReview, parseReview, serialiseReview, type Decision } from '../../core/review/review-state.ts';
import { readMarkdown } from '../../documents/read-markdown.ts';
import { handOver, type HandOver } from '../../workbench/hand-over.ts';
import { sourceOfText } from '../../workbench/source.ts';
import { draftOf, type Draft } from '../../workbench/storage/draft.ts';

const source = sourceOfText('policy.md', readMarkdown('# AI policy\n\nWe use AI.\n'));
const decision = (element: string): Decision => ({
  element,
  kind: 'accepted',
  reason: 'Known.',
  name: 'Ada Reviewer',
  date: '2026-11-25',
  passage: '',
});
const review = (...elements: string[]): string =>
  serialiseReview({ ...emptyReview, decisions: elements.map(decision) });
const draft = (kept: string): Draft => ({
  ...draftOf(source, { doc: {}, original: null, comments: [], review: null, asides: [], isChanged: true }, kept),
  review: review('legal'),
});

/** A tab that shows the document; `latest` is what lies in storage. */
function openTab(latest: Draft | null): { turn: HandOver; told: string[]; caught: Draft[] } {
  const told: string[] = [];
  const caught: Draft[] = [];
  const turn = handOver({
    document: {
      source,
      host: { kept: { state: review('training'), asides: [] } } as never,
      lock: (isLocked) => told.push(isLocked ? 'locked' : 'open'),
    },
    keeper: {
      changed: () => undefined,
      flush: () => Promise.resolve(),
      lastKept: () => null,
      allow: (mayWrite) => told.push(mayWrite ? 'writes' : 'writes nothing'),
      stop: () => undefined,
    },
    store: { load: () => Promise.resolve(latest === null ? null : { draft: latest, bytes: null }) },
    kept: '2026-11-25T09:00:00Z',
    isOpen: () => true,
    told: (isElsewhere) => told.push(isElsewhere ? 'elsewhere' : 'here'),
    caughtUp: (next) => caught.push(next),
  });
  return { turn, told, caught };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a document in several tabs', () => {
  it('is edited at once by the tab that has it from the start', () => {
    const { turn, told } = openTab(draft('2026-11-25T09:00:01Z'));
    turn.heard(true);
    expect(told).toEqual(['open', 'writes']);
  });

  it('is taken over with what the other tab wrote, before anything is written here', async () => {
    const { turn, told, caught } = openTab(draft('2026-11-25T09:00:01Z'));
    turn.heard(false);
    turn.reviewed();
    turn.heard(true);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told).toEqual(['locked', 'elsewhere', 'here', 'writes nothing']);
    expect(caught).toHaveLength(1);
    const elements = parseReview(caught[0]?.review ?? '').state.decisions.map(({ element }) => element);
    expect(elements.sort()).toEqual(['legal', 'training']);
  });

  it('takes only the other review where none was written here meanwhile', async () => {
    const { turn, caught } = openTab(draft('2026-11-25T09:00:01Z'));
    turn.heard(false);
    turn.heard(true);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(caught[0]?.review).toBe(review('legal'));
  });

  it.each([[null], [draft('2026-11-25T09:00:00Z')]])(
    'is edited as it stands where nothing newer was written',
    async (latest) => {
      const { turn, told, caught } = openTab(latest);
      turn.heard(false);
      turn.heard(true);
      await vi.advanceTimersByTimeAsync(2_000);
      expect(caught).toEqual([]);
      expect(told.slice(-2)).toEqual(['open', 'writes']);
    },
  );

  it('is left alone when it is lost again while catching up', async () => {
    const { turn, told, caught } = openTab(draft('2026-11-25T09:00:01Z'));
    turn.heard(false);
    turn.heard(true);
    turn.heard(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(caught).toEqual([]);
    expect(told).not.toContain('writes');
  });
});

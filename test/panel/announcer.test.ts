import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer } from '../../panel/announcer.ts';
import type { Judged } from '../../panel/state.ts';
import { judged, smallReport, withStatus } from './panes.ts';

type Statuses = Parameters<typeof withStatus>[1];
const answer = (statuses: Statuses = {}): Judged => judged(withStatus(smallReport, statuses)).judged;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function listen(): { said: string[]; announcer: ReturnType<typeof createAnnouncer> } {
  const said: string[] = [];
  return { said, announcer: createAnnouncer((sentence) => said.push(sentence)) };
}

test('tells the first answer', () => {
  const { said, announcer } = listen();
  announcer.judged(answer());
  expect(said).toEqual(['Checked. Not yet. 1 of 3 clause elements missing, 1 partial.']);
});

test('says nothing while statuses stay the same', () => {
  const { said, announcer } = listen();
  for (let key = 0; key < 20; key++) {
    announcer.judged(answer());
    vi.advanceTimersByTime(1_000);
  }
  expect(said).toHaveLength(1);
});

test('tells changes at most every 5 s, and only what is left of them', () => {
  const { said, announcer } = listen();
  announcer.judged(answer());
  announcer.judged(answer({ legal: 'covered' }));
  announcer.judged(answer({ legal: 'covered', training: 'partial' }));
  announcer.judged(answer({ legal: 'covered' }));
  expect(said).toHaveLength(1);
  vi.advanceTimersByTime(5_000);
  expect(said.slice(1)).toEqual(['Commitment to legal requirements is now covered. 1 of 3 clause elements missing.']);
});

test('counts several changes', () => {
  const { said, announcer } = listen();
  announcer.judged(answer());
  vi.advanceTimersByTime(6_000);
  announcer.judged(answer({ legal: 'covered', establishment: 'covered', purpose: 'missing' }));
  expect(said.at(-1)).toBe('3 elements changed: 2 now covered, 1 now missing.');
});

test('tells what came of an act at once', () => {
  const { said, announcer } = listen();
  announcer.judged(answer());
  announcer.say('Decision recorded.');
  expect(said.at(-1)).toBe('Decision recorded.');
});

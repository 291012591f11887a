import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../core/checker/check-policy.ts';
import { findMistakes, MISTAKES } from '../../../core/checker/find-mistakes.ts';
import { noCounts } from '../../../core/checker/reading.ts';
import { elements } from '../../../core/elements/index.ts';
import type { Status, Verdict } from '../../../core/report/report.ts';
import { readMarkdown } from '../../../documents/read-markdown.ts';

/** Verdicts that are all covered but for the ones named. */
function verdicts(except: Record<string, Status>): Verdict[] {
  return elements.map(({ id, title, mandatory, source, clause }) => {
    return {
      id,
      title,
      mandatory,
      source,
      clause,
      status: except[id] ?? 'covered',
      reason: '',
      remedy: '',
      passages: [],
    };
  });
}

function mistakesOf(except: Record<string, Status>, profile: 'builds' | 'buys' | 'both' = 'both'): string[] {
  return findMistakes(verdicts(except), { placeholders: [] }, noCounts(), profile).map(({ id }) => id);
}

const governance = [
  'scope',
  'permitted-prohibited',
  'policy-owner',
  'executive-sponsor',
  'governance-forum',
  'decision-rights',
  'intake-approval',
];

describe('findMistakes', () => {
  it('finds none where all is covered', () => {
    expect(mistakesOf({})).toEqual([]);
  });

  it.each<[string, Record<string, Status>]>([
    ['ethics-poster', Object.fromEntries(governance.map((id) => [id, 'missing']))],
    ['no-top-management-proof', { establishment: 'partial' }],
    ['third-party-left-out', { 'third-party-ai': 'missing' }],
    ['laws-without-mechanism', { 'legal-mechanism': 'missing' }],
    ['no-improvement-hook', { 'continual-improvement': 'partial', 'improvement-triggers': 'partial' }],
  ])('finds %s', (id, except) => {
    expect(mistakesOf(except)).toEqual([id]);
  });

  it.each<[string, Record<string, Status>]>([
    [
      'values without a commitment at all are no poster',
      { ...Object.fromEntries(governance.map((id) => [id, 'missing'])), 'responsible-ai': 'missing' },
    ],
    ['without a legal commitment no mechanism is asked for', { legal: 'missing', 'legal-mechanism': 'missing' }],
    ['one of the two improvement hooks is enough', { 'continual-improvement': 'missing' }],
  ])('%s', (_what, except) => {
    expect(mistakesOf(except)).toEqual([]);
  });

  it('asks more of third-party AI where all AI is bought', () => {
    expect(mistakesOf({ 'third-party-ai': 'partial' }, 'buys')).toEqual(['third-party-left-out']);
    expect(mistakesOf({ 'third-party-ai': 'partial' }, 'builds')).toEqual([]);
  });

  it.each([
    ['ethics-poster.md', 'ethics-poster'],
    ['placeholders-left-in.md', 'placeholders-left-in'],
    ['recycled-security-policy.md', 'recycled-security-policy'],
    ['sample-with-gaps.md', 'no-top-management-proof'],
  ])('finds in %s: %s', (file, id) => {
    const markdown = readFileSync(new URL(`../../fixtures/policies/${file}`, import.meta.url), 'utf8');
    const mistake = checkPolicy(readMarkdown(markdown)).mistakes.find((each) => each.id === id);
    expect(mistake?.reason).toMatch(/^[A-Z\d].+\.$/);
    expect(mistake?.fix).toMatch(/^[A-Z].+\.$/);
  });

  it('knows the seven mistakes', () => {
    expect(MISTAKES.map(({ id }) => id)).toHaveLength(7);
  });
});

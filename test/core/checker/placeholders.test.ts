import { describe, expect, it } from 'vitest';
import { findPlaceholders } from '../../../core/checker/placeholders.ts';
import { readDate } from '../../../core/checker/read-date.ts';

describe('findPlaceholders', () => {
  it.each([
    ['Approved by [CEO name] on <date>.', ['[CEO name]', '<date>']],
    ['Owner: {{policy_owner}}', ['{{policy_owner}}']],
    ['Signature: ________', ['________']],
    ['Version TBD, review XX', ['TBD', 'XX']],
    ['Effective [DD/MM/YYYY]', ['[DD/MM/YYYY]']],
  ])('finds them in "%s"', (text, expected) => {
    expect(findPlaceholders(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it.each([
    'As shown [1], [23] and [sic] a link [text](https://example.org)',
    'Write to <someone@example.org> or <https://example.org>',
    'At [Organisation], at [Company Name] and at [Name of the University]',
    'The TEXT of XXL and a snake_case name, a __bold__ word',
    'x < y and a > b',
  ])('finds none in "%s"', (text) => {
    expect(findPlaceholders(text)).toEqual([]);
  });
});

describe('readDate', () => {
  it.each([
    ['23 November 2026', '2026-11-23'],
    ['Nov. 3rd, 2026', '2026-11-03'],
    ['2026-11-23', '2026-11-23'],
    ['23/11/2026', '2026-11-23'],
    ['11/23/2026', '2026-11-23'],
    ['the 1st of May 2025 (draft)', '2025-05-01'],
    ['May 2025', '2025-05-01'],
  ])('reads "%s"', (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });

  it.each(['03/04/2026', 'annually', '2026', 'version 3.2'])('does not guess "%s"', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

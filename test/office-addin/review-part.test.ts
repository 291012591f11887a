// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPart, writePart } from '../../office-addin/review-part.ts';
import { themeOf } from '../../office-addin/theme-of.ts';
import { failureOf, refusalOf } from '../../office-addin/words-of-errors.ts';

describe('the part in the document', () => {
  it.each(['{"a":"<b>&amp; ]]> \u2028 “Räuber” \\u0000 \'\\"","n":1}', '{"a":"\uFFFE"}', 'line\r\nline', ''])(
    'keeps %j to the letter',
    (text) => {
      expect(readPart('review', writePart('review', text))).toEqual({ kind: 'text', text });
    },
  );

  it('tells a review from one that was set aside', () => {
    expect(readPart('review', writePart('aside', 'x'))).toBe(null);
  });
});

describe('the look of the host', () => {
  it.each([
    ['#FFFFFF', { theme: 'light', surface: '#FFFFFF' }],
    ['#1F1F1F', { theme: 'dark', surface: '#1F1F1F' }],
    ['#888888', { theme: 'dark', surface: null }],
    ['white', null],
    [undefined, null],
  ])('of %s', (background, look) => {
    expect(themeOf(background)).toEqual(look);
  });
});

describe('the words for an error', () => {
  it('tell a refusal from a Word that does not answer', () => {
    const refused = Object.assign(new Error('no'), { code: 'AccessDenied' });
    expect(refusalOf(refused)).toMatch(/protected or read-only/);
    expect(refusalOf(new Error('no'))).toBe(null);
    expect(failureOf(new Error('boom'))).toEqual({ kind: 'failed', message: 'Word did not answer.', details: 'boom' });
    expect(failureOf(refused).details).toBe('AccessDenied: no');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../core/policy/text-quote.ts';
import { locate, readableText } from '../../office-addin/readable-text.ts';
import { escapeSearch, findingAt, searchTerms } from '../../office-addin/search-terms.ts';

describe('readableText', () => {
  it.each([
    ['plain text as it is', 'We use AI.', 'We use AI.'],
    ['no soft hyphens', 'govern\u00ADance', 'governance'],
    ['no marks of direction', '\u202BAI\u202C', 'AI'],
    ['no anchors of footnotes and pictures', 'law\u0002 and \u0001order', 'law and order'],
    ['one blank for many', ' We \t use  AI ', 'We use AI'],
    ['line breaks as they are read', 'one \v two\v', 'one\ntwo'],
  ])('gives %s', (_, shown, text) => {
    expect(readableText(shown).text).toBe(text);
  });

  it('leads from each character to where it stands in Word', () => {
    const shown = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u00AD', '\v', '\t', '\u0002') });
    fc.assert(
      fc.property(shown, (each) => {
        const { text, at } = readableText(each);
        [...text].forEach((letter, index) => {
          const there = each.charAt(at(index));
          expect(there === letter || /\s/.test(letter)).toBe(true);
          expect(index === 0 || at(index) > at(index - 1)).toBe(true);
        });
      }),
    );
  });

  it('finds a passage in the text that Word shows, and nothing when it is gone', () => {
    const shown = 'We  will com\u00ADply with the law.';
    const { text } = readableText(shown);
    const quote = quoteOf(text, text.indexOf('comply'), text.indexOf('comply') + 6, 'b');
    const found = locate(shown, quote);
    expect(found && shown.slice(found.start, found.end)).toBe('com\u00ADply');
    expect(locate('We comply.', { ...quote, exact: 'strive' })).toBe(null);
  });
});

describe('what is searched for', () => {
  it('is the stretch itself, escaped, where Word takes it', () => {
    expect(searchTerms('2^3 is 8')).toEqual({ head: '2^3 is 8' });
    expect(escapeSearch('2^3')).toBe('2^^3');
  });

  it('is both ends of a long stretch, short enough for Word even when all of it has to be escaped', () => {
    const { head, tail } = searchTerms('^'.repeat(900));
    for (const term of [head, tail ?? '']) expect(escapeSearch(term).length).toBeLessThanOrEqual(255);
  });

  it('is both ends of a stretch with a line break', () => {
    expect(searchTerms('one\vtwo\vthree')).toEqual({ head: 'one', tail: 'three' });
  });

  it('is found as Word counts: from the left, without overlap', () => {
    expect(findingAt('aaaa', 'aa', 2)).toBe(1);
    expect(findingAt('aaaa', 'aa', 1)).toBe(null);
  });
});

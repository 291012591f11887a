import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { findPhrases, phraseMatcher, readWords } from '../../../core/vendors/phrase-matcher.ts';

describe('reading words', () => {
  test.each([
    ['AI-powered Search', ['ai', 'powered', 'search']],
    ['$15 per user', ['#price', 'per', 'user']],
    ['€ 9.99 a month', ['#price', 'a', 'month']],
    ['20 € im Monat', ['#price', 'im', 'monat']],
    ['1,000 tokens', ['#n', 'tokens']],
    ['First. Second', ['first', '.', 'second']],
    ['Otter.ai', ['otter', '_ai']],
    ["the vendor's", ['the', 'vendor']],
    ['one\ntwo', ['one', '.', 'two']],
    ['künstliche Intelligenz', ['künstliche', 'intelligenz']],
    ['', []],
  ])('%j gives %j', (text, words) => {
    expect(readWords(text)).toEqual(words);
  });

  it('takes AI, IA and KI for AI in capitals only: “ai” is an everyday word elsewhere', () => {
    expect(readWords('AI IA KI')).toEqual(['ai', 'ai', 'ai']);
    expect(readWords('vicino ai monti')).toEqual(['vicino', '_ai', 'monti']);
    expect(readWords("j'ai")).toEqual(['j', '_ai']);
  });
});

describe('finding phrases', () => {
  const matcher = phraseMatcher({ price: ['#price per user|seat'], trial: ['free trial', 'trial'] });
  const find = (text: string) => findPhrases(matcher, readWords(text)).map(({ id }) => id);

  it('finds each of the words at a place', () => {
    expect(find('$5 per user, $6 per seat')).toEqual(['price', 'price']);
  });

  it('finds a phrase inside a longer one too', () => {
    expect(find('Free trial')).toEqual(['trial', 'trial']);
  });

  it('does not reach over the end of a sentence or a line', () => {
    expect(find('$5. Per user')).toEqual([]);
    expect(find('$5\nper user')).toEqual([]);
  });

  it.each(['a', '$', '1', '1.', '$1 ', 'free ', '$1 per ', '. ', '\n', 'AI ', "'s"])(
    'takes steps in proportion to the text, however often it says %j',
    (unit) => {
      const few = steps(unit.repeat(500));
      expect(few).toBeGreaterThan(0);
      expect(steps(unit.repeat(4_000))).toBeLessThan(9 * few);
    },
  );

  /** How many characters and words are looked at or copied to find the phrases of a text. */
  function steps(text: string): number {
    const looks = vi.spyOn(String.prototype, 'charCodeAt');
    const copies = vi.spyOn(String.prototype, 'slice');
    const words = readWords(text);
    const copied = copies.mock.results.map(({ value }) => (value as string).length);
    let count = copied.reduce((sum, length) => sum + length, looks.mock.calls.length);
    vi.restoreAllMocks();
    const counted = new Proxy(words, { get: (target, key) => (count++, Reflect.get(target, key) as unknown) });
    findPhrases(matcher, counted);
    return count;
  }

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void findPhrases(matcher, readWords(text))));
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
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

  it('takes time in proportion to the text, whatever the text', () => {
    const time = (text: string) => {
      const before = performance.now();
      findPhrases(matcher, readWords(text));
      return performance.now() - before;
    };
    for (const unit of ['a', '$', '1', '1.', '$1 ', 'free ', '. ', '\n', 'AI ', "'s"]) {
      let small = Infinity;
      let large = Infinity;
      // Quadratic time would make it 64 times as long. The best of many rounds: other programs share the machine.
      for (let round = 0; round < 40 && (round < 3 || large / Math.max(small, 0.2) >= 24); round++) {
        small = Math.min(small, time(unit.repeat(20_000)));
        large = Math.min(large, time(unit.repeat(160_000)));
      }
      expect(large / Math.max(small, 0.2), unit).toBeLessThan(24);
    }
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void findPhrases(matcher, readWords(text))));
  });
});

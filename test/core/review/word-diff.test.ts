import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from '../../../core/review/word-diff.ts';

const show = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'removed' ? '-' : '+'}{${text.trim()}} `))
    .join('')
    .trim();

test.each([
  ['We will comply with laws.', 'We strives to comply with laws.', 'We -{will} +{strives to} comply with laws.'],
  ['', 'All staff are trained.', '+{All staff are trained.}'],
  ['All staff are trained.', '', '-{All staff are trained.}'],
  ['Same.', 'Same.', 'Same.'],
  [
    'one two three four five six seven eight',
    'one two three four five six seven nine',
    '… three four five six seven -{eight} +{nine}',
  ],
])('%j to %j', (before, after, expected) => {
  expect(show(before, after)).toBe(expected);
});

test('gives back both sides where nothing is shortened', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const parts = wordDiff(before, after);
      const side = (dropped: string): string =>
        parts
          .filter(({ kind }) => kind !== dropped)
          .map(({ text }) => text.trim())
          .join(' ')
          .trim();
      expect(side('added')).toBe(before);
      expect(side('removed')).toBe(after);
    }),
  );
});

test('tells long texts that share nothing as one replacement: a table of their words would be too large', () => {
  const [before, after] = ['x '.repeat(50_000), 'y '.repeat(50_000)];
  expect(wordDiff(before, after)).toEqual([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]);
});

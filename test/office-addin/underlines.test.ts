import { describe, expect, test } from 'vitest';
import { quoteOf } from '../../core/policy/text-quote.ts';
import { plainParagraph, type RawParagraph } from '../../office-addin/raw-paragraph.ts';
import { critiquesOf } from '../../office-addin/underlines.ts';
import type { GapUnderline } from '../../panel/document-host.ts';

const TEXT = 'We strive to comply with laws, and we train people.';

function critiques(raw: Partial<RawParagraph>, ...gaps: [words: string, status: GapUnderline['status']][]): unknown {
  const line = { id: 'w1', raw: { ...plainParagraph(TEXT), key: 'P1', ...raw } };
  const underlines = gaps.map(([words, status]): GapUnderline => {
    const start = TEXT.indexOf(words);
    return { status, passage: quoteOf(TEXT, start, start + words.length, 'w1') };
  });
  return [...critiquesOf(underlines, (block) => (block === 'w1' ? line : undefined))];
}

describe('the critiques of a paragraph', () => {
  test('stand under the words of the gaps, in a colour for each status', () => {
    expect(critiques({}, ['strive to comply', 'partial'], ['train people', 'missing'])).toEqual([
      [
        'P1',
        {
          text: TEXT,
          critiques: [
            { start: 3, length: 16, colorScheme: 'Lavender' },
            { start: 38, length: 12, colorScheme: 'Berry' },
          ],
        },
      ],
    ]);
  });

  test('count what no reader sees', () => {
    const shown = `\u0002${TEXT}`;
    expect(critiques({ shown, text: shown }, ['strive', 'partial'])).toMatchObject([
      ['P1', { critiques: [{ start: 4, length: 6 }] }],
    ]);
  });

  test('draw one line under words that two gaps share', () => {
    expect(critiques({}, ['strive', 'partial'], ['strive', 'missing'])).toMatchObject([
      ['P1', { critiques: [{ colorScheme: 'Lavender' }] }],
    ]);
  });

  test.each([
    ['a tracked deletion shifts what follows', { shown: `Gone. ${TEXT}` }],
    ['it stands in a footnote', { place: 'footnote', part: 0 }],
    ['it stands in a header', { place: 'header', part: 0 }],
    ['the words are gone', { shown: 'AI is used.', text: 'AI is used.' }],
  ] as const)('are none where %s', (_why, raw) => {
    expect(critiques(raw, ['strive', 'partial'])).toEqual([]);
  });
});

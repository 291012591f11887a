import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInWords, placeOf } from '../../../core/report/place-of.ts';
import { csvCell, csvFile, plainCell } from '../../../core/report/csv-cell.ts';
import { sha256, sha256Base64 } from '../../../core/report/sha256.ts';
import { normalizedText, textDigest } from '../../../core/report/text-digest.ts';
import { figure, longDate, ordinal, span } from '../../../core/report/wording.ts';
import { sampleText } from './sample-report.ts';

describe('wording', () => {
  it('groups figures by thousands', () => {
    expect([0, 999, 1000, 1234567].map(figure)).toEqual(['0', '999', '1,000', '1,234,567']);
  });

  it('writes days as people do, and leaves alone what is no day', () => {
    expect(['2026-11-23', '2026-03-01', 'spring', '2026-13-01'].map(longDate)).toEqual([
      '23 November 2026',
      '1 March 2026',
      'spring',
      '2026-13-01',
    ]);
  });

  it('counts days as a person would', () => {
    expect([1, 44, 75, 365, 800].map(span)).toEqual(['1 day', '44 days', '2 months', '12 months', '2 years']);
    expect([ordinal(2, 'paragraph'), ordinal(11, 'paragraph')]).toEqual(['second paragraph', 'paragraph 11']);
  });
});

describe('sha256', () => {
  it("equals the platform's for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
        expect(sha256Base64(text)).toBe(createHash('sha256').update(text, 'utf8').digest('base64'));
      }),
    );
  });

  it('takes a lone surrogate for the replacement character, as encoders do', () => {
    expect(sha256('\uD800')).toBe(createHash('sha256').update('\uFFFD', 'utf8').digest('hex'));
  });
});

describe('textDigest', () => {
  const textOf = (...lines: string[]) => ({
    title: '',
    blocks: lines.map((text, index) => ({ id: String(index), kind: 'paragraph' as const, text })),
  });

  it('is the same for the same words in another layout', () => {
    expect(normalizedText(textOf('We  use\u00A0AI.\n', '', 'Cafe\u0301'))).toBe('We use AI.\nCafé');
    expect(textDigest(textOf('We  use\u00A0AI.\n', ''))).toBe(textDigest(textOf('We use AI.')));
  });

  it('is another for other words', () => {
    expect(textDigest(textOf('We use AI.'))).not.toBe(textDigest(textOf('We used AI.')));
  });
});

describe('placeOf', () => {
  it.each([
    ['b2', '1 Purpose, first paragraph'],
    ['b5', '3 Commitments, second paragraph'],
    ['b6', '3 Commitments, first list item'],
    ['b7', '3 Commitments, row 2 of a table'],
    ['b8', 'page footer'],
    ['b3', '3 Commitments, heading'],
  ])('says where %s stands', (block, words) => {
    const place = placeOf(sampleText, block);
    expect(place && placeInWords(place)).toBe(words);
  });

  it('says nothing of a block that is gone', () => {
    expect(placeOf(sampleText, 'b99')).toBeNull();
  });
});

describe('csvCell', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+49 30', `"'+49 30"`],
    ['-2', `"'-2"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t'=1"`],
    ['\r=1', `"'\r'=1"`],
    ['\0=1', `"'\0=1"`],
    ['＝1', `"'＝1"`],
    ['a;=cmd', `"a;'=cmd"`],
    ['a,b\n=cmd', `"a,b\n'=cmd"`],
    ['plain "quoted", text', '"plain ""quoted"", text"'],
    ['a - b = c', '"a - b = c"'],
  ])('keeps %j from being a formula', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('starts no cell with what makes a formula, and gives every value back', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n,;|\'"＝＋ab\0'), maxLength: 30 });
    fc.assert(
      fc.property(hostile, (value) => {
        const inner = csvCell(value).slice(1, -1).replaceAll('""', '"');
        expect(inner).not.toMatch(/(?:^|[,;\t\r\n|])[=+\-@＝＋－＠]/);
        expect(plainCell(inner)).toBe(value);
      }),
      { numRuns: 10_000 },
    );
  });

  it('writes files that Excel takes for UTF-8', () => {
    expect(
      csvFile([
        ['a', 'ü'],
        ['1', '2'],
      ]),
    ).toBe('\uFEFF"a","ü"\r\n"1","2"\r\n');
  });
});

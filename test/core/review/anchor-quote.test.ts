import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../core/policy/policy-text.ts';
import { quoteOf } from '../../../core/policy/text-quote.ts';
import { storedQuote } from '../../../core/review/annotate.ts';
import { anchorAnnotations, anchorQuote, annotationStatus } from '../../../core/review/anchor-quote.ts';
import { emptyReview, type Annotation } from '../../../core/review/review-state.ts';

const blocks = (...texts: string[]): Block[] => texts.map((text, at) => ({ kind: 'paragraph', id: `b${at}`, text }));
const sentence = 'Managers inform staff about AI in use.';

describe('anchorQuote', () => {
  test('finds a quote in a block with another id', () => {
    const quote = storedQuote(quoteOf(sentence, 0, 15, 'gone'));
    expect(anchorQuote(quote, blocks('Other.', sentence))?.block).toBe('b1');
  });

  test('follows a telling quote whose surroundings have changed', () => {
    const quote = storedQuote(quoteOf(`Where possible, ${sentence}`, 16, 54, 'b0'));
    expect(anchorQuote(quote, blocks('Other.', `Always: ${sentence}`))?.block).toBe('b1');
  });

  test.each([
    ['the text is gone', quoteOf(sentence, 0, 15, 'b0'), blocks('Nothing of the kind.')],
    ['it stands in two blocks alike', quoteOf(sentence, 0, 15, 'x'), blocks(sentence, sentence)],
    ['it is short and its surroundings have changed', quoteOf('All AI here', 4, 6, 'b0'), blocks('We use AI daily.')],
  ])('is null when %s', (_why, quote, text) => {
    expect(anchorQuote(storedQuote(quote), text)).toBeNull();
  });

  test('takes the hinted block among equals', () => {
    expect(anchorQuote(storedQuote(quoteOf(sentence, 0, 15, 'x')), blocks(sentence, sentence), 'b1')?.block).toBe('b1');
  });

  test('never names a block that does not hold the quote', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ') }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts, texts, fc.nat(), fc.nat(), fc.nat(4), (before, after, from, length, at) => {
        const text = before[at % before.length] ?? '';
        const start = from % (text.length + 1);
        const quote = storedQuote(quoteOf(text, start, Math.min(text.length, start + (length % 5)), 'x'));
        const found = anchorQuote(quote, blocks(...after));
        expect(
          found === null ||
            blocks(...after)
              .find(({ id }) => id === found.block)
              ?.text.includes(quote.exact),
        ).toBe(true);
      }),
    );
  });
});

describe('annotationStatus', () => {
  const note = (id: string, rest: Partial<Annotation>): Annotation => ({
    id,
    text: 'Who?',
    author: 'Mara Lind',
    created: '2026-11-23T08:51:00Z',
    status: 'open',
    comment: 'none',
    ...rest,
  });
  const quote = storedQuote(quoteOf(sentence, 0, 15, 'x'));

  test.each([
    ['open', 'open' as const, { quote }, sentence],
    ['orphaned', 'open' as const, { quote }, 'Deleted.'],
    ['resolved', 'resolved' as const, { quote }, 'Deleted.'],
    ['open', 'open' as const, {}, 'Deleted.'],
  ])('is %s for one that is %s with %o in %j', (expected, status, rest, text) => {
    const annotation = note('a', { ...rest, status });
    const anchors = anchorAnnotations({ ...emptyReview, annotations: [annotation] }, blocks(text));
    expect(annotationStatus(annotation, anchors)).toBe(expected);
  });
});

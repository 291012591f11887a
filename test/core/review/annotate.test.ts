import { expect, test } from 'vitest';
import { quoteOf } from '../../../core/policy/text-quote.ts';
import { anchorQuote } from '../../../core/review/anchor-quote.ts';
import { addAnnotation, storedQuote } from '../../../core/review/annotate.ts';
import { emptyReview, parseReview, serialiseReview } from '../../../core/review/review-state.ts';

test('an annotation on a very long passage is stored, and found again', () => {
  const text = Array.from({ length: 3_000 }, (_, at) => `Word ${at}.`).join(' ');
  const quote = storedQuote(quoteOf(text, 5, text.length - 5, 'b1'));
  const review = addAnnotation(emptyReview, {
    id: 'a1',
    quote,
    text: 'Too long.',
    author: 'Mara Lind',
    created: '2026-11-20T08:00:00Z',
    status: 'open',
    comment: 'none',
  });
  expect(parseReview(serialiseReview(review)).kind).toBe('read');
  expect(anchorQuote(quote, [{ kind: 'paragraph', id: 'b9', text }])?.block).toBe('b9');
});

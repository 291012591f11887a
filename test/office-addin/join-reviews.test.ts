import { describe, expect, it } from 'vitest';
import { emptyReview, serialiseReview, type Annotation } from '../../core/review/review-state.ts';
import { joinReviews } from '../../office-addin/join-reviews.ts';

const said = (id: string): Annotation => ({
  id,
  text: `what ${id} says`,
  author: 'Mara',
  created: `2026-11-1${id.charCodeAt(0) - 97}T09:00:00Z`,
  status: 'open',
  comment: 'none',
});
const review = (...ids: string[]): string => serialiseReview({ ...emptyReview, annotations: ids.map(said) });
const newer = '{"version":99}';

describe('joinReviews', () => {
  it.each([
    ['none', [], null],
    ['one, as it is', ['whatever'], 'whatever'],
    ['all that can be read', [review('a'), review('b'), '{"ver'], review('a', 'b')],
    ['a newer one alone', [review('a'), newer], newer],
    ['a damaged first one alone', ['{"ver', review('a')], '{"ver'],
  ])('gives %s', (_, texts, joined) => {
    expect(joinReviews(texts)).toBe(joined);
  });
});

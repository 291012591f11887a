import { describe, expect, it } from 'vitest';
import { emptyReview, serialiseReview, type Annotation } from '../../core/review/review-state.ts';
import { joinReviews, OthersReview } from '../../office-addin/joined-review.ts';

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

describe('OthersReview', () => {
  it('writes its own as it is while nobody else writes', () => {
    const others = new OthersReview();
    expect(others.join(null, 'opaque')).toBe('opaque');
    others.know('opaque');
    expect(others.join('opaque', review('a'))).toBe(review('a'));
  });

  it('keeps what another has added, in this write and the next ones', () => {
    const others = new OthersReview();
    others.know(review('a'));
    const written = others.join(review('a', 'b'), review('a', 'c'));
    expect(written).toBe(review('a', 'b', 'c'));
    others.know(written);
    expect(others.join(written, review('a'))).toBe(review('a', 'b'));
  });

  it('brings nothing back that this pane has deleted', () => {
    const others = new OthersReview();
    others.know(review('a', 'b'));
    expect(others.join(review('a', 'b', 'd'), review('a'))).toBe(review('a', 'd'));
  });
});

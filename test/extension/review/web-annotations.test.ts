import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyReview, parseReview, serialiseReview, type ReviewState } from '../../../core/review/review-state.ts';
import { reviewShelf } from '../../../extension/review/review-shelf.ts';
import {
  annotationsMarkdown,
  fromWebAnnotations,
  toWebAnnotations,
} from '../../../extension/review/web-annotations.ts';
import { openTestStorage } from '../storage/open-test-storage.ts';

const source = 'https://northwind.example/policies/ai';
const state: ReviewState = {
  ...emptyReview,
  reviewer: 'Ingrid Solheim',
  annotations: [
    {
      id: 'a1',
      element: 'legal',
      quote: { exact: 'strives to comply', prefix: 'Freight ', suffix: ' with' },
      place: '2 Commitments',
      text: 'A hedge.',
      author: 'Ingrid Solheim',
      created: '2026-11-23T10:00:00Z',
      status: 'open',
      comment: 'none',
    },
  ],
  decisions: [
    { element: 'legal', passage: 'strives', kind: 'to-fix', reason: '', name: 'Ingrid Solheim', date: '2026-11-23' },
  ],
};

test('an annotation is one of the W3C, on the page’s address, by its quote', () => {
  const { items } = toWebAnnotations(state, source);
  expect(items[0]).toMatchObject({
    type: 'Annotation',
    body: { type: 'TextualBody', value: 'A hedge.' },
    target: {
      source,
      selector: { type: 'TextQuoteSelector', exact: 'strives to comply', prefix: 'Freight ', suffix: ' with' },
    },
  });
});

describe('back again', () => {
  test('nothing is lost', () => {
    expect(fromWebAnnotations(JSON.parse(JSON.stringify(toWebAnnotations(state, source))))).toBe(
      serialiseReview(state),
    );
  });

  test('whatever the texts are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string({ minLength: 1, maxLength: 90 }), (text, exact, id) => {
        const [first] = state.annotations;
        if (first === undefined || /[\ud800-\udfff]/.test(id)) return;
        const other: ReviewState = {
          ...state,
          annotations: [{ ...first, id, text, quote: { exact, prefix: '', suffix: '' } }],
        };
        expect(fromWebAnnotations(toWebAnnotations(other, source))).toBe(serialiseReview(other));
      }),
    );
  });

  test('what are no annotations of ours is null', () => {
    for (const value of [null, undefined, {}, [], 'x', { type: 'AnnotationPage' }]) {
      expect(fromWebAnnotations(value)).toBeNull();
    }
  });
});

test('marks of Markdown in texts are inert', () => {
  const [first] = state.annotations;
  const hostile = { ...state, annotations: first ? [{ ...first, text: '[x](javascript:alert(1)) <b>' }] : [] };
  const text = annotationsMarkdown(hostile, 'AI *policy*', source);
  expect(text).toContain('\\[x\\](javascript:alert(1)) \\<b\\>');
  expect(text).toContain('# Annotations: AI \\*policy\\*');
});

describe('the shelf', () => {
  const address = 'https://northwind.example/policies/ai?x=1#y';

  test('gives back what was saved, under the page’s address alone', async () => {
    const shelf = reviewShelf(await openTestStorage());
    expect(await shelf.load(address)).toBeNull();
    await shelf.save(address, serialiseReview(state));
    expect(await shelf.load(source)).toBe(serialiseReview(state));
  });

  test('never takes annotations that it cannot read for none: the pane would write over them', async () => {
    const storage = await openTestStorage();
    const shelf = reviewShelf(storage);
    await shelf.save(address, serialiseReview(state));
    const stored = JSON.parse(JSON.stringify(await storage.db.get('reviews', source))) as { id: string; value: { annotations: { items: { body: object }[] } } }; // prettier-ignore
    const [item] = stored.value.annotations.items;
    if (item) item.body = { type: 'Video' };
    await storage.db.put('reviews', stored);
    const loaded = await shelf.load(address);
    expect(loaded).toContain('strives to comply');
    expect(parseReview(loaded ?? '').kind).toBe('damaged');
  });
});

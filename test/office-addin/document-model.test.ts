import { describe, expect, it } from 'vitest';
import { DocumentModel } from '../../office-addin/document-model.ts';
import { plainParagraph, type RawParagraph } from '../../office-addin/raw-paragraph.ts';

const keyed = (key: string, text: string, more: Partial<RawParagraph> = {}): RawParagraph & { key: string } => ({
  ...plainParagraph(text),
  ...more,
  key,
});
const read = (...raws: RawParagraph[]): DocumentModel => {
  const model = new DocumentModel();
  model.take(raws, {});
  return model;
};
const texts = (model: DocumentModel): string[] => {
  return model.snapshot().text.blocks.map(({ text }) => text);
};

describe('DocumentModel', () => {
  it('says nothing of a reading that is the same', () => {
    const model = read(keyed('a', 'One.'), keyed('b', 'Two.'));
    expect(model.take([keyed('a', 'One.'), keyed('b', 'Two.')], {})).toEqual({ kind: 'same' });
  });

  it('patches single paragraphs in, whatever the order in which they come', () => {
    const model = read(keyed('a', 'One.'), keyed('b', 'Two.'));
    const step = model.patch(
      [
        { raw: keyed('d', 'Four.'), after: 'c' },
        { raw: keyed('c', 'Three.'), after: 'b' },
        { raw: keyed('a', 'First.'), after: null },
      ],
      new Set(),
    );
    expect(step?.kind).toBe('changes');
    expect(texts(model)).toEqual(['First.', 'Two.', 'Three.', 'Four.']);
  });

  it('asks for a whole reading where a single one does not tell the place', () => {
    const model = read(keyed('a', 'One.'));
    expect(model.patch([{ raw: keyed('c', 'Three.'), after: 'nobody' }], new Set())).toBe(null);
    expect(model.patch([{ raw: keyed('c', 'Cell', { nesting: 1 }), after: 'a' }], new Set())).toBe(null);
  });

  it('asks for a whole reading where the head of a table changes or goes, for it heads other cells too', () => {
    const cell = { table: 0, row: 0, column: 0 };
    const model = read(keyed('a', 'Role', { nesting: 1, cell }));
    expect(model.patch([{ raw: keyed('a', 'Duty', { nesting: 1 }), after: null }], new Set())).toBe(null);
    expect(model.patch([], new Set(['a']))).toBe(null);
  });

  it('says more than edits can when tracked changes come or go', () => {
    const model = read(keyed('a', 'One.'));
    expect(model.take([keyed('a', 'One.', { original: 'Once.' })], {})).toEqual({ kind: 'other' });
    expect(model.isTracked).toBe(true);
  });

  it('leaves a paragraph out of the side on which it has no text, under the same id on the other', () => {
    const model = read(keyed('a', 'One.'), keyed('b', 'Added.', { original: '' }));
    const snapshot = model.snapshot();
    expect(snapshot.text.blocks.map(({ id }) => id)).toEqual(['w1', 'w2']);
    expect(snapshot.original?.blocks.map(({ id }) => id)).toEqual(['w1']);
  });
});

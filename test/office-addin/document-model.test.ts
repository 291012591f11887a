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

  it.each([
    ['a changed paragraph', ['One.', 'Two.', 'Three.'], 'Second.', 'One.', 'Three.', ['One.', 'Second.', 'Three.']],
    ['a changed end', ['One.', 'Two.'], 'Second.', 'One.', null, ['One.', 'Second.']],
    ['a new paragraph', ['One.', 'Three.'], 'Two.', 'One.', 'Three.', ['One.', 'Two.', 'Three.']],
    ['a new beginning', ['Two.'], 'One.', null, 'Two.', ['One.', 'Two.']],
  ] as const)('takes %s by its neighbours', (_, before, text, previous, next, after) => {
    const model = read(...before.map((each) => plainParagraph(each)));
    const ids = model.lines.map(({ id }) => id);
    expect(model.patchBetween({ raw: plainParagraph(text), previous, next })?.kind).toBe('changes');
    expect(texts(model)).toEqual(after);
    expect(model.lines.filter(({ id }) => ids.includes(id))).toHaveLength(before.length);
    expect(model.patchBetween({ raw: plainParagraph(text), previous, next })).toEqual({ kind: 'same' });
  });

  it.each([
    ['that stand nowhere', ['One.', 'Two.'], 'Two.', 'Five.'],
    ['that stand together twice', ['One.', 'Two.', 'Three.', 'One.', 'Four.', 'Three.'], 'One.', 'Three.'],
  ])('guesses no place between neighbours %s', (_, before, previous, next) => {
    const model = read(...before.map((each) => plainParagraph(each)));
    expect(model.patchBetween({ raw: plainParagraph('Second.'), previous, next })).toBe(null);
    expect(texts(model)).toEqual(before);
  });

  it('keeps the cell of a paragraph that was read alone, and asks for the whole table where its head changes', () => {
    const cell = (column: number, text: string): RawParagraph => ({
      ...plainParagraph(text),
      nesting: 1,
      cell: { table: 0, row: 1, column, ...(column > 0 ? { rowHead: 'Owner' } : {}) },
    });
    const model = read(cell(0, 'Owner'), cell(1, 'Head of Legal'));
    const alone = (text: string): RawParagraph => ({ ...plainParagraph(text), nesting: 1 });
    model.patchBetween({ raw: alone('Head of Compliance'), previous: 'Owner', next: null });
    expect(model.snapshot().text.blocks[1]).toMatchObject({ kind: 'table-cell', rowHead: 'Owner' });
    expect(model.patchBetween({ raw: alone('Keeper'), previous: null, next: 'Head of Compliance' })).toBe(null);
    expect(model.patchBetween({ raw: alone('New'), previous: 'Owner', next: 'Head of Compliance' })).toBe(null);
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

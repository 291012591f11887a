import { expect, test } from 'vitest';
import type { Block } from '../../../core/policy/policy-text.ts';
import { placeOfBlock, sectionOfBlock } from '../../../core/review/place-of-block.ts';

const blocks: Block[] = [
  { kind: 'paragraph', id: 'p0', text: 'Before any heading.' },
  { kind: 'heading', id: 'h1', level: 2, text: '3  Commitments' },
  { kind: 'paragraph', id: 'p1', text: 'One.' },
  { kind: 'list-item', id: 'l1', level: 0, text: 'Item.' },
  { kind: 'paragraph', id: 'p2', text: 'Two.' },
  { kind: 'table-cell', id: 't1', table: 0, row: 1, column: 0, text: 'Owner' },
  { kind: 'footer', id: 'f', text: 'NF-POL-031' },
];

test.each([
  ['p0', 'First paragraph'],
  ['h1', 'Heading 3 Commitments'],
  ['p1', '3 Commitments, first paragraph'],
  ['l1', '3 Commitments, first list item'],
  ['p2', '3 Commitments, second paragraph'],
  ['t1', '3 Commitments, table, row 2'],
  ['f', 'Page footer'],
  ['nowhere', ''],
])('%s stands at "%s"', (id, place) => {
  expect(placeOfBlock(blocks, id)).toBe(place);
});

test('counts on past ten', () => {
  const many = Array.from({ length: 22 }, (_, at): Block => ({ kind: 'paragraph', id: `${at}`, text: 'x' }));
  expect([10, 11, 20, 21].map((at) => placeOfBlock(many, `${at}`))).toEqual([
    '11th paragraph',
    '12th paragraph',
    '21st paragraph',
    '22nd paragraph',
  ]);
});

test('shortens a long heading', () => {
  const long: Block[] = [{ kind: 'heading', id: 'h', level: 1, text: 'word '.repeat(40) }];
  expect(sectionOfBlock(long, 'h').length).toBeLessThanOrEqual(60);
});

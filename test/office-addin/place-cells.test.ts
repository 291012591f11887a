import { describe, expect, it } from 'vitest';
import { placeCells } from '../../office-addin/place-cells.ts';

const cell = (text: string) => ({ text, nesting: 1 });
const line = (text: string) => ({ text, nesting: 0 });

describe('placeCells', () => {
  it('gives each paragraph of a table its place and its heads', () => {
    const paragraphs = [line('Before'), ...['Role', 'Duty', 'Owner', 'Keeps it'].map(cell), line('After')];
    const places = placeCells(paragraphs, [
      [
        ['Role', 'Duty'],
        ['Owner', 'Keeps it'],
      ],
    ]);
    expect(places[0]).toBe(undefined);
    expect(places[4]).toMatchObject({ table: 0, row: 1, column: 1, columnHead: 'Duty', rowHead: 'Owner' });
    expect(places[5]).toBe(undefined);
  });

  it('takes several paragraphs of one cell together, and empty cells', () => {
    const places = placeCells(['A', 'one', 'two', '', 'D'].map(cell), [
      [
        ['A', 'one\r\ntwo'],
        ['', 'D'],
      ],
    ]);
    expect(places.map((place) => place && [place.row, place.column])).toEqual([
      [0, 0],
      [0, 1],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
  });

  it('places nothing of a table whose texts do not fit its paragraphs', () => {
    expect(placeCells(['A', 'B'].map(cell), [[['A', 'C']]])).toEqual([undefined, undefined]);
  });

  it('takes a table of one column for a frame', () => {
    expect(placeCells(['A', 'B'].map(cell), [[['A'], ['B']]])).toEqual([undefined, undefined]);
  });
});

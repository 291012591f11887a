import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../core/policy/policy-text.ts';
import { diffWords } from '../../documents/diff-words.ts';
import { TrackedSides } from '../../workbench/editor/tracked-sides.ts';

const p = (id: string, text: string): Block => ({ kind: 'paragraph', id, text });
const textOf = (sides: TrackedSides, id: string) => sides.original.find((block) => block.id === id)?.text;

describe('the other side of tracked changes', () => {
  it('takes over what is typed outside of the changed words', () => {
    const sides = new TrackedSides([p('a', 'We strive to comply with laws.')], [p('a', 'We will comply with laws.')]);
    const changes = sides.follow([{ kind: 'set', block: p('a', 'We strive to comply with all laws.') }]);
    expect(textOf(sides, 'a')).toBe('We will comply with all laws.');
    expect(changes).toMatchObject([{ kind: 'set', block: { text: 'We will comply with all laws.' } }]);
  });

  it('stays as it was when the edit is inside words that only the accepted side has', () => {
    const sides = new TrackedSides([p('a', 'We strive to comply.')], [p('a', 'We will comply.')]);
    sides.follow([{ kind: 'set', block: p('a', 'We try to comply.') }]);
    expect(textOf(sides, 'a')).toBe('We will comply.');
    expect(sides.differences()).toMatchObject([{ before: 'We will comply.', after: 'We try to comply.' }]);
  });

  it('gets new paragraphs after the nearest one that both have, and loses removed ones', () => {
    const sides = new TrackedSides(
      [p('a', 'One.'), p('b', 'Inserted.'), p('c', 'Three.')],
      [p('a', 'One.'), p('c', 'Three.')],
    );
    sides.follow([
      { kind: 'insert', block: p('n', 'New.'), after: 'b' },
      { kind: 'remove', id: 'c' },
    ]);
    expect(sides.original.map(({ text }) => text)).toEqual(['One.', 'New.']);
  });

  it('keeps a paragraph whose deletion is tracked, and tells what it follows', () => {
    const sides = new TrackedSides(
      [p('a', 'One.'), p('c', 'Three.')],
      [p('a', 'One.'), p('b', 'Deleted.'), p('c', 'Three.')],
    );
    expect(sides.deletions()).toEqual([{ after: 'a', text: 'Deleted.' }]);
    sides.follow([{ kind: 'remove', id: 'c' }]);
    expect(sides.original.map(({ text }) => text)).toEqual(['One.', 'Deleted.']);
  });
});

describe('the difference of two texts', () => {
  const words = fc.array(fc.constantFrom('we', 'will', 'comply', 'with', 'laws', 'AI', '\n', ','), { maxLength: 30 });

  it('gives both texts back to the letter', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = [a.join(' '), b.join('  ')];
        const parts = diffWords(before, after);
        const joined = (without: string) =>
          parts.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');
        expect(joined('added')).toBe(before);
        expect(joined('removed')).toBe(after);
      }),
    );
  });

  it('changes whole words, not letters', () => {
    expect(diffWords('We will comply.', 'We strive to comply.')).toEqual([
      { kind: 'same', text: 'We ' },
      { kind: 'removed', text: 'will' },
      { kind: 'added', text: 'strive to' },
      { kind: 'same', text: ' comply.' },
    ]);
  });
});

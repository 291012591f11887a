import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Block } from '../../core/policy/policy-text.ts';
import { quoteOf } from '../../core/policy/text-quote.ts';
import { readDocxReview, writeDocxReview } from '../../documents/docx-review.ts';
import { readMarkdown } from '../../documents/read-markdown.ts';
import { collectEdits } from '../../workbench/collect-edits.ts';
import { saveAsDocx, saveAsMarkdown } from '../../workbench/save-document.ts';
import { sourceOf, sourceOfText } from '../../workbench/source.ts';
import { bytesOf, mustRead } from '../documents/draw-blocks.ts';
import { p, table, makeDocx } from '../documents/make-docx.ts';

const original = makeDocx(
  [
    p('AI policy', '<w:pStyle w:val="berschrift1"/>'),
    p('We strive to comply.', '<w:jc w:val="both"/>', '<w:i/>'),
    table([[p('Owner'), p('Jo')]]),
    p('The end.'),
  ].join(''),
  { header: p('Internal'), files: { 'word/unheard-of.xml': '<odd/>' } },
);

async function opened() {
  const read = await mustRead(original);
  return sourceOf('policy.docx', original, read, null);
}

function edited(blocks: readonly Block[], edit: (block: Block) => readonly Block[]): Block[] {
  return blocks.flatMap((block) => edit(block));
}

describe('saving as .docx', () => {
  it('gives the file itself when nothing was changed', async () => {
    const source = await opened();
    const saved = await saveAsDocx(source, { text: source.text, looks: new Map(), comments: [], review: null });
    expect(saved).toEqual({ kind: 'saved', bytes: original, lost: [] });
  });

  it('puts edits, new paragraphs, comments and the review into it, and keeps the rest', async () => {
    const source = await opened();
    const blocks = edited(source.text.blocks, (block) => {
      if (block.text === 'We strive to comply.') return [{ ...block, text: 'We will comply.' }];
      if (block.text === 'Jo') return [block, { kind: 'paragraph', id: 'n1', text: 'After the table.' }];
      return block.text === 'The end.' ? [] : [block];
    });
    const changed = blocks.find(({ text }) => text === 'We will comply.');
    if (changed === undefined) throw new Error('the block is gone');
    const saved = await saveAsDocx(source, {
      text: { ...source.text, blocks },
      looks: source.looks ?? new Map(),
      comments: [
        {
          id: 'c',
          author: 'Ada Reviewer',
          date: '2026-11-25T09:12:00Z',
          text: 'Better.',
          resolved: false,
          isNew: true,
          quote: quoteOf(changed.text, 3, 14, changed.id),
        },
      ],
      review: '{"version":1}',
    });
    if (saved.kind !== 'saved') throw new Error(saved.message);
    expect(saved.lost).toEqual([]);
    const read = await mustRead(saved.bytes);
    expect(read.text.blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'header: Internal',
      'heading: AI policy',
      'paragraph: We will comply.',
      'table-cell: Owner',
      'table-cell: Jo',
      'paragraph: After the table.',
    ]);
    expect(read.comments).toMatchObject([{ author: 'Ada Reviewer', text: 'Better.', quoted: 'will comply' }]);
    expect(readDocxReview(saved.bytes)).toBe('{"version":1}');
    const parts = unzipSync(saved.bytes);
    expect(strFromU8(parts['word/unheard-of.xml'] ?? new Uint8Array())).toBe('<odd/>');
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toMatch(
      /<w:jc w:val="both"\/>.*<w:i\/><\/w:rPr><w:t xml:space="preserve">will comply/,
    );
  });

  it('writes a cell that was emptied and filled anew into that cell', async () => {
    const source = await opened();
    const blocks = source.text.blocks.map((block): Block =>
      block.text === 'Jo' ? { ...block, id: 'n1', text: 'Mo' } : block,
    );
    const quote = quoteOf('Mo', 0, 2, 'n1');
    const comment = {
      id: 'c',
      author: 'Ada',
      date: '2026-11-25T09:12:00Z',
      text: 'Who?',
      resolved: false,
      isNew: true,
      quote,
    };
    const saved = await saveAsDocx(source, {
      text: { ...source.text, blocks },
      looks: new Map(),
      comments: [comment],
      review: null,
    });
    if (saved.kind !== 'saved') throw new Error(saved.message);
    const read = await mustRead(saved.bytes);
    expect(read.text.blocks.map(({ kind, text }) => `${kind}: ${text}`).slice(3)).toEqual([
      'table-cell: Owner',
      'table-cell: Mo',
      'paragraph: The end.',
    ]);
    expect(read.comments).toMatchObject([{ quoted: 'Mo' }]);
  });

  it('tells of a list item that went to another level', () => {
    const item = { kind: 'list-item', id: 'a', text: 'one', level: 0 } as const;
    expect(collectEdits([item], [{ ...item, level: 1 }]).edits).toEqual([
      { kind: 'change', block: 'a', text: 'one', level: 1, looks: [] },
    ]);
  });

  it('writes an item anew that came into a list of another kind', () => {
    const item = { kind: 'list-item', id: 'a', text: 'one', level: 0, marker: '1.' } as const;
    expect(collectEdits([item], [{ ...item, marker: '2.' }]).edits).toEqual([]);
    expect(collectEdits([item], [{ ...item, marker: '•' }]).edits).toMatchObject([
      { kind: 'remove', block: 'a' },
      { kind: 'insert', block: { id: 'a~', marker: '•' } },
    ]);
  });

  it('makes a new file of Markdown, with comments on the right words', async () => {
    const source = sourceOfText('policy.md', readMarkdown('# AI policy\n\nTwice.\n\nTwice.\n\n- an item\n'));
    const second = source.text.blocks[2];
    if (second === undefined) throw new Error('the block is gone');
    const saved = await saveAsDocx(source, {
      text: source.text,
      looks: new Map(),
      comments: [
        {
          id: 'c',
          author: 'Ada',
          date: '2026-11-25T09:12:00Z',
          text: 'This one.',
          resolved: false,
          isNew: true,
          quote: quoteOf('Twice.', 0, 5, second.id),
        },
      ],
      review: null,
    });
    if (saved.kind !== 'saved') throw new Error(saved.message);
    const read = await mustRead(saved.bytes);
    expect(read.text.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph', 'list-item']);
    expect(read.comments).toMatchObject([{ quoted: 'Twice', block: read.text.blocks[2]?.id }]);
  });

  it('writes the edits that make the file read as the present text, whatever was moved', () => {
    const base: Block[] = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ kind: 'paragraph', id, text: id }));
    fc.assert(
      fc.property(fc.shuffledSubarray(base), fc.array(fc.nat(5), { maxLength: 3 }), (kept, places) => {
        const present = [...kept];
        places.forEach((place, at) =>
          present.splice(Math.min(place, present.length), 0, { kind: 'paragraph', id: `n${at}`, text: `new ${at}` }),
        );
        const { edits } = collectEdits(base, present);
        let texts = base.map(({ id, text }) => ({ id, text }));
        for (const edit of edits) {
          if (edit.kind === 'remove') texts = texts.filter(({ id }) => id !== edit.block);
          else if (edit.kind === 'change')
            texts = texts.map((each) => (each.id === edit.block ? { ...each, text: edit.text } : each));
          else
            texts.splice(edit.after === null ? 0 : texts.findIndex(({ id }) => id === edit.after) + 1, 0, {
              id: edit.block.id,
              text: edit.block.text,
            });
        }
        expect(texts.map(({ text }) => text)).toEqual(present.map(({ text }) => text));
      }),
    );
  });
});

describe('the review in a .docx', () => {
  it('comes back to the letter, also after it was written over', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const state = JSON.stringify({ value });
        const once = writeDocxReview(original, '{}');
        expect(readDocxReview(writeDocxReview(once, state))).toBe(state);
      }),
      { numRuns: 30 },
    );
  });

  it('is not there in a file without one, nor in what is no .docx', () => {
    expect(readDocxReview(original)).toBeNull();
    expect(readDocxReview(new Uint8Array([1, 2, 3]))).toBeNull();
  });

  it('goes into one part that the main part refers to', () => {
    const twice = unzipSync(writeDocxReview(writeDocxReview(original, '{"a":1}'), '{"a":2}'));
    expect(Object.keys(twice).filter((name) => name.startsWith('customXml/'))).toEqual(['customXml/item1.xml']);
    expect(strFromU8(twice['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain(
      'Target="../customXml/item1.xml"',
    );
  });
});

async function markdownOf(
  ...given: Parameters<typeof saveAsMarkdown>
): Promise<{ text: string; lost: readonly string[] }> {
  const saved = await saveAsMarkdown(...given);
  if (saved.kind !== 'saved') throw new Error(saved.message);
  return { text: new TextDecoder().decode(saved.bytes), lost: saved.lost };
}

describe('saving as Markdown', () => {
  it('keeps the links and the bold type of the Markdown that was opened', async () => {
    const markdown = '# AI policy\n\nWe **must** obey [the law](https://law.example).\n\n* fair\n';
    const bytes = bytesOf(markdown);
    const source = sourceOf('policy.md', bytes, await mustRead(bytes, 'policy.md'), null);
    const blocks = source.text.blocks.map((block) => ({ ...block, text: block.text.replace('fair', 'fair to all') }));
    expect(await markdownOf(source, { text: { ...source.text, blocks }, looks: new Map() })).toEqual({
      text: markdown.replace('fair', 'fair to all'),
      lost: [],
    });
  });

  it('says what the file lost where its Markdown has to be written anew', async () => {
    const bytes = bytesOf('# AI policy\n\nWe obey [the law](https://law.example).\n');
    const source = sourceOf('policy.md', bytes, await mustRead(bytes, 'policy.md'), null);
    vi.doMock('../../documents/save-markdown.ts', () => ({ saveMarkdown: () => null }));
    const { text, lost } = await markdownOf(source, { text: source.text, looks: new Map() });
    vi.doUnmock('../../documents/save-markdown.ts');
    expect(text).toContain('We obey the law.');
    expect(lost).toEqual([expect.stringMatching(/links, pictures and comments/)]);
  });

  it('writes what was no Markdown anew', async () => {
    const source = await opened();
    const { text, lost } = await markdownOf(source, { text: source.text, looks: source.looks ?? new Map() });
    expect(text).toMatch(/^# AI policy\n\n\*We strive to comply\.\*/);
    expect(lost).toEqual([]);
  });

  it('makes a Word file of Markdown, with its bold and italic type', async () => {
    const bytes = bytesOf(
      '# AI policy\n\nWe **must** *always* comply.\n\n- **Owner:** Jo\n\n| a | **b** |\n|---|---|\n| *c* | d |\n',
    );
    const source = sourceOf('policy.md', bytes, await mustRead(bytes, 'policy.md'), null);
    const looks = source.looks ?? new Map();
    const saved = await saveAsDocx(source, { text: source.text, looks, comments: [], review: null });
    if (saved.kind !== 'saved') throw new Error(saved.message);
    const again = await mustRead(saved.bytes);
    expect(again.text.blocks.map(({ text }) => text)).toEqual(source.text.blocks.map(({ text }) => text));
    const standing = again.text.blocks.flatMap(({ id, kind, text }) =>
      kind === 'heading'
        ? []
        : (again.looks?.get(id) ?? []).map(({ start, end, bold }) => `${bold ? 'b' : 'i'} ${text.slice(start, end)}`),
    );
    expect(standing).toEqual(['b must', 'i always', 'b Owner:', 'b a', 'b b', 'b c']);
    const { text: markdown } = await markdownOf({ ...source, bytes: null }, { text: source.text, looks });
    expect(markdown).toContain('We **must** *always* comply.\n\n- **Owner:** Jo');
    expect(markdown).toContain('| *c* | d |');
  });
});

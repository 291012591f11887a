import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../core/policy/policy-text.ts';
import { markdownPieces } from '../../documents/markdown-pieces.ts';
import { readMarkdown } from '../../documents/read-markdown.ts';
import { saveMarkdown } from '../../documents/save-markdown.ts';
import { writeMarkdown } from '../../documents/write-markdown.ts';
import { drawBlocks } from './draw-blocks.ts';

const policy = `---
title: AI policy
review_date: 2027-05-02
---

<!-- owner: keep this comment -->
# AI *policy* of [Northwind](https://northwind.example)

![Logo](logo.png)

We **must** comply with [the law](https://law.example/a.b?c=d), as the
[register][r] says[^1]. Costs &lt; 5 % of *all*.

* fair
* open
    * to **staff**
    * to the public

1. Ask first.
2. Then buy.

| Role  | Duty        |
|-------|-------------|
| Board | **Approves** it |
| Owner | Keeps it    |

\`\`\`yaml
owner: jo
\`\`\`

Scope
-----

All staff.

[r]: https://register.example
[^1]: As *defined* there.
`;

/** The source after blocks were changed as the function says. */
function edited(change: (blocks: Block[]) => void, source = policy): string {
  const blocks = [...readMarkdown(source).blocks];
  change(blocks);
  return saveMarkdown(source, blocks) ?? 'not saved';
}

function placeOf(blocks: readonly Block[], words: string): number {
  const at = blocks.findIndex(({ text }) => text.includes(words));
  if (at < 0) throw new Error(`"${words}" is in no block`);
  return at;
}

const replace = (from: string, to: string) => (blocks: Block[]) => {
  const at = placeOf(blocks, from);
  const block = blocks[at] as Block;
  blocks[at] = { ...block, text: block.text.replace(from, to) };
};
const remove = (words: string) => (blocks: Block[]) => void blocks.splice(placeOf(blocks, words), 1);
const add = (words: string, block: Block) => (blocks: Block[]) =>
  void blocks.splice(placeOf(blocks, words) + 1, 0, block);

describe('saving Markdown that was opened', () => {
  it('leaves it letter for letter where nothing was edited', () => {
    expect(edited(() => undefined)).toBe(policy);
    const windows = policy.replace(/\n/g, '\r\n');
    expect(edited(() => undefined, windows)).toBe(windows);
  });

  it.each<[string, (blocks: Block[]) => void, string, string]>([
    ['a word', replace('comply', 'always comply'), 'We **must** comply', 'We **must** always comply'],
    ['a bold word', replace('must', 'shall'), '**must**', '**shall**'],
    ['a word in a link', replace('the law', 'all laws'), '[the law]', '[all laws]'],
    ['the end of a paragraph', replace('% of all.', '% of all costs.'), '*all*.', '*all* costs.'],
    ['words with marks', replace('fair', 'fair_and *just*'), '* fair', '* fair\\_and \\*just\\*'],
    ['an item of an inner list', replace('to staff', 'to all staff'), 'to **staff**', 'to all **staff**'],
    ['a cell', replace('Approves it', 'Approves | keeps it'), '**Approves** it', '**Approves** \\| keeps it'],
    ['a heading', replace('AI policy of', 'AI rules of'), 'AI *policy* of', 'AI *rules* of'],
    ['an underlined heading', replace('Scope', 'Scope of it'), 'Scope\n-----', 'Scope of it\n-----'],
    ['a footnote', replace('defined there', 'defined here'), '*defined* there', '*defined* here'],
    ['front matter', replace('2027-05-02', '2028-05-02'), '2027-05-02', '2028-05-02'],
    ['code', replace('owner: jo', 'owner: *mo*'), 'owner: jo', 'owner: *mo*'],
  ])('changes nothing else where %s was edited', (_, change, from, to) => {
    expect(edited(change)).toBe(policy.replace(from, to));
  });

  it('takes out what was removed and puts in what is new', () => {
    expect(edited(remove('Then buy'))).toBe(policy.replace('\n2. Then buy.', ''));
    expect(edited(remove('All staff.'))).toBe(policy.replace('All staff.\n\n', ''));
    const sentence: Block = { id: 'n1', kind: 'paragraph', text: 'We review it *yearly*.' };
    expect(edited(add('All staff.', sentence))).toBe(
      policy.replace('All staff.\n', 'All staff.\n\nWe review it \\*yearly\\*.\n'),
    );
    const item: Block = { id: 'n2', kind: 'list-item', level: 1, marker: '•', text: 'to suppliers' };
    expect(edited(add('to staff', item))).toBe(
      policy.replace('    * to **staff**\n', '    * to **staff**\n    * to suppliers\n'),
    );
    const first: Block = { id: 'n3', kind: 'list-item', level: 0, marker: '1.', text: 'Think.' };
    expect(
      edited((blocks) => {
        const at = placeOf(blocks, 'Ask first');
        blocks.splice(
          at,
          2,
          first,
          { ...(blocks[at] as Block), marker: '2.' } as Block,
          {
            ...(blocks[at + 1] as Block),
            marker: '3.',
          } as Block,
        );
      }),
    ).toContain('2. Ask first.\n3. Then buy.');
  });

  it('writes a block of another kind anew, and all else as it was', () => {
    const saved = edited((blocks) => {
      const at = placeOf(blocks, 'All staff.');
      blocks[at] = { id: (blocks[at] as Block).id, kind: 'heading', level: 3, text: 'All staff' };
    });
    expect(saved).toBe(policy.replace('All staff.', '### All staff'));
  });

  const folder = new URL('../fixtures/policies/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');

  it.each(names)('cuts %s into pieces that are the whole of it', (name) => {
    const source = readFileSync(new URL(name, folder), 'utf8');
    const whole = (pieces: ReturnType<typeof markdownPieces>) => pieces.map(({ raw, gap }) => raw + gap).join('');
    expect(whole(markdownPieces(source))).toBe(source);
    expect(edited(() => undefined, source)).toBe(source);
  });

  it('cuts any text into pieces that are the whole of it (property)', () => {
    const line = fc.constantFrom(
      '',
      ' ',
      '# a',
      '- b',
      '1. c',
      '| d |',
      '|---|',
      '```',
      '---',
      'e',
      '<p>',
      '[^1]: f',
      '> g',
      '<!--',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const source = lines.join('\n');
        expect(
          markdownPieces(source)
            .map(({ raw, gap }) => raw + gap)
            .join(''),
        ).toBe(source);
      }),
      { numRuns: 500 },
    );
  });

  it('reads back as it was edited, whatever was edited (property)', () => {
    const word = fc.constantFrom(
      'new',
      '*bold*',
      '[x](y)',
      'a|b',
      '<b>',
      '1.',
      '- ',
      '# ',
      '&amp;',
      '`c`',
      '_',
      'end.',
    );
    const step = fc.tuple(fc.constantFrom('type', 'cut', 'remove', 'add'), fc.nat(), fc.nat(), word);
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
        const blocks = [...readMarkdown(policy).blocks];
        steps.forEach(([what, place, offset, text], index) => {
          const at = place % blocks.length;
          const block = blocks[at];
          if (!block || block.kind === 'footnote') return;
          const cut = 1 + (offset % block.text.length);
          const next =
            what === 'type'
              ? `${block.text.slice(0, cut)} zq${text}qz${block.text.slice(cut)}`
              : block.text.slice(0, cut).trim();
          if (what === 'remove' && block.kind !== 'table-cell') blocks.splice(at, 1);
          else if (what === 'add' && block.kind !== 'table-cell')
            blocks.splice(at + 1, 0, { id: `n${index}`, kind: 'paragraph', text: `zq${text}qz` });
          else blocks[at] = { ...block, text: /\p{L}/u.test(next) ? next : block.text };
        });
        const flat = (markdown: string): string[] =>
          drawBlocks(readMarkdown(markdown)).map((each) =>
            each.replace(/^\[[^\]]*\] |^\(footnote\) /, '').replace(/\s+/g, ' '),
          );
        const saved = saveMarkdown(policy, blocks) ?? 'not saved';
        // What Markdown cannot say (an inner item without an outer one) it cannot keep either.
        expect(flat(saved)).toEqual(flat(writeMarkdown(blocks)));
        expect(saved).toContain('<!-- owner: keep this comment -->');
      }),
      { numRuns: 300 },
    );
  });
});

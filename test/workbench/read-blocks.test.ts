// @vitest-environment happy-dom
import fc from 'fast-check';
import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../core/policy/policy-text.ts';
import { readMarkdown } from '../../documents/read-markdown.ts';
import { applyChanges } from '../../panel/apply-changes.ts';
import { blockIds } from '../../workbench/editor/block-ids.ts';
import { blockChanges, blocksOf } from '../../workbench/editor/read-blocks.ts';
import { docOf } from '../../workbench/editor/write-doc.ts';

const source = `# AI policy

| Item | Detail |
| --- | --- |
| Version | 2.0 |
| Owner | Head of Compliance |

## 1 Purpose

We use AI to plan routes.

- first thing
- second thing

1. number one
2. number two

The end.
`;
const { blocks } = readMarkdown(source);

describe('the editor as blocks', () => {
  it('gives back the blocks that it was made of', () => {
    expect(blocksOf(docOf({ blocks }, { locksAsides: true }))).toEqual(blocks);
  });

  it('lets the cells follow what is written into their heads', () => {
    const state = EditorState.create({ doc: docOf({ blocks }, { locksAsides: false }) });
    let at = 0;
    state.doc.descendants((node, pos) => {
      if (node.isTextblock && node.textContent === 'Version') at = pos + 1;
    });
    const after = state.apply(state.tr.insertText('Edition', at, at + 'Version'.length)).doc;
    const changed = blockChanges(state.doc, after).map((change) => (change.kind === 'set' ? change.block : null));
    expect(changed).toMatchObject([{ text: 'Edition' }, { text: '2.0', rowHead: 'Edition' }]);
  });

  it('tells of edits so that they lead to the present blocks, each with an id of its own', () => {
    const step = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(40),
      what: fc.constantFrom('type', 'delete', 'split', 'join'),
      text: fc.constantFrom('x', 'We will comply.', '\n', ' '),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        let state = EditorState.create({ doc: docOf({ blocks }, { locksAsides: false }), plugins: [blockIds()] });
        let told: readonly Block[] = blocksOf(state.doc);
        let last = state.doc;
        for (const [index, { at, length, what, text }] of steps.entries()) {
          const tr = editAt(state, Math.floor(at * state.doc.content.size), length, what, text);
          if (tr === null) continue;
          state = state.apply(tr);
          // Several edits may come before anybody asks.
          if (index % 2 === 0) continue;
          const next = applyChanges(told, blockChanges(last, state.doc));
          expect(next).toEqual(blocksOf(state.doc));
          told = next ?? [];
          last = state.doc;
        }
        const ids = blocksOf(state.doc).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 150 },
    );
  });
});

function editAt(state: EditorState, pos: number, length: number, what: string, text: string) {
  const at = state.doc.resolve(pos);
  if (!at.parent.isTextblock) return null;
  const { tr } = state;
  const end = Math.min(at.end(), pos + length);
  if (what === 'type') return tr.insertText(text, pos);
  if (what === 'delete') return tr.delete(pos, end);
  if (at.depth !== 1) return null;
  if (what === 'split') return tr.split(pos);
  const before = at.before(1);
  return before > 0 && state.doc.resolve(before).nodeBefore?.isTextblock ? tr.join(before) : null;
}

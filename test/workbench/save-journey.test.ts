// @vitest-environment happy-dom
import fc from 'fast-check';
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../core/policy/policy-text.ts';
import type { TextLooks } from '../../documents/text-look.ts';
import { saveAsDocx } from '../../workbench/save-document.ts';
import { sourceOf } from '../../workbench/source.ts';
import { mustRead } from '../documents/draw-blocks.ts';
import { makeDocx, p, r, table } from '../documents/make-docx.ts';
import { openHost } from './open-host.ts';

const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const item = (text: string, numId: number, at = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${numId}"/></w:numPr>`);
const file = makeDocx(
  p('AI policy', '<w:pStyle w:val="berschrift1"/>') +
    `<w:p>${r('We ')}${r('must', '<w:b/>')}${r(' comply with ')}<w:hyperlink r:id="rId9">${r('the law')}</w:hyperlink></w:p>` +
    item('one thing', 1) +
    item('deep thing', 1, 1) +
    item('two things', 1) +
    p('• typed mark', '<w:ind w:left="360"/>') +
    table([
      [p('Owner'), p('Jo')],
      [p('Version'), p('1.0') + p('draft')],
    ]) +
    `<w:p>${r('Tracked ')}<w:ins w:id="9" w:author="Jo">${r('words here')}</w:ins></w:p>` +
    p('Scope', '<w:pStyle w:val="MyHead"/>') +
    p('The end of it.'),
  {
    header: p('Internal'),
    numbering: `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  },
);

/** What a person may do, at a place of the text. */
const steps = {
  type: (view: EditorView) => view.dispatch(view.state.tr.insertText('new words ')),
  split: (view: EditorView) => press(view, 'Enter'),
  join: (view: EditorView) => press(view, 'Backspace'),
  remove: (view: EditorView) => {
    const { $from } = view.state.selection;
    if ($from.depth === 1) view.dispatch(view.state.tr.delete($from.before(1), $from.after(1)));
  },
  deeper: (view: EditorView) => press(view, 'Tab'),
  heading: (view: EditorView) => press(view, '2', { ctrlKey: true, altKey: true }),
  bullet: (view: EditorView) => {
    const { $from } = view.state.selection;
    const { list_item: list } = view.state.schema.nodes;
    if ($from.depth === 1 && list)
      view.dispatch(view.state.tr.setBlockType($from.pos, $from.pos, list, { id: $from.parent.attrs['id'] as string }));
  },
  cut: (view: EditorView) => {
    const { $from } = view.state.selection;
    const to = Math.min($from.end(), $from.pos + 7);
    view.dispatch(view.state.tr.delete($from.pos, to));
  },
} as const;

function press(view: EditorView, key: string, more: KeyboardEventInit = {}): void {
  view.dom.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}

const shape = (block: Block): string => {
  const text = block.text
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
  if (block.kind === 'heading') return `h${block.level} ${text}`;
  if (block.kind !== 'list-item') return `${block.kind} ${text}`;
  // The first of a list with typed marks is on its outermost level, wherever it stands.
  return block.marker === '•' ? `~ ${text}` : `${'-'.repeat(block.level + 1)} ${text}`;
};

/** What stands out in bold type; a heading is bold by being one. */
const boldWords = (blocks: readonly Block[], looks: TextLooks | undefined): string[] =>
  blocks.flatMap(({ id, kind, text }) =>
    kind === 'heading'
      ? []
      : (looks?.get(id) ?? []).flatMap(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim() || []),
  );

describe('a Word file that was edited', () => {
  it('reads as the editor showed it, whatever was done (property)', async () => {
    const read = await mustRead(file);
    const source = sourceOf('policy.docx', file, read, null);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])), fc.nat()), {
          minLength: 1,
          maxLength: 6,
        }),
        async (done) => {
          const { view, host } = openHost(source.text, { looks: source.looks ?? new Map() });
          for (const [step, place] of done) {
            const { doc, tr } = view.state;
            const at = TextSelection.near(doc.resolve(place % doc.content.size));
            view.dispatch(tr.setSelection(at));
            steps[step](view);
          }
          const text = host.text();
          const saved = await saveAsDocx(source, { text, looks: host.looks(), comments: [], review: null });
          view.destroy();
          if (saved.kind !== 'saved') throw new Error(saved.message);
          expect(saved.lost).toEqual([]);
          const again = await mustRead(saved.bytes);
          expect(again.text.blocks.map(shape)).toEqual(text.blocks.map(shape));
          expect(boldWords(again.text.blocks, again.looks)).toEqual(boldWords(text.blocks, host.looks()));
        },
      ),
      { numRuns: Number(process.env['JOURNEYS'] ?? 40) },
    );
  }, 60_000);
});

import { baseKeymap, chainCommands, setBlockType } from 'prosemirror-commands';
import { InputRule, inputRules, textblockTypeInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { type Command, type Plugin, TextSelection } from 'prosemirror-state';
import { clearCells } from './keep-cells.ts';
import { bodyEdge } from './line-places.ts';
import { schema } from './schema.ts';

const { paragraph, heading, list_item: item, cell_line: cellLine } = schema.nodes;

/** Writing keys: Enter goes on with a list, Tab moves an item, `# ` and `- ` begin headings and lists. */
export function writingKeys(): Plugin[] {
  const levels = [1, 2, 3].map(
    (level) => [`Mod-Alt-${level}`, ifLine(setBlockType(need(heading), { level }))] as const,
  );
  return [
    inputRules({
      rules: [
        textblockTypeInputRule(/^(#{1,4})\s$/, need(heading), ([, marks = '']) => ({ level: marks.length })),
        listRule(/^([-*•])\s$/, () => '•'),
        listRule(/^(\d{1,3}[.)])\s$/, (marker) => marker),
      ],
    }),
    keymap({
      Enter: chainCommands(leaveList, goOnWithList, leaveHeading, newCellLine),
      'Shift-Enter': lineBreak,
      Backspace: chainCommands(clearCells, listToParagraph),
      Delete: clearCells,
      Tab: chainCommands(moveItem(1), moveToCell(1)),
      'Shift-Tab': chainCommands(moveItem(-1), moveToCell(-1)),
      'Mod-Alt-0': ifLine(setBlockType(need(paragraph))),
      'Mod-a': selectBody,
      ...Object.fromEntries(levels),
    }),
    keymap(baseKeymap),
  ];
}

/** `3.` after `2.`, `c)` after `b)`; a bullet after a bullet. */
export function nextMarker(marker: string): string {
  const [, open, number, letter, close] = /^(\(?)(?:(\d+)|([a-hj-uwy]))([.)])$/.exec(marker) ?? [];
  if (number !== undefined) return `${open}${Number(number) + 1}${close}`;
  // An i, a v or an x may be a Roman number.
  if (letter !== undefined) return `${open}${String.fromCharCode(letter.charCodeAt(0) + 1)}${close}`;
  return /^\W*$/.test(marker) ? marker : '';
}

const lineBreak: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.isTextblock) return false;
  dispatch?.(state.tr.insertText('\n').scrollIntoView());
  return true;
};

const goOnWithList: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if ($from.parent.type !== item || $from.parent.content.size === 0 || !$from.sameParent($to)) return false;
  const marker = nextMarker($from.parent.attrs['marker'] as string);
  const attrs = { id: '', level: $from.parent.attrs['level'] as number, marker };
  const { tr } = state;
  tr.deleteSelection().split(tr.selection.from, 1, [{ type: need(item), attrs }]);
  dispatch?.(tr.scrollIntoView());
  return true;
};

const leaveList: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type !== item || $from.parent.content.size > 0) return false;
  return setBlockType(need(paragraph))(state, dispatch);
};

const leaveHeading: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type !== heading || $from.parentOffset < $from.parent.content.size) return false;
  dispatch?.(state.tr.split($from.pos, 1, [{ type: need(paragraph), attrs: { id: '' } }]).scrollIntoView());
  return true;
};

const newCellLine: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.parent.type !== cellLine) return false;
  return lineBreak(state, dispatch);
};

const listToParagraph: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || $from.parent.type !== item) return false;
  return setBlockType(need(paragraph))(state, dispatch);
};

function moveItem(by: 1 | -1): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    if ($from.parent.type !== item) return false;
    const level = Math.max(0, Math.min(8, ($from.parent.attrs['level'] as number) + by));
    const marker = markerOn(state.doc, $from.index(0), level) ?? ($from.parent.attrs['marker'] as string);
    dispatch?.(state.tr.setNodeMarkup($from.before(), null, { ...$from.parent.attrs, level, marker }));
    return true;
  };
}

/** The mark with which an item goes on with the items before it that stand on a level; null where none does. */
function markerOn(doc: Node, at: number, level: number): string | null {
  for (let index = at - 1; index >= 0; index--) {
    const node = doc.child(index);
    if (node.type !== item || (node.attrs['level'] as number) < level) return null;
    if (node.attrs['level'] === level) return nextMarker(node.attrs['marker'] as string) || null;
  }
  return null;
}

/** All of the running text: page headers and footnotes cannot be written over, and would keep all the rest from it. */
const selectBody: Command = ({ doc, tr }, dispatch) => {
  const [start, end] = [bodyEdge(doc, 'start'), bodyEdge(doc, 'end')];
  if (start >= end || end - start === doc.content.size) return false;
  dispatch?.(tr.setSelection(TextSelection.between(doc.resolve(start), doc.resolve(end))));
  return true;
};

/** Selects the words of the next cell, or the one before. From a table's last and first cell the key leaves the text. */
function moveToCell(by: 1 | -1): Command {
  return ({ doc, tr, selection: { $from } }, dispatch) => {
    if ($from.parent.type !== cellLine) return false;
    const table = $from.before(1);
    const cells: { from: number; to: number; isOwn: boolean }[] = [];
    $from.node(1).descendants((node, offset) => {
      if (node.type.name !== 'table_cell') return true;
      const pos = table + 1 + offset;
      cells.push({ from: pos + 2, to: pos + node.nodeSize - 2, isOwn: pos === $from.before(3) });
      return false;
    });
    const next = cells[cells.findIndex(({ isOwn }) => isOwn) + by];
    if (next === undefined) return false;
    dispatch?.(tr.setSelection(TextSelection.create(doc, next.from, next.to)).scrollIntoView());
    return true;
  };
}

/** Kinds are given to lines of the running text, not to cells and page headers. */
function ifLine(command: Command): Command {
  return (state, dispatch, view) => {
    const { type } = state.selection.$from.parent;
    return type === paragraph || type === heading || type === item ? command(state, dispatch, view) : false;
  };
}

function listRule(typed: RegExp, markerOf: (typed: string) => string): InputRule {
  return new InputRule(typed, (state, match, start, end) => {
    const at = state.doc.resolve(start);
    if (at.parent.type !== paragraph) return null;
    const id = at.parent.attrs['id'] as string;
    const tr = state.tr.delete(start, end);
    tr.setBlockType(start, start, need(item), { id, level: 0, marker: markerOf(match[1] ?? '') });
    return tr.setSelection(TextSelection.create(tr.doc, start));
  });
}

function need<T>(type: T | undefined): T {
  if (type === undefined) throw new Error('the schema lacks a node');
  return type;
}

/** True where a line is empty text of the running text. */
export function isEmptyParagraph(node: Node): boolean {
  return node.type === paragraph && node.content.size === 0;
}

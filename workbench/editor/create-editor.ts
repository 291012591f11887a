import { history } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState, Plugin, TextSelection, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { blockIds } from './block-ids.ts';
import { clipboard } from './clipboard.ts';
import { comments, commentsBetween } from './comments.ts';
import { highlightAt, highlightIn, highlights } from './highlights.ts';
import { keepsCells } from './keep-cells.ts';
import { writingKeys } from './keys.ts';
import { placeholders } from './placeholders.ts';
import { renumber } from './renumber.ts';
import { trackedChanges } from './tracked-changes.ts';

/** What the editor tells of what a person does in it. */
export type EditorEvents = {
  /** After each transaction, with the editor's new state in place. */
  readonly changed: (tr: Transaction) => void;
  /** An underlined passage, or the mark in the margin beside it, was clicked. */
  readonly passageClicked: (element: string) => void;
  /** The comment mark in the margin was clicked. */
  readonly commentsClicked: (ids: readonly string[]) => void;
  /** An edit was not made: the file has no place for it. */
  readonly refused: () => void;
  /** Files were pasted. */
  readonly filesPasted: (files: readonly File[]) => void;
};

type Options = {
  readonly isEditable: () => boolean;
  /** Whether tables can be added: a file that is patched keeps its own and takes no others. */
  readonly takesTables: boolean;
};

/** Beyond this many blocks those out of sight are not laid out. */
const LONG = 400;

/** An editor on a document, in an element of the page. */
export function createEditor(
  mount: HTMLElement,
  doc: Node,
  { isEditable, takesTables }: Options,
  events: EditorEvents,
): EditorView {
  const view: EditorView = new EditorView(mount, {
    state: EditorState.create({
      doc,
      plugins: [...plugins(), clipboard({ takesTables, filesPasted: events.filesPasted })],
    }),
    editable: isEditable,
    attributes: (state) => ({
      class: state.doc.childCount > LONG ? 'paper long' : isEmpty(state.doc) ? 'paper empty' : 'paper',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Policy text',
      'aria-readonly': String(!isEditable()),
      tabindex: '0',
      spellcheck: 'true',
    }),
    dispatchTransaction(tr) {
      const { state, transactions } = view.state.applyTransaction(tr);
      if (transactions.length === 0) return events.refused();
      view.updateState(state);
      events.changed(tr);
    },
    handleClick(_, pos, event) {
      if (event.button !== 0 || event.shiftKey) return false;
      const found = highlightAt(view.state, pos);
      if (!found) return false;
      // A tap is over before the browser tells where it set the cursor, and the underlines that are drawn anew for the
      // card would set it back: what is typed next went to where it was before.
      view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(pos))));
      events.passageClicked(found.element);
      return false;
    },
    handleDOMEvents: { mousedown: (_, event) => margin(view, event, events) },
  });
  return view;
}

function isEmpty(doc: Node): boolean {
  return doc.childCount === 1 && doc.child(0).isTextblock && doc.child(0).content.size === 0;
}

function plugins(): Plugin[] {
  return [
    ...writingKeys(),
    history({ newGroupDelay: 600 }),
    blockIds(),
    renumber(),
    keepsLocked(),
    keepsCells(),
    trackedChanges(),
    placeholders(),
    comments(),
    highlights(),
  ];
}

/** Refuses edits of what the file cannot take back: page headers, footers, footnotes, cells without text. */
function keepsLocked(): Plugin {
  return new Plugin({
    filterTransaction(tr, state) {
      return !tr.docChanged || lockedTexts(state.doc) === lockedTexts(tr.doc);
    },
  });
}

const locked = new WeakMap<Node, string>();

/** Asides stand at the beginning and the end, so only what changed is walked. A table may go with its empty cells. */
function lockedTexts(doc: Node): string {
  const texts: string[] = [];
  doc.forEach((child) => {
    let text = locked.get(child);
    if (text === undefined) {
      text = '';
      const read = (node: Node): void => {
        if (node.attrs['locked'] === true && node.content.size > 0) text += `${node.type.name}:${node.textContent}\n`;
      };
      read(child);
      if (!child.isTextblock) child.descendants((node) => (read(node), !node.isTextblock));
      locked.set(child, text);
    }
    if (text !== '') texts.push(text);
  });
  return texts.join('');
}

/** The margins beside a block: its status mark on the left, its comments on the right. */
function margin(view: EditorView, event: MouseEvent, events: EditorEvents): boolean {
  const block = event.target instanceof HTMLElement ? event.target : null;
  if (block === null || block.parentElement !== view.dom || event.button !== 0) return false;
  const style = getComputedStyle(block);
  const box = block.getBoundingClientRect();
  const isLeft = event.clientX < box.left + parseFloat(style.paddingLeft);
  const isRight = event.clientX > box.right - parseFloat(style.paddingRight);
  if (!isLeft && !isRight) return false;
  const from = view.posAtDOM(block, 0);
  const to = from + (view.state.doc.resolve(from).parent.content.size || block.textContent.length);
  if (isLeft) {
    const found = highlightIn(view.state, from, to);
    if (!found) return false;
    events.passageClicked(found.element);
  } else {
    const ids = commentsBetween(view.state, from, to);
    if (ids.length === 0) return false;
    events.commentsClicked(ids);
  }
  event.preventDefault();
  return true;
}

import { history } from 'prosemirror-history';
import { DOMSerializer, type Node } from 'prosemirror-model';
import { EditorState, Plugin, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { blockIds } from './block-ids.ts';
import { comments, commentsBetween } from './comments.ts';
import { highlightAt, highlightIn, highlights } from './highlights.ts';
import { writingKeys } from './keys.ts';
import { pasteBlocks, readClipboard } from './paste-text.ts';
import { placeholders } from './placeholders.ts';
import { schema } from './schema.ts';
import { trackedChanges } from './tracked-changes.ts';

/** What the editor tells of what a person does in it. */
export type EditorEvents = {
  /** After each transaction, with the editor's new state in place. */
  readonly changed: (tr: Transaction) => void;
  /** An underlined passage, or the mark in the margin beside it, was clicked. */
  readonly passageClicked: (element: string) => void;
  /** The comment mark in the margin was clicked. */
  readonly commentsClicked: (ids: readonly string[]) => void;
  /** Files were pasted. */
  readonly filesPasted: (files: readonly File[]) => void;
};

/** Beyond this many blocks those out of sight are not laid out. */
const LONG = 400;

/** An editor on a document, in an element of the page. */
export function createEditor(
  mount: HTMLElement,
  doc: Node,
  isEditable: () => boolean,
  events: EditorEvents,
): EditorView {
  const view: EditorView = new EditorView(mount, {
    state: EditorState.create({ doc, plugins: plugins() }),
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
      view.updateState(view.state.apply(tr));
      events.changed(tr);
    },
    clipboardTextSerializer: (slice) => slice.content.textBetween(0, slice.content.size, '\n\n'),
    clipboardSerializer: DOMSerializer.fromSchema(schema),
    handleClick(_, pos, event) {
      if (event.button !== 0 || event.shiftKey) return false;
      const found = highlightAt(view.state, pos);
      if (found) events.passageClicked(found.element);
      return false;
    },
    handlePaste(_, event) {
      const data = event.clipboardData;
      if (data === null) return false;
      if (data.files.length > 0) events.filesPasted([...data.files]);
      else void paste(view, data.getData('text/html'), data.getData('text/plain'));
      return true;
    },
    // A drop of files opens them: the page takes care of that. Text that is dragged within the editor moves.
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
    keepsLocked(),
    trackedChanges(),
    placeholders(),
    comments(),
    highlights(),
  ];
}

async function paste(view: EditorView, html: string, plain: string): Promise<void> {
  const blocks = await readClipboard(html, plain);
  if (!view.isDestroyed && view.editable) pasteBlocks(view, blocks);
}

/** Refuses edits of what the file cannot take back: page headers, footers, footnotes, cells without text. */
function keepsLocked(): Plugin {
  return new Plugin({
    filterTransaction(tr, state) {
      if (!tr.docChanged) return true;
      const before = lockedTexts(state.doc);
      return before === '' || before === lockedTexts(tr.doc);
    },
  });
}

const locked = new WeakMap<Node, string>();

/** Asides stand at the beginning and the end, so only what changed is walked. */
function lockedTexts(doc: Node): string {
  const texts: string[] = [];
  doc.forEach((child) => {
    let text = locked.get(child);
    if (text === undefined) {
      text = '';
      const read = (node: Node): void => {
        if (node.attrs['locked'] === true) text += `${node.type.name}:${node.textContent}\n`;
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

import { redo, undo, undoDepth } from 'prosemirror-history';
import { type Node, Node as DocNode } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { mountPane, type MountedPane } from '../panel/mount-pane.tsx';
import type { Judged } from '../panel/state.ts';
import { commentRange, commentsIn, withComments, type Comment } from './editor/comments.ts';
import { createEditor } from './editor/create-editor.ts';
import { highlightAt, nextHighlight } from './editor/highlights.ts';
import { blocksOf } from './editor/read-blocks.ts';
import { schema } from './editor/schema.ts';
import { TrackedSides } from './editor/tracked-sides.ts';
import { docOf } from './editor/write-doc.ts';
import type { Source } from './source.ts';
import type { Standing } from './storage/draft.ts';
import { surfaceKeys } from './surface-keys.ts';
import { templates } from './templates.ts';
import { createUndoJournal } from './undo-journal.ts';
import { WorkbenchHost } from './workbench-host.ts';

export type DocumentEvents = {
  /** Something that is kept has changed: the text, or comments and the review. */
  readonly changed: (what: 'text' | 'review') => void;
  readonly moved: (section: string) => void;
  readonly judged: (judged: Judged) => void;
  readonly commented: (comments: readonly Comment[]) => void;
  readonly commentsClicked: () => void;
  /** An edit was not made: the file has no place for it. */
  readonly refused: () => void;
  readonly filesPasted: (files: readonly File[]) => void;
  readonly template: (id: string) => void;
  readonly named: (name: string) => void;
  /** The pane's letter keys were switched on or off. */
  readonly lettered: (isOn: boolean) => void;
  readonly said: (text: string) => void;
};

type Places = { readonly text: HTMLElement; readonly pane: HTMLElement };
type Person = {
  readonly name: string;
  /** Whether the pane's letter keys work. */
  readonly letters: boolean;
  readonly today: () => string;
  readonly now: () => string;
};

/** A document on the page: its editor and its pane. */
export type OpenDocument = {
  readonly source: Source;
  readonly host: WorkbenchHost;
  judged(): Judged | null;
  standing(): Standing;
  comments(): readonly Comment[];
  /** Whether another tab has it. */
  lock(isLocked: boolean): void;
  isFocused(): boolean;
  focusText(): void;
  focusPane(): void;
  /** Selects the next or previous underlined passage. */
  goToPassage(direction: 1 | -1): void;
  /** Opens the card of the passage under the cursor. False when there is none. */
  openCard(): boolean;
  /** True while the focus is in the pane because of `openCard`. */
  cameFromText(): boolean;
  showComment(id: string): void;
  /** Takes a comment that was written here away; an undo gives it back. */
  removeComment(id: string): void;
  undo(): void;
  redo(): void;
  close(): void;
};

/** Puts a document on the page, as it was read or (`draft`) as somebody left it. */
export function openDocument(
  source: Source,
  draft: { readonly doc: unknown; readonly isChanged: boolean } | null,
  places: Places,
  person: Person,
  events: DocumentEvents,
): OpenDocument {
  const locksAsides = source.format === 'docx';
  const fresh = docOf(source.text, { locksAsides, looks: source.looks });
  const start = draft === null ? fresh : (docFrom(draft.doc) ?? fresh);
  let isLocked = false;
  let isChanged = draft?.isChanged ?? false;
  // The editor speaks up while its host is still being made.
  const parts: { host?: WorkbenchHost } = {};
  let judged: Judged | null = null;
  let cameFromText = false;
  let name = person.name;
  let isFrameAsked = false;

  const changed = (what: 'text' | 'review'): void => {
    isChanged = true;
    journal.note();
    events.changed(what);
  };
  const options = { isEditable: () => !source.readOnly && !isLocked, takesTables: !locksAsides };
  const view: EditorView = createEditor(places.text, start, options, {
    changed: (tr) => {
      parts.host?.heard(tr);
      if (tr.docChanged) changed('text');
      if (tr.docChanged || tr.selectionSet) tellSection();
    },
    passageClicked: (element) => {
      cameFromText = false;
      pane.open(element, 'stay');
    },
    commentsClicked: () => events.commentsClicked(),
    refused: events.refused,
    filesPasted: events.filesPasted,
  });
  view.dispatch(withComments(view.state.tr, { add: source.comments }));

  const host = new WorkbenchHost({
    view,
    sides: source.original === null ? null : new TrackedSides(blocksOf(start), source.original),
    trackedChanges: source.trackedChanges,
    isReadOnly: () => source.readOnly || isLocked,
    state: source.review,
    author: () => (name === '' ? 'Countersign' : name),
    now: person.now,
    onKept: () => {
      changed('review');
      events.commented(commentsIn(view.state));
    },
    ...(source.text.properties === undefined ? {} : { properties: source.text.properties }),
  });
  parts.host = host;
  const pane: MountedPane = mountPane(places.pane, host, {
    today: person.today,
    name: person.name,
    letters: person.letters,
    now: person.now,
    templates,
    surfaceKeys,
    onTemplate: events.template,
    onJudged: (next) => {
      judged = next;
      events.judged(next);
      events.commented(commentsIn(view.state));
    },
    onLetters: events.lettered,
    onName: (next) => {
      name = next;
      events.named(next);
    },
  });
  const removed: Comment[] = [];
  const restored: string[] = [];
  const journal = createUndoJournal([
    { depth: () => pane.undoCount(), undo: () => pane.undo(), redo: () => pane.redo() },
    {
      depth: () => undoDepth(view.state) as number,
      undo: () => undo(view.state, view.dispatch),
      redo: () => redo(view.state, view.dispatch),
    },
    { depth: () => removed.length, undo: giveCommentBack, redo: () => removeComment(restored.pop()) },
  ]);
  events.commented(commentsIn(view.state));

  function giveCommentBack(): boolean {
    const comment = removed.pop();
    if (comment === undefined) return false;
    restored.push(comment.id);
    view.dispatch(withComments(view.state.tr, { add: [comment] }));
    changed('review');
    events.commented(commentsIn(view.state));
    events.said('Comment restored.');
    return true;
  }

  function removeComment(id: string | undefined): boolean {
    const comment = commentsIn(view.state).find((each) => each.id === id);
    if (comment === undefined || !host.removeComment(comment.id)) return false;
    removed.push(comment);
    journal.note();
    events.said('Comment removed.');
    return true;
  }

  /** After the keystroke is on the screen: nobody waits for it. */
  function tellSection(): void {
    if (isFrameAsked) return;
    isFrameAsked = true;
    requestAnimationFrame(() => {
      isFrameAsked = false;
      if (!view.isDestroyed) events.moved(sectionAt(view.state.doc, view.state.selection.from));
    });
  }

  function select(from: number, to: number): void {
    view.focus();
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)));
    const { node } = view.domAtPos(from);
    (node instanceof HTMLElement ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
  }

  return {
    source,
    host,
    judged: () => judged,
    standing: () => ({
      doc: view.state.doc.toJSON() as unknown,
      original: host.originalBlocks(),
      comments: commentsIn(view.state),
      review: host.kept.state,
      asides: host.kept.asides,
      isChanged,
    }),
    comments: () => commentsIn(view.state),
    lock: (next) => {
      if (next === isLocked) return;
      isLocked = next;
      view.setProps({});
      host.tellAll();
    },
    isFocused: () => view.hasFocus() || places.text.contains(document.activeElement),
    focusText: () => {
      cameFromText = false;
      view.focus();
    },
    focusPane: () => {
      cameFromText = false;
      pane.focus();
    },
    goToPassage: (direction) => {
      const { from } = view.state.selection;
      const next = nextHighlight(view.state, from, direction);
      if (next === undefined) return events.said('No passage is underlined.');
      select(next.from, next.to);
      events.said(`${next.title}, ${next.status}`);
    },
    openCard: () => {
      const found = highlightAt(view.state, view.state.selection.from);
      if (found === undefined) return false;
      cameFromText = true;
      pane.open(found.element);
      return true;
    },
    cameFromText: () => cameFromText,
    showComment: (id) => {
      const range = commentRange(view.state, id);
      if (range !== null) select(range.from, range.to);
    },
    removeComment: (id) => void removeComment(id),
    undo: () => {
      if (!journal.undo()) events.said('There is nothing to undo.');
    },
    redo: () => {
      if (!journal.redo()) events.said('There is nothing to redo.');
    },
    close: () => {
      pane.unmount();
      host.stop();
      view.destroy();
    },
  };
}

function docFrom(draft: unknown): Node | null {
  try {
    const doc = DocNode.fromJSON(schema, draft);
    doc.check();
    return doc;
  } catch {
    // Storage may hold what another version wrote: the text as it was opened is better than none.
    return null;
  }
}

function sectionAt(doc: Node, pos: number): string {
  for (let at = doc.resolve(pos).index(0); at >= 0; at--) {
    const child = at < doc.childCount ? doc.child(at) : null;
    if (child?.type.name === 'heading') return child.textContent;
  }
  return '';
}

import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { BlockChange } from '../core/checker/check-session.ts';
import type { Block, BlockId, DocumentProperties, PolicyText } from '../core/policy/policy-text.ts';
import { findQuote, quoteOf, type TextQuote } from '../core/policy/text-quote.ts';
import type { OpenItem } from '../core/review/before-sign-off.ts';
import { titleOf } from '../documents/block-list.ts';
import type {
  ActionId,
  Capabilities,
  Changes,
  CommentOutcome,
  DocumentHost,
  FactsOutcome,
  Highlight,
  Insertion,
  InsertOutcome,
  ReadProgress,
  RevealOutcome,
  SaveOutcome,
  Snapshot,
  StateOutcome,
} from '../panel/document-host.ts';
import { newBlockId } from './editor/block-ids.ts';
import { commentsIn, withComments } from './editor/comments.ts';
import { diffWords } from '../documents/diff-words.ts';
import type { TextLooks } from '../documents/text-look.ts';
import { withHighlights } from './editor/highlights.ts';
import { isEmptyParagraph } from './editor/keys.ts';
import { bodyEdge, lastLineId, newLine, placeAfter } from './editor/line-places.ts';
import { blockChanges, blocksOf, changedId, looksIn, textStarts } from './editor/read-blocks.ts';
import { schema } from './editor/schema.ts';
import { withTrackedChanges } from './editor/tracked-changes.ts';
import type { TrackedSides } from './editor/tracked-sides.ts';

export type HostOptions = {
  readonly view: EditorView;
  readonly properties?: DocumentProperties;
  /** Null: the file holds no tracked changes. */
  readonly sides: TrackedSides | null;
  /** How many tracked changes the file counts; the same words may hold several. */
  readonly trackedChanges: number;
  readonly isReadOnly: () => boolean;
  /** Why this document takes no comments; null when it does. */
  readonly noComments?: string | null;
  readonly state?: string | null;
  readonly asides?: readonly string[];
  /** The name under which comments are written. */
  readonly author: () => string;
  readonly now: () => string;
  /** Comments or the review state have changed: what is kept must be kept anew. */
  readonly onKept?: () => void;
};

type Action =
  | { readonly kind: 'comment'; readonly comment: string }
  | { readonly kind: 'insertion'; readonly block: BlockId; readonly text: string; readonly emptied: boolean };

/** An edit is told once typing has paused, and at the latest after this long. */
const PAUSE_MS = 140;
const LONGEST_MS = 900;
/** Enough blocks to find a title among. */
const TITLE_BLOCKS = 60;
const READ_ONLY = 'This document is read-only. Copy the wording instead.';

/** The editor of the workbench as the pane's document. */
export class WorkbenchHost implements DocumentHost {
  readonly name = 'The editor';
  private readonly view: EditorView;
  private readonly options: HostOptions;
  private readonly listeners = new Set<(changed: readonly BlockId[] | 'unknown') => void>();
  private readonly actions = new Map<ActionId, Action>();
  /** How to do again what was taken back. */
  private readonly undone = new Map<ActionId, () => boolean>();
  /** The document as the listeners know it. */
  private told: EditorState['doc'];
  /** The document as the other side of the tracked changes knows it, and what it made of it since it was last asked. */
  private followed: EditorState['doc'];
  private readonly untold: BlockChange[] = [];
  private title = '';
  private reviewState: string | null;
  private readonly asideStates: string[];
  /** Whether anybody has put the cursor anywhere yet. */
  private hasCursor = false;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private firstEdit = 0;
  private count = 0;

  constructor(options: HostOptions) {
    this.options = options;
    this.view = options.view;
    this.told = this.followed = options.view.state.doc;
    this.reviewState = options.state ?? null;
    this.asideStates = [...(options.asides ?? [])];
    if (options.sides !== null) this.view.dispatch(withTrackedChanges(this.view.state.tr, options.sides));
  }

  /** The review state as it travels with the document, and those that could not be read. */
  get kept(): { readonly state: string | null; readonly asides: readonly string[] } {
    return { state: this.reviewState, asides: this.asideStates };
  }

  capabilities(): Capabilities {
    return {
      readOnly: this.options.isReadOnly(),
      comments: this.refusal() === null,
      highlights: true,
      trackedChanges: true,
      undo: true,
    };
  }

  async readBlocks(progress?: (progress: ReadProgress) => void): Promise<Snapshot> {
    await Promise.resolve();
    // Both sides must be of the same moment.
    this.followSides();
    this.untold.length = 0;
    const { doc } = this.view.state;
    this.told = doc;
    const text = this.textOf(blocksOf(doc));
    this.title = text.title;
    progress?.({ done: text.blocks.length, total: text.blocks.length, unit: 'paragraphs' });
    const { sides } = this.options;
    return { kind: 'read', text, ...(sides === null ? {} : { original: this.textOf(sides.original) }) };
  }

  async readChanges(_changed: readonly BlockId[]): Promise<Changes> {
    await Promise.resolve();
    const { doc } = this.view.state;
    if (this.textOf(blocksOf(doc)).title !== this.title) return { kind: 'unknown' };
    const changes = blockChanges(this.told, doc);
    this.told = doc;
    if (this.options.sides === null) return { kind: 'changes', changes };
    this.followSides();
    return { kind: 'changes', changes, original: this.untold.splice(0) };
  }

  onEdit(listener: (changed: readonly BlockId[] | 'unknown') => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The editor's owner passes every transaction on. */
  heard(tr: Transaction): void {
    if (tr.selectionSet) this.hasCursor = true;
    if (!tr.docChanged) return;
    const now = Date.now();
    if (this.pause === undefined) this.firstEdit = now;
    clearTimeout(this.pause);
    const wait = Math.max(0, Math.min(PAUSE_MS, this.firstEdit + LONGEST_MS - now));
    this.pause = setTimeout(() => this.tell(), wait);
  }

  /** Tells that everything may be different, for example what can be done with the document. */
  tellAll(): void {
    for (const listener of [...this.listeners]) listener('unknown');
  }

  async reveal(passage: TextQuote): Promise<RevealOutcome> {
    await Promise.resolve();
    const range = this.find(passage);
    if (range === null) return { kind: 'gone' };
    const { tr, doc } = this.view.state;
    this.view.focus();
    this.view.dispatch(tr.setSelection(TextSelection.create(doc, range.from, range.to)));
    this.scrollTo(range.from);
    return { kind: 'shown' };
  }

  async insertWording({ text, after }: Insertion): Promise<InsertOutcome> {
    await Promise.resolve();
    if (this.options.isReadOnly()) return { kind: 'refused', message: READ_ONLY };
    const { state } = this.view;
    // Until somebody has put the cursor somewhere, the end is a better place than above the title.
    const cursor = this.hasCursor ? state.selection.to : bodyEdge(this.view.state.doc, 'end') - 1;
    const range = after === undefined ? { from: cursor } : this.find(after);
    if (range === null) return { kind: 'gone' };
    const at = state.doc.resolve(range.from);
    const id = newBlockId();
    const { tr } = state;
    // Never into the middle of somebody's sentence: wording is a paragraph of its own, or fills an empty one.
    const isEmptied = after === undefined && isEmptyParagraph(at.parent);
    if (isEmptied) {
      tr.replaceWith(at.before(), at.after(), schema.node('paragraph', { id }, schema.text(text)));
    } else {
      const place = placeAfter(state.doc, at.pos);
      tr.insert(place, newLine(at.parent, id, text));
    }
    this.view.dispatch(tr.setMeta('addToHistory', false));
    const start = textStarts(this.view.state.doc).get(id);
    if (start === undefined) return { kind: 'refused', message: 'The editor has no place for it there.' };
    this.selectPlaceholder(start, text);
    this.scrollTo(start);
    return { kind: 'inserted', action: this.act({ kind: 'insertion', block: id, text, emptied: isEmptied }) };
  }

  async comment(passage: TextQuote | null, text: string): Promise<CommentOutcome> {
    await Promise.resolve();
    const refusal = this.refusal();
    if (refusal !== null) return { kind: 'refused', message: refusal };
    const range = passage === null ? null : this.find(passage);
    if (passage !== null && range === null) return { kind: 'gone' };
    if (range !== null && this.view.state.doc.resolve(range.from).parent.type.name === 'aside')
      return { kind: 'refused', message: 'Page headers, footers and footnotes take no comments.' };
    const id = `new-${newBlockId()}`;
    const comment = {
      id,
      author: this.options.author(),
      date: this.options.now(),
      text,
      resolved: false,
      isNew: true,
      quote: passage,
    };
    this.view.dispatch(withComments(this.view.state.tr, { add: [comment] }));
    this.options.onKept?.();
    return { kind: 'done', action: this.act({ kind: 'comment', comment: id }) };
  }

  async selection(): Promise<TextQuote | null> {
    await Promise.resolve();
    const { $from, $to, empty } = this.view.state.selection;
    if (empty || !$from.sameParent($to) || !$from.parent.isTextblock) return null;
    const { parent } = $from;
    return quoteOf(parent.textContent, $from.parentOffset, $to.parentOffset, parent.attrs['id'] as string);
  }

  async documentFacts(): Promise<FactsOutcome> {
    await Promise.resolve();
    const comments = commentsIn(this.view.state)
      .filter(({ resolved, replyTo }) => !resolved && replyTo === undefined)
      .map(({ author, text, quote }): OpenItem => ({
        label: author === '' ? text : `${author}: ${text}`,
        ...(quote === null ? {} : { passage: quote }),
      }));
    const tracked = this.trackedItems();
    return {
      kind: 'told',
      comments: { count: comments.length, items: comments },
      trackedChanges: { count: Math.max(this.options.trackedChanges, tracked.length), items: tracked },
    };
  }

  async loadState(): Promise<StateOutcome> {
    await Promise.resolve();
    return { kind: 'loaded', state: this.reviewState };
  }

  async saveState(state: string): Promise<SaveOutcome> {
    await Promise.resolve();
    this.reviewState = state;
    this.options.onKept?.();
    return { kind: 'saved' };
  }

  async setAsideState(raw: string): Promise<SaveOutcome> {
    await Promise.resolve();
    this.asideStates.push(raw);
    this.options.onKept?.();
    return { kind: 'saved' };
  }

  async undo(action: ActionId): Promise<boolean> {
    await Promise.resolve();
    const done = this.actions.get(action);
    this.actions.delete(action);
    if (done === undefined) return false;
    const again = done.kind === 'comment' ? this.commentAgain(done.comment) : this.insertionAgain(done);
    const isUndone = done.kind === 'comment' ? this.removeComment(done.comment) : this.removeInsertion(done);
    if (!isUndone) return false;
    this.undone.set(action, () => {
      const isDone = again();
      if (isDone) this.actions.set(action, done);
      return isDone;
    });
    return true;
  }

  async redo(action: ActionId): Promise<boolean> {
    await Promise.resolve();
    const again = this.undone.get(action);
    this.undone.delete(action);
    return again !== undefined && !this.options.isReadOnly() && again();
  }

  showHighlights(highlights: readonly Highlight[]): void {
    this.view.dispatch(withHighlights(this.view.state.tr, highlights));
  }

  /** Takes a comment that was written here away again. */
  removeComment(id: string): boolean {
    if (!commentsIn(this.view.state).some((comment) => comment.id === id && comment.isNew)) return false;
    this.view.dispatch(withComments(this.view.state.tr, { remove: id }));
    this.options.onKept?.();
    return true;
  }

  /** The text as it stands now. */
  text(): PolicyText {
    return this.textOf(blocksOf(this.view.state.doc));
  }

  /** What stands out in bold and italic type now. */
  looks(): TextLooks {
    return looksIn(this.view.state.doc);
  }

  /** The other side of the tracked changes as it stands now. */
  originalBlocks(): readonly Block[] | null {
    this.followSides();
    return this.options.sides?.original ?? null;
  }

  stop(): void {
    clearTimeout(this.pause);
    this.listeners.clear();
  }

  private tell(): void {
    this.pause = undefined;
    const changed = blockChanges(this.told, this.view.state.doc).map(changedId);
    if (changed.length === 0) return;
    for (const listener of [...this.listeners]) listener(changed);
  }

  private followSides(): void {
    const { sides } = this.options;
    const { doc } = this.view.state;
    if (sides === null || doc === this.followed) return;
    this.untold.push(...sides.follow(blockChanges(this.followed, doc)));
    this.followed = doc;
    this.view.dispatch(withTrackedChanges(this.view.state.tr, sides));
  }

  private textOf(blocks: readonly Block[]): PolicyText {
    const { properties } = this.options;
    const title = titleOf(blocks.slice(0, TITLE_BLOCKS), properties ?? {});
    return { title, blocks, ...(properties === undefined ? {} : { properties }) };
  }

  private find(passage: TextQuote): { from: number; to: number } | null {
    const { doc } = this.view.state;
    const start = textStarts(doc).get(passage.block);
    const line = start === undefined ? null : doc.nodeAt(start - 1);
    const range = line && findQuote(line.textContent, passage);
    return range && start !== undefined ? { from: start + range.start, to: start + range.end } : null;
  }

  private selectPlaceholder(start: number, text: string): void {
    const found = /\[[^\][\n]+\]/.exec(text);
    const from = start + (found ? found.index : text.length);
    const to = found ? from + found[0].length : from;
    const { tr, doc } = this.view.state;
    this.view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)));
  }

  private removeInsertion({ block, text, emptied }: Extract<Action, { kind: 'insertion' }>): boolean {
    const { doc, tr } = this.view.state;
    const start = textStarts(doc).get(block);
    const line = start === undefined ? null : doc.nodeAt(start - 1);
    // Once somebody has worked on it, taking it back would take their words too.
    if (start === undefined || line === null || line.textContent !== text) return false;
    if (emptied || doc.childCount === 1) tr.delete(start, start + line.content.size);
    else tr.delete(start - 1, start - 1 + line.nodeSize);
    this.view.dispatch(tr.setMeta('addToHistory', false));
    return true;
  }

  /** What writes a comment again that is about to be removed. */
  private commentAgain(id: string): () => boolean {
    const comment = commentsIn(this.view.state).find((each) => each.id === id);
    return () => {
      if (comment === undefined) return false;
      this.view.dispatch(withComments(this.view.state.tr, { add: [comment] }));
      this.options.onKept?.();
      return true;
    };
  }

  /** What inserts a line again that is about to be removed: after the one that it followed, while that is there. */
  private insertionAgain({ block, text, emptied }: Extract<Action, { kind: 'insertion' }>): () => boolean {
    const { doc } = this.view.state;
    const start = textStarts(doc).get(block);
    const line = start === undefined ? null : doc.nodeAt(start - 1);
    const before = start === undefined ? null : doc.resolve(start - 1).nodeBefore;
    const after = before && lastLineId(before);
    return () => {
      const { tr, doc: now } = this.view.state;
      const starts = textStarts(now);
      const place = emptied
        ? starts.get(block)
        : after === null
          ? bodyEdge(this.view.state.doc, 'start')
          : starts.get(after);
      if (place === undefined || line === null) return false;
      if (emptied) tr.insertText(text, place);
      else tr.insert(after === null ? place : now.resolve(place).after(1), line);
      this.view.dispatch(tr.setMeta('addToHistory', false));
      return true;
    };
  }

  private scrollTo(pos: number): void {
    const { node } = this.view.domAtPos(pos);
    const element = node instanceof HTMLElement ? node : node.parentElement;
    element?.scrollIntoView?.({ block: 'center' });
  }

  private refusal(): string | null {
    return this.options.isReadOnly() && (this.options.noComments ?? null) === null
      ? 'This document is read-only.'
      : (this.options.noComments ?? null);
  }

  private act(action: Action): ActionId {
    const id = `action-${++this.count}`;
    this.actions.set(id, action);
    return id;
  }

  private trackedItems(): OpenItem[] {
    const { sides } = this.options;
    if (sides === null) return [];
    const changed = sides.differences().map(({ id, before, after }): OpenItem => {
      if (before === null) return { label: `Inserted: ${after}`, passage: quoteOf(after, 0, after.length, id) };
      let at = 0;
      let passage: TextQuote | null = null;
      const said = (kind: string, text: string): string => `${kind} “${text.trim()}”`;
      const words = diffWords(before, after).flatMap(({ kind, text }): string[] => {
        const start = at;
        if (kind !== 'removed') at += text.length;
        if (kind === 'same') return [];
        if (kind === 'added') passage ??= quoteOf(after, start, at, id);
        return [said(kind === 'added' ? 'inserted' : 'deleted', text)];
      });
      return {
        label: words.join(', '),
        passage: passage ?? quoteOf(after, 0, after.length, id),
      };
    });
    return [...changed, ...sides.deletions().map(({ text }): OpenItem => ({ label: `Deleted: ${text}` }))];
  }
}

import type { BlockChange } from '../../core/checker/check-session.ts';
import type { Block, BlockId, PolicyText } from '../../core/policy/policy-text.ts';
import { findQuote, quoteOf, type TextQuote } from '../../core/policy/text-quote.ts';
import type { OpenItem } from '../../core/review/before-sign-off.ts';
import type {
  ActionId,
  Capabilities,
  Changes,
  CommentOutcome,
  DocumentHost,
  FactsOutcome,
  GapUnderline,
  Highlight,
  HostFailure,
  Insertion,
  InsertOutcome,
  ReadProgress,
  RevealOutcome,
  SaveOutcome,
  SaveStateOutcome,
  Snapshot,
  StateOutcome,
  UnderlineOutcome,
} from '../../panel/document-host.ts';

type Operation = 'selection' | 'read' | 'reveal' | 'insert' | 'comment' | 'facts' | 'load' | 'save' | 'underline';

/** A document in memory, with a person at it: `edit`, `add`, `remove` and `select` are what the person does. */
export class FakeHost implements DocumentHost {
  readonly name = 'Word';
  blocks: Block[];
  original: Block[] | null = null;
  comments: OpenItem[] = [];
  trackedChanges: OpenItem[] = [];
  state: string | null = null;
  asides: string[] = [];
  highlights: readonly Highlight[] = [];
  underlined: readonly GapUnderline[] = [];
  refusesUnderlines = false;
  /** The document keeps no review. */
  refusesState = false;
  revealed: TextQuote[] = [];
  can: Capabilities = { readOnly: false, comments: true, highlights: true, trackedChanges: true, undo: true };
  /** Operations that fail now, as a host that does not answer. */
  failing = new Set<Operation>();
  /** Calls of each method, to see what a re-check costs. */
  calls: Record<string, number> = {};
  /** Milliseconds that a read takes. */
  delay = 0;
  private cursor: BlockId | null;
  private selected: TextQuote | null = null;
  private readonly listeners = new Set<(changed: readonly BlockId[] | 'unknown') => void>();
  private readonly stateListeners = new Set<(state: string) => void>();
  /** The state that the pane knows. */
  private known: string | null = null;
  private pending: BlockChange[] = [];
  private actions = new Map<ActionId, () => boolean>();
  private nextId = 1;
  private readonly title: string;

  constructor(blocks: readonly Block[], title = 'AI Policy') {
    this.blocks = [...blocks];
    this.title = title;
    this.cursor = this.blocks.at(-1)?.id ?? null;
  }

  capabilities(): Capabilities {
    return this.can;
  }

  async readBlocks(progress?: (progress: ReadProgress) => void): Promise<Snapshot | HostFailure> {
    this.count('readBlocks');
    const half = Math.ceil(this.blocks.length / 2);
    progress?.({ done: half, total: this.blocks.length, unit: 'paragraphs' });
    await this.wait();
    const failure = this.fails('read');
    if (failure) return failure;
    progress?.({ done: this.blocks.length, total: this.blocks.length, unit: 'paragraphs' });
    this.pending = [];
    return {
      kind: 'read',
      text: this.policy(this.blocks),
      ...(this.original === null ? {} : { original: this.policy(this.original) }),
    };
  }

  async readChanges(changed: readonly BlockId[]): Promise<Changes | HostFailure> {
    this.count('readChanges');
    await this.wait();
    const failure = this.fails('read');
    if (failure) return failure;
    if (this.original !== null) return { kind: 'unknown' };
    const asked = new Set(changed);
    const changes = this.pending.filter((change) => asked.has(change.kind === 'remove' ? change.id : change.block.id));
    this.pending = this.pending.filter((change) => !changes.includes(change));
    return { kind: 'changes', changes };
  }

  onEdit(listener: (changed: readonly BlockId[] | 'unknown') => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async reveal(passage: TextQuote): Promise<RevealOutcome> {
    await Promise.resolve();
    const failure = this.fails('reveal');
    if (failure) return failure;
    if (!this.holds(passage)) return { kind: 'gone' };
    this.selected = passage;
    this.cursor = passage.block;
    this.revealed.push(passage);
    return { kind: 'shown' };
  }

  async insertWording({ text, after }: Insertion): Promise<InsertOutcome> {
    await Promise.resolve();
    const failure = this.fails('insert');
    if (failure) return failure;
    if (this.can.readOnly) return { kind: 'refused', message: 'This document is read-only.' };
    if (after !== undefined && !this.holds(after)) return { kind: 'gone' };
    const id = this.add(after?.block ?? this.cursor, text);
    return { kind: 'inserted', action: this.act(() => this.remove(id)) };
  }

  async comment(passage: TextQuote | null, text: string): Promise<CommentOutcome> {
    await Promise.resolve();
    const failure = this.fails('comment');
    if (failure) return failure;
    if (!this.can.comments) return { kind: 'refused', message: 'This document takes no comments.' };
    if (passage !== null && !this.holds(passage)) return { kind: 'gone' };
    const comment: OpenItem = { label: text, ...(passage === null ? {} : { passage }) };
    this.comments.push(comment);
    return {
      kind: 'done',
      action: this.act(() => {
        const at = this.comments.indexOf(comment);
        if (at >= 0) this.comments.splice(at, 1);
        return at >= 0;
      }),
    };
  }

  async selection(): Promise<TextQuote | null | HostFailure> {
    await Promise.resolve();
    return this.fails('selection') ?? this.selected;
  }

  async documentFacts(): Promise<FactsOutcome> {
    await Promise.resolve();
    return (
      this.fails('facts') ?? {
        kind: 'told',
        comments: { count: this.comments.length, items: [...this.comments] },
        trackedChanges: { count: this.trackedChanges.length, items: [...this.trackedChanges] },
      }
    );
  }

  async loadState(): Promise<StateOutcome> {
    await Promise.resolve();
    const failure = this.fails('load');
    if (failure) return failure;
    this.known = this.state;
    return { kind: 'loaded', state: this.state };
  }

  async saveState(state: string): Promise<SaveStateOutcome> {
    const known = this.known;
    await Promise.resolve();
    const failure = this.fails('save');
    if (failure) return failure;
    if (this.refusesState) return { kind: 'refused', message: 'This document is read-only and keeps no review.' };
    if (this.state !== null && this.state !== known) return { kind: 'other', state: (this.known = this.state) };
    this.state = this.known = state;
    return { kind: 'saved' };
  }

  onOtherState(listener: (state: string) => void): () => void {
    this.stateListeners.add(listener);
    return () => this.stateListeners.delete(listener);
  }

  async setAsideState(raw: string): Promise<SaveOutcome> {
    await Promise.resolve();
    const failure = this.fails('save');
    if (failure) return failure;
    this.asides.push(raw);
    return { kind: 'saved' };
  }

  async undo(action: ActionId): Promise<boolean> {
    await Promise.resolve();
    const takeBack = this.actions.get(action);
    this.actions.delete(action);
    return takeBack?.() ?? false;
  }

  showHighlights(highlights: readonly Highlight[]): void {
    if (this.can.highlights) this.highlights = highlights;
  }

  async underline(gaps: readonly GapUnderline[]): Promise<UnderlineOutcome> {
    this.count('underline');
    await Promise.resolve();
    const failure = this.fails('underline');
    if (failure) return failure;
    if (this.refusesUnderlines) return { kind: 'refused', message: 'Word takes no underlines here.' };
    this.underlined = gaps;
    return { kind: 'drawn' };
  }

  /** The person sets a block's text. */
  edit(id: BlockId, text: string): void {
    const at = this.blocks.findIndex((block) => block.id === id);
    const block = this.blocks[at];
    if (block === undefined) throw new Error(`no block ${id}`);
    const next = { ...block, text };
    this.blocks[at] = next;
    this.tell({ kind: 'set', block: next }, id);
  }

  /** The person writes a paragraph after a block. */
  add(after: BlockId | null, text: string): BlockId {
    const block: Block = { kind: 'paragraph', id: `new${this.nextId++}`, text };
    this.blocks.splice(after === null ? 0 : this.blocks.findIndex(({ id }) => id === after) + 1, 0, block);
    this.tell({ kind: 'insert', block, after }, block.id);
    return block.id;
  }

  /** The person deletes a block. */
  remove(id: BlockId): boolean {
    const at = this.blocks.findIndex((block) => block.id === id);
    if (at < 0) return false;
    this.blocks.splice(at, 1);
    this.tell({ kind: 'remove', id }, id);
    return true;
  }

  /** The person selects words, or nothing. */
  select(words: string | null): void {
    const block = words === null ? undefined : this.blocks.find(({ text }) => text.includes(words));
    const start = block?.text.indexOf(words ?? '') ?? -1;
    this.selected = block && words !== null ? quoteOf(block.text, start, start + words.length, block.id) : null;
  }

  /** Nobody writes: the host tells of the state that somebody else has put meanwhile (`state`). */
  rest(): void {
    if (this.state === null || this.state === this.known) return;
    this.known = this.state;
    for (const listener of this.stateListeners) listener(this.state);
  }

  /** Tells listeners that something has changed, and not what. */
  tellUnknown(): void {
    for (const listener of this.listeners) listener('unknown');
  }

  private tell(change: BlockChange, id: BlockId): void {
    this.pending.push(change);
    for (const listener of this.listeners) listener([id]);
  }

  private act(takeBack: () => boolean): ActionId {
    const id = `action${this.nextId++}`;
    this.actions.set(id, takeBack);
    return id;
  }

  private holds(passage: TextQuote): boolean {
    const block = this.blocks.find(({ id }) => id === passage.block);
    return block !== undefined && findQuote(block.text, passage) !== null;
  }

  private policy(blocks: readonly Block[]): PolicyText {
    return { title: this.title, blocks: [...blocks] };
  }

  private fails(operation: Operation): HostFailure | null {
    return this.failing.has(operation) ? { kind: 'failed', message: 'Word did not answer.' } : null;
  }

  private count(method: string): void {
    this.calls[method] = (this.calls[method] ?? 0) + 1;
  }

  private wait(): Promise<void> {
    return this.delay === 0 ? Promise.resolve() : new Promise((done) => setTimeout(done, this.delay));
  }
}

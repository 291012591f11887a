import type { BlockChange } from '../core/checker/check-session.ts';
import type { BlockId } from '../core/policy/policy-text.ts';
import type { TextQuote } from '../core/policy/text-quote.ts';
import type {
  ActionId,
  Capabilities,
  Changes,
  CommentOutcome,
  DocumentHost,
  FactsOutcome,
  GapUnderline,
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
} from '../panel/document-host.ts';
import { readFacts } from './document-facts.ts';
import { DocumentModel, type Step } from './document-model.ts';
import { DocumentReview } from './document-review.ts';
import { EditEvents } from './edit-events.ts';
import { findPassage } from './find-passage.ts';
import { fillParagraph, insertAfter, onOneLine, removeInserted, type Inserted } from './insert-wording.ts';
import { readDocument, readsTheSame, type DocumentReading } from './read-document.ts';
import { quoteOfRange } from './read-selection.ts';
import { readAtCursor, readSingles } from './read-singles.ts';
import { Turns } from './turns.ts';
import { critiquesOf, Underlines } from './underlines.ts';
import { failureOf, refusalOf, underlineRefusalOf } from './words-of-errors.ts';
import { hasWordApi } from './word-sets.ts';
import { spacedOut, wordTiming, type WordTiming } from './word-timing.ts';

type Listener = (changed: readonly BlockId[] | 'unknown') => void;
type Action =
  { readonly kind: 'insertion'; readonly inserted: Inserted } | { readonly kind: 'comment'; readonly id: string };

/** A reading that nobody waits for gives way to one that somebody does. */
type Urgency = 'asked' | 'idle';

const READ_ONLY = 'This document is read-only. Copy the wording instead.';
const NOT_SAVED = 'This document is read-only and keeps no review.';
const NO_COMMENTS = 'This version of Word takes no comments from add-ins.';
/** More paragraphs at once are read with the whole document. */
const MOST_SINGLES = 60;

/** The document that is open in Word as the pane's document. The only file that says `Word.run`. */
export class WordHost implements DocumentHost {
  readonly name = 'Word';
  private readonly model = new DocumentModel();
  private readonly timing: WordTiming;
  private readonly listeners = new Set<Listener>();
  private readonly actions = new Map<ActionId, Action>();
  private readonly events = new EditEvents();
  private readonly stops: (() => void)[] = [];
  private readonly underlines = new Underlines();
  private readonly review = new DocumentReview(this.run.bind(this));
  private readonly reviewListeners = new Set<(state: string) => void>();
  private gaps: readonly GapUnderline[] = [];
  private isPaneHidden = false;
  private isHearing = false;
  private hasTracked = false;
  /** Paragraphs of tables whose cells the last reading did not find: an edit between its two halves tears them apart. */
  private unplaced = 0;
  private isTorn = false;
  /** What the model knows and the listeners do not. */
  private untold: { changes: BlockChange[]; original: BlockChange[] } | 'other' = { changes: [], original: [] };
  private hasRead = false;
  /** The model is what Word holds now: the next question for everything need not go to Word. */
  private isFresh = false;
  private readonly isReadOnly = Office.context.document.mode === Office.DocumentMode.ReadOnly;
  private readonly isRefusingComments = !hasWordApi('1.4');
  /** Readings follow each other. */
  private readonly turns = new Turns();
  private pause: ReturnType<typeof setTimeout> | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private firstEvent = 0;
  private cost = 0;
  /** When a Word that tells of no edits is to be read as a whole again. */
  private wholeLookDue = 0;
  /** When the review is to be looked at again. */
  private reviewDue = 0;
  /** When one that lists no tracked changes is to be read on both sides again. */
  private sidesDue = 0;
  private count = 0;

  constructor(timing: WordTiming = wordTiming) {
    this.timing = timing;
  }

  capabilities(): Capabilities {
    return {
      readOnly: this.isReadOnly,
      comments: !this.isRefusingComments,
      highlights: false,
      underlines: hasWordApi('1.7'),
      trackedChanges: hasWordApi('1.4'),
      undo: !this.isReadOnly,
    };
  }

  async readBlocks(progress?: (progress: ReadProgress) => void): Promise<Snapshot | HostFailure> {
    return this.turns.take(async () => {
      if (!this.isFresh) {
        const known = this.model.lines.length;
        const reading = await this.readAll('asked', (done, isAll) => {
          progress?.({ done, total: isAll ? done : Math.max(done + 1, known), unit: 'paragraphs' });
        });
        if (reading?.kind === 'failed') return reading;
      }
      this.isFresh = false;
      this.untold = { changes: [], original: [] };
      return this.model.snapshot();
    });
  }

  async readChanges(_changed: readonly BlockId[]): Promise<Changes | HostFailure> {
    return this.turns.take(async () => {
      await Promise.resolve();
      const { untold } = this;
      if (untold === 'other') {
        this.isFresh = true;
        return { kind: 'unknown' };
      }
      this.untold = { changes: [], original: [] };
      const { changes, original } = untold;
      return { kind: 'changes', changes, ...(this.model.isTracked ? { original } : {}) };
    });
  }

  onEdit(listener: Listener): () => void {
    this.listeners.add(listener);
    if (this.listeners.size === 1) void this.listen();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.stop();
    };
  }

  async reveal(passage: TextQuote): Promise<RevealOutcome> {
    return this.run(async (context): Promise<RevealOutcome> => {
      const found = await findPassage(context, this.model.lines, passage);
      if (found === null) return this.gone();
      found.range.select();
      await context.sync();
      return { kind: 'shown' };
    });
  }

  async insertWording({ text, after }: Insertion): Promise<InsertOutcome> {
    if (this.isReadOnly) return { kind: 'refused', message: READ_ONLY };
    const outcome = await this.refusable(async (context, answered): Promise<InsertOutcome> => {
      const found = after === undefined ? null : await findPassage(context, this.model.lines, after);
      if (after !== undefined && found === null) return this.gone();
      const paragraph = found?.paragraph ?? (await lastSelected(context));
      paragraph.load({ text: true, outlineLevel: true, style: true });
      await context.sync();
      answered();
      const isEmpty = after === undefined && paragraph.text.trim() === '';
      const inserted = await (isEmpty ? fillParagraph : insertAfter)(context, paragraph, onOneLine(text));
      if (inserted.key !== undefined) this.heard('changed', [inserted.key]);
      return { kind: 'inserted', action: this.act({ kind: 'insertion', inserted }) };
    });
    if (outcome.kind === 'inserted') this.lookSoon();
    return outcome;
  }

  async comment(passage: TextQuote | null, text: string): Promise<CommentOutcome> {
    if (this.isRefusingComments) return { kind: 'refused', message: NO_COMMENTS };
    const place = passage === null ? 'body' : this.model.line(passage.block)?.raw.place;
    if (place !== undefined && place !== 'body')
      return { kind: 'refused', message: 'Page headers, footers and footnotes take no comments.' };
    return this.refusable(async (context, answered): Promise<CommentOutcome> => {
      const found = passage === null ? null : await findPassage(context, this.model.lines, passage);
      if (passage !== null && found === null) return this.gone();
      answered();
      const range = found?.range ?? context.document.body.paragraphs.getFirst().getRange('Whole');
      const comment = range.insertComment(text);
      comment.load({ id: true });
      await context.sync();
      return { kind: 'done', action: this.act({ kind: 'comment', id: comment.id }) };
    });
  }

  async selection(): Promise<TextQuote | null | HostFailure> {
    const read = (): Promise<TextQuote | null | 'unread' | HostFailure> =>
      this.run((context) => quoteOfRange(context, context.document.getSelection(), this.model.lines));
    const selected = await read();
    if (selected !== 'unread') return selected;
    // Written a moment ago, or before anything was read.
    const step = this.hasRead ? await this.look() : await this.turns.take(() => this.reread('asked'));
    if (step?.kind === 'failed') return step;
    const known = await read();
    return known === 'unread' ? null : known;
  }

  async documentFacts(): Promise<FactsOutcome> {
    return this.run(async (context): Promise<FactsOutcome> => ({
      kind: 'told',
      ...(await readFacts(context, this.model.lines)),
    }));
  }

  loadState(): Promise<StateOutcome> {
    return this.review.load();
  }

  async saveState(state: string): Promise<SaveStateOutcome> {
    const outcome = await this.review.save(state);
    // Word takes it into a document that it will not save.
    return this.isReadOnly && outcome.kind === 'saved' ? { kind: 'refused', message: NOT_SAVED } : outcome;
  }

  setAsideState(raw: string): Promise<SaveOutcome> {
    return this.review.setAside(raw);
  }

  /** Word tells of no change of a part: it is looked for at rest. */
  onOtherState(listener: (state: string) => void): () => void {
    this.reviewListeners.add(listener);
    return () => this.reviewListeners.delete(listener);
  }

  async undo(action: ActionId): Promise<boolean> {
    const done = this.actions.get(action);
    this.actions.delete(action);
    if (done === undefined) return false;
    // Without an id it is found by its text, so the reading has to hold it.
    if (done.kind === 'insertion' && done.inserted.key === undefined) await this.look();
    const outcome = await this.run((context) =>
      done.kind === 'insertion'
        ? removeInserted(context, this.model.lines, done.inserted)
        : removeComment(context, done.id),
    );
    if (done.kind === 'insertion' && outcome === true) {
      const { key, isFilled } = done.inserted;
      if (key !== undefined) this.heard(isFilled ? 'changed' : 'deleted', [key]);
      this.lookSoon();
    }
    return outcome === true;
  }

  showHighlights(): void {
    // Word has marks for add-ins only as `underline` draws them, which nobody may rely on.
  }

  async underline(gaps: readonly GapUnderline[]): Promise<UnderlineOutcome> {
    this.gaps = gaps;
    return this.turns.take(() => this.drawUnderlines());
  }

  /** A pane that is closed asks Word for nothing, and takes its underlines away: they would not keep in step with the text. */
  async paneHidden(isHidden: boolean): Promise<void> {
    this.isPaneHidden = isHidden;
    await this.turns.take(() => this.drawUnderlines());
    if (!isHidden) this.lookSoon();
  }

  /** Looks at the document now instead of at the next pause. */
  async look(): Promise<void> {
    await this.turns.take(() => this.catchUp('asked'));
  }

  private async drawUnderlines(): Promise<UnderlineOutcome> {
    const wanted = critiquesOf(this.isPaneHidden ? [] : this.gaps, (block) => this.model.line(block));
    if (this.underlines.isShowing(wanted)) return { kind: 'drawn' };
    return this.refusable(async (context): Promise<UnderlineOutcome> => {
      await this.underlines.show(context, wanted);
      return { kind: 'drawn' };
    }, underlineRefusalOf);
  }

  /** Paragraph events where Word has them; a look at idle in any case, for Word does not tell of every edit. */
  private async listen(): Promise<void> {
    this.restAfter(0);
    await this.hear();
  }

  private async hear(): Promise<void> {
    if (this.isHearing || !hasWordApi('1.6')) return;
    this.isHearing = true;
    const outcome = await this.run(async (context) => {
      const { document } = context;
      const handlers = [
        document.onParagraphAdded.add(async ({ uniqueLocalIds }) => this.heard('changed', uniqueLocalIds)),
        document.onParagraphChanged.add(async ({ uniqueLocalIds }) => this.heard('changed', uniqueLocalIds)),
        document.onParagraphDeleted.add(async ({ uniqueLocalIds }) => this.heard('deleted', uniqueLocalIds)),
      ];
      await context.sync();
      return handlers;
    });
    if ('kind' in outcome) {
      // A Word that was busy is asked again at the next rest.
      this.isHearing = false;
      return;
    }
    if (this.listeners.size === 0) return void stopHandlers(outcome);
    this.stops.push(() => void stopHandlers(outcome));
  }

  private stop(): void {
    clearTimeout(this.pause);
    clearTimeout(this.rest);
    this.isHearing = false;
    for (const stop of this.stops.splice(0)) stop();
  }

  private heard(kind: 'changed' | 'deleted', keys: readonly string[]): void {
    this.events.add(kind, keys);
    const now = Date.now();
    if (this.pause === undefined) this.firstEvent = now;
    clearTimeout(this.pause);
    const { pause, longest } = this.timing;
    const wait = Math.max(0, Math.min(Math.max(pause, this.cost / 4), this.firstEvent + longest - now));
    this.pause = setTimeout(() => this.lookSoon(), wait);
  }

  private lookSoon(): void {
    clearTimeout(this.pause);
    this.pause = undefined;
    if (this.listeners.size > 0 && !this.isPaneHidden) void this.look();
  }

  private restAfter(cost: number): void {
    clearTimeout(this.rest);
    if (this.listeners.size === 0) return;
    const wait = hasWordApi('1.6') ? this.timing.idle : this.timing.poll;
    this.rest = setTimeout(
      () => {
        if (this.isPaneHidden || document.visibilityState === 'hidden') return this.restAfter(cost);
        void this.hear();
        void this.lookAtRest();
      },
      spacedOut(wait, cost),
    );
  }

  /** Nobody has edited for a while: what Word did not tell of is looked for, in the text and then in the review. */
  private async lookAtRest(): Promise<void> {
    const isStill = await this.turns.take(() => this.catchUp('idle'));
    if (!isStill || !this.mayGoOn('idle') || this.reviewListeners.size === 0 || performance.now() < this.reviewDue)
      return;
    const since = costClock();
    const other = await this.review.look();
    this.reviewDue = performance.now() + spacedOut(this.timing.idle, since());
    if (other !== null) for (const listener of [...this.reviewListeners]) listener(other);
  }

  /** Brings the model up to date and tells what has changed. True when nothing has. */
  private async catchUp(urgency: Urgency): Promise<boolean> {
    const since = costClock();
    const step = this.hasRead ? await this.nextStep(urgency) : null;
    this.restAfter(hasWordApi('1.3') && !hasWordApi('1.6') ? this.cost : since());
    if (step === null || step.kind === 'same') return true;
    this.follow(step);
    return false;
  }

  private follow(step: Exclude<Step, { kind: 'same' }> | HostFailure): void {
    if (step.kind === 'failed') return this.tell('unknown');
    const { untold } = this;
    if (step.kind === 'other' || untold === 'other') {
      this.untold = 'other';
      return this.tell(this.model.lines.slice(0, 1).map(({ id }) => id));
    }
    untold.changes.push(...step.changes);
    untold.original.push(...step.original);
    this.tell([...step.changes, ...step.original].map(changedId));
  }

  /** Null: nothing was to be done, or something more urgent came between. */
  private async nextStep(urgency: Urgency): Promise<Step | HostFailure | null> {
    if (!hasWordApi('1.6')) return this.poll(urgency);
    if (this.events.isEmpty) return urgency === 'idle' ? this.rereadIfOther(urgency) : null;
    const { changed, deleted } = this.events.take();
    if (changed.length > MOST_SINGLES) return this.reread('asked');
    const since = costClock();
    const singles = await this.run((context) => readSingles(context, changed));
    this.cost = since();
    // A paragraph that is gone fails the whole batch, and only a reading of everything tells which.
    if (singles === null || 'kind' in singles) return this.reread('asked');
    return this.model.patch(singles, deleted) ?? this.reread('asked');
  }

  /** A Word that tells of no edits: where the person writes each time, all of it when that is due. */
  private async poll(urgency: Urgency): Promise<Step | HostFailure | null> {
    const near = hasWordApi('1.3') ? await this.lookAtCursor() : null;
    if (near !== null && near.kind !== 'same') return near;
    if (urgency === 'idle' && performance.now() < this.wholeLookDue) return null;
    const since = costClock();
    const step = await this.rereadIfOther(urgency);
    const wait = hasWordApi('1.3') ? this.timing.idle : this.timing.poll;
    this.wholeLookDue = performance.now() + spacedOut(wait, since());
    return step;
  }

  private async lookAtCursor(): Promise<Step | HostFailure | null> {
    const since = costClock();
    const read = await this.run(readAtCursor);
    this.cost = since();
    return read === null || 'kind' in read ? read : this.model.patchBetween(read);
  }

  private async rereadIfOther(urgency: Urgency): Promise<Step | HostFailure | null> {
    if (this.isTorn) return this.reread(urgency);
    // Where changes are tracked, the text alone does not tell of a deletion (OfficeDev/office-js#1267, #3864).
    if (hasWordApi('1.4') && (this.model.isTracked || this.areSidesDue() || (await this.mayHoldChanges())))
      return this.reread(urgency);
    const known = { paragraphs: this.model.lines.map(({ raw }) => raw), properties: this.model.properties };
    const isSame = await this.run((context, answered) =>
      readsTheSame(context, known, () => {
        answered();
        return this.mayGoOn(urgency);
      }),
    );
    if (typeof isSame === 'object' && isSame !== null) return isSame;
    return isSame === null || isSame ? null : this.reread(urgency);
  }

  /** Tracking that was on between two looks leaves deletions that nothing else tells of. */
  private areSidesDue(): boolean {
    return !hasWordApi('1.6') && performance.now() >= this.sidesDue;
  }

  /** True when a change may be open: tracking is on or, where Word lists changes, one is there; else tracking was on. */
  private async mayHoldChanges(): Promise<boolean> {
    const found = await this.run(async (context) => {
      const { document } = context;
      document.load({ changeTrackingMode: true });
      const first = hasWordApi('1.6') ? document.body.getTrackedChanges().getFirstOrNullObject() : null;
      first?.load({ type: true });
      await context.sync();
      return document.changeTrackingMode !== 'Off' || first?.isNullObject === false;
    });
    if (!hasWordApi('1.6')) this.hasTracked ||= found !== false;
    return this.hasTracked || found !== false;
  }

  private async reread(urgency: Urgency): Promise<Step | HostFailure | null> {
    return this.readAll(urgency, () => undefined);
  }

  private async readAll(
    urgency: Urgency,
    progress: (done: number, isAll: boolean) => void,
  ): Promise<Step | HostFailure | null> {
    const since = costClock();
    const reading: DocumentReading | null | HostFailure = await this.run((context, answered) =>
      readDocument(context, (done, isAll) => {
        answered();
        progress(done, isAll);
        return this.mayGoOn(urgency);
      }),
    );
    if (reading === null || 'kind' in reading) return reading;
    this.hasRead = true;
    this.sidesDue = performance.now() + spacedOut(this.timing.sides, since());
    const unplaced = reading.paragraphs.filter(({ nesting, cell }) => nesting > 0 && cell === undefined).length;
    this.isTorn = unplaced !== this.unplaced;
    this.unplaced = unplaced;
    return this.model.take(reading.paragraphs, reading.properties);
  }

  private mayGoOn(urgency: Urgency): boolean {
    return urgency === 'asked' || (this.turns.waiting === 0 && this.events.isEmpty);
  }

  private tell(changed: readonly BlockId[] | 'unknown'): void {
    for (const listener of [...this.listeners]) listener(changed);
  }

  private gone(): { kind: 'gone' } {
    this.lookSoon();
    return { kind: 'gone' };
  }

  private act(action: Action): ActionId {
    const id = `word${++this.count}`;
    this.actions.set(id, action);
    return id;
  }

  /** As `run`, and what Word refuses is told apart from what it does not answer. */
  private async refusable<T extends { readonly kind: string }>(
    work: (context: Word.RequestContext, answered: () => void) => Promise<T>,
    wordsOf = refusalOf,
  ): Promise<T | HostFailure | { kind: 'refused'; message: string }> {
    let refusal: string | null = null;
    const outcome = await this.run(async (context, answered) => {
      try {
        return await work(context, answered);
      } catch (error) {
        refusal = wordsOf(error);
        throw error;
      }
    });
    return refusal === null ? outcome : { kind: 'refused', message: refusal };
  }

  /**
   * One batch in Word. What Word says against it, and that it says nothing, is a value. `answered`: to be called by long
   * work after each sync, for many answers may take longer than Word may stay silent, and by work that changes the
   * document right before it does: what was said to have failed must not happen later.
   */
  private async run<T>(
    work: (context: Word.RequestContext, answered: () => void) => Promise<T>,
  ): Promise<T | HostFailure> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let answered = (): void => undefined;
    const silence = new Promise<HostFailure>((done) => {
      let isOver = false;
      answered = () => {
        if (isOver) throw new Error('Word answered too late.');
        clearTimeout(timer);
        timer = setTimeout(() => {
          isOver = true;
          done({ kind: 'failed', message: 'Word did not answer.' });
        }, this.timing.patience);
      };
    });
    answered();
    try {
      return await Promise.race([Word.run((context) => work(context, answered)), silence]);
    } catch (error) {
      return failureOf(error);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Milliseconds since now. The machine may sleep meanwhile: a cost is never more than a slow host's. */
function costClock(): () => number {
  const begun = performance.now();
  return () => Math.min(performance.now() - begun, 4_000);
}

async function lastSelected(context: Word.RequestContext): Promise<Word.Paragraph> {
  const { paragraphs } = context.document.getSelection();
  if (hasWordApi('1.3')) return paragraphs.getLast();
  paragraphs.load({ text: true });
  await context.sync();
  return paragraphs.items[paragraphs.items.length - 1] ?? context.document.body.insertParagraph('', 'End');
}

/** Deletes a comment, unless somebody has replied: Word would delete their words with it. */
async function removeComment(context: Word.RequestContext, id: string): Promise<boolean> {
  const comments = context.document.body.getComments();
  comments.load({ id: true });
  await context.sync();
  const comment = comments.items.find((each) => each.id === id);
  if (comment === undefined) return false;
  const { replies } = comment;
  replies.load({ id: true });
  await context.sync();
  if (replies.items.length > 0) return false;
  comment.delete();
  await context.sync();
  return true;
}

async function stopHandlers(
  handlers: readonly { readonly context: OfficeExtension.ClientRequestContext; remove(): void }[],
): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  for (const handler of handlers) handler.remove();
  // Word that does not answer any more has nothing left to stop.
  await first.context.sync().catch(() => undefined);
}

function changedId(change: BlockChange): BlockId {
  return change.kind === 'remove' ? change.id : change.block.id;
}

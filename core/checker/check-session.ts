import type { Configuration } from '../config/configuration.ts';
import type { Block, BlockId, DocumentProperties, PolicyText } from '../policy/policy-text.ts';
import { quoteOf } from '../policy/text-quote.ts';
import type { Facts, Passage, Reading, Report, Verdict } from '../report/report.ts';
import { CHECKER_VERSION } from '../version.ts';
import type { Analysis } from './analyse-text.ts';
import { readOn, sameState, START, startOf, type ReadingState } from './block-context.ts';
import { Board } from './board.ts';
import { engineFor } from './engine-for.ts';
import type { Engine } from './engine.ts';
import { factsOf } from './facts.ts';
import { findCandidates, type Scene } from './find-candidates.ts';
import { findMistakes } from './find-mistakes.ts';

import { countBlock, noCounts, READING_CONCEPTS, readingOf, type ReadingCounts } from './reading.ts';
import type { Rule } from './rules.ts';
import type { Place } from './shelf.ts';
import { weighElement } from './weigh-element.ts';

/** One edit of a text. `insert` goes after the block named, at the beginning for null. */
export type BlockChange =
  | { readonly kind: 'set'; readonly block: Block }
  | { readonly kind: 'insert'; readonly block: Block; readonly after: BlockId | null }
  | { readonly kind: 'remove'; readonly id: BlockId };

export type CheckOptions = {
  readonly configuration?: Configuration;
  /** The day against which a review is overdue, ISO 8601; without it nothing is overdue. */
  readonly today?: string;
  /** Judge a text that is not about AI as if it were. */
  readonly judgeAnyway?: boolean;
};

/** Judges one text again and again as it changes. */
export interface CheckSession {
  /** Starts over with this text. */
  replace(text: PolicyText): Report;
  /**
   * Applies edits in order and judges again, at the cost of what changed. The report equals the one from scratch.
   * A change that names an unknown block throws: the caller's picture of the document is stale, and must `replace`.
   */
  update(changes: readonly BlockChange[]): Report;
  /** The present report. */
  report(): Report;
}

type Entry = {
  block: Block;
  analysis: Analysis;
  place: Place;
  /** The reading state with which it was last judged, and the one after it. */
  before: ReadingState;
  after: ReadingState;
  /** The rules that it may match. */
  called: Rule[];
  isFresh: boolean;
};

/** Space between the orders of neighbours, so that blocks can be put between them. */
const ORDER_STEP = 1 << 20;
const MOST_PLACEHOLDERS = 50;

/** Begins a session on an empty text. */
export function createCheckSession(options: CheckOptions = {}): CheckSession {
  return new Session(engineFor(options.configuration), options);
}

class Session implements CheckSession {
  private entries: Entry[] = [];
  private byId = new Map<BlockId, Entry>();
  private board: Board;
  private counts: ReadingCounts = noCounts();
  private verdicts: Verdict[] = [];
  private reading: Reading = { kind: 'empty' };
  private facts: Omit<Facts, 'placeholders'> | null = null;
  private placeholders: readonly Passage[] | null = null;
  private title = '';
  private properties: DocumentProperties | undefined;
  private titleAnalysis: Analysis | null = null;
  private readonly heads = new Map<string, Analysis>();
  private readonly readingIds: readonly number[];
  private current: Report | null = null;
  private readonly engine: Engine;
  private readonly options: CheckOptions;

  constructor(engine: Engine, options: CheckOptions) {
    this.engine = engine;
    this.options = options;
    this.board = new Board(engine.rules, engine.index.general);
    this.readingIds = READING_CONCEPTS.map((each) => engine.lexicon.idOf(each));
  }

  replace(text: PolicyText): Report {
    this.entries = [];
    this.byId = new Map();
    this.board = new Board(this.engine.rules, this.engine.index.general);
    this.counts = noCounts();
    this.verdicts = [];
    this.placeholders = null;
    this.heads.clear();
    this.title = text.title;
    this.properties = text.properties;
    this.titleAnalysis = text.title === '' ? null : this.engine.analyse(text.title);
    if (this.titleAnalysis) countBlock(this.counts, this.titleAnalysis, true, this.readingIds, 1);
    text.blocks.forEach((block, index) => this.enter(block, index, (index + 1) * ORDER_STEP));
    this.settle(0, text.blocks.length);
    return (this.current = this.judge());
  }

  update(changes: readonly BlockChange[]): Report {
    let from = this.entries.length;
    let to = 0;
    for (const change of changes) {
      const index = this.apply(change);
      from = Math.min(from, index);
      to = Math.max(change.kind === 'insert' ? to + 1 : to, index + 1);
    }
    this.settle(Math.max(0, from), Math.min(to, this.entries.length));
    return (this.current = this.judge());
  }

  report(): Report {
    return (this.current ??= this.judge());
  }

  private apply(change: BlockChange): number {
    if (change.kind === 'insert') {
      const index = change.after === null ? 0 : this.indexOf(change.after) + 1;
      this.enter(change.block, index, this.orderAt(index));
      return index;
    }
    const index = this.indexOf(change.kind === 'set' ? change.block.id : change.id);
    const entry = this.entries[index];
    if (!entry) throw new Error('no such block');
    this.withdraw(entry);
    if (change.kind === 'set') {
      const replacement = this.entryOf(change.block, entry.place.order);
      replacement.before = entry.before;
      replacement.after = entry.after;
      this.entries[index] = replacement;
    } else {
      this.entries.splice(index, 1);
    }
    return index;
  }

  private enter(block: Block, index: number, order: number): void {
    const entry = this.entryOf(block, order);
    if (index === this.entries.length) this.entries.push(entry);
    else this.entries.splice(index, 0, entry);
  }

  private entryOf(block: Block, order: number): Entry {
    if (this.byId.has(block.id)) throw new Error(`two blocks are called ${block.id}`);
    const analysis = this.engine.analyse(block.text);
    const place: Place = { id: block.id, order };
    const called: Rule[] = [];
    const entry: Entry = { block, analysis, place, before: START, after: START, called, isFresh: true };
    this.byId.set(block.id, entry);
    if (analysis.placeholders.length > 0) this.placeholders = null;
    countBlock(this.counts, analysis, isTitle(block), this.readingIds, 1);
    return entry;
  }

  private withdraw(entry: Entry): void {
    this.byId.delete(entry.block.id);
    if (entry.analysis.placeholders.length > 0) this.placeholders = null;
    this.board.remove(entry.called, entry.place);
    countBlock(this.counts, entry.analysis, isTitle(entry.block), this.readingIds, -1);
  }

  private indexOf(id: BlockId): number {
    const entry = this.byId.get(id);
    if (!entry) throw new Error(`no block is called ${id}`);
    let low = 0;
    let high = this.entries.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.entries[middle]?.place.order ?? 0) < entry.place.order) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** An order between the neighbours of `index`; makes room everywhere when there is none. */
  private orderAt(index: number): number {
    const before = this.entries[index - 1]?.place.order ?? 0;
    const after = this.entries[index]?.place.order ?? before + 2 * ORDER_STEP;
    if (after - before >= 2) return before + Math.floor((after - before) / 2);
    this.entries.forEach((entry, each) => (entry.place.order = (each + (each >= index ? 2 : 1)) * ORDER_STEP));
    return (index + 1) * ORDER_STEP;
  }

  /** Judges what is new from `from` to `to`, and whatever has other surroundings than when it was judged. */
  private settle(from: number, to: number): void {
    let state = this.entries[from - 1]?.after ?? startOf(this.titleAnalysis, this.engine.lexicon);
    for (let index = from; index < this.entries.length; index++) {
      const entry = this.entries[index];
      if (!entry) break;
      if (!entry.isFresh && sameState(state, entry.before)) {
        if (index >= to) break;
        state = entry.after;
        continue;
      }
      this.judgeEntry(entry, state);
      state = entry.after;
    }
  }

  private judgeEntry(entry: Entry, state: ReadingState): void {
    const { lexicon, index } = this.engine;
    const { context, after } = readOn(state, entry.block, entry.analysis, lexicon, (text) => this.headOf(text));
    this.board.remove(entry.called, entry.place);
    entry.called = [];
    const scene: Scene = { block: entry.block, analysis: entry.analysis, context };
    findCandidates(scene, index, (rule, from, to) => {
      entry.called.push(rule);
      this.board.add(rule, entry.place, scene, from, to);
    });
    entry.before = state;
    entry.after = after;
    entry.isFresh = false;
  }

  private headOf(text: string): Analysis {
    const known = this.heads.get(text);
    if (known) return known;
    const analysis = this.engine.analyse(text);
    if (this.heads.size > 2_000) this.heads.clear();
    this.heads.set(text, analysis);
    return analysis;
  }

  private judge(): Report {
    const wasAbout = this.isAboutAi();
    this.reading = readingOf(this.counts);
    const { elements } = this.engine;
    const all = this.verdicts.length === 0 || wasAbout !== this.isAboutAi();
    const touched = this.board.takeTouched();
    for (const index of all ? elements.keys() : touched) {
      const element = elements[index];
      if (element) this.verdicts[index] = weighElement(element, this.board, this.isAboutAi());
    }
    const placeholders = (this.placeholders ??= this.findPlaceholders());
    if (all || !this.facts || touched.some((index) => index >= elements.length)) {
      const { factEvidence } = this.engine;
      this.facts = factsOf(this.board, factEvidence, this.title, this.properties, this.options.today);
    }
    const facts = { ...this.facts, placeholders };
    return {
      version: CHECKER_VERSION,
      title: this.title,
      words: this.counts.words,
      reading: this.reading,
      elements: [...this.verdicts],
      mistakes: !this.isAboutAi()
        ? []
        : findMistakes(this.verdicts, facts, this.counts, this.options.configuration?.profile ?? 'both'),
      facts,
      turnedOff: this.engine.turnedOff,
    };
  }

  private isAboutAi(): boolean {
    return this.options.judgeAnyway === true || this.reading.kind === 'ai-policy';
  }

  private findPlaceholders(): Passage[] {
    const found: Passage[] = [];
    for (const { block, analysis } of this.entries) {
      for (const { start, end } of analysis.placeholders) {
        found.push({ ...quoteOf(block.text, start, end, block.id), marks: [] });
        if (found.length === MOST_PLACEHOLDERS) return found;
      }
    }
    return found;
  }
}

function isTitle(block: Block): boolean {
  return block.kind === 'heading' && block.level === 1;
}

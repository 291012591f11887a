import type { Block } from '../policy/policy-text.ts';
import type { Analysis } from './analyse-text.ts';
import type { Lexicon } from './lexicon.ts';
import { viewSentences, type Lead } from './sentence-view.ts';

/** What stands around a block and bears on it. */
export type BlockContext = {
  /** Concepts of the headings above, outermost first. */
  readonly headings: readonly Uint8Array[];
  readonly nearestHeading: Uint8Array | null;
  /** What leads in to it, outermost first. */
  readonly leads: readonly Lead[];
  /** The label on the line above, whose value it may be; only fields look at it. */
  readonly label: Lead | null;
  /** The same headings, by which it is told whether two blocks stand in one section. */
  readonly sections: readonly Analysis[];
};

type OpenHeading = { readonly level: number; readonly analysis: Analysis; readonly concepts: Uint8Array };

type OpenItem = { readonly level: number; readonly analysis: Analysis; readonly mark: string };

/** How reading stands between two blocks: what the next block inherits. Compared by `sameState`. */
export type ReadingState = {
  readonly headings: readonly OpenHeading[];
  /** The paragraph that leads in to what follows, if one does. */
  readonly opener: Analysis | null;
  /** Open list items, outermost first. */
  readonly items: readonly OpenItem[];
  /** How many plain paragraphs the opener has led in to so far. */
  readonly led: number;
  /** The block right before, where it may be the label of what follows: "Approved by" above "Board of Directors". */
  readonly label: Analysis | null;
};

export const START: ReadingState = { headings: [], opener: null, items: [], led: 0, label: null };

/** Extraction often loses list marks: so many short paragraphs after "…:" are read as its list. */
const MOST_LED = 12;
const LONGEST_LED = 45;
/** The most words of a label that stands on a line of its own, and of the value on the next. */
const LONGEST_LABEL = 5;
const LONGEST_VALUE = 8;
/** The same of a label whose values are listed: "Approval signatures". */
const LONGEST_LIST_LABEL = 3;

/** The context of a block, and the reading state after it. */
export function readOn(
  state: ReadingState,
  block: Block,
  analysis: Analysis,
  lexicon: Lexicon,
  headOf: (text: string) => Analysis,
): { context: BlockContext; after: ReadingState } {
  if (block.kind === 'heading') {
    const outer = state.headings.filter((each) => each.level < block.level);
    const headings = [...outer, { level: block.level, analysis, concepts: conceptsOf(analysis, lexicon) }];
    return { context: contextOf(outer, []), after: { ...START, headings, label: labelIn(analysis) } };
  }
  if (block.kind === 'list-item') {
    const mark = shapeOf(block.marker ?? '');
    const outer = state.items.filter((each) => each.level < block.level || leadsToOtherMarks(each, block.level, mark));
    const leads = [...(state.opener ? [state.opener] : []), ...outer.slice(-1).map((each) => each.analysis)];
    const items = [...outer, { level: block.level, analysis, mark }];
    const context = contextOf(state.headings, leads.map(plainLead));
    const after = {
      ...state,
      items,
      label: state.label && state.label.words <= LONGEST_LIST_LABEL ? state.label : null,
    };
    return { context: { ...context, label: labelOf(after, analysis) }, after };
  }
  if (block.kind === 'table-cell') {
    const heads = [block.columnHead, block.rowHead].filter((head) => head !== undefined && head !== '');
    const leads = heads.map((head): Lead => ({ analysis: headOf(head ?? ''), fromHead: true }));
    return { context: contextOf(state.headings, leads), after: { ...START, headings: state.headings } };
  }
  if (block.kind !== 'paragraph') return { context: contextOf(state.headings, []), after: state };
  const opens = leadsIn(analysis);
  const isLed =
    state.opener !== null &&
    !opens &&
    state.led < MOST_LED &&
    analysis.words <= LONGEST_LED &&
    endsInColon(state.opener);
  const leads = isLed && state.opener ? [plainLead(state.opener)] : [];
  const context = { ...contextOf(state.headings, leads), label: labelOf(state, analysis) };
  const kept = isPersonName(analysis) ? state.label : null;
  if (isLed) return { context, after: { ...state, items: [], led: state.led + 1, label: kept } };
  return {
    context,
    after: {
      ...START,
      headings: state.headings,
      opener: opens ? analysis : null,
      label: kept ?? labelIn(analysis),
    },
  };
}

/** Whether both states give every following block the same context. */
export function sameState(one: ReadingState, other: ReadingState): boolean {
  return (
    one.opener === other.opener &&
    one.led === other.led &&
    one.label === other.label &&
    one.headings.length === other.headings.length &&
    one.items.length === other.items.length &&
    one.headings.every(
      (each, index) => each.analysis === other.headings[index]?.analysis && each.level === other.headings[index]?.level,
    ) &&
    one.items.every(
      (each, index) =>
        each.analysis === other.items[index]?.analysis &&
        each.level === other.items[index]?.level &&
        each.mark === other.items[index]?.mark,
    )
  );
}

function contextOf(headings: readonly OpenHeading[], leads: readonly Lead[]): BlockContext {
  const nearest = headings[headings.length - 1];
  return {
    headings: headings.map((each) => each.concepts),
    nearestHeading: nearest?.concepts ?? null,
    leads,
    label: null,
    sections: headings.map((each) => each.analysis),
  };
}

/** A few words that end no sentence may label what stands below them. */
function labelIn(analysis: Analysis): Analysis | null {
  return analysis.words > 0 && analysis.words <= LONGEST_LABEL && !/[.!?;]\s*$/.test(analysis.text) ? analysis : null;
}

/** "Anna Berg" between "Signed" and "Chief Executive": the label still holds below it. */
function isPersonName({ text, words, knownWords }: Analysis): boolean {
  return (
    words >= 2 && words <= 3 && knownWords <= 1 && /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)*$/u.test(text.trim())
  );
}

/** The label above, if the block is short enough to be its value. */
function labelOf({ label }: ReadingState, { words, text }: Analysis): Lead | null {
  const isValue = words <= LONGEST_VALUE && !/[.!?:;,]\s*$/.test(text);
  return label && isValue ? { analysis: label, fromHead: true } : null;
}

function plainLead(analysis: Analysis): Lead {
  return { analysis, fromHead: false };
}

/** A paragraph whose last sentence is left open leads in to what follows; one that ends like an item of a list does not. */
function leadsIn(analysis: Analysis): boolean {
  if (/(?:[;,]|[;,] (?:and|or))\s*$/.test(analysis.text.slice(-8))) return false;
  const last = analysis.sentences[analysis.sentences.length - 1];
  return last !== undefined && last.endsOpen && (endsInColon(analysis) || last.tokenEnd - last.firstToken >= 4);
}

function endsInColon(analysis: Analysis): boolean {
  return /[:：\-–—]\s*$/.test(analysis.text.slice(-4));
}

/**
 * Lists that were typed, or that a program wrote side by side, often stand at one level: "4.1 The CIO shall:" leads in to
 * "(a) …" though not to "4.2 …".
 */
function leadsToOtherMarks(item: OpenItem, level: number, mark: string): boolean {
  return item.level === level && item.mark !== mark && endsInColon(item.analysis);
}

/** The kind of a list mark: "(b)" and "(c)" are of one, "4.1" of another. */
function shapeOf(marker: string): string {
  return marker.replace(/\d+/g, '1').replace(/[a-z]+/gi, 'a');
}

/** The reading state before the first block: the title stands above everything. */
export function startOf(title: Analysis | null, lexicon: Lexicon): ReadingState {
  if (!title) return START;
  return { ...START, headings: [{ level: 0, analysis: title, concepts: conceptsOf(title, lexicon) }] };
}

function conceptsOf(analysis: Analysis, { conceptCount, lookalikes }: Lexicon): Uint8Array {
  const set = new Uint8Array(conceptCount);
  const relevant = new Uint8Array(conceptCount).fill(1);
  const view = viewSentences(analysis, 0, analysis.sentences.length - 1, [], { relevant, lookalikes });
  for (const { concept } of view?.hits ?? []) set[concept] = 1;
  return set;
}

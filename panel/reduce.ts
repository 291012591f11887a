import {
  attachAnnotation,
  markKept,
  markWritten,
  reopenAnnotation,
  resolveAnnotation,
} from '../core/review/annotate.ts';
import { anchorAnnotations } from '../core/review/anchor-quote.ts';
import { withdrawDecision } from '../core/review/decide.ts';
import { mergeReviews } from '../core/review/merge-reviews.ts';
import type { ReviewState } from '../core/review/review-state.ts';
import { takeBack } from '../core/review/take-back.ts';
import { anchored, reviewed, withActionOfAnnotation, withAnchor, withCard, withStep } from './change-state.ts';
import type { PaneEvent } from './events.ts';
import { heldLayout, idealLayout } from './layout.ts';
import {
  changeAnnotationDraft,
  changeDecisionDraft,
  recordAnnotation,
  recordDecision,
  startDecision,
  startEditing,
} from './reduce-drafts.ts';
import type { Notice, PaneState } from './state.ts';

/** The pane after an event. Pure. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'reading':
      return state.phase.kind === 'judged' ? state : { ...state, phase: { kind: 'reading', progress: event.progress } };
    case 'judged':
      return judged(state, event);
    case 'trouble':
      return state.phase.kind === 'judged'
        ? { ...state, phase: { ...state.phase, trouble: event.trouble } }
        : { ...state, phase: { kind: 'failed', trouble: event.trouble } };
    case 'facts-read':
      return { ...state, facts: event.facts };
    case 'review-read':
      return reviewRead(state, event);
    case 'review-merged':
      if (event.read.kind !== 'read')
        return withNotice(state, { kind: 'file-unread', isNewer: event.read.kind === 'newer' });
      // What was withdrawn here comes back with the file that the person asks for.
      return reviewed(state, 'loading a review', ({ withdrawn: _, ...review }) => joined(review, event.read.state));

    case 'tab-chosen':
      return { ...state, tab: event.tab, held: false };
    case 'row-toggled':
      return state.open.includes(event.id)
        ? settleLayout({ ...state, open: state.open.filter((id) => id !== event.id) })
        : { ...state, open: [...state.open, event.id] };
    case 'row-opened':
      return rowOpened(state, event.id);
    case 'fold-toggled': {
      const others = state.unfolded.filter((id) => id !== event.id);
      return { ...state, unfolded: event.isOpen ? [...others, event.id] : others };
    }
    case 'held':
      return state.held === event.held ? state : settleLayout({ ...state, held: event.held });
    case 'settled':
      return state.settled.length === 0 ? state : { ...state, settled: [] };
    case 'keys-toggled':
      return { ...state, isListingKeys: !state.isListingKeys };
    case 'letters-toggled':
      return { ...state, letters: !state.letters };
    case 'underlines-toggled':
      return withoutNotice({ ...state, underlines: !state.underlines }, 'underlines-refused');
    case 'underlines-refused':
      return withNotice({ ...state, underlines: false }, event);
    case 'notice-added':
      return withNotice(state, event.notice);
    case 'notice-closed':
      return withoutNotice(state, event.notice);

    case 'card-noted':
      return withCard(state, event.id, ({ note: _, ...card }) => (event.note ? { ...card, note: event.note } : card));
    case 'deciding':
      return startDecision(state, event.id);
    case 'decision-drafted':
      return changeDecisionDraft(state, event.id, event.draft);
    case 'decision-dropped':
      return withCard(state, event.id, ({ draft: _, ...card }) => card);
    case 'decision-recorded':
      return recordDecision(state, event.id);
    case 'decision-withdrawn':
      return reviewed(state, 'withdrawing a decision', (review) => withdrawDecision(review, event.id));

    case 'annotating': {
      const { quote, place, suggested } = event;
      const name = state.review.reviewer ?? '';
      const draft = { quote, place, suggested, element: suggested, text: '', name, problem: null };
      if (state.isReviewLocked) return state;
      // What is being written already is shown again, and not thrown away.
      const isWriting = state.annotating !== null && state.annotating.text.trim() !== '';
      return { ...state, tab: 'review', annotating: isWriting ? state.annotating : draft };
    }
    case 'annotation-editing':
      return startEditing(state, event.id);
    case 'annotation-drafted':
      return changeAnnotationDraft(state, event.draft);
    case 'annotation-dropped':
      return { ...state, annotating: null };
    case 'annotation-recorded':
      return recordAnnotation(state, event.id, event.moment);
    case 'annotation-kept':
      return reviewed(withAnchor(state, event.annotation.id, event.quote), 'keeping a comment', (review) => ({
        ...review,
        annotations: [...review.annotations.filter(({ id }) => id !== event.annotation.id), event.annotation],
      }));
    case 'annotation-refused':
      return { ...state, review: markKept(state.review, event.id) };
    case 'annotation-written': {
      const written = { ...state, review: markWritten(state.review, event.id) };
      return event.action === undefined ? written : withActionOfAnnotation(written, event.id, event.action);
    }
    case 'annotation-resolved':
      return reviewed(state, 'resolving an annotation', (review) =>
        resolveAnnotation(review, event.id, review.reviewer ?? '', event.moment),
      );
    case 'annotation-reopened':
      return reviewed(state, 'reopening an annotation', (review) => reopenAnnotation(review, event.id));
    case 'annotation-attached':
      return reviewed(withAnchor(state, event.id, event.quote), 'attaching an annotation', (review) =>
        attachAnnotation(review, event.id, event.quote, event.place),
      );

    case 'naming':
      return { ...state, isNaming: event.isNaming };
    case 'named':
      return { ...state, isNaming: false, review: withReviewer(state.review, event.name.trim()) };
    case 'acted':
      return withStep(state, { says: event.says, actions: [event.action] });
    case 'undone':
      return stepped(state, 'undo', 'redo');
    case 'redone':
      return stepped(state, 'redo', 'undo');
  }
}

function judged(state: PaneState, { judged: next, capabilities }: Extract<PaneEvent, { kind: 'judged' }>): PaneState {
  const { report, text } = next;
  const before = state.phase.kind === 'judged' ? state.phase.judged.report : null;
  const old = new Map(before?.elements.map(({ id, status }) => [id, status]));
  const ids = new Set(report.elements.map(({ id }) => id));
  const open = state.open.filter((id) => ids.has(id));
  const isHeld = before !== null && (state.held || open.length > 0);
  return {
    ...state,
    phase: { kind: 'judged', judged: next, trouble: null },
    capabilities,
    open,
    layout: isHeld ? heldLayout(state.layout, report, open) : idealLayout(report),
    settled:
      before === null
        ? []
        : report.elements.filter(({ id, status }) => (old.get(id) ?? status) !== status).map(({ id }) => id),
    anchors: anchorAnnotations(state.review, text.blocks, state.anchors),
    cards: withoutStaleNotes(state.cards),
    notices: state.notices.filter(({ kind }) => kind !== 'passage-gone'),
  };
}

/** "That text has changed" holds until it has been checked again. */
function withoutStaleNotes(cards: PaneState['cards']): PaneState['cards'] {
  if (!Object.values(cards).some(({ note }) => note?.kind === 'stale')) return cards;
  return Object.fromEntries(
    Object.entries(cards).map(([id, { note, ...card }]) => [
      id,
      note === undefined || note.kind === 'stale' ? card : { ...card, note },
    ]),
  );
}

function reviewRead(state: PaneState, { read, setAside }: Extract<PaneEvent, { kind: 'review-read' }>): PaneState {
  const merged = joined(state.review, read.state);
  const isLocked = read.kind === 'newer';
  const known = isLocked ? state : withoutNotice(state, 'newer-review');
  const next = anchored({ ...known, review: merged, isReviewLocked: isLocked });
  if (read.kind === 'newer') return withNotice(next, { kind: 'newer-review', version: read.version });
  return read.kind === 'damaged' ? withNotice(next, { kind: 'damaged-review', kept: setAside }) : next;
}

function rowOpened(state: PaneState, id: string): PaneState {
  const section = (Object.keys(state.layout) as (keyof typeof state.layout)[]).find((each) =>
    state.layout[each].includes(id),
  );
  const unfolded =
    section === undefined || state.unfolded.includes(section) ? state.unfolded : [...state.unfolded, section];
  return { ...state, tab: 'check', unfolded, open: state.open.includes(id) ? state.open : [...state.open, id] };
}

/** Puts the rows where they belong once no hand is on the lists. */
function settleLayout(state: PaneState): PaneState {
  if (state.held || state.open.length > 0 || state.phase.kind !== 'judged') return state;
  return { ...state, layout: idealLayout(state.phase.judged.report) };
}

/** Takes the last step of one list back and puts it, as it leads back here, on the other. */
function stepped(state: PaneState, from: 'undo' | 'redo', to: 'undo' | 'redo'): PaneState {
  const step = state[from].at(-1);
  if (step === undefined) return state;
  const { change } = step;
  const review = change === undefined ? state.review : takeBack(state.review, change);
  const back = change === undefined ? step : { ...step, change: { from: state.review, to: review } };
  const next = { ...state, [from]: state[from].slice(0, -1), [to]: [...state[to], back] };
  return change === undefined ? next : anchored({ ...next, review });
}

/** Both reviews; whoever wrote the other one is not who sits here. */
function joined(ours: ReviewState, theirs: ReviewState): ReviewState {
  return withReviewer(mergeReviews(ours, theirs), ours.reviewer ?? '');
}

function withReviewer({ reviewer: _, ...review }: ReviewState, name: string): ReviewState {
  return name === '' ? review : { ...review, reviewer: name };
}

function withNotice(state: PaneState, notice: Notice): PaneState {
  return { ...state, notices: [...state.notices.filter(({ kind }) => kind !== notice.kind), notice] };
}

function withoutNotice(state: PaneState, kind: Notice['kind']): PaneState {
  return { ...state, notices: state.notices.filter((notice) => notice.kind !== kind) };
}

import type { TextQuote } from '../core/policy/text-quote.ts';
import { placeInWords, placeOf } from '../core/report/place-of.ts';
import type { Verdict } from '../core/report/report.ts';
import { storedQuote } from '../core/review/annotate.ts';
import { beforeSignOff } from '../core/review/before-sign-off.ts';
import { isSameReview } from '../core/review/merge-reviews.ts';
import { emptyReview, parseReview, serialiseReview, type Annotation } from '../core/review/review-state.ts';
import { stampChanges } from '../core/review/stamp-changes.ts';
import { announceReview } from './announce-review.ts';
import { createAnnouncer } from './announcer.ts';
import type { DocumentHost, Highlight } from './document-host.ts';
import type { ElementCatalogue } from './element-words.ts';
import type { PaneEvent } from './events.ts';
import { fileName } from './file-name.ts';
import { judgeLive, type Judge } from './judge-live.ts';
import type { PaneActions, RecordFormat } from './pane-actions.ts';
import { reduce } from './reduce.ts';
import { createReviewSaver } from './save-review.ts';
import { initialState, type CardNote, type Judged, type PaneState } from './state.ts';
import { createStore, type ReadonlyStore } from './store.ts';
import { createUnderliner } from './underline-gaps.ts';

/** A file for the person to keep. */
export type PaneFile = { readonly name: string; readonly type: string; readonly text: string };

export type ControllerOptions = {
  readonly host: DocumentHost;
  readonly catalogue: ElementCatalogue;
  readonly newJudge: (judgeAnyway: boolean) => Judge;
  /** The present ISO 8601 day. */
  readonly today: () => string;
  readonly name?: string;
  readonly letters?: boolean;
  readonly underlines?: boolean;
  /** The present moment, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly newId: () => string;
  readonly saveFile: (file: PaneFile) => void;
  readonly copy: (text: string) => Promise<boolean>;
  readonly focusRow: (id: string) => void;
  readonly onTemplate?: (id: string) => void;
  readonly onJudged?: (judged: Judged) => void;
  readonly onName?: (name: string) => void;
  readonly onLetters?: (isOn: boolean) => void;
  readonly onUnderlines?: (isOn: boolean) => void;
};

export type Controller = {
  readonly state: ReadonlyStore<PaneState>;
  /** What the live region says; `turn` tells two equal sentences apart. */
  readonly spoken: ReadonlyStore<{ readonly text: string; readonly turn: number }>;
  readonly actions: PaneActions;
  stop(): void;
};

/** A person's comments and changes are counted again this long after the last edit: each count asks the host. */
const FACTS_AFTER_MS = 3_000;
const SETTLE_MS = 1_000;

/** Ties the state to the host: runs what people ask for, and tells the state what came of it. */
export function createController(options: ControllerOptions): Controller {
  const { host, catalogue, now } = options;
  const state = createStore(
    initialState({
      hostName: host.name,
      capabilities: host.capabilities(),
      today: options.today(),
      ...(options.name === undefined ? {} : { name: options.name }),
      ...(options.letters === undefined ? {} : { letters: options.letters }),
      ...(options.underlines === undefined ? {} : { underlines: options.underlines }),
    }),
  );
  const spoken = createStore({ text: '', turn: 0 });
  const announcer = createAnnouncer((text) => {
    spoken.value = { text, turn: spoken.value.turn + 1 };
  });
  const say = announcer.say;
  let isReviewLoaded = false;
  let isStopped = false;
  let factsTimer: ReturnType<typeof setTimeout> | undefined;
  let settleTimer: ReturnType<typeof setTimeout> | undefined;
  let stopHearing: (() => void) | undefined;

  const saver = createReviewSaver({
    host,
    told: (problem) =>
      dispatch(
        problem === null
          ? { kind: 'notice-closed', notice: 'unsaved' }
          : { kind: 'notice-added', notice: { kind: 'unsaved', problem } },
      ),
    onOther: (other) => void takeReview(other),
  });

  const underliner = createUnderliner(host, (message) => {
    dispatch({ kind: 'underlines-refused', message });
    say(`${host.name} did not underline the gaps. Underlining is off.`);
  });

  function dispatch(event: PaneEvent): void {
    if (isStopped) return;
    const before = onThisDay();
    const isOwn = event.kind !== 'review-read';
    const next = isOwn ? withStamps(before, reduce(before, event), now) : reduce(before, event);
    state.value = next;
    if (isOwn && isReviewLoaded && !next.isReviewLocked && next.review !== before.review) saver.keep(next.review);
    if (next.review.reviewer !== before.review.reviewer) options.onName?.(next.review.reviewer ?? '');
    if (next.phase !== before.phase || next.open !== before.open) drawHighlights(next);
    if (next.letters !== before.letters) options.onLetters?.(next.letters);
    if (next.underlines !== before.underlines) options.onUnderlines?.(next.underlines);
    underliner.follow(next);
    if (event.kind !== 'judged') return;
    announcer.judged(event.judged);
    options.onJudged?.(event.judged);
    saver.retry();
    readFactsSoon(before.phase.kind === 'judged' ? FACTS_AFTER_MS : 0);
    if (next.settled.length === 0) return;
    clearTimeout(settleTimer);
    settleTimer = setTimeout(() => dispatch({ kind: 'settled' }), SETTLE_MS);
  }

  /** The state on the present day. On a new one the report is of that day too. */
  function onThisDay(): PaneState {
    const today = options.today();
    if (today === state.value.today) return state.value;
    queueMicrotask(() => live.recheck());
    return { ...state.value, today };
  }

  function drawHighlights(next: PaneState): void {
    if (!next.capabilities.highlights) return;
    host.showHighlights(highlightsOf(next));
  }

  function readFactsSoon(delay: number): void {
    clearTimeout(factsTimer);
    factsTimer = setTimeout(() => void readFacts(), delay);
  }

  async function readFacts(): Promise<void> {
    const facts = await host.documentFacts();
    if (facts.kind === 'told') dispatch({ kind: 'facts-read', facts });
  }

  async function loadReview(): Promise<void> {
    const outcome = await host.loadState();
    if (outcome.kind === 'failed') {
      setTimeout(() => void (isStopped || loadReview()), FACTS_AFTER_MS);
      return;
    }
    await takeReview(outcome.state ?? serialiseReview(emptyReview));
    stopHearing = host.onOtherState?.((other) => void takeReview(other));
    if (isStopped) stopHearing?.();
  }

  /** Takes the review that the document holds: at first, and whenever somebody else has put another one there. */
  async function takeReview(text: string): Promise<void> {
    const isLive = isReviewLoaded;
    const read = parseReview(text);
    // A damaged state is written over only once its copy is safe.
    isReviewLoaded = read.kind !== 'damaged';
    if (read.kind === 'damaged') isReviewLoaded = (await host.setAsideState(read.raw)).kind === 'saved';
    // A pane that is closed takes nothing any more: what it holds is not what the document should.
    if (isStopped) return;
    const before = state.value.review;
    dispatch({ kind: 'review-read', read, setAside: isReviewLoaded });
    const { review, isReviewLocked } = state.value;
    const sentence = isLive ? announceReview(before, review) : '';
    if (sentence !== '') say(sentence);
    if (!isReviewLoaded) return void setTimeout(() => void (isStopped || takeReview(text)), FACTS_AFTER_MS);
    saver.known(text);
    if (!isReviewLocked && (read.kind === 'damaged' || !isSameReview(review, read.state))) saver.keep(review);
  }

  const live = judgeLive({ host, newJudge: options.newJudge, dispatch, now });
  void loadReview();

  const verdictOf = (id: string): Verdict | undefined =>
    state.value.phase.kind === 'judged'
      ? state.value.phase.judged.report.elements.find((verdict) => verdict.id === id)
      : undefined;
  const note = (id: string, what: CardNote | null): void => dispatch({ kind: 'card-noted', id, note: what });
  const placeWords = (block: string): string => {
    if (state.value.phase.kind !== 'judged') return '';
    const place = placeOf(state.value.phase.judged.text, block);
    return place === null ? '' : placeInWords(place);
  };

  /** The text has moved on from what is shown: say so, and look again. */
  function stale(card: string | undefined): void {
    if (card === undefined) dispatch({ kind: 'notice-added', notice: { kind: 'passage-gone' } });
    else note(card, { kind: 'stale' });
    say('That text has changed. Checking again.');
    live.recheck();
  }

  async function show(passage: TextQuote, card: string | undefined): Promise<void> {
    const outcome = await host.reveal(passage);
    if (outcome.kind === 'shown') say('Shown in the document.');
    else if (outcome.kind === 'gone') stale(card);
    else if (card !== undefined) note(card, { kind: 'trouble', message: outcome.message });
    else dispatch({ kind: 'trouble', trouble: outcome });
  }

  /** What was asked of the host and is not done yet: a second click in the meantime is the same click. */
  const underway = new Set<string>();
  function once(asked: string, work: () => Promise<void>): void {
    if (underway.has(asked)) return;
    underway.add(asked);
    void work().finally(() => underway.delete(asked));
  }

  async function insert(id: string, where: 'passage' | 'cursor'): Promise<void> {
    const verdict = verdictOf(id);
    const text = catalogue.get(id)?.wording;
    if (verdict === undefined || text === undefined) return;
    const passage = where === 'passage' ? nearestOf(verdict) : undefined;
    const outcome = await host.insertWording(passage === undefined ? { text } : { text, after: passage });
    switch (outcome.kind) {
      case 'inserted': {
        const place = passage === undefined ? 'at the cursor' : `after ${placeWords(passage.block)}`;
        const action = outcome.action;
        note(id, { kind: 'inserted', place, ...(action === undefined ? {} : { action }) });
        if (action !== undefined) dispatch({ kind: 'acted', says: 'inserting wording', action });
        say(`Wording inserted ${place}.`);
        return;
      }
      case 'gone':
        return stale(id);
      default:
        note(id, { kind: 'trouble', message: outcome.message });
        say(outcome.message);
    }
  }

  async function copyWording(id: string): Promise<void> {
    const text = catalogue.get(id)?.wording;
    if (text === undefined) return;
    const isCopied = await options.copy(text);
    note(
      id,
      isCopied
        ? { kind: 'copied' }
        : { kind: 'trouble', message: 'The clipboard was not open. Select the wording and copy it.' },
    );
    say(isCopied ? 'Wording copied.' : 'The clipboard was not open.');
  }

  async function comment(id: string): Promise<void> {
    const verdict = verdictOf(id);
    if (verdict === undefined) return;
    const passage = nearestOf(verdict) ?? null;
    const text = commentText(verdict, catalogue.get(id)?.question);
    const outcome = await host.comment(passage, text);
    if (outcome.kind === 'done') {
      note(id, { kind: 'commented' });
      if (outcome.action !== undefined) dispatch({ kind: 'acted', says: 'a comment', action: outcome.action });
      say('Comment written.');
      readFactsSoon(0);
    } else if (outcome.kind === 'gone') stale(id);
    else {
      dispatch({ kind: 'annotation-kept', annotation: keptComment(id, passage, text), quote: passage });
      note(id, { kind: 'comment-kept', message: outcome.message });
      say(`${host.name} did not take the comment. It is kept in Review.`);
    }
  }

  function keptComment(element: string, passage: TextQuote | null, text: string): Annotation {
    return {
      id: options.newId(),
      element,
      ...(passage === null ? {} : { quote: storedQuote(passage), place: placeWords(passage.block) }),
      text,
      author: state.value.review.reviewer ?? 'Countersign',
      created: now(),
      status: 'open',
      comment: 'kept',
    };
  }

  /** A newer version may take the review over while somebody writes: what they typed stays in its form. */
  function isLocked(): boolean {
    const { isReviewLocked } = state.value;
    if (isReviewLocked) say('A newer version of Countersign wrote the review. It cannot be changed here.');
    return isReviewLocked;
  }

  /** Undefined where the host does not answer, which is said: what was selected is not guessed. */
  async function selection(): Promise<TextQuote | null | undefined> {
    const selected = await host.selection();
    if (selected === null || !('kind' in selected)) return selected;
    dispatch({ kind: 'trouble', trouble: selected });
    say(selected.message);
    return undefined;
  }

  async function annotate(): Promise<void> {
    const quote = await selection();
    if (quote === undefined) return;
    const place = quote === null ? '' : placeWords(quote.block);
    const suggested = quote === null ? '' : suggestedElement(state.value, quote);
    dispatch({ kind: 'annotating', quote, place, suggested });
  }

  function write(annotation: Annotation): void {
    once(`annotation ${annotation.id}`, () => writeAnnotation(annotation));
  }

  async function writeAnnotation(annotation: Annotation): Promise<void> {
    const quote = state.value.anchors.get(annotation.id) ?? null;
    if (annotation.quote !== undefined && quote === null) return;
    const title = annotation.element === undefined ? undefined : verdictOf(annotation.element)?.title;
    const outcome = await host.comment(quote, title === undefined ? annotation.text : `${title}: ${annotation.text}`);
    if (outcome.kind === 'done') {
      const { action } = outcome;
      dispatch({ kind: 'annotation-written', id: annotation.id, ...(action === undefined ? {} : { action }) });
      readFactsSoon(0);
    } else {
      dispatch({ kind: 'annotation-refused', id: annotation.id });
      say(`${host.name} did not take the comment. It is kept in Review.`);
    }
  }

  async function attach(id: string): Promise<void> {
    const quote = await selection();
    if (quote === undefined) return;
    if (quote === null) dispatch({ kind: 'notice-added', notice: { kind: 'no-selection' } });
    else {
      dispatch({ kind: 'notice-closed', notice: 'no-selection' });
      dispatch({ kind: 'annotation-attached', id, quote, place: placeWords(quote.block) });
      say('Annotation attached.');
    }
  }

  async function undo(): Promise<void> {
    const step = state.value.undo.at(-1);
    if (step === undefined) return say('There is nothing to undo.');
    const before = state.value.review;
    dispatch({ kind: 'undone' });
    const isLeft = step.change !== undefined && isSameReview(before, state.value.review);
    const undone = await Promise.all(step.actions.map((action) => host.undo(action)));
    for (const [id, card] of Object.entries(state.value.cards)) {
      const noted = card.note;
      const isOf = noted?.kind === 'inserted' && noted.action !== undefined && step.actions.includes(noted.action);
      if (isOf || (noted?.kind === 'commented' && step.says === 'a comment')) note(id, null);
    }
    if (isLeft) say('Somebody else has changed it since. It stays as they left it.');
    else say(undone.every(Boolean) ? `Undone: ${step.says}.` : `${host.name} could not take it back.`);
    readFactsSoon(0);
  }

  async function redo(): Promise<void> {
    const step = state.value.redo.at(-1);
    if (step === undefined) return say('There is nothing to redo.');
    dispatch({ kind: 'redone' });
    const redone = await Promise.all(step.actions.map((action) => host.redo?.(action) ?? false));
    say(redone.every(Boolean) ? `Done again: ${step.says}.` : `${host.name} could not do it again.`);
    readFactsSoon(0);
  }

  async function exportRecord(format: RecordFormat): Promise<void> {
    const { phase, review, anchors, facts, today } = state.value;
    if (phase.kind !== 'judged') return;
    const { report, text } = phase.judged;
    const signOff = beforeSignOff({ report, review, anchors, facts, today });
    const writer = await import('./record-file.ts').catch(() => null);
    if (writer === null) {
      dispatch({ kind: 'notice-added', notice: { kind: 'no-record' } });
      return say('The record was not written.');
    }
    dispatch({ kind: 'notice-closed', notice: 'no-record' });
    const { recordFile } = writer;
    options.saveFile(recordFile(format, { report, text, review, anchors, signOff, written: now() }));
    say('Record saved.');
  }

  function saveReviewFile(): void {
    const title = state.value.phase.kind === 'judged' ? state.value.phase.judged.report.title : '';
    const text = serialiseReview(state.value.review);
    options.saveFile({ name: `${fileName(title, 'review')}.json`, type: 'application/json', text });
    say('Review saved.');
  }

  const actions: PaneActions = {
    chooseTab: (tab) => {
      dispatch({ kind: 'tab-chosen', tab });
      if (tab !== 'check') readFactsSoon(0);
    },
    toggleRow: (id) => dispatch({ kind: 'row-toggled', id }),
    openRow: (id) => {
      dispatch({ kind: 'row-opened', id });
      options.focusRow(id);
    },
    toggleFold: (id, isOpen) => dispatch({ kind: 'fold-toggled', id, isOpen }),
    hold: (held) => dispatch({ kind: 'held', held }),
    show: (passage, card) => void show(passage, card),
    insert: (id, where) => once(`insert ${id}`, () => insert(id, where)),
    copyWording: (id) => void copyWording(id),
    comment: (id) => once(`comment ${id}`, () => comment(id)),
    decide: (id) => dispatch({ kind: 'deciding', id }),
    draftDecision: (id, draft) => dispatch({ kind: 'decision-drafted', id, draft }),
    dropDecision: (id) => dispatch({ kind: 'decision-dropped', id }),
    recordDecision: (id) => {
      if (isLocked()) return null;
      dispatch({ kind: 'decision-recorded', id });
      const problem = state.value.cards[id]?.draft?.problem ?? null;
      if (problem === null) say('Decision recorded.');
      return problem;
    },
    withdrawDecision: (id) => {
      dispatch({ kind: 'decision-withdrawn', id });
      say('Decision withdrawn.');
    },
    annotate: () => once('annotate', annotate),
    editAnnotation: (id) => dispatch({ kind: 'annotation-editing', id }),
    draftAnnotation: (draft) => dispatch({ kind: 'annotation-drafted', draft }),
    dropAnnotation: () => dispatch({ kind: 'annotation-dropped' }),
    recordAnnotation: () => {
      if (isLocked()) return null;
      const isNew = state.value.annotating?.id === undefined;
      const id = options.newId();
      dispatch({ kind: 'annotation-recorded', id, moment: now() });
      const problem = state.value.annotating?.problem ?? null;
      if (problem !== null) return problem;
      say('Annotation recorded.');
      const annotation = state.value.review.annotations.find((each) => each.id === id);
      if (isNew && annotation !== undefined) write(annotation);
      return null;
    },
    resolveAnnotation: (id) => {
      dispatch({ kind: 'annotation-resolved', id, moment: now() });
      say('Annotation resolved.');
    },
    reopenAnnotation: (id) => {
      dispatch({ kind: 'annotation-reopened', id });
      say('Annotation opened again.');
    },
    attachAnnotation: (id) => void attach(id),
    retryComments: () => {
      for (const annotation of state.value.review.annotations) {
        if (annotation.comment === 'kept' && annotation.status === 'open') write(annotation);
      }
    },
    startNaming: (isNaming) => dispatch({ kind: 'naming', isNaming }),
    rename: (name) => dispatch({ kind: 'named', name }),
    undo: () => void undo(),
    redo: () => void redo(),
    recheck: () => live.recheck(),
    judgeAnyway: () => live.judgeAnyway(),
    retrySaving: () => saver.retry(),
    exportRecord: (format) => void exportRecord(format),
    saveReviewFile,
    loadReviewFile: (file) =>
      void file.text().then((raw) => dispatch({ kind: 'review-merged', read: parseReview(raw) })),
    closeNotice: (kind) => dispatch({ kind: 'notice-closed', notice: kind }),
    toggleKeys: () => dispatch({ kind: 'keys-toggled' }),
    toggleLetters: () => dispatch({ kind: 'letters-toggled' }),
    toggleUnderlines: () => {
      dispatch({ kind: 'underlines-toggled' });
      say(state.value.underlines ? 'Underlining is on.' : 'Underlining is off.');
    },
    startFrom: (template) => options.onTemplate?.(template),
  };

  return {
    state,
    spoken,
    actions,
    stop() {
      isStopped = true;
      stopHearing?.();
      live.stop();
      announcer.stop();
      saver.stop();
      underliner.stop();
      clearTimeout(factsTimer);
      clearTimeout(settleTimer);
    },
  };
}

/** The state in which what the person changed of the review counts for more than any older version of it. */
function withStamps(before: PaneState, next: PaneState, now: () => string): PaneState {
  return next.review === before.review ? next : { ...next, review: stampChanges(before.review, next.review, now()) };
}

/** What the host marks in the text: proof and what touches an element; missing elements have no place there. */
function highlightsOf({ phase, open }: PaneState): Highlight[] {
  if (phase.kind !== 'judged') return [];
  const { report, judgedAnyway } = phase.judged;
  if (report.reading.kind !== 'ai-policy' && !judgedAnyway) return [];
  return report.elements.flatMap(({ id, title, status, passages }) =>
    status === 'missing'
      ? []
      : passages.map((passage) => ({ element: id, title, status, passage, active: open.includes(id) })),
  );
}

/** The passage of a gap beside which wording goes and a comment is put. */
function nearestOf(verdict: Verdict): TextQuote | undefined {
  return verdict.nearest ?? verdict.passages[0];
}

/** An element with proof, or a near miss, in the text that was selected; gaps first. */
function suggestedElement({ phase }: PaneState, quote: TextQuote): string {
  if (phase.kind !== 'judged') return '';
  const touching = phase.judged.report.elements.filter((verdict) =>
    [...verdict.passages, ...(verdict.nearest ? [verdict.nearest] : [])].some(
      ({ block, exact }) => block === quote.block && (exact.includes(quote.exact) || quote.exact.includes(exact)),
    ),
  );
  return (touching.find(({ status }) => status !== 'covered') ?? touching[0])?.id ?? '';
}

function commentText(verdict: Verdict, question: string | undefined): string {
  const asks = question === undefined ? '' : ` An auditor asks: ${question}`;
  return `${verdict.title}: ${verdict.status}. ${verdict.reason}${asks}`;
}

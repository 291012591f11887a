import type { FoundLine, Intake } from '../../core/intake/intake.ts';
import { draftProblems, type DraftField, type IntakeDraft } from '../../core/intake/intake-draft.ts';
import type { AskedBefore, IntakeOpening, Outcome } from './intake-port.ts';

type Opened = Omit<IntakeOpening, 'draft' | 'before' | 'restored'>;

export type Saving = 'not-started' | 'saving' | 'saved' | 'not-saved';

/** The one state of the intake form. */
export type IntakeState =
  | { readonly kind: 'opening' }
  | ({ readonly kind: 'asked-before'; readonly draft: IntakeDraft; readonly before: AskedBefore } & Opened)
  | ({
      readonly kind: 'writing';
      readonly draft: IntakeDraft;
      readonly restored: boolean;
      readonly saving: Saving;
      /** The steps that the person wanted to leave: what is wrong on them is shown. */
      readonly checked: readonly number[];
      /** Counts the attempts to go on that failed, so that focus moves each time. */
      readonly refusals: number;
      readonly looking: 'no' | 'looking' | 'looked';
      readonly problem?: { readonly title: string; readonly text: string };
      readonly isSubmitting: boolean;
    } & Opened)
  | ({ readonly kind: 'handed-in'; readonly intake: Intake; readonly outcome: Outcome } & Opened)
  /** Held here alone, until the page is closed. */
  | ({ readonly kind: 'discarded'; readonly draft: IntakeDraft } & Opened);

export type IntakeEvent =
  | { readonly kind: 'opened'; readonly opening: IntakeOpening }
  | { readonly kind: 'typed'; readonly change: Partial<IntakeDraft>; readonly at: string }
  | { readonly kind: 'chose-other-use'; readonly at: string }
  | { readonly kind: 'went-to'; readonly step: number; readonly at: string }
  | { readonly kind: 'refused-step' }
  | { readonly kind: 'found-before'; readonly before: AskedBefore }
  /** With the draft that was saved: a newer one is not. */
  | { readonly kind: 'saved'; readonly ok: boolean; readonly draft: IntakeDraft }
  | { readonly kind: 'looking' }
  | { readonly kind: 'looked'; readonly lines: readonly FoundLine[]; readonly at: string }
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'submitting' }
  | { readonly kind: 'handed-in'; readonly intake: Intake; readonly outcome: Outcome }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'discarded' }
  | { readonly kind: 'brought-back' };

/** What the form looks like after an event. Pure: saving and sending follow from the state, elsewhere. */
export function reduceIntake(state: IntakeState, event: IntakeEvent): IntakeState {
  switch (event.kind) {
    case 'opened':
      return opened(event.opening);
    case 'discarded':
      return state.kind === 'writing' ? { ...settingsOf(state), kind: 'discarded', draft: state.draft } : state;
    case 'brought-back':
      return state.kind === 'discarded' ? writing(state, state.draft) : state;
    case 'chose-other-use':
      return state.kind === 'asked-before'
        ? writing(state, { ...state.draft, askedBefore: state.before.entry, changed: event.at })
        : state;
    case 'handed-in':
      return state.kind === 'writing'
        ? { ...settingsOf(state), kind: 'handed-in', intake: event.intake, outcome: event.outcome }
        : state;
    case 'outcome':
      return state.kind === 'handed-in' ? { ...state, outcome: event.outcome } : state;
    default:
      return state.kind === 'writing' ? whileWriting(state, event) : state;
  }
}

type Writing = Extract<IntakeState, { kind: 'writing' }>;

function whileWriting(
  state: Writing,
  event: Exclude<
    IntakeEvent,
    { kind: 'opened' | 'discarded' | 'brought-back' | 'chose-other-use' | 'handed-in' | 'outcome' }
  >,
): IntakeState {
  const { problem: _, ...calm } = state;
  switch (event.kind) {
    case 'typed':
      return { ...state, draft: typedInto(state.draft, event.change, event.at), saving: 'saving' };
    case 'went-to':
      return { ...calm, draft: { ...state.draft, step: event.step, changed: event.at }, saving: 'saving' };
    case 'refused-step':
      return { ...state, checked: [...new Set([...state.checked, state.draft.step])], refusals: state.refusals + 1 };
    case 'found-before':
      return { ...settingsOf(state), kind: 'asked-before', draft: state.draft, before: event.before };
    case 'saved':
      if (!event.ok) return { ...state, saving: 'not-saved' };
      return event.draft === state.draft ? { ...state, saving: 'saved' } : state;
    case 'looking':
      return { ...calm, looking: 'looking' };
    case 'looked':
      return {
        ...calm,
        looking: 'looked',
        draft: { ...state.draft, found: withLines(state.draft.found, event.lines), looked: true, changed: event.at },
        saving: 'saving',
      };
    case 'failed':
      return {
        ...state,
        problem: {
          title: state.looking === 'looking' ? 'The page was not read.' : 'It was not handed in.',
          text: event.problem,
        },
        looking: state.looking === 'looking' ? 'no' : state.looking,
        isSubmitting: false,
      };
    case 'submitting':
      return { ...calm, isSubmitting: true };
  }
}

function opened({ draft, before, restored, ...settings }: IntakeOpening): IntakeState {
  const isNew = before !== null && draft.askedBefore !== before.entry && !restored;
  if (isNew) return { ...settings, kind: 'asked-before', draft, before };
  return { ...writing(settings, draft), restored, saving: restored ? 'saved' : 'not-started' };
}

function writing(settings: Opened, draft: IntakeDraft): Writing {
  return {
    ...settingsOf(settings),
    kind: 'writing',
    draft,
    restored: false,
    saving: 'saving',
    checked: [],
    refusals: 0,
    looking: draft.looked ? 'looked' : 'no',
    isSubmitting: false,
  };
}

function settingsOf({ organisation, board, rules, connector }: Opened): Opened {
  return { organisation, board, rules, connector };
}

/** What was asked before was asked for that product: another one has to be looked up again. */
function typedInto({ askedBefore, ...draft }: IntakeDraft, change: Partial<IntakeDraft>, changed: string): IntakeDraft {
  const isOther = change.product !== undefined || change.vendor !== undefined;
  return { ...draft, ...(askedBefore === undefined || isOther ? {} : { askedBefore }), ...change, changed };
}

/** Lines of another page of the vendor join those that are there. */
function withLines(known: readonly FoundLine[], lines: readonly FoundLine[]): FoundLine[] {
  const fresh = lines.filter(({ topic, text }) => !known.some((line) => line.topic === topic && line.text === text));
  return [...known, ...fresh].slice(0, 40);
}

/** What is wrong on the step that is shown, once the person has tried to leave it. */
export function shownProblems({ draft, checked }: Writing): ReadonlyMap<DraftField, string> {
  if (!checked.includes(draft.step)) return new Map();
  return new Map(draftProblems(draft, draft.step).map(({ field, message }) => [field, message]));
}

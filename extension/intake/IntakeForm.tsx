import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { draftSteps, factsOfDraft, firstOpenStep, intakeOfDraft } from '../../core/intake/intake-draft.ts';
import { triage } from '../../core/intake/triage.ts';
import { longDate } from '../../core/report/wording.ts';
import { Banner } from '../../panel/components/Banner.tsx';
import type { KeyLine } from '../../panel/components/KeyTable.tsx';
import { Icon } from '../../panel/icons.tsx';
import { Opening } from '../pages/Opening.tsx';
import { PageKeys } from '../pages/PageKeys.tsx';
import { registerWords } from '../pages/RegisterMark.tsx';
import { HandedIn } from './HandedIn.tsx';
import type { IntakePort } from './intake-port.ts';
import { shownProblems, type IntakeState } from './intake-state.ts';
import { DataStep, ProductStep, SendStep, UseStep } from './IntakeSteps.tsx';
import { TriageStrip } from './TriageStrip.tsx';
import { useIntake, type IntakeActions } from './use-intake.ts';

/** The intake from its first field to its receipt. */
export function IntakeForm({ port }: { readonly port: IntakePort }): JSX.Element {
  const { state, actions } = useIntake(port);
  useFocusOnAnswer(state.kind);
  switch (state.kind) {
    case 'opening':
      return <Opening title="Intake" />;
    case 'discarded':
      return (
        <main class="intake">
          <Head title="Intake" note="" />
          <div class="state">
            <h2 class="answer" tabIndex={-1}>
              Discarded
            </h2>
            <p>Nothing of it is kept once this page is closed.</p>
            <div class="actions">
              <button type="button" class="button" onClick={actions.bringBack}>
                Undo
              </button>
            </div>
          </div>
        </main>
      );
    case 'asked-before':
      return <AskedBeforeView state={state} actions={actions} />;
    case 'writing':
      return <Writing state={state} actions={actions} />;
    case 'handed-in':
      return (
        <main class="intake">
          <Head
            title={`Intake: ${state.intake.subject.product}`}
            note={state.outcome.kind === 'sent' ? state.outcome.reference : state.intake.reference}
          />
          <HandedIn
            intake={state.intake}
            outcome={state.outcome}
            board={state.board}
            now={port.now()}
            onTryNow={actions.tryNow}
            onOpen={actions.openAddress}
            onConfirm={actions.confirmSent}
            onRegister={actions.openRegister}
            onSave={actions.saveFile}
          />
        </main>
      );
  }
}

function Head({
  title,
  note,
  saved,
}: {
  readonly title: string;
  readonly note: string;
  readonly saved?: boolean;
}): JSX.Element {
  return (
    <div class="intake-head">
      <h1>{title}</h1>
      <span class="caption push num">
        {saved && <Icon name="tick" />}
        {note}
      </span>
    </div>
  );
}

function AskedBeforeView({
  state: { draft, before },
  actions,
}: {
  readonly state: Extract<IntakeState, { kind: 'asked-before' }>;
  readonly actions: IntakeActions;
}): JSX.Element {
  return (
    <main class="intake">
      <Head title={`Intake: ${draft.product}`} note="Not started" />
      <div class="state">
        <h2 class="answer" tabIndex={-1}>
          This was asked before
        </h2>
        <p>
          {before.by === null
            ? `${before.product} has been in the register since ${longDate(before.at.slice(0, 10))}.`
            : `${before.by} asked for ${before.product} on ${longDate(before.at.slice(0, 10))}.`}{' '}
          It is {registerWords[before.state].toLowerCase()}.
        </p>
        <div class="actions">
          <button type="button" class="button primary" onClick={() => actions.openEntry(before.page)}>
            See that intake
          </button>
          <button type="button" class="button" onClick={actions.askForOtherUse}>
            Ask for another use
          </button>
        </div>
      </div>
    </main>
  );
}

const savingWords = { 'not-started': '', saving: 'Saving…', saved: 'Draft saved', 'not-saved': 'Not saved' } as const;
const nextLabels = ['Next: Use', 'Next: Data and people', 'Check and send'];

const formKeys: readonly KeyLine[] = [
  [['Ctrl+Enter'], 'next step'],
  [['Alt+←'], 'back; nothing is lost'],
];

function Writing({
  state,
  actions,
}: {
  readonly state: Extract<IntakeState, { kind: 'writing' }>;
  readonly actions: IntakeActions;
}): JSX.Element {
  const { draft, rules, connector } = state;
  const problems = shownProblems(state);
  const form = useRef<HTMLFormElement>(null);
  useFocusOnStep(form, draft.step, state.refusals);
  const judged = triage(factsOfDraft(draft), rules);
  const preview = intakeOfDraft(draft, { handedIn: draft.changed, organisation: state.organisation, rules });
  const step = { draft, problems, onType: actions.type };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isNext = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isNext && !(event.key === 'ArrowLeft' && event.altKey)) return;
    event.preventDefault();
    if (isNext) actions.next();
    else actions.goTo(Math.max(0, draft.step - 1));
  };
  return (
    <main class="intake" onKeyDown={onKeyDown}>
      <Head
        title={draft.product === '' ? 'Intake' : `Intake: ${draft.product}`}
        note={savingWords[state.saving]}
        saved={state.saving === 'saved'}
      />
      <ol class="steps" aria-label="Steps">
        {draftSteps.map((name, at) => (
          <li
            key={name}
            class={at < draft.step ? 'done' : ''}
            {...(at === draft.step ? { 'aria-current': 'step' as const } : {})}
          >
            <span class="dot" aria-hidden="true">
              {at < draft.step ? <Icon name="tick" /> : at + 1}
            </span>
            {name}
            {at < draft.step && <span class="sr">, done</span>}
          </li>
        ))}
      </ol>
      <PageKeys keys={formKeys} />
      {state.saving === 'not-saved' && (
        <Banner tone="error" title="The disk did not take the draft.">
          Make room, then type on. What you see is kept only as long as this page is open.
        </Banner>
      )}
      {state.problem !== undefined && (
        <Banner tone="error" title={state.problem.title}>
          {state.problem.text}
        </Banner>
      )}
      <form
        ref={form}
        class="intake-body"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          actions.next();
        }}
      >
        {state.restored && draft.step === 0 && (
          <p class="caption lead-in">You began this on {longDate(draft.started.slice(0, 10))}. It is as you left it.</p>
        )}
        {draft.step === 0 && <ProductStep {...step} looking={state.looking} onLook={actions.look} />}
        {draft.step === 1 && <UseStep {...step} />}
        {draft.step === 2 && <DataStep {...step} />}
        {draft.step === 3 && preview && <SendStep intake={preview} connector={connector} onGoTo={actions.goTo} />}
        {draft.step === 3 && !preview && <Unfinished draft={draft} onGoTo={actions.goTo} />}
        {/* Enter in a field does what the button at the foot does. */}
        <button type="submit" hidden />
      </form>
      <div class="intake-end">
        {(draft.step >= 2 || judged.reasons.length > 0) && <TriageStrip triage={judged} isFinal={draft.step === 3} />}
        <div class="intake-foot">
          {draft.step === 0 ? (
            <button type="button" class="button quiet" onClick={actions.discard}>
              Discard
            </button>
          ) : (
            <button type="button" class="button quiet" onClick={() => actions.goTo(draft.step - 1)}>
              Back
            </button>
          )}
          <button type="button" class="button primary push" aria-disabled={state.isSubmitting} onClick={actions.next}>
            {draft.step < 3 ? nextLabels[draft.step] : sendLabel(connector?.kind)}
          </button>
        </div>
      </div>
    </main>
  );
}

/** What takes the form's place takes its focus: the button that led there is gone. */
function useFocusOnAnswer(kind: IntakeState['kind']): void {
  useEffect(() => {
    if (kind !== 'opening' && kind !== 'writing') document.querySelector<HTMLElement>('.answer')?.focus();
  }, [kind]);
}

function Unfinished({
  draft,
  onGoTo,
}: {
  readonly draft: Parameters<typeof firstOpenStep>[0];
  readonly onGoTo: (step: number) => void;
}): JSX.Element {
  const step = firstOpenStep(draft) ?? 0;
  return (
    <div>
      <p>Something is still missing in “{draftSteps[step]}”.</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => onGoTo(step)}>
          Go there
        </button>
      </div>
    </div>
  );
}

function sendLabel(kind: 'webhook' | 'form-link' | 'email' | 'file' | undefined): string {
  if (kind === 'webhook') return 'Send';
  return kind === 'form-link' ? 'To the form' : kind === 'email' ? 'To the e-mail' : 'Keep in the register';
}

/** The first field of a new step; after a refusal, the first that is wrong. */
function useFocusOnStep(form: { readonly current: HTMLFormElement | null }, step: number, refusals: number): void {
  const last = useRef(refusals);
  useEffect(() => {
    const wrong = refusals > last.current ? form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') : null;
    last.current = refusals;
    (wrong ?? firstControl(form.current))?.focus();
  }, [step, refusals]);
}

/** Of a group of choices, the one that was made: an arrow key starts from there. */
function firstControl(form: HTMLFormElement | null): HTMLElement | null {
  const first = form?.querySelector<HTMLElement>('input, select, textarea, button.link') ?? null;
  return first?.closest('fieldset')?.querySelector<HTMLElement>('input:checked') ?? first;
}

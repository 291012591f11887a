import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { draftProblems, intakeOfDraft, type IntakeDraft } from '../../core/intake/intake-draft.ts';
import { intakeFile } from '../../core/intake/write-intake.ts';
import { entryPage } from '../register/record-link.ts';
import type { IntakePort } from './intake-port.ts';
import { reduceIntake, type IntakeEvent, type IntakeState } from './intake-state.ts';

/** What a person can do in the form. */
export type IntakeActions = {
  readonly type: (change: Partial<IntakeDraft>) => void;
  readonly next: () => void;
  readonly goTo: (step: number) => void;
  readonly discard: () => void;
  readonly bringBack: () => void;
  readonly look: () => void;
  readonly askForOtherUse: () => void;
  readonly openEntry: (page: string) => void;
  readonly tryNow: () => void;
  readonly openAddress: (address: string) => void;
  readonly confirmSent: () => void;
  readonly openRegister: () => void;
  readonly saveFile: () => void;
};

/** Joins the pure state with the port: saves after each change, sends on submit, hears how it stands. */
export function useIntake(port: IntakePort): { state: IntakeState; actions: IntakeActions } {
  const [state, dispatch] = useReducer<IntakeState, IntakeEvent>(reduceIntake, { kind: 'opening' });
  const now = useRef(state);
  now.current = state;
  useEffect(() => {
    void port.open().then((opening) => {
      dispatch({ kind: 'opened', opening });
    });
  }, [port]);
  useSaving(port, state, dispatch);
  useOutcome(port, state, dispatch);
  const actions = useMemo(() => actionsOn(port, () => now.current, dispatch), [port]);
  return { state, actions };
}

type Dispatch = (event: IntakeEvent) => void;

/** One save at a time, always of the newest draft: a slow disk must not put an older one over it. */
function useSaving(port: IntakePort, state: IntakeState, dispatch: Dispatch): void {
  const waiting = useRef<IntakeDraft | null>(null);
  const isBusy = useRef(false);
  const draft = state.kind === 'writing' && state.saving === 'saving' ? state.draft : null;
  useEffect(() => {
    // What was handed in or discarded must not come back as a draft.
    waiting.current = draft;
    if (draft === null) return;
    if (isBusy.current) return;
    const run = async (): Promise<void> => {
      isBusy.current = true;
      while (waiting.current !== null) {
        const next = waiting.current;
        waiting.current = null;
        dispatch({ kind: 'saved', ok: await port.saveDraft(next), draft: next });
      }
      isBusy.current = false;
    };
    void run();
  }, [port, draft]);
}

function useOutcome(port: IntakePort, state: IntakeState, dispatch: Dispatch): void {
  const intake = state.kind === 'handed-in' ? state.intake : null;
  useEffect(() => {
    if (intake === null) return;
    const read = (): void => {
      void port.outcome(intake).then((outcome) => {
        dispatch({ kind: 'outcome', outcome });
      });
    };
    const stop = port.onChange(read);
    // It may have arrived between the first look and the listening.
    read();
    return stop;
  }, [port, intake]);
}

function actionsOn(port: IntakePort, read: () => IntakeState, dispatch: Dispatch): IntakeActions {
  const goOn = async (): Promise<void> => {
    const state = read();
    if (state.kind !== 'writing' || state.isSubmitting) return;
    if (draftProblems(state.draft, state.draft.step).length > 0) {
      dispatch({ kind: 'refused-step' });
      return;
    }
    if (state.draft.step === 3) return submit(port, state, dispatch);
    if (state.draft.step === 0) {
      const before = await port.askedBefore(state.draft);
      if (before !== null && before.entry !== state.draft.askedBefore) {
        dispatch({ kind: 'found-before', before });
        return;
      }
    }
    dispatch({ kind: 'went-to', step: state.draft.step + 1, at: port.now() });
  };
  const look = async (): Promise<void> => {
    dispatch({ kind: 'looking' });
    const found = await port.lookAtPage();
    if (found.kind === 'found') dispatch({ kind: 'looked', lines: found.lines, at: port.now() });
    else dispatch({ kind: 'failed', problem: found.problem });
  };
  const withHandedIn = (run: (state: Extract<IntakeState, { kind: 'handed-in' }>) => void) => (): void => {
    const state = read();
    if (state.kind === 'handed-in') run(state);
  };
  return {
    type: (change) => {
      dispatch({ kind: 'typed', change, at: port.now() });
    },
    next: () => void goOn(),
    goTo: (step) => {
      dispatch({ kind: 'went-to', step, at: port.now() });
    },
    discard: () => {
      const state = read();
      if (state.kind !== 'writing') return;
      dispatch({ kind: 'discarded' });
      void port.discardDraft(state.draft.id);
    },
    bringBack: () => {
      dispatch({ kind: 'brought-back' });
    },
    look: () => void look(),
    askForOtherUse: () => {
      dispatch({ kind: 'chose-other-use', at: port.now() });
    },
    openEntry: (page) => {
      port.openRegister(page);
    },
    tryNow: withHandedIn(({ intake }) => void port.tryNow(intake.id)),
    openAddress: (address) => {
      port.openAddress(address);
    },
    confirmSent: withHandedIn(({ intake, outcome }) => {
      if (outcome.kind === 'left-to-you') void port.confirmSent(intake.id, 'By hand');
      if (outcome.kind === 'by-hand') void port.confirmSent(intake.id, outcome.way === 'form' ? 'Form' : 'E-mail');
    }),
    openRegister: withHandedIn(({ intake }) => {
      port.openRegister(entryPage(intake.id));
    }),
    saveFile: withHandedIn(({ intake, connector }) => {
      port.saveFile(intakeFile(intake, connector?.kind === 'file' ? connector.format : 'json'));
    }),
  };
}

async function submit(
  port: IntakePort,
  state: Extract<IntakeState, { kind: 'writing' }>,
  dispatch: Dispatch,
): Promise<void> {
  const { draft, organisation, rules } = state;
  const intake = intakeOfDraft(draft, { handedIn: port.now(), organisation, rules });
  if (intake === null) {
    dispatch({ kind: 'refused-step' });
    return;
  }
  dispatch({ kind: 'submitting' });
  const submitted = await port.submit(intake);
  if (submitted.kind === 'not-saved') {
    dispatch({ kind: 'failed', problem: submitted.problem });
    return;
  }
  dispatch({ kind: 'handed-in', intake, outcome: await port.outcome(intake) });
}

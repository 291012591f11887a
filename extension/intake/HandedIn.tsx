import type { ComponentChildren, JSX } from 'preact';
import { tiers } from '../../core/intake/answers.ts';
import type { Intake } from '../../core/intake/intake.ts';
import { intakeLines } from '../../core/intake/intake-lines.ts';
import { Icon } from '../../panel/icons.tsx';
import { nextTryWords, shortMoment, triesWords } from '../pages/moment-words.ts';
import type { Outcome } from './intake-port.ts';

type Props = {
  readonly intake: Intake;
  readonly outcome: Outcome;
  readonly board: string | undefined;
  readonly now: string;
  readonly onTryNow: () => void;
  readonly onOpen: (address: string) => void;
  readonly onConfirm: () => void;
  readonly onRegister: () => void;
  readonly onSave: () => void;
};

/** How it went: an answer, a sentence, and what can be done. */
export function HandedIn(props: Props): JSX.Element {
  const { intake, outcome, board, now } = props;
  const save = (label: string, look = 'quiet'): JSX.Element => (
    <button type="button" class={`button ${look}`} onClick={props.onSave}>
      {label}
    </button>
  );
  const register = (
    <button type="button" class="button" onClick={props.onRegister}>
      Open in register
    </button>
  );
  const tryNow = (
    <button type="button" class="button" onClick={props.onTryNow}>
      <Icon name="refresh" />
      Try now
    </button>
  );
  switch (outcome.kind) {
    case 'sending':
      return <Answer title="Kept" says={`Sending it to ${outcome.where}.`} actions={save('Save a copy')} />;
    case 'sent':
      return (
        <Answer
          title="Handed in"
          says={`${board ?? 'Your organisation'} has it. Until it is decided, the register says “in review”.`}
          actions={[register, save('Save a copy')]}
        >
          <dl class="facts">
            <dt>Sent to</dt>
            <dd>{outcome.where}</dd>
            <dt>Received</dt>
            <dd class="num">{shortMoment(outcome.at)}</dd>
            <dt>Triage</dt>
            <dd>{tiers[intake.triage.tier]}</dd>
          </dl>
        </Answer>
      );
    case 'waiting':
      return (
        <Answer
          title="Kept, not sent yet"
          says={`${outcome.problem ?? `${outcome.where} did not answer.`} It is tried again by itself, next ${nextTryWords(outcome.nextAt, now)}, also after a restart. Nothing is lost.`}
          actions={[tryNow, save('Save as file')]}
        />
      );
    case 'given-up':
      return (
        <Answer
          title="Not sent"
          says={`${triesWords(outcome.tries, outcome.since, now)} The intake is kept. ${outcome.problem ?? ''}`.trim()}
          actions={[tryNow, save('Save as file')]}
        />
      );
    case 'left-to-you':
      return (
        <Answer
          title="Kept, not sent yet"
          says={`It was left to you to send. Where you have not, “Try now” sends it to ${outcome.where}.`}
          actions={[
            tryNow,
            <button type="button" class="button" onClick={props.onConfirm}>
              I have sent it
            </button>,
            save('Save as file'),
          ]}
        />
      );
    case 'by-hand':
      return <ByHand {...props} outcome={outcome} save={save('Save as file')} />;
    case 'on-device':
      return (
        <Answer
          title="Kept in the register on this device"
          says="No place to send it to is set up. Save it as a file to hand it on."
          actions={[save('Save as file', 'primary'), register]}
        />
      );
  }
}

function ByHand({
  intake,
  outcome,
  onOpen,
  onConfirm,
  save,
}: Props & { readonly outcome: Extract<Outcome, { kind: 'by-hand' }>; readonly save: JSX.Element }): JSX.Element {
  const what = outcome.way === 'form' ? 'form' : 'e-mail';
  const labels = intakeLines(intake)
    .filter(({ field }) => outcome.shortened.includes(field))
    .map(({ label }) => label);
  return (
    <Answer
      title="Kept, not sent yet"
      says={`Open the ${what}, send it there, then come back and say so. It is kept until you do.`}
      actions={[
        <button type="button" class="button primary" onClick={() => onOpen(outcome.address)}>
          Open the {what}
        </button>,
        <button type="button" class="button" onClick={onConfirm}>
          I have sent it
        </button>,
        save,
      ]}
    >
      {labels.length > 0 && (
        <p>
          The {what} takes less text than this intake has. Shortened: {labels.join(', ')}. The file holds all of it.
        </p>
      )}
    </Answer>
  );
}

function Answer({
  title,
  says,
  actions,
  children,
}: {
  readonly title: string;
  readonly says: string;
  readonly actions: ComponentChildren;
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <div class="state" role="status">
      <h2 class="answer" tabIndex={-1}>
        {title}
      </h2>
      <p>{says}</p>
      {children}
      <div class="actions">{actions}</div>
    </div>
  );
}

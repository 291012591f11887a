import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageView } from '../background/page-view.ts';
import { recordLimits } from '../../core/intake/register-record.ts';
import { TextField } from '../pages/Field.tsx';
import { textProblem } from '../pages/text-problem.ts';

type Props = {
  readonly view: PageView;
  readonly onAnswer: (name: string, reason: string) => Promise<void>;
};

/** The acknowledgement, or the reason, that the organisation asks for. Given here and never in the page. */
export function AnswerForm({ view, onAnswer }: Props): JSX.Element {
  const [name, setName] = useState(view.name);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const answered = useRef<HTMLParagraphElement>(null);
  const isGiven = useRef(false);
  const isSending = useRef(false);
  useEffect(() => {
    // The form that had the focus is gone; what took its place is read out.
    if (view.isAnswered && isGiven.current) answered.current?.focus();
  }, [view.isAnswered]);
  const needsReason = view.asks === 'reason';
  const problems = {
    name: textProblem(name, recordLimits.name, 'Give your name.'),
    reason: needsReason ? textProblem(reason, recordLimits.reason, 'Say why you go on.') : undefined,
  };
  const answerOnce = async (): Promise<void> => {
    // A second click while the first is being recorded is the same click.
    if (isSending.current) return;
    isSending.current = true;
    await onAnswer(name.trim(), reason.trim());
    isSending.current = false;
  };
  if (view.isAnswered) {
    return (
      <p class="popup-part" tabIndex={-1} ref={answered}>
        {needsReason ? 'Your reason is in the register.' : 'You have acknowledged this.'}
      </p>
    );
  }
  return (
    <form
      ref={form}
      class="popup-part"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        isGiven.current = problems.name === undefined && problems.reason === undefined;
        if (isGiven.current) void answerOnce();
        else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      }}
    >
      <h3>{needsReason ? 'Your organisation asks for a reason' : 'Your organisation asks you to acknowledge this'}</h3>
      <TextField
        id="answer-name"
        label="Your name"
        value={name}
        onValue={setName}
        problem={isTried ? problems.name : undefined}
      />
      {needsReason && (
        <TextField
          id="answer-reason"
          label="Reason for going on"
          long
          value={reason}
          onValue={setReason}
          problem={isTried ? problems.reason : undefined}
        />
      )}
      <div class="actions">
        <button type="submit" class="button primary">
          {needsReason ? 'Record the reason' : 'Acknowledge'}
        </button>
      </div>
    </form>
  );
}

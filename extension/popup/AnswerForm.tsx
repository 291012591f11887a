import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PageView } from '../background/page-view.ts';
import { TextField } from '../pages/Field.tsx';

type Props = {
  readonly view: PageView;
  readonly onAnswer: (name: string, reason: string) => Promise<void>;
};

/** The acknowledgement, or the reason, that the organisation asks for. Given here and never in the page. */
export function AnswerForm({ view, onAnswer }: Props): JSX.Element {
  const [name, setName] = useState(view.name);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const needsReason = view.asks === 'reason';
  const problems = {
    name: name.trim() === '' ? 'Give your name.' : undefined,
    reason: needsReason && reason.trim() === '' ? 'Say why you go on.' : undefined,
  };
  if (view.isAnswered) {
    return <p class="popup-part">{needsReason ? 'Your reason is in the register.' : 'You have acknowledged this.'}</p>;
  }
  return (
    <form
      class="popup-part"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problems.name === undefined && problems.reason === undefined) void onAnswer(name, reason);
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

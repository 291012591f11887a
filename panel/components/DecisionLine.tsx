import type { JSX, Ref } from 'preact';
import type { DecisionOnGap } from '../../core/review/decide.ts';
import { dayInWords, decisionSentence } from '../../core/review/record-words.ts';
import { Icon } from '../icons.tsx';
import { useTools } from './pane-context.ts';

type Props = {
  readonly id: string;
  readonly on: DecisionOnGap;
  readonly isLocked: boolean;
  readonly onWithdrawn: () => void;
  readonly lineRef: Ref<HTMLDivElement>;
};

/** A decision in its card: what, why, who and when; to change or to withdraw. */
export function DecisionLine({ id, on, isLocked, onWithdrawn, lineRef }: Props): JSX.Element {
  const { actions } = useTools();
  const { kind, reason, name, date } = on.decision;
  return (
    <div class="decision-line" ref={lineRef} tabIndex={-1} role="group" aria-label="Decision">
      <p class="what">
        <Icon name={kind} />
        <span class="strong">{decisionSentence(on)}</span>
      </p>
      {reason !== '' && <p>“{reason}”</p>}
      <p class="meta">
        {name}, {dayInWords(date)}
      </p>
      {!isLocked && (
        <div class="actions wide">
          <button type="button" class="link" onClick={() => actions.decide(id)}>
            Change
          </button>
          <button
            type="button"
            class="link"
            onClick={() => {
              actions.withdrawDecision(id);
              onWithdrawn();
            }}
          >
            Withdraw
          </button>
        </div>
      )}
    </div>
  );
}

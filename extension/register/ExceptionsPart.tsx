import type { JSX } from 'preact';
import { grantedWords } from '../../core/intake/granted-exceptions.ts';
import {
  answerTo,
  exceptionState,
  exceptionStates,
  type ExceptionState,
  type HeldAnswer,
  type RegisterException,
} from '../../core/intake/register.ts';
import { Icon } from '../../panel/icons.tsx';
import { shortDay } from '../pages/moment-words.ts';
import type { DrawerForm } from './register-view.ts';

/** The exceptions of a product, each with its state and what can be decided on it. */
export function ExceptionsPart({
  exceptions,
  publisher,
  today,
  onForm,
  onSave,
}: {
  readonly exceptions: readonly RegisterException[];
  /** Whose word the feed is. */
  readonly publisher: string;
  readonly today: string;
  readonly onForm: (form: DrawerForm) => void;
  readonly onSave: (asked: RegisterException['asked']) => void;
}): JSX.Element {
  return (
    <section>
      <div class="drawer-title">
        <h3>Exceptions</h3>
        <button type="button" class="link push" onClick={() => onForm({ kind: 'ask-exception' })}>
          <Icon name="plus" />
          New exception
        </button>
      </div>
      {exceptions.length === 0 && <p class="caption">None.</p>}
      {exceptions.map((exception) => {
        const { id, asked, received } = exception;
        const answer = answerTo(exception);
        const state = exceptionState(exception, today);
        const decide = (decision: 'grant' | 'refuse' | 'withdraw', label: string): JSX.Element => (
          <button
            type="button"
            class="link"
            aria-label={`${label}: ${asked.asks}`}
            onClick={() => onForm({ kind: 'decide-exception', exception: id, decision })}
          >
            {label}
          </button>
        );
        return (
          <div class="exception" key={id}>
            <p class="strong">{asked.asks}</p>
            <p>{asked.rationale}</p>
            <p class="caption">
              {stateWords(state, answer, publisher)}
              {answer?.source === 'feed' && ', as the organisation’s feed says'}
              {received !== undefined && `, sent to ${received.where} on ${shortDay(received.at)}`}
            </p>
            {answer?.controls !== undefined && <p>Conditions: {answer.controls}</p>}
            {answer?.source === 'feed' && answer.reason !== undefined && <p>{answer.reason}</p>}
            <div class="actions">
              {state === 'asked' && decide('grant', 'Grant')}
              {state === 'asked' && decide('refuse', 'Refuse')}
              {state === 'granted' && answer?.source === 'device' && decide('withdraw', 'Withdraw')}
              {state === 'asked' && (
                <button
                  type="button"
                  class="link"
                  aria-label={`Save as file: ${asked.asks}`}
                  onClick={() => onSave(asked)}
                >
                  Save as file
                </button>
              )}
            </div>
          </div>
        );
      })}
    </section>
  );
}

function stateWords(state: ExceptionState, answer: HeldAnswer | undefined, publisher: string): string {
  if (answer === undefined || (state !== 'granted' && state !== 'expired')) return exceptionStates[state];
  const granted = grantedWords(answer, publisher);
  return state === 'granted' ? granted : `${exceptionStates.expired}. ${granted}`;
}

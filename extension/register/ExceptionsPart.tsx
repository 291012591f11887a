import type { JSX } from 'preact';
import { answerTo, exceptionState, exceptionStates, type RegisterException } from '../../core/intake/register.ts';
import { Icon } from '../../panel/icons.tsx';
import { shortDay } from '../pages/moment-words.ts';
import type { DrawerForm } from './register-view.ts';

/** The exceptions of a product, each with its state and what can be decided on it. */
export function ExceptionsPart({
  exceptions,
  today,
  onForm,
  onSave,
}: {
  readonly exceptions: readonly RegisterException[];
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
        const { id, asked, received, decided, published } = exception;
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
              {exceptionStates[state]}
              {decided === undefined && published !== undefined && ' by the organisation’s feed'}
              {received !== undefined && `, sent to ${received.where} on ${shortDay(received.at)}`}
              {answer?.expires !== undefined && `, until ${shortDay(answer.expires)}`}
              {answer?.controls !== undefined && ` · ${answer.controls}`}
            </p>
            {decided === undefined && published?.reason !== undefined && <p>{published.reason}</p>}
            <div class="actions">
              {state === 'asked' && decide('grant', 'Grant')}
              {state === 'asked' && decide('refuse', 'Refuse')}
              {state === 'granted' && decided !== undefined && decide('withdraw', 'Withdraw')}
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

import type { JSX } from 'preact';
import { signOffAnswer } from '../../core/review/record-words.ts';
import { Icon } from '../icons.tsx';
import type { PaneState } from '../state.ts';
import { signOffOf } from '../view.ts';
import { EmptyState } from './EmptyState.tsx';
import { SignOffList } from './SignOffList.tsx';
import { useTools } from './pane-context.ts';

/** What still stands in the way, what is in order, and the record to hand over. */
export function SignOffTab({ state }: { readonly state: PaneState }): JSX.Element {
  const signOff = signOffOf(state);
  if (signOff === null || state.phase.kind !== 'judged') {
    return (
      <EmptyState answer="Nothing to sign off yet">
        The list is made from the answer in Check. There is none yet.
      </EmptyState>
    );
  }
  const { report, text } = state.phase.judged;
  const isClear = signOff.obstacles.length === 0;
  const covered = report.elements.filter(({ status }) => status === 'covered').length;
  return (
    <>
      <div class="verdict">
        <h2>
          <span class="ask">Before sign-off </span>
          <span class="answer">{signOffAnswer(signOff)}</span>
        </h2>
        <p class="why">
          {isClear
            ? `${covered} of ${report.elements.length} elements are stated, every annotation is resolved, no change is open.`
            : 'Each leads to its place. When none is left, hand the record to the approver.'}
        </p>
      </div>
      <SignOffList obstacles={signOff.obstacles} text={text} unfolded={state.unfolded} hostName={state.hostName} />
      {signOff.inOrder.length > 0 && (
        <ul class="in-order" aria-label="In order">
          {signOff.inOrder.map((claim) => (
            <li key={claim}>
              <Icon name="tick" class="mark-covered" />
              {claim}
            </li>
          ))}
        </ul>
      )}
      <HandOver isClear={isClear} />
    </>
  );
}

function HandOver({ isClear }: { readonly isClear: boolean }): JSX.Element {
  const { actions } = useTools();
  return (
    <div class="hand-over">
      <div class="label">
        <h3>Hand over the record</h3>
      </div>
      <div class="actions">
        <button
          type="button"
          class={isClear ? 'button primary' : 'button'}
          aria-label="Save the record as HTML"
          onClick={() => actions.exportRecord('html')}
        >
          <Icon name="save" />
          HTML
        </button>
        <button
          type="button"
          class="button"
          aria-label="Save the record as Markdown"
          onClick={() => actions.exportRecord('markdown')}
        >
          Markdown
        </button>
        <button
          type="button"
          class="button"
          aria-label="Save the record as JSON"
          onClick={() => actions.exportRecord('json')}
        >
          JSON
        </button>
      </div>
      <p class="hint">Report, decisions, annotations and this list. Not sent anywhere.</p>
    </div>
  );
}

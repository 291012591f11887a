import type { JSX } from 'preact';
import type { Verdict } from '../../core/report/report.ts';
import type { DecisionOnGap } from '../../core/review/decide.ts';
import { decisionWords, shortDay, statusWords } from '../../core/review/record-words.ts';
import { Icon } from '../icons.tsx';
import { useTools } from './pane-context.ts';
import { curly } from './Reason.tsx';

type Props = {
  readonly verdict: Verdict;
  readonly isOpen: boolean;
  /** It stands among the gaps, and is none any more. */
  readonly isCoveredNow: boolean;
  readonly hasSettled: boolean;
  readonly decision: DecisionOnGap | undefined;
  readonly today: string;
};

/** A verdict in one or two lines; opens in place. */
export function VerdictRow(props: Props): JSX.Element {
  const { verdict, isOpen, isCoveredNow, hasSettled, decision, today } = props;
  const { actions, prefix } = useTools();
  const { id, title, status } = verdict;
  const word = isCoveredNow ? 'Covered now' : statusWords[status];
  const note = `${prefix}-note-${id}`;
  return (
    <div class={hasSettled ? 'verdict-row settled' : 'verdict-row'}>
      <h4>
        <button
          type="button"
          class="row"
          id={`${prefix}-row-${id}`}
          data-row={id}
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': `${prefix}-card-${id}` } : { 'aria-describedby': note })}
          onClick={() => actions.toggleRow(id)}
        >
          <Icon name={status} class={`mark-${status}`} />
          <span class="name">
            {curly(title)}
            <span class="sr">, </span>
          </span>
          <span class={`word mark-${status}`}>{word}</span>
        </button>
      </h4>
      {!isOpen && (
        <p class="note" id={note}>
          <Note verdict={verdict} />
        </p>
      )}
      {!isOpen && decision && <Decided on={decision} today={today} />}
    </div>
  );
}

function Note({ verdict: { status, passages, reason } }: { readonly verdict: Verdict }): JSX.Element {
  const [proof] = passages;
  return status === 'covered' && proof !== undefined ? <q>{proof.exact}</q> : <>{curly(reason)}</>;
}

function Decided({ on, today }: { readonly on: DecisionOnGap; readonly today: string }): JSX.Element {
  const { kind, name, date } = on.decision;
  const standing = on.standing === 'stands' ? '' : on.standing === 'expired' ? ', expired' : ', text changed since';
  return (
    <p class="decided">
      <Icon name={kind} />
      {decisionWords[kind]}, {name}, {shortDay(date, today)}
      {standing}
    </p>
  );
}

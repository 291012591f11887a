import type { JSX } from 'preact';
import { counted } from '../../core/report/wording.ts';
import { lookAheadSentence, type LookAhead, type LookAheadChange } from '../../core/review/look-ahead.ts';
import { Icon } from '../icons.tsx';
import { StatusMark } from './StatusMark.tsx';
import { useTools } from './pane-context.ts';

type Props = { readonly lookAhead: LookAhead; readonly count: number; readonly isOpen: boolean };

/** What accepting or rejecting all tracked changes does to the elements; nothing when it does nothing. */
export function LookAheadLine({ lookAhead, count, isOpen }: Props): JSX.Element | null {
  const { actions } = useTools();
  if (lookAhead.changes.length === 0) return null;
  return (
    <details
      class="fold look"
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open !== isOpen) actions.toggleFold('look-ahead', event.currentTarget.open);
      }}
    >
      <summary>
        <Icon name="tracked" class="mark-neutral" />
        <p>
          <span class="strong">{count > 0 ? counted(count, 'tracked change') : 'Tracked changes'}.</span>{' '}
          {lookAheadSentence(lookAhead)}
        </p>
        <Icon name="right" class="chev" />
      </summary>
      {isOpen && (
        <>
          <table class="lookahead" role="table">
            <caption class="sr">What the tracked changes do to the elements</caption>
            <thead role="rowgroup">
              <tr role="row">
                <th scope="col" role="columnheader">
                  Element
                </th>
                <th scope="col" role="columnheader">
                  Reject all
                </th>
                <th scope="col" role="columnheader">
                  Accept all
                </th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {lookAhead.changes.map((change) => (
                <Change key={change.id} change={change} />
              ))}
            </tbody>
          </table>
          <p class="meta fold-foot">The pane judges the text as it would read with all changes accepted.</p>
        </>
      )}
    </details>
  );
}

function Change({ change: { title, rejectAll, acceptAll, edit } }: { readonly change: LookAheadChange }): JSX.Element {
  const { actions } = useTools();
  const passage = edit?.passage;
  return (
    <>
      <tr role="row">
        <th scope="row" role="rowheader">
          {title}
        </th>
        <td role="cell" data-side="Reject all">
          <StatusMark status={rejectAll} />
        </td>
        <td role="cell" data-side="Accept all">
          <StatusMark status={acceptAll} />
        </td>
      </tr>
      {edit && (
        <tr class="edit" role="row">
          <td colSpan={3} role="cell">
            “
            {edit.parts.map(({ kind, text }, at) =>
              kind === 'same' ? text : kind === 'added' ? <ins key={at}>{text}</ins> : <del key={at}>{text}</del>,
            )}
            ”
            {passage && (
              <button
                type="button"
                class="link inline"
                aria-label={`Show the edit of ${title}`}
                onClick={() => actions.show(passage)}
              >
                <Icon name="show" />
                Show
              </button>
            )}
          </td>
        </tr>
      )}
    </>
  );
}

import type { JSX } from 'preact';
import type { Judged, PaneState } from '../state.ts';
import type { RowView } from '../view.ts';
import { GapCard } from './GapCard.tsx';
import { VerdictRow } from './VerdictRow.tsx';

type Props = { readonly rows: readonly RowView[]; readonly state: PaneState; readonly judged: Judged };

/** Rows, with those that are open unfolded into cards. */
export function VerdictList({ rows, state, judged }: Props): JSX.Element {
  const last = state.undo.at(-1)?.actions ?? [];
  return (
    <ul>
      {rows.map(({ verdict, decision, isOpen, isCoveredNow, hasSettled }) => {
        const card = state.cards[verdict.id] ?? {};
        const action = card.note?.kind === 'inserted' ? card.note.action : undefined;
        return (
          <li key={verdict.id} class={isOpen ? 'card' : ''} data-card={verdict.id}>
            <VerdictRow
              verdict={verdict}
              isOpen={isOpen}
              isCoveredNow={isCoveredNow}
              hasSettled={hasSettled}
              decision={decision}
              today={state.today}
            />
            {isOpen && (
              <GapCard
                verdict={verdict}
                text={judged.text}
                card={card}
                decision={decision}
                pane={state}
                canUndo={action !== undefined && last.includes(action)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

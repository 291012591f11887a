import type { JSX } from 'preact';
import { Icon, type IconName } from '../icons.tsx';
import type { CardNote } from '../state.ts';
import { useTools } from './pane-context.ts';

type Props = { readonly note: CardNote; readonly hostName: string; readonly canUndo: boolean };

/** What came of the last action in a card. The live region has said it already. */
export function CardNoteLine({ note, hostName, canUndo }: Props): JSX.Element | null {
  const { actions } = useTools();
  const [icon, says] = wordsOf(note, hostName);
  if (says === '') return null;
  return (
    <p class="card-note">
      <Icon name={icon} class={icon === 'tick' ? 'mark-covered' : 'mark-neutral'} />
      <span class="says">{says}</span>
      {note.kind === 'inserted' && canUndo && (
        <button type="button" class="link" onClick={() => actions.undo()}>
          Undo
        </button>
      )}
      {note.kind === 'comment-kept' && (
        <button type="button" class="link" onClick={() => actions.chooseTab('review')}>
          See
        </button>
      )}
    </p>
  );
}

function wordsOf(note: CardNote, hostName: string): readonly [IconName, string] {
  switch (note.kind) {
    case 'inserted':
      return ['tick', `Inserted ${note.place}.`];
    case 'copied':
      return ['tick', 'Copied.'];
    case 'commented':
      return ['tick', ''];
    case 'comment-kept':
      return ['info', `${hostName} did not take the comment. It is kept in Review.`];
    case 'stale':
      return ['refresh', 'That text has changed since. Checking again.'];
    case 'trouble':
      return ['alert', note.message];
  }
}

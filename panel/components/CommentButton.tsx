import type { JSX } from 'preact';
import { Icon } from '../icons.tsx';
import { useTools } from './pane-context.ts';

/** Writes a comment of the document's own on the passage; says so once that is done. */
export function CommentButton({ id, isDone }: { readonly id: string; readonly isDone: boolean }): JSX.Element {
  const { actions } = useTools();
  return (
    <button
      type="button"
      class="button"
      aria-disabled={isDone}
      onClick={() => {
        if (!isDone) actions.comment(id);
      }}
    >
      {isDone && <Icon name="tick" />}
      {isDone ? 'Commented' : 'Comment'}
    </button>
  );
}

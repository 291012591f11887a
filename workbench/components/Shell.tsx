import type { JSX } from 'preact';
import { figure } from '../../core/report/wording.ts';
import { Icon } from '../../panel/icons.tsx';
import { useStore, type ReadonlyStore } from '../../panel/store.ts';
import type { Actions } from '../actions.ts';
import type { WorkbenchState } from '../state.ts';
import { CommentList } from './CommentList.tsx';
import { CoverScreen, DropZone } from './CoverScreen.tsx';
import { TopBar } from './TopBar.tsx';
import { WorkbenchNotices } from './WorkbenchNotices.tsx';

type Props = {
  readonly state: ReadonlyStore<WorkbenchState>;
  readonly actions: Actions;
  readonly now: () => string;
};

/** The page round the editor and the pane, which are put into `.ed` and `.side` from outside. */
export function Shell({ state: current, actions, now }: Props): JSX.Element {
  const state = useStore(current);
  const isCovered = state.reading !== null || state.problem !== null;
  const open = state.comments.filter(({ resolved }) => !resolved).length;
  return (
    <div class="wb">
      <a class="skip" href="#pane">
        Skip to the pane
      </a>
      <TopBar state={state} actions={actions} now={now()} />
      <main class="ed-frame">
        <WorkbenchNotices state={state} actions={actions} now={now()} />
        <CoverScreen state={state} actions={actions} />
        <div class="ed" id="text" hidden={isCovered} />
        {state.isListingComments && <CommentList comments={state.comments} actions={actions} now={now()} />}
        {state.isDropping && <DropZone />}
      </main>
      <aside class="side" id="pane" aria-label="Check" tabIndex={-1} />
      <footer class="foot caption">
        <span class="num">{state.words === 1 ? '1 word' : `${figure(state.words)} words`}</span>
        {state.comments.length > 0 && (
          <button
            type="button"
            class="link"
            aria-expanded={state.isListingComments}
            onClick={() => actions.listComments(!state.isListingComments)}
          >
            <Icon name="comment" />
            {open === 1 ? '1 open comment' : `${open} open comments`}
          </button>
        )}
        <span class="section-name">{state.section}</span>
        <span class="push">Everything stays on this device</span>
      </footer>
      <div class="sr" role="status" aria-live="polite">
        <p key={state.spoken.turn}>{state.spoken.text}</p>
      </div>
    </div>
  );
}

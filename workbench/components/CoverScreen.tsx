import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../panel/icons.tsx';
import type { Actions } from '../actions.ts';
import type { WorkbenchState } from '../state.ts';
import { BarIcon } from './BarIcon.tsx';

type Props = { readonly state: WorkbenchState; readonly actions: Actions };

/** What stands in the place of the text: a file that is being read, or that could not be. */
export function CoverScreen({ state, actions }: Props): JSX.Element | null {
  if (state.reading !== null) return <ReadingScreen reading={state.reading} actions={actions} />;
  if (state.problem !== null) return <ProblemScreen problem={state.problem} state={state} actions={actions} />;
  return null;
}

function ReadingScreen({
  reading: { name, page },
  actions,
}: {
  reading: NonNullable<WorkbenchState['reading']>;
  actions: Actions;
}): JSX.Element {
  const share = page === null || page[1] === 0 ? 0 : Math.round((page[0] / page[1]) * 100);
  return (
    <div class="cover" role="status">
      <div class="cover-body">
        <h2 class="answer">Reading…</h2>
        <p>
          {name}
          {page !== null && ` · page ${page[0]} of about ${page[1]}`}
        </p>
        <div
          class="progress"
          role="progressbar"
          aria-label={`Reading ${name}`}
          aria-valuemin={0}
          aria-valuemax={100}
          {...(page === null ? {} : { 'aria-valuenow': share })}
        >
          <span style={{ width: `${share}%` }} />
        </div>
        <div class="actions">
          <button type="button" class="button" onClick={() => actions.stopReading()}>
            Stop
          </button>
        </div>
      </div>
    </div>
  );
}

function ProblemScreen({
  problem: { name, message },
  state,
  actions,
}: {
  problem: NonNullable<WorkbenchState['problem']>;
  state: WorkbenchState;
  actions: Actions;
}): JSX.Element {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), [name, message]);
  return (
    <div class="cover">
      <div class="cover-body" role="alert">
        <Icon name="document" class="big" />
        <h2 class="answer">This file was not opened</h2>
        <p class="file-name strong">{name}</p>
        <p>{message}</p>
        <div class="actions">
          <button type="button" class="button primary" ref={first} onClick={() => actions.chooseFile()}>
            Open another file
          </button>
          {state.file !== null && (
            <button type="button" class="button" onClick={() => actions.closeProblem()}>
              Back to {state.file.name}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}

/** Where a file that is dragged over the page may be dropped: anywhere. */
export function DropZone(): JSX.Element {
  return (
    <div class="dropzone" aria-hidden="true">
      <div>
        <BarIcon name="drop" class="big" />
        <p class="answer">Drop to open</p>
        <p>
          .docx, .md, .html, .txt or .pdf, up to 64 MB unpacked.
          <br />
          The file stays on this device.
        </p>
      </div>
    </div>
  );
}

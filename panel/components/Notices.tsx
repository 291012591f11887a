import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hourOf } from '../clock-words.ts';
import type { Notice, PaneState, Trouble } from '../state.ts';
import { Banner } from './Banner.tsx';
import { useTools } from './pane-context.ts';

/** What the pane has to say above the lists. */
export function Notices({ state }: { readonly state: PaneState }): JSX.Element {
  const { phase, notices, capabilities } = state;
  const trouble = phase.kind === 'judged' ? phase.trouble : null;
  return (
    <>
      {phase.kind === 'judged' && trouble && <Stale trouble={trouble} moment={phase.judged.moment} state={state} />}
      {notices.map((notice) =>
        // While the host does not answer at all, one banner says so.
        notice.kind === 'unsaved' && trouble ? null : <NoticeLine key={notice.kind} notice={notice} state={state} />,
      )}
      {capabilities.readOnly && phase.kind === 'judged' && (
        <Banner tone="info" title="This document is read-only.">
          It is judged as usual; wording can be copied.
        </Banner>
      )}
    </>
  );
}

type StaleProps = { readonly trouble: Trouble; readonly moment: string; readonly state: PaneState };

function Stale({ trouble, moment, state }: StaleProps): JSX.Element {
  const { actions } = useTools();
  const [isTold, setTold] = useState(false);
  const hasReview = state.review.decisions.length + state.review.annotations.length > 0;
  return (
    <Banner
      tone="error"
      title={trouble.message}
      actions={
        <>
          <button type="button" class="button" onClick={() => actions.recheck()}>
            Try again
          </button>
          {trouble.details !== undefined && (
            <button type="button" class="link" aria-expanded={isTold} onClick={() => setTold(!isTold)}>
              Details
            </button>
          )}
          {isTold && <p class="meta">{trouble.details}</p>}
        </>
      }
    >
      What you see is the last answer, from {hourOf(moment)}.
      {hasReview && ` Your decisions and annotations are kept here and will be written when ${state.hostName} answers.`}
    </Banner>
  );
}

function NoticeLine({ notice, state }: { readonly notice: Notice; readonly state: PaneState }): JSX.Element {
  const { actions } = useTools();
  const close = (
    <button type="button" class="link" onClick={() => actions.closeNotice(notice.kind)}>
      Close
    </button>
  );
  switch (notice.kind) {
    case 'newer-review':
      return (
        <Banner tone="warn" title="The review state in this document was written by a newer version." icon="info">
          It is shown and left as it is.
        </Banner>
      );
    case 'damaged-review':
      return (
        <Banner tone="warn" title="The review state in this document is damaged." aside={close}>
          {notice.kept
            ? 'It was set aside as a copy; what could be read is here.'
            : 'What could be read is here. It could not be set aside, so nothing is written over it.'}
        </Banner>
      );
    case 'unsaved':
      return notice.problem.kind === 'refused' ? (
        <Banner
          tone="warn"
          title={notice.problem.message}
          actions={
            <button type="button" class="button" onClick={() => actions.saveReviewFile()}>
              Save review to a file
            </button>
          }
        >
          Your decisions and annotations are in this pane only. Save them to a file before you close it.
        </Banner>
      ) : (
        <Banner
          tone="error"
          title={notice.problem.message}
          actions={
            <button type="button" class="button" onClick={() => actions.retrySaving()}>
              Try again
            </button>
          }
        >
          Your decisions and annotations are kept here and will be written when {state.hostName} answers.
        </Banner>
      );
    case 'passage-gone':
      return (
        <Banner tone="info" icon="refresh" title="That text has changed since.">
          Checking again.
        </Banner>
      );
    case 'no-selection':
      return (
        <Banner tone="info" title="No text is selected." aside={close}>
          Select a passage within one paragraph, then try again.
        </Banner>
      );
    case 'file-unread':
      return (
        <Banner
          tone="warn"
          title={
            notice.isNewer ? 'That file was written by a newer version.' : 'That file holds no review that can be read.'
          }
          aside={close}
        >
          Nothing was changed.
        </Banner>
      );
    case 'no-record':
      return (
        <Banner tone="error" title="The record was not written." aside={close}>
          A part of the pane did not load. Check the connection and try again, or open the pane again. The review is
          kept in the document.
        </Banner>
      );
    case 'underlines-refused':
      return (
        <Banner tone="warn" title={`${state.hostName} did not underline the gaps.`} aside={close}>
          {notice.message} Underlining is off; every gap is listed here as before.
        </Banner>
      );
  }
}

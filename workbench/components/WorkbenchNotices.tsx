import type { JSX } from 'preact';
import { Banner } from '../../panel/components/Banner.tsx';
import { Icon } from '../../panel/icons.tsx';
import type { Actions } from '../actions.ts';
import { momentInWords } from '../moment-in-words.ts';
import type { Notice, WorkbenchState } from '../state.ts';

type Props = { readonly state: WorkbenchState; readonly actions: Actions; readonly now: string };

/** What there is to say about the document, in the flow above the text. */
export function WorkbenchNotices({ state, actions, now }: Props): JSX.Element | null {
  if (state.notices.length === 0) return null;
  return (
    <div class="wb-notices">
      {state.notices.map((notice) => (
        <One key={notice.kind} notice={notice} actions={actions} now={now} />
      ))}
    </div>
  );
}

function One({ notice, actions, now }: { notice: Notice; actions: Actions; now: string }): JSX.Element {
  const close = (
    <button
      type="button"
      class="button quiet icon-only"
      aria-label="Close this notice"
      onClick={() => actions.closeNotice(notice.kind)}
    >
      <Icon name="close" />
    </button>
  );
  switch (notice.kind) {
    case 'restored':
      return (
        <Banner
          tone="info"
          title="Your changes are still here."
          aside={close}
          actions={
            <button type="button" class="button" onClick={() => actions.openAsItIs()}>
              Open the file as it is
            </button>
          }
        >
          They were kept on this device at {momentInWords(notice.kept, now)}.
        </Banner>
      );
    case 'other-tab':
      return (
        <Banner
          tone="warn"
          title="This document is open in another tab."
          actions={
            <button type="button" class="button" onClick={() => actions.takeOver()}>
              Edit it here
            </button>
          }
        >
          Edit it in one of them.
        </Banner>
      );
    case 'read-only':
      return (
        <Banner tone="info" icon="info" title="This document is read-only." aside={close}>
          It is judged as usual; wording can be copied.
        </Banner>
      );
    case 'locked':
      return (
        <Banner tone="info" icon="info" title="That part stays as it is." aside={close}>
          Page headers, footers and footnotes are not changed here, and tables keep their cells. Select less.
        </Banner>
      );
    case 'left-closed':
      return (
        <Banner tone="info" icon="info" title="One document is open at a time." aside={close}>
          Not opened: {notice.names.join(', ')}. Open each in a tab of its own.
        </Banner>
      );
    case 'not-kept':
      return (
        <Banner
          tone="error"
          title="This browser keeps nothing of it."
          actions={
            <button type="button" class="button" onClick={() => actions.saveDocx()}>
              Save .docx
            </button>
          }
        >
          Your text is on this page only. Save it before you close the tab.
        </Banner>
      );
    case 'read-notes':
      return (
        <Banner tone="info" title="How the file was read." aside={close}>
          {notice.notes.join(' ')}
        </Banner>
      );
    case 'save-notes':
      return (
        <Banner tone="warn" title="Saved, with less than you see." aside={close}>
          {notice.notes.join(' ')}
        </Banner>
      );
    case 'save-refused':
      return (
        <Banner tone="error" title="The file was not saved." aside={close}>
          {notice.message} Your text is kept on this device.
        </Banner>
      );
    case 'failed':
      return (
        <Banner
          tone="error"
          title="The workbench stumbled."
          aside={close}
          actions={
            <button type="button" class="button" onClick={() => actions.reload()}>
              Load it again
            </button>
          }
        >
          What you wrote is kept on this device up to the last moment.
        </Banner>
      );
  }
}

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Done } from '../background/messages.ts';
import type { PageView } from '../background/page-view.ts';
import { PageIcon } from '../pages/PageIcon.tsx';
import { Known } from './Known.tsx';
import type { PopupPort } from './popup-port.ts';

/** What the extension knows of the page in front, and the ways on. */
export function Popup({ port }: { readonly port: PopupPort }): JSX.Element {
  const [view, setView] = useState<PageView | null>(null);
  const [told, setTold] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const load = (): Promise<void> =>
    port.load().then(setView, (error: unknown) => {
      setFailure(error instanceof Error ? error.message : String(error));
    });
  const main = useRef<HTMLElement>(null);
  useEffect(() => void load(), [port]);
  const isLoaded = view !== null;
  useEffect(() => {
    if (isLoaded) main.current?.querySelector<HTMLElement>('input, textarea, .popup-actions button')?.focus();
  }, [isLoaded]);
  if (failure !== null) {
    return (
      <main class="popup">
        <p class="popup-part bare" role="alert">
          The extension did not answer. Nothing was changed. Close this and open it again. {failure}
        </p>
      </main>
    );
  }
  if (view === null) {
    return (
      <main class="popup" aria-busy="true">
        <p class="popup-part bare" role="status">
          Reading the settings…
        </p>
      </main>
    );
  }

  const after = (words: string) => (done: Done) => {
    setTold(done.ok ? words : done.problem);
    return load();
  };
  return (
    <main class="popup" ref={main}>
      <header class="popup-head">
        <h1 class="brand">
          <PageIcon name="brand" />
          Countersign
        </h1>
        <span class="caption push">{view.host}</span>
      </header>
      {view.recognised === null ? (
        <NothingKnown view={view} port={port} />
      ) : (
        <Known view={view} port={port} after={after} />
      )}
      {view.isFeedHeld && (
        <p class="popup-part">
          The feed of the register was changed in a way that somebody should look at. The last good copy stays in use.{' '}
          <button type="button" class="link" onClick={() => port.openPage('register/index.html?tab=feed')}>
            Look at it
          </button>
        </p>
      )}
      <p role="status" class={told === '' ? 'sr' : 'popup-part caption'}>
        {told}
      </p>
      <nav class="popup-foot" aria-label="Countersign">
        {view.recognised !== null && (
          <button type="button" class="link" onClick={() => port.reviewPage()}>
            Check page as a policy
          </button>
        )}
        <div class="popup-places push">
          <button type="button" class="link" onClick={() => port.openPage('register/index.html')}>
            Register
          </button>
          <button type="button" class="link" onClick={() => port.openPage('options/index.html')}>
            Options
          </button>
        </div>
      </nav>
    </main>
  );
}

function NothingKnown({ view, port }: { readonly view: PageView; readonly port: PopupPort }): JSX.Element {
  const isPage = view.host !== '';
  return (
    <>
      <div class="popup-part bare">
        <h2 class="popup-name">Nothing known here</h2>
        <p class="quiet">
          {!isPage
            ? 'This is no page of the web.'
            : view.isRead
              ? 'This site is in neither catalogue nor register, and nothing in the page offers AI for sale.'
              : 'This site is in neither catalogue nor register. The page itself was not read.'}
        </p>
      </div>
      {isPage && (
        <div class="popup-actions">
          <button type="button" class="button" onClick={() => port.requestIntake(view)}>
            Request intake
          </button>
          <button type="button" class="button" onClick={() => port.reviewPage()}>
            Check page as a policy
          </button>
        </div>
      )}
    </>
  );
}

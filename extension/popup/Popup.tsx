import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { longDate } from '../../core/report/wording.ts';
import type { Done } from '../background/messages.ts';
import type { PageView } from '../background/page-view.ts';
import { hasLimits } from '../pages/has-limits.ts';
import { PageIcon } from '../pages/PageIcon.tsx';
import { registerWords } from '../pages/RegisterMark.tsx';
import { recordPage } from '../register/record-link.ts';
import { AnswerForm } from './AnswerForm.tsx';
import type { PopupPort, SnoozeFor } from './popup-port.ts';
import { stateWords } from './state-words.ts';
import { productLine, whyFlagged } from './why-flagged.ts';

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
      <p role="status" class={told === '' ? 'sr' : 'popup-part caption'}>
        {told}
      </p>
      <nav class="popup-foot" aria-label="Countersign">
        {view.recognised !== null && (
          <button type="button" class="link" onClick={() => port.reviewPage()}>
            Check page as a policy
          </button>
        )}
        <button type="button" class="link push" onClick={() => port.openPage('register/index.html')}>
          Register
        </button>
        <button type="button" class="link" onClick={() => port.openPage('options/index.html')}>
          Options
        </button>
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

const tones = {
  unknown: 'info',
  'in-review': 'neutral',
  approved: 'covered',
  'approved-with-conditions': 'partial',
  prohibited: 'missing',
} as const;

type KnownProps = {
  readonly view: PageView;
  readonly port: PopupPort;
  readonly after: (words: string) => (done: Done) => Promise<void>;
};

function Known({ view, port, after }: KnownProps): JSX.Element | null {
  const { recognised, register, sentence, source } = view;
  if (recognised === null) return null;
  const { state, entry, alternative } = register;
  const isOpen = state === 'unknown';
  // The form's button is the one that stands out, where there is one.
  const isAsked = view.asks !== 'nothing' && !view.isAnswered;
  return (
    <>
      <div class="popup-state">
        <PageIcon name={state} class={`mark-${tones[state]}`} />
        <div>
          <h2>{registerWords[state]}</h2>
          {stateWords(view).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      </div>
      <section class="popup-part">
        <h3 class="popup-name">{recognised.product}</h3>
        <p class="caption">{productLine(recognised)}</p>
        <details class="popup-why" open={isOpen}>
          <summary>Why this page was flagged</summary>
          <ul class="points">
            {whyFlagged(recognised).map(({ quote, words }) => (
              <li key={`${quote ?? ''}${words}`}>
                {quote !== undefined && <q>{quote}</q>} {words}
              </li>
            ))}
          </ul>
        </details>
      </section>
      {state === 'approved-with-conditions' && entry !== undefined && entry.conditions.length > 0 && (
        <section class="popup-part">
          <h3>Conditions</h3>
          <ol class="popup-conditions">
            {entry.conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ol>
        </section>
      )}
      {alternative !== undefined && (
        <section class="popup-part">
          <h3>Approved for the same job</h3>
          <p class="popup-line">
            <PageIcon
              name={alternative.state === 'approved' ? 'approved' : 'approved-with-conditions'}
              class={`mark-${tones[alternative.state]}`}
            />
            {alternative.product}
            {alternative.state === 'approved-with-conditions' && <span class="caption">with conditions</span>}
            <button
              type="button"
              class="link push"
              aria-label={`Open record: ${alternative.product}`}
              onClick={() => port.openPage(recordPage(alternative))}
            >
              Open record
            </button>
          </p>
        </section>
      )}
      {sentence !== undefined && (
        <section class="popup-part">
          <div class="popup-label">
            <h3>The policy says</h3>
            {source !== undefined && <Source {...source} />}
          </div>
          <blockquote class="passage">{sentence}</blockquote>
        </section>
      )}
      {view.asks !== 'nothing' && (
        <AnswerForm view={view} onAnswer={(name, reason) => port.answer(name, reason).then(after('Recorded.'))} />
      )}
      <div class="popup-actions">
        {isOpen && (
          <button type="button" class={isAsked ? 'button' : 'button primary'} onClick={() => port.requestIntake(view)}>
            Request intake
          </button>
        )}
        {entry !== undefined && (
          <button type="button" class="button" onClick={() => port.openPage(recordPage(entry))}>
            See the record
          </button>
        )}
        {entry !== undefined && hasLimits(state) && (
          <button type="button" class="button quiet" onClick={() => port.openPage(recordPage(entry, 'ask-exception'))}>
            Ask for an exception
          </button>
        )}
        {recognised.by === 'register' && (
          <button type="button" class="button quiet" onClick={() => port.requestIntake(forAnother(view))}>
            Request intake for another product
          </button>
        )}
        {isOpen && (
          <button
            type="button"
            class="button"
            onClick={() =>
              void port
                .reportNotAi()
                .then(after('Reported as not AI. It is in the outbox; the ledger shows when it has left.'))
            }
          >
            Not AI?
          </button>
        )}
      </div>
      {state !== 'approved' && <Snooze view={view} domain={recognised.domain} port={port} after={after} />}
    </>
  );
}

/** A host that the register names may sell other products too: of those only the page is known. */
function forAnother(view: PageView): PageView {
  return { ...view, seed: { ...view.seed, vendor: '', product: '', category: 'other' } };
}

function Source({ name, link }: { readonly name: string; readonly link?: string }): JSX.Element {
  if (link === undefined) return <span class="caption push">{name}</span>;
  return (
    <a class="caption push" href={link} target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  );
}

const waits: readonly (readonly [SnoozeFor, string])[] = [
  ['day', 'For a day'],
  ['month', 'For a month'],
  ['always', 'Always on this site'],
];

function Snooze({ view, domain, port, after }: KnownProps & { readonly domain: string }): JSX.Element {
  if (view.snoozed !== null) {
    const until = view.snoozed === 'always' ? 'always on this site' : `until ${longDate(view.snoozed)}`;
    return (
      <section class="popup-part popup-line">
        <PageIcon name="snoozed" />
        <span>Snoozed {until}.</span>
        <button
          type="button"
          class="link push"
          onClick={() => void port.wake(domain).then(after('It speaks again here.'))}
        >
          Wake
        </button>
      </section>
    );
  }
  return (
    <details class="popup-part popup-why">
      <summary>Snooze the notice</summary>
      <div class="actions">
        {waits.map(([until, label]) => (
          <button
            type="button"
            class="button"
            key={until}
            onClick={() => void port.snooze(domain, until).then(after('The notice is snoozed. The badge says so.'))}
          >
            {label}
          </button>
        ))}
      </div>
    </details>
  );
}

import type { JSX } from 'preact';
import type { GrantedException } from '../../core/intake/granted-exceptions.ts';
import type { Done } from '../background/messages.ts';
import type { PageView } from '../background/page-view.ts';
import { GrantedPoints } from '../pages/GrantedPoints.tsx';
import { hasLimits } from '../pages/has-limits.ts';
import { PageIcon } from '../pages/PageIcon.tsx';
import { registerWords } from '../pages/RegisterMark.tsx';
import { recordPage } from '../register/record-link.ts';
import { AnswerForm } from './AnswerForm.tsx';
import type { PopupPort } from './popup-port.ts';
import { Snooze } from './Snooze.tsx';
import { stateWords } from './state-words.ts';
import { productLine, whyFlagged } from './why-flagged.ts';

const tones = {
  unknown: 'info',
  'in-review': 'neutral',
  approved: 'covered',
  'approved-with-conditions': 'partial',
  prohibited: 'missing',
} as const;

export type KnownProps = {
  readonly view: PageView;
  readonly port: PopupPort;
  readonly after: (words: string) => (done: Done) => Promise<void>;
};

/** What is known of a product, and the ways on. */
export function Known({ view, port, after }: KnownProps): JSX.Element | null {
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
      <Excepted
        title="Excepted, on your request"
        exceptions={view.exceptions.filter((each) => each.whose !== 'other')}
      />
      <Excepted
        title="Excepted, for whoever asked"
        exceptions={view.exceptions.filter((each) => each.whose === 'other')}
      />
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

function Excepted({
  title,
  exceptions,
}: {
  readonly title: string;
  readonly exceptions: readonly GrantedException[];
}): JSX.Element | null {
  if (exceptions.length === 0) return null;
  return (
    <section class="popup-part">
      <h3>{title}</h3>
      <GrantedPoints exceptions={exceptions} />
    </section>
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

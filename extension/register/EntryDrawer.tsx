import type { JSX } from 'preact';
import type { FeedEntry } from '../../core/intake/feed.ts';
import type { Intake } from '../../core/intake/intake.ts';
import { byWords, isOwnRequest } from '../../core/intake/own-request.ts';
import type { RegisterEntry, RegisterException } from '../../core/intake/register.ts';
import type { OutboxPort } from '../outbox/outbox-port.ts';
import type { Unsent } from '../outbox/unsent.ts';
import { UnsentActions } from '../outbox/UnsentActions.tsx';
import { dayAndMonth, shortDay } from '../pages/moment-words.ts';
import { RegisterMark } from '../pages/RegisterMark.tsx';
import { DecisionForm, type Decided } from './DecisionForm.tsx';
import { DrawerFrame } from './DrawerFrame.tsx';
import { ExceptionsPart } from './ExceptionsPart.tsx';
import { AskException, DecideException, type ExceptionAsked, type ExceptionDecided } from './ExceptionForms.tsx';
import { historyWords } from './history-words.ts';
import { IntakePart } from './IntakePart.tsx';
import type { DrawerForm } from './register-view.ts';

type Props = {
  readonly entry: RegisterEntry;
  readonly form: DrawerForm | null;
  readonly name: string;
  readonly today: string;
  /** What the feed has of the same product. */
  readonly published: FeedEntry | null;
  /** Whose word the feed is. */
  readonly publisher: string;
  readonly onOpenPublished: () => void;
  readonly hasFeed: boolean;
  /** What of it has not left this device yet. */
  readonly unsent: readonly Unsent[];
  readonly outbox: OutboxPort;
  /** Where a request for an exception goes, in one sentence. */
  readonly goes: string;
  readonly onSaveIntake: (intake: Intake) => void;
  readonly onSaveRequest: (asked: RegisterException['asked']) => void;
  readonly onForm: (form: DrawerForm | null) => void;
  readonly onDecide: (decided: Decided) => void;
  readonly onAskException: (asked: ExceptionAsked) => void;
  readonly onDecideException: (exception: string, decided: ExceptionDecided) => void;
  readonly onClose: () => void;
};

/** All that the register knows of one product, and the decisions on it. */
export function EntryDrawer(props: Props): JSX.Element {
  const { entry, form, today, published, onForm, onClose } = props;
  return (
    <DrawerFrame
      label={`Intake ${entry.reference}`}
      id={entry.id}
      product={entry.subject.product}
      state={entry.state}
      reference={entry.reference}
      hasForm={form !== null}
      onCloseForm={() => onForm(null)}
      onClose={onClose}
    >
      {props.unsent.map((unsent) => (
        <section key={unsent.id}>
          <h3>Not sent yet: {unsent.title}</h3>
          <p>{unsent.says}</p>
          <UnsentActions unsent={unsent} port={props.outbox} />
        </section>
      ))}
      {published && <PublishedPart published={published} onOpen={props.onOpenPublished} />}
      {entry.decision && <DecisionPart decision={entry.decision} />}
      <IntakePart entry={entry} onSave={props.onSaveIntake} />
      <ExceptionsPart
        exceptions={entry.exceptions}
        publisher={props.publisher}
        today={today}
        onForm={onForm}
        onSave={props.onSaveRequest}
      />
      <section>
        <h3>History</h3>
        <ul class="history num">
          {entry.history.map((record) => (
            <li key={record.id}>
              <time dateTime={record.at}>{dayAndMonth(record.at)}</time>
              <span>
                {historyWords(record)}
                {record.imported !== undefined && (
                  <span class="caption"> (taken over {shortDay(record.imported)})</span>
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <footer>
        <DrawerFoot {...props} />
      </footer>
    </DrawerFrame>
  );
}

/** The feed's word, which goes before this device's on every page. */
function PublishedPart({
  published,
  onOpen,
}: {
  readonly published: FeedEntry;
  readonly onOpen: () => void;
}): JSX.Element {
  return (
    <section>
      <div class="drawer-title">
        <h3>The organisation’s feed says</h3>
        <button type="button" class="link push" onClick={onOpen}>
          Open in the feed
        </button>
      </div>
      <div class="drawer-state">
        <RegisterMark state={published.state} />
        <span class="meta num">since {shortDay(published.since)}</span>
      </div>
    </section>
  );
}

function DecisionPart({ decision }: { readonly decision: NonNullable<RegisterEntry['decision']> }): JSX.Element {
  return (
    <section>
      <h3>Decision</h3>
      <p>{decision.reason}</p>
      {decision.conditions.length > 0 && (
        <ul class="points">
          {decision.conditions.map((condition) => (
            <li key={condition}>{condition}</li>
          ))}
        </ul>
      )}
      <p class="caption">
        {byWords(decision)}, {shortDay(decision.at)}
        {decision.reviewBy !== undefined && `, review due ${shortDay(decision.reviewBy)}`}
      </p>
    </section>
  );
}

function DrawerFoot(props: Props): JSX.Element {
  const { entry, form, name, today, onForm } = props;
  const cancel = (): void => {
    onForm(null);
  };
  if (form?.kind === 'decide') {
    return (
      <DecisionForm
        decision={form.decision}
        name={name}
        today={today}
        hasFeed={props.hasFeed}
        isOwn={isOwnRequest(entry.history[0])}
        onDecide={props.onDecide}
        onCancel={cancel}
      />
    );
  }
  if (form?.kind === 'ask-exception') {
    return <AskException name={name} today={today} goes={props.goes} onAsk={props.onAskException} onCancel={cancel} />;
  }
  const exception = form === null ? undefined : entry.exceptions.find(({ id }) => id === form.exception);
  if (form && exception) {
    return (
      <DecideException
        decision={form.decision}
        controls={exception.asked.controls ?? ''}
        until={exception.asked.until ?? ''}
        name={name}
        today={today}
        isOwn={isOwnRequest(exception.asked)}
        onDecide={(decided) => props.onDecideException(exception.id, decided)}
        onCancel={cancel}
      />
    );
  }
  const decide = (
    decision: 'approve' | 'approve-with-conditions' | 'refuse' | 'withdraw',
    label: string,
    look = '',
  ): JSX.Element => (
    <button type="button" class={`button ${look}`.trim()} onClick={() => onForm({ kind: 'decide', decision })}>
      {label}
    </button>
  );
  const isOpen = entry.state === 'in-review';
  return (
    <div class="actions">
      {decide('approve', 'Approve', isOpen ? 'primary' : '')}
      {decide('approve-with-conditions', 'With conditions')}
      {decide('refuse', 'Refuse')}
      {entry.state !== 'withdrawn' && decide('withdraw', 'Withdraw', 'quiet')}
    </div>
  );
}

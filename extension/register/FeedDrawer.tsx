import type { JSX } from 'preact';
import type { FeedEntry } from '../../core/intake/feed.ts';
import { grantedExceptions } from '../../core/intake/granted-exceptions.ts';
import { categoryWords } from '../../core/intake/intake-lines.ts';
import { shortDay } from '../pages/moment-words.ts';
import { GrantedPoints } from '../pages/GrantedPoints.tsx';
import { hasLimits } from '../pages/has-limits.ts';
import { DrawerFrame } from './DrawerFrame.tsx';
import { AskException, type ExceptionAsked } from './ExceptionForms.tsx';
import { Facts } from './Facts.tsx';
import type { FeedRow } from './rows.ts';

type Props = {
  readonly row: FeedRow;
  /** Whose word it is. */
  readonly publisher: string;
  readonly isAsking: boolean;
  /** Where a request goes, in one sentence. */
  readonly goes: string;
  readonly name: string;
  readonly today: string;
  /** Opens what this device holds of the same product; null where it holds nothing. */
  readonly onOpenOwn: (() => void) | null;
  readonly onAsking: (isAsking: boolean) => void;
  readonly onAskException: (asked: ExceptionAsked) => void;
  readonly onClose: () => void;
};

/** What the organisation's feed says of one product, and the way to an exception from it. */
export function FeedDrawer(props: Props): JSX.Element {
  const { row, publisher, isAsking, onOpenOwn, onAsking } = props;
  const { entry } = row;
  const stop = (): void => {
    onAsking(false);
  };
  return (
    <DrawerFrame
      label={`Feed record of ${entry.product}`}
      id={row.id}
      product={entry.product}
      state={entry.state}
      reference={entry.reference ?? ''}
      hasForm={isAsking}
      onCloseForm={stop}
      onClose={props.onClose}
    >
      <Published entry={entry} publisher={publisher} today={props.today} />
      {onOpenOwn !== null && (
        <section>
          <h3>On this device</h3>
          <p>The register of this device has a record of it too.</p>
          <div class="actions">
            <button type="button" class="link" onClick={onOpenOwn}>
              Open that record
            </button>
          </div>
        </section>
      )}
      {hasLimits(entry.state) && (
        <footer>
          {isAsking ? (
            <AskException
              name={props.name}
              today={props.today}
              goes={props.goes}
              onAsk={props.onAskException}
              onCancel={stop}
            />
          ) : (
            <div class="actions">
              <button type="button" class="button" onClick={() => onAsking(true)}>
                Ask for an exception
              </button>
            </div>
          )}
        </footer>
      )}
    </DrawerFrame>
  );
}

type PublishedProps = { readonly entry: FeedEntry; readonly publisher: string; readonly today: string };

function Published({ entry, publisher, today }: PublishedProps): JSX.Element {
  const exceptions = grantedExceptions({ entry, asked: [], publisher }, today);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Vendor', entry.vendor],
    ['Domain', entry.domain],
    ['Category', categoryWords(entry.category)],
    ['Since', shortDay(entry.since)],
    ['Review due', entry.reviewBy && shortDay(entry.reviewBy)],
    ['Asked by', entry.askedBy],
  ];
  return (
    <section>
      <h3>Published by {publisher}</h3>
      {entry.reason !== undefined && <p>{entry.reason}</p>}
      {entry.conditions.length > 0 && (
        <ul class="points">
          {entry.conditions.map((condition) => (
            <li key={condition}>{condition}</li>
          ))}
        </ul>
      )}
      <Facts facts={facts} />
      {exceptions.length > 0 && (
        <>
          <h3>Exceptions, for whoever asked</h3>
          <GrantedPoints exceptions={exceptions} />
        </>
      )}
    </section>
  );
}

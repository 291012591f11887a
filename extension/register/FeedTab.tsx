import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { categoryWords } from '../../core/intake/intake-lines.ts';
import { keyDigits } from '../../core/intake/signature.ts';
import { counted } from '../../core/report/wording.ts';
import { Banner } from '../../panel/components/Banner.tsx';
import { Icon } from '../../panel/icons.tsx';
import { shortDay, shortMoment } from '../pages/moment-words.ts';
import { RegisterMark } from '../pages/RegisterMark.tsx';
import type { HeldFeed, StoredFeed } from '../storage/database.ts';
import { NoMatch } from './IntakesTab.tsx';
import type { RegisterView, ViewEvent } from './register-view.ts';
import { filterFeed, type FeedRow } from './rows.ts';
import { WindowedTable } from './WindowedTable.tsx';

type Props = {
  readonly feed: StoredFeed | null;
  readonly address: string | null;
  readonly rows: readonly FeedRow[];
  readonly view: RegisterView;
  readonly dispatch: (event: ViewEvent) => void;
  readonly onRefresh: () => void;
  readonly onPublish: (names: boolean) => void;
  readonly onAccept: (held: HeldFeed) => void;
};

/** The feed that is read, and the one that can be published from this register. */
export function FeedTab({ feed, address, rows, view, dispatch, onRefresh, onPublish, onAccept }: Props): JSX.Element {
  const shown = useMemo(() => filterFeed(rows, view.search), [rows, view.search]);
  return (
    <div class="feed">
      {feed?.problem !== undefined && (
        <Banner tone="warn" title="The feed could not be read.">
          {feed.problem.replaceAll('`', '')}{' '}
          {feed.fetched === undefined
            ? 'There is no earlier copy.'
            : `The last good copy, from ${shortDay(feed.fetched)}, stays in use.`}
        </Banner>
      )}
      {feed?.held !== undefined && <Held held={feed.held} inUse={feed.fetched} onAccept={onAccept} />}
      <div class="feed-parts">
        <section aria-labelledby="feed-read">
          <h2 id="feed-read">Read</h2>
          {address === null ? (
            <p class="caption">No feed is set. An organisation sets it as register.feed in its settings.</p>
          ) : (
            <>
              <p class="breaks">{address}</p>
              <p class="caption">
                {feed?.fetched === undefined
                  ? 'Not read yet.'
                  : `${counted(rows.length, 'record')}, read ${shortMoment(feed.fetched)}.`}
                {feed !== null && ` Asked last ${shortMoment(feed.checked)}.`}
              </p>
              <div class="actions">
                <button type="button" class="button" onClick={onRefresh}>
                  <Icon name="refresh" />
                  Read now
                </button>
              </div>
            </>
          )}
        </section>
        <PublishPart onPublish={onPublish} />
      </div>
      {rows.length > 0 && shown.length === 0 && <NoMatch search={view.search} dispatch={dispatch} />}
      {shown.length > 0 && <FeedTable rows={shown} view={view} dispatch={dispatch} />}
    </div>
  );
}

/** What the address gave last is not in use until a person says so: somebody else may have put it there. */
function Held({
  held,
  inUse,
  onAccept,
}: {
  readonly held: HeldFeed;
  readonly inUse: string | undefined;
  readonly onAccept: (held: HeldFeed) => void;
}): JSX.Element {
  const accept =
    held.signer === undefined
      ? 'Take it over without a signature'
      : `Trust key ${keyDigits(held.signer)}, and take it over`;
  return (
    <Banner
      tone="warn"
      title="The feed has changed hands, or somebody has changed it."
      actions={
        <button type="button" class="button" onClick={() => onAccept(held)}>
          {accept}
        </button>
      }
    >
      {held.doubt}{' '}
      {inUse !== undefined && `The copy from ${shortDay(inUse)} stays in use until you take the new one over. `}
      Ask whoever publishes it first: they see the key when they save it.
    </Banner>
  );
}

function FeedTable({ rows, view, dispatch }: Pick<Props, 'rows' | 'view' | 'dispatch'>): JSX.Element {
  return (
    <WindowedTable
      name="Feed"
      caption="The organisation’s feed, by product"
      columns={4}
      rows={rows}
      selected={view.selected}
      onOpen={({ id }) => {
        dispatch({ kind: 'open', entry: id });
      }}
      head={['Product', 'State', 'Since', 'Review due'].map((label) => (
        <th key={label} scope="col" role="columnheader">
          {label}
        </th>
      ))}
      cells={({ entry }) => (
        <>
          <td role="cell">
            <button type="button" class="cellname">
              {entry.product}
            </button>
            <span class="sub">
              {entry.vendor} · {categoryWords(entry.category)}
            </span>
          </td>
          <td role="cell">
            <RegisterMark state={entry.state} />
          </td>
          <td role="cell" class="num" data-label="Since">
            {shortDay(entry.since)}
          </td>
          <td role="cell" class={entry.reviewBy === undefined ? 'num empty' : 'num'} data-label="Review due">
            {entry.reviewBy === undefined ? '—' : shortDay(entry.reviewBy)}
          </td>
        </>
      )}
      foot={<p class="count-foot">{counted(rows.length, 'record')}</p>}
    />
  );
}

function PublishPart({ onPublish }: { readonly onPublish: (names: boolean) => void }): JSX.Element {
  const [names, setNames] = useState(false);
  return (
    <section aria-labelledby="feed-publish">
      <h2 id="feed-publish">Publish</h2>
      <p class="caption">
        Saves this register as register.json. Put it at an https address, and name that in the settings of your people.
      </p>
      <label class="opt">
        <input type="checkbox" checked={names} onChange={({ currentTarget }) => setNames(currentTarget.checked)} />
        <span>With the names of those who asked, and of those who decided on exceptions</span>
      </label>
      <div class="actions">
        <button type="button" class="button" onClick={() => onPublish(names)}>
          <Icon name="save" />
          Save register.json
        </button>
      </div>
    </section>
  );
}

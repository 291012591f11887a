import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { counted } from '../../core/report/wording.ts';
import { Banner } from '../../panel/components/Banner.tsx';
import { Icon, type IconName } from '../../panel/icons.tsx';
import { UnsentActions } from '../outbox/UnsentActions.tsx';
import { shortMoment } from '../pages/moment-words.ts';
import { Opening } from '../pages/Opening.tsx';
import { PageShell } from '../pages/PageShell.tsx';
import type { LedgerLine } from '../storage/database.ts';
import type { LedgerPort, LedgerSnapshot } from './ledger-port.ts';

const LINES_AT_FIRST = 20;

const results: Readonly<Record<LedgerLine['result'], readonly [word: string, tone: string, icon: IconName]>> = {
  received: ['Received', 'covered', 'covered'],
  read: ['Read', 'covered', 'covered'],
  unchanged: ['Unchanged', 'neutral', 'tick'],
  'handed-over': ['Sent by hand', 'covered', 'covered'],
  'no-answer': ['No answer', 'partial', 'alert'],
  refused: ['Refused', 'missing', 'alert'],
};

/** What left the device, what is kept on it, what the extension may do, and the way out of all of it. */
export function LedgerPage({ port }: { readonly port: LedgerPort }): JSX.Element {
  const [snapshot, setSnapshot] = useState<LedgerSnapshot | null>(null);
  useEffect(() => {
    const load = (): void => {
      void port.load().then(setSnapshot);
    };
    load();
    return port.onChange(load);
  }, [port]);
  if (snapshot === null) return <Opening title="Ledger" />;
  const reload = async (): Promise<void> => {
    setSnapshot(await port.load());
  };
  return (
    <PageShell page="ledger" organisation={snapshot.organisation}>
      <main class="wrap">
        <h1>Ledger</h1>
        <p class="lead">What is kept on this device, what has left it, and what this extension may do.</p>
        {snapshot.unsent.length > 0 && (
          <Group title="Not sent yet" heads={['What', 'How it stands']}>
            {snapshot.unsent.map((unsent) => (
              <tr key={unsent.id} role="row">
                <td role="cell">{unsent.title}</td>
                <td role="cell">
                  {unsent.says}
                  <UnsentActions unsent={unsent} port={port} />
                </td>
              </tr>
            ))}
          </Group>
        )}
        <SentAndFetched lines={snapshot.lines} />
        <Group title="Kept on this device" heads={['What', 'Holds', 'How many']}>
          {snapshot.holdings.map(({ what, holds, count }) => (
            <tr key={what} role="row">
              <td role="cell">{what}</td>
              <td role="cell">{holds}</td>
              <td role="cell" class="num" data-label="How many">
                {count}
              </td>
            </tr>
          ))}
        </Group>
        <Group title="May do" heads={['Permission', 'Why', 'Access']} foot="Private windows are never read.">
          {snapshot.permissions.map(({ id, name, why, access }) => (
            <tr key={id} role="row">
              <td role="cell">{name}</td>
              <td role="cell">{why}</td>
              <td role="cell" data-label="Access">
                {access === 'withdrawable' ? (
                  <button
                    type="button"
                    class="link"
                    aria-label={`Withdraw: ${name}`}
                    onClick={() => void port.withdraw(id).then(reload)}
                  >
                    Withdraw
                  </button>
                ) : (
                  <span class="caption">{access === 'required' ? 'Required' : 'Not held'}</span>
                )}
              </td>
            </tr>
          ))}
        </Group>
        <WayOut port={port} unsent={snapshot.unsent.length} onDeleted={reload} />
      </main>
    </PageShell>
  );
}

function SentAndFetched({ lines }: { readonly lines: readonly LedgerLine[] }): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? lines : lines.slice(0, LINES_AT_FIRST);
  return (
    <Group
      title="Sent and fetched"
      heads={['When', 'What', 'Where', 'Result']}
      foot={lines.length === 0 ? 'Nothing has left this device.' : 'Nothing else has left this device.'}
      more={
        shown.length < lines.length && (
          <button type="button" class="button" onClick={() => setWhole(true)}>
            Show all {lines.length}
          </button>
        )
      }
    >
      {shown.map((line, at) => {
        const [word, tone, icon] = results[line.result];
        return (
          <tr key={`${line.at} ${String(at)}`} role="row">
            <td role="cell" class="num">
              {shortMoment(line.at)}
            </td>
            <td role="cell">{line.what}</td>
            <td role="cell" class="breaks">
              {line.where}
            </td>
            <td role="cell">
              <span class={`status mark-${tone}`}>
                <Icon name={icon} />
                {word}
              </span>
            </td>
          </tr>
        );
      })}
    </Group>
  );
}

type GroupProps = {
  readonly title: string;
  readonly heads: readonly string[];
  readonly foot?: string;
  readonly more?: ComponentChildren;
  readonly children: JSX.Element[];
};

function Group({ title, heads, foot, more, children }: GroupProps): JSX.Element {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return (
    <section class="group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children.length > 0 && (
        <table class={`table columns-${String(heads.length)}`} role="table" aria-labelledby={id}>
          <thead role="rowgroup">
            <tr role="row">
              {heads.map((head) => (
                <th key={head} scope="col" role="columnheader">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">{children}</tbody>
        </table>
      )}
      {foot !== undefined && <p class="caption">{foot}</p>}
      {more}
    </section>
  );
}

type Deleting = { readonly kind: 'no' | 'asked' | 'deleted' } | { readonly kind: 'failed'; readonly problem: string };

/** Takes everything out, or away. Deleting asks once, in its place. */
function WayOut({
  port,
  unsent,
  onDeleted,
}: {
  readonly port: LedgerPort;
  readonly unsent: number;
  readonly onDeleted: () => Promise<void>;
}): JSX.Element {
  const [deleting, setDeleting] = useState<Deleting>({ kind: 'no' });
  const sure = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (deleting.kind === 'asked') sure.current?.focus();
  }, [deleting]);
  const deleteAll = async (): Promise<void> => {
    try {
      await port.deleteAll();
      await onDeleted();
      setDeleting({ kind: 'deleted' });
    } catch (error) {
      setDeleting({ kind: 'failed', problem: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <section class="group" aria-label="Export and delete">
      {deleting.kind === 'deleted' && (
        <Banner tone="info" title="Deleted.">
          Nothing is kept on this device any more.
        </Banner>
      )}
      {deleting.kind === 'failed' && (
        <Banner tone="error" title="Not everything was deleted.">
          {deleting.problem}
        </Banner>
      )}
      {deleting.kind === 'asked' ? (
        <div class="way-out" role="group" aria-label="Delete everything?">
          <p>
            Deletes drafts, register, ledger and settings from this device.
            {unsent > 0 &&
              ` ${counted(unsent, 'item')} that ${unsent === 1 ? 'has' : 'have'} not arrived yet ${unsent === 1 ? 'is' : 'are'} lost.`}
          </p>
          <div class="actions">
            <button type="button" class="button danger" ref={sure} onClick={() => void deleteAll()}>
              Delete everything now
            </button>
            <button type="button" class="button" onClick={() => setDeleting({ kind: 'no' })}>
              Keep it
            </button>
          </div>
        </div>
      ) : (
        <div class="actions">
          <button type="button" class="button" onClick={() => void port.exportAll()}>
            <Icon name="save" />
            Export everything
          </button>
          <button type="button" class="button danger" onClick={() => setDeleting({ kind: 'asked' })}>
            Delete everything
          </button>
          <span class="caption">Asks once. What was sent already stays with the organisation.</span>
        </div>
      )}
    </section>
  );
}

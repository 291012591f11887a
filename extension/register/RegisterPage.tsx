import type { JSX } from 'preact';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { withPublished } from '../../core/intake/published-answers.ts';
import { indexRegister } from '../../core/intake/register-state.ts';
import { registerOf } from '../../core/intake/register.ts';
import { intakeFile } from '../../core/intake/write-intake.ts';
import { counted } from '../../core/report/wording.ts';
import { keyDigits } from '../../core/intake/signature.ts';
import type { HeldFeed } from '../storage/database.ts';
import { Banner } from '../../panel/components/Banner.tsx';
import type { KeyLine } from '../../panel/components/KeyTable.tsx';
import { localDay } from '../pages/moment-words.ts';
import { Opening } from '../pages/Opening.tsx';
import { isTyping, PageKeys } from '../pages/PageKeys.tsx';
import { PageShell } from '../pages/PageShell.tsx';
import { AcknowledgedTab } from './AcknowledgedTab.tsx';
import { beginning, type StartAt } from './beginning.ts';
import { DraftList } from './DraftList.tsx';
import { EntryDrawer } from './EntryDrawer.tsx';
import { ExceptionsTab } from './ExceptionsTab.tsx';
import { exportRecords, exportTable, feedFile, type RegisterExport } from './export-register.ts';
import { FeedDrawer } from './FeedDrawer.tsx';
import { FeedTab } from './FeedTab.tsx';
import { readImport, type Import } from './import-register.ts';
import { IntakesTab } from './IntakesTab.tsx';
import { findInFeed, findOnDevice, type RecordLink } from './record-link.ts';
import type { RegisterPort, RegisterSnapshot } from './register-port.ts';
import { RegisterBar } from './RegisterBar.tsx';
import { RegisterTabs } from './RegisterTabs.tsx';
import { firstView, reduceView, type DrawerForm, type RegisterTab } from './register-view.ts';
import { acknowledgedRows, entryRows, exceptionRows, feedRows } from './rows.ts';
import { publisherOf, useRecords } from './use-records.ts';

const registerKeys: readonly KeyLine[] = [
  [['/'], 'search'],
  [['↓', '↑'], 'next and previous row'],
  [['Enter'], 'open a row'],
  [['←', '→', 'Home', 'End'], 'between the tabs'],
];

type Props = StartAt & { readonly port: RegisterPort };

/** The register: what was asked for, what was decided, what is excepted, and the feed. */
export function RegisterPage({ port, ...start }: Props): JSX.Element {
  const snapshot = useSnapshot(port);
  if (snapshot === null) return <Opening title="Register" />;
  return <Loaded port={port} snapshot={snapshot} {...start} />;
}

function useSnapshot(port: RegisterPort): RegisterSnapshot | null {
  const [snapshot, setSnapshot] = useState<RegisterSnapshot | null>(null);
  useEffect(() => {
    const load = (): void => {
      void port.load().then(setSnapshot);
    };
    load();
    return port.onChange(load);
  }, [port]);
  return snapshot;
}

function Loaded({ port, snapshot, ...start }: Props & { readonly snapshot: RegisterSnapshot }): JSX.Element {
  const today = localDay(Date.parse(port.now()));
  const records = useMemo(() => snapshot.chain.map(({ record }) => record), [snapshot]);
  const published = useMemo(() => snapshot.feed?.feed?.entries ?? [], [snapshot]);
  const register = useMemo(() => withPublished(registerOf(records), published), [records, published]);
  const feed = useMemo(() => feedRows(published), [published]);
  const rows = useMemo(
    () => entryRows(register, today, indexRegister(published), new Set(snapshot.unsent.map((unsent) => unsent.entry))),
    [register, today, published, snapshot],
  );
  const [view, dispatch] = useReducer(reduceView, firstView, (first) => ({
    ...first,
    ...beginning(start, register.entries, feed),
  }));
  const [doubtful, setDoubtful] = useState<Extract<Import, { kind: 'records' }> | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const exceptions = useMemo(
    () => exceptionRows(register, today, view.search, view.exceptionFilter),
    [register, today, view.search, view.exceptionFilter],
  );
  const acknowledged = useMemo(() => acknowledgedRows(register, view.search), [register, view.search]);
  const openRow = view.tab === 'feed' ? undefined : rows.find(({ id }) => id === view.selected);
  const openFeed = view.tab === 'feed' ? (feed.find(({ id }) => id === view.selected) ?? null) : null;
  const own = openFeed === null ? null : findOnDevice(register.entries, openFeed.entry);
  const counts: Readonly<Record<RegisterTab, number | null>> = {
    intakes: register.entries.length,
    exceptions: register.exceptions.length,
    acknowledged: register.acknowledgements.length === 0 ? null : register.acknowledgements.length,
    feed: feed.length === 0 ? null : feed.length,
  };

  const tell = (tone: 'info' | 'error', title: string, text = ''): void => {
    dispatch({ kind: 'tell', told: { tone, title, text } });
  };
  const recording = useRecords(port, snapshot, dispatch, () => {
    requestAnimationFrame(() => page.current?.querySelector<HTMLElement>('.drawer h2')?.focus());
  });
  const takeOver = ({ records: fresh, signer }: Extract<Import, { kind: 'records' }>): void => {
    setDoubtful(null);
    const signedBy = signer === undefined ? '' : `Signed by key ${keyDigits(signer)}.`;
    if (signer !== undefined) void port.rememberSigner(signer);
    if (fresh.length === 0) tell('info', 'Everything in the file is here already.', signedBy);
    else recording.takeOver(fresh, signedBy);
  };
  const importFile = async (file: File): Promise<void> => {
    const text = file.size > 200_000_000 ? null : await file.text();
    if (text === null) return tell('error', 'Not imported.', 'The file is larger than 64 MB and was not read.');
    const read = await readImport(file.name, text, records, {
      now: port.now(),
      by: snapshot.name,
      newId: () => port.newId(),
      signers: snapshot.signers,
      fits: (signed, signature) => port.signatureFits(signed, signature),
    });
    if (read.kind === 'refused') tell('error', 'Not imported.', read.problem);
    else if (read.doubt !== null) setDoubtful(read);
    else takeOver(read);
  };
  const exportNow = async (what: RegisterExport): Promise<void> => {
    const of = { chain: snapshot.chain, register, now: port.now(), today };
    if (what !== 'records') return port.saveFile(exportTable(what, of));
    const { file, keep } = await exportRecords(of, (text) => port.sign(text));
    port.saveFile(file);
    tell('info', 'Exported.', keep);
  };
  const publish = async (names: boolean): Promise<void> => {
    const published = { published: port.now(), organisation: snapshot.organisation, names };
    const { file, keep } = await feedFile(register, published, (text) => port.sign(text));
    port.saveFile(file);
    tell('info', 'Saved.', keep);
  };
  const acceptFeed = async (held: HeldFeed): Promise<void> => {
    if (await port.acceptFeed(held)) tell('info', 'The new feed is in use.');
    else tell('info', 'The feed was read again meanwhile.', 'Look at what it says now.');
  };
  const close = (): void => {
    const selected = view.selected;
    dispatch({ kind: 'close' });
    requestAnimationFrame(() => {
      const rows = [...(page.current?.querySelectorAll<HTMLElement>('tr[data-id]') ?? [])];
      const row = rows.find(({ dataset }) => dataset['id'] === selected)?.querySelector<HTMLElement>('.cellname');
      (row ?? page.current?.querySelector<HTMLElement>('.tablewrap'))?.focus();
    });
  };
  const openPublished = (): void => {
    const row = openRow?.published ? findInFeed(feed, openRow.published) : null;
    if (row !== null) dispatch({ kind: 'go', tab: 'feed', entry: row.id });
  };
  const openProduct = (product: RecordLink): void => {
    const { tab, selected } = beginning({ record: product }, register.entries, feed);
    if (selected !== null) dispatch({ kind: 'go', tab, entry: selected });
    else tell('info', 'Nobody has asked for it.', `The register has no record of ${product.product}.`);
  };
  /** What this device holds of the product takes the request itself. */
  const askForFeed = (isAsking: boolean): void => {
    const form: DrawerForm | null = isAsking ? { kind: 'ask-exception' } : null;
    if (own !== null && form !== null) dispatch({ kind: 'go', tab: 'intakes', entry: own.id, form });
    else dispatch({ kind: 'form', form });
  };
  useSearchKey(page);

  return (
    <PageShell page="register" organisation={snapshot.organisation}>
      <main class="register" ref={page}>
        <h1 class="sr">Register</h1>
        <PageKeys keys={registerKeys} />
        <RegisterTabs tab={view.tab} counts={counts} onTab={(tab) => dispatch({ kind: 'tab', tab })} />
        <div class="register-panel" role="tabpanel" id="register-panel" aria-labelledby={`register-tab-${view.tab}`}>
          <RegisterBar
            view={view}
            rows={rows}
            register={register}
            feed={feed}
            today={today}
            dispatch={dispatch}
            onImport={(file) => void importFile(file)}
            onExport={(what) => void exportNow(what)}
          />
          {view.tab === 'intakes' && <DraftList drafts={snapshot.drafts} port={port} />}
          {view.told && (
            <Banner
              tone={view.told.tone}
              title={view.told.title}
              aside={
                <button type="button" class="link" onClick={() => dispatch({ kind: 'tell', told: null })}>
                  Close
                </button>
              }
            >
              {view.told.text}
            </Banner>
          )}
          {doubtful && (
            <Banner
              tone="warn"
              title="Look at this file before you take it over."
              actions={
                <>
                  <button type="button" class="button" onClick={() => takeOver(doubtful)}>
                    Take over {counted(doubtful.records.length, 'record')} all the same
                  </button>
                  <button type="button" class="button quiet" onClick={() => setDoubtful(null)}>
                    Leave it
                  </button>
                </>
              }
            >
              {doubtful.doubt}
            </Banner>
          )}
          <div class={openRow === undefined && openFeed === null ? 'split-view one' : 'split-view'}>
            {view.tab === 'intakes' && <IntakesTab rows={rows} view={view} dispatch={dispatch} />}
            {view.tab === 'exceptions' && (
              <ExceptionsTab rows={exceptions} total={register.exceptions.length} view={view} dispatch={dispatch} />
            )}
            {view.tab === 'acknowledged' && (
              <AcknowledgedTab
                rows={acknowledged}
                total={register.acknowledgements.length}
                view={view}
                dispatch={dispatch}
                onOpen={({ record: { subject } }) => openProduct(subject)}
              />
            )}
            {view.tab === 'feed' && (
              <FeedTab
                feed={snapshot.feed}
                address={snapshot.feedAddress}
                rows={feed}
                view={view}
                dispatch={dispatch}
                onRefresh={() => void port.refreshFeed()}
                onPublish={(names) => void publish(names)}
                onAccept={(held) => void acceptFeed(held)}
              />
            )}
            {openFeed && (
              <FeedDrawer
                row={openFeed}
                publisher={publisherOf(snapshot)}
                isAsking={view.form?.kind === 'ask-exception'}
                goes={snapshot.exceptionsGo}
                name={snapshot.name}
                today={today}
                onOpenOwn={own === null ? null : () => dispatch({ kind: 'go', tab: 'intakes', entry: own.id })}
                onAsking={askForFeed}
                onAskException={(asked) => recording.askFromFeed(openFeed.entry, asked)}
                onClose={close}
              />
            )}
            {openRow && (
              <EntryDrawer
                entry={openRow.entry}
                form={view.form}
                name={snapshot.name}
                today={today}
                published={openRow.published}
                publisher={publisherOf(snapshot)}
                onOpenPublished={openPublished}
                hasFeed={snapshot.feedAddress !== null}
                unsent={snapshot.unsent.filter((unsent) => unsent.entry === openRow.id)}
                outbox={port}
                goes={snapshot.exceptionsGo}
                onSaveIntake={(intake) => port.saveFile(intakeFile(intake, snapshot.fileFormat))}
                onSaveRequest={(asked) => recording.saveRequest(openRow, asked)}
                onForm={(form) => dispatch({ kind: 'form', form })}
                onDecide={(decided) => recording.decide(openRow, decided)}
                onAskException={(asked) => recording.askException(openRow, asked)}
                onDecideException={(exception, decided) => recording.decideException(openRow, exception, decided)}
                onClose={close}
              />
            )}
          </div>
        </div>
      </main>
    </PageShell>
  );
}

/** `/` goes to the search from anywhere but a field. */
function useSearchKey(page: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const heard = (event: KeyboardEvent): void => {
      if (event.key !== '/' || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      page.current?.querySelector<HTMLElement>('input[type="search"]')?.focus();
    };
    document.addEventListener('keydown', heard);
    return () => {
      document.removeEventListener('keydown', heard);
    };
  }, []);
}

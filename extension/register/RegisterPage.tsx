import type { JSX } from 'preact';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { feedJson, feedOf, type FeedEntry } from '../../core/intake/feed.ts';
import { exceptionFile, exceptionRequest } from '../../core/intake/exception-request.ts';
import type { RecordOf, RegisterRecord } from '../../core/intake/register-record.ts';
import { acknowledgementsCsv, exceptionsCsv, registerCsv } from '../../core/intake/register-csv.ts';
import { registerFile } from '../../core/intake/register-file.ts';
import { indexRegister } from '../../core/intake/register-state.ts';
import { registerOf, type RegisterEntry } from '../../core/intake/register.ts';
import { recordsOfFeedEntry } from '../../core/intake/take-over.ts';
import { intakeFile } from '../../core/intake/write-intake.ts';
import { counted } from '../../core/report/wording.ts';
import { Banner } from '../../panel/components/Banner.tsx';
import { localDay } from '../pages/moment-words.ts';
import { Opening } from '../pages/Opening.tsx';
import { isTyping, PageKeys, type PageKey } from '../pages/PageKeys.tsx';
import { PageShell } from '../pages/PageShell.tsx';
import { AcknowledgedTab } from './AcknowledgedTab.tsx';
import type { Decided } from './DecisionForm.tsx';
import { DraftList } from './DraftList.tsx';
import { EntryDrawer } from './EntryDrawer.tsx';
import type { ExceptionAsked, ExceptionDecided } from './ExceptionForms.tsx';
import { ExceptionsTab } from './ExceptionsTab.tsx';
import { FeedDrawer } from './FeedDrawer.tsx';
import { FeedTab } from './FeedTab.tsx';
import { readImport, type Import } from './import-register.ts';
import { IntakesTab } from './IntakesTab.tsx';
import { findInFeed, findOnDevice, type RecordLink } from './record-link.ts';
import type { RegisterPort, RegisterSnapshot } from './register-port.ts';
import { RegisterBar, type RegisterExport } from './RegisterBar.tsx';
import { RegisterTabs } from './RegisterTabs.tsx';
import {
  firstView,
  reduceView,
  type DrawerForm,
  type RegisterTab,
  type RegisterView,
  type Told,
} from './register-view.ts';
import { acknowledgedRows, entryRows, exceptionRows, feedRows, type FeedRow } from './rows.ts';

const registerKeys: readonly PageKey[] = [
  [['/'], 'search'],
  [['↓', '↑'], 'next and previous row'],
  [['Enter'], 'open a row'],
  [['←', '→', 'Home', 'End'], 'between the tabs'],
];

type StartAt = {
  /** The entry to begin with, when another page leads to it. */
  readonly entry?: string | undefined;
  /** The same by its product: the feed's record, otherwise the one on this device. */
  readonly record?: RecordLink | undefined;
  readonly tab?: RegisterTab | undefined;
  /** What is open for the entry. */
  readonly form?: DrawerForm | undefined;
};
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
  const register = useMemo(() => registerOf(records), [records]);
  const published = useMemo(() => snapshot.feed?.feed?.entries ?? [], [snapshot]);
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
  const open = openRow?.entry ?? null;
  const openFeed = view.tab === 'feed' ? (feed.find(({ id }) => id === view.selected) ?? null) : null;
  const own = openFeed === null ? null : findOnDevice(register.entries, openFeed.entry);
  const publisher = snapshot.feed?.feed?.organisation ?? snapshot.organisation ?? 'the organisation';
  const counts: Readonly<Record<RegisterTab, number | null>> = {
    intakes: register.entries.length,
    exceptions: register.exceptions.length,
    acknowledged: register.acknowledgements.length === 0 ? null : register.acknowledgements.length,
    feed: feed.length === 0 ? null : feed.length,
  };

  const tell = (tone: 'info' | 'error', title: string, text = ''): void => {
    dispatch({ kind: 'tell', told: { tone, title, text } });
  };
  const keep = async (saving: Promise<void>, done: string): Promise<boolean> => {
    try {
      await saving;
    } catch (error) {
      tell(
        'error',
        'It was not saved.',
        `${error instanceof Error ? error.message : String(error)} Nothing was changed.`,
      );
      return false;
    }
    tell('info', done);
    return true;
  };
  /** The form stays as it was typed until the disk has taken it. */
  const record = async (saving: Promise<void>, by: string, done: string): Promise<boolean> => {
    if (!(await keep(saving, done))) return false;
    port.rememberName(by);
    dispatch({ kind: 'form', form: null });
    requestAnimationFrame(() => page.current?.querySelector<HTMLElement>('.drawer h2')?.focus());
    return true;
  };
  const common = (of: string) => ({ id: port.newId(), entry: of, at: port.now() });
  const decide = ({ conditions, ...decided }: Decided): void => {
    if (open === null) return;
    void record(
      port.add([{ kind: 'decided', ...common(open.id), ...decided, conditions: [...conditions] }]),
      decided.name,
      'Decision recorded.',
    );
  };
  /** `before`: the records by which the entry comes into this register, where only the feed has it. */
  const ask = (
    asked: ExceptionAsked,
    of: string,
    about: Asked,
    before: readonly RegisterRecord[],
  ): Promise<boolean> => {
    const fresh = { kind: 'exception-asked' as const, ...common(of), exception: port.newId(), ...asked };
    const request = exceptionRequest(fresh, { ...about, organisation: snapshot.organisation });
    return record(port.askException(of, [...before, fresh], request), asked.name, 'Exception recorded.');
  };
  const askException = (asked: ExceptionAsked): void => {
    if (open !== null) void ask(asked, open.id, askedOf(open, openRow?.published), []);
  };
  const askFromFeed = async (entry: FeedEntry, asked: ExceptionAsked): Promise<void> => {
    const taking = { at: port.now(), by: asked.name, publisher, newId: () => port.newId() };
    const taken = recordsOfFeedEntry(entry, taking);
    const [{ id, subject, reference }] = taken;
    if (!(await ask(asked, id, { subject, reference, state: entry.state }, taken))) return;
    dispatch({ kind: 'go', tab: 'exceptions', entry: id });
  };
  const decideException = (exception: string, decided: ExceptionDecided): void => {
    if (open === null) return;
    void record(
      port.add([{ kind: 'exception-decided', ...common(open.id), exception, ...decided }]),
      decided.name,
      'Decision recorded.',
    );
  };
  const takeOver = async (fresh: readonly RegisterRecord[]): Promise<void> => {
    setDoubtful(null);
    if (fresh.length === 0) tell('info', 'Everything in the file is here already.');
    else await keep(port.add(fresh), `${counted(fresh.length, 'record')} taken over.`);
  };
  const importFile = async (file: File): Promise<void> => {
    const text = file.size > 200_000_000 ? null : await file.text();
    if (text === null) return tell('error', 'Not imported.', 'The file is larger than 64 MB and was not read.');
    const read = readImport(file.name, text, records, {
      now: port.now(),
      by: snapshot.name,
      newId: () => port.newId(),
    });
    if (read.kind === 'refused') tell('error', 'Not imported.', read.problem);
    else if (read.doubt !== null) setDoubtful(read);
    else await takeOver(read.records);
  };
  const saveRequest = (asked: RecordOf<'exception-asked'>): void => {
    if (open === null) return;
    const about = { ...askedOf(open, openRow?.published), organisation: snapshot.organisation };
    port.saveFile(exceptionFile(exceptionRequest(asked, about)));
  };
  const publish = (names: boolean): void => {
    const feed = feedOf(register.entries, { published: port.now(), organisation: snapshot.organisation, names });
    port.saveFile({ name: 'register.json', text: feedJson(feed), type: 'application/json' });
  };
  const exportAs = (what: RegisterExport): void => {
    if (what === 'records') {
      const text = registerFile(snapshot.chain, port.now());
      return port.saveFile({ name: `register-records-${today}.json`, text, type: 'application/json' });
    }
    const nameOf = (id: string): string => register.entries.find((each) => each.id === id)?.subject.product ?? '';
    const tables = {
      intakes: () => registerCsv(register.entries),
      exceptions: () => exceptionsCsv(register.exceptions, nameOf, today),
      acknowledged: () => acknowledgementsCsv(register.acknowledgements),
    };
    port.saveFile({ name: `${what}-${today}.csv`, text: tables[what](), type: 'text/csv' });
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
            today={today}
            dispatch={dispatch}
            onImport={(file) => void importFile(file)}
            onExport={exportAs}
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
              title="The file is not as it was exported."
              actions={
                <>
                  <button type="button" class="button" onClick={() => void takeOver(doubtful.records)}>
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
          <div class={open === null && openFeed === null ? 'split-view one' : 'split-view'}>
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
                onPublish={publish}
              />
            )}
            {openFeed && (
              <FeedDrawer
                row={openFeed}
                publisher={publisher}
                isAsking={view.form?.kind === 'ask-exception'}
                goes={snapshot.exceptionsGo}
                name={snapshot.name}
                today={today}
                onOpenOwn={own === null ? null : () => dispatch({ kind: 'go', tab: 'intakes', entry: own.id })}
                onAsking={askForFeed}
                onAskException={(asked) => void askFromFeed(openFeed.entry, asked)}
                onClose={close}
              />
            )}
            {open && (
              <EntryDrawer
                entry={open}
                form={view.form}
                name={snapshot.name}
                today={today}
                published={openRow?.published ?? null}
                onOpenPublished={openPublished}
                hasFeed={snapshot.feedAddress !== null}
                unsent={snapshot.unsent.filter((unsent) => unsent.entry === open.id)}
                outbox={port}
                goes={snapshot.exceptionsGo}
                onSaveIntake={(intake) => port.saveFile(intakeFile(intake, snapshot.fileFormat))}
                onSaveRequest={saveRequest}
                onForm={(form) => dispatch({ kind: 'form', form })}
                onDecide={decide}
                onAskException={askException}
                onDecideException={decideException}
                onClose={close}
              />
            )}
          </div>
        </div>
      </main>
    </PageShell>
  );
}

type Asked = Pick<RegisterEntry, 'subject' | 'reference' | 'state'>;

/** What an exception is asked from: the feed's word where it has one. */
function askedOf({ subject, reference, state }: RegisterEntry, published?: FeedEntry | null): Asked {
  return { subject, reference: published?.reference ?? reference, state: published?.state ?? state };
}

/** What is open when another page has led here. */
function beginning(
  { entry, record, tab = 'intakes', ...start }: StartAt,
  entries: readonly RegisterEntry[],
  feed: readonly FeedRow[],
): Pick<RegisterView, 'tab' | 'selected' | 'form' | 'told'> {
  const form = start.form ?? null;
  const own = record ? findOnDevice(entries, record) : (entries.find(({ id }) => id === entry) ?? null);
  const published = record ? findInFeed(feed, record) : null;
  if (published !== null && (form === null || own === null)) {
    return { tab: 'feed', selected: published.id, form, told: null };
  }
  if (own !== null) return { tab, selected: own.id, form, told: null };
  const isLost = record !== undefined || entry !== undefined;
  const told: Told = { tone: 'info', title: 'That record is not in the register any more.', text: '' };
  return { tab, selected: null, form: null, told: isLost ? told : null };
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

import type { JSX } from 'preact';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { feedJson, feedOf } from '../../core/intake/feed.ts';
import type { RegisterRecord } from '../../core/intake/register-record.ts';
import { exceptionsCsv, registerCsv } from '../../core/intake/register-csv.ts';
import { registerFile } from '../../core/intake/register-file.ts';
import { registerOf } from '../../core/intake/register.ts';
import { counted } from '../../core/report/wording.ts';
import { Banner } from '../../panel/components/Banner.tsx';
import { localDay } from '../pages/moment-words.ts';
import { PageShell } from '../pages/PageShell.tsx';
import type { Decided } from './DecisionForm.tsx';
import { EntryDrawer } from './EntryDrawer.tsx';
import type { ExceptionAsked, ExceptionDecided } from './ExceptionForms.tsx';
import { ExceptionsTab } from './ExceptionsTab.tsx';
import { FeedTab } from './FeedTab.tsx';
import { readImport, type Import } from './import-register.ts';
import { IntakesTab } from './IntakesTab.tsx';
import type { RegisterPort, RegisterSnapshot } from './register-port.ts';
import { RegisterBar } from './RegisterBar.tsx';
import { RegisterTabs } from './RegisterTabs.tsx';
import { firstView, reduceView, type DrawerForm, type RegisterTab } from './register-view.ts';
import { entryRows, exceptionRows } from './rows.ts';

type Props = {
  readonly port: RegisterPort;
  /** The entry to begin with, when another page leads to it. */
  readonly entry?: string | undefined;
  readonly tab?: RegisterTab | undefined;
  /** What is open for the entry. */
  readonly form?: DrawerForm | undefined;
};

/** The register: what was asked for, what was decided, what is excepted, and the feed. */
export function RegisterPage({ port, ...start }: Props): JSX.Element {
  const snapshot = useSnapshot(port);
  if (snapshot === null) return <main class="page" aria-busy="true" />;
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

function Loaded({ port, snapshot, entry, tab, form }: Props & { readonly snapshot: RegisterSnapshot }): JSX.Element {
  const [view, dispatch] = useReducer(reduceView, firstView, (first) => ({
    ...first,
    selected: entry ?? null,
    tab: tab ?? first.tab,
    form: form ?? null,
  }));
  const [doubtful, setDoubtful] = useState<Extract<Import, { kind: 'records' }> | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const today = localDay(Date.parse(port.now()));
  const records = useMemo(() => snapshot.chain.map(({ record }) => record), [snapshot]);
  const register = useMemo(() => registerOf(records), [records]);
  const rows = useMemo(() => entryRows(register, today), [register, today]);
  const exceptions = useMemo(
    () => exceptionRows(register, today, view.search, view.exceptionFilter),
    [register, today, view.search, view.exceptionFilter],
  );
  const open = register.entries.find(({ id }) => id === view.selected) ?? null;
  const counts: Readonly<Record<RegisterTab, number | null>> = {
    intakes: register.entries.length,
    exceptions: register.exceptions.length,
    feed: null,
  };

  const tell = (tone: 'info' | 'error', title: string, text = ''): void => {
    dispatch({ kind: 'tell', told: { tone, title, text } });
  };
  const add = async (fresh: readonly RegisterRecord[], done: string): Promise<void> => {
    try {
      await port.add(fresh);
      tell('info', done);
    } catch (error) {
      tell('error', 'It was not saved.', error instanceof Error ? error.message : String(error));
    }
  };
  const record = (fresh: RegisterRecord, by: string, done: string): void => {
    port.rememberName(by);
    dispatch({ kind: 'form', form: null });
    void add([fresh], done);
    requestAnimationFrame(() => page.current?.querySelector<HTMLElement>('.drawer h2')?.focus());
  };
  const common = (of: string) => ({ id: port.newId(), entry: of, at: port.now() });
  const decide = ({ conditions, ...decided }: Decided): void => {
    if (open === null) return;
    record(
      { kind: 'decided', ...common(open.id), ...decided, conditions: [...conditions] },
      decided.name,
      'Decision recorded.',
    );
  };
  const askException = (asked: ExceptionAsked): void => {
    if (open === null) return;
    record(
      { kind: 'exception-asked', ...common(open.id), exception: port.newId(), ...asked },
      asked.name,
      'Exception recorded.',
    );
  };
  const decideException = (exception: string, decided: ExceptionDecided): void => {
    if (open === null) return;
    record(
      { kind: 'exception-decided', ...common(open.id), exception, ...decided },
      decided.name,
      'Decision recorded.',
    );
  };
  const takeOver = async (fresh: readonly RegisterRecord[]): Promise<void> => {
    setDoubtful(null);
    if (fresh.length === 0) tell('info', 'Everything in the file is here already.');
    else await add(fresh, `${counted(fresh.length, 'record')} taken over.`);
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
  const publish = (names: boolean): void => {
    const feed = feedOf(register.entries, { published: port.now(), organisation: snapshot.organisation, names });
    port.saveFile({ name: 'register.json', text: feedJson(feed), type: 'application/json' });
  };
  const exportAs = (what: 'records' | 'intakes' | 'exceptions'): void => {
    if (what === 'records') {
      const text = registerFile(snapshot.chain, port.now());
      return port.saveFile({ name: `register-records-${today}.json`, text, type: 'application/json' });
    }
    const nameOf = (id: string): string => register.entries.find((each) => each.id === id)?.subject.product ?? '';
    const text = what === 'intakes' ? registerCsv(register.entries) : exceptionsCsv(register.exceptions, nameOf, today);
    port.saveFile({ name: `${what}-${today}.csv`, text, type: 'text/csv' });
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
  useSearchKey(page);

  return (
    <PageShell page="register" organisation={snapshot.organisation}>
      <main class="register" ref={page}>
        <h1 class="sr">Register</h1>
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
          <div class={open === null ? 'split-view one' : 'split-view'}>
            {view.tab === 'intakes' && <IntakesTab rows={rows} view={view} dispatch={dispatch} />}
            {view.tab === 'exceptions' && (
              <ExceptionsTab rows={exceptions} total={register.exceptions.length} view={view} dispatch={dispatch} />
            )}
            {view.tab === 'feed' && (
              <FeedTab
                feed={snapshot.feed}
                address={snapshot.feedAddress}
                search={view.search}
                onRefresh={() => void port.refreshFeed()}
                onPublish={publish}
              />
            )}
            {open && (
              <EntryDrawer
                entry={open}
                form={view.form}
                name={snapshot.name}
                today={today}
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

/** `/` goes to the search from anywhere but a field. */
function useSearchKey(page: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const heard = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      page.current?.querySelector<HTMLElement>('input[type="search"]')?.focus();
    };
    document.addEventListener('keydown', heard);
    return () => {
      document.removeEventListener('keydown', heard);
    };
  }, []);
}

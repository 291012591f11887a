import { render } from 'preact';
import { nothingOpen } from '../core/review/before-sign-off.ts';
import { createStore } from '../panel/store.ts';
import type { Actions } from './actions.ts';
import { readClipboard } from './editor/paste-text.ts';
import { Shell } from './components/Shell.tsx';
import { listenForKeys } from './global-keys.ts';
import { handOver } from './hand-over.ts';
import { listenForFiles } from './listen-for-files.ts';
import { localDay } from './moment-in-words.ts';
import { openDocument, type OpenDocument } from './open-document.ts';
import { titleOf } from '../documents/block-list.ts';
import { readFile, readWords } from './read-file.ts';
import { saveInWorker } from './save-in-worker.ts';
import { saveFile, withEnding } from './save-file.ts';
import { sourceOf, sourceOfText, type Source } from './source.ts';
import { initialState, reduce, themes, type Theme, type WorkbenchEvent } from './state.ts';
import { parseDraft, sourceOfDraft, type Draft } from './storage/draft.ts';
import { openDraftStore } from './storage/draft-store.ts';
import { type DraftKeeper, keepDraft } from './storage/keep-draft.ts';
import { preferences, tab } from './storage/preferences.ts';
import { lockDocument, type TabLock } from './storage/tab-lock.ts';
import { empty, sample, templates } from './templates.ts';

/** Work that takes longer is worth a word; what is quicker only flickers. */
const PATIENCE_MS = 300;
const FILES = {
  docx: { ending: '.docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  markdown: { ending: '.md', type: 'text/markdown' },
} as const;
const ACCEPTED = '.docx,.md,.markdown,.html,.htm,.txt,.pdf';

type Current = { readonly document: OpenDocument; readonly keeper: DraftKeeper; readonly lock: TabLock };

/** Starts the workbench in an element of the page: with the file in the address, else what was open last, else the sample. */
export async function startWorkbench(root: HTMLElement): Promise<void> {
  const theme = readTheme();
  const state = createStore(initialState(theme));
  const dispatch = (event: WorkbenchEvent): void => void (state.value = reduce(state.value, event));
  const now = (): string => new Date().toISOString();
  const store = openDraftStore();
  let current: Current | null = null;
  let heardOfLock: (holds: boolean) => void = () => undefined;
  let reading: AbortController | null = null;

  applyTheme(theme);
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = ACCEPTED;
  input.hidden = true;
  input.ariaLabel = 'File to open';
  input.addEventListener('change', () => {
    void openFiles([...(input.files ?? [])]);
    input.value = '';
  });
  document.body.append(input);

  const actions: Actions = {
    chooseFile: () => input.click(),
    stopReading: () => reading?.abort(),
    closeProblem: () => {
      dispatch({ kind: 'problem', problem: null });
      current?.document.focusText();
    },
    startFrom: (id) => void startFrom(id),
    goOnWith: (id) => void goOnWith(id),
    openAsItIs: () => void openAsItIs(),
    takeOver: () => current?.lock.take(),
    saveDocx: () => void save('docx'),
    saveMarkdown: () => void save('markdown'),
    exportReport: (format) => void exportAs(format),
    undo: () => current?.document.undo(),
    chooseTheme: (next) => {
      applyTheme(next);
      preferences.write('theme', next);
      dispatch({ kind: 'themed', theme: next });
    },
    closeNotice: (kind) => dispatch({ kind: 'notice-closed', notice: kind }),
    listComments: (isListing) => {
      dispatch({ kind: 'comments-listed', isListing });
      if (!isListing) root.querySelector<HTMLElement>('.foot .link')?.focus();
    },
    showComment: (id) => current?.document.showComment(id),
    removeComment: (id) => {
      current?.document.removeComment(id);
      if (state.value.comments.length === 0) current?.document.focusText();
    },
    reload: () => location.reload(),
  };
  render(<Shell state={state} actions={actions} now={now} />, root);
  const text = need(root, '.ed');
  const pane = need(root, '.side');
  listenForKeys({
    document: () => current?.document ?? null,
    text,
    pane,
    chooseFile: actions.chooseFile,
    save: actions.saveDocx,
  });
  listenForFiles({
    dropping: (isDropping) => {
      if (state.value.isDropping !== isDropping) dispatch({ kind: 'dropping', isDropping });
    },
    files: (files) => void openFiles(files),
    text: (html, plain) => void openPasted(html, plain),
  });
  const failed = (): void => dispatch({ kind: 'notice', notice: { kind: 'failed' } });
  // Browsers report their own worries as errors without one.
  window.addEventListener('error', ({ error }) => error instanceof Error && failed());
  window.addEventListener('unhandledrejection', failed);
  window.addEventListener('beforeunload', (event) => {
    if (state.value.keeping === 'refused') event.preventDefault();
  });

  /** Puts a source on the page in the place of what is there, which is kept first. `held`: the lock, where this tab has it. */
  async function open(source: Source, draft: Draft | null, held: TabLock | null = null): Promise<void> {
    const before = current?.document.source.id ?? null;
    await close(held);
    // The address names the document on the page or none: loading again brings back what was there.
    if (before !== null && before !== source.id) history.replaceState(null, '', location.pathname);
    preferences.write('last', source.id);
    // A reload goes on; but whoever opens a file once more may want it as it is.
    const isGoingOn = tab.hadOpen() === source.id && (before === null || held !== null);
    tab.has(source.id);
    dispatch({ kind: 'opened', name: source.name, format: source.format });
    document.title = `${source.name} · Countersign`;
    const opened = openDocument(
      source,
      draft,
      { text, pane },
      {
        name: preferences.read('name') ?? '',
        letters: preferences.read('letters') !== 'off',
        today: () => localDay(new Date()),
        now,
      },
      {
        changed: (what) => {
          if (what === 'review') turn.reviewed();
          if (state.value.notices.some(({ kind }) => kind === 'locked'))
            dispatch({ kind: 'notice-closed', notice: 'locked' });
          keeper.changed();
        },
        moved: (section) => dispatch({ kind: 'moved', section }),
        judged: ({ report }) => {
          if (report.words !== state.value.words) dispatch({ kind: 'counted', words: report.words });
        },
        commented: (comments) => dispatch({ kind: 'commented', comments }),
        commentsClicked: () => actions.listComments(true),
        refused: () => dispatch({ kind: 'notice', notice: { kind: 'locked' } }),
        filesPasted: (files) => void openFiles(files),
        template: actions.startFrom,
        named: (name) => preferences.write('name', name),
        lettered: (isOn) => preferences.write('letters', isOn ? 'on' : 'off'),
        said: (words) => dispatch({ kind: 'said', text: words }),
      },
    );
    const keeper = keepDraft({
      store,
      source,
      standing: opened.standing,
      now,
      told: (keeping) => {
        dispatch({ kind: 'keeping', keeping });
        if (keeping === 'refused') dispatch({ kind: 'notice', notice: { kind: 'not-kept' } });
      },
    });
    const turn = handOver({
      document: opened,
      keeper,
      store,
      kept: draft?.kept ?? '',
      isOpen: () => current?.document === opened,
      told: (isElsewhere) =>
        dispatch(
          isElsewhere
            ? { kind: 'notice', notice: { kind: 'other-tab' } }
            : { kind: 'notice-closed', notice: 'other-tab' },
        ),
      caughtUp: (latest, bytes) => void open(sourceOfDraft(latest, bytes), latest, lock),
    });
    heardOfLock = turn.heard;
    const lock = held ?? lockDocument(source.id, (holds) => heardOfLock(holds));
    current = { document: opened, keeper, lock };
    if (held !== null) turn.edit();
    if (draft === null || held !== null) keeper.changed();
    if (draft?.isChanged === true && !isGoingOn)
      dispatch({ kind: 'notice', notice: { kind: 'restored', kept: draft.kept } });
    if (source.readOnly) dispatch({ kind: 'notice', notice: { kind: 'read-only' } });
    if (source.notes.length > 0) dispatch({ kind: 'notice', notice: { kind: 'read-notes', notes: source.notes } });
    dispatch({ kind: 'drafts', drafts: (await store.list()).filter(({ id }) => id !== source.id) });
  }

  /** Takes the document off the page, and gives it free for other tabs unless its lock goes on. */
  async function close(held: TabLock | null = null): Promise<void> {
    if (current === null) return;
    const { document: closing, keeper, lock } = current;
    current = null;
    await keeper.flush();
    keeper.stop();
    if (lock !== held) lock.release();
    closing.close();
  }

  /** Opens what was read, as somebody left it here where there is such a draft. */
  async function openSource(source: Source): Promise<void> {
    await current?.keeper.flush();
    const kept = await store.load(source.id, source.bytes);
    if (kept?.draft.isChanged === true) await open(sourceOfDraft(kept.draft, kept.bytes), kept.draft);
    else await open(source, null);
  }

  /** Opens the first of the files, and says what became of the others. */
  async function openFiles([file, ...others]: readonly File[]): Promise<void> {
    if (file === undefined) return;
    const isOpen = await read(file.name, () => file.arrayBuffer());
    const left = others.map(({ name }) => name);
    if (isOpen && left.length > 0) dispatch({ kind: 'notice', notice: { kind: 'left-closed', names: left } });
  }

  /** Reads a file and opens it; whatever happens, the document that is open stays until the new one is there. */
  async function read(name: string, load: () => Promise<ArrayBuffer>): Promise<boolean> {
    reading?.abort();
    const stop = (reading = new AbortController());
    let page: readonly [number, number] | null = null;
    if (state.value.problem !== null) dispatch({ kind: 'problem', problem: null });
    let isLate = false;
    const show = (): void => {
      if (isLate && !stop.signal.aborted) dispatch({ kind: 'reading', reading: { name, page } });
    };
    const late = setTimeout(() => {
      isLate = true;
      show();
    }, PATIENCE_MS);
    const end = (): void => {
      clearTimeout(late);
      isLate = false;
    };
    const fail = (message: string): false => {
      end();
      dispatch({ kind: 'problem', problem: { name, message } });
      return false;
    };
    const bytes = await load().then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    );
    if (bytes === null) return fail('The file is not where it was, or may not be read. Choose it again.');
    const { result, review } = await readFile(bytes, name, {
      signal: stop.signal,
      onProgress: (done, total) => {
        page = [done, total];
        show();
      },
    });
    end();
    if (stop.signal.aborted) {
      // A later file has taken the place of this one, and speaks for itself.
      if (reading === stop) dispatch({ kind: 'reading', reading: null });
      return false;
    }
    if (!result.ok) return fail(result.problem.message);
    await openSource(sourceOf(name, bytes, result, review));
    return true;
  }

  async function startFrom(id: string): Promise<void> {
    const chosen = [...templates, sample, empty].find((each) => each.id === id) ?? empty;
    const from = sourceOfText(chosen.file, await readWords(await chosen.load(), chosen.file));
    await current?.keeper.flush();
    const isUntouched = id === 'sample' && (await store.load(from.id))?.draft.isChanged !== true;
    // A text is begun anew each time; what was made of it before is in the list.
    await open(isUntouched ? from : { ...from, id: anotherId(from.id) }, null);
    current?.document.focusText();
  }

  async function goOnWith(id: string): Promise<void> {
    const kept = await store.load(id);
    if (kept !== null) await open(sourceOfDraft(kept.draft, kept.bytes), kept.draft);
  }

  async function openAsItIs(): Promise<void> {
    if (current === null) return;
    const { source } = current.document;
    await current.keeper.flush();
    const kept = await store.load(source.id);
    await close();
    // What was written is not thrown away: it is in the list from now on.
    if (kept !== null) await store.keep({ ...kept.draft, id: anotherId(source.id) }, kept.bytes);
    await store.forget(source.id);
    const { bytes } = source;
    if (bytes !== null) await read(source.name, () => Promise.resolve(new Uint8Array(bytes).buffer));
    else if (kept !== null) await open({ ...sourceOfDraft(kept.draft, null), comments: [], review: null }, null);
  }

  async function openPasted(html: string, plain: string): Promise<void> {
    const blocks = await readClipboard(html, plain);
    if (blocks.length === 0) return;
    await openSource(sourceOfText('Pasted text.md', { title: titleOf(blocks, {}), blocks }));
  }

  async function save(as: 'docx' | 'markdown'): Promise<void> {
    if (current === null || state.value.isSaving) return;
    const { document: doc } = current;
    const { host } = doc;
    dispatch({ kind: 'saving', isSaving: true });
    const present = {
      text: host.text(),
      looks: host.looks(),
      comments: doc.comments(),
      review: host.kept.state,
    };
    const saved = await saveInWorker(as, doc.source, present).finally(() =>
      dispatch({ kind: 'saving', isSaving: false }),
    );
    dispatch({ kind: 'notice-closed', notice: 'save-refused' });
    dispatch({ kind: 'notice-closed', notice: 'save-notes' });
    if (saved.kind === 'refused') {
      dispatch({ kind: 'notice', notice: { kind: 'save-refused', message: saved.message } });
      return;
    }
    const { ending, type } = FILES[as];
    const name = withEnding(doc.source.name, ending);
    saveFile(name, type, saved.bytes);
    dispatch({ kind: 'said', text: `Saved as ${name}.` });
    if (saved.lost.length > 0) dispatch({ kind: 'notice', notice: { kind: 'save-notes', notes: saved.lost } });
  }

  async function exportAs(format: Parameters<Actions['exportReport']>[0]): Promise<void> {
    const judged = current?.document.judged() ?? null;
    if (current === null || judged === null) return;
    const { host, source } = current.document;
    const { exportReport } = await import('./export-report.ts');
    const facts = await host.documentFacts();
    const file = await exportReport(format, {
      judged,
      file: source.name,
      review: host.kept.state,
      facts: facts.kind === 'told' ? facts : nothingOpen,
      today: localDay(new Date()),
    });
    saveFile(file.name, file.type, file.text);
    dispatch({ kind: 'said', text: `Saved as ${file.name}.` });
  }

  const asked = new URLSearchParams(location.search).get('open');
  if (asked !== null && (await openAddress(asked))) return;
  const last = tab.hadOpen() ?? preferences.read('last');
  const kept = last === null ? null : await store.load(last);
  const isCovered = state.value.problem;
  if (kept !== null && parseDraft(kept.draft) !== null) await open(sourceOfDraft(kept.draft, kept.bytes), kept.draft);
  else await startFrom('sample');
  if (isCovered !== null) dispatch({ kind: 'problem', problem: isCovered });

  /** A file that the workbench's own server hands over. Addresses elsewhere are no files of ours. */
  async function openAddress(path: string): Promise<boolean> {
    const address = new URL(path, location.href);
    if (address.origin !== location.origin) return false;
    const name = decodeURIComponent(address.pathname.split('/').at(-1) ?? 'document');
    return read(name, async () => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${response.status}`);
      return response.arrayBuffer();
    });
  }
}

/** The id of another document that began as the same text. */
function anotherId(id: string): string {
  return `${id}-${Date.now().toString(36)}`;
}

function readTheme(): Theme {
  const kept = preferences.read('theme');
  return themes.find((theme) => theme === kept) ?? 'system';
}

function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

function need(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`the shell lacks ${selector}`);
  return found;
}

import type { Source } from '../source.ts';
import { draftOf, type Standing } from './draft.ts';
import { type DraftStore, leaveLastWords } from './draft-store.ts';

export type DraftKeeper = {
  /** Something has changed. */
  changed(): void;
  /** Keeps what is not kept yet; resolves when it lies in storage. */
  flush(): Promise<void>;
  /** When this tab kept the document last, ISO 8601 in UTC; null before it has. */
  lastKept(): string | null;
  /** Whether this tab may write: only the one that has the document does, or it would undo the other's work. */
  allow(mayWrite: boolean): void;
  stop(): void;
};

type Options = {
  readonly store: DraftStore;
  readonly source: Source;
  readonly standing: () => Standing;
  readonly told: (keeping: 'kept' | 'keeping' | 'refused') => void;
  readonly now: () => string;
};

/** After the last change, and at the latest after this long while somebody goes on typing. */
const PAUSE_MS = 250;
const LONGEST_MS = 1_000;
/** Writing a long document takes a moment: it waits for a longer pause. */
const LONG_BLOCKS = 800;
/** What is kept faster needs no word. */
const PATIENCE_MS = 1_500;

/** Keeps a document in this browser while it is worked on, so that a closed tab loses nothing. */
export function keepDraft({ store, source, standing, told, now }: Options): DraftKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;
  let isDirty = false;
  let mayWrite = false;
  let isWriting = false;
  let firstChange = 0;
  let lastKept: string | null = null;
  let work: Promise<void> = Promise.resolve();
  const isLong = source.text.blocks.length > LONG_BLOCKS;
  const [pause, longest] = isLong ? [PAUSE_MS * 3, LONGEST_MS * 4] : [PAUSE_MS, LONGEST_MS];

  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (!isDirty || !mayWrite) return;
    isDirty = false;
    isWriting = true;
    const draft = draftOf(source, standing(), now());
    const isKept = await store.keep(draft, source.bytes);
    isWriting = false;
    lastKept = draft.kept;
    clearTimeout(late);
    late = undefined;
    told(isKept ? 'kept' : 'refused');
  }
  const flush = (): Promise<void> => (work = work.then(write));

  const leave = (): void => {
    // What is being written may not come to its end when the page goes.
    if (!(isDirty || isWriting) || !mayWrite) return;
    leaveLastWords(draftOf(source, standing(), now()));
    void flush();
  };
  const onHidden = (): void => {
    if (document.visibilityState === 'hidden') leave();
  };
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', onHidden);

  const keeper: DraftKeeper = {
    changed() {
      const at = Date.now();
      if (timer === undefined) firstChange = at;
      isDirty = true;
      late ??= setTimeout(() => told('keeping'), PATIENCE_MS + longest);
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), Math.max(0, Math.min(pause, firstChange + longest - at)));
    },
    flush,
    lastKept: () => lastKept,
    allow(next) {
      mayWrite = next;
      if (next && isDirty) keeper.changed();
    },
    stop() {
      clearTimeout(timer);
      clearTimeout(late);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', onHidden);
    },
  };
  return keeper;
}

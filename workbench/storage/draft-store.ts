import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { parseDraft, type Draft } from './draft.ts';

interface Stores extends DBSchema {
  drafts: { key: string; value: unknown };
  files: { key: string; value: Uint8Array };
}

/** A document that lies in this browser, as a list shows it. */
export type DraftLine = { readonly id: string; readonly name: string; readonly kept: string };

/** Where documents lie while they are worked on. Null answers: the browser keeps nothing (a private window, a full disk). */
export type DraftStore = {
  /** Keeps the file once, and each draft in the place of the last. False when the browser refused. */
  keep(draft: Draft, bytes: Uint8Array | null): Promise<boolean>;
  /** `file`: the file itself, where it is at hand; else the one that was kept. */
  load(
    id: string,
    file?: Uint8Array | null,
  ): Promise<{ readonly draft: Draft; readonly bytes: Uint8Array | null } | null>;
  /** The latest first. */
  list(): Promise<readonly DraftLine[]>;
  forget(id: string): Promise<void>;
};

const NAME = 'countersign-workbench';
/** What a page left behind of a document in its last moment, when the database had no time any more. */
const lastWordsOf = (id: string): string => `${NAME}:last-words:${id}`;
const MOST_DRAFTS = 12;
/** Beyond this the browser's small storage would refuse; the database has the draft of a moment before. */
const MOST_LAST_WORDS = 2_000_000;

export function openDraftStore(): DraftStore {
  const database = openDB<Stores>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('drafts');
      db.createObjectStore('files');
    },
  });
  // A browser that keeps nothing is told of at the first `keep`.
  database.catch(() => undefined);
  const files = new Set<string>();

  const attempt = async <T>(run: (db: IDBPDatabase<Stores>) => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await run(await database);
    } catch {
      return otherwise;
    }
  };

  const all = (db: IDBPDatabase<Stores>): Promise<Draft[]> =>
    db
      .getAll('drafts')
      .then((values) => values.flatMap((value) => parseDraft(value) ?? []).sort((a, b) => (a.kept < b.kept ? 1 : -1)));

  return {
    keep: (draft, bytes) =>
      attempt(async (db) => {
        if (bytes !== null && !files.has(draft.id)) {
          await db.put('files', bytes, draft.id);
          files.add(draft.id);
        }
        await db.put('drafts', draft, draft.id);
        return true;
      }, false),
    load: (id, file = null) =>
      attempt(async (db) => {
        const kept = parseDraft(await db.get('drafts', id));
        const last = readLastWords(id);
        const draft = last !== null && (kept === null || last.kept > kept.kept) ? last : kept;
        // Only what lies in the database may go from where it lay before.
        if (draft !== null && draft === last) await db.put('drafts', draft, id);
        forgetLastWords(id);
        if (draft === null) return null;
        const bytes = file ?? (await db.get('files', id)) ?? null;
        // Without its file a .docx could only be written anew, and would lose what the editor does not show.
        return draft.format === 'docx' && bytes === null ? null : { draft, bytes };
      }, null),
    list: () =>
      attempt(async (db) => {
        const drafts = await all(db);
        for (const { id } of drafts.slice(MOST_DRAFTS)) {
          await db.delete('drafts', id);
          await db.delete('files', id);
          forgetLastWords(id);
        }
        return drafts.slice(0, MOST_DRAFTS).map(({ id, name, kept }) => ({ id, name, kept }));
      }, []),
    forget: (id) =>
      attempt(async (db) => {
        await db.delete('drafts', id);
        await db.delete('files', id);
        forgetLastWords(id);
        files.delete(id);
      }, undefined),
  };
}

/** Keeps a draft at once, for a page that is about to go. */
export function leaveLastWords(draft: Draft): void {
  try {
    const words = JSON.stringify(draft);
    if (words.length <= MOST_LAST_WORDS) localStorage.setItem(lastWordsOf(draft.id), words);
  } catch {
    // The database has the draft of a moment before.
  }
}

function readLastWords(id: string): Draft | null {
  try {
    const words = localStorage.getItem(lastWordsOf(id));
    return words === null ? null : parseDraft(JSON.parse(words));
  } catch {
    return null;
  }
}

function forgetLastWords(id: string): void {
  try {
    localStorage.removeItem(lastWordsOf(id));
  } catch {
    // What could not be read needs no forgetting.
  }
}

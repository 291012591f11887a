import { readDraft, type IntakeDraft } from '../../core/intake/intake-draft.ts';
import { write, type Storage } from './database.ts';

/** Keeps a draft as it stands now. One that was handed in meanwhile stays handed in. */
export function saveDraft(storage: Storage, draft: IntakeDraft): Promise<void> {
  return write(storage, ['drafts', 'records'], async (tx) => {
    if ((await tx.objectStore('records').index('by-id').getKey(draft.id)) !== undefined) return;
    await tx.objectStore('drafts').put(draft);
  });
}

export function deleteDraft(storage: Storage, id: string): Promise<void> {
  return write(storage, ['drafts'], (tx) => tx.objectStore('drafts').delete(id));
}

/** The drafts that can be read, the one changed last first. */
export async function readDrafts({ db }: Storage): Promise<IntakeDraft[]> {
  const drafts = (await db.getAll('drafts')).flatMap((stored: unknown) => readDraft(stored) ?? []);
  return drafts.sort((one, other) => (one.changed < other.changed ? 1 : -1));
}

/** The draft for a domain (or, without one, for nothing in particular) that somebody left unfinished. */
export async function draftFor(storage: Storage, domain: string): Promise<IntakeDraft | null> {
  return (await readDrafts(storage)).find((draft) => draft.domain === domain) ?? null;
}

import { readDraft, type IntakeDraft } from '../../core/intake/intake-draft.ts';
import { nameKey } from '../../core/intake/product-key.ts';
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

/**
 * The draft that somebody left unfinished for what a page is about. A domain may sell several products, and the person may
 * have named it otherwise: then the page that it was begun on tells. What no page leads to is listed in the register.
 */
export async function draftFor(
  storage: Storage,
  about: Partial<Pick<IntakeDraft, 'domain' | 'product' | 'address'>>,
): Promise<IntakeDraft | null> {
  const { domain = '', product = '', address = '' } = about;
  const there = (await readDrafts(storage)).filter((draft) => draft.domain === domain);
  if (product === '') return there[0] ?? null;
  const named = there.find((draft) => nameKey(draft.product) === nameKey(product));
  return named ?? there.find((draft) => draft.address === address) ?? null;
}

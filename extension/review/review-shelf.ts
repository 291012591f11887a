import * as z from 'zod/mini';
import { parseReview } from '../../core/review/review-state.ts';
import { write, type Storage } from '../storage/database.ts';
import { fromWebAnnotations, toWebAnnotations, type WebAnnotations } from './web-annotations.ts';

/** Where reviews of pages are kept, by address. */
export type ReviewShelf = {
  /** What `save` was given last for the page, or null. */
  load(address: string): Promise<string | null>;
  save(address: string, state: string): Promise<void>;
  setAside(address: string, raw: string): Promise<void>;
};

const keptSchema = z.object({
  annotations: z.exactOptional(z.unknown()),
  /** A state that cannot be put into annotations: written by a newer version. */
  raw: z.exactOptional(z.string()),
  asides: z._default(z.array(z.string()), []),
});
type Kept = z.output<typeof keptSchema>;

/** The reviews in the extension's database, as W3C Web Annotations. */
export function reviewShelf(storage: Storage): ReviewShelf {
  const change = (address: string, next: (kept: Kept) => Kept): Promise<void> =>
    write(storage, ['reviews'], async (tx) => {
      const store = tx.objectStore('reviews');
      const id = pageOf(address);
      await store.put({ id, value: next(readKept((await store.get(id))?.value)) });
    });
  return {
    load: async (address) => {
      const kept = readKept((await storage.db.get('reviews', pageOf(address)))?.value);
      if (kept.raw !== undefined || kept.annotations === undefined) return kept.raw ?? null;
      // What cannot be read is shown to be damaged, and set aside by the pane; as null it would be written over.
      return fromWebAnnotations(kept.annotations) ?? JSON.stringify(kept.annotations);
    },
    save: (address, state) =>
      change(address, ({ asides }) => {
        const read = parseReview(state);
        if (read.kind !== 'read') return { raw: state, asides };
        return { annotations: toWebAnnotations(read.state, pageOf(address)) satisfies WebAnnotations, asides };
      }),
    setAside: (address, raw) => change(address, (kept) => ({ ...kept, asides: [...kept.asides, raw] })),
  };
}

function readKept(value: unknown): Kept {
  const read = keptSchema.safeParse(value ?? {});
  return read.success ? read.data : { asides: [JSON.stringify(value)] };
}

/** A page's address without query and fragment: the review is of the text, whoever led there. */
export function pageOf(address: string): string {
  return address.split(/[?#]/)[0] ?? '';
}

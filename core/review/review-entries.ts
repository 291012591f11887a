import type { Annotation, Decision, ReviewState, Withdrawn } from './review-state.ts';

/** What a review is made of: there is one entry for each annotation, and one for each element that was decided on. */
export type Entry = Annotation | Decision | Withdrawn;

/** The entries of a review. */
export function entriesOf({ annotations, decisions, withdrawn = [] }: ReviewState): Entry[] {
  return [...annotations, ...decisions, ...withdrawn];
}

/** The entries that nobody took back, by their keys. */
export function standingIn({ annotations, decisions }: ReviewState): Map<string, Annotation | Decision> {
  return new Map([...annotations, ...decisions].map((entry) => [keyOf(entry), entry]));
}

/** The review with these entries in the place of its own, in an order that follows from them. */
export function withEntries(review: ReviewState, entries: Iterable<Entry>): ReviewState {
  const annotations: Annotation[] = [];
  const decisions: Decision[] = [];
  const withdrawn: Withdrawn[] = [];
  for (const entry of entries) {
    if (isWithdrawn(entry)) withdrawn.push(entry);
    else if (isAnnotation(entry)) annotations.push(entry);
    else decisions.push(entry);
  }
  annotations.sort((a, b) => order(a.created, b.created) || order(a.id, b.id));
  decisions.sort((a, b) => order(a.element, b.element));
  withdrawn.sort((a, b) => order(keyOf(a), keyOf(b)));
  const { withdrawn: _, ...rest } = review;
  return { ...rest, annotations, decisions, ...(withdrawn.length === 0 ? {} : { withdrawn }) };
}

/** What an entry is about: the same for all its versions, and once it is withdrawn. */
export function keyOf(entry: Entry): string {
  if (isWithdrawn(entry)) return `${entry.of} ${entry.key}`;
  return isAnnotation(entry) ? `annotation ${entry.id}` : `decision ${entry.element}`;
}

/** That an entry was taken back. `changed`: when, ISO 8601 in UTC. */
export function withdrawal(entry: Annotation | Decision, changed: string): Withdrawn {
  return isAnnotation(entry)
    ? { of: 'annotation', key: entry.id, changed }
    : { of: 'decision', key: entry.element, changed };
}

export function isWithdrawn(entry: Entry): entry is Withdrawn {
  return 'of' in entry;
}

function isAnnotation(entry: Annotation | Decision): entry is Annotation {
  return 'id' in entry;
}

/** When an entry was changed last, as `sortable` gives it. */
export function lastChange(entry: Entry): string {
  const { changed = '' } = entry;
  if (isWithdrawn(entry)) return sortable(changed);
  const moments = isAnnotation(entry)
    ? [entry.created, entry.edited ?? '', entry.resolved ?? '']
    : [`${entry.date}T00:00:00Z`];
  return [changed, ...moments].map(sortable).reduce((a, b) => (a > b ? a : b));
}

/** A moment, ISO 8601 in UTC, without its last letter: what has fractions comes after what has none. */
export function sortable(moment: string): string {
  return moment.slice(0, -1);
}

/** An entry in letters that are the same for the same entry, whatever the order of its fields. */
export function lettersOf(entry: Partial<Entry>): string {
  return JSON.stringify(Object.entries(entry).sort(([a], [b]) => order(a, b)));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import {
  entriesOf,
  isWithdrawn,
  keyOf,
  lastChange,
  sortable,
  withdrawal,
  withEntries,
  type Entry,
} from './review-entries.ts';
import type { ReviewState } from './review-state.ts';

/**
 * The review after a change that a person made here, so marked that it counts for more than any version that was known
 * before: what they changed, and what is gone. `moment`: now, ISO 8601 in UTC.
 */
export function stampChanges(before: ReviewState, after: ReviewState, moment: string): ReviewState {
  const known = new Map([...(after.withdrawn ?? []), ...entriesOf(before)].map((entry) => [keyOf(entry), entry]));
  const standing = [...after.annotations, ...after.decisions].map((entry) => {
    const last = known.get(keyOf(entry));
    known.delete(keyOf(entry));
    return last === entry ? entry : { ...entry, changed: laterThan(last, moment) };
  });
  const gone = [...known.values()].map((last) =>
    isWithdrawn(last) ? last : withdrawal(last, laterThan(last, moment)),
  );
  return withEntries(after, [...standing, ...gone]);
}

/** Now, or just after the last version where another's clock is ahead. */
function laterThan(last: Entry | undefined, moment: string): string {
  if (last === undefined || lastChange(last) < sortable(moment)) return moment;
  const next = Date.parse(`${lastChange(last)}Z`) + 1;
  // No clock is that far ahead; such a moment could not be written.
  return next < Date.UTC(9999, 0) ? new Date(next).toISOString() : moment;
}

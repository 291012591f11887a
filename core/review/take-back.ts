import { lettersOf, standingIn, withEntries, type Entry } from './review-entries.ts';
import type { ReviewState } from './review-state.ts';

/** What one step made of a review. */
export type ReviewChange = { readonly from: ReviewState; readonly to: ReviewState };

/** The review without one step, but for what somebody has changed since: that stays as they left it. */
export function takeBack(now: ReviewState, { from, to }: ReviewChange): ReviewState {
  const [old, made, present] = [standingIn(from), standingIn(to), standingIn(now)];
  for (const key of new Set([...old.keys(), ...made.keys()])) {
    const [before, after] = [old.get(key), made.get(key)];
    if (before === after || content(present.get(key)) !== content(after)) continue;
    if (before === undefined) present.delete(key);
    else present.set(key, before);
  }
  return withEntries(now, [...present.values(), ...(now.withdrawn ?? [])]);
}

/** What a reviewer said, without when it was written and whether the host took it too. */
function content(entry: Entry | undefined): string | null {
  if (entry === undefined) return null;
  const { changed: _changed, comment: _comment, ...rest } = { comment: '', ...entry };
  return lettersOf(rest);
}

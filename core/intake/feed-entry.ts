import type { FeedEntry } from './feed.ts';
import type { RegisterEntry } from './register.ts';

/** One entry as the feed has it; null for one that was withdrawn. */
export function feedEntryOf(
  { subject, state, askedAt, askedBy, decision, reference }: RegisterEntry,
  names: boolean,
): FeedEntry | null {
  if (state === 'withdrawn') return null;
  return {
    ...subject,
    state,
    since: (decision?.at ?? askedAt).slice(0, 10),
    conditions: decision?.conditions ?? [],
    reference,
    ...(decision === undefined ? {} : { reason: decision.reason }),
    ...(decision?.reviewBy === undefined ? {} : { reviewBy: decision.reviewBy }),
    ...(names ? { askedBy } : {}),
  };
}

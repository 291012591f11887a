import type { ExceptionAnswer, FeedEntry } from './feed.ts';
import type { RegisterEntry, RegisterException } from './register.ts';

/** The most answers to requests that one entry publishes: the newest of them. */
export const MOST_ANSWERS = 200;

/** One entry as the feed has it; null for one that was withdrawn. */
export function feedEntryOf(
  { subject, state, askedAt, askedBy, decision, reference, exceptions }: RegisterEntry,
  names: boolean,
): FeedEntry | null {
  if (state === 'withdrawn') return null;
  const answers = exceptions.flatMap((each) => answerIn(each, names) ?? []).slice(-MOST_ANSWERS);
  return {
    ...subject,
    state,
    since: (decision?.at ?? askedAt).slice(0, 10),
    conditions: decision?.conditions ?? [],
    reference,
    ...(decision === undefined ? {} : { reason: decision.reason }),
    ...(decision?.reviewBy === undefined ? {} : { reviewBy: decision.reviewBy }),
    ...(names ? { askedBy } : {}),
    ...(answers.length === 0 ? {} : { exceptions: answers }),
  };
}

function answerIn({ id, decided }: RegisterException, names: boolean): ExceptionAnswer | null {
  if (decided === undefined) return null;
  const { decision, at, name, reason, controls, expires } = decided;
  return {
    request: id,
    decision,
    on: at.slice(0, 10),
    ...(names ? { by: name } : {}),
    reason,
    ...(controls === undefined ? {} : { controls }),
    ...(expires === undefined ? {} : { expires }),
  };
}

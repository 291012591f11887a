import { longDate } from '../../core/report/wording.ts';
import type { PageView } from '../background/page-view.ts';

/** What stands under the state: who decided, when, and until when it holds. One sentence for each line. */
export function stateWords({ register, organisation }: PageView): string[] {
  const { state, entry } = register;
  const where = organisation === undefined ? 'Nobody here' : `Nobody at ${organisation}`;
  if (entry === undefined || state === 'unknown') return [`${where} has asked for it.`];
  const since = longDate(entry.since.slice(0, 10));
  const due = entry.reviewBy === undefined ? [] : [`Review due ${longDate(entry.reviewBy)}.`];
  if (state === 'in-review') {
    return [
      `${entry.askedBy ?? 'Somebody'} asked for it on ${since}. Hold off buying or signing up until it is decided.`,
    ];
  }
  const reason = entry.reason === undefined || state === 'approved-with-conditions' ? '.' : `: ${entry.reason}`;
  return [`Decided on ${since}${reason}`, ...due];
}

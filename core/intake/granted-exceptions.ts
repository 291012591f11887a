import { longDate } from '../report/wording.ts';
import type { FeedEntry } from './feed.ts';
import { byWords, isOwnRequest } from './own-request.ts';
import { answerTo, stateByAnswer, type HeldAnswer, type RegisterException } from './register.ts';

/** An exception from what the register says of a product, which holds today. */
export type GrantedException = {
  /** Who granted it, on which day, and the last day on which it holds: "Granted on 2 June 2026 by Elif Aydin, …". */
  readonly granted: string;
  /** What makes up for it: the conditions under which it was granted. */
  readonly controls?: string;
  /** What was asked, as far as this device knows. The feed does not tell: that is between who asked and who decided. */
  readonly asks?: string;
  /** `other`: somebody else asked for it. `self`: the person granted it to themselves, so nobody else had a say. */
  readonly whose: 'own' | 'self' | 'other';
};

type Known = {
  /** What the register has of the product. */
  readonly entry: Pick<FeedEntry, 'exceptions'>;
  /** What this device holds of requests for exceptions from it, with the feed's answers. */
  readonly asked: readonly RegisterException[];
  /** Whose word the feed is. */
  readonly publisher: string;
};

/** The exceptions from one entry that hold on a day: the person's own first. */
export function grantedExceptions({ entry, asked, publisher }: Known, today: string): GrantedException[] {
  const here = new Set(asked.map(({ id }) => id));
  const known = asked.flatMap((each): GrantedException[] => {
    const answer = answerTo(each);
    if (answer === undefined || stateByAnswer(answer, today) !== 'granted') return [];
    const whose = !isOwnRequest(each.asked) ? 'other' : answer.ownRequest === true ? 'self' : 'own';
    return [{ ...held(answer, publisher), asks: each.asked.asks, whose }];
  });
  const others = (entry.exceptions ?? [])
    .filter((answer) => !here.has(answer.request) && stateByAnswer(answer, today) === 'granted')
    .map((answer): GrantedException => ({ ...held(answer, publisher), whose: 'other' }));
  const isOther = ({ whose }: GrantedException): boolean => whose === 'other';
  return [...known.filter((each) => !isOther(each)), ...known.filter(isOther), ...others];
}

type Answer = Omit<HeldAnswer, 'source'>;

function held(answer: Answer, publisher: string): Pick<GrantedException, 'granted' | 'controls'> {
  const { controls } = answer;
  return { granted: grantedWords(answer, publisher), ...(controls === undefined ? {} : { controls }) };
}

/** "Granted on 2 June 2026 by Elif Aydin, until 31 January 2027": the same words wherever an exception is shown. */
export function grantedWords({ by, on, expires, ownRequest }: Answer, publisher: string): string {
  const who = by === undefined ? publisher : byWords({ name: by, ...(ownRequest ? { ownRequest } : {}) });
  return `Granted on ${longDate(on)} by ${who}${expires === undefined ? '' : `, until ${longDate(expires)}`}`;
}

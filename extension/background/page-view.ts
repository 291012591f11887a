import type { FeedEntry } from '../../core/intake/feed.ts';
import type { GrantedException } from '../../core/intake/granted-exceptions.ts';
import type { RegisterState } from '../../core/intake/register-state.ts';
import { hostOfAddress } from '../../core/vendors/host-of-address.ts';
import type { Configuration } from '../../core/config/configuration.ts';
import { policySentence, policySource, type NoticeContent } from '../notice/notice-words.ts';
import type { IntakeSeed } from '../intake/intake-seed.ts';
import type { Recognised } from './recognise-page.ts';
import type { TabPage } from './tab-store.ts';

/** What the popup shows of a tab. Plain JSON: it crosses from the worker to the page. */
export type PageView = {
  /** Empty for a page that is none of the web's. */
  readonly host: string;
  readonly recognised: Recognised | null;
  /** The page itself may be read, and was looked at if it names AI. */
  readonly isRead: boolean;
  readonly register: Pick<RegisterState, 'state' | 'source'> & {
    readonly entry?: FeedEntry;
    readonly alternative?: FeedEntry;
  };
  /** What was granted beside the state, and holds today. */
  readonly exceptions: readonly GrantedException[];
  /** A newer copy of the feed waits until a person has looked at who signed it. */
  readonly isFeedHeld: boolean;
  readonly organisation?: string;
  readonly sentence?: string;
  readonly source?: NonNullable<NoticeContent['source']>;
  /** What the organisation wants of the person here, and whether it was given in this visit. */
  readonly asks: 'nothing' | 'acknowledgement' | 'reason';
  readonly isAnswered: boolean;
  /** The name that an answer begins with. */
  readonly name: string;
  readonly snoozed: string | null;
  /** What the intake form begins with. */
  readonly seed: IntakeSeed;
};

type Seen = {
  readonly page: TabPage | null;
  readonly seed: IntakeSeed;
  readonly register: RegisterState;
  readonly exceptions: readonly GrantedException[];
  readonly isRead: boolean;
  readonly isFeedHeld: boolean;
};

/** Puts together what is known of a tab. */
export function pageView(
  { page, seed, register, exceptions, isRead, isFeedHeld }: Seen,
  { configuration, name, snoozed }: { configuration: Configuration; name: string; snoozed: string | null },
): PageView {
  const recognised = page?.recognised ?? null;
  const { mode } = configuration.notice;
  const sentence = policySentence(configuration.policy, register.state);
  const isAsked = recognised !== null && register.state !== 'approved';
  return {
    host: page === null ? '' : (hostOfAddress(page.address)?.host ?? ''),
    recognised,
    isRead,
    register,
    exceptions,
    isFeedHeld,
    ...(configuration.organisation === undefined ? {} : { organisation: configuration.organisation }),
    ...(sentence === null ? {} : { sentence, ...policySource(configuration.policy) }),
    asks: !isAsked
      ? 'nothing'
      : mode === 'acknowledge'
        ? 'acknowledgement'
        : mode === 'ask-reason'
          ? 'reason'
          : 'nothing',
    isAnswered: page?.answered !== undefined && page.answered === recognised?.domain,
    name,
    snoozed,
    seed,
  };
}

import type { RegisterEntry } from '../../core/intake/register.ts';
import { findInFeed, findOnDevice, type RecordLink } from './record-link.ts';
import type { DrawerForm, RegisterTab, RegisterView, Told } from './register-view.ts';
import type { FeedRow } from './rows.ts';

/** What another page leads to. */
export type StartAt = {
  /** An entry of this device. */
  readonly entry?: string | undefined;
  /** The same by its product: the feed's record, otherwise the one on this device. */
  readonly record?: RecordLink | undefined;
  readonly tab?: RegisterTab | undefined;
  /** What is open for the entry. */
  readonly form?: DrawerForm | undefined;
};

/** What is open when another page has led here. A request for an exception goes to this device's record where there is one. */
export function beginning(
  { entry, record, tab = 'intakes', ...start }: StartAt,
  entries: readonly RegisterEntry[],
  feed: readonly FeedRow[],
): Pick<RegisterView, 'tab' | 'selected' | 'form' | 'told'> {
  const form = start.form ?? null;
  const own = record ? findOnDevice(entries, record) : (entries.find(({ id }) => id === entry) ?? null);
  const published = record ? findInFeed(feed, record) : null;
  if (published !== null && (form === null || own === null)) {
    return { tab: 'feed', selected: published.id, form, told: null };
  }
  if (own !== null) return { tab, selected: own.id, form, told: null };
  const isLost = record !== undefined || entry !== undefined;
  const told: Told = { tone: 'info', title: 'That record is not in the register any more.', text: '' };
  return { tab, selected: null, form: null, told: isLost ? told : null };
}

import { scorePage } from '../../core/vendors/score-page.ts';
import type { PageFacts } from '../../core/vendors/page-facts.ts';
import { noticeDelay, noticeFor, type Spoken } from '../notice/notice-words.ts';
import { snoozedUntil } from '../storage/sightings.ts';
import { grantedNow } from './granted-now.ts';
import type { Page, Surroundings } from './look-at-tab.ts';
import { planSeen } from './plan-seen.ts';
import type { Recognised } from './recognise-page.ts';
import type { TabPage } from './tab-store.ts';
import type { Worker } from './worker.ts';

/** Looks a page up again, with what it says of itself. Gives the notice to show, or null. */
export async function readFacts(page: Page, facts: PageFacts, worker: Worker): Promise<Spoken | null> {
  const around = await worker.around();
  // The address is the browser's word; what the page says of itself is only text.
  const told = { ...facts, address: page.address };
  const next = await worker.inTurn(page.tab, async () => {
    const recognised = await worker.recognise({ ...page, told: { facts: told, score: scorePage } }, around);
    const plan = recognised === null ? '' : planSeen(told);
    return worker.remember(page, { recognised, plan }, around);
  });
  const { recognised } = next;
  if (recognised === null) return null;
  await worker.noteMet(next, around);
  return noticeNow(next, recognised, around, worker);
}

async function noticeNow(
  page: TabPage,
  recognised: Recognised,
  around: Surroundings,
  worker: Worker,
): Promise<Spoken | null> {
  const { settings, storage } = around;
  if (settings.personal.quiet || page.spoken === recognised.domain || page.answered === recognised.domain) return null;
  const register = await worker.stateOf(recognised, storage);
  if ((await snoozedUntil(storage, recognised.domain, worker.today(), register.entry?.since)) !== null) return null;
  const exceptions = await grantedNow(register, around, worker);
  const notice = noticeFor(recognised, register, settings.configuration, exceptions);
  return notice === null ? null : { notice, delay: noticeDelay(recognised.moment) };
}

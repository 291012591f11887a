import { browser } from '../browser.ts';
import type { RegisterState } from '../../core/intake/register-state.ts';
import { noticeFor } from '../notice/notice-words.ts';
import { formPage, seedKey } from '../intake/intake-pages.ts';
import { localDay } from '../pages/moment-words.ts';
import { putIntoOutbox } from '../storage/outbox.ts';
import { addRecords } from '../storage/register-store.ts';
import { snooze, snoozedUntil, wake } from '../storage/sightings.ts';
import { storedFeed } from '../storage/stored-feed.ts';
import { grantedNow } from './granted-now.ts';
import type { Surroundings } from './look-at-tab.ts';
import {
  contentMessageSchema,
  pageMessageSchema,
  refused,
  type ContentMessage,
  type Done,
  type PageMessage,
} from './messages.ts';
import { openBeside, openPopup } from './open-surface.ts';
import { pageView, type PageView } from './page-view.ts';
import { seedOf } from './seed-of.ts';
import { readFacts } from './read-facts.ts';
import { readPage } from './read-page.ts';
import type { Sender } from './sender.ts';
import { readTab, writeTab, type TabPage } from './tab-store.ts';
import type { Worker } from './worker.ts';

const done: Done = { ok: true };
const noPage: Done = { ok: false, problem: 'Nothing is known of this page.' };

/** Answers a message by who sent it. A content script cannot say what only the extension's own pages may say. */
export async function answerMessage(message: unknown, sender: Sender, worker: Worker): Promise<unknown> {
  if (sender.kind === 'content') {
    const read = contentMessageSchema.safeParse(message);
    return read.success ? answerContent(read.data, sender, worker) : refused;
  }
  const read = sender.kind === 'extension-page' ? pageMessageSchema.safeParse(message) : null;
  return read?.success === true ? answerPage(read.data, worker) : refused;
}

type Content = Extract<Sender, { kind: 'content' }>;

async function answerContent(message: ContentMessage, { tab, address }: Content, worker: Worker): Promise<unknown> {
  if (message.type === 'page-facts') {
    return readFacts({ tab, address, title: message.facts.title }, message.facts, worker);
  }
  const around = await worker.around();
  const page = await readTab(tab);
  if (!page?.recognised || !isSamePage(page.address, address)) return noPage;
  const { domain } = page.recognised;
  switch (message.type) {
    case 'notice-shown':
      await addToTab(tab, { spoken: domain }, page, worker);
      return done;
    case 'notice-opened':
      await openFromNotice(tab, page, worker);
      return done;
    case 'notice-snoozed':
      // For good is more than a click in a page may decide: the popup asks.
      if (message.until === 'always') await openPopup(tab);
      else await snooze(around.storage, domain, lastDay(message.until), worker.today());
      await worker.showBadge(tab, page, around);
      return done;
  }
}

/** The notice's one button: the form where there is only that to do, otherwise the popup, which says more. */
async function openFromNotice(tab: number, page: TabPage, worker: Worker): Promise<void> {
  if (page.recognised === null) return;
  const around = await worker.around();
  const state = await worker.stateOf(page.recognised, around.storage);
  const isPlain = around.settings.configuration.notice.mode === 'inform' && state.state === 'unknown';
  if (!isPlain || noticeFor(page.recognised, state, around.settings.configuration) === null) return openPopup(tab);
  await browser.storage.session.set({ [seedKey(tab)]: seedOf(tab, page, worker.ownDomain) });
  await openBeside(tab, formPage(tab));
}

async function answerPage(message: PageMessage, worker: Worker): Promise<unknown> {
  switch (message.type) {
    case 'drain-outbox':
      await worker.drain();
      return done;
    case 'refresh':
      await worker.refresh();
      return done;
    case 'read-page':
      return readPage(message.tab);
    case 'snooze-site':
    case 'wake-site':
      await changeSnooze(message, await worker.around(), worker.today());
      return done;
    default:
      return answerAboutTab(message, worker);
  }
}

async function changeSnooze(
  message: Extract<PageMessage, { type: 'snooze-site' | 'wake-site' }>,
  around: Surroundings,
  today: string,
): Promise<void> {
  const { domain } = message;
  if (message.type === 'wake-site') await wake(around.storage, domain);
  else await snooze(around.storage, domain, message.until === 'always' ? 'always' : lastDay(message.until), today);
}

type AboutTab = Extract<PageMessage, { type: 'page-view' | 'report-not-ai' | 'answer-notice' }>;

async function answerAboutTab(message: AboutTab, worker: Worker): Promise<unknown> {
  const around = await worker.around();
  const page = await pageOf(message.tab, around, worker);
  if (message.type === 'page-view') return viewOf(message.tab, page, around, worker);
  if (!page?.recognised) return noPage;
  if (message.type === 'report-not-ai') {
    await reportNotAi(withoutPage(page.recognised), around);
    await worker.drain();
    return done;
  }
  return acknowledge(message, page, around, worker);
}

/** What was seen of the tab; a worker that has only just been installed looks at it now. */
async function pageOf(tab: number, around: Surroundings, worker: Worker): Promise<TabPage | null> {
  const known = await readTab(tab);
  if (known !== null) return known;
  const { url, title = '' } = await browser.tabs.get(tab).catch(() => ({ url: undefined, title: '' }));
  return url === undefined || !/^https?:/.test(url) ? null : worker.lookAtTab({ tab, address: url, title }, around);
}

async function viewOf(tab: number, page: TabPage | null, around: Surroundings, worker: Worker): Promise<PageView> {
  const { storage, settings } = around;
  const { stateOf, mayRead, today, ownDomain } = worker;
  const product = page?.recognised ?? null;
  const register: RegisterState = product === null ? { state: 'unknown' } : await stateOf(product, storage);
  const exceptions = await grantedNow(register, around, worker);
  const snoozed = product === null ? null : await snoozedUntil(storage, product.domain, today(), register.entry?.since);
  const { configuration, personal } = settings;
  const isRead = page !== null && (await mayRead(page.address));
  const isFeedHeld = (await storedFeed(storage))?.held !== undefined;
  return pageView(
    { page, seed: seedOf(tab, page, ownDomain), register, exceptions, isRead, isFeedHeld },
    { configuration, name: personal.name, snoozed },
  );
}

/** Tells the organisation that the catalogue, or the signals, were wrong: the host and what it was taken for, no page. */
async function reportNotAi(
  { domain, vendor, product, by }: NonNullable<TabPage['recognised']>,
  { storage }: Surroundings,
): Promise<void> {
  const id = crypto.randomUUID();
  const reported = new Date().toISOString();
  const body = {
    format: 'countersign-report',
    formatVersion: 1,
    id,
    reported,
    says: 'not-ai',
    domain,
    vendor,
    product,
    by,
  };
  await putIntoOutbox(
    storage,
    { id, kind: 'not-ai', title: `“Not AI”: ${domain}`, body: JSON.stringify(body) },
    reported,
  );
}

async function acknowledge(
  { tab, name, reason }: Extract<AboutTab, { type: 'answer-notice' }>,
  page: TabPage,
  { storage, settings }: Surroundings,
  worker: Worker,
): Promise<Done> {
  const product = page.recognised;
  const needsReason = settings.configuration.notice.mode === 'ask-reason';
  if (product === null) return noPage;
  if (name.trim() === '') return { ok: false, problem: 'Give your name.' };
  if (needsReason && (reason ?? '').trim() === '') return { ok: false, problem: 'Give a reason.' };
  const id = crypto.randomUUID();
  const { vendor, product: productName, domain, category } = withoutPage(product);
  await addRecords(storage, [
    {
      kind: 'acknowledged',
      id,
      entry: id,
      at: new Date().toISOString(),
      subject: { vendor, product: productName, domain, category },
      name: name.trim(),
      ...(reason === undefined || reason.trim() === '' ? {} : { reason: reason.trim() }),
    },
  ]);
  await addToTab(tab, { answered: product.domain }, page, worker);
  return done;
}

/** Notes what came of a visit, in what is known of the tab by now. */
function addToTab(
  tab: number,
  more: Pick<TabPage, 'spoken' | 'answered'>,
  page: TabPage,
  { inTurn }: Worker,
): Promise<void> {
  return inTurn(tab, async () => writeTab(tab, { ...((await readTab(tab)) ?? page), ...more }));
}

/** A product that only a listing tells of bears the address of that page: of it the host is enough. */
function withoutPage(product: NonNullable<TabPage['recognised']>): NonNullable<TabPage['recognised']> {
  const isListing = product.by === 'marketplace' && product.kind === 'unknown';
  return isListing ? { ...product, domain: product.domain.split('/')[0] ?? '' } : product;
}

/** A page may move within itself while its notice stands; another host is another page. */
function isSamePage(known: string, now: string): boolean {
  return new URL(known).origin === new URL(now).origin;
}

/** The last day of a snooze. */
function lastDay(until: 'day' | 'month'): string {
  const days = until === 'day' ? 1 : 30;
  return localDay(Date.now() + days * 86_400_000);
}

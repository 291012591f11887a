import { browser } from '../browser.ts';
import { productKey } from '../../core/intake/product-key.ts';
import type { RegisterException } from '../../core/intake/register.ts';
import { registerState, type RegisterState } from '../../core/intake/register-state.ts';
import { hostOfAddress } from '../../core/vendors/host-of-address.ts';
import { aiNames } from '../../core/vendors/may-name-ai.ts';
import { longDate } from '../../core/report/wording.ts';
import { localDay } from '../pages/moment-words.ts';
import { siteAccess } from '../manifest.ts';
import type { Settings } from '../settings/settings.ts';
import type { Storage } from '../storage/database.ts';
import { noteSighting, snoozedUntil } from '../storage/sightings.ts';
import { badgeOf } from './badge.ts';
import { knowledgeOf } from './know.ts';
import { pageMayNameAi } from './page-may-name-ai.ts';
import { recognisePage, type Recognised, type Told } from './recognise-page.ts';
import { registerNow } from './register-now.ts';
import { inTurn, readTab, writeTab, type TabPage } from './tab-store.ts';

/** What looking at a page needs from the worker. */
export type Surroundings = { readonly storage: Storage; readonly settings: Settings };
export type Page = { readonly tab: number; readonly address: string; readonly title: string };

/** Looks a page up by address and title, remembers what was found and shows it on the badge. Asks no network. */
export function lookAtTab(page: Page, around: Surroundings): Promise<TabPage> {
  return inTurn(page.tab, () => look(page, around));
}

async function look(page: Page, around: Surroundings): Promise<TabPage> {
  const known = await readTab(page.tab);
  const byAddress = await recognise(page, around);
  // What the page itself told holds as long as the page does.
  const kept = known?.address === page.address ? known : null;
  const recognised = byAddress ?? (kept?.recognised?.by === 'signals' ? kept.recognised : null);
  const moment =
    kept?.recognised && byAddress ? { moment: kept.recognised.moment, because: kept.recognised.because } : {};
  const found = recognised === null ? null : { ...recognised, ...moment };
  return remember(page, { recognised: found, plan: kept?.plan ?? '' }, around);
}

/** Recognises a page against all that is known by now. */
export async function recognise(
  page: { readonly address: string; readonly title: string; readonly told?: Told },
  { storage, settings }: Surroundings,
): Promise<Recognised | null> {
  return recognisePage(page, { ...knowledgeOf(settings.configuration), register: await registerNow(storage) });
}

/** Keeps what was found of a page, and shows it on the badge. In a turn of the tab. */
export async function remember(
  { tab, address, title }: Page,
  { recognised, plan }: { readonly recognised: Recognised | null; readonly plan: string },
  around: Surroundings,
): Promise<TabPage> {
  const known = await readTab(tab);
  const page: TabPage = { address, title, recognised, plan, ...stillThere(known, address, recognised) };
  await writeTab(tab, page);
  await showBadge(tab, page, around);
  return page;
}

/** Notes that a page was met. Apart from looking, which happens again for tabs that stay where they are. */
export async function noteMet({ recognised }: TabPage, { storage }: Surroundings): Promise<void> {
  if (recognised !== null) await noteSighting(storage, recognised.domain, recognised.product, today());
}

/** A visit lasts while the tab stays with the product: what was said or answered in it need not be said again. */
function stillThere(
  known: TabPage | null,
  address: string,
  recognised: Recognised | null,
): Pick<TabPage, 'spoken' | 'answered'> {
  const isThere = (domain: string | undefined): domain is string =>
    domain !== undefined && (domain === recognised?.domain || isOnDomain(address, domain));
  return {
    ...(isThere(known?.spoken) ? { spoken: known.spoken } : {}),
    ...(isThere(known?.answered) ? { answered: known.answered } : {}),
  };
}

function isOnDomain(address: string, domain: string): boolean {
  const host = hostOfAddress(address)?.host ?? '';
  const [wanted = ''] = domain.split('/');
  return host === wanted || host.endsWith(`.${wanted}`);
}

/** What the register says of a product. */
export async function stateOf(product: Recognised, storage: Storage): Promise<RegisterState> {
  return registerState(await registerNow(storage), product);
}

/** What this device has asked to be excepted from with a product, with the answers, and whose word the feed is. */
export async function exceptionsOf(
  product: Parameters<typeof productKey>[0],
  storage: Storage,
): Promise<{ readonly asked: readonly RegisterException[]; readonly publisher: string | undefined }> {
  const { exceptions, publisher } = await registerNow(storage);
  return { asked: exceptions.get(productKey(product)) ?? [], publisher };
}

/** Shows the state of a tab's page on its badge. */
export async function showBadge(tab: number, { recognised }: TabPage, { storage }: Surroundings): Promise<void> {
  const { state, entry }: RegisterState =
    recognised === null ? { state: 'unknown' } : await stateOf(recognised, storage);
  const snoozed = recognised && (await snoozedUntil(storage, recognised.domain, today(), entry?.since));
  const { text, title } = badgeOf(recognised, state, snoozed, longDate);
  // The tab may have been closed meanwhile.
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setTitle({ tabId: tab, title }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#4e535c' }),
    browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' }),
  ]).catch(() => undefined);
}

/**
 * Runs the content script where the page may be read and may sell something: the address decides that before anything is
 * read. Addresses of the organisation's own network are left alone, and so are pages that nobody knows and that do not
 * name AI.
 */
export async function readPageIfAllowed(tab: number, { address, recognised }: TabPage): Promise<void> {
  if (!(await mayRead(address))) return;
  const target = { tabId: tab };
  try {
    if (recognised !== null || (await tabMayNameAi(target))) {
      await browser.scripting.executeScript({ target, files: ['content.js'], injectImmediately: false });
    }
  } catch {
    // The browser's own pages, its store and what it protects refuse; the tab may be gone.
  }
}

/** True where a page may offer something, and the access to pages was given. */
export async function mayRead(address: string): Promise<boolean> {
  return mayOffer(address) && (await browser.permissions.contains({ origins: [siteAccess] }));
}

async function tabMayNameAi(target: { tabId: number }): Promise<boolean> {
  const args = [aiNames.inCapitals.source, aiNames.inAnyCase.source];
  const [answer] = await browser.scripting.executeScript({ target, func: pageMayNameAi, args });
  return answer?.result === true;
}

const ownNetworks = /(?:^|\.)(?:localhost|local|internal|intranet|corp|home|lan|localdomain|home\.arpa)$/;

/** True for a public https address with a name. */
export function mayOffer(address: string): boolean {
  const host = address.startsWith('https://') ? (hostOfAddress(address)?.host ?? '') : '';
  return host.includes('.') && !/^[0-9.]+$/.test(host) && !ownNetworks.test(host);
}

export function today(): string {
  return localDay(Date.now());
}

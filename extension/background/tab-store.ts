import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { procurementMoments } from '../../core/vendors/procurement-moment.ts';
import { seedKey } from '../intake/intake-seed.ts';
import { vendorCategories } from '../../core/vendors/vendor-entry.ts';

const words = z.array(z.string());
const recognised = z.object({
  vendor: z.string(),
  product: z.string(),
  domain: z.string(),
  category: z.enum(vendorCategories),
  kind: z.enum(['ai-native', 'embedded', 'unknown']),
  by: z.enum(['catalogue', 'marketplace', 'register', 'signals']),
  why: words,
  moment: z.enum(procurementMoments),
  because: words,
});
const tabSchema = z.object({
  address: z.string(),
  title: z.string(),
  recognised: z.nullable(recognised),
  /** A plan or a price that the page names. */
  plan: z._default(z.string(), ''),
  /** The domains on which the notice has spoken, and the person has answered it, while the tab stays there. */
  spoken: z.exactOptional(z.string()),
  answered: z.exactOptional(z.string()),
});

/**
 * What is known of the page in a tab. In session storage: it outlives a stopped worker, is held in memory alone, and is
 * gone with the browser.
 */
export type TabPage = z.output<typeof tabSchema>;

const keyOf = (tab: number): string => `tab-${String(tab)}`;

export async function readTab(tab: number): Promise<TabPage | null> {
  const key = keyOf(tab);
  const read = tabSchema.safeParse((await browser.storage.session.get(key))[key]);
  return read.success ? read.data : null;
}

export function writeTab(tab: number, page: TabPage): Promise<void> {
  return browser.storage.session.set({ [keyOf(tab)]: page });
}

export function forgetTab(tab: number): Promise<void> {
  return browser.storage.session.remove([keyOf(tab), seedKey(tab)]);
}

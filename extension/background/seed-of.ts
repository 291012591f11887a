import { readSeed, type IntakeSeed } from '../intake/intake-seed.ts';
import type { TabPage } from './tab-store.ts';

/** What the intake form can be filled in with from what is known of a tab. */
export function seedOf(tab: number, page: TabPage | null, ownDomain: (address: string) => string): IntakeSeed {
  const product = page?.recognised;
  return readSeed({
    tab,
    address: page?.address ?? '',
    title: page?.title ?? '',
    plan: page?.plan ?? '',
    domain: page === null ? '' : ownDomain(page.address),
    ...(product
      ? {
          vendor: product.vendor,
          product: product.product,
          domain: product.domain,
          category: product.category,
          kind: product.kind,
        }
      : {}),
  });
}

import { productKey } from './product-key.ts';
import type { RegisterEntry } from './register.ts';

/** The first entry for the same vendor and product, or for the same product on the same domain, that was not withdrawn. */
export function askedBefore(
  entries: readonly RegisterEntry[],
  asked: { readonly vendor: string; readonly product: string; readonly domain?: string | undefined },
): RegisterEntry | null {
  const key = productKey(asked);
  const name = key.slice(key.indexOf('|'));
  return (
    entries.find(({ state, subject }) => {
      if (state === 'withdrawn') return false;
      const other = productKey(subject);
      const sameDomain = subject.domain !== undefined && subject.domain === asked.domain;
      return other === key || (sameDomain && other.endsWith(name) && name !== '|');
    }) ?? null
  );
}

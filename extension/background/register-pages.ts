import { productKey } from '../../core/intake/product-key.ts';
import type { RegisterState } from '../../core/intake/register-state.ts';
import type { RegisterEntry } from '../../core/intake/register.ts';

/** Where the register page shows a product, and where an exception for it is asked for. Null where there is no such place. */
export type RegisterPages = { readonly record: string | null; readonly exception: string | null };

/** The addresses for what is said of a product: the feed's own list or a record on this device, which alone takes requests. */
export function registerPages(
  { state, source, entry }: RegisterState,
  onDevice: readonly RegisterEntry[],
): RegisterPages {
  if (source === undefined || entry === undefined) return { record: null, exception: null };
  const found = onDevice.find(({ reference, subject }) =>
    source === 'device' ? reference === entry.reference : productKey(subject) === productKey(entry),
  );
  const own = found === undefined ? null : `register/index.html?entry=${encodeURIComponent(found.id)}`;
  // one asks to be excepted from a refusal, or from a condition
  const hasLimits = state === 'prohibited' || state === 'approved-with-conditions';
  return {
    record: source === 'feed' ? 'register/index.html?tab=feed' : (own ?? 'register/index.html'),
    exception: own !== null && hasLimits ? `${own}&form=ask-exception` : null,
  };
}

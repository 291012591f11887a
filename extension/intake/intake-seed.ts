import * as z from 'zod/mini';
import { hostOfAddress } from '../../core/vendors/host-of-address.ts';
import { vendorCategories, vendorKinds } from '../../core/vendors/vendor-entry.ts';

const seedSchema = z.object({
  vendor: z._default(z.string(), ''),
  product: z._default(z.string(), ''),
  domain: z._default(z.string(), ''),
  category: z._default(z.enum(vendorCategories), 'other'),
  kind: z._default(z.enum([...vendorKinds, 'unknown']), 'unknown'),
  /** The address of the page. Its query and fragment are left out: they may name the person. */
  address: z._default(z.string(), ''),
  title: z._default(z.string(), ''),
  plan: z._default(z.string(), ''),
  /** The tab that may be read on a click. */
  tab: z.exactOptional(z.number()),
});

/** What a page and the catalogue tell of a product before anybody has typed. */
export type IntakeSeed = z.output<typeof seedSchema>;

/** What was left for the form; empty when nothing was, or nothing that can be read. */
export function readSeed(value: unknown): IntakeSeed {
  const read = seedSchema.safeParse(value ?? {});
  const seed = read.success ? read.data : seedSchema.parse({});
  // Only what the web has: a file or a page of the browser is nobody's offer.
  if (hostOfAddress(seed.address) === null) return { ...seed, address: '', title: '' };
  return {
    ...seed,
    address: seed.address.split(/[?#]/)[0]?.slice(0, 2_000) ?? '',
    title: seed.title.slice(0, 300),
  };
}

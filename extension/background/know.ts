import packed from '../catalogue/packed-catalogue.txt?raw';
import type { Configuration } from '../../core/config/configuration.ts';
import { changeCatalogue } from '../../core/vendors/change-catalogue.ts';
import { openCatalogue, type Catalogue } from '../../core/vendors/open-catalogue.ts';
import { vendorNames, type VendorNames } from '../../core/vendors/vendor-names.ts';
import type { Knowledge } from './recognise-page.ts';

// A cache and no more: a worker that starts again builds them again.
let shipped: Catalogue | null = null;
let names: VendorNames | null = null;
let last: { readonly changes: string; readonly knowledge: Omit<Knowledge, 'register'> } | null = null;

/** The shipped catalogue with the organisation's changes over it. */
export function knowledgeOf({ vendors }: Pick<Configuration, 'vendors'>): Omit<Knowledge, 'register'> {
  const changes = JSON.stringify(vendors);
  if (last?.changes === changes) return last.knowledge;
  const catalogue = (shipped ??= openCatalogue(packed));
  const knowledge = {
    catalogues: changeCatalogue(catalogue, vendors),
    names: () => (names ??= vendorNames(catalogue)),
  };
  last = { changes, knowledge };
  return knowledge;
}

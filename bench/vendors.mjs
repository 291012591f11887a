// What the benchmark bundles as "who sells at this address": what the extension's worker needs for a lookup.
export { findVendor } from '../core/vendors/find-vendor.ts';
export { catalogueEntries, openCatalogue } from '../core/vendors/open-catalogue.ts';
export { packCatalogue } from '../core/vendors/pack-catalogue.ts';

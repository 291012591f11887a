import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCatalogue, type Catalogue } from '../../../core/vendors/open-catalogue.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'extension', 'catalogue');

/** A file of extension/catalogue. */
export function catalogueFile(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** The catalogue that ships. */
export function shippedCatalogue(): Catalogue {
  return openCatalogue(catalogueFile('packed-catalogue.txt'));
}

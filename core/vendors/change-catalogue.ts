import type { Catalogues } from './find-vendor.ts';
import { openCatalogue, type Catalogue } from './open-catalogue.ts';
import { packCatalogue } from './pack-catalogue.ts';
import type { VendorEntry } from './vendor-entry.ts';

/** What an organisation says about vendors: entries of its own (new or corrected), and domains that are not to be spoken of. */
export type VendorChanges = { add: readonly VendorEntry[]; silence: readonly string[] };

/** The shipped catalogue with the organisation's lines over it. Without changes it costs nothing. */
export function changeCatalogue(shipped: Catalogue, changes: VendorChanges): Catalogues {
  if (changes.add.length === 0 && changes.silence.length === 0) return { shipped, own: null };
  const packed = packCatalogue(changes.add.map((entry) => ({ ...entry, domain: plainDomain(entry.domain) })));
  const silenced = new Set(changes.silence.map(plainDomain));
  const [header = '', ...lines] = packed.split('\n').filter((line) => line !== '');
  // A domain that is both added and silenced is silenced: saying nothing is the safer mistake.
  const kept = lines.filter((line) => !silenced.has(domainOfLine(line)));
  for (const domain of silenced) kept.push(silentLine(domain));
  return { shipped, own: openCatalogue([header, ...kept.sort(byHostThenLongestPath), ''].join('\n')) };
}

/** A domain as people write it (`https://www.Example.com/`) in the form of the table. */
export function plainDomain(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/.]$/, '');
}

function domainOfLine(line: string): string {
  const [host = '', path = ''] = line.split('\t');
  return host + path;
}

function silentLine(domain: string): string {
  const slash = domain.indexOf('/');
  const host = slash < 0 ? domain : domain.slice(0, slash);
  const path = slash < 0 ? '' : domain.slice(slash);
  return [host, path, 'a00s', '', ''].join('\t');
}

function byHostThenLongestPath(left: string, right: string): number {
  const [leftHost = '', leftPath = ''] = left.split('\t');
  const [rightHost = '', rightPath = ''] = right.split('\t');
  if (leftHost !== rightHost) return leftHost < rightHost ? -1 : 1;
  return rightPath.length - leftPath.length;
}

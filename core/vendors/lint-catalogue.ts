import type { CatalogueProblem } from './read-catalogue.ts';
import type { VendorEntry } from './vendor-entry.ts';

/** The lists that an entry is held against: public suffixes in the form of the Public Suffix List, and shared hosts. */
export type CatalogueRules = { publicSuffixes: readonly string[]; sharedHosts: readonly string[] };

/** Words that stand in place of a name when a page was dead, for sale or in the way when the name was taken from it. */
const deadNames = [
  'access denied', 'account suspended', 'attention required', 'buy this domain', 'coming soon', 'domain for sale', 'forbidden',
  'formerly ', 'fka ', 'just a moment', 'loading', 'not found', 'parked', 'redirecting', 'site not', 'under construction', 'untitled',
]; // prettier-ignore

/**
 * What must not get into the catalogue: a public suffix or a bare shared host (it would speak on everybody's pages),
 * a domain twice, one that is not written in its plain form, and what is no name.
 */
export function lintCatalogue(entries: readonly VendorEntry[], rules: CatalogueRules): CatalogueProblem[] {
  const suffixes = suffixTable(rules.publicSuffixes);
  const shared = new Set(rules.sharedHosts);
  const seen = new Set<string>();
  const problems: CatalogueProblem[] = [];
  let previous = '';
  entries.forEach((entry, index) => {
    const say = (problem: string) => problems.push({ line: index + 2, domain: entry.domain, problem });
    const [host = ''] = entry.domain.split('/');
    if (!isPlainDomain(entry.domain))
      say('is not a plain lower-case domain (no scheme, no www., no port, no slash at the end)');
    if (isPublicSuffix(host, suffixes)) say('is a public suffix: everybody can have a site below it');
    if (shared.has(host) && host === entry.domain)
      say('is a shared host: name the path or the subdomain of the product');
    if (seen.has(entry.domain)) say('is there twice');
    if (entry.domain < previous) say('is out of order: the file is sorted by domain');
    if ((entry.kind === 'embedded') !== (entry.category === 'embedded-ai-saas')) {
      say('must have the kind “embedded” together with the category “embedded-ai-saas”, or neither');
    }
    for (const name of [entry.vendor, entry.product]) if (isDeadName(name)) say(`has no name in “${name}”`);
    seen.add(entry.domain);
    previous = entry.domain;
  });
  return problems;
}

type Suffixes = { plain: Set<string>; wild: Set<string>; except: Set<string> };

function suffixTable(lines: readonly string[]): Suffixes {
  const table: Suffixes = { plain: new Set(), wild: new Set(), except: new Set() };
  for (const line of lines) {
    if (line.startsWith('*.')) table.wild.add(line.slice(2));
    else if (line.startsWith('!')) table.except.add(line.slice(1));
    else table.plain.add(line);
  }
  return table;
}

function isPublicSuffix(host: string, suffixes: Suffixes): boolean {
  const dot = host.indexOf('.');
  if (dot < 0 || suffixes.plain.has(host) || suffixes.wild.has(host)) return true;
  return suffixes.wild.has(host.slice(dot + 1)) && !suffixes.except.has(host);
}

function isPlainDomain(domain: string): boolean {
  const [host = '', ...path] = domain.split('/');
  if (host.startsWith('www.') || domain.endsWith('/') || domain !== domain.toLowerCase()) return false;
  const labels = host.split('.');
  if (labels.length < 2 || host.length > 253) return false;
  return (
    labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label)) && path.every((part) => part !== '')
  );
}

function isDeadName(name: string): boolean {
  const lower = name.toLowerCase();
  return !/[\p{L}\p{N}]/u.test(name) || lower.includes('://') || deadNames.some((dead) => lower.includes(dead));
}

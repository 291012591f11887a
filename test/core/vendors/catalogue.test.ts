import { describe, expect, it, test } from 'vitest';
import { buildCatalogue, readList } from '../../../core/vendors/build-catalogue.ts';
import { lintCatalogue } from '../../../core/vendors/lint-catalogue.ts';
import { catalogueEntries, openCatalogue } from '../../../core/vendors/open-catalogue.ts';
import { readCatalogue, readCsv } from '../../../core/vendors/read-catalogue.ts';
import type { VendorEntry } from '../../../core/vendors/vendor-entry.ts';
import { catalogueFile } from './shipped-catalogue.ts';

const sources = () => ({
  vendors: catalogueFile('vendors.csv'),
  publicSuffixes: catalogueFile('public-suffixes.txt'),
  sharedHosts: catalogueFile('shared-hosts.txt'),
  tenantHosts: catalogueFile('tenant-hosts.txt'),
});

const heading = 'domain,vendor,product,category,kind,confidence\n';

describe('the catalogue that ships', () => {
  it('has nothing that the lint refuses', () => {
    expect(buildCatalogue(sources()).problems).toEqual([]);
  });

  it('is packed from its readable source (npm run catalogue)', () => {
    expect(buildCatalogue(sources()).packed).toBe(catalogueFile('packed-catalogue.txt'));
  });

  it('gives back every entry of the source', () => {
    const { entries } = readCatalogue(sources().vendors);
    const packed = catalogueEntries(openCatalogue(catalogueFile('packed-catalogue.txt')));
    const byDomain = (left: VendorEntry, right: VendorEntry) => (left.domain < right.domain ? -1 : 1);
    expect(packed.sort(byDomain)).toEqual(entries.sort(byDomain));
    expect(entries.length).toBeGreaterThan(4000);
  });
});

describe('the lint', () => {
  const rules = { publicSuffixes: ['com', 'co.uk', '*.ck', '!www.ck', 'github.io'], sharedHosts: ['medium.com'] };
  const entry = (domain: string, change: Partial<VendorEntry> = {}): VendorEntry => ({
    domain,
    vendor: 'Acme',
    product: 'Acme AI',
    category: 'other',
    kind: 'ai-native',
    confidence: 'high',
    ...change,
  });
  const problemsOf = (...entries: VendorEntry[]) => lintCatalogue(entries, rules).map(({ problem }) => problem);

  test.each([
    ['com', 'public suffix'],
    ['ai', 'public suffix'],
    ['co.uk', 'public suffix'],
    ['github.io', 'public suffix'],
    ['anything.ck', 'public suffix'],
    ['medium.com', 'shared host'],
    ['www.acme.com', 'plain'],
    ['https://acme.com', 'plain'],
    ['Acme.com', 'plain'],
    ['acme.com/', 'plain'],
    ['acme.com:443', 'plain'],
    ['acme..com', 'plain'],
    ['bücher.com', 'plain'],
    ['acme.com//x', 'plain'],
  ])('refuses %s: %s', (domain, reason) => {
    expect(problemsOf(entry(domain)).join(' ')).toContain(reason);
  });

  test.each([
    'acme.com',
    'a.co.uk',
    'acme.github.io',
    'www-2.acme.com',
    'medium.com/acme',
    'xn--bcher-kva.com',
    '14.ai',
  ])('lets %s pass', (domain) => {
    expect(problemsOf(entry(domain))).toEqual([]);
  });

  it('refuses a domain twice, and one out of order', () => {
    expect(problemsOf(entry('a.com'), entry('a.com'))).toEqual(['is there twice']);
    expect(problemsOf(entry('b.com'), entry('a.com')).join()).toContain('out of order');
  });

  it('refuses wording that stands in place of a name', () => {
    for (const vendor of [
      '404 Not Found',
      'Domain for sale',
      'Just a moment...',
      'Acme (formerly Foo)',
      '???',
      'https://acme.com',
    ]) {
      expect(problemsOf(entry('acme.com', { vendor })).join()).toContain('no name');
    }
  });

  it('ties the kind to the category', () => {
    expect(problemsOf(entry('acme.com', { kind: 'embedded' })).join()).toContain('embedded');
    expect(problemsOf(entry('acme.com', { kind: 'embedded', category: 'embedded-ai-saas' }))).toEqual([]);
  });

  it('keeps the build from writing, and names the line', () => {
    const built = buildCatalogue({
      ...sources(),
      vendors: `${heading}com,A,B,other,ai-native,high\n`,
      tenantHosts: '',
    });
    expect(built.packed).toBeNull();
    expect(built.problems[0]).toMatchObject({ line: 2, domain: 'com' });
  });

  it('asks for every host with customers below it to be an entry', () => {
    const built = buildCatalogue({
      ...sources(),
      vendors: `${heading}acme.com,A,B,other,ai-native,high\n`,
      tenantHosts: 'other.com',
    });
    expect(built.problems).toEqual([
      { line: 0, domain: 'other.com', problem: 'is in tenant-hosts.txt but is no entry' },
    ]);
  });
});

describe('reading the source', () => {
  test.each([
    ['acme.com,A,B,cooking,ai-native,high', 'unknown category'],
    ['acme.com,A,B,other,robot,high', 'unknown kind'],
    ['acme.com,A,B,other,ai-native,sure', 'unknown confidence'],
    ['acme.com,A,B,other,ai-native', '5 fields'],
    ['acme.com,,B,other,ai-native,high', 'empty'],
  ])('makes a problem of %s', (line, problem) => {
    const read = readCatalogue(heading + line);
    expect(read.entries).toEqual([]);
    expect(read.problems[0]?.line).toBe(2);
    expect(read.problems[0]?.problem).toContain(problem);
  });

  it('asks for its own heading', () => {
    expect(readCatalogue('host,name\n').problems[0]?.problem).toContain('heading');
  });

  it('reads quotes, doubled quotes, line ends inside quotes and a byte order mark', () => {
    expect(readCsv('\ufeffa,"b, ""c""\nd"\r\ne,f')).toEqual([
      ['a', 'b, "c"\nd'],
      ['e', 'f'],
    ]);
  });

  it('passes over comments and empty lines of a list', () => {
    expect(readList('# x\n\n a.com \nb.com\n')).toEqual(['a.com', 'b.com']);
  });
});

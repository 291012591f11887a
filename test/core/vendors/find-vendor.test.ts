import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { changeCatalogue } from '../../../core/vendors/change-catalogue.ts';
import { findVendor } from '../../../core/vendors/find-vendor.ts';
import { openCatalogue } from '../../../core/vendors/open-catalogue.ts';
import { packCatalogue } from '../../../core/vendors/pack-catalogue.ts';
import type { VendorEntry } from '../../../core/vendors/vendor-entry.ts';
import { hostileHosts } from './hostile-hosts.ts';
import { shippedCatalogue } from './shipped-catalogue.ts';

const shipped = shippedCatalogue();
const catalogues = { shipped, own: null };

const entry = (domain: string, vendor = domain): VendorEntry => ({
  domain,
  vendor,
  product: vendor,
  category: 'other',
  kind: 'ai-native',
  confidence: 'high',
});

describe('finding the vendor of an address', () => {
  it('has at least 200 hostile addresses to stand', () => {
    expect(hostileHosts.length).toBeGreaterThanOrEqual(200);
  });

  test.each(hostileHosts)('%j belongs to %j', (address, domain) => {
    expect(findVendor(catalogues, address)?.domain ?? null).toBe(domain);
  });

  it('gives the whole entry', () => {
    expect(findVendor(catalogues, 'https://www.chatgpt.com/')).toEqual({
      domain: 'chatgpt.com',
      vendor: 'OpenAI',
      product: 'ChatGPT',
      category: 'chat-assistant',
      kind: 'ai-native',
      confidence: 'high',
    });
  });

  it('finds every entry of any table, and nothing else, under any subdomain', () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    const domain = fc
      .tuple(label, label, fc.boolean(), label)
      .map(([a, b, deep, c]) => (deep ? `${a}.${b}.${c}` : `${a}.${b}`));
    fc.assert(
      fc.property(
        fc.uniqueArray(domain, { minLength: 1, maxLength: 60 }),
        domain,
        label,
        (domains, stranger, below) => {
          const table = { shipped: openCatalogue(packCatalogue(domains.map((one) => entry(one)))), own: null };
          for (const one of domains) {
            expect(findVendor(table, `https://${one}/`)?.domain).toBe(one);
            const under = findVendor(table, `https://${below}.${one}:8080/x`)?.domain;
            expect(under).toBe(domains.includes(`${below}.${one}`) ? `${below}.${one}` : one);
          }
          const wanted = domains
            .filter((one) => stranger === one || stranger.endsWith(`.${one}`))
            .sort((left, right) => right.length - left.length)[0];
          expect(findVendor(table, `https://${stranger}/`)?.domain).toBe(wanted);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('refuses a table of another version', () => {
    expect(() => openCatalogue('countersign-catalogue 2\n')).toThrow('no packed catalogue');
  });
});

describe('what an organisation changes', () => {
  it('adds a vendor of its own', () => {
    const own = changeCatalogue(shipped, { add: [entry('ai.intra.example', 'Intra')], silence: [] });
    expect(findVendor(own, 'https://chat.ai.intra.example/x')?.vendor).toBe('Intra');
    expect(findVendor(own, 'https://openai.com/')?.vendor).toBe('OpenAI');
  });

  it('corrects a shipped entry, and leaves the more exact ones', () => {
    const own = changeCatalogue(shipped, {
      add: [entry('https://www.OpenAI.com/', 'Our contract partner')],
      silence: [],
    });
    expect(findVendor(own, 'https://openai.com/')?.vendor).toBe('Our contract partner');
    expect(findVendor(own, 'https://platform.openai.com/')?.product).toBe('OpenAI API platform');
  });

  it('silences a domain with everything below it, except what it added itself', () => {
    const own = changeCatalogue(shipped, { add: [entry('firefly.adobe.com', 'Firefly')], silence: ['adobe.com'] });
    expect(findVendor(own, 'https://adobe.com/')).toBeNull();
    expect(findVendor(own, 'https://acrobat.adobe.com/')).toBeNull();
    expect(findVendor(own, 'https://firefly.adobe.com/')?.vendor).toBe('Firefly');
  });

  it('silences what is both added and silenced', () => {
    const own = changeCatalogue(shipped, { add: [entry('jasper.ai')], silence: ['jasper.ai'] });
    expect(findVendor(own, 'https://jasper.ai/')).toBeNull();
  });

  it('silences one path of a host', () => {
    const own = changeCatalogue(shipped, { add: [], silence: ['aws.amazon.com/bedrock'] });
    expect(findVendor(own, 'https://aws.amazon.com/bedrock/pricing')).toBeNull();
    expect(findVendor(own, 'https://aws.amazon.com/sagemaker')?.product).toBe('Amazon SageMaker');
  });

  it('costs nothing when nothing is changed', () => {
    expect(changeCatalogue(shipped, { add: [], silence: [] }).own).toBeNull();
  });
});

describe('the work of a lookup', () => {
  it('looks at few characters more than the address has, at 5,000 entries', () => {
    const padding = Array.from({ length: Math.max(0, 5000 - shipped.size) }, (_, index) =>
      entry(`padding${String(index)}.example`),
    );
    const table = openCatalogue(shipped.packed + packCatalogue(padding).split('\n').slice(1).join('\n'));
    // As people browse: mostly hosts that are no vendor's, with www, paths and queries.
    const addresses = shipped.packed
      .split('\n')
      .slice(1, 1001)
      .map((line, index) => {
        const host = line.split('\t')[0] ?? '';
        return index % 10 === 0
          ? `https://www.${host}/pricing?ref=${String(index)}`
          : `https://news.${host.replace('.', '-')}.example.org/a/b/${String(index)}.html`;
      });
    const looks = vi.spyOn(String.prototype, 'charCodeAt');
    const found = addresses.filter((address) => findVendor({ shipped: table, own: null }, address) !== null);
    const count = looks.mock.calls.length;
    looks.mockRestore();
    expect(found.length).toBeGreaterThan(0);
    expect(count).toBeLessThan(2 * addresses.join('').length);
  });
});

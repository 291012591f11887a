import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hostOfAddress } from '../../../core/vendors/host-of-address.ts';
import { hostileHosts } from './hostile-hosts.ts';

/** What a browser makes of the address; null where it is no web address with a host name. */
function byStandard(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return hostname.startsWith('[') ? null : hostname.replace(/\.$/, '');
}

const isAscii = (text: string) => !/[^\u0021-\u007e]/.test(text) && !text.includes('%');

describe('the host of an address', () => {
  test.each(hostileHosts.filter(([address]) => isAscii(address)).map(([address]) => address))(
    '%j is as the URL standard has it',
    (address) => {
      const host = byStandard(address);
      // Numbers in place of a name are canonicalised by the standard; no entry can be one, so they are left as they are.
      if (host === null || host === '' || /^[\d.]+$/.test(host)) return;
      expect(hostOfAddress(address)?.host).toBe(host);
    },
  );

  it('agrees with the URL standard on any made address', () => {
    const label = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9-]{0,6}[a-z0-9]$/);
    const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
    const user = fc.constantFrom('', 'user@', 'user:pw@', 'a.com@', 'a:b:c@');
    const port = fc.constantFrom('', ':1', ':443', ':65535');
    const rest = fc.constantFrom('', '/', '/a/b', '?q=x@y', '#@z', '/a?b:c#d', '\\x@y');
    const scheme = fc.constantFrom('https://', 'http://', 'HTTPS://', 'https:/', 'https:', 'http:\\\\');
    fc.assert(
      fc.property(scheme, user, host, port, rest, (...parts) => {
        const address = parts.join('');
        fc.pre(URL.canParse(address));
        expect(hostOfAddress(address)?.host).toBe(byStandard(address));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives what follows the host as the path', () => {
    expect(hostOfAddress('https://a.example:1/b?c#d')).toEqual({ host: 'a.example', path: '/b?c#d' });
    expect(hostOfAddress('https://a.example?c')).toEqual({ host: 'a.example', path: '?c' });
    expect(hostOfAddress('https://a.example')).toEqual({ host: 'a.example', path: '' });
  });

  it('refuses hosts longer than names can be', () => {
    expect(hostOfAddress(`https://${'a.'.repeat(200)}com/`)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        hostOfAddress(text);
        hostOfAddress(`https://${text}`);
      }),
    );
  });
});

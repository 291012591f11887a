/** Where the host and the path stand in an address. `path` begins at `/`, `?` or `#`, or is empty. */
export type AddressParts = { host: string; path: string };

const SLASH = 47;
const BACKSLASH = 92;
const AT = 64;
const COLON = 58;
const DOT = 46;
const PERCENT = 37;
const OPEN_BRACKET = 91;
const LONGEST_HOST = 253;

/**
 * The lower-case host of a web address and what follows it; null for anything that is not http or https, has no host,
 * or names an IPv6 address. Written by hand because `new URL` costs more than the whole lookup and does not exist in core.
 * Follows the URL standard where it matters for a lookup: user info, ports, back-slashes, missing slashes, full-width
 * letters, ideographic dots, percent signs and one trailing dot.
 */
export function hostOfAddress(address: string): AddressParts | null {
  const start = authorityStart(address);
  if (start < 0) return null;
  let from = start;
  let end = start;
  let colon = -1;
  let plain = true;
  let upper = false;
  for (; end < address.length; end++) {
    const code = address.charCodeAt(end);
    if (code === SLASH || code === BACKSLASH || code === 63 || code === 35) break;
    if (code === AT) {
      from = end + 1;
      colon = -1;
      plain = true;
    } else if (code === COLON) {
      if (colon < 0) colon = end;
    } else if (code >= 65 && code <= 90) upper = true;
    else if (code > 126 || code === PERCENT || code <= 32) plain = false;
  }
  if (address.charCodeAt(from) === OPEN_BRACKET) return null;
  let stop = colon < 0 ? end : colon;
  if (plain && address.charCodeAt(stop - 1) === DOT) stop--;
  const written = address.slice(from, stop);
  const host = plain ? (upper ? written.toLowerCase() : written) : canonicalHost(written);
  if (host.length === 0 || host.length > LONGEST_HOST) return null;
  return { host, path: address.slice(end) };
}

/** The index behind `https:` and its slashes, or -1. */
function authorityStart(address: string): number {
  let at = 0;
  while (address.charCodeAt(at) <= 32) at++;
  // Addresses from the browser begin with exactly this; the slow way below is for typed and pasted ones.
  if (address.startsWith('https://', at)) at += 8;
  else {
    const scheme = address.slice(at, at + 6).toLowerCase();
    if (scheme === 'https:') at += 6;
    else if (scheme.startsWith('http:')) at += 5;
    else return -1;
  }
  for (;;) {
    const code = address.charCodeAt(at);
    if (code !== SLASH && code !== BACKSLASH) return at;
    at++;
  }
}

/** The host as a browser would canonicalise it, as far as a lookup among ASCII domains can tell. */
function canonicalHost(written: string): string {
  let host = written;
  if (host.includes('%')) {
    try {
      host = decodeURIComponent(host);
    } catch {
      return '';
    }
  }
  // IDNA ignores soft hyphens, joiners and zero-width characters, and reads the ideographic stops as dots; URLs drop tabs and line ends.
  host = host
    .replace(/[\t\n\r\u00ad\u034f\u180b-\u180d\u200b-\u200d\u2060\ufeff\ufe00-\ufe0f]/g, '')
    .replace(/[\u3002\uff0e\uff61]/g, '.')
    .normalize('NFKC')
    .toLowerCase();
  // A character that may not stand in a host makes the whole address invalid: no site can be there.
  if (/[\s/\\?#@:<>[\]^|%]/.test(host)) return '';
  return host.endsWith('.') ? host.slice(0, -1) : host;
}

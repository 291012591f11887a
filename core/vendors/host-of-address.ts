/** Where the host and the path stand in an address. `path` begins at `/`, `?` or `#`, or is empty. */
export type AddressParts = { host: string; path: string };

const SLASH = 47;
const BACKSLASH = 92;
const DOT = 46;
const OPEN_BRACKET = 91;
const LONGEST_HOST = 253;

/** What a character means in front of the path: one look per character instead of ten comparisons. */
const PLAIN = 0;
const STOP = 1;
const AT = 2;
const COLON = 3;
const UPPER = 4;
const ODD = 5;
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if ('/\\?#'.includes(char)) return STOP;
  if (char === '@') return AT;
  if (char === ':') return COLON;
  if (char >= 'A' && char <= 'Z') return UPPER;
  return code <= 32 || code > 126 || char === '%' ? ODD : PLAIN;
});

/**
 * Where the host stands: from `from` up to `stop` in `text`. That is the address itself, unless its host had to be
 * rewritten; then `text` is the host. `pathAt` is where the path begins in the address.
 */
export type HostPlace = { text: string; from: number; stop: number; pathAt: number };

/** The lower-case host of a web address and what follows it. See `placeHost`. */
export function hostOfAddress(address: string): AddressParts | null {
  const place = placeHost(address);
  if (place === null) return null;
  return { host: place.text.slice(place.from, place.stop), path: address.slice(place.pathAt) };
}

/**
 * Finds the host of a web address; null for anything that is not http or https, has no host, or names an IPv6 address.
 * Written by hand because `new URL` costs more than the whole lookup and does not exist in core. Follows the URL standard
 * where it matters for a lookup: user info, ports, back-slashes, missing slashes, full-width letters, ideographic dots,
 * percent signs and one trailing dot. Cuts nothing out of the address unless it must: the lookup reads it in place.
 */
export function placeHost(address: string): HostPlace | null {
  const start = authorityStart(address);
  if (start < 0) return null;
  let from = start;
  let end = start;
  let colon = -1;
  let plain = true;
  let upper = false;
  for (; end < address.length; end++) {
    const code = address.charCodeAt(end);
    const kind = code < 128 ? kinds[code] : ODD;
    if (kind === PLAIN) continue;
    if (kind === STOP) break;
    if (kind === AT) {
      from = end + 1;
      colon = -1;
      plain = true;
    } else if (kind === COLON) {
      if (colon < 0) colon = end;
    } else if (kind === UPPER) upper = true;
    else plain = false;
  }
  if (address.charCodeAt(from) === OPEN_BRACKET) return null;
  let stop = colon < 0 ? end : colon;
  if (plain && address.charCodeAt(stop - 1) === DOT) stop--;
  if (!plain || upper) return rewritten(address.slice(from, stop), plain, end);
  return stop <= from || stop - from > LONGEST_HOST ? null : { text: address, from, stop, pathAt: end };
}

function rewritten(written: string, plain: boolean, pathAt: number): HostPlace | null {
  const text = plain ? written.toLowerCase() : canonicalHost(written);
  return text.length === 0 || text.length > LONGEST_HOST ? null : { text, from: 0, stop: text.length, pathAt };
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

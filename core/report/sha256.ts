// FIPS 180-4, in 40 lines, because core has no platform: the browser's digest is asynchronous, Node's is Node's.

/** The first 32 bits of the fractional parts of the roots of the first primes: square roots, then cube roots. */
const [initial, rounds] = constants();

/** The SHA-256 of a text's UTF-8 bytes as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return [...digest(utf8(text))].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The same in base64, as a Content-Security-Policy wants it. */
export function sha256Base64(text: string): string {
  const bytes = [...digest(utf8(text))].flatMap((word) => [
    word >>> 24,
    (word >>> 16) & 255,
    (word >>> 8) & 255,
    word & 255,
  ]);
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let coded = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) coded += letters.charAt((three >> shift) & 63);
  }
  return `${coded.slice(0, 43)}=`;
}

function digest(message: readonly number[]): Uint32Array {
  const bits = message.length * 8;
  const padding = Array<number>((119 - (message.length % 64)) % 64).fill(0);
  const tail = [Math.floor(bits / 0x100000000), bits >>> 0].flatMap((word) => [
    word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255,
  ]); // prettier-ignore
  const padded = Uint8Array.from([...message, 0x80, ...padding, ...tail]);
  const hash = Uint32Array.from(initial);
  const view = new DataView(padded.buffer);
  for (let block = 0; block < padded.length; block += 64) addBlock(hash, view, block);
  return hash;
}

function addBlock(hash: Uint32Array, view: DataView, block: number): void {
  const words = new Uint32Array(64);
  const at = (index: number): number => words[index] ?? 0;
  for (let index = 0; index < 16; index++) words[index] = view.getUint32(block + index * 4);
  for (let index = 16; index < 64; index++) {
    const early = at(index - 15);
    const late = at(index - 2);
    const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[index] = at(index - 16) + s0 + at(index - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let index = 0; index < 64; index++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = (h + s1 + ((e & f) ^ (~e & g)) + (rounds[index] ?? 0) + at(index)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => (hash[index] = (hash[index] ?? 0) + word));
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function constants(): [number[], number[]] {
  const primes: number[] = [];
  for (let each = 2; primes.length < 64; each++) if (primes.every((prime) => each % prime !== 0)) primes.push(each);
  const fraction = (value: number): number => Math.floor((value - Math.floor(value)) * 0x100000000);
  return [
    primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))),
    primes.map((prime) => fraction(Math.cbrt(prime))),
  ];
}

function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    // A lone surrogate becomes the replacement character, as every encoder does it.
    const found = character.codePointAt(0) ?? 0;
    const code = found >= 0xd800 && found <= 0xdfff ? 0xfffd : found;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return bytes;
}

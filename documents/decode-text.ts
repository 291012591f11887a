/** What windows-1252 means by the bytes 0x80 to 0x9F. Node 20 takes them for control characters (nodejs/node 56542). */
const MARKS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** The bytes as text: by their byte order mark, else UTF-8, else (old editors on Windows) windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252')
      .decode(bytes)
      .replace(/[\x80-\x9F]/g, (character) => MARKS[character.charCodeAt(0) - 0x80] ?? character);
  }
}

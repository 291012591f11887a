import type { Capitals, Lexicon, WordEntry } from './lexicon.ts';

/**
 * Finds the entry of a plain ASCII word in a text without making a string of it. The caller has hashed the word
 * (`hashStep` over its folded characters); what the table finds is compared with the text, so that no clash misleads.
 */
export class WordTable {
  private words: (string | undefined)[] = new Array<string | undefined>(1 << 12);
  private entries: (WordEntry | undefined)[] = new Array<WordEntry | undefined>(1 << 12);
  private hashes = new Int32Array(1 << 12);
  private size = 0;
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    lexicon.onForget(() => this.reset(1 << 12));
  }

  entryOf(text: string, start: number, end: number, hashed: number, capitals: Capitals): WordEntry {
    const key = Math.imul(hashed, 3) + capitals;
    const mask = this.hashes.length - 1;
    let slot = mix(key) & mask;
    for (let word = this.words[slot]; word !== undefined; word = this.words[slot]) {
      if (this.hashes[slot] === key && isSame(word, text, start, end)) {
        const entry = this.entries[slot];
        if (entry) return entry;
      }
      slot = (slot + 1) & mask;
    }
    const word = text.slice(start, end).toLowerCase();
    const entry = this.lexicon.entryOf(word, capitals);
    this.add(word, entry, key);
    return entry;
  }

  private add(word: string, entry: WordEntry, key: number): void {
    if (this.size * 2 >= this.hashes.length) {
      const { words, entries, hashes } = this;
      this.reset(hashes.length * 2);
      words.forEach((each, slot) => {
        const there = entries[slot];
        if (each !== undefined && there) this.put(each, there, hashes[slot] ?? 0);
      });
    }
    this.put(word, entry, key);
  }

  private put(word: string, entry: WordEntry, key: number): void {
    const mask = this.hashes.length - 1;
    let slot = mix(key) & mask;
    while (this.words[slot] !== undefined) slot = (slot + 1) & mask;
    this.words[slot] = word;
    this.entries[slot] = entry;
    this.hashes[slot] = key;
    this.size++;
  }

  private reset(length: number): void {
    this.words = new Array<string | undefined>(length);
    this.entries = new Array<WordEntry | undefined>(length);
    this.hashes = new Int32Array(length);
    this.size = 0;
  }
}

export function hashStep(hashed: number, code: number): number {
  return Math.imul(hashed ^ code, 0x01000193);
}

function mix(key: number): number {
  return (key ^ (key >>> 15)) >>> 0;
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index++) {
    const code = text.charCodeAt(start + index);
    const folded = code >= 65 && code <= 90 ? code | 32 : code;
    if (folded !== word.charCodeAt(index)) return false;
  }
  return true;
}

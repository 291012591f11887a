import type { Capitals, Lexicon, WordEntry } from './lexicon.ts';
import type { PartOfName } from './normalize-word.ts';
import { hashStep, WordTable } from './word-table.ts';

/** A sentence of a block; characters are UTF-16 units of the block's text, tokens are indexes into the scan. */
export type SentenceBounds = {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly tokenEnd: number;
  /** Tokens after which the sentence's colons stand. */
  readonly labelEnds: readonly number[];
  readonly endsOpen: boolean;
};

/**
 * The words and sentences of one text. One scanner serves a whole session: its arrays are overwritten by each `scan`.
 *
 * Soft hyphens and zero-width characters are passed over within words; hyphens part words; a possessive ending is
 * dropped; `don't`, `we'll` and the like become their two words, "artificial intelligence" and "artificial
 * intelligence (AI)" the one word `AI`.
 */
export class Scanner {
  entries: WordEntry[] = [];
  starts: number[] = [];
  ends: number[] = [];
  /** Tokens in web addresses, behind their beginning, and folders of paths: what they spell there, nobody says. */
  readonly inAddress = new Set<number>();
  /** How many tokens there are. */
  count = 0;
  /** How many words a reader counts. */
  words = 0;
  /** How many of them are known. */
  known = 0;
  sentences: SentenceBounds[] = [];
  /** Whether any character or word stands in the text that a placeholder needs. */
  mayHavePlaceholders = false;
  private text = '';
  private firstToken = 0;
  private labelEnds: number[] = [];
  private addressEnd = 0;
  private readonly lexicon: Lexicon;
  private readonly table: WordTable;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.table = new WordTable(lexicon);
  }

  scan(text: string): void {
    this.lexicon.makeRoom();
    this.text = text;
    this.count = 0;
    this.words = 0;
    this.known = 0;
    this.sentences = [];
    this.mayHavePlaceholders = false;
    this.firstToken = 0;
    this.labelEnds = [];
    this.addressEnd = 0;
    this.inAddress.clear();
    const { table } = this;
    const length = text.length;
    let sentenceStart = -1;
    let position = 0;
    while (position < length) {
      const code = text.charCodeAt(position);
      const kind = code < 128 ? (KINDS[code] ?? 0) : OTHER;
      if (kind <= UPPER) {
        // the innermost loop: one pass over a plain word hashes it, folds it and sees its capitals
        const start = position;
        let hashed = 0;
        let capitals = 0;
        let next = code;
        for (let each = kind; each <= UPPER;) {
          capitals += each;
          hashed = hashStep(hashed, next | (each === UPPER ? 32 : 0));
          if (++position === length) {
            next = 0;
            break;
          }
          next = text.charCodeAt(position);
          each = next < 128 ? (KINDS[next] ?? OTHER) : OTHER;
        }
        if (sentenceStart < 0) sentenceStart = start;
        if (next >= 128 || next === APOSTROPHE || next === DOT) {
          const after = this.oddWord(text, start);
          if (after > 0) {
            position = after;
            continue;
          }
        }
        const shape = kind !== UPPER ? 0 : capitals === position - start && capitals > 1 ? 2 : 1;
        if (shape === 2 && (code === CAPITAL_T || code === CAPITAL_X)) this.mayHavePlaceholders = true;
        this.place(table.entryOf(text, start, position, hashed, shape), start, position);
        if ((next === COLON || next === DOT) && start >= this.addressEnd && beginsAddress(text, start, position)) {
          this.addressEnd = endOfAddress(text, position);
        }
        continue;
      }
      if (kind === SPACING) {
        if (this.count - this.firstToken >= LONGEST_SENTENCE) {
          this.closeSentence(text, sentenceStart, position);
          sentenceStart = -1;
        }
        position++;
        continue;
      }
      if (code >= 128 && isWordCode(code)) {
        if (sentenceStart < 0) sentenceStart = position;
        position = this.oddWord(text, position);
        continue;
      }
      if (code === 91 || code === 60 || code === 123 || code === 95) this.mayHavePlaceholders = true;
      if (code === DOT && position >= this.addressEnd && text[position + 1] === '/') {
        // the folders of "../policies/ai-policy.md" say nothing, the file's name may
        this.addressEnd = text.lastIndexOf('/', endOfAddress(text, position));
      }
      if (code === COLON && this.count > this.firstToken) this.labelEnds.push(this.count - 1);
      if (sentenceStart < 0 && !isSpace(code)) sentenceStart = position;
      const next = this.boundary(text, position, code);
      if (next > 0) {
        this.closeSentence(text, sentenceStart, next);
        sentenceStart = -1;
        position = next;
      } else {
        position++;
      }
    }
    this.closeSentence(text, sentenceStart, length);
  }

  /** Reads a word with other letters than ASCII's, an apostrophe or a dot in it; 0 where it is a plain one after all. */
  private oddWord(text: string, start: number): number {
    let position = start;
    let plain = true;
    for (; position < text.length; position++) {
      const code = text.charCodeAt(position);
      if (isWordCode(code)) {
        if (code >= 128) plain = false;
        continue;
      }
      const inWord = position > start && isWordCode(text.charCodeAt(position + 1));
      const inNumber = code === DOT && isDigit(text.charCodeAt(position - 1)) && isDigit(text.charCodeAt(position + 1));
      if ((isApostrophe(code) && inWord) || isInvisible(code) || (position > start && inNumber)) plain = false;
      else break;
    }
    if (plain) return 0;
    const [head = '', ...rest] = text
      .slice(start, position)
      .toLowerCase()
      .replace(INVISIBLES, '')
      .split(/['\u2019\u02bc]/);
    this.pushParts(head, rest.join(''), start, position, capitalsOf(text, start, start + head.length));
    return position;
  }

  /** `don't` is "do not", `we'll` is "we will", `board's` is "board". */
  private pushParts(head: string, tail: string, start: number, end: number, capitals: Capitals): void {
    const second = CONTRACTIONS.get(tail);
    if (tail === 't' && head.endsWith('n')) {
      this.push(IRREGULAR.get(head) ?? head.slice(0, -1), start, end, capitals);
      this.push('not', start, end, 0);
    } else if (second !== undefined) {
      this.push(head, start, end, capitals);
      this.push(second, start, end, 0);
    } else {
      this.push(tail === 's' ? head : head + tail, start, end, capitals);
    }
  }

  private push(word: string, start: number, end: number, capitals: Capitals): void {
    if (word !== '') this.place(this.lexicon.entryOf(word, capitals), start, end);
  }

  private place(entry: WordEntry, start: number, end: number): void {
    this.words++;
    if (entry.isKnown) this.known++;
    if (entry.part === 'intelligence' && this.follows('artificial', start, BETWEEN_WORDS)) {
      this.count--;
      this.put(this.lexicon.entryOf('ai', 2), this.starts[this.count] ?? start, end);
    } else {
      this.put(entry, start, end);
    }
  }

  private put(entry: WordEntry, start: number, end: number): void {
    if (entry.part === 'ai' && this.follows('ai', start, OPENS_BRACKET)) return;
    this.entries[this.count] = entry;
    if (start < this.addressEnd) this.inAddress.add(this.count);
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count++;
  }

  /** Whether the last word of the sentence is this part of AI's name, and only such characters stand behind it. */
  private follows(part: PartOfName, start: number, between: RegExp): boolean {
    const last = this.count - 1;
    if (last < this.firstToken || this.entries[last]?.part !== part) return false;
    return between.test(this.text.slice(this.ends[last], start));
  }

  /** Where the next sentence may begin, if one ends at `position`; else 0. */
  private boundary(text: string, position: number, code: number): number {
    if (code === NEWLINE) return position + 1;
    if (code !== DOT && code !== QUESTION && code !== EXCLAMATION) return 0;
    let next = position + 1;
    while (next < text.length && isCloser(text.charCodeAt(next))) next++;
    if (next >= text.length) return next;
    if (!isSpace(text.charCodeAt(next))) return 0;
    let after = next;
    while (after < text.length && isSpace(text.charCodeAt(after))) after++;
    const following = text.charCodeAt(after);
    if (following >= 97 && following <= 122) return 0;
    if (code === DOT && this.endsInAbbreviation(text, position)) return 0;
    return next;
  }

  private endsInAbbreviation(text: string, dot: number): boolean {
    const last = this.count - 1;
    if (last < this.firstToken) return true;
    const start = this.starts[last] ?? 0;
    if ((this.ends[last] ?? 0) !== dot) return false;
    const word = text.slice(start, dot).toLowerCase();
    if (ABBREVIATIONS.has(word)) return true;
    // "1." at the head of a sentence numbers it; "U.S." and initials go on
    if (last === this.firstToken && isDigit(text.charCodeAt(start))) return true;
    if (word.length !== 1) return false;
    // initials go on ("J. Smith"), a letter that numbers a part does not ("see Annex B. The board")
    const before = last > this.firstToken ? text.slice(this.starts[last - 1] ?? 0, this.ends[last - 1] ?? 0) : '';
    const isInitial = isCapital(text.charCodeAt(start)) && word !== 'i' && !PARTS.has(before.toLowerCase());
    return text.charCodeAt(start - 1) === DOT || isInitial;
  }

  private closeSentence(text: string, start: number, end: number): void {
    if (this.count > this.firstToken && start >= 0) {
      let trimmed = end;
      while (trimmed > start && isSpace(text.charCodeAt(trimmed - 1))) trimmed--;
      const last = text.charCodeAt(trimmed - 1);
      this.sentences.push({
        start,
        end: trimmed,
        firstToken: this.firstToken,
        tokenEnd: this.count,
        labelEnds: this.labelEnds,
        endsOpen: last !== DOT && last !== EXCLAMATION && last !== QUESTION,
      });
    }
    this.firstToken = this.count;
    this.labelEnds = [];
  }
}

/** Whether the word from `start` to `end` is the `https` of `https://…` or the `www` of `www.…`. */
function beginsAddress(text: string, start: number, end: number): boolean {
  return text.startsWith('://', end) || (end - start === 3 && text.slice(start, end).toLowerCase() === 'www');
}

function endOfAddress(text: string, from: number): number {
  let position = from;
  while (position < text.length && !isSpace(text.charCodeAt(position)) && !ENDS_ADDRESS.has(text[position] ?? ''))
    position++;
  return position;
}

/** Kinds of characters; of `LOWER` and `UPPER` a plain word is made. */
const LOWER = 0;
const UPPER = 1;
const SPACING = 2;
const OTHER = 3;
const KINDS = Uint8Array.from({ length: 128 }, (_, code) =>
  (code >= 97 && code <= 122) || isDigit(code)
    ? LOWER
    : isCapital(code)
      ? UPPER
      : code === 32 || code === 44
        ? SPACING
        : OTHER,
);
const BETWEEN_WORDS = /^[\s\u2010\u2011-]{1,2}$/;
const OPENS_BRACKET = /^\s{0,2}[([]["'\u2018-\u201d]?$/;
/** How TBD, TBC and XX begin. */
const CAPITAL_T = 84;
const CAPITAL_X = 88;
/** No sentence has so many words: what is longer is cut, for the work on a sentence grows with its square. */
const LONGEST_SENTENCE = 1_000;
const ENDS_ADDRESS = new Set(['"', '<', '>', '|', ')', ']']);
const APOSTROPHE = 39;
const DOT = 46;
const COLON = 58;
const QUESTION = 63;
const EXCLAMATION = 33;
const NEWLINE = 10;
const INVISIBLES = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const IRREGULAR = new Map([
  ['can', 'can'],
  ['won', 'will'],
  ['shan', 'shall'],
]);
const CONTRACTIONS = new Map([
  ['ll', 'will'],
  ['re', 'are'],
  ['ve', 'have'],
  ['d', 'would'],
  ['m', 'am'],
]);
const PARTS = new Set(
  'annex appendix part section schedule option plan phase tier class category exhibit level group'.split(' '),
);
const ABBREVIATIONS = new Set(
  'e.g i.e eg ie e g no nos vs mr mrs ms dr prof inc ltd dept sec art fig approx st rev ref cf al viz doc ver para paras pp incl tel ext corp co'.split(
    ' ',
  ),
);

function capitalsOf(text: string, start: number, end: number): Capitals {
  if (!isCapital(text.charCodeAt(start))) return 0;
  for (let position = start + 1; position < end; position++) if (!isCapital(text.charCodeAt(position))) return 1;
  return end - start >= 2 ? 2 : 1;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)
  );
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc;
}

function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

function isCloser(code: number): boolean {
  return code === 34 || code === 39 || code === 41 || code === 93 || code === 0x2019 || code === 0x201d || code === 42;
}

/** Letters and digits of any script; the punctuation blocks above Latin-1 part words. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  return code < 0x3000 || (code > 0x3020 && code < 0xfe00) || code > 0xffee;
}

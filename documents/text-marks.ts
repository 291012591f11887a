/** A mark at the start of a line that makes it a list item or a numbered heading. */
export type LineMark = {
  readonly marker: string;
  readonly rest: string;
  readonly kind: 'bullet' | 'number' | 'letter' | 'roman' | 'decimal';
  /** How many parts a decimal number has: `3.1.2` has 3; other marks 1. */
  readonly depth: number;
};

const bullet = /^([-*+•‣◦▪▫●○■□◆◇⁃∙·–—➢➤►▶✓✔✗☐☑\uF0A7\uF0B7\uF0D8\uF0FC])\s+(?=\S)/u;
/** The letter o is Word's second-level bullet in plain text: only before a capital and after an indent or two blanks. */
const letterO = /^(o)(?:\s{2,}|\t|\s(?=\p{Lu}))(?=\S)/u;
const decimal =
  /^(?:section|article|clause|part|appendix|annex|schedule|chapter)?\s*(\d{1,2}(?:\.\d{1,2})+)[.):]?\s+(?=\S)/i;
const number = /^(\(?\d{1,3}[.)])\s*(?=[^\d\s])/;
const roman = /^(\(?[ivx]{1,6}[.)]|\(?[IVX]{1,6}[.)])\s+(?=\S)/;
const letter = /^(\(?[a-zA-Z][.)])\s+(?=\S)/;

/** The mark that a line begins with, or null. */
export function lineMark(line: string): LineMark | null {
  const text = line.trimStart();
  const found =
    marked(text, bullet, 'bullet') ??
    marked(text, letterO, 'bullet') ??
    marked(text, decimal, 'decimal') ??
    marked(text, number, 'number') ??
    marked(text, roman, 'roman') ??
    marked(text, letter, 'letter');
  return found;
}

function marked(text: string, pattern: RegExp, kind: LineMark['kind']): LineMark | null {
  const match = pattern.exec(text);
  if (!match?.[1]) return null;
  const rest = text.slice(match[0].length).trim();
  const marker = kind === 'bullet' ? '•' : match[1];
  return rest === '' ? null : { marker, rest, kind, depth: kind === 'decimal' ? match[1].split('.').length : 1 };
}

const minorWords = new Set(
  'a an and as at but by for from in into nor of on or over per the their to up via vs with our your its is are'.split(
    ' ',
  ),
);

/** Whether nearly all words that carry meaning begin with a capital: "Roles and Responsibilities". */
export function isTitleCase(text: string): boolean {
  const words = text.split(/[\s/&–—-]+/).filter((word) => /\p{L}/u.test(word));
  const major = words.filter((word) => !minorWords.has(word.toLowerCase()));
  const capital = major.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return major.length > 0 && capital.length / major.length >= 0.75;
}

/** Whether the line is set in capitals and has more than an abbreviation to it. */
export function isAllCaps(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** Whether a line ends as a sentence or a clause does. A heading does not. */
export function endsLikeSentence(text: string): boolean {
  return /[.;,!][”"’)\]]*$/.test(text.trim());
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

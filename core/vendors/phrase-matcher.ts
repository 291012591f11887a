/**
 * Finds the phrases of many tables in one pass over a text: a trie over words instead of regular expressions, so the
 * time grows with the text alone. In a phrase, `a|b` offers words for one place, `agent+s` the word with and without its s, `#n` is a number, `#price` an amount of
 * money; `AI` (also IA, KI) counts only in capitals, because “ai” is an everyday word in Italian, French and Romanian.
 */
export type PhraseMatcher<Id extends string> = { readonly root: TrieNode<Id> };

type TrieNode<Id extends string> = { next: Map<string, TrieNode<Id>>; ids: Id[] };

/** A phrase that was found: the words from `at` up to but without `end`. */
export type PhraseHit<Id extends string> = { id: Id; at: number; end: number };

export function phraseMatcher<Id extends string>(tables: Readonly<Record<Id, readonly string[]>>): PhraseMatcher<Id> {
  const root: TrieNode<Id> = { next: new Map(), ids: [] };
  for (const id of Object.keys(tables) as Id[]) {
    for (const phrase of tables[id]) addPhrase(root, id, phrase.split(' '));
  }
  return { root };
}

function addPhrase<Id extends string>(root: TrieNode<Id>, id: Id, places: readonly string[]): void {
  let nodes: TrieNode<Id>[] = [root];
  for (const place of places) {
    const following: TrieNode<Id>[] = [];
    for (const node of nodes) for (const word of wordsAt(place)) following.push(childOf(node, word));
    nodes = following;
  }
  for (const node of nodes) if (!node.ids.includes(id)) node.ids.push(id);
}

function wordsAt(place: string): string[] {
  return place
    .split('|')
    .flatMap((word) => (word.endsWith('+s') ? [word.slice(0, -2), `${word.slice(0, -2)}s`] : [word]));
}

function childOf<Id extends string>(node: TrieNode<Id>, word: string): TrieNode<Id> {
  let child = node.next.get(word);
  if (child === undefined) {
    child = { next: new Map(), ids: [] };
    node.next.set(word, child);
  }
  return child;
}

/** Every phrase of the tables among the words of a text (see `readWords`). A phrase never crosses the end of a sentence or a line. */
export function findPhrases<Id extends string>(matcher: PhraseMatcher<Id>, words: readonly string[]): PhraseHit<Id>[] {
  const hits: PhraseHit<Id>[] = [];
  for (let at = 0; at < words.length; at++) {
    let node: TrieNode<Id> | undefined = matcher.root;
    for (let end = at; end < words.length && words[end] !== sentenceEnd; end++) {
      node = node.next.get(words[end] ?? '');
      if (node === undefined) break;
      for (const id of node.ids) hits.push({ id, at, end: end + 1 });
    }
  }
  return hits;
}

/** Stands between sentences in the list of words. */
export const sentenceEnd = '.';

const NUMBER = '#n';
const PRICE = '#price';

/** The words of a text in lower case, with numbers and prices as classes and an end mark between sentences and lines. */
export function readWords(text: string): string[] {
  const words: string[] = [];
  const lower = text.toLowerCase();
  // Lower-casing can change the length (İ); then capitals cannot be told and AI is looked up in the lowered text.
  const capitals = lower.length === text.length ? text : lower;
  let at = 0;
  while (at < lower.length) {
    const code = lower.charCodeAt(at);
    if (isLetter(code)) at = readWord(words, lower, capitals, at);
    else if (isDigit(code)) at = readNumber(words, lower, at);
    else {
      if (isMoneySign(code) && isDigit(lower.charCodeAt(at + 1 + (lower.charCodeAt(at + 1) === 32 ? 1 : 0)))) {
        words.push(PRICE);
        at = skipNumber(lower, at + 1);
      } else {
        if (endsSentence(code, lower.charCodeAt(at + 1)) && words[words.length - 1] !== sentenceEnd)
          words.push(sentenceEnd);
        at++;
      }
    }
  }
  return words;
}

function readWord(words: string[], lower: string, capitals: string, from: number): number {
  let end = from + 1;
  while (end < lower.length && (isLetter(lower.charCodeAt(end)) || isDigit(lower.charCodeAt(end)))) end++;
  // you'll, l'IA: the apostrophe parts words; a possessive s is dropped.
  if (end - from === 2) words.push(shortWord(lower, capitals, from, end));
  else if (!(end - from === 1 && lower.charCodeAt(from) === 115 && isApostrophe(lower.charCodeAt(from - 1)))) {
    words.push(lower.slice(from, end));
  }
  return end;
}

/** `ai` for AI, IA and KI in capitals (and for the ending of a name, `Otter.ai`); `_ai` and so on for the everyday words. */
function shortWord(lower: string, capitals: string, from: number, end: number): string {
  const word = lower.slice(from, end);
  if (word !== 'ai' && word !== 'ia' && word !== 'ki') return word;
  const written = capitals.slice(from, end);
  if (written === 'AI' || written === 'IA' || written === 'KI' || written === 'Ai') return 'ai';
  return '_' + word;
}

function readNumber(words: string[], lower: string, from: number): number {
  const end = skipNumber(lower, from);
  // 20 €, 15 USD
  const sign = lower.charCodeAt(end) === 32 ? lower.charCodeAt(end + 1) : lower.charCodeAt(end);
  if (isMoneySign(sign) || lower.startsWith(' usd', end) || lower.startsWith(' eur', end)) words.push(PRICE);
  else words.push(NUMBER);
  return isMoneySign(lower.charCodeAt(end)) ? end + 1 : end;
}

function skipNumber(lower: string, from: number): number {
  let at = from;
  while (at < lower.length) {
    const code = lower.charCodeAt(at);
    const inside =
      (code === 46 || code === 44 || code === 32) && at > from && isDigit(lower.charCodeAt(at + 1)) && code !== 32;
    if (!isDigit(code) && !inside && !(code === 32 && at === from)) break;
    at++;
  }
  return at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  // Latin, Greek, Cyrillic and the scripts beyond; not the punctuation of Latin-1, General Punctuation or CJK.
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return (
    !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && !(code >= 0xff00 && code <= 0xff20)
  );
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isMoneySign(code: number): boolean {
  return code === 36 || code === 0x20ac || code === 0xa3 || code === 0x20b9 || code === 0xa5;
}

/** A full stop ends a sentence only before a space or the end: `Otter.ai` and `v2.1` stay together. */
function endsSentence(code: number, next: number): boolean {
  if (code === 10 || code === 33 || code === 63 || code === 0x3002 || code === 59 || code === 124 || code === 0x2022)
    return true;
  return (code === 46 || code === 58) && (Number.isNaN(next) || next <= 32);
}

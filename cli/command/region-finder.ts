import type { Passage } from '../../core/report/report.ts';
import type { FileRegion } from '../../core/report/write-sarif.ts';

type Word = { readonly text: string; readonly line: number; readonly start: number; readonly end: number };

/** So many words in a row still find a passage whose source has further words in it, such as the address of a link. */
const TELLING_WORDS = 8;

/** Finds where a passage stands in a text file, by its words: the markup between them does not matter. */
export function regionFinder(source: string): (passage: Passage) => FileRegion | null {
  const lines = source.split(/\r\n|\r|\n/);
  const words = lines.flatMap((text, line) => wordsOf(text, line));
  const snippet = ({ line, start }: Word, last: Word): string =>
    line === last.line
      ? (lines[line] ?? '').slice(start, last.end)
      : [
          (lines[line] ?? '').slice(start),
          ...lines.slice(line + 1, last.line),
          (lines[last.line] ?? '').slice(0, last.end),
        ].join('\n');
  return ({ exact, prefix, suffix }) => {
    const all = textsOf(exact);
    const around = { before: textsOf(prefix).reverse(), after: textsOf(suffix) };
    const place = bestPlace(words, all, around) ?? bestPlace(words, all.slice(0, TELLING_WORDS), around);
    const first = words[place?.from ?? -1];
    const last = words[place?.to ?? -1];
    if (!first || !last) return null;
    return {
      startLine: first.line + 1,
      startColumn: first.start + 1,
      endLine: last.line + 1,
      endColumn: last.end + 1,
      snippet: snippet(first, last),
    };
  };
}

type Surroundings = { readonly before: readonly string[]; readonly after: readonly string[] };

/** Of the places where the words stand in a row, the first of those with most of the words around them; null for none. */
function bestPlace(
  words: readonly Word[],
  sought: readonly string[],
  { before, after }: Surroundings,
): { readonly from: number; readonly to: number } | null {
  let best: { from: number; to: number } | null = null;
  let most = -1;
  for (let from = 0; from + sought.length <= words.length && sought.length > 0; from++) {
    if (!sought.every((word, index) => words[from + index]?.text === word)) continue;
    const to = from + sought.length - 1;
    const agreeing = run(before, (index) => words[from - 1 - index]) + run(after, (index) => words[to + 1 + index]);
    if (agreeing > most) {
      most = agreeing;
      best = { from, to };
    }
  }
  return best;
}

/** How many of the texts, from the first on, are those of the words. */
function run(texts: readonly string[], wordAt: (index: number) => Word | undefined): number {
  const end = texts.findIndex((text, index) => wordAt(index)?.text !== text);
  return end < 0 ? texts.length : end;
}

function wordsOf(text: string, line: number): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    line,
    start: index,
    end: index + word.length,
  }));
}

function textsOf(text: string): string[] {
  return wordsOf(text, 0).map((word) => word.text);
}

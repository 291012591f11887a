import type { Passage } from '../../core/report/report.ts';

/** How many words in a row name a line: more would run across line breaks of other words. */
const TELLING_WORDS = 8;

/** Finds the line of a text file on which a passage begins, by its words: markup between them does not matter. */
export function lineFinder(source: string): (passage: Passage) => number | null {
  const words: string[] = [];
  const lines: number[] = [];
  source.split('\n').forEach((line, index) => {
    for (const word of wordsOf(line)) {
      words.push(word);
      lines.push(index + 1);
    }
  });
  const text = ` ${words.join(' ')} `;
  return (passage) => {
    const sought = wordsOf(passage.exact).slice(0, TELLING_WORDS);
    if (sought.length === 0) return null;
    const at = text.indexOf(` ${sought.join(' ')} `);
    if (at < 0) return null;
    let count = 0;
    for (let index = text.indexOf(' '); index < at; index = text.indexOf(' ', index + 1)) count++;
    return lines[count] ?? null;
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

import { readFileSync } from 'node:fs';
import type { Written } from './word-document.ts';

/** The sample with gaps as a person would have it in Word: headings, paragraphs and a table for document control. */
export function samplePolicy(): Written[] {
  const file = new URL('../../fixtures/policies/sample-with-gaps.md', import.meta.url);
  return written(readFileSync(file, 'utf8'));
}

/** The sample, then as many paragraphs of ordinary work as it takes to reach the number of words. */
export function longPolicy(words: number): Written[] {
  const all = samplePolicy();
  let count = all.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  for (let number = 1; count < words; number++) {
    const text = `Depot ${number} keeps its own list of trailers, berths and ferry slots that AI has put in order, and the duty officer reads it each morning before the first crossing leaves.`;
    all.push({ text });
    count += text.split(' ').length;
  }
  return all;
}

function written(markdown: string): Written[] {
  let row = -1;
  return markdown.split('\n').flatMap((line): Written[] => {
    const heading = /^(#+) (.*)$/.exec(line);
    if (heading) return [{ text: heading[2] ?? '', heading: heading[1]?.length ?? 1 }];
    if (/^\| -/.test(line)) return [];
    if (line.startsWith('|')) {
      row++;
      return line
        .slice(1, -1)
        .split('|')
        .map((cell, column): Written => ({ text: cell.trim(), cell: { table: 0, row, column } }));
    }
    if (line.startsWith('- ')) return [{ text: line.slice(2), list: { level: 0, marker: '•' } }];
    return line.trim() === '' ? [] : [{ text: line.trim() }];
  });
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../core/checker/check-policy.ts';
import type { Block, PolicyText } from '../../core/policy/policy-text.ts';
import { readMarkdown } from '../../documents/read-markdown.ts';
import { readPlainText } from '../../documents/read-text.ts';

const folder = new URL('../fixtures/policies/', import.meta.url);
const policies = [
  'full-corporate',
  'full-public-authority',
  'full-small-company',
  'sample-with-gaps',
  'hedged-policy',
  'placeholders-left-in',
  'ethics-poster',
  'recycled-security-policy',
];

/** How a writer keeps a policy as plain text. */
type Hand = {
  /** Lines are wrapped here; absent where each paragraph is one line. */
  readonly width?: number;
  /** The mark of the nth item of a list that has no marks of its own, and what stands behind it. */
  readonly mark?: (nth: number) => string;
  readonly gap?: string;
  /** What the further lines of an item begin with; under its words where nothing is said. */
  readonly hang?: string;
  readonly indent?: string;
  /** A blank line between items. */
  readonly loose?: boolean;
  /** No blank line under headings and between paragraphs. */
  readonly tight?: boolean;
  readonly heading?: (text: string) => string;
  readonly rows?: (cells: readonly string[], widths: readonly number[]) => string;
  readonly lineEnd?: string;
};

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const always = (mark: string) => (): string => mark;
const upper = (text: string): string => text.toUpperCase();

const hands: Record<string, Hand> = {
  'a paragraph a line': {},
  'at 72 columns': { width: 72 },
  'with lines that end in carriage returns': { width: 65, lineEnd: '\r\n' },
  'with blanks at the end of each line': { width: 80, lineEnd: '   \n' },
  'further in': { width: 72, indent: '   ' },
  'with round bullets': { width: 72, mark: always('•') },
  'with bullets and tabs': { width: 72, mark: always('•'), gap: '\t' },
  'with dashes for bullets': { width: 72, mark: always('–') },
  'with the letter o for bullets': { width: 72, mark: always('o'), gap: '   ' },
  'with bullets of a symbol font': { width: 72, mark: always('\uF0B7'), gap: '  ' },
  'with letters in brackets': { width: 72, mark: (nth) => `(${String.fromCharCode(97 + nth)})` },
  'with Roman numbers': { width: 72, mark: (nth) => `(${romans[nth] ?? 'i'})` },
  'with numbers': { width: 72, mark: (nth) => `${nth + 1})` },
  'with items whose lines stand at the margin': { width: 72, mark: always('•'), hang: '' },
  'with items apart': { width: 72, loose: true },
  'without blank lines': { width: 72, tight: true },
  'without blank lines, a paragraph a line': { tight: true },
  'with headings in capitals': { width: 78, heading: upper },
  'with headings in capitals, without blank lines': { heading: upper, tight: true },
  'with cells parted by tabs': { rows: (cells) => cells.join('\t') },
  'with cells under each other': {
    width: 72,
    rows: (cells, widths) => cells.map((cell, at) => cell.padEnd((widths[at] ?? 0) + 4)).join(''),
  },
};

function wrapped(text: string, width: number | undefined, hang: string): string {
  if (width === undefined) return text;
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (hang.length + line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join(`\n${hang}`);
}

function writeText(blocks: readonly Block[], hand: Hand): string {
  const { width, mark = always('-'), gap = ' ', indent = '', lineEnd = '\n' } = hand;
  const parts: string[] = [];
  let nth = 0;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    nth = block.kind === 'list-item' ? nth + 1 : 0;
    if (block.kind === 'heading' && parts.at(-1) !== '') parts.push('');
    if (block.kind === 'heading') parts.push(hand.heading?.(block.text) ?? block.text);
    else if (block.kind === 'list-item') {
      const own = /[\p{L}\p{N}]/u.test(block.marker ?? '') ? (block.marker ?? '') : mark(nth - 1);
      const inner = indent + '    '.repeat(block.level);
      const hang = hand.hang ?? inner + ' '.repeat(own.length + 1);
      parts.push(inner + wrapped(own + gap + block.text, width, hang));
      if (blocks[at + 1]?.kind === 'list-item' && !hand.loose) continue;
    } else if (block.kind === 'table-cell') {
      const rows = rowsFrom(blocks, at);
      at += rows.flat().length - 1;
      const columns = Math.max(...rows.map((row) => row.length));
      const widths = Array.from({ length: columns }, (_, column) =>
        Math.max(...rows.map((row) => (row[column] ?? '').length)),
      );
      const write = hand.rows ?? ((cells: readonly string[]) => cells.join('\t'));
      parts.push(rows.map((row) => write(row, widths)).join('\n'));
    } else parts.push(indent + wrapped(block.text, width, indent));
    if (!hand.tight || block.kind === 'table-cell' || at === 0) parts.push('');
  }
  return `${parts.join('\n')}\n`.replace(/\n/g, lineEnd);
}

function rowsFrom(blocks: readonly Block[], from: number): string[][] {
  const rows: string[][] = [];
  const first = blocks[from];
  for (const block of blocks.slice(from)) {
    if (block.kind !== 'table-cell' || first?.kind !== 'table-cell' || block.table !== first.table) break;
    (rows[block.row] ??= []).push(block.text);
  }
  return rows;
}

/** What a person sees of the answer, but for the places of the passages. */
function answerOf(text: PolicyText) {
  const { elements, facts, mistakes } = checkPolicy(text);
  return {
    statuses: Object.fromEntries(elements.map(({ id, status }) => [id, status])),
    mistakes: mistakes.map(({ id }) => id),
    title: text.title.toLowerCase(),
    version: facts.version?.value,
    owner: facts.owner?.value,
    reviewDate: facts.reviewDate?.value,
  };
}

describe.each(policies)('%s', (name) => {
  const policy = readMarkdown(readFileSync(new URL(`${name}.md`, folder), 'utf8'));
  const expected = answerOf(policy);

  it.each(Object.entries(hands))('is judged the same as text %s', (_, hand) => {
    const source = writeText(policy.blocks, hand);
    expect(answerOf(readPlainText(source))).toEqual(expected);
  });
});

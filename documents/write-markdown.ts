import type { Block } from '../core/policy/policy-text.ts';
import { type LookStretch, type TextLooks, looksWithin, partsByLook } from './text-look.ts';

type Cell = Extract<Block, { kind: 'table-cell' }>;
type Item = Extract<Block, { kind: 'list-item' }>;

/** Writes blocks as Markdown (GitHub's dialect). Headers and footers of pages have no place in it and are left out. */
export function writeMarkdown(blocks: readonly Block[], looks: TextLooks = new Map()): string {
  const parts: { text: string; tight: boolean }[] = [];
  const indents: number[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (block.kind !== 'list-item') indents.length = 0;
    if (block.kind === 'heading')
      parts.push({
        text: `${'#'.repeat(Math.min(6, block.level))} ${escapeInline(block.text.replace(/\n/g, ' ')).replace(/#$/, '\\#')}`,
        tight: false,
      });
    else if (block.kind === 'list-item' && isTyped(block)) {
      indents.length = 0;
      parts.push({
        text: `${escapeStart(block.marker ?? '')} ${paragraph(block.text, looks.get(block.id))}`,
        tight: false,
      });
    } else if (block.kind === 'list-item')
      parts.push({ text: listItem(block, indents, looks.get(block.id)), tight: followsItem(blocks[index - 1]) });
    else if (block.kind === 'table-cell') {
      const cells = tableFrom(blocks, index);
      parts.push({ text: table(cells, looks), tight: false });
      index += cells.length - 1;
    } else if (block.kind === 'paragraph' || block.kind === 'footnote')
      parts.push({ text: paragraph(block.text, looks.get(block.id)), tight: false });
  }
  return (
    parts.map(({ text, tight }, index) => (index === 0 ? '' : tight ? '\n' : '\n\n') + text).join('') +
    (parts.length > 0 ? '\n' : '')
  );
}

/** Marks that Markdown does not know (`1.1`, `a)`) are typed before an ordinary paragraph. */
function isTyped({ marker, level }: Item): boolean {
  return level === 0 && marker !== undefined && /[\p{L}\p{N}]/u.test(marker) && !/^\d{1,9}[.)]$/.test(marker);
}

function followsItem(block: Block | undefined): boolean {
  return block?.kind === 'list-item' && !isTyped(block);
}

function tableFrom(blocks: readonly Block[], from: number): Cell[] {
  const cells: Cell[] = [];
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index];
    if (block?.kind !== 'table-cell' || block.table !== cells[0]?.table) {
      if (block?.kind !== 'table-cell' || cells.length > 0) break;
    }
    cells.push(block);
  }
  return cells;
}

function listItem(item: Item, indents: number[], looks?: readonly LookStretch[]): string {
  const marker = item.marker === undefined ? null : /^(\d{1,9})[.)]$/.test(item.marker) ? item.marker : '-';
  // A mark that Markdown does not know stays with the text, for other paragraphs refer to it.
  const own = item.marker === undefined || marker !== '-' || /^\W*$/.test(item.marker) ? '' : `${item.marker} `;
  const level = Math.min(item.level, indents.length);
  indents.length = marker === null ? Math.min(indents.length, level + 1) : level;
  const indent = ' '.repeat(indents[level - 1] ?? 0);
  if (marker === null)
    return `\n${' '.repeat(indents[level] ?? 2)}${paragraph(item.text, looks, ' '.repeat(indents[level] ?? 2))}`;
  indents[level] = indent.length + marker.length + 1;
  return `${indent}${marker} ${own}${paragraph(item.text, looks, ' '.repeat(indents[level] ?? 2))}`;
}

function paragraph(text: string, looks: readonly LookStretch[] = [], indent = ''): string {
  return markedLines(text, looks).map(escapeStart).join(`\\\n${indent}`);
}

/** The lines of a text, each with its marks. */
function markedLines(text: string, looks: readonly LookStretch[]): string[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return marked(line, looksWithin(looks, start, start + line.length));
  });
}

/** A line with marks round what is bold or italic, where the dialect would read them as such. */
function marked(line: string, looks: readonly LookStretch[]): string {
  let at = 0;
  let wasMarked = false;
  return partsByLook(line, looks)
    .map(({ text, bold, italic }) => {
      const mark = `${bold ? '**' : ''}${italic ? '*' : ''}`;
      const words = text.trim();
      const start = at + text.indexOf(words);
      at += text.length;
      const isApart = isOpen(line[start - 1], words[0]) && isOpen(line[start + words.length], words.at(-1));
      const isMarked = mark !== '' && words !== '' && isApart && !(wasMarked && !/^\s/.test(text));
      wasMarked = isMarked && !/\s$/.test(text);
      if (!isMarked) return escapeInline(text);
      const closing = [...mark].reverse().join('');
      return text.replace(words, () => `${mark}${escapeInline(words)}${closing}`);
    })
    .join('');
}

/** Whether a mark between two characters counts: beside a letter it must not touch a sign. */
function isOpen(outside: string | undefined, inside: string | undefined): boolean {
  return outside === undefined || !/[\p{L}\p{N}]/u.test(outside) || /[\p{L}\p{N}]/u.test(inside ?? '');
}

function table(cells: readonly Cell[], looks: TextLooks): string {
  const first = Math.min(...cells.map(({ row }) => row));
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  const rows = new Map<number, string[]>();
  for (const { id, row, column, text } of cells) {
    const line = rows.get(row) ?? Array.from({ length: columns }, () => '');
    const content = markedLines(text, looks.get(id) ?? [])
      .join('<br>')
      .replace(/\|/g, '\\|');
    line[column] = line[column] ? `${line[column]}<br>${content}` : content;
    rows.set(row, line);
  }
  const hasHead = cells.some(({ columnHead }) => columnHead !== undefined);
  const head = hasHead ? (rows.get(first) ?? []) : Array.from({ length: columns }, () => '');
  const body = [...rows].filter(([row]) => !hasHead || row !== first).sort(([a], [b]) => a - b);
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(([, texts]) => line(texts))].join('\n');
}

/** Marks that would begin emphasis, code, links, markup or references in the middle of text. */
export function escapeInline(text: string): string {
  return text
    .replace(/[\\`*_~]/g, '\\$&')
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\](?=[([:])/g, '\\]')
    .replace(/^\[(?=[ xX]\])/g, '\\[');
}

/** Marks that would begin a heading, a list, a quotation, a rule or a table at the start of a line. */
function escapeStart(line: string): string {
  return line
    .replace(/^(#{1,6}(?=\s|$)|>|\+(?=\s|$)|-(?=\s|$)|={1,}\s*$|-{2,}\s*$|\|)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

import { type Token, type Tokens, lexer } from 'marked';
import type { PolicyText } from '../core/policy/policy-text.ts';
import { BlockList } from './block-list.ts';
import { cleanText, dropInvisible, splitLigatures } from './clean-text.ts';
import { CutWords } from './cut-words.ts';
import { decodeEntities } from './decode-entities.ts';
import { draftOfLine } from './draft-of-line.ts';
import { splitFrontMatter } from './front-matter.ts';
import { addHtml } from './read-html.ts';
import { boldLineIsHeading } from './reads-like-heading.ts';
import { withoutDialect } from './markdown-notes.ts';
import type { TableCell } from './table-heads.ts';
import { type LineMark, lineMark } from './text-marks.ts';
import { drawnTable } from './text-tables.ts';
import { isWrap, joinLines, wrapWidth } from './unwrap-lines.ts';

/** Reads Markdown (GitHub's dialect) with its front matter. */
export function readMarkdown(source: string): PolicyText {
  const text = dropInvisible(
    splitLigatures(source)
      .replace(/\r\n?/g, '\n')
      .replace(/^\uFEFF/, ''),
  );
  const front = splitFrontMatter(text);
  const list = new BlockList();
  if (front && front.entries.length > 0) {
    list.table(
      front.entries.flatMap(({ label, value }, row) => [
        { row, column: 0, text: label, head: 'row' as const },
        { row, column: 1, text: value },
      ]),
    );
  }
  const { body, footnotes } = withoutDialect(front?.body ?? text);
  const lines = body.split('\n');
  // The lexer takes quadratic time over such text, which nobody writes: each line is read as a paragraph.
  if (isMonstrous(lines)) for (const line of lines) list.paragraph(cleanText(line));
  else {
    const wrap = { width: wrapWidth(lines), words: new CutWords(body) };
    for (const part of withoutDrawnTables(lines)) {
      if (typeof part === 'string') walk(lexer(separateTableLead(part), { gfm: true }), list, wrap);
      else list.table(part.map((cell) => ({ ...cell, text: withoutMarks(cell.text, null) })));
    }
    for (const note of footnotes) list.add({ kind: 'footnote', text: withoutMarks(note.text, wrap) });
  }
  return list.toPolicyText(front?.properties ?? {});
}

/** A text of one paragraph without its marks. */
function withoutMarks(source: string, wrap: Wrap | null): string {
  const inner = isMonstrous([source]) ? [] : lexer(source, { gfm: true });
  const said = inner.map((token) => inlineText(token as Tokens.Paragraph, wrap)).join(' ');
  return cleanText(said === '' ? source : said);
}

/** The text in parts, and between them the tables that are drawn with rulers: only some dialects know those. */
function withoutDrawnTables(lines: readonly string[]): (string | readonly TableCell[])[] {
  const parts: (string | readonly TableCell[])[] = [];
  let open: string[] = [];
  let fence = '';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1] ?? '';
    if (mark !== '' && (fence === '' || fence === mark)) fence = fence === '' ? mark : '';
    const table = fence === '' && mark === '' ? drawnTable(lines, at) : null;
    // What has one column is text between two rules.
    if (table?.cells.some(({ column }) => column > 0)) {
      parts.push(open.join('\n'), table.cells);
      open = [];
      at += table.lines - 1;
    } else open.push(line);
  }
  return [...parts, open.join('\n')];
}

const LONGEST_PARAGRAPH = 40_000;
const nestedMarks = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){60,}/;
/** A row of a table or an item of a list is a paragraph of its own. */
const ownParagraph = /^[ \t]*(?:\||[-*+][ \t]|\d{1,9}[.)][ \t])/;

/** Whether a paragraph is longer, or marks stand deeper inside each other, than in any real text. */
function isMonstrous(lines: readonly string[]): boolean {
  let length = 0;
  for (const line of lines) {
    length = line.trim() === '' ? 0 : ownParagraph.test(line) ? line.length : length + line.length;
    if (length > LONGEST_PARAGRAPH || (nestedMarks.test(line) && !isRule(line))) return true;
  }
  return false;
}

/** A rule across the page, also one of many marks: `- - - -`. */
function isRule(line: string): boolean {
  return new Set(line.replace(/\s/g, '')).size === 1 && /^\s*[-*_]/.test(line);
}

/** Writers forget the blank line before a table; without it the lexer reads its rows as a paragraph. */
function separateTableLead(body: string): string {
  const lines = body.split('\n');
  return lines
    .map((line, index) => {
      const isLead = line.trim() !== '' && !line.trimStart().startsWith('|');
      return isLead && isPipeRow(lines[index + 1]) && isPipeRule(lines[index + 2]) ? `${line}\n` : line;
    })
    .join('\n');
}

function isPipeRow(line: string | undefined): boolean {
  const trimmed = line?.trim() ?? '';
  return trimmed.length > 1 && trimmed.startsWith('|') && trimmed.endsWith('|');
}

function isPipeRule(line: string | undefined): boolean {
  return isPipeRow(line) && /^[|:\s-]+$/.test(line ?? '') && (line ?? '').includes('-');
}

/** How the text was hard-wrapped. */
type Wrap = { readonly width: number | null; readonly words: CutWords };

function walk(tokens: readonly Token[], list: BlockList, wrap: Wrap | null): void {
  for (const token of tokens as readonly (Tokens.Generic & Token)[]) {
    switch (token.type) {
      case 'heading':
        list.heading(inlineText(token, null), (token as Tokens.Heading).depth);
        break;
      case 'paragraph':
      case 'text':
        addParagraph(token as Tokens.Paragraph, list, wrap);
        break;
      case 'list':
        walkList(token as Tokens.List, list, 0, wrap);
        break;
      case 'table':
        list.table(tableCells(token as Tokens.Table));
        break;
      case 'blockquote':
        walk((token as Tokens.Blockquote).tokens, list, wrap);
        break;
      case 'code':
        list.paragraph(cleanText((token as Tokens.Code).text));
        break;
      case 'html':
        addHtml((token as Tokens.HTML).text, list);
        break;
    }
  }
}

function addParagraph(token: Tokens.Paragraph | Tokens.Text, list: BlockList, wrap: Wrap | null): void {
  const text = cleanText(inlineText(token, wrap));
  const [only, ...others] = token.tokens ?? [];
  if (only?.type === 'strong' && others.length === 0 && boldLineIsHeading(text)) list.guessedHeading(text);
  else list.add(draftOfLine(text, false));
}

function walkList(token: Tokens.List, list: BlockList, level: number, wrap: Wrap | null): void {
  let number = typeof token.start === 'number' ? token.start : 1;
  for (const item of token.items) {
    if (isContentsLine(item)) {
      for (const inner of item.tokens) if (inner.type === 'list') walkList(inner as Tokens.List, list, level + 1, wrap);
      continue;
    }
    const marker = token.ordered ? `${number++}${/^\s*\d+\)/.test(item.raw) ? ')' : '.'}` : '•';
    let first = true;
    for (const child of item.tokens as readonly (Tokens.Generic & Token)[]) {
      if (child.type === 'list') walkList(child as Tokens.List, list, level + 1, wrap);
      else if (child.type === 'text' || child.type === 'paragraph' || child.type === 'heading') {
        const text = cleanText(inlineText(child, wrap));
        if (text === '') continue;
        const typed = first && !token.ordered ? typedMark(text) : null;
        list.listItem(typed?.rest ?? text, level, first ? (typed?.marker ?? marker) : undefined);
        first = false;
      } else if (child.type !== 'space' && child.type !== 'checkbox') walk([child], list, wrap);
    }
  }
}

/** A line of a table of contents: it only leads elsewhere in the same text. */
function isContentsLine({ tokens }: Tokens.ListItem): boolean {
  const [first] = tokens as readonly (Tokens.Generic & Token)[];
  const inner = first?.tokens ?? [];
  const [link] = inner as readonly (Tokens.Generic & Token)[];
  return inner.length === 1 && link?.type === 'link' && (link as Tokens.Link).href.startsWith('#');
}

/** "- a) …": a bullet before a mark of the writer's own; but "- 2.5 million" is a number. */
function typedMark(text: string): LineMark | null {
  const mark = lineMark(text);
  return mark && mark.kind !== 'bullet' && (mark.kind !== 'decimal' || /^["“‘(]?\p{Lu}/u.test(mark.rest)) ? mark : null;
}

function tableCells(token: Tokens.Table): TableCell[] {
  // A table of pairs has no heads, but the dialect demands a row for them.
  const rows = token.header.some(({ text }) => text.trim() !== '') ? [token.header, ...token.rows] : token.rows;
  return rows.flatMap((row, rowNumber) =>
    row.map((cell, column) => ({ row: rowNumber, column, text: cleanText(inlineText(cell, null)) })),
  );
}

function inlineText(token: { readonly text?: string; readonly tokens?: Token[] }, wrap: Wrap | null): string {
  return softBreaks(token.tokens ? inline(token.tokens) : decodeEntities(token.text ?? ''), wrap);
}

const noWords = new CutWords('');

/** Stands for a break that Markdown would draw as a blank, until it is known whether the writer meant it. */
const SOFT_BREAK = '\u0001';

function inline(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens as readonly (Tokens.Generic & Token)[]) {
    if (token.type === 'br') text += '\n';
    else if (token.type === 'codespan') text += decodeEntities(token.text);
    else if (token.type === 'image') text += decodeEntities(token.text);
    else if (token.type === 'html') text += /^<br\b/i.test(token.raw) ? '\n' : '';
    // With one tilde it is struck through for some and lowered for others: kept. With two it is out of force.
    else if (token.type === 'del' && token.raw.startsWith('~~')) continue;
    else if (token.tokens && token.tokens.length > 0) text += inline(token.tokens);
    else
      text += decodeEntities(token.type === 'escape' ? token.text : (token.text ?? token.raw)).replace(
        /\n/g,
        SOFT_BREAK,
      );
  }
  return text;
}

function softBreaks(text: string, wrap: Wrap | null): string {
  const [first, ...rest] = text.split(SOFT_BREAK);
  let joined = first ?? '';
  let last = joined;
  for (const line of rest) {
    // A definition stands under its term.
    if (/^:\s+\S/.test(line) && !/[\n.:]/.test(joined)) {
      joined = `${joined.trimEnd()}${line}`;
      last = line;
      continue;
    }
    const wrapped = isWrap(last.slice(last.lastIndexOf('\n') + 1), line, wrap?.width ?? null) || last.trim() === '';
    joined = wrapped ? joinLines(joined, line, wrap?.words ?? noWords) : `${joined}\n${line}`;
    last = line;
  }
  return joined;
}

import type { Block } from '../core/policy/policy-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import { isTableRule } from './sniff-format.ts';
import { drawnTable } from './text-tables.ts';

/** Lines of a Markdown source that belong together, and the blank lines that follow them. */
export type MarkdownPiece = {
  readonly kind: 'front' | 'heading' | 'item' | 'text' | 'parts' | 'table' | 'code' | 'note' | 'silent';
  readonly raw: string;
  readonly gap: string;
};

/** A piece with the blocks that were read from it, in order. */
export type OwnedPiece = Omit<MarkdownPiece, 'kind'> & {
  readonly kind: MarkdownPiece['kind'] | 'list';
  readonly blocks: readonly Block[];
};

const listMark = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
const heading = /^ {0,3}#{1,6}(?:\s|$)/;
const fence = /^\s*(```|~~~)/;
const rule = /^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$/;
const note = /^\[\^[^\]\s]{1,80}\]:/;
const definition = /^ {0,3}\[[^\]^]{1,200}\]:\s*\S/;

/** The source cut into pieces; all of them together are the source again. */
export function markdownPieces(source: string): MarkdownPiece[] {
  const body = splitFrontMatter(source)?.body ?? source;
  const pieces: { kind: MarkdownPiece['kind']; raw: string; gap: string }[] = [];
  if (body.length < source.length)
    pieces.push({ kind: 'front', raw: source.slice(0, -body.length || undefined), gap: '' });
  const lines = body.split('\n');
  for (let at = 0; at < lines.length;) {
    const { kind, end } = pieceAt(lines, at);
    const isLast = end >= lines.length;
    let next = end;
    while (next < lines.length && (lines[next] ?? '').trim() === '') next++;
    const blank = lines
      .slice(end, next)
      .map((line) => `${line}\n`)
      .join('');
    const gap = isLast ? '' : next < lines.length ? `\n${blank}` : `\n${blank}`.slice(0, -1);
    if (end > at) pieces.push({ kind, raw: lines.slice(at, end).join('\n'), gap });
    else pieces.push({ kind: 'silent', raw: '', gap: next < lines.length ? blank : blank.slice(0, -1) });
    at = next;
  }
  return pieces;
}

function pieceAt(lines: readonly string[], at: number): { kind: MarkdownPiece['kind']; end: number } {
  const line = lines[at] ?? '';
  const upTo = (isEnd: (line: string, index: number) => boolean): number => {
    let end = at + 1;
    while (end < lines.length && !isEnd(lines[end] ?? '', end)) end++;
    return end;
  };
  const isBlank = (each: string): boolean => each.trim() === '';
  if (isBlank(line)) return { kind: 'silent', end: at };
  const mark = fence.exec(line)?.[1];
  if (mark !== undefined) return { kind: 'code', end: upTo((each) => each.trim().startsWith(mark)) + 1 };
  if (heading.test(line)) return { kind: 'heading', end: at + 1 };
  if (rule.test(line) || definition.test(line)) return { kind: 'silent', end: at + 1 };
  if (note.test(line))
    return {
      kind: 'note',
      end: withoutBlankEnd(
        lines,
        at,
        upTo((each) => /^\S/.test(each) && !isBlank(each)),
      ),
    };
  if (line.trimStart().startsWith('<!--')) {
    const end = lines.findIndex((each, index) => index >= at && each.includes('-->'));
    return { kind: 'silent', end: end === -1 ? lines.length : end + 1 };
  }
  const drawn = drawnTable(lines, at);
  if (drawn?.cells.some(({ column }) => column > 0)) return { kind: 'table', end: at + drawn.lines };
  const isTable = line.trimStart().startsWith('|') || isTableRule(lines[at + 1] ?? '');
  if (isTable) return { kind: 'table', end: upTo((each) => isBlank(each) || !each.includes('|')) };
  const begins = (each: string): boolean => isBlank(each) || heading.test(each) || fence.test(each);
  if (listMark.test(line)) return { kind: 'item', end: upTo((each) => begins(each) || listMark.test(each)) };
  if (/^\s*[<>]/.test(line)) return { kind: 'parts', end: upTo(isBlank) };
  return {
    kind: 'text',
    end: upTo((each) => begins(each) || /^\s*(?:[-*+]|1[.)])\s/.test(each) || each.trimStart().startsWith('|')),
  };
}

function withoutBlankEnd(lines: readonly string[], at: number, end: number): number {
  let last = end;
  while (last > at + 1 && (lines[last - 1] ?? '').trim() === '') last--;
  return last;
}

/** Which blocks were read from which piece, or null where that cannot be told. */
export function ownedPieces(source: string, blocks: readonly Block[]): OwnedPiece[] | null {
  const notes = blocks.filter(({ kind }) => kind === 'footnote');
  const body = blocks.filter(({ kind }) => kind !== 'footnote');
  const owned = markdownPieces(source).map((piece): OwnedPiece => {
    const from = piece.kind === 'note' ? notes : body;
    return { ...piece, blocks: piece.kind === 'silent' ? [] : from.splice(0, countIn(piece, from)) };
  });
  return body.length === 0 && notes.length === 0 ? owned : null;
}

/** How many of the next blocks stand in a piece: their letters do, in order. */
function countIn({ kind, raw }: MarkdownPiece, blocks: readonly Block[]): number {
  const letters = lettersOf(raw);
  const most = kind === 'item' || kind === 'text' || kind === 'heading' || kind === 'code' ? 1 : blocks.length;
  const table = kind === 'table' || kind === 'front' ? blocks[0] : undefined;
  let from = 0;
  let count = 0;
  for (const block of blocks.slice(0, most)) {
    if ((table !== undefined) !== (block.kind === 'table-cell')) break;
    if (table?.kind === 'table-cell' && block.kind === 'table-cell' && block.table !== table.table) break;
    from = endOf(letters, lettersOf(block.text), from);
    if (from === -1) break;
    count++;
  }
  return count;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function endOf(letters: string, sought: string, from: number): number {
  const whole = letters.indexOf(sought, from);
  if (whole !== -1) return whole + sought.length;
  let at = from;
  for (const letter of sought) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return -1;
  }
  return at;
}

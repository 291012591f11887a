import { CutWords } from './cut-words.ts';
import { type PdfColumn, columnOf, inColumns } from './pdf-columns.ts';

/** A run of text as the PDF draws it: position of its baseline's start, type size and width in points. */
export type PdfItem = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  readonly font: string;
  /** The marked content it stands in, by which the structure tree knows it; empty for none. */
  readonly mark: string;
};

/** A part of a line between wide gaps: a word group, or one column of a table. */
export type PdfSegment = { readonly text: string; readonly left: number; readonly right: number };

/** A line of text on a page. */
export type PdfLine = {
  readonly text: string;
  readonly segments: readonly PdfSegment[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly page: number;
  /** The column of the page, where it has several. */
  readonly column?: PdfColumn;
};

/** A gap of nearly a type size parts columns; one of a fifth parts words. */
const COLUMN_GAP = 0.9;
const WORD_GAP = 0.2;

/** Puts the items of a page together into lines, in the order in which they are drawn. */
export function toLines(items: readonly PdfItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfItem[] = [];
  for (const item of items) {
    const last = open.at(-1);
    if (last && !isSameLine(last, item)) {
      lines.push(...closeLine(open, page));
      open = [];
    }
    if (item.text.trim() !== '' || open.length > 0) open.push(item);
  }
  lines.push(...closeLine(open, page));
  return inColumns(lines).flatMap((group) => {
    const column = group.isColumn ? columnOf(group.lines) : null;
    const rows = mergeRows(group.lines);
    return column === null ? rows : rows.map((line) => ({ ...line, column }));
  });
}

/** How many lines back a table's next cell may begin; a step farther up is the next column of the page. */
const CELL_LINES = 12;
const NARROW_CELL_LINES = 6;

/** Writers draw a table cell by cell: a line that stands beside an earlier one is put into it. */
function mergeRows(lines: readonly PdfLine[]): PdfLine[] {
  const merged: PdfLine[] = [];
  for (const line of lines) {
    const last = merged.at(-1);
    if (last && Math.abs(line.y - last.y) < 2 && (line.left > last.right || line.right < last.left)) {
      merged[merged.length - 1] = line.left > last.right ? besideEachOther(last, line) : besideEachOther(line, last);
      continue;
    }
    const at = last && line.y > last.y + 1 ? lastIndexAt(merged, line.y) : -1;
    const beside = merged[at];
    const back = merged.length - at;
    if (beside && line.left > beside.right && back <= (beside.segments.length > 1 ? CELL_LINES : NARROW_CELL_LINES)) {
      merged[at] = besideEachOther(beside, line);
    } else merged.push(line);
  }
  return inRows(merged);
}

/** Two parts of one line as a line; what is said of it is what the longer part says. */
function besideEachOther(left: PdfLine, right: PdfLine): PdfLine {
  const main = left.text.length >= right.text.length || left.segments.length > 1 ? left : right;
  return {
    ...main,
    text: `${left.text} ${right.text}`,
    segments: [...left.segments, ...right.segments],
    left: left.left,
    right: right.right,
  };
}

function lastIndexAt(lines: readonly PdfLine[], y: number): number {
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - CELL_LINES); at--) {
    if (Math.abs((lines[at]?.y ?? 0) - y) < 2) return at;
  }
  return -1;
}

/** Lines of one row's cells in the order of their height, once cells have been put beside each other. */
function inRows(lines: readonly PdfLine[]): PdfLine[] {
  const result: PdfLine[] = [];
  for (const line of lines) {
    let at = result.length;
    const floor = Math.max(0, result.length - CELL_LINES);
    while (at > floor && isCellBelow(result[at - 1], line)) at--;
    result.splice(at, 0, line);
  }
  return result;
}

function isCellBelow(earlier: PdfLine | undefined, line: PdfLine): boolean {
  return earlier !== undefined && earlier.y < line.y - 1 && earlier.right < line.left;
}

function isSameLine(last: PdfItem, item: PdfItem): boolean {
  const size = Math.max(last.size, item.size);
  // Raised and lowered type (footnote marks) stays on its line; a step back to the left begins a new one.
  return Math.abs(last.y - item.y) < size * 0.45 && item.x > last.x + last.width - size * 2;
}

function closeLine(items: readonly PdfItem[], page: number): PdfLine[] {
  const segments: { text: string; left: number; right: number }[] = [];
  const weights = new Map<string, { length: number; item: PdfItem }>();
  const size = Math.max(...items.map((item) => (/\p{L}/u.test(item.text) ? item.size : 0)));
  for (const item of items) {
    const last = segments.at(-1);
    if (last && isNoteMark(item, size, items)) {
      last.right = item.x + item.width;
      continue;
    }
    const gap = last ? item.x - last.right : 0;
    if (!last || (gap > item.size * COLUMN_GAP && item.text.trim() !== '')) {
      if (item.text.trim() === '') continue;
      segments.push({ text: item.text, left: item.x, right: item.x + item.width });
    } else {
      const space = gap > item.size * WORD_GAP && !/\s$/.test(last.text) && !/^\s/.test(item.text) ? ' ' : '';
      last.text += space + item.text;
      if (item.text.trim() !== '') last.right = item.x + item.width;
    }
    const key = `${item.font} ${item.size.toFixed(1)}`;
    const weight = weights.get(key) ?? { length: 0, item };
    weight.length += item.text.trim().length;
    weights.set(key, weight);
  }
  const trimmed = withoutStretch(segments, Math.max(...items.map((item) => item.size)))
    .map((segment) => ({ ...segment, text: segment.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
  const [first] = trimmed;
  const heaviest = [...weights.values()].sort((a, b) => b.length - a.length)[0]?.item;
  if (!first || !heaviest) return [];
  return [
    {
      text: trimmed.map(({ text }) => text).join(' '),
      segments: trimmed,
      left: first.left,
      right: trimmed.at(-1)?.right ?? first.right,
      y: heaviest.y,
      size: heaviest.size,
      font: heaviest.font,
      page,
    },
  ];
}

/** Set flush on both sides, a line has wide blanks, but all of one width: its words belong together. */
function withoutStretch(segments: readonly PdfSegment[], size: number): PdfSegment[] {
  const gapBefore = (at: number): number => (segments[at]?.left ?? 0) - (segments[at - 1]?.right ?? 0);
  const gaps = segments.slice(1).map((_, at) => gapBefore(at + 1));
  const least = Math.min(...gaps);
  const isStretch = (gap: number): boolean => gap <= least * 1.4 + 1;
  if (gaps.filter(isStretch).length < 3 || least > size * 2) return [...segments];
  const joined: PdfSegment[] = [];
  segments.forEach((segment, at) => {
    const last = joined.at(-1);
    if (last && isStretch(gapBefore(at)))
      joined[joined.length - 1] = { text: `${last.text} ${segment.text}`, left: last.left, right: segment.right };
    else joined.push(segment);
  });
  return joined;
}

/** The number of a footnote: small, raised, behind a word. */
function isNoteMark({ text, size, y }: PdfItem, lineSize: number, items: readonly PdfItem[]): boolean {
  if (size > lineSize * 0.8 || !/^\d{1,2}$/.test(text.trim())) return false;
  const base = items.find((item) => item.size === lineSize)?.y ?? y;
  return y > base + lineSize * 0.15;
}

/**
 * Joins the lines of one paragraph. Where the next word would plainly have fitted into the line, the break was the
 * writer's and stays.
 */
export function joinPdfLines(lines: readonly PdfLine[], rightEdge: (line: PdfLine) => number, words: CutWords): string {
  let text = '';
  lines.forEach((line, index) => {
    const last = lines[index - 1];
    if (!last) text = line.text;
    else if (/\p{Ll}[-\u00AD\u2010]$/u.test(text) && /^\p{Ll}/u.test(line.text)) text = words.join(text, line.text);
    else if (endsInHyphen(text) && /^[\p{L}\p{N}]/u.test(line.text)) text += line.text;
    else text += (hadRoom(last, line, rightEdge(last)) ? '\n' : ' ') + line.text;
  });
  return text;
}

/** "AR 9-" goes on in the next line, whatever that begins with. */
export function endsInHyphen(text: string): boolean {
  return /[\p{L}\p{N}]-$/u.test(text);
}

/** Makes words of these lines whole that their ends cut. */
export function cutWordsOf(lines: readonly PdfLine[]): CutWords {
  return new CutWords(lines.map(({ text }) => text).join('\n'));
}

/** Whether the next line's first word would have fitted after this line with room (in type sizes) to spare. */
export function hadRoom(line: PdfLine, next: PdfLine, rightEdge: number, spare = 2): boolean {
  const perLetter = (next.right - next.left) / Math.max(1, next.text.length);
  const word = (next.text.split(' ', 1)[0] ?? '').length + 1;
  return rightEdge - line.right > word * perLetter * 1.1 + line.size * spare;
}

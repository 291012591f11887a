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
};

/** A gap of this many type sizes parts columns; one of a fifth parts words. */
const COLUMN_GAP = 1.6;
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
  return lines;
}

function isSameLine(last: PdfItem, item: PdfItem): boolean {
  const size = Math.max(last.size, item.size);
  // Raised and lowered type (footnote marks) stays on its line; a step back to the left begins a new one.
  return Math.abs(last.y - item.y) < size * 0.45 && item.x > last.x + last.width - size * 2;
}

function closeLine(items: readonly PdfItem[], page: number): PdfLine[] {
  const segments: { text: string; left: number; right: number }[] = [];
  const weights = new Map<string, { length: number; item: PdfItem }>();
  for (const item of items) {
    const last = segments.at(-1);
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
  const trimmed = segments
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

/**
 * Joins the lines of one paragraph. Where the next word would plainly have fitted into the line, the break was the
 * writer's and stays.
 */
export function joinPdfLines(lines: readonly PdfLine[], rightEdge: (line: PdfLine) => number): string {
  let text = '';
  lines.forEach((line, index) => {
    const last = lines[index - 1];
    if (!last) text = line.text;
    else if (/\p{Ll}[-\u00AD\u2010]$/u.test(text) && /^\p{Ll}/u.test(line.text)) text = joinHyphenated(text, line.text);
    else text += (hadRoom(last, line, rightEdge(last)) ? '\n' : ' ') + line.text;
  });
  return text;
}

/** Prefixes that keep their hyphen; other words were cut by the typesetter. */
const keepsHyphen =
  /\b(?:self|non|co|pre|post|re|ex|anti|cross|multi|inter|well|high|low|long|short|third|top|decision|risk|human|data|user|end|large|on|up|in|off|out|AI)-$/i;

function joinHyphenated(text: string, next: string): string {
  if (/\u00AD$/.test(text)) return text.slice(0, -1) + next;
  return keepsHyphen.test(text) ? text + next : text.slice(0, -1) + next;
}

/** Whether the next line's first word would have fitted after this line with room to spare. */
export function hadRoom(line: PdfLine, next: PdfLine, rightEdge: number): boolean {
  const perLetter = (next.right - next.left) / Math.max(1, next.text.length);
  const word = (next.text.split(' ', 1)[0] ?? '').length + 1;
  return rightEdge - line.right > word * perLetter * 1.1 + line.size * 2;
}

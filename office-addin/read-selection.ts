import { quoteOf, type TextQuote } from '../core/policy/text-quote.ts';
import type { Line } from './document-model.ts';
import { readableText } from './readable-text.ts';
import { hasWordApi } from './word-sets.ts';

const KEY_ONLY: Word.Interfaces.ParagraphLoadOptions = { uniqueLocalId: true };

/** The quote of what a range covers within one paragraph; null when it is empty or spans several, `unread` for other text than was read. */
export async function quoteOfRange(
  context: Word.RequestContext,
  range: Word.Range,
  lines: readonly Line[],
): Promise<TextQuote | null | 'unread'> {
  range.load({ text: true });
  const { paragraphs } = range;
  paragraphs.load({ text: true, $top: 2 });
  const keyed = hasWordApi('1.6') ? paragraphs.getFirst() : null;
  keyed?.load(KEY_ONLY);
  const before = hasWordApi('1.3') ? textBefore(paragraphs.getFirst(), range) : null;
  const neighbours = keyed === null && hasWordApi('1.3') ? neighboursOf(paragraphs.getFirst()) : [];
  await context.sync();
  const [paragraph, another] = paragraphs.items;
  const exact = range.text.trimEnd();
  if (!paragraph || another || exact.trim() === '') return null;
  const around = neighbours.map((neighbour) => (neighbour.isNullObject ? null : neighbour.text));
  const line =
    keyed === null
      ? lineOfText(lines, paragraph.text, around)
      : lines.find(({ raw }) => raw.key === keyed.uniqueLocalId);
  const start = before?.text.length ?? paragraph.text.indexOf(exact);
  return (line === undefined ? null : quoteIn(line, paragraph.text, start, exact)) ?? 'unread';
}

function quoteIn({ id, raw }: Line, shown: string, start: number, exact: string): TextQuote | null {
  const head = readableText(shown.slice(0, start)).text.length;
  const text = readableText(raw.text).text;
  const wanted = readableText(exact).text;
  const places = [...allPlaces(text, wanted)];
  // Offsets are Word's own; what a reader sees may be shorter: the nearest of the equal places is meant.
  const at = places.sort((a, b) => Math.abs(a - head) - Math.abs(b - head))[0];
  return at === undefined ? null : quoteOf(text, at, at + wanted.length, id);
}

function* allPlaces(text: string, wanted: string): Generator<number> {
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) yield at;
}

function textBefore(paragraph: Word.Paragraph, range: Word.Range): Word.Range {
  const before = paragraph.getRange('Start').expandTo(range.getRange('Start'));
  before.load({ text: true });
  return before;
}

function neighboursOf(paragraph: Word.Paragraph): Word.Paragraph[] {
  const neighbours = [paragraph.getPreviousOrNullObject(), paragraph.getNextOrNullObject()];
  for (const neighbour of neighbours) neighbour.load({ text: true });
  return neighbours;
}

/** Among equal paragraphs, the one with the same neighbours. */
function lineOfText(
  lines: readonly Line[],
  text: string,
  [previous, next]: readonly (string | null)[],
): Line | undefined {
  const body = lines.filter(({ raw }) => raw.place === 'body');
  const equal = body.flatMap((line, index) => (line.raw.shown === text ? [{ line, index }] : []));
  const fitting = equal.find(
    ({ index }) => (body[index - 1]?.raw.shown ?? null) === previous && (body[index + 1]?.raw.shown ?? null) === next,
  );
  return (fitting ?? (equal.length === 1 ? equal[0] : undefined))?.line;
}

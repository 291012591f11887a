import { findQuote, type TextQuote } from '../core/policy/text-quote.ts';
import type { Line } from './document-model.ts';
import type { RawParagraph } from './raw-paragraph.ts';
import { locate, readableText } from './readable-text.ts';
import { escapeSearch, findingAt, searchTerms, type SearchTerms } from './search-terms.ts';
import { codeOf } from './words-of-errors.ts';
import { hasWordApi } from './word-sets.ts';

/** How far from where it stood a paragraph without an id is looked for. */
const REACH = 40;

/** A passage in Word: its paragraph, and the range of its words, or of the paragraph where Word cannot tell them. */
export type FoundPassage = { readonly paragraph: Word.Paragraph; readonly range: Word.Range };

/** Finds a passage in one sync, or two where it is long or where paragraphs have no ids. Null when it is gone. */
export async function findPassage(
  context: Word.RequestContext,
  lines: readonly Line[],
  passage: TextQuote,
): Promise<FoundPassage | null> {
  const line = lines.find(({ id }) => id === passage.block);
  const paragraph = line && (await findParagraph(context, lines, line));
  if (!paragraph) return null;
  // Known from the last reading, so that the search can travel with the question whether the text is still the same.
  const expected = locate(line.raw.shown, passage);
  const terms = searchTerms(expected ? line.raw.shown.slice(expected.start, expected.end) : passage.exact);
  const heads = findings(paragraph, terms.head);
  const tails = terms.tail === undefined ? null : findings(paragraph, terms.tail);
  const isReviewed = hasWordApi('1.4') && line.raw.place === 'body';
  const current = isReviewed ? paragraph.getReviewedText('Current') : null;
  const original = isReviewed ? paragraph.getReviewedText('Original') : null;
  paragraph.load({ text: true });
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === 'ItemNotFound') return null;
    throw error;
  }
  const sides = [current?.value ?? paragraph.text, original?.value ?? paragraph.text];
  if (!sides.some((side) => findQuote(readableText(side).text, passage) !== null)) return null;
  const found = locate(paragraph.text, passage);
  const range = found && rangeOf(paragraph.text, found, terms, heads.items, tails?.items ?? null);
  return { paragraph, range: range ?? paragraph.getRange('Whole') };
}

/** The paragraph of a line, not yet loaded; null where it is gone and Word can tell so only by its text. */
export async function findParagraph(
  context: Word.RequestContext,
  lines: readonly Line[],
  { id, raw }: Line,
): Promise<Word.Paragraph | null> {
  if (raw.key !== undefined) return context.document.getParagraphByUniqueLocalId(raw.key);
  if (raw.place !== 'body') return nearest(await asideParagraphs(context, raw), raw.shown, 0);
  const index = lines.filter((line) => line.raw.place === 'body').findIndex((line) => line.id === id);
  const skip = Math.max(0, index - REACH);
  const { paragraphs } = context.document.body;
  paragraphs.load({ text: true, $top: 2 * REACH + 1, $skip: skip });
  await context.sync();
  return nearest(paragraphs.items, raw.shown, index - skip);
}

async function asideParagraphs(
  context: Word.RequestContext,
  { place, part = 0, pages = 'Primary' }: RawParagraph,
): Promise<readonly Word.Paragraph[]> {
  const { body, sections } = context.document;
  if (place === 'footnote') body.footnotes.load('items');
  else sections.load('items');
  await context.sync();
  const section = place === 'footnote' ? undefined : sections.items[part];
  const inside =
    place === 'footnote'
      ? body.footnotes.items[part]?.body
      : place === 'header'
        ? section?.getHeader(pages)
        : section?.getFooter(pages);
  if (!inside) return [];
  const { paragraphs } = inside;
  paragraphs.load({ text: true });
  await context.sync();
  // A footnote is read as one text.
  return place === 'footnote' ? paragraphs.items.slice(0, 1) : paragraphs.items;
}

function nearest(items: readonly Word.Paragraph[], text: string, index: number): Word.Paragraph | null {
  let best: Word.Paragraph | null = null;
  let distance = Infinity;
  items.forEach((item, at) => {
    if (item.text !== text || Math.abs(at - index) >= distance) return;
    best = item;
    distance = Math.abs(at - index);
  });
  // The paragraph in its place may have changed around the passage: whoever asked looks whether it still holds it.
  return best ?? items[index] ?? null;
}

function findings(paragraph: Word.Paragraph, term: string): Word.RangeCollection {
  const found = paragraph.search(escapeSearch(term), { matchCase: true });
  found.load({ text: true });
  return found;
}

function rangeOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { head, tail }: SearchTerms,
  heads: readonly Word.Range[],
  tails: readonly Word.Range[] | null,
): Word.Range | null {
  const first = heads[findingAt(text, head, start) ?? -1];
  if (!first || tails === null || tail === undefined) return first ?? null;
  const last = tails[findingAt(text, tail, end - tail.length) ?? -1];
  return last && hasWordApi('1.3') ? first.expandTo(last) : null;
}

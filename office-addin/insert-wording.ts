import type { Line } from './document-model.ts';
import { findParagraph } from './find-passage.ts';
import { escapeSearch } from './search-terms.ts';
import { hasWordApi } from './word-sets.ts';

const YELLOW = '#FFFF00';

/** What was put in, so that it can be taken out again. `isFilled`: into a paragraph that was there, and stays. */
export type Inserted = { readonly text: string; readonly key?: string; readonly isFilled?: true };

/** Wording of an organisation's own may have line breaks: Word would make paragraphs of them, and undo find only one. */
export function onOneLine(text: string): string {
  return text
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** Adds wording as a paragraph after another, in its style; after a heading, as body text. The paragraph is loaded. */
export async function insertAfter(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  text: string,
): Promise<Inserted> {
  const inserted = paragraph.insertParagraph(text, 'After');
  if (!isHeading(paragraph)) inserted.style = paragraph.style;
  else if (hasWordApi('1.3')) inserted.styleBuiltIn = 'Normal';
  return markInserted(context, inserted, text);
}

/** Fills an empty paragraph with wording: nobody wants a blank line beside it. The paragraph is loaded. */
export async function fillParagraph(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  text: string,
): Promise<Inserted> {
  if (isHeading(paragraph) && hasWordApi('1.3')) paragraph.styleBuiltIn = 'Normal';
  paragraph.insertText(text, 'Start');
  return { ...(await markInserted(context, paragraph, text)), isFilled: true };
}

/** Wording that stands as a heading proves nothing. */
function isHeading({ outlineLevel }: Word.Paragraph): boolean {
  return outlineLevel >= 1 && outlineLevel <= 9;
}

/** Marks each `[placeholder]`, and selects the first so that it can be typed over. */
async function markInserted(context: Word.RequestContext, inserted: Word.Paragraph, text: string): Promise<Inserted> {
  const placeholders = [...new Set(text.match(/\[[^\][\n]{1,100}\]/g) ?? [])].map((placeholder) => {
    const found = inserted.search(escapeSearch(placeholder), { matchCase: true });
    found.load({ text: true });
    return found;
  });
  const keyed = hasWordApi('1.6') ? inserted : null;
  keyed?.load(KEY_ONLY);
  await context.sync();
  const ranges = placeholders.flatMap(({ items }) => items);
  for (const range of ranges) range.font.highlightColor = YELLOW;
  (placeholders[0]?.items[0] ?? inserted).select();
  // The wording stands by now: marks that Word does not set are no reason to say that it does not.
  await context.sync().catch(() => undefined);
  return { text, ...(keyed === null ? {} : { key: keyed.uniqueLocalId }) };
}

const KEY_ONLY: Word.Interfaces.ParagraphLoadOptions = { uniqueLocalId: true };

/** Deletes what was inserted, unless somebody has worked on it since: then it would take their words too. */
export async function removeInserted(
  context: Word.RequestContext,
  lines: readonly Line[],
  { text, key, isFilled }: Inserted,
): Promise<boolean> {
  const found =
    key === undefined ? await onlyWithText(context, lines, text) : context.document.getParagraphByUniqueLocalId(key);
  if (found === null) return false;
  found.load({ text: true });
  await context.sync();
  if (found.text !== text) return false;
  if (isFilled) found.clear();
  else found.delete();
  await context.sync();
  return true;
}

async function onlyWithText(
  context: Word.RequestContext,
  lines: readonly Line[],
  text: string,
): Promise<Word.Paragraph | null> {
  const [only, another] = lines.filter(({ raw }) => raw.place === 'body' && raw.shown === text);
  return only === undefined || another !== undefined ? null : findParagraph(context, lines, only);
}

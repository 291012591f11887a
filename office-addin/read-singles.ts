import type { NeighbouredPatch, SinglePatch } from './document-model.ts';
import type { RawParagraph } from './raw-paragraph.ts';
import { paragraphProperties, readParagraph } from './read-document.ts';
import { hasWordApi } from './word-sets.ts';

const KEY_ONLY: Word.Interfaces.ParagraphLoadOptions = { uniqueLocalId: true };

/**
 * Reads the paragraphs that Word named, in one sync whatever the document's length. Null when one of them does not
 * stand in the body: only a reading of the whole document tells its place then.
 */
export async function readSingles(
  context: Word.RequestContext,
  keys: readonly string[],
): Promise<SinglePatch[] | null> {
  const asked = keys.map((key) => {
    const single = askSingle(paragraphOfKey(context, key));
    const previous = single.paragraph.getPreviousOrNullObject();
    loadKey(previous);
    return { key, single, previous };
  });
  await context.sync();
  const read = asked.map(({ key, single, previous }): SinglePatch | null => {
    const raw = rawOf(single);
    return raw && { raw: { ...raw, key }, after: previous.isNullObject ? null : previous.uniqueLocalId };
  });
  return read.every((patch) => patch !== null) ? read : null;
}

/** Reads the paragraph at the cursor and the texts beside it, in one sync. Null when it does not stand in the body. */
export async function readAtCursor(context: Word.RequestContext): Promise<NeighbouredPatch | null> {
  const single = askSingle(paragraphAtCursor(context));
  const [previous, next] = [single.paragraph.getPreviousOrNullObject(), single.paragraph.getNextOrNullObject()];
  loadText(previous);
  loadText(next);
  await context.sync();
  const raw = rawOf(single);
  return (
    raw && {
      raw,
      previous: previous.isNullObject ? null : previous.text,
      next: next.isNullObject ? null : next.text,
    }
  );
}

type AskedSingle = {
  readonly paragraph: Word.Paragraph;
  readonly listItem: Word.ListItem;
  readonly parentBody: Word.Body;
  readonly original: OfficeExtension.ClientResult<string> | null;
  readonly current: OfficeExtension.ClientResult<string> | null;
};

function askSingle(paragraph: Word.Paragraph): AskedSingle {
  paragraph.load(paragraphProperties());
  const listItem = paragraph.listItemOrNullObject;
  listItem.load({ level: true, listString: true });
  const { parentBody } = paragraph;
  parentBody.load({ type: true });
  const isReviewed = hasWordApi('1.4');
  return {
    paragraph,
    listItem,
    parentBody,
    original: isReviewed ? paragraph.getReviewedText('Original') : null,
    current: isReviewed ? paragraph.getReviewedText('Current') : null,
  };
}

/** Null when it does not stand in the body. */
function rawOf({ paragraph, listItem, parentBody, original, current }: AskedSingle): RawParagraph | null {
  if (parentBody.type !== 'MainDoc' && parentBody.type !== 'TableCell') return null;
  const raw = readParagraph(paragraph);
  return {
    ...raw,
    text: current?.value ?? raw.text,
    original: original?.value ?? raw.text,
    ...(listItem.isNullObject ? {} : { level: listItem.level, marker: listItem.listString }),
  };
}

function paragraphOfKey({ document }: Word.RequestContext, key: string): Word.Paragraph {
  return document.getParagraphByUniqueLocalId(key);
}

function paragraphAtCursor({ document }: Word.RequestContext): Word.Paragraph {
  return document.getSelection().paragraphs.getFirst();
}

function loadKey(paragraph: Word.Paragraph): void {
  paragraph.load(KEY_ONLY);
}

function loadText(paragraph: Word.Paragraph): void {
  paragraph.load({ text: true });
}

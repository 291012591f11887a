import type { SinglePatch } from './document-model.ts';
import { paragraphProperties, readParagraph } from './read-document.ts';

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
    const paragraph = paragraphOfKey(context, key);
    const previous = paragraph.getPreviousOrNullObject();
    loadKey(previous);
    const listItem = paragraph.listItemOrNullObject;
    listItem.load({ level: true, listString: true });
    const { parentBody } = paragraph;
    parentBody.load({ type: true });
    return {
      key,
      paragraph,
      previous,
      listItem,
      parentBody,
      original: paragraph.getReviewedText('Original'),
      current: paragraph.getReviewedText('Current'),
    };
  });
  await context.sync();
  if (asked.some(({ parentBody }) => parentBody.type !== 'MainDoc' && parentBody.type !== 'TableCell')) return null;
  return asked.map(({ key, paragraph, previous, listItem, original, current }): SinglePatch => ({
    raw: {
      ...readParagraph(paragraph),
      key,
      text: current.value,
      original: original.value,
      ...(listItem.isNullObject ? {} : { level: listItem.level, marker: listItem.listString }),
    },
    after: previous.isNullObject ? null : previous.uniqueLocalId,
  }));
}

function paragraphOfKey({ document }: Word.RequestContext, key: string): Word.Paragraph {
  return document.getParagraphByUniqueLocalId(key).load(paragraphProperties());
}

function loadKey(paragraph: Word.Paragraph): void {
  paragraph.load(KEY_ONLY);
}

import { joinReviews } from './join-reviews.ts';
import { readPart, REVIEW_NAMESPACE, writePart, type PartKind } from './review-part.ts';
import { hasWordApi } from './word-sets.ts';

const SETTING = 'countersign.review';
/** Stands where the copy in the settings was written without the part: by an old Word, or where Word refused the part. */
const ALONE_SETTING = 'countersign.review.alone';
const ASIDE_SETTING = 'countersign.review.aside';

/** What a document holds of a review. */
export type HeldReview = {
  /** All of it as one text; null: there is none. */
  readonly text: string | null;
  readonly parts: readonly ReadPart[];
};

/** A part of the review's namespace. `review`: what it holds; null for one that was set aside. */
export type ReadPart = { readonly id: string; readonly part: Word.CustomXmlPart; readonly review: string | null };

/**
 * The review that travels with the document. Two people who began at once leave two parts, and a Word without parts writes
 * only the copy: all of it counts. One sync where the document has the parts that it had the last time (`known`: their ids).
 */
export async function readHeld(context: Word.RequestContext, known: readonly string[]): Promise<HeldReview> {
  const [parts, setting] = await Promise.all([readParts(context, known), readSetting()]);
  const reviews = parts.flatMap(({ review }) => review ?? []);
  if (setting === null) return { parts, text: joinReviews(reviews) };
  const isAlone = reviews.length === 0 || Office.context.document.settings.get(ALONE_SETTING) === true;
  return { parts, text: joinReviews(isAlone ? [setting, ...reviews] : reviews) };
}

/** Puts a text in the place of what the document holds, as one part; what was set aside stays. */
export async function writeHeld(context: Word.RequestContext, { parts }: HeldReview, text: string): Promise<void> {
  const [mine, ...more] = parts.filter(({ review }) => review !== null);
  if (mine) mine.part.setXml(writePart('review', text));
  else context.document.customXmlParts.add(writePart('review', text));
  for (const { part } of more) part.delete();
  await context.sync();
}

/** Puts a text beside the review, in a part of its own. */
export async function writeAside(context: Word.RequestContext, text: string): Promise<void> {
  context.document.customXmlParts.add(writePart('aside', text));
  await context.sync();
}

async function readParts(context: Word.RequestContext, known: readonly string[]): Promise<ReadPart[]> {
  if (!hasWordApi('1.4')) return [];
  const parts = context.document.customXmlParts.getByNamespace(REVIEW_NAMESPACE);
  parts.load({ id: true });
  const guessed = known.map((id) => ({ id, xml: parts.getItemOrNullObject(id).getXml() }));
  await context.sync();
  const isAsKnown = parts.items.map(({ id }) => id).join(' ') === known.join(' ');
  const read = isAsKnown ? guessed : parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  if (!isAsKnown && read.length > 0) await context.sync();
  return parts.items.map((part, at) => ({
    id: part.id,
    part,
    review: readPart('review', read[at]?.xml.value ?? '')?.text ?? null,
  }));
}

/** The copy, as the document holds it now: this pane's view of the settings is as old as the pane. */
async function readSetting(): Promise<string | null> {
  const { settings } = Office.context.document;
  await new Promise<void>((done) => {
    // Not every Word can; it was read when the pane was opened.
    if (typeof settings.refreshAsync === 'function') settings.refreshAsync(() => done());
    else done();
  });
  const setting: unknown = settings.get(SETTING);
  return typeof setting === 'string' ? setting : null;
}

/** Writes the copy in the document's settings. `isAlone`: there is no part that says the same. False when Word did not take it. */
export function writeSetting(kind: PartKind, text: string, isAlone: boolean): Promise<boolean> {
  const { settings } = Office.context.document;
  settings.set(kind === 'review' ? SETTING : freeAside(settings), text);
  if (kind === 'review' && isAlone) settings.set(ALONE_SETTING, true);
  else if (kind === 'review') settings.remove(ALONE_SETTING);
  return new Promise((done) => {
    settings.saveAsync((result) => done(result.status === Office.AsyncResultStatus.Succeeded));
  });
}

/** Nothing that was set aside is written over. */
function freeAside(settings: Office.Settings): string {
  let number = 1;
  while (typeof settings.get(`${ASIDE_SETTING}.${number}`) === 'string') number++;
  return `${ASIDE_SETTING}.${number}`;
}

import { joinReviews, type OthersReview } from './joined-review.ts';
import { readPart, REVIEW_NAMESPACE, writePart, type PartKind } from './review-part.ts';
import { hasWordApi } from './word-sets.ts';

const SETTING = 'countersign.review';
/** Stands where the copy in the settings was written without the part: by an old Word, or where Word refused the part. */
const ALONE_SETTING = 'countersign.review.alone';
const ASIDE_SETTING = 'countersign.review.aside';

/**
 * The review state that travels with the document. Two people who began at once leave two parts, and a Word without parts
 * writes only the copy: all of it counts. Null: there is none.
 */
export async function loadReview(context: Word.RequestContext): Promise<string | null> {
  const parts = (await readParts(context)).flatMap(({ review }) => review ?? []);
  const { settings } = Office.context.document;
  const setting: unknown = settings.get(SETTING);
  if (typeof setting !== 'string') return joinReviews(parts);
  return joinReviews(
    parts.length === 0 ? [setting] : settings.get(ALONE_SETTING) === true ? [setting, ...parts] : parts,
  );
}

/** Writes the part, with what others have added to it since. Null where this Word has none; else what was written. */
export async function savePart(
  context: Word.RequestContext,
  kind: PartKind,
  text: string,
  others: OthersReview,
): Promise<string | null> {
  if (!hasWordApi('1.4')) return null;
  const reviews = kind === 'aside' ? [] : (await readParts(context)).filter(({ review }) => review !== null);
  const present = joinReviews(reviews.flatMap(({ review }) => review ?? []));
  const written = kind === 'aside' ? text : others.join(present, text);
  const xml = writePart(kind, written);
  const [mine, ...more] = reviews;
  if (mine) mine.part.setXml(xml);
  else context.document.customXmlParts.add(xml);
  for (const { part } of more) part.delete();
  await context.sync();
  return written;
}

type ReadPart = { readonly part: Word.CustomXmlPart; readonly review: string | null };

async function readParts(context: Word.RequestContext): Promise<ReadPart[]> {
  if (!hasWordApi('1.4')) return [];
  const parts = context.document.customXmlParts.getByNamespace(REVIEW_NAMESPACE);
  parts.load({ id: true });
  await context.sync();
  const read = parts.items.map((part) => ({ part, xml: part.getXml() }));
  if (read.length > 0) await context.sync();
  return read.map(({ part, xml }) => ({ part, review: readPart('review', xml.value)?.text ?? null }));
}

/** Writes the copy in the document's settings. `isAlone`: there is no part that says the same. False when Word did not take it. */
export function saveSetting(kind: PartKind, text: string, isAlone: boolean): Promise<boolean> {
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

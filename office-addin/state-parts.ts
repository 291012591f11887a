import { readPart, REVIEW_NAMESPACE, writePart, type PartKind } from './review-part.ts';
import { hasWordApi } from './word-sets.ts';

const SETTING = 'countersign.review';
const ASIDE_SETTING = 'countersign.review.aside';

/** The review state in the document's own part. Null: there is none. */
export async function loadPart(context: Word.RequestContext): Promise<string | null> {
  if (!hasWordApi('1.4')) return null;
  const texts = (await readParts(context)).map(({ xml }) => xml);
  const read = texts.flatMap((xml) => readPart('review', xml) ?? []);
  return read[0]?.text ?? null;
}

/** Writes the part. False where this Word has none. */
export async function savePart(context: Word.RequestContext, kind: PartKind, text: string): Promise<boolean> {
  if (!hasWordApi('1.4')) return false;
  const xml = writePart(kind, text);
  const [mine, ...more] =
    kind === 'aside' ? [] : (await readParts(context)).filter((part) => readPart('review', part.xml) !== null);
  if (mine) mine.part.setXml(xml);
  else context.document.customXmlParts.add(xml);
  // Two people who began at once leave two parts: one is enough, and it is the one that is read.
  for (const { part } of more) part.delete();
  await context.sync();
  return true;
}

async function readParts(
  context: Word.RequestContext,
): Promise<{ readonly part: Word.CustomXmlPart; readonly xml: string }[]> {
  const parts = context.document.customXmlParts.getByNamespace(REVIEW_NAMESPACE);
  parts.load({ id: true });
  await context.sync();
  const read = parts.items.map((part) => ({ part, xml: part.getXml() }));
  if (read.length > 0) await context.sync();
  return read.map(({ part, xml }) => ({ part, xml: xml.value }));
}

/** The copy in the document's settings: all there is on old hosts, and what is left where a part was lost. */
export function loadSetting(): string | null {
  const value: unknown = Office.context.document.settings.get(SETTING);
  return typeof value === 'string' ? value : null;
}

/** Writes the copy. False when Word did not take it. */
export function saveSetting(kind: PartKind, text: string): Promise<boolean> {
  const { settings } = Office.context.document;
  settings.set(kind === 'review' ? SETTING : freeAside(settings), text);
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

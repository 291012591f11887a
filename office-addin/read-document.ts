import type { DocumentProperties } from '../core/policy/policy-text.ts';
import { firstSlice, nextSlice } from './slice-size.ts';
import { placeCells } from './place-cells.ts';
import { plainParagraph, type PageKind, type RawParagraph } from './raw-paragraph.ts';
import { codeOf } from './words-of-errors.ts';
import { readTables } from './read-tables.ts';
import { hasPageSetup, hasWordApi } from './word-sets.ts';

const PAGE_SETUP: Word.Interfaces.SectionCollectionLoadOptions = {
  pageSetup: { differentFirstPageHeaderFooter: true, oddAndEvenPagesHeaderFooter: true },
};
/** Sections repeat each other's headers; nobody has this many that differ. */
const MOST_SECTIONS = 20;
const MOST_NOTES = 500;

export type DocumentReading = {
  readonly paragraphs: readonly RawParagraph[];
  readonly properties: DocumentProperties;
};

/** Told after each answer of Word: how many paragraphs are read, and whether that was all. False stops the reading. */
export type OnSlice = (done: number, isAll: boolean) => boolean;

type Extras = {
  readonly item: Word.Paragraph;
  readonly listItem?: Word.ListItem;
  readonly original?: OfficeExtension.ClientResult<string>;
  readonly current?: OfficeExtension.ClientResult<string>;
};

/** Reads the document in slices, one sync each; what a slice's paragraphs need besides travels with the next one. */
export async function readDocument(context: Word.RequestContext, onSlice: OnSlice): Promise<DocumentReading | null> {
  const asked = askFrame(context);
  const tracked = hasWordApi('1.6') ? context.document.body.getTrackedChanges().getFirstOrNullObject() : null;
  tracked?.load({ type: true });

  const body: RawParagraph[] = [];
  let waiting: Extras[] = [];
  for (let skip = 0, size = firstSlice, isAll = false; !isAll;) {
    const items = await readSlice(context, skip, size);
    body.push(...waiting.map(withExtras));
    // What is no longer needed is let go with the next sync, so that Word need not keep thousands of ranges alive.
    for (const { item } of waiting) item.untrack();
    const isReviewed = hasWordApi('1.4') && tracked?.isNullObject !== true;
    waiting = items.map((item) => askExtras(item, isReviewed));
    isAll = items.length < size;
    skip += items.length;
    size = nextSlice(items);
    if (!onSlice(skip, isAll)) return null;
  }
  const { headers, notes, footers, properties } = await readFrame(context, asked);
  body.push(...waiting.map(withExtras));
  const cells = await withCells(context, body, () => onSlice(body.length, true));
  return cells && { paragraphs: [...headers, ...cells, ...notes, ...footers], properties };
}

/** The texts alone, as cheaply as they can be had: whether they are those of the last reading. Null: stopped. */
export async function readsTheSame(
  context: Word.RequestContext,
  { paragraphs, properties }: DocumentReading,
  onSlice: OnSlice,
): Promise<boolean | null> {
  const asked = askFrame(context);
  const lines = paragraphs.filter(({ place }) => place === 'body');
  for (let skip = 0, size = firstSlice, isAll = false; !isAll;) {
    const items = await readTexts(context, skip, size);
    isAll = items.length < size;
    const isSame = items.every(
      ({ text, outlineLevel }, index) =>
        text === lines[skip + index]?.shown && outlineLevel === lines[skip + index]?.outlineLevel,
    );
    if (!isSame || (isAll && skip + items.length !== lines.length)) return false;
    skip += items.length;
    size = nextSlice(items);
    if (!onSlice(skip, isAll)) return null;
  }
  const now = await readFrame(context, asked);
  const around = paragraphs.filter(({ place }) => place !== 'body');
  return (
    JSON.stringify([...now.headers, ...now.notes, ...now.footers, now.properties]) ===
    JSON.stringify([...around, properties])
  );
}

/** What is loaded of a paragraph, by what this Word has. */
export function paragraphProperties(): Word.Interfaces.ParagraphLoadOptions {
  return {
    text: true,
    outlineLevel: true,
    ...(hasWordApi('1.3') ? { styleBuiltIn: true, isListItem: true, tableNestingLevel: true } : { style: true }),
    ...(hasWordApi('1.6') ? { uniqueLocalId: true } : {}),
  };
}

/** A loaded paragraph of the body as plain data. */
export function readParagraph(item: Word.Paragraph): RawParagraph {
  const hasLists = hasWordApi('1.3');
  return {
    ...plainParagraph(item.text),
    outlineLevel: item.outlineLevel,
    style: hasLists ? item.styleBuiltIn : item.style,
    isListItem: hasLists && item.isListItem,
    nesting: hasLists ? item.tableNestingLevel : 0,
    ...(hasWordApi('1.6') ? { key: item.uniqueLocalId } : {}),
  };
}

async function readSlice(context: Word.RequestContext, skip: number, size: number): Promise<Word.Paragraph[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load({ ...paragraphProperties(), $top: size, $skip: skip });
  await context.sync();
  return paragraphs.items;
}

async function readTexts(
  context: Word.RequestContext,
  skip: number,
  size: number,
): Promise<{ readonly text: string; readonly outlineLevel: number }[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load({ text: true, outlineLevel: true, $top: size, $skip: skip });
  await context.sync();
  const texts = paragraphs.items.map(({ text, outlineLevel }) => ({ text, outlineLevel }));
  for (const item of paragraphs.items) item.untrack();
  return texts;
}

/** Queues what only the paragraph itself can tell: its list mark, and both sides of its tracked changes. */
function askExtras(item: Word.Paragraph, isReviewed: boolean): Extras {
  const listItem = hasWordApi('1.3') && item.isListItem ? item.listItemOrNullObject : undefined;
  listItem?.load({ level: true, listString: true });
  return {
    item,
    ...(listItem === undefined ? {} : { listItem }),
    ...(isReviewed && item.text !== ''
      ? { original: item.getReviewedText('Original'), current: item.getReviewedText('Current') }
      : {}),
  };
}

function withExtras({ item, listItem, original, current }: Extras): RawParagraph {
  const raw = readParagraph(item);
  return {
    ...raw,
    text: current?.value ?? raw.text,
    original: original?.value ?? raw.text,
    ...(listItem === undefined || listItem.isNullObject ? {} : { level: listItem.level, marker: listItem.listString }),
  };
}

/** Null: stopped. */
async function withCells(
  context: Word.RequestContext,
  body: readonly RawParagraph[],
  mayGoOn: () => boolean,
): Promise<RawParagraph[] | null> {
  const inTables = body.filter(({ nesting }) => nesting > 0);
  if (inTables.length === 0) return [...body];
  const tables = await readTables(context, inTables, mayGoOn);
  if (tables === null) return null;
  const places = placeCells(
    body.map(({ shown, nesting }) => ({ text: shown, nesting })),
    tables,
  );
  return body.map((raw, index) => {
    const cell = places[index];
    return cell === undefined ? raw : { ...raw, cell };
  });
}

/** What stands around the body, asked for: it is answered with the next sync. */
type AskedFrame = {
  readonly sections: Word.SectionCollection;
  readonly properties: Word.DocumentProperties | null;
};

type Frame = {
  readonly headers: readonly RawParagraph[];
  readonly notes: readonly RawParagraph[];
  readonly footers: readonly RawParagraph[];
  readonly properties: DocumentProperties;
};

function askFrame({ document }: Word.RequestContext): AskedFrame {
  const { sections } = document;
  if (hasPageSetup()) sections.load(PAGE_SETUP);
  else sections.load('items');
  const properties = hasWordApi('1.3') ? document.properties : null;
  properties?.load({ title: true, author: true, subject: true });
  return { sections, properties };
}

async function readFrame(
  context: Word.RequestContext,
  { sections: { items: sections }, properties }: AskedFrame,
): Promise<Frame> {
  const primary = askAsides(sections, () => ['Primary']);
  const notes = hasWordApi('1.5') ? context.document.body.footnotes : null;
  notes?.load({ $top: MOST_NOTES, body: { text: true } });
  await context.sync();
  const asides = inReadingOrder([...primary, ...(await otherAsides(context, sections))]);
  return {
    headers: readAsides(asides, 'header'),
    notes: (notes?.items ?? []).map((note, part): RawParagraph => ({
      ...plainParagraph(note.body.text),
      place: 'footnote',
      part,
    })),
    footers: readAsides(asides, 'footer'),
    properties: properties === null ? {} : readProperties(properties),
  };
}

type Aside = {
  readonly kind: 'header' | 'footer';
  readonly part: number;
  readonly pages: PageKind;
  readonly paragraphs: Word.ParagraphCollection;
};

function askAsides(
  sections: readonly Word.Section[],
  pagesOf: (section: Word.Section) => readonly PageKind[],
): Aside[] {
  return sections.slice(0, MOST_SECTIONS).flatMap((section, part) =>
    pagesOf(section).flatMap((pages) =>
      (['header', 'footer'] as const).map((kind): Aside => {
        const { paragraphs } = kind === 'header' ? section.getHeader(pages) : section.getFooter(pages);
        paragraphs.load({ text: true });
        return { kind, part, pages, paragraphs };
      }),
    ),
  );
}

/** Those of first and even pages, only where they differ: to ask for others may make them, or fail. */
async function otherAsides(context: Word.RequestContext, sections: readonly Word.Section[]): Promise<Aside[]> {
  if (!hasPageSetup()) return [];
  const asides = askAsides(sections, ({ pageSetup }) => [
    ...(pageSetup.differentFirstPageHeaderFooter ? (['FirstPage'] as const) : []),
    ...(pageSetup.oddAndEvenPagesHeaderFooter ? (['EvenPages'] as const) : []),
  ]);
  if (asides.length === 0) return [];
  try {
    await context.sync();
    return asides;
  } catch (error) {
    // Some that were never written fail, though they differ (OfficeDev/office-js-docs-reference#1202).
    if (codeOf(error) === 'GeneralException' || codeOf(error) === 'ItemNotFound') return [];
    throw error;
  }
}

function inReadingOrder(asides: readonly Aside[]): Aside[] {
  const order: readonly PageKind[] = ['FirstPage', 'Primary', 'EvenPages'];
  return [...asides].sort((a, b) => a.part - b.part || order.indexOf(a.pages) - order.indexOf(b.pages));
}

function readAsides(asides: readonly Aside[], kind: Aside['kind']): RawParagraph[] {
  const seen = new Set<string>();
  return asides
    .filter((aside) => aside.kind === kind)
    .flatMap(({ part, pages, paragraphs }) =>
      paragraphs.items.map(({ text }): RawParagraph => ({ ...plainParagraph(text), place: kind, part, pages })),
    )
    .filter(({ text }) => !seen.has(text) && seen.add(text) && !isPageNumber(text));
}

/** "Page 3 of 12", "- 3 -", and lines without a word. */
function isPageNumber(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => /^\d+$/.test(word) || word === 'page' || word === 'of');
}

function readProperties({ title, author, subject }: Word.DocumentProperties): DocumentProperties {
  return {
    ...(title === '' ? {} : { title }),
    ...(author === '' ? {} : { author }),
    ...(subject === '' ? {} : { subject }),
  };
}

/**
 * Any sync beyond about 62,000 characters can hang, and whole documents freeze Word on a Mac for seconds
 * (OfficeDev/office-js#719, #6024): slices are cut so that their texts stay well below.
 */
const CHARACTERS = 30_000;
const FEWEST = 20;
/** The client library works off a slice in one task: it has to stay a short one. */
const MOST = 150;

/** How many rows of tables to read at once, by the texts that stand in them. */
export function rowsAtOnce(texts: readonly { readonly text: string }[], rows: number): number {
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(1, Math.min(MOST, Math.floor((CHARACTERS * rows) / Math.max(1, characters))));
}

/** How many paragraphs are read at first, before it is known how long they are. */
export const firstSlice = 60;

/** How many paragraphs to read next, after these. */
export function nextSlice(items: readonly { readonly text: string }[]): number {
  const characters = items.reduce((sum, { text }) => sum + text.length, 0);
  const average = Math.max(1, characters / Math.max(1, items.length));
  return Math.max(FEWEST, Math.min(MOST, Math.floor(CHARACTERS / average)));
}

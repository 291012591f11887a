/** Zero-width characters, marks of direction and other format controls that a reader never sees. */
const invisible = /[\u200B\u200E\u200F\u2060-\u2064\u202A-\u202E\u2066-\u2069\uFEFF]/;
const invisibleAll = new RegExp(invisible.source, 'g');
/** Joiners shape other scripts and emoji; between Latin letters they only hide a word from a search. */
const hidingJoiner = /(?<=[A-Za-z])[\u200C\u200D]+(?=[A-Za-z])/g;
const controls = /[\u0000-\u0008\u000E-\u001F\u007F]/g;

/** How many characters of the text hide from a reader. Soft hyphens are ordinary typesetting and not counted. */
export function countInvisible(text: string): number {
  return (text.match(invisibleAll)?.length ?? 0) + (text.match(hidingJoiner)?.join('').length ?? 0);
}

/** The text without soft hyphens, invisible characters and control characters other than tab and line ends. */
export function dropInvisible(text: string): string {
  return text
    .replace(/\u00AD/g, '')
    .replace(invisibleAll, '')
    .replace(hidingJoiner, '')
    .replace(controls, '');
}

/** The letters of ligatures, which pages that were typeset hold as one character. */
export function splitLigatures(text: string): string {
  return text.replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'));
}

/** One run of text as a reader sees it: each line trimmed, blanks in a row joined. Non-breaking spaces stay. */
export function cleanText(text: string): string {
  return dropInvisible(text)
    .replace(/[ \t\v\f]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** The note about invisible characters, or none. */
export function invisibleNotes(text: string): string[] {
  const count = countInvisible(text);
  if (count === 0) return [];
  return [
    count === 1
      ? 'The file holds 1 invisible character (zero-width or direction mark). It was left out.'
      : `The file holds ${count} invisible characters (zero-width or direction marks). They were left out.`,
  ];
}

const LONGEST_TITLE = 80;

/** A file's name without its ending, from the document's title: "AI Policy - review record". */
export function fileName(title: string, what: string): string {
  const base = title
    .replace(/[^\p{L}\p{N} ._-]+/gu, '')
    .trim()
    .slice(0, LONGEST_TITLE);
  return `${base === '' ? 'AI policy' : base} - ${what}`;
}

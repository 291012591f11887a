/** Markup that is safe to put into a page: made by `html` alone. */
export type Html = { readonly markup: string };

type Part = Html | string | number | readonly Part[];

/** A template whose every value is escaped, for text and for quoted attributes alike, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: strings.reduce((all, each, index) => all + markupOf(parts[index - 1] ?? '') + each) };
}

/** Markup for a condition that holds, nothing otherwise. */
export function when(holds: boolean, markup: () => Html): Html {
  return holds ? markup() : { markup: '' };
}

function markupOf(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'markup' in part ? part.markup : part.map(markupOf).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML that shows exactly it, less control characters and what turns the reading direction. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '')
    .replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, '');
}

/** A CSS string that shows exactly the text. */
export function cssString(text: string): string {
  const coded = [...text].map((character) =>
    /[\p{L}\p{N} .,()]/u.test(character) ? character : `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${coded.join('')}"`;
}

import type { BlockList } from './block-list.ts';
import { cleanText } from './clean-text.ts';
import { decodeEntities } from './decode-entities.ts';
import type { TableCell } from './table-heads.ts';

const tableStart = /<table\b/gi;
const tableEnd = /<\/table>/gi;

/** Adds what raw HTML in Markdown says to a reader: its tables, and a paragraph for each of its blocks. */
export function addHtml(html: string, list: BlockList): void {
  const scriptless = withoutElement(html, /<script/gi, /<\/script>/gi);
  const said = withoutElement(scriptless, /<style/gi, /<\/style>/gi).replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  let from = 0;
  for (let table = find(tableStart, said, from); table; table = find(tableStart, said, from)) {
    const end = find(tableEnd, said, table.index)?.index ?? said.length;
    for (const part of paragraphsIn(said.slice(from, table.index))) list.paragraph(part);
    list.table(cellsIn(said.slice(table.index, end)));
    from = end;
  }
  for (const part of paragraphsIn(said.slice(from))) list.paragraph(part);
}

/** The first match from a place on; the pattern has the flag `g`. */
function find(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function cellsIn(table: string): TableCell[] {
  return table
    .split(/<tr\b[^<>]{0,500}>/i)
    .slice(1)
    .flatMap((row, at) =>
      row
        .split(/<(?=t[dh]\b)/i)
        .slice(1)
        .map((cell, column): TableCell => ({ row: at, column, text: paragraphsIn(`<${cell}`).join('\n') })),
    );
}

/** Cuts an element out, its content too; to the end where it is never closed. */
function withoutElement(html: string, start: RegExp, end: RegExp): string {
  let kept = '';
  let from = 0;
  for (let open = find(start, html, from); open; open = find(start, html, from)) {
    kept += html.slice(from, open.index);
    const close = find(end, html, open.index);
    if (!close) return kept;
    from = close.index + close[0].length;
  }
  return kept + html.slice(from);
}

/** The texts of its paragraphs. */
function paragraphsIn(html: string): string[] {
  return html
    .split(/<\/?(?:p|div|h[1-6]|li|ul|ol|tr|t[dh]|table|summary|details|section|blockquote|dt|dd)\b[^<>]{0,500}>/i)
    .map((part) => cleanText(decodeEntities(part.replace(/<br\b[^<>]{0,200}>/gi, '\n').replace(/<[^<>]*>/g, ''))))
    .filter((part) => part !== '');
}

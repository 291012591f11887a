import type { BlockList } from './block-list.ts';
import { cleanText } from './clean-text.ts';
import { decodeEntities } from './decode-entities.ts';
import type { TableCell } from './table-heads.ts';

/** Adds what raw HTML in Markdown says to a reader: its tables, and a paragraph for each of its blocks. */
export function addHtml(html: string, list: BlockList): void {
  const said = withoutElement(withoutElement(html, 'script'), 'style').replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  let from = 0;
  for (let at = said.search(/<table\b/i); at !== -1;) {
    const end = said.toLowerCase().indexOf('</table>', at);
    const stop = end === -1 ? said.length : end;
    for (const part of paragraphsIn(said.slice(from, at))) list.paragraph(part);
    list.table(cellsIn(said.slice(at, stop)));
    from = stop;
    const next = said.slice(stop).search(/<table\b/i);
    at = next === -1 ? -1 : stop + next;
  }
  for (const part of paragraphsIn(said.slice(from))) list.paragraph(part);
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
function withoutElement(html: string, name: string): string {
  const lower = html.toLowerCase();
  let kept = '';
  let from = 0;
  for (let open = lower.indexOf(`<${name}`); open !== -1; open = lower.indexOf(`<${name}`, from)) {
    kept += html.slice(from, open);
    const close = lower.indexOf(`</${name}>`, open);
    if (close === -1) return kept;
    from = close + name.length + 3;
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

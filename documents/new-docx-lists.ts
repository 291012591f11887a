import type { Block } from '../core/policy/policy-text.ts';
import { formatNumber } from './docx-numbering.ts';

type Item = Extract<Block, { kind: 'list-item' }>;

/** How a level of a list is counted: `a)` is a lower-case letter with `)` after it. */
export type ListFormat = {
  readonly number: string;
  readonly before: string;
  readonly after: string;
  readonly start: number;
};
export type NewList = { readonly id: number; readonly levels: ReadonlyMap<number, ListFormat> };

/** The list of all bullets; numbered lists follow it. */
const BULLETS = 1;

/** Gives each list item the list that would draw its very mark; items with marks that no list draws are left to be typed. */
export function numberLists(blocks: readonly Block[]): {
  readonly lists: readonly NewList[];
  readonly ofBlock: ReadonlyMap<Block, NewList>;
} {
  const bullets: NewList = { id: BULLETS, levels: new Map() };
  const lists: NewList[] = [bullets];
  const ofBlock = new Map<Block, NewList>();
  for (const run of runsOf(blocks)) {
    const levels = new Map<number, ListFormat>();
    const list: NewList = { id: lists.length + 1, levels };
    const counts: (number | undefined)[] = [];
    for (const item of run) {
      const level = Math.min(8, item.level);
      if (item.marker !== undefined && /^[^\p{L}\p{N}]+$/u.test(item.marker)) ofBlock.set(item, bullets);
      else if (item.marker !== undefined && takesMark(item.marker, level, levels, counts)) ofBlock.set(item, list);
    }
    if (levels.size > 0) lists.push(list);
  }
  return { lists, ofBlock };
}

function runsOf(blocks: readonly Block[]): Item[][] {
  const runs: Item[][] = [];
  let open: Item[] | null = null;
  for (const block of blocks) {
    if (block.kind !== 'list-item') open = null;
    else if (open) open.push(block);
    else runs.push((open = [block]));
  }
  return runs;
}

/** Whether the level's counter, one further, draws this mark. The first mark of a level sets its format. */
function takesMark(
  marker: string,
  level: number,
  levels: Map<number, ListFormat>,
  counts: (number | undefined)[],
): boolean {
  const known = levels.get(level);
  const format = known ?? formatOf(marker);
  if (!format) return false;
  const next = (counts[level] ?? format.start - 1) + 1;
  if (format.before + formatNumber(next, format.number) + format.after !== marker) return false;
  levels.set(level, format);
  counts[level] = next;
  counts.length = level + 1;
  return true;
}

/** The format that draws a mark as the first of its list; null where none does. */
export function formatOf(marker: string): ListFormat | null {
  const match = /^(\(?)(\d{1,3}|[a-z]+|[A-Z]+)([.)]?)$/.exec(marker);
  if (!match) return null;
  const [, before = '', value = '', after = ''] = match;
  if (/^\d/.test(value)) return { number: 'decimal', before, after, start: Number(value) };
  // A list of letters begins with a; i, v and x begin none.
  const number = value.toLowerCase() === 'i' ? 'Roman' : 'Letter';
  if (value.toLowerCase() !== 'a' && value.toLowerCase() !== 'i') return null;
  return { number: (value === value.toLowerCase() ? 'lower' : 'upper') + number, before, after, start: 1 };
}

/** numbering.xml for the lists. */
export function listNumbering(lists: readonly NewList[]): string {
  const abstracts = lists.map((list) => abstractList(list.id, list.id === BULLETS ? 'bullets' : list.levels, 'w:'));
  const numbers = lists.map(({ id }) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${abstracts.join('')}${numbers.join('')}</w:numbering>`;
}

/** The definition of a list: bullets, or numbers in the formats of its levels. */
export function abstractList(id: number, formats: 'bullets' | ReadonlyMap<number, ListFormat>, prefix: string): string {
  const tag = (name: string, value: string | number): string => `<${prefix}${name} ${prefix}val="${value}"/>`;
  const levels = Array.from({ length: 9 }, (_, level) => {
    const format = formats === 'bullets' ? undefined : formats.get(level);
    const kind = formats === 'bullets' ? 'bullet' : (format?.number ?? 'decimal');
    const text =
      formats === 'bullets'
        ? (['•', '◦', '▪'][level % 3] ?? '•')
        : format
          ? `${format.before}%${level + 1}${format.after}`
          : `%${level + 1}.`;
    const indentation = `<${prefix}pPr><${prefix}ind ${prefix}left="${425 + level * 425}" ${prefix}hanging="425"/></${prefix}pPr>`;
    return `<${prefix}lvl ${prefix}ilvl="${level}">${tag('start', format?.start ?? 1)}${tag('numFmt', kind)}${tag('lvlText', text)}${tag('lvlJc', 'left')}${indentation}</${prefix}lvl>`;
  });
  return `<${prefix}abstractNum ${prefix}abstractNumId="${id}">${tag('multiLevelType', 'hybridMultilevel')}${levels.join('')}</${prefix}abstractNum>`;
}

import { BlockList } from './block-list.ts';
import { cleanText } from './clean-text.ts';
import type { CutWords } from './cut-words.ts';
import { draftOfLine } from './draft-of-line.ts';
import { bodyType, edgeOf, footnoteIn, headingSizes, roundSize } from './pdf-geometry.ts';
import { type PdfItem, type PdfLine, cutWordsOf, joinPdfLines, toLines } from './pdf-lines.ts';
import type { TableCell } from './table-heads.ts';
import { HEADING_WORDS } from './reads-like-heading.ts';
import { endsLikeSentence, lineMark, wordCount } from './text-marks.ts';

/** A node of a page's structure tree, as pdf.js gives it. */
export type StructNode = {
  readonly role: string;
  readonly children: readonly (StructNode | { readonly type: string; readonly id?: string })[];
};

/** A page with its structure, for files whose writer tagged them (Word and LibreOffice do). */
export type TaggedPage = { readonly items: readonly PdfItem[]; readonly tree: StructNode | null };

/** How much of the text the structure accounts for, from 0 to 1. */
export function taggedShare(pages: readonly TaggedPage[]): number {
  let known = 0;
  let total = 0;
  for (const { items, tree } of pages) {
    const marks = new Set<string>();
    if (tree) eachMark(tree, (mark) => marks.add(mark));
    for (const item of items) {
      if (item.mark === artifact) continue;
      total += item.text.trim().length;
      if (marks.has(item.mark)) known += item.text.trim().length;
    }
  }
  return total === 0 ? 0 : known / total;
}

/** The mark of what is drawn on the page but belongs to no text: running headers, page numbers, rules. */
export const artifact = '(artifact)';

function eachMark(node: StructNode, visit: (mark: string) => void): void {
  for (const child of node.children) {
    if (isNode(child)) eachMark(child, visit);
    else if (child.id !== undefined) visit(child.id);
  }
}

function isNode(child: StructNode['children'][number]): child is StructNode {
  return 'role' in child;
}

/** A unit of structure that is text: a paragraph, a heading, a list item's body, a cell. */
type Unit = { readonly role: string; readonly lines: PdfLine[]; readonly depth: number; label: string | null };

/** Reads tagged pages into blocks by their structure. */
export function readTagged(pages: readonly TaggedPage[]): BlockList {
  const list = new BlockList();
  const reader = new TaggedReader(
    list,
    pages.flatMap(({ items }, page) => toLines(items, page)),
  );
  pages.forEach(({ items, tree }, page) => {
    if (tree) reader.page(tree, items, page);
  });
  reader.finish();
  return list;
}

class TaggedReader {
  private readonly list: BlockList;
  private readonly edge: (line: PdfLine) => number;
  private readonly words: CutWords;
  private byMark = new Map<string, PdfItem[]>();
  private pageNumber = 0;
  /** The last unit of the page before, which the next page may go on with. */
  private open: Unit | null = null;
  private table: { cells: TableCell[]; row: number; head: boolean } | null = null;

  private readonly body: { readonly size: number; readonly font: string };
  private readonly sizes: readonly number[];

  constructor(list: BlockList, lines: readonly PdfLine[]) {
    this.list = list;
    this.edge = edgeOf(lines);
    this.words = cutWordsOf(lines);
    this.body = bodyType(lines);
    this.sizes = headingSizes(lines, this.body.size);
  }

  page(tree: StructNode, items: readonly PdfItem[], page: number): void {
    this.pageNumber = page;
    this.byMark = new Map();
    for (const item of items) {
      const known = this.byMark.get(item.mark);
      if (known) known.push(item);
      else this.byMark.set(item.mark, [item]);
    }
    this.walk(tree, 0, null);
  }

  finish(): void {
    this.close();
    this.closeTable();
  }

  private walk(node: StructNode, listDepth: number, label: { text: string | null } | null): void {
    const role = node.role;
    if (role === 'Artifact' || role === 'Figure' || role === 'TOC' || role === 'TOCI') return;
    if (role === 'Table' || this.isGrid(node)) {
      this.tableNode(node);
      return;
    }
    if (role === 'L') {
      node.children.filter(isNode).forEach((child) => this.walk(child, listDepth + 1, null));
      return;
    }
    if (role === 'LI') {
      const own = { text: null };
      node.children.filter(isNode).forEach((child) => this.walk(child, listDepth, own));
      return;
    }
    if (role === 'Lbl' && label) {
      label.text = this.textOf(node);
      return;
    }
    if (holdsText(node)) {
      this.unit(role, node, listDepth, label);
      return;
    }
    node.children.filter(isNode).forEach((child) => this.walk(child, listDepth, label));
  }

  private unit(role: string, node: StructNode, listDepth: number, label: { text: string | null } | null): void {
    for (const lines of splitBySize(toLines(this.itemsOf(node), this.pageNumber))) {
      const [first] = lines;
      if (!first) continue;
      const kind = label ? 'LBody' : role;
      if (this.open && (this.open.role === kind || /^\p{Ll}/u.test(first.text)) && this.goesOn(this.open, first)) {
        this.open.lines.push(...lines);
        continue;
      }
      this.close();
      this.closeTable();
      this.open = { role: kind, lines, depth: listDepth, label: label?.text ?? null };
      if (label) label.text = null;
    }
  }

  /** Whether the first unit of a page is the rest of the last one of the page before. */
  private goesOn(open: Unit, line: PdfLine): boolean {
    const last = open.lines.at(-1);
    if (!last || last.page === line.page) return false;
    return (
      !/[.!?:;]["”’)]*$/.test(last.text) &&
      (/^\p{Ll}/u.test(line.text) || this.edge(last) - last.right < last.size * 4) &&
      !lineMark(line.text)
    );
  }

  private close(): void {
    const unit = this.open;
    this.open = null;
    if (!unit) return;
    const text = cleanText(joinPdfLines(unit.lines, this.edge, this.words));
    const level = unit.role === 'LBody' ? null : this.headingLevel(unit, text);
    const [first] = unit.lines;
    const note = first && unit.role === 'P' ? footnoteIn(text, first, this.body.size) : null;
    if (level !== null) this.list.heading(text.replace(/\n/g, ' '), level);
    else if (unit.role === 'LBody') this.listItem(unit, text);
    else if (note !== null) this.list.add({ kind: 'footnote', text: note });
    else if (unit.role === 'Note') this.list.add({ kind: 'footnote', text });
    else this.list.add(draftOfLine(text, unit.role === 'H' || unit.lines.every(({ font }) => font !== this.body.font)));
  }

  /** Tags say what style a paragraph has, and writers misuse styles: a sentence in body type is no heading, a short line in large type is one. */
  private headingLevel(unit: Unit, text: string): number | null {
    const larger = this.sizes.indexOf(roundSize(unit.lines[0]?.size ?? 0));
    const sentence = endsLikeSentence(text) && wordCount(text) > HEADING_WORDS;
    const tagged = /^H([1-6])$/.exec(unit.role)?.[1] ?? (unit.role === 'Title' ? '1' : undefined);
    if (tagged !== undefined) return sentence && larger === -1 ? null : Number(tagged);
    return larger !== -1 && !sentence && wordCount(text) <= HEADING_WORDS * 2 ? larger + 1 : null;
  }

  private listItem(unit: Unit, text: string): void {
    const mark = unit.label === null ? lineMark(text) : null;
    const label = unit.label === null ? mark?.marker : (lineMark(`${unit.label} x`)?.marker ?? unit.label);
    this.list.listItem(
      mark?.rest ?? text,
      Math.min(8, Math.max(0, unit.depth - 1)),
      label === undefined || label === '' ? undefined : label,
    );
  }

  /** Browsers call a table without borders and heads no table, but its cells stand in rows all the same. */
  private isGrid(node: StructNode): boolean {
    const rows = node.children.filter(isNode);
    const columns = Math.max(0, ...rows.map((row) => row.children.length));
    return (
      columns > 1 &&
      rows.filter((row) => row.children.length === columns).length > 1 &&
      [node, ...rows].every((each) => each.role === unnamed && each.children.every((child) => isNode(child))) &&
      rows.every((row) => row.children.every((cell) => isNode(cell) && isBare(cell)) && this.isOneLine(row))
    );
  }

  /** Whether the parts of a row begin on one line, each to the right of the one before. */
  private isOneLine(row: StructNode): boolean {
    const firsts = row.children
      .filter(isNode)
      .flatMap((cell) => this.itemsOf(cell).find(({ text }) => text.trim() !== '') ?? []);
    return firsts.every((item, at) => {
      const last = firsts[at - 1];
      return last === undefined || (Math.abs(item.y - last.y) < 2 && item.x > last.x);
    });
  }

  private tableNode(node: StructNode): void {
    const isRow = ({ role }: StructNode): boolean => role === 'TR' || role === unnamed;
    const rows = node.children
      .filter(isNode)
      .flatMap((child) => (isRow(child) ? [child] : child.children.filter(isNode)));
    const last = this.open;
    // A table that goes on over a page comes as two: the same table while nothing stands between.
    if (last) {
      this.close();
      this.closeTable();
    }
    this.table ??= { cells: [], row: 0, head: false };
    const table = this.table;
    for (const row of rows.filter(isRow)) {
      row.children.filter(isNode).forEach((cell, column) => {
        table.cells.push({
          row: table.row,
          column,
          text: this.textOf(cell),
          ...(cell.role === 'TH' && table.row === 0 ? { head: 'column' as const } : {}),
        });
      });
      table.row++;
    }
  }

  private closeTable(): void {
    const cells = this.table?.cells ?? [];
    this.table = null;
    this.list.table(cells.filter(({ text }) => text !== ''));
  }

  /** The text inside a cell or label, one line for each paragraph in it. */
  private textOf(node: StructNode): string {
    if (holdsText(node))
      return cleanText(joinPdfLines(toLines(this.itemsOf(node), this.pageNumber), () => 0, this.words));
    return node.children
      .filter(isNode)
      .map((child) => this.textOf(child))
      .filter((text) => text !== '')
      .join('\n');
  }

  private itemsOf(node: StructNode): PdfItem[] {
    const items: PdfItem[] = [];
    eachMark(node, (mark) => items.push(...(this.byMark.get(mark) ?? [])));
    return items;
  }
}

/** What browsers call elements that their tags have no name for. */
const unnamed = 'NonStruct';

/** Whether a node holds text alone: paragraphs and lists beside each other are no cells. */
function isBare(node: StructNode): boolean {
  return (
    (node.role === unnamed || inlineRoles.has(node.role)) &&
    node.children.every((child) => !isNode(child) || isBare(child))
  );
}

const inlineRoles = new Set([
  'Span',
  'Link',
  'Reference',
  'Quote',
  'Em',
  'Strong',
  'Code',
  'Annot',
  'Form',
  'Sub',
  'Lbl',
]);

/** Whether text hangs on the node itself or on inline parts of it. */
function holdsText(node: StructNode): boolean {
  return node.children.some((child) =>
    isNode(child) ? inlineRoles.has(child.role) && holdsText(child) : child.id !== undefined,
  );
}

/** Some writers put a heading and the next into one element: type of another size begins another unit. */
function splitBySize(lines: readonly PdfLine[]): PdfLine[][] {
  const groups: PdfLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    if (last && Math.abs(last.size - line.size) < Math.max(1, last.size * 0.12)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

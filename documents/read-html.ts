import { type ChildNode, type Document, DomHandler, type Element, isTag, isText } from 'domhandler';
import { Parser } from 'htmlparser2';
import type { DocumentProperties, PolicyText } from '../core/policy/policy-text.ts';
import { BlockList } from './block-list.ts';
import { cleanText, splitLigatures } from './clean-text.ts';
import { isControlField } from './control-fields.ts';
import { draftOfLine } from './draft-of-line.ts';
import {
  boldClasses,
  boldOf,
  isContentsLine,
  isFootnote,
  isFootnoteMark,
  isTitle,
  writtenLevel,
} from './html-marks.ts';
import { isFurniture, mainContent } from './html-main.ts';
import { htmlTable } from './html-table.ts';
import { isoDay } from './iso-day.ts';
import { limits } from './limits.ts';
import { ReadFailure } from './read-result.ts';
import { readPlainText } from './read-text.ts';
import { boldLineIsHeading } from './reads-like-heading.ts';
import { lineMark } from './text-marks.ts';

/** Reads a web page: its main content, not its navigation. */
export function readHtml(source: string): PolicyText {
  const document = parsePage(splitLigatures(source.replace(/^\uFEFF/, '')));
  const list = new BlockList();
  new HtmlBlocks(list, boldClasses(document)).children(mainContent(document), 0);
  return list.toPolicyText(propertiesOf(document));
}

/** Adds what raw HTML in Markdown says to a reader. */
export function addHtml(source: string, list: BlockList): void {
  const document = parsePage(source);
  new HtmlBlocks(list, boldClasses(document)).children(document, 0);
}

function parsePage(source: string): Document {
  const handler = new BoundedHandler();
  new Parser(handler, { decodeEntities: true, lowerCaseTags: true }).end(source);
  return handler.root;
}

/** Refuses depth while parsing: the parser's own time grows with the square of it. */
class BoundedHandler extends DomHandler {
  override onopentag(name: string, attributes: Record<string, string>): void {
    super.onopentag(name, attributes);
    if (this.tagStack.length > limits.depth) {
      throw new ReadFailure(
        'too-complex',
        `This page nests its parts more than ${limits.depth.toLocaleString('en-GB')} deep and was not read. Copy its text and paste it.`,
      );
    }
  }
}

const headings = new Map(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name, index) => [name, index + 1]));
const blockNames = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);

/** What the text being gathered belongs to. `typedLevel`: how deep a paragraph stands that Word made a list item. */
type Context = {
  readonly item: { readonly level: number; marker: string | undefined } | null;
  readonly typedLevel?: number;
  readonly isFootnote?: boolean;
};

class HtmlBlocks {
  private readonly list: BlockList;
  private line = '';
  /** Characters of the line that are bold; all of them make a heading of it. */
  private bold = 0;
  private readonly boldClasses: ReadonlySet<string>;

  constructor(list: BlockList, classes: ReadonlySet<string>) {
    this.list = list;
    this.boldClasses = classes;
  }

  /** Reads the children of an element into blocks. `listDepth` is how many lists stand around it. */
  children(element: Document | Element, listDepth: number, context: Context = { item: null }, isBold = false): void {
    for (const child of element.children) {
      if (isText(child)) this.text(child.data, isBold);
      else if (isTag(child) && !isFurniture(child) && !isFootnoteMark(child))
        this.element(child, listDepth, context, isBold);
    }
    if (element.type !== 'tag' || blockNames.has(element.name)) this.flush(context);
  }

  private text(data: string, isBold: boolean): void {
    const text = data.replace(/[ \t\r\n\f]+/g, ' ');
    this.line += text;
    if (isBold) this.bold += text.trim().length;
  }

  private element(element: Element, listDepth: number, context: Context, isBold: boolean): void {
    const level = headings.get(element.name) ?? ariaHeading(element) ?? (isTitle(element) ? 1 : undefined);
    if (blockNames.has(element.name) || level !== undefined) this.flush(context);
    if (level !== undefined) this.heading(element, level);
    else if (isList(element)) this.items(element, listDepth);
    else if (element.name === 'table') this.table(element, listDepth);
    else if (element.name === 'dl') this.definitions(element, listDepth);
    else if (element.name === 'br') this.lineBreak(context);
    else if (element.name === 'pre') this.preformatted(element, context);
    else if (element.name !== 'del' && element.name !== 's' && element.name !== 'strike') {
      if (element.name === 'p' && isContentsLine(element)) return;
      const level = writtenLevel(element);
      const inner: Context = {
        ...(isFootnote(element) ? { ...context, isFootnote: true } : context),
        ...(level === null ? {} : { typedLevel: level }),
      };
      this.children(element, listDepth, inner, boldOf(element, this.boldClasses) ?? isBold);
    }
  }

  /** Two breaks in a row part paragraphs, and so does one below a line that reads as a heading by its bold type. */
  private lineBreak(context: Context): void {
    const line = cleanText(this.line);
    const isHeading = context.item === null && this.isBold() && boldLineIsHeading(line) && !isControlField(line);
    if (isHeading || /\n[ \t\u00A0]*$/.test(this.line)) this.flush(context);
    else this.line += '\n';
  }

  /** Text with its own lines, as mail archives and browsers show it; what stands in a list is code. */
  private preformatted(element: Element, context: Context): void {
    if (context.item) {
      this.line = linesIn(element);
      this.flush(context);
    } else for (const { id: _, ...block } of readPlainText(linesIn(element)).blocks) this.list.add(block);
  }

  private isBold(): boolean {
    return this.bold > 0 && this.bold >= this.line.replace(/\s+/g, ' ').trim().length * 0.9;
  }

  private flush(context: Context): void {
    const text = cleanText(this.line);
    const isBold = this.isBold();
    this.line = '';
    this.bold = 0;
    if (text === '') return;
    if (context.isFootnote === true) return this.list.add({ kind: 'footnote', text: joinBlanks(text) });
    if (!context.item) {
      for (const line of linesOf(text)) {
        const draft = draftOfLine(line, isBold);
        const said = { ...draft, text: joinBlanks(draft.text) };
        this.list.add(said.kind === 'list-item' ? { ...said, level: context.typedLevel ?? 0 } : said);
      }
      return;
    }
    this.list.listItem(joinBlanks(text), context.item.level, context.item.marker);
    context.item.marker = undefined;
  }

  private heading(element: Element, level: number): void {
    this.list.heading(cleanText(joinBlanks(innerText(element))), level);
  }

  private items(element: Element, listDepth: number): void {
    let number = Number(element.attribs['start'] ?? 1) || 1;
    const type = element.attribs['type'] ?? '1';
    for (const child of element.children) {
      if (!isTag(child) || isFurniture(child)) continue;
      if (child.name !== 'li') {
        this.element(child, listDepth + 1, { item: null }, false);
        continue;
      }
      number = Number(child.attribs['value'] ?? number) || number;
      const marker = element.name === 'ol' ? `${countIn(type, number)}.` : '•';
      number++;
      const item = isContentsLine(child) ? null : { level: Math.min(8, writtenLevel(element) ?? listDepth), marker };
      if (item) this.children(child, listDepth + 1, { item, isFootnote: isFootnote(child) });
      else for (const list of child.children) if (isTag(list) && isList(list)) this.items(list, listDepth + 1);
    }
  }

  private table(element: Element, listDepth: number): void {
    const cells = htmlTable(element);
    const isFrame = cells.every(({ column }) => column === 0) || cells.some((cell) => cell.hasBlocks);
    if (isFrame) {
      for (const cell of cells) if (!cell.continued) this.children(cell.element, listDepth);
      return;
    }
    this.list.table(cells.map((cell) => ({ ...cell, text: cleanText(innerText(cell.element)) })));
  }

  /** A definition list pairs terms with texts: a table of two columns. */
  private definitions(element: Element, _listDepth: number): void {
    const parts = descend(element).filter((node) => node.name === 'dt' || node.name === 'dd');
    let row = -1;
    let lastWasTerm = false;
    const cells = parts.map((part) => {
      const isTerm = part.name === 'dt';
      if (isTerm && !lastWasTerm) row++;
      lastWasTerm = isTerm;
      const head = isTerm ? { head: 'row' as const } : {};
      return { row: Math.max(0, row), column: isTerm ? 0 : 1, text: cleanText(innerText(part)), ...head };
    });
    this.list.table(cells);
  }
}

/** The text of an element as it stands in the source. */
function linesIn(element: Element): string {
  return element.children
    .map((child) => (isText(child) ? child.data : !isTag(child) ? '' : child.name === 'br' ? '\n' : linesIn(child)))
    .join('');
}

function isList({ name }: Element): boolean {
  return name === 'ul' || name === 'ol' || name === 'menu';
}

/** The blanks that word processors put behind a mark, as one. */
function joinBlanks(text: string): string {
  return text.replace(/[ \u00A0]{2,}/g, ' ');
}

/** The lines of a paragraph one by one where at least two of them begin with a mark: a list that was typed. */
function linesOf(text: string): string[] {
  const lines = text.split('\n');
  return lines.filter((line) => lineMark(line) !== null).length > 1 ? lines : [text];
}

function descend(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (!isTag(child) || isFurniture(child)) return [];
    return child.name === 'div' ? descend(child) : [child];
  });
}

function ariaHeading(element: Element): number | undefined {
  if (element.attribs['role'] !== 'heading') return undefined;
  return Number(element.attribs['aria-level'] ?? 2) || 2;
}

/** The text inside an element with breaks where blocks and `<br>` part it. */
export function innerText(element: Element): string {
  let text = '';
  const visit = (node: Element): void => {
    for (const child of node.children) {
      if (isText(child)) text += child.data.replace(/[ \t\r\n\f]+/g, ' ');
      else if (
        isTag(child) &&
        !isFurniture(child) &&
        !isFootnoteMark(child) &&
        !['del', 's', 'strike'].includes(child.name)
      ) {
        if (child.name === 'br') text += '\n';
        const isBlock = blockNames.has(child.name);
        if (isBlock) text += '\n';
        visit(child);
        if (isBlock) text += '\n';
      }
    }
  };
  visit(element);
  return text;
}

function countIn(type: string, number: number): string {
  if (type === 'a' && number <= 26) return String.fromCharCode(96 + number);
  if (type === 'A' && number <= 26) return String.fromCharCode(64 + number);
  if ((type === 'i' || type === 'I') && number <= 39) {
    const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][number % 10] ?? '';
    const text = 'x'.repeat(Math.floor(number / 10)) + roman;
    return type === 'I' ? text.toUpperCase() : text;
  }
  return String(number);
}

function propertiesOf(document: Document): DocumentProperties {
  const metas = new Map<string, string>();
  let title = '';
  const visit = (nodes: readonly ChildNode[]): void => {
    for (const node of nodes) {
      if (!isTag(node)) continue;
      if (node.name === 'title' && title === '') title = cleanText(innerText(node));
      else if (node.name === 'meta') {
        const name = (node.attribs['name'] ?? node.attribs['property'] ?? '').toLowerCase();
        const content = cleanText(node.attribs['content'] ?? '');
        if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content);
      } else if (node.name === 'html' || node.name === 'head') visit(node.children);
    }
  };
  visit(document.children);
  const first = (...names: string[]) => names.map((name) => metas.get(name)).find((value) => value !== undefined);
  const day = (value: string | undefined) => (value === undefined ? undefined : (isoDay(value) ?? undefined));
  const stated = {
    title: title || undefined,
    subject: first('description', 'dcterms.description'),
    author: first('author', 'dcterms.creator', 'dc.creator'),
    created: day(first('article:published_time', 'dcterms.created', 'dcterms.issued', 'date')),
    modified: day(first('article:modified_time', 'dcterms.modified', 'last-modified')),
    version: first('version'),
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

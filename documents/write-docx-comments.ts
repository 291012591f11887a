import { type TextQuote, findQuote } from '../core/policy/text-quote.ts';
import type { BlockAnchor } from './docx-blocks.ts';
import { type DocxPackage, readPartSource } from './docx-package.ts';
import { addPart, appendToRoot, encodeParts, runContent, sourcePrefix } from './docx-parts.ts';
import { BlockPositions, type Place } from './docx-positions.ts';
import { openRun } from './docx-runs.ts';
import { type OpenedDocx, anchorsOf, openDocxText } from './read-docx.ts';
import { ReadFailure, type ReadProblem } from './read-result.ts';
import { type XmlElement, childrenOf, escapeXml, parseXml, splice } from './xml.ts';
import { writeZip } from './zip.ts';

export type NewComment = {
  /** The passage that the comment hangs on; null hangs it on the beginning of the text. */
  readonly quote: TextQuote | null;
  readonly author: string;
  readonly initials?: string;
  /** ISO 8601 with time (`2026-11-25T09:12:00Z`). */
  readonly date: string;
  /** Paragraphs parted by `\n`. */
  readonly text: string;
};

export type WrittenDocx =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** Places in the given list of those whose passage is not in the file's text any more: left out, never guessed. */
      readonly notWritten: readonly number[];
    }
  | { readonly ok: false; readonly problem: ReadProblem };

/** Writes native Word comments into a .docx. Nothing else changes: other parts keep their packed bytes. */
export function writeDocxComments(original: Uint8Array, comments: readonly NewComment[]): WrittenDocx {
  try {
    return writeInto(openDocxText(original), comments);
  } catch (error) {
    if (error instanceof ReadFailure) return { ok: false, problem: error.problem };
    throw error;
  }
}

type Insertion = { readonly start: number; readonly end: number; readonly text: string };

function writeInto(opened: OpenedDocx, comments: readonly NewComment[]): WrittenDocx {
  const { docx, source } = opened;
  const anchors = anchorsOf(opened);
  const commentsName = docx.relations.find(({ type }) => type === 'comments')?.target;
  const existing = commentsName === undefined ? null : readPartSource(docx.zip, commentsName);
  let id = nextId(existing);
  const cuts: Cut[] = [];
  const written: { id: number; comment: NewComment }[] = [];
  const notWritten: number[] = [];
  comments.forEach((comment, index) => {
    const range = rangeOf(comment.quote, anchors);
    if (!range) notWritten.push(index);
    else {
      cuts.push({ place: range.start, kind: 'start', id }, { place: range.end, kind: 'end', id });
      written.push({ id: id++, comment });
    }
  });
  if (written.length === 0) return { ok: true, bytes: docx.zip.bytes.slice(), notWritten };
  const parts = commentParts(docx, commentsName, existing, written);
  parts.set(docx.mainName, splice(source, insertionsOf(source, cuts)));
  return { ok: true, bytes: writeZip(docx.zip, encodeParts(parts)), notWritten };
}

function rangeOf(
  quote: TextQuote | null,
  anchors: ReadonlyMap<string, BlockAnchor>,
): { start: Place; end: Place } | null {
  const anchor = quote === null ? anchors.values().next().value : anchors.get(quote.block);
  if (!anchor) return null;
  const range = quote === null ? { start: 0, end: anchor.text.length } : findQuote(anchor.text, quote);
  if (!range) return null;
  const positions = new BlockPositions(anchor);
  const start = positions.startOf(range.start);
  const end = positions.endOf(range.end);
  return start && end ? { start, end } : null;
}

type Cut = { readonly place: Place; readonly kind: 'start' | 'end'; readonly id: number };

/** The marks of comments put into the text; a run that a mark falls into is split in two with the same properties. */
function insertionsOf(source: string, cuts: readonly Cut[]): Insertion[] {
  const byNode = new Map<XmlElement, Cut[]>();
  for (const cut of cuts) byNode.set(cut.place.piece.node, [...(byNode.get(cut.place.piece.node) ?? []), cut]);
  return [...byNode.values()].flatMap((group) => insertionsInNode(source, group));
}

function insertionsInNode(source: string, cuts: readonly Cut[]): Insertion[] {
  const [first] = cuts;
  if (!first) return [];
  const { node, run, text } = first.place.piece;
  if (!run) return cuts.map((cut) => aroundAncestor(cut));
  const before = cuts.filter(({ place }) => place.offset <= 0);
  const after = cuts.filter(({ place }) => place.offset >= text.length && place.offset > 0);
  const inside = cuts
    .filter(({ place }) => place.offset > 0 && place.offset < text.length)
    .sort((a, b) => a.place.offset - b.place.offset);
  const insertions: Insertion[] = [];
  if (before.length > 0) insertions.push(atEdge(source, run, node, 'before', marksOf(before, run)));
  if (after.length > 0) insertions.push(atEdge(source, run, node, 'after', marksOf(after, run)));
  if (inside.length > 0)
    insertions.push({ start: node.start, end: node.end, text: splitText(source, node, run, text, inside) });
  return insertions;
}

/** Text that stands in no run (a formula) is commented as a whole. */
function aroundAncestor(cut: Cut): Insertion {
  let element = cut.place.piece.node;
  while (element.parent && element.parent.name !== 'w:p') element = element.parent;
  const at = cut.kind === 'start' ? element.start : element.end;
  return { start: at, end: at, text: marksOf([cut], element.parent ?? element) };
}

function atEdge(source: string, run: XmlElement, node: XmlElement, side: 'before' | 'after', marks: string): Insertion {
  const content = run.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name !== 'w:rPr',
  );
  if (side === 'before' && content[0] === node) return { start: run.start, end: run.start, text: marks };
  if (side === 'after' && content.at(-1) === node) return { start: run.end, end: run.end, text: marks };
  const at = side === 'before' ? node.start : node.end;
  return { start: at, end: at, text: `</${run.rawName}>${marks}${openRun(source, run)}` };
}

function splitText(source: string, node: XmlElement, run: XmlElement, text: string, cuts: readonly Cut[]): string {
  const prefix = sourcePrefix(run);
  let result = '';
  let from = 0;
  for (let index = 0; index < cuts.length;) {
    const offset = cuts[index]?.place.offset ?? 0;
    const here = cuts.filter(({ place }) => place.offset === offset);
    result +=
      textElement(node, text.slice(from, offset), prefix) +
      `</${run.rawName}>${marksOf(here, run)}${openRun(source, run)}`;
    from = offset;
    index += here.length;
  }
  return result + textElement(node, text.slice(from), prefix);
}

function textElement(node: XmlElement, text: string, prefix: string): string {
  return node.name === 'w:t'
    ? runContent(text, prefix)
    : `<${node.rawName} xml:space="preserve">${escapeXml(text)}</${node.rawName}>`;
}

/** Ends come before starts, so that neighbouring comments do not overlap. */
function marksOf(cuts: readonly Cut[], near: XmlElement): string {
  const prefix = sourcePrefix(near);
  const ends = cuts.filter(({ kind }) => kind === 'end').map(({ id }) => endMark(id, prefix));
  const starts = cuts
    .filter(({ kind }) => kind === 'start')
    .map(({ id }) => `<${prefix}commentRangeStart ${prefix}id="${id}"/>`);
  return [...ends, ...starts].join('');
}

function endMark(id: number, prefix: string): string {
  return `<${prefix}commentRangeEnd ${prefix}id="${id}"/><${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`;
}

function nextId(comments: string | null): number {
  if (comments === null) return 0;
  const ids = childrenOf(parseXml(comments), 'w:comment').map(({ attributes }) => Number(attributes['w:id']) || 0);
  return Math.max(-1, ...ids) + 1;
}

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

function commentParts(
  docx: DocxPackage,
  name: string | undefined,
  existing: string | null,
  written: readonly { readonly id: number; readonly comment: NewComment }[],
): Map<string, string> {
  if (name !== undefined && existing !== null) {
    const prefix = sourcePrefix(parseXml(existing));
    return new Map([
      [name, appendToRoot(existing, written.map(({ id, comment }) => commentXml(id, comment, prefix)).join(''))],
    ]);
  }
  const body = written.map(({ id, comment }) => commentXml(id, comment, 'w:')).join('');
  const source = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${wordNamespace}">${body}</w:comments>`;
  return addPart(docx, 'comments', freeName(docx), commentsType, source);
}

function freeName(docx: DocxPackage): string {
  const folder = docx.mainName.slice(0, docx.mainName.lastIndexOf('/') + 1);
  let name = 'comments.xml';
  for (let number = 1; docx.zip.entries.has(folder + name); number++) name = `comments${number}.xml`;
  return name;
}

function commentXml(id: number, { author, initials, date, text }: NewComment, prefix: string): string {
  const short =
    initials ??
    author
      .split(/\s+/)
      .map((word) => word.charAt(0))
      .join('')
      .slice(0, 3)
      .toUpperCase();
  const attributes = `${prefix}id="${id}" ${prefix}author="${escapeXml(author)}" ${prefix}date="${escapeXml(date)}" ${prefix}initials="${escapeXml(short)}"`;
  const paragraphs = text
    .split('\n')
    .map((line) => `<${prefix}p><${prefix}r>${runContent(line, prefix)}</${prefix}r></${prefix}p>`);
  return `<${prefix}comment ${attributes}>${paragraphs.join('')}</${prefix}comment>`;
}

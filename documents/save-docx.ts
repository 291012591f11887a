import type { Block, BlockId } from '../core/policy/policy-text.ts';
import { type BlockAnchor, DocxBlocks } from './docx-blocks.ts';
import { levelChanges, type SourceChange } from './docx-list-level.ts';
import { DocxModels } from './docx-models.ts';
import { readNumbering } from './docx-numbering.ts';
import { readRelated } from './docx-package.ts';
import { encodeParts, runContent, sourcePrefix } from './docx-parts.ts';
import { BlockPositions } from './docx-positions.ts';
import { type OpenedDocx, openDocxText } from './read-docx.ts';
import { ReadFailure, type ReadProblem } from './read-result.ts';
import { type NewComment, writeDocxComments } from './write-docx-comments.ts';
import { type XmlElement, childOf, descendantsOf, splice } from './xml.ts';
import { writeZip } from './zip.ts';

/** A paragraph that was added in the editor. `id` is the editor's own, and comments and later insertions may refer to it. */
export type InsertedBlock = {
  readonly id: BlockId;
  readonly kind: 'paragraph' | 'heading' | 'list-item';
  readonly text: string;
  readonly level?: number;
};

export type DocxEdit =
  /** `level`: another level for a list item. */
  | { readonly kind: 'change'; readonly block: BlockId; readonly text: string; readonly level?: number }
  | { readonly kind: 'remove'; readonly block: BlockId }
  /** `after: null` inserts before the first block. */
  | {
      readonly kind: 'insert';
      readonly after: BlockId | null;
      readonly block: InsertedBlock;
      /** After the whole table in which `after` is a cell; otherwise a new paragraph stands in that cell. */
      readonly afterTable?: boolean;
    };

export type SavedDocx =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** What each block of the edited text is called when the saved file is read again. */
      readonly blockIds: ReadonlyMap<BlockId, BlockId>;
      /** Edits, by their place in the list, that the file could not take (headers, footers and footnotes are not edited). */
      readonly notApplied: readonly number[];
      /** Comments, by their place in the list, whose passage is gone. */
      readonly notWritten: readonly number[];
    }
  | { readonly ok: false; readonly problem: ReadProblem };

/**
 * Applies edits and comments to the original file. Edited paragraphs keep their properties and, as far as the text
 * before and after the edit is the same, the formatting of their runs; all else in the file stays byte for byte.
 */
export function saveDocx(
  original: Uint8Array,
  edits: readonly DocxEdit[],
  comments: readonly NewComment[] = [],
): SavedDocx {
  try {
    const opened = openDocxText(original);
    const editor = new DocxEditor(opened);
    const notApplied = edits.flatMap((edit, index) => (editor.apply(edit) ? [] : [index]));
    const { source, blockIds } = editor.finish();
    const edited =
      source === opened.source
        ? original
        : writeZip(opened.docx.zip, encodeParts(new Map([[opened.docx.mainName, source]])));
    const placed = comments.map((comment) =>
      comment.quote === null
        ? comment
        : { ...comment, quote: { ...comment.quote, block: blockIds.get(comment.quote.block) ?? '' } },
    );
    const written = writeDocxComments(edited, placed);
    if (!written.ok) return written;
    return { ok: true, bytes: written.bytes, blockIds, notApplied, notWritten: written.notWritten };
  } catch (error) {
    if (error instanceof ReadFailure) return { ok: false, problem: error.problem };
    throw error;
  }
}

class DocxEditor {
  private readonly opened: OpenedDocx;
  private readonly blocks: readonly Block[];
  private readonly anchors: ReadonlyMap<BlockId, BlockAnchor>;
  private readonly models: DocxModels;
  private readonly texts = new Map<BlockId, string>();
  private readonly levels = new Map<BlockId, number>();
  private readonly removed = new Set<BlockId>();
  /** Inserted blocks by what they follow; null for the beginning of the text. */
  private readonly inserted = new Map<BlockId | null, InsertedBlock[]>();
  private readonly insertedIds = new Set<BlockId>();
  private readonly afterTable = new Set<BlockId>();

  constructor(opened: OpenedDocx) {
    this.opened = opened;
    const reader = new DocxBlocks('current', readNumbering(readRelated(opened.docx, 'numbering'), opened.styles));
    reader.body(opened.tree.nodes);
    this.blocks = reader.list.blocks;
    this.anchors = reader.anchors;
    this.models = new DocxModels(opened, this.blocks, this.anchors);
  }

  apply(edit: DocxEdit): boolean {
    if (edit.kind === 'insert') {
      if (edit.after !== null && !this.anchors.has(edit.after) && !this.insertedIds.has(edit.after)) return false;
      this.inserted.set(edit.after, [...(this.inserted.get(edit.after) ?? []), edit.block]);
      this.insertedIds.add(edit.block.id);
      if (edit.afterTable === true) this.afterTable.add(edit.block.id);
      return true;
    }
    if (!this.anchors.has(edit.block)) return false;
    if (edit.kind === 'remove') this.removed.add(edit.block);
    else {
      this.texts.set(edit.block, edit.text);
      if (edit.level !== undefined) this.levels.set(edit.block, edit.level);
    }
    return true;
  }

  finish(): { source: string; blockIds: Map<BlockId, BlockId> } {
    const changes: SourceChange[] = [];
    const tables = this.removedTables();
    const gone = new Set<XmlElement>(tables.flatMap((table) => descendantsOf(table, 'w:p')));
    for (const { start, end } of tables) changes.push({ start, end, text: '' });
    for (const id of this.removed) {
      const anchor = this.anchors.get(id) as BlockAnchor;
      if (anchor.paragraphs[0] && gone.has(anchor.paragraphs[0].element)) continue;
      const only = anchor.paragraphs.length === 1 ? anchor.paragraphs[0]?.element : undefined;
      if (only && isRemovable(only)) {
        gone.add(only);
        changes.push({ start: only.start, end: only.end, text: '' });
      } else changes.push(...this.textChanges(anchor, ''));
    }
    for (const [id, text] of this.texts) {
      if (!this.removed.has(id)) changes.push(...this.textChanges(this.anchors.get(id) as BlockAnchor, text));
    }
    for (const [id, level] of this.levels) {
      const paragraph = this.anchors.get(id)?.paragraphs.at(-1);
      if (paragraph && !this.removed.has(id)) changes.push(...levelChanges(paragraph, level));
    }
    const insertions = this.insertions();
    const source = splice(this.opened.source, [
      ...changes,
      ...insertions.map(({ at, xml }) => ({ start: at, end: at, text: xml })),
    ]);
    return { source, blockIds: this.newIds(gone, insertions) };
  }

  /** Tables of which no text is left go as a whole; one that other parts lean on is emptied. */
  private removedTables(): XmlElement[] {
    const stays = new Map<XmlElement, boolean>();
    for (const [id, { paragraphs }] of this.anchors) {
      const table = paragraphs[0] && outerTable(paragraphs[0].element);
      if (table === undefined) continue;
      const isFilled = (this.inserted.get(id) ?? []).some((block) => !this.afterTable.has(block.id));
      stays.set(table, stays.get(table) === true || isFilled || !this.removed.has(id));
    }
    return [...stays].flatMap(([table, isStaying]) =>
      isStaying || table.parent?.name !== 'w:body' || isLeanedOn(table) ? [] : [table],
    );
  }

  /** Replaces the part of a paragraph's text that differs, inside the runs that hold it. */
  private textChanges(anchor: BlockAnchor, text: string): SourceChange[] {
    const { start, oldEnd, newText } = difference(anchor.text, text);
    if (start === oldEnd && newText === '') return [];
    const positions = new BlockPositions(anchor);
    const parts = positions.between(start, oldEnd);
    const changes = new Map<XmlElement, string>();
    for (const { piece, from, to } of parts) changes.set(piece.node, piece.text.slice(0, from) + piece.text.slice(to));
    // New words take the look of what they replace, else of the letter before them.
    const place = parts[0] ? { piece: parts[0].piece, offset: parts[0].from } : positions.endOf(start);
    if (!place) return [];
    const kept = changes.get(place.piece.node) ?? place.piece.text;
    changes.set(place.piece.node, kept.slice(0, place.offset) + newText + kept.slice(place.offset));
    return [...changes].map(([node, content]) => ({
      start: node.start,
      end: node.end,
      text: content === '' && node.name !== 'w:t' ? '' : textNode(node, content),
    }));
  }

  private insertions(): { at: number; xml: string; id: BlockId }[] {
    const result: { at: number; xml: string; id: BlockId }[] = [];
    const place = (
      after: BlockId | null,
      at: number,
      near: BlockId | null,
      table?: XmlElement,
      isOut = false,
    ): void => {
      for (const block of this.inserted.get(after) ?? []) {
        const leaves = isOut || (table !== undefined && this.afterTable.has(block.id));
        const to = leaves && table ? table.end : at;
        result.push({ at: to, xml: this.models.paragraph(block, near, leaves), id: block.id });
        place(block.id, to, near, table, leaves);
      }
    };
    const body = childOf(this.opened.root, 'w:body') as XmlElement;
    const first = this.blocks.find(({ kind }) => kind !== 'table-cell');
    place(null, this.startOfText(body), first?.id ?? null);
    for (const [id, anchor] of this.anchors) {
      const last = anchor.paragraphs.at(-1);
      if (last) place(id, last.element.end, id, outerTable(last.element));
    }
    return result;
  }

  /** Before the first block, and before the whole table or control that it stands in. */
  private startOfText(body: XmlElement): number {
    let element = this.anchors.values().next().value?.paragraphs[0]?.element;
    while (element?.parent && element.parent !== body) element = element.parent;
    return element?.start ?? body.openEnd;
  }

  private newIds(
    gone: ReadonlySet<XmlElement>,
    insertions: readonly { at: number; id: BlockId }[],
  ): Map<BlockId, BlockId> {
    const owners = new Map<XmlElement, BlockId>();
    for (const [id, anchor] of this.anchors) {
      const first = anchor.paragraphs[0];
      if (first) owners.set(first.element, id);
    }
    const body = childOf(this.opened.root, 'w:body') as XmlElement;
    // A paragraph counts where it begins. One inserted there comes before it, and after what ended there.
    const events: { at: number; rank: number; id: BlockId | undefined }[] = [
      ...descendantsOf(body, 'w:p')
        .filter((element) => !gone.has(element))
        .map((element) => ({ at: element.start, rank: 1, id: owners.get(element) })),
      ...insertions.map(({ at, id }) => ({ at, rank: 0, id })),
    ];
    events.sort((a, b) => a.at - b.at || a.rank - b.rank);
    const ids = new Map<BlockId, BlockId>();
    events.forEach(({ id }, index) => {
      if (id !== undefined) ids.set(id, `p${index}`);
    });
    return ids;
  }
}

function outerTable(element: XmlElement): XmlElement | undefined {
  let table: XmlElement | undefined;
  for (let above = element.parent; above; above = above.parent) if (above.name === 'w:tbl') table = above;
  return table;
}

function textNode(node: XmlElement, content: string): string {
  if (node.name === 'm:t')
    return `<${node.rawName} xml:space="preserve">${content.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</${node.rawName}>`;
  return runContent(content, sourcePrefix(node));
}

/** What differs between two texts: where, up to where in the old one, and what stands there now. */
export function difference(oldText: string, text: string): { start: number; oldEnd: number; newText: string } {
  const shortest = Math.min(oldText.length, text.length);
  let start = 0;
  while (start < shortest && oldText[start] === text[start]) start++;
  let tail = 0;
  while (tail < shortest - start && oldText[oldText.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  // Never cut a pair of surrogates in two.
  if (start > 0 && /[\uD800-\uDBFF]/.test(oldText[start - 1] ?? '')) start--;
  if (tail > 0 && /[\uDC00-\uDFFF]/.test(oldText[oldText.length - tail] ?? '')) tail--;
  return { start, oldEnd: oldText.length - tail, newText: text.slice(start, text.length - tail) };
}

/** What other parts of the file lean on; a paragraph or a table that holds such is emptied, not taken out. */
const leanedOn = [
  'w:sectPr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:fldChar',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:drawing',
  'w:pict',
  'w:object',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
];

function isRemovable(paragraph: XmlElement): boolean {
  const siblings = paragraph.parent?.children.filter((child): child is XmlElement => typeof child !== 'string') ?? [];
  const last = siblings.filter(({ name }) => name === 'w:p' || name === 'w:tbl').at(-1);
  // A cell, a text box and a content control must end with a paragraph.
  if (paragraph.parent?.name !== 'w:body' && last === paragraph) return false;
  return !isLeanedOn(paragraph);
}

function isLeanedOn(element: XmlElement): boolean {
  return leanedOn.some(
    (name) => descendantsOf(element, name).length > 0 && !(name.startsWith('w:bookmark') && bookmarksClosed(element)),
  );
}

function bookmarksClosed(element: XmlElement): boolean {
  const ids = (name: string) =>
    descendantsOf(element, name)
      .map(({ attributes }) => attributes['w:id'])
      .sort()
      .join();
  return ids('w:bookmarkStart') === ids('w:bookmarkEnd');
}

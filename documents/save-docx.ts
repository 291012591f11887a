import type { Block, BlockId } from '../core/policy/policy-text.ts';
import { type BlockAnchor, DocxBlocks } from './docx-blocks.ts';
import { levelChanges, type SourceChange } from './docx-list-level.ts';
import { looksOf } from './docx-looks.ts';
import { DocxLists } from './docx-lists.ts';
import { DocxModels } from './docx-models.ts';
import { readNumbering } from './docx-numbering.ts';
import { readRelated } from './docx-package.ts';
import { encodeParts, sourcePrefix } from './docx-parts.ts';
import { DocxRuns } from './docx-runs.ts';
import { TakenText } from './docx-taken.ts';
import { type TextChange, textChanges } from './docx-text-changes.ts';
import { type OpenedDocx, openDocxText } from './read-docx.ts';
import { ReadFailure, type ReadProblem } from './read-result.ts';
import { textHunks } from './text-hunks.ts';
import { type LookStretch, alikeAt } from './text-look.ts';
import { type NewComment, writeDocxComments } from './write-docx-comments.ts';
import { type XmlElement, childOf, descendantsOf, splice } from './xml.ts';
import { writeZip } from './zip.ts';

/** A paragraph that was added in the editor. `id` is the editor's own, and comments and later insertions may refer to it. */
export type InsertedBlock = {
  readonly id: BlockId;
  readonly kind: 'paragraph' | 'heading' | 'list-item';
  readonly text: string;
  readonly level?: number;
  /** The mark that the editor shows before a list item. */
  readonly marker?: string;
  /** What is to be bold and italic; absent where the text looks like its neighbours. */
  readonly looks?: readonly LookStretch[];
};

export type DocxEdit =
  /** `level`: another level for a list item. `looks`: as for inserted blocks. */
  | {
      readonly kind: 'change';
      readonly block: BlockId;
      readonly text: string;
      readonly level?: number;
      readonly looks?: readonly LookStretch[];
    }
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
 * Applies edits and comments to the original file. Edited paragraphs keep their properties, and words that stay keep
 * their runs and links, also where they go to another paragraph; all else in the file stays byte for byte.
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
    const { parts, blockIds } = editor.finish();
    const edited = parts.size === 0 ? original : writeZip(opened.docx.zip, encodeParts(parts));
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
  private readonly lists: DocxLists;
  private readonly runs: DocxRuns;
  private readonly models: DocxModels;
  private readonly changed = new Map<BlockId, TextChange>();
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
    this.lists = new DocxLists(opened.docx);
    this.runs = new DocxRuns(opened.source, sourcePrefix(opened.root));
    this.models = new DocxModels(opened, this.blocks, this.anchors, this.lists, this.runs);
  }

  apply(edit: DocxEdit): boolean {
    if (edit.kind === 'insert') {
      if (edit.after !== null && !this.anchors.has(edit.after) && !this.insertedIds.has(edit.after)) return false;
      this.inserted.set(edit.after, [...(this.inserted.get(edit.after) ?? []), edit.block]);
      this.insertedIds.add(edit.block.id);
      if (edit.afterTable === true) this.afterTable.add(edit.block.id);
      return true;
    }
    const anchor = this.anchors.get(edit.block);
    if (!anchor) return false;
    if (edit.kind === 'remove') this.removed.add(edit.block);
    else {
      const isHeading = this.blocks.find(({ id }) => id === edit.block)?.kind === 'heading';
      const { looks } = edit;
      const isAlike = looks && !isHeading ? alikeAt(looksOf(anchor, false), looks) : undefined;
      this.changed.set(edit.block, { hunks: textHunks(anchor.text, edit.text, isAlike), looks, isHeading });
      if (edit.level !== undefined) this.levels.set(edit.block, edit.level);
    }
    return true;
  }

  finish(): { parts: Map<string, string>; blockIds: Map<BlockId, BlockId> } {
    const taken = this.takenText();
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
      } else changes.push(...textChanges(anchor, emptied(anchor), this.runs, taken));
    }
    for (const [id, change] of this.changed) {
      if (this.removed.has(id)) continue;
      changes.push(...textChanges(this.anchors.get(id) as BlockAnchor, change, this.runs, taken));
    }
    for (const [id, level] of this.levels) {
      const paragraph = this.anchors.get(id)?.paragraphs.at(-1);
      if (!paragraph || this.removed.has(id)) continue;
      changes.push(
        ...(paragraph.numbering ? levelChanges(paragraph, level) : this.models.typedLevelChanges(id, level)),
      );
    }
    const insertions = this.insertions(taken);
    const source = splice(this.opened.source, [
      ...changes,
      ...insertions.map(({ at, xml }) => ({ start: at, end: at, text: xml })),
    ]);
    const parts = this.lists.parts();
    if (source !== this.opened.source) parts.set(this.opened.docx.mainName, source);
    return { parts, blockIds: this.newIds(gone, insertions) };
  }

  /** What no longer stands where the file has it. */
  private takenText(): TakenText {
    const taken = new TakenText(this.runs);
    for (const id of this.removed) {
      const anchor = this.anchors.get(id);
      if (anchor) taken.add(anchor, 0, anchor.text.length);
    }
    for (const [id, { hunks }] of this.changed) {
      const anchor = this.anchors.get(id);
      if (anchor && !this.removed.has(id)) for (const { start, oldEnd } of hunks) taken.add(anchor, start, oldEnd);
    }
    return taken;
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

  private insertions(taken: TakenText): { at: number; xml: string; id: BlockId }[] {
    const result: { at: number; xml: string; id: BlockId }[] = [];
    const place = (
      after: BlockId | null,
      at: number,
      near: BlockId | null,
      previous: Block | InsertedBlock | undefined,
      table?: XmlElement,
      isOut = false,
    ): void => {
      for (const block of this.inserted.get(after) ?? []) {
        const leaves = isOut || (table !== undefined && this.afterTable.has(block.id));
        const to = leaves && table ? table.end : at;
        const xml = this.models.paragraph(block, { near, previous, isAfterTable: leaves }, taken);
        result.push({ at: to, xml, id: block.id });
        place(block.id, to, near, block, table, leaves);
      }
    };
    const body = childOf(this.opened.root, 'w:body') as XmlElement;
    const first = this.blocks.find(({ kind }) => kind !== 'table-cell');
    place(null, this.startOfText(body), first?.id ?? null, undefined);
    for (const block of this.blocks) {
      const last = this.anchors.get(block.id)?.paragraphs.at(-1);
      if (last) place(block.id, last.element.end, block.id, block, outerTable(last.element));
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

/** The change that leaves nothing of a block's text. */
function emptied({ text }: BlockAnchor): TextChange {
  return { hunks: [{ start: 0, oldEnd: text.length, newStart: 0, newText: '' }], looks: undefined, isHeading: false };
}

function outerTable(element: XmlElement): XmlElement | undefined {
  let table: XmlElement | undefined;
  for (let above = element.parent; above; above = above.parent) if (above.name === 'w:tbl') table = above;
  return table;
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

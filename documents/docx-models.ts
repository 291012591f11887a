import type { Block, BlockId } from '../core/policy/policy-text.ts';
import type { BlockAnchor } from './docx-blocks.ts';
import { indentationChanges, levelChanges, numberingXml, type SourceChange } from './docx-list-level.ts';
import type { DocxLists } from './docx-lists.ts';
import { sourcePrefix } from './docx-parts.ts';
import type { DocxRuns, RunLook, Segment } from './docx-runs.ts';
import type { TakenText } from './docx-taken.ts';
import { formatOf } from './new-docx-lists.ts';
import type { OpenedDocx } from './read-docx.ts';
import type { InsertedBlock } from './save-docx.ts';
import { looksWithin, partsByLook } from './text-look.ts';
import { type XmlElement, childOf, escapeXml, isElement, splice } from './xml.ts';

/** Where a new paragraph goes: near which block of the file, behind which line, and whether out of the table around. */
export type InsertionPlace = {
  readonly near: BlockId | null;
  readonly previous: Block | InsertedBlock | undefined;
  readonly isAfterTable: boolean;
};

/** How a new paragraph is to look: like one of the file, in a list of the file or a new one, or with a typed mark. */
type Plan = {
  readonly model: BlockAnchor | undefined;
  readonly numId?: string;
  /** The mark as text, and the item of the file that has such a one. */
  readonly typed?: { readonly mark: string; readonly like: BlockId | null };
};
type Item = { readonly id: BlockId; readonly level: number; readonly marker?: string };

/** How far a level of a list with typed marks stands in from the one around it, in twips. */
const STEP = 360;

/** Makes paragraphs that look like their neighbours of the same kind. */
export class DocxModels {
  private readonly opened: OpenedDocx;
  private readonly blocks: readonly Block[];
  private readonly anchors: ReadonlyMap<BlockId, BlockAnchor>;
  private readonly prefix: string;
  private readonly lists: DocxLists;
  private readonly runs: DocxRuns;
  /** How new list items were made: those that follow them go on in the same way. */
  private readonly plans = new Map<BlockId, Plan>();

  constructor(
    opened: OpenedDocx,
    blocks: readonly Block[],
    anchors: ReadonlyMap<BlockId, BlockAnchor>,
    lists: DocxLists,
    runs: DocxRuns,
  ) {
    this.opened = opened;
    this.blocks = blocks;
    this.anchors = anchors;
    this.lists = lists;
    this.runs = runs;
    this.prefix = sourcePrefix(opened.root);
  }

  /** The XML of a new paragraph, placed near a block that stands in the file already, or after the table that holds it. */
  paragraph(block: InsertedBlock, place: InsertionPlace, taken: TakenText): string {
    const { prefix } = this;
    const plan = block.kind === 'list-item' ? this.listPlan(block, place) : { model: this.modelOf(block, place) };
    this.plans.set(block.id, plan);
    const properties = this.paragraphProperties(plan, block);
    const mark: Segment[] = plan.typed === undefined ? [] : [this.likeModel(plan.typed.mark, plan.model)];
    const look = (text: string, own?: RunLook): Segment =>
      plan.model
        ? this.likeModel(text, plan.model, own)
        : { text, properties: this.lookWithout(block, own), link: null };
    return `<${prefix}p>${properties}${this.runs.write([...mark, ...this.segments(block, taken, look)])}</${prefix}p>`;
  }

  /** What puts an item of the file with a typed mark on another level: it stands in as far as others on that level. */
  typedLevelChanges(id: BlockId, level: number): SourceChange[] {
    const at = this.blocks.findIndex((block) => block.id === id);
    const block = this.blocks[at];
    const paragraph = this.anchors.get(id)?.paragraphs.at(-1);
    if (block?.kind !== 'list-item' || !paragraph || level === block.level) return [];
    const other = this.nearest(at, (candidate) => isItem(candidate, level) && !this.isNumbered(candidate.id));
    const ofLevel = other?.paragraphs.at(-1)?.indentation;
    const own = paragraph.indentation;
    const by = ofLevel ? ofLevel.left + ofLevel.first - own.left - own.first : 0;
    const isRightWay = level > block.level ? by > 0 : by < 0;
    return indentationChanges(paragraph, isRightWay ? by : (level - block.level) * STEP);
  }

  private segments(
    { text, looks, kind }: InsertedBlock,
    taken: TakenText,
    like: (text: string, look?: RunLook) => Segment,
  ): Segment[] {
    let at = 0;
    return taken.partsOf(text).flatMap((part): readonly Segment[] => {
      const start = at;
      at += typeof part === 'string' ? part.length : part.reduce((sum, segment) => sum + segment.text.length, 0);
      if (typeof part !== 'string') return part;
      if (!looks || kind === 'heading') return [like(part)];
      return partsByLook(part, looksWithin(looks, start, at)).map((each) => like(each.text, each));
    });
  }

  /** The nearest paragraph of the same kind and, where there is one, level. In a table, the cell's own paragraph. */
  private modelOf(block: InsertedBlock, { near, isAfterTable }: InsertionPlace): BlockAnchor | undefined {
    const at = this.indexOf(near);
    const neighbour = this.blocks[at];
    if (neighbour?.kind === 'table-cell' && block.kind === 'paragraph' && !isAfterTable)
      return this.anchors.get(neighbour.id);
    const level = block.level ?? 1;
    return this.nearest(
      at,
      (candidate) => candidate.kind === block.kind && (candidate.kind !== 'heading' || candidate.level === level),
    );
  }

  /** A list item goes on with the list before it, joins one of its kind, or begins a list. */
  private listPlan(block: InsertedBlock, { near, previous }: InsertionPlace): Plan {
    const at = this.indexOf(near);
    const { level = 0, marker = '' } = block;
    const before = previous?.kind === 'list-item' && isSameKind(previous.marker, marker) ? previous : undefined;
    const planBefore = before && (this.plans.get(before.id) ?? this.planOf(before as Item));
    if (planBefore) {
      const sameLevel = planBefore.numId === undefined ? undefined : this.itemOf(at, planBefore.numId, level);
      const { typed: own } = planBefore;
      const typed = own === undefined ? {} : { typed: { ...own, mark: typedMark(marker, own.mark) } };
      return { ...planBefore, ...typed, model: sameLevel ?? planBefore.model };
    }
    const joins = (candidate: Block): boolean =>
      candidate.kind === 'list-item' &&
      this.isNumbered(candidate.id) &&
      (marker === '' || styleOf(candidate.marker) === styleOf(marker));
    const model =
      this.nearest(at, (candidate) => joins(candidate) && isItem(candidate, level)) ??
      (marker === '' ? this.nearest(at, joins) : undefined);
    const numId = model && this.numIdOf(model);
    if (model && numId !== undefined)
      return { model, numId: /^\(?[1a][.)]$/.test(marker) ? this.lists.restarted(numId, level) : numId };
    const format = styleOf(marker) === '•' ? 'bullets' : formatOf(marker);
    const paragraph = this.nearest(at, ({ kind }) => kind === 'paragraph');
    if (format === null) return { model: paragraph, typed: { mark: typedMark(marker, ''), like: null } };
    return { model: paragraph, numId: this.lists.create(format, level) };
  }

  /** How an item of the file is made. */
  private planOf({ id }: Item): Plan | undefined {
    const model = this.anchors.get(id);
    if (!model) return undefined;
    const numId = this.numIdOf(model);
    if (numId !== undefined) return { model, numId };
    const raw = model.pieces.map(({ text }) => text).join('');
    return { model, typed: { mark: raw.slice(0, Math.max(0, raw.indexOf(model.text))), like: id } };
  }

  private itemOf(at: number, numId: string, level: number): BlockAnchor | undefined {
    return this.nearest(at, (candidate) => {
      const anchor = isItem(candidate, level) ? this.anchors.get(candidate.id) : undefined;
      return anchor !== undefined && this.numIdOf(anchor) === numId;
    });
  }

  private indexOf(near: BlockId | null): number {
    return Math.max(
      0,
      this.blocks.findIndex(({ id }) => id === near),
    );
  }

  private nearest(at: number, fits: (candidate: Block) => boolean): BlockAnchor | undefined {
    for (let step = 0; step < this.blocks.length; step++) {
      for (const index of [at - step, at + step]) {
        const candidate = this.blocks[index];
        if (candidate && fits(candidate)) return this.anchors.get(candidate.id);
      }
    }
    return undefined;
  }

  private isNumbered(id: BlockId): boolean {
    return (this.anchors.get(id)?.paragraphs.at(-1)?.numbering ?? null) !== null;
  }

  private numIdOf(anchor: BlockAnchor): string | undefined {
    return anchor.paragraphs.at(-1)?.numbering?.numId;
  }

  private paragraphProperties({ model, numId, typed }: Plan, block: InsertedBlock): string {
    const { prefix } = this;
    const paragraph = model?.paragraphs.at(-1);
    const own = childOf(paragraph?.element, 'w:pPr');
    const { level = 0 } = block;
    if (!paragraph) {
      if (numId !== undefined) return `<${prefix}pPr>${numberingXml(prefix, numId, level)}</${prefix}pPr>`;
      return this.styleFor(block);
    }
    const { numbering } = paragraph;
    const isInPlace = numId === undefined || (numbering?.numId === numId && (numbering.level ?? 0) === level);
    const changes =
      typed && typed.like !== null
        ? this.typedLevelChanges(typed.like, level)
        : isInPlace
          ? []
          : levelChanges(paragraph, level, numId);
    if (!own || own.closeStart === own.openEnd) return changes.map(({ text }) => text).join('');
    const without = ['w:sectPr', 'w:pPrChange', 'w:rPr', 'w:framePr', 'w:pageBreakBefore'];
    return this.without(own, without, changes);
  }

  private likeModel(text: string, model: BlockAnchor | undefined, look?: RunLook): Segment {
    return { text, properties: model ? this.runProperties(model, look) : '', link: null };
  }

  /** The look of most of the model's letters: a bold first word does not make a bold paragraph. */
  private runProperties(model: BlockAnchor, look?: RunLook): string {
    const weights = new Map<XmlElement | undefined, number>();
    for (const { run, text } of model.pieces) {
      const properties = run ? childOf(run, 'w:rPr') : undefined;
      weights.set(properties, (weights.get(properties) ?? 0) + text.length);
    }
    const heaviest = [...weights].sort((a, b) => b[1] - a[1])[0]?.[0];
    return this.runs.properties(heaviest, ['w:highlight', 'w:vanish', 'w:rStyle', 'w:vertAlign'], look);
  }

  private without(element: XmlElement, names: readonly string[], more: readonly SourceChange[]): string {
    const cuts = element.children
      .filter((child): child is XmlElement => isElement(child) && names.includes(child.name))
      .map(({ start, end }) => ({ start, end, text: '' }));
    const changes = [...cuts, ...more].map((change) => ({
      ...change,
      start: change.start - element.start,
      end: change.end - element.start,
    }));
    return splice(this.opened.source.slice(element.start, element.end), changes);
  }

  private styleFor(block: InsertedBlock): string {
    if (block.kind !== 'heading') return '';
    const style = this.opened.styles
      .all()
      .find(({ outlineLevel, name }) => outlineLevel === (block.level ?? 1) - 1 && name.startsWith('heading'));
    const { prefix } = this;
    return style ? `<${prefix}pPr><${prefix}pStyle ${prefix}val="${escapeXml(style.id)}"/></${prefix}pPr>` : '';
  }

  /** A heading in a file that has no style for it is bold. */
  private lookWithout(block: InsertedBlock, look?: RunLook): string {
    const isBare = block.kind === 'heading' && this.styleFor(block) === '';
    return this.runs.properties(undefined, [], isBare ? { bold: true, italic: false } : look);
  }
}

function isItem(block: Block, level: number): boolean {
  return block.kind === 'list-item' && block.level === level;
}

/** `1.` for a mark that counts so, `(a)`, `1.1`, or `•`; empty where there is no mark. */
function styleOf(marker = ''): string {
  if (marker === '') return '';
  if (!/[\p{L}\p{N}]/u.test(marker)) return '•';
  return marker
    .replace(/\d+/g, '1')
    .replace(/[a-z]+/, 'a')
    .replace(/[A-Z]+/, 'A');
}

/** Whether two marks are both bullets or both counted; one that is unknown goes with either. */
function isSameKind(a = '', b = ''): boolean {
  return a === '' || b === '' || (styleOf(a) === '•') === (styleOf(b) === '•');
}

/** A mark as text, with the blank after it that others of the list have. */
function typedMark(marker: string, like: string): string {
  const mark = marker === '' || styleOf(marker) === '•' ? (/^\s*([^\s\p{L}\p{N}])/u.exec(like)?.[1] ?? '•') : marker;
  return mark + (like.includes('\t') ? '\t' : ' ');
}

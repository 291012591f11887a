import type { Block, BlockId } from '../core/policy/policy-text.ts';
import type { BlockAnchor } from './docx-blocks.ts';
import { levelChanges, type SourceChange } from './docx-list-level.ts';
import { runContent, sourcePrefix } from './docx-parts.ts';
import type { OpenedDocx } from './read-docx.ts';
import type { InsertedBlock } from './save-docx.ts';
import { type XmlElement, childOf, escapeXml, isElement, splice } from './xml.ts';

/** Makes paragraphs that look like their neighbours of the same kind. */
export class DocxModels {
  private readonly opened: OpenedDocx;
  private readonly blocks: readonly Block[];
  private readonly anchors: ReadonlyMap<BlockId, BlockAnchor>;
  private readonly prefix: string;

  constructor(opened: OpenedDocx, blocks: readonly Block[], anchors: ReadonlyMap<BlockId, BlockAnchor>) {
    this.opened = opened;
    this.blocks = blocks;
    this.anchors = anchors;
    this.prefix = sourcePrefix(opened.root);
  }

  /** The XML of a new paragraph, placed near a block that stands in the file already, or after the table that holds it. */
  paragraph(block: InsertedBlock, near: BlockId | null, isAfterTable = false): string {
    const { prefix } = this;
    const model = this.modelOf(block, near, isAfterTable);
    const typedMark = block.kind === 'list-item' && !model ? '• ' : '';
    const properties = model ? this.paragraphProperties(model, block) : this.styleFor(block);
    const look = model ? this.runProperties(model) : this.lookWithout(block, properties);
    return `<${prefix}p>${properties}<${prefix}r>${look}${runContent(typedMark + block.text, prefix)}</${prefix}r></${prefix}p>`;
  }

  /** The nearest paragraph of the same kind and, where there is one, level. In a table, the cell's own paragraph. */
  private modelOf(block: InsertedBlock, near: BlockId | null, isAfterTable: boolean): BlockAnchor | undefined {
    const at = Math.max(
      0,
      this.blocks.findIndex(({ id }) => id === near),
    );
    const neighbour = this.blocks[at];
    if (neighbour?.kind === 'table-cell' && block.kind === 'paragraph' && !isAfterTable)
      return this.anchors.get(neighbour.id);
    const level = block.level ?? (block.kind === 'heading' ? 1 : 0);
    const isOfKind = (candidate: Block): boolean =>
      candidate.kind === block.kind && (candidate.kind !== 'list-item' || this.isNumbered(candidate.id));
    const isOfLevel = (candidate: Block): boolean => !('level' in candidate) || candidate.level === level;
    return (
      this.nearest(at, (candidate) => isOfKind(candidate) && isOfLevel(candidate)) ??
      (block.kind === 'list-item' ? this.nearest(at, isOfKind) : undefined)
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

  private paragraphProperties(model: BlockAnchor, { kind, level }: InsertedBlock): string {
    const paragraph = model.paragraphs.at(-1);
    const properties = childOf(paragraph?.element, 'w:pPr');
    const isOnLevel = kind !== 'list-item' || (paragraph?.numbering?.level ?? 0) === (level ?? 0);
    const onLevel = isOnLevel || !paragraph ? [] : levelChanges(paragraph, level ?? 0);
    if (!properties) return onLevel.map(({ text }) => text).join('');
    return this.without(properties, ['w:sectPr', 'w:pPrChange', 'w:rPr', 'w:framePr', 'w:pageBreakBefore'], onLevel);
  }

  /** The look of most of the model's letters: a bold first word does not make a bold paragraph. */
  private runProperties(model: BlockAnchor): string {
    const weights = new Map<XmlElement | undefined, number>();
    for (const { run, text } of model.pieces) {
      const properties = run ? childOf(run, 'w:rPr') : undefined;
      weights.set(properties, (weights.get(properties) ?? 0) + text.length);
    }
    const heaviest = [...weights].sort((a, b) => b[1] - a[1])[0]?.[0];
    return heaviest
      ? this.without(heaviest, ['w:rPrChange', 'w:ins', 'w:del', 'w:highlight', 'w:vanish', 'w:rStyle', 'w:vertAlign'])
      : '';
  }

  private without(element: XmlElement, names: readonly string[], more: readonly SourceChange[] = []): string {
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
  private lookWithout(block: InsertedBlock, properties: string): string {
    return block.kind === 'heading' && properties === ''
      ? `<${this.prefix}rPr><${this.prefix}b/></${this.prefix}rPr>`
      : '';
  }
}

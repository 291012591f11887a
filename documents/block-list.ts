import type { Block, DocumentProperties, PolicyText } from '../core/policy/policy-text.ts';
import { limits } from './limits.ts';
import { ReadFailure } from './read-result.ts';
import { type TableCell, placeHeads } from './table-heads.ts';

/** A block before it has an id. */
export type BlockDraft = Block extends infer B ? (B extends Block ? Omit<B, 'id'> : never) : never;

/** Said of a text with more paragraphs than any policy has. */
export function tooManyBlocks(): ReadFailure {
  const count = limits.blocks.toLocaleString('en-GB');
  return new ReadFailure(
    'too-complex',
    `This file has more than ${count} paragraphs and was not read to its end. Open a shorter file.`,
  );
}

/** Collects blocks in reading order and gives each its id. */
export class BlockList {
  readonly blocks: Block[] = [];
  private tables = 0;
  private lastLevel = 1;

  /** Adds a block; one without text is left out. The id is the next of `b1`, `b2`, … unless the reader has its own. */
  add(draft: BlockDraft, id = `b${this.blocks.length + 1}`): void {
    if (draft.text === '') return;
    if (this.blocks.length >= limits.blocks) {
      throw tooManyBlocks();
    }
    this.blocks.push({ ...draft, id });
  }

  paragraph(text: string): void {
    this.add({ kind: 'paragraph', text });
  }

  heading(text: string, level: number): void {
    this.lastLevel = Math.min(8, Math.max(1, level));
    this.add({ kind: 'heading', text, level: Math.min(9, Math.max(1, level)) });
  }

  /** A heading that only its type shows: one level below the last real heading, whose siblings it would not join. */
  guessedHeading(text: string): void {
    this.add({ kind: 'heading', text, level: Math.min(9, this.lastLevel + 1) });
  }

  listItem(text: string, level: number, marker?: string): void {
    this.add({ kind: 'list-item', text, level, ...(marker === undefined ? {} : { marker }) });
  }

  /** Adds a table's cells with their heads. A table of one column is a frame round ordinary text, not a table. */
  table(cells: readonly TableCell[]): void {
    if (cells.every((cell) => cell.column === 0)) {
      for (const cell of cells) this.lines(cell.text).forEach((line) => this.paragraph(line));
      return;
    }
    const table = this.tables++;
    placeHeads(cells).forEach(({ text, ...place }, index) => {
      if (cells[index]?.continued) return;
      for (const line of this.lines(text)) this.add({ kind: 'table-cell', table, text: line, ...place });
    });
  }

  /** The number of the next table, for readers that place cells themselves. */
  nextTable(): number {
    return this.tables++;
  }

  private lines(text: string): string[] {
    return text.split('\n').filter((line) => line !== '');
  }

  /** The policy text of all blocks so far. */
  toPolicyText(properties: DocumentProperties = {}): PolicyText {
    const title = titleOf(this.blocks, properties);
    return { title, blocks: this.blocks, ...(Object.keys(properties).length > 0 ? { properties } : {}) };
  }
}

/** A title found late is the name of a section. */
const TITLE_WITHIN_BLOCKS = 12;

/** The document's own title: its first top heading near the start, else what its properties say, else nothing. */
export function titleOf(blocks: readonly Block[], properties: DocumentProperties): string {
  const body = blocks.filter(
    (block) => block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'list-item',
  );
  const headings = body.slice(0, TITLE_WITHIN_BLOCKS).filter((block) => block.kind === 'heading');
  const top = headings.find((block) => block.level === 1) ?? (properties.title === undefined ? headings[0] : undefined);
  return (top?.text ?? properties.title ?? '').replace(/\s+/g, ' ').replace(/:$/, '');
}

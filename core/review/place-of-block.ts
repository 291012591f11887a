import type { Block, BlockId } from '../policy/policy-text.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const LONGEST_HEADING = 60;

/** Where a block stands, as a reader would say it: "3 Commitments, second paragraph". Empty when there is no such block. */
export function placeOfBlock(blocks: readonly Block[], id: BlockId): string {
  const index = blocks.findIndex((block) => block.id === id);
  const block = blocks[index];
  if (block === undefined) return '';
  if (block.kind === 'heading') return `Heading ${quoted(block.text)}`;
  if (block.kind === 'header') return 'Page header';
  if (block.kind === 'footer') return 'Page footer';
  if (block.kind === 'footnote') return 'Footnote';
  const section = headingAbove(blocks, index);
  const spot =
    block.kind === 'table-cell'
      ? `table, row ${block.row + 1}`
      : `${ordinal(rank(blocks, index))} ${block.kind === 'paragraph' ? 'paragraph' : 'list item'}`;
  return section === '' ? spot.charAt(0).toUpperCase() + spot.slice(1) : `${section}, ${spot}`;
}

/** The heading that a block stands under: "3 Commitments". Empty where it stands under none. */
export function sectionOfBlock(blocks: readonly Block[], id: BlockId): string {
  const index = blocks.findIndex((block) => block.id === id);
  return index < 0 ? '' : headingAbove(blocks, index);
}

function headingAbove(blocks: readonly Block[], index: number): string {
  for (let at = index; at >= 0; at--) {
    const block = blocks[at];
    if (block?.kind === 'heading') return quoted(block.text);
  }
  return '';
}

/** How many blocks of its kind stand between the block and the heading above it, itself included. */
function rank(blocks: readonly Block[], index: number): number {
  const kind = blocks[index]?.kind;
  let count = 0;
  for (let at = index; at >= 0; at--) {
    const block = blocks[at];
    if (block === undefined || block.kind === 'heading') break;
    if (block.kind === kind) count++;
  }
  return count;
}

function ordinal(count: number): string {
  const word = ORDINALS[count - 1];
  if (word !== undefined) return word;
  const suffix = count % 100 >= 11 && count % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${suffix}`;
}

function quoted(heading: string): string {
  const line = heading.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_HEADING ? line : `${line.slice(0, LONGEST_HEADING - 1).trimEnd()}…`;
}

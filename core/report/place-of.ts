import type { Block, PolicyText } from '../policy/policy-text.ts';
import { ordinal } from './wording.ts';

/** Where a block stands, in words: the heading above it, and where below that. */
export type Place = {
  /** `3 Commitments`, `page header`, or `the beginning` where no heading stands above. */
  readonly section: string;
  /** `second paragraph`, `third list item`, `row 2 of a table`; empty for what has no such place. */
  readonly detail: string;
};

const OUTSIDE: Partial<Record<Block['kind'], string>> = {
  header: 'page header',
  footer: 'page footer',
  footnote: 'footnote',
};

const COUNTED: Partial<Record<Block['kind'], string>> = { paragraph: 'paragraph', 'list-item': 'list item' };

/** Where a block stands; null when the text has no such block. */
export function placeOf(text: PolicyText, block: string): Place | null {
  const index = text.blocks.findIndex(({ id }) => id === block);
  const found = text.blocks[index];
  if (!found) return null;
  const outside = OUTSIDE[found.kind];
  if (outside) return { section: outside, detail: '' };
  if (found.kind === 'heading') return { section: shortened(found.text), detail: 'heading' };
  let above = index - 1;
  while (above >= 0 && text.blocks[above]?.kind !== 'heading') above--;
  const heading = text.blocks[above];
  const section = heading ? shortened(heading.text) : 'the beginning';
  if (found.kind === 'table-cell') return { section, detail: `row ${String(found.row + 1)} of a table` };
  const before = text.blocks.slice(above + 1, index).filter(({ kind }) => kind === found.kind).length;
  return { section, detail: ordinal(before + 1, COUNTED[found.kind] ?? found.kind) };
}

/** "3 Commitments, second paragraph". */
export function placeInWords({ section, detail }: Place): string {
  return detail === '' ? section : `${section}, ${detail}`;
}

const LONGEST_SECTION = 60;

function shortened(heading: string): string {
  const text = heading.replace(/\s+/g, ' ').trim();
  return text.length <= LONGEST_SECTION ? text : `${text.slice(0, LONGEST_SECTION - 1).trimEnd()}…`;
}

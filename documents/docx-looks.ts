import type { Block, BlockId } from '../core/policy/policy-text.ts';
import type { BlockAnchor } from './docx-blocks.ts';
import { BlockPositions } from './docx-positions.ts';
import type { LookStretch, TextLooks } from './text-look.ts';

/** Where blocks stand out in bold and italic type. A heading is bold by being one. */
export function readLooks(blocks: readonly Block[], anchors: ReadonlyMap<BlockId, BlockAnchor>): TextLooks {
  const looks = new Map<BlockId, readonly LookStretch[]>();
  for (const { id, kind } of blocks) {
    const anchor = anchors.get(id);
    if (!anchor?.pieces.some(({ bold, italic }) => bold || italic)) continue;
    const stretches = looksOf(anchor, kind === 'heading');
    if (stretches.length > 0) looks.set(id, stretches);
  }
  return looks;
}

/** Where one block does. */
export function looksOf(anchor: BlockAnchor, isHeading: boolean): LookStretch[] {
  const stretches: LookStretch[] = [];
  for (const { piece, start, end } of new BlockPositions(anchor).pieces()) {
    const look = { bold: piece.bold && !isHeading, italic: piece.italic };
    const last = stretches.at(-1);
    if (last?.end === start && last.bold === look.bold && last.italic === look.italic)
      stretches[stretches.length - 1] = { ...last, end };
    else if (look.bold || look.italic) stretches.push({ start, end, ...look });
  }
  return stretches;
}

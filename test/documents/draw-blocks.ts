import type { PolicyText } from '../../core/policy/policy-text.ts';
import { readDocument } from '../../documents/read-document.ts';
import type { ReadDocument } from '../../documents/read-result.ts';

/** Blocks as one line each, for tests to compare at a glance: `h2 Scope`, `1 a) text`, `[1,0|Owner] text`. */
export function drawBlocks({ blocks }: PolicyText): string[] {
  return blocks.map((block) => {
    if (block.kind === 'heading') return `h${block.level} ${block.text}`;
    if (block.kind === 'list-item') return `${'  '.repeat(block.level)}${block.marker ?? '~'} ${block.text}`;
    if (block.kind === 'table-cell')
      return `[${block.row},${block.column}${block.rowHead ? ` ${block.rowHead}` : ''}${block.columnHead ? ` / ${block.columnHead}` : ''}] ${block.text}`;
    return block.kind === 'paragraph' ? block.text : `(${block.kind}) ${block.text}`;
  });
}

/** The document, or a failed test with the reader's message. */
export async function mustRead(bytes: Uint8Array, name = 'policy.docx'): Promise<ReadDocument> {
  const result = await readDocument(bytes, name);
  if (!result.ok) throw new Error(result.problem.message);
  return result;
}

/** The bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

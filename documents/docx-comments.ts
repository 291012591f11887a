import type { BlockId } from '../core/policy/policy-text.ts';
import { cleanText } from './clean-text.ts';
import { type DocxPackage, readRelated } from './docx-package.ts';
import { type CommentMark } from './docx-pieces.ts';
import type { DocxNode } from './docx-tree.ts';
import type { DocumentComment } from './read-result.ts';
import { type XmlElement, childrenOf, descendantsOf, textOf } from './xml.ts';

/** The comments of a .docx with the words that they hang on. */
export function readComments(
  docx: DocxPackage,
  nodes: readonly DocxNode[],
  blockOf: (index: number) => BlockId | undefined,
): DocumentComment[] {
  const root = readRelated(docx, 'comments');
  if (!root) return [];
  const ranges = quotedRanges(nodes);
  const threads = readThreads(readRelated(docx, 'commentsExtended'));
  const byParagraph = new Map<string, string>();
  const comments = childrenOf(root, 'w:comment');
  for (const comment of comments) {
    for (const paragraph of descendantsOf(comment, 'w:p'))
      byParagraph.set(paragraph.attributes['w14:paraId'] ?? '', comment.attributes['w:id'] ?? '');
  }
  return comments.map((comment) => {
    const id = comment.attributes['w:id'] ?? '';
    const range = ranges.get(id);
    const block = range === undefined ? undefined : blockOf(range.paragraph);
    const thread = threads.get(descendantsOf(comment, 'w:p').at(-1)?.attributes['w14:paraId'] ?? '');
    const replyTo = thread?.parent === undefined ? undefined : byParagraph.get(thread.parent);
    const date = comment.attributes['w:date'];
    return {
      id,
      author: comment.attributes['w:author'] ?? '',
      ...(date === undefined ? {} : { date }),
      text: commentText(comment),
      quoted: range === undefined ? '' : cleanText(range.text),
      ...(block === undefined ? {} : { block }),
      resolved: thread?.done ?? false,
      ...(replyTo === undefined ? {} : { replyTo }),
    };
  });
}

function commentText(comment: XmlElement): string {
  return descendantsOf(comment, 'w:p')
    .map((paragraph) => cleanText(descendantsOf(paragraph, 'w:t').map(textOf).join('')))
    .filter((line) => line !== '')
    .join('\n');
}

type Thread = { readonly parent: string | undefined; readonly done: boolean };

function readThreads(root: XmlElement | null): Map<string, Thread> {
  return new Map(
    childrenOf(root ?? undefined, 'w15:commentEx').map(({ attributes }) => [
      attributes['w15:paraId'] ?? '',
      { parent: attributes['w15:paraIdParent'], done: attributes['w15:done'] === '1' },
    ]),
  );
}

type Range = { readonly paragraph: number; text: string };

function quotedRanges(nodes: readonly DocxNode[]): Map<string, Range> {
  const ranges = new Map<string, Range>();
  const open = new Set<string>();
  const waiting = new Set<string>();
  const step = (mark: CommentMark, paragraph: number | null) => {
    if (mark.kind === 'end') open.delete(mark.id);
    else if (paragraph === null) waiting.add(mark.id);
    else if (!ranges.has(mark.id)) {
      ranges.set(mark.id, { paragraph, text: '' });
      if (mark.kind === 'start') open.add(mark.id);
    }
  };
  const visit = (node: DocxNode): void => {
    if (node.kind === 'comment-mark') step(node.mark, null);
    else if (node.kind === 'table') node.rows.forEach((row) => row.cells.forEach((cell) => cell.nodes.forEach(visit)));
    else {
      for (const id of waiting) step({ kind: 'start', id, at: 0 }, node.index);
      waiting.clear();
      const marks = [...node.comments];
      for (let at = 0; at <= node.pieces.length; at++) {
        while (marks[0]?.at === at) step(marks.shift() as CommentMark, node.index);
        const piece = node.pieces[at];
        if (piece && !piece.hidden && piece.change !== 'deleted')
          for (const id of open) append(ranges.get(id), piece.text);
      }
      for (const id of open) append(ranges.get(id), '\n');
    }
  };
  nodes.forEach(visit);
  return ranges;
}

function append(range: Range | undefined, text: string): void {
  if (range) range.text += text;
}

import type { Block, PolicyText } from '../core/policy/policy-text.ts';
import { decodeText } from '../documents/decode-text.ts';
import type { TextLooks } from '../documents/text-look.ts';
import type { NewComment } from '../documents/write-docx-comments.ts';
import { writeMarkdown } from '../documents/write-markdown.ts';
import { collectEdits } from './collect-edits.ts';
import type { Comment } from './editor/comments.ts';
import type { Source } from './source.ts';

export type Present = {
  readonly text: PolicyText;
  readonly looks: TextLooks;
  readonly comments: readonly Comment[];
  readonly review: string | null;
};

/** What saving needs to know of the document that was opened. */
export type SavedSource = Pick<Source, 'bytes' | 'format' | 'text'>;

/** `lost`: what the file could not take, in whole sentences. */
export type SavedFile =
  | { readonly kind: 'saved'; readonly bytes: Uint8Array; readonly lost: readonly string[] }
  | { readonly kind: 'refused'; readonly message: string };

/** The document as a .docx: the file that was opened with the edits in it, or a new one where it was none. */
export async function saveAsDocx(source: SavedSource, present: Present): Promise<SavedFile> {
  const comments = present.comments.filter(({ isNew }) => isNew);
  const saved =
    source.bytes !== null && source.format === 'docx'
      ? await patchedFile(source.bytes, source.text.blocks, present, comments)
      : await newFile(present, comments);
  if (saved.kind === 'refused' || present.review === null) return saved;
  const { writeDocxReview } = await import('../documents/docx-review.ts');
  return { ...saved, bytes: writeDocxReview(saved.bytes, present.review) };
}

/** What the file lost when its own Markdown could not be kept. */
const LOST_MARKDOWN =
  'The Markdown was written anew: links, pictures and comments of the file that was opened are not in it. That file is as it was.';

/** The text as Markdown: the source that was opened with the edits in it, or a new one where it was none. */
export async function saveAsMarkdown(
  { bytes, format }: SavedSource,
  { text: { blocks }, looks }: Pick<Present, 'text' | 'looks'>,
): Promise<SavedFile> {
  const { saveMarkdown } = await import('../documents/save-markdown.ts');
  const isOwn = bytes !== null && format === 'markdown';
  const patched = isOwn ? saveMarkdown(decodeText(bytes), blocks, looks) : null;
  return {
    kind: 'saved',
    bytes: new TextEncoder().encode(patched ?? writeMarkdown(blocks, looks)),
    lost: isOwn && patched === null ? [LOST_MARKDOWN] : [],
  };
}

async function patchedFile(
  bytes: Uint8Array,
  base: readonly Block[],
  { text: { blocks }, looks }: Present,
  comments: readonly Comment[],
): Promise<SavedFile> {
  const { saveDocx } = await import('../documents/save-docx.ts');
  const { edits, names } = collectEdits(base, blocks, looks);
  const placed = comments.map((comment) => newComment(comment, (id) => names.get(id) ?? id));
  const saved = saveDocx(bytes, edits, placed);
  if (!saved.ok) return { kind: 'refused', message: saved.problem.message };
  const lost = [
    ...told(saved.notApplied.length, 'edit', 'Page headers, footers and footnotes stay as they are.'),
    ...told(saved.notWritten.length, 'comment', 'The words under it are gone.'),
  ];
  return { kind: 'saved', bytes: saved.bytes, lost };
}

async function newFile({ text, looks }: Present, comments: readonly Comment[]): Promise<SavedFile> {
  const { newDocx } = await import('../documents/new-docx.ts');
  const bytes = newDocx(text, looks);
  if (comments.length === 0) return { kind: 'saved', bytes, lost: [] };
  const { readDocx } = await import('../documents/read-docx.ts');
  const { writeDocxComments } = await import('../documents/write-docx-comments.ts');
  const read = readDocx(bytes);
  if (!read.ok) return { kind: 'refused', message: read.problem.message };
  const ids = matchBlocks(text.blocks, read.text.blocks);
  const written = writeDocxComments(
    bytes,
    comments.map((comment) => newComment(comment, (id) => ids.get(id) ?? '')),
  );
  if (!written.ok) return { kind: 'refused', message: written.problem.message };
  return {
    kind: 'saved',
    bytes: written.bytes,
    lost: told(written.notWritten.length, 'comment', 'The words under it are gone.'),
  };
}

/** What the blocks are called in the file that was made of them: both are in the same order. */
function matchBlocks(ours: readonly Block[], theirs: readonly Block[]): Map<string, string> {
  const ids = new Map<string, string>();
  let at = 0;
  for (const block of ours) {
    const found = theirs.findIndex((other, index) => index >= at && other.text.trim() === block.text.trim());
    if (found < 0) continue;
    ids.set(block.id, theirs[found]?.id ?? '');
    at = found + 1;
  }
  return ids;
}

function newComment({ quote, author, date, text }: Comment, nameOf: (id: string) => string): NewComment {
  const initials = author
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 3)
    .toUpperCase();
  return {
    quote: quote === null ? null : { ...quote, block: nameOf(quote.block) },
    author,
    ...(initials === '' ? {} : { initials }),
    date,
    text,
  };
}

function told(count: number, what: string, why: string): string[] {
  if (count === 0) return [];
  return [`${count === 1 ? `1 ${what} is` : `${count} ${what}s are`} not in the file. ${why}`];
}

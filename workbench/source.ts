import type { Block, PolicyText } from '../core/policy/policy-text.ts';
import { sha256 } from '../core/report/sha256.ts';
import { normalizedText } from '../core/report/text-digest.ts';
import type { DocumentFormat, ReadDocument } from '../documents/read-result.ts';
import type { TextLooks } from '../documents/text-look.ts';
import { fileComments, type Comment } from './editor/comments.ts';

/** What is opened, as it was read; edits are kept apart from it, so that saving can patch the file that came in. */
export type Source = {
  /** The same file has the same id in every tab and after every start. */
  readonly id: string;
  readonly name: string;
  readonly format: DocumentFormat;
  /** The file itself, where saving patches it (.docx, Markdown); null for what is written anew. */
  readonly bytes: Uint8Array | null;
  readonly text: PolicyText;
  /** What the file shows in bold and italic type; a document that was kept has it in its text. */
  readonly looks?: TextLooks | undefined;
  readonly original: readonly Block[] | null;
  readonly comments: readonly Comment[];
  readonly trackedChanges: number;
  readonly readOnly: boolean;
  /** What a reader should know of how the file was read. */
  readonly notes: readonly string[];
  /** The review state that came with it. */
  readonly review: string | null;
};

/** A source from a file that was read. */
export function sourceOf(name: string, bytes: Uint8Array, read: ReadDocument, review: string | null): Source {
  const textById = new Map(read.text.blocks.map((block) => [block.id, block.text]));
  return {
    id: idOf(name, bytes.length, read.text),
    name,
    format: read.format,
    bytes: read.format === 'docx' || read.format === 'markdown' ? bytes : null,
    text: read.text,
    looks: read.looks,
    original: read.original?.blocks ?? null,
    comments: fileComments(read.comments, (block) => textById.get(block) ?? ''),
    trackedChanges: read.trackedChanges,
    readOnly: read.readOnly,
    notes: read.notes,
    review,
  };
}

/** A source from text that never was a file. */
export function sourceOfText(name: string, text: PolicyText): Source {
  return {
    id: idOf(name, 0, text),
    name,
    format: 'markdown',
    bytes: null,
    text,
    original: null,
    comments: [],
    trackedChanges: 0,
    readOnly: false,
    notes: [],
    review: null,
  };
}

function idOf(name: string, size: number, text: PolicyText): string {
  return sha256(`${name}\n${size}\n${normalizedText(text)}`).slice(0, 32);
}

import type { PolicyText } from '../core/policy/policy-text.ts';
import type { TextLooks } from './text-look.ts';

export type DocumentFormat = 'docx' | 'markdown' | 'html' | 'text' | 'pdf';

export type ReadProblemKind =
  | 'empty'
  | 'too-large'
  | 'unpacks-too-large'
  | 'too-complex'
  | 'protected'
  | 'pictures-only'
  | 'macros'
  | 'wrong-type'
  | 'damaged'
  | 'unsafe'
  | 'stopped';

/** Why a file could not be read: `message` says what happened, what is safe and what to do, in whole sentences. */
export type ReadProblem = { readonly kind: ReadProblemKind; readonly message: string };

/** A comment that stands in the file. */
export type DocumentComment = {
  readonly id: string;
  readonly author: string;
  /** ISO 8601 as the file states it; absent where it states none. */
  readonly date?: string;
  readonly text: string;
  /** The words that the comment hangs on; empty where it hangs on a place only. */
  readonly quoted: string;
  /** The block in which the quoted words begin; absent where the comment hangs outside the text. */
  readonly block?: string;
  readonly resolved: boolean;
  /** The id of the comment that this one answers. */
  readonly replyTo?: string;
};

export type ReadDocument = {
  readonly ok: true;
  readonly format: DocumentFormat;
  /** The text with tracked insertions accepted and tracked deletions dropped. */
  readonly text: PolicyText;
  /** The text with all tracked changes rejected; only where the file has some. Same block keeps the same id. */
  readonly original?: PolicyText;
  /** What stands out in bold and italic type; absent where a format's reader does not tell. */
  readonly looks?: TextLooks;
  readonly comments: readonly DocumentComment[];
  /** How many tracked changes the file holds: insertions, deletions, moves; not changes of formatting. */
  readonly trackedChanges: number;
  /** True where the file asks not to be edited (read-only protection); it is judged as usual. */
  readonly readOnly: boolean;
  /** What a reader should know of how the file was read, in whole sentences. */
  readonly notes: readonly string[];
};

export type ReadResult = ReadDocument | { readonly ok: false; readonly problem: ReadProblem };

export type ReadOptions = {
  /** Called after each step of long work, for example each page of a PDF. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
};

/** Carries an expected failure out of deep reading; `readDocument` alone catches it and turns it into a value. */
export class ReadFailure extends Error {
  readonly problem: ReadProblem;
  constructor(kind: ReadProblemKind, message: string) {
    super(message);
    this.name = 'ReadFailure';
    this.problem = { kind, message };
  }
}

/** A file read without comments and tracked changes: what every format but .docx has to say. */
export function plainResult(format: DocumentFormat, text: PolicyText, notes: readonly string[] = []): ReadDocument {
  return { ok: true, format, text, comments: [], trackedChanges: 0, readOnly: false, notes };
}

/** "64 MB" for a limit in bytes. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`;
}

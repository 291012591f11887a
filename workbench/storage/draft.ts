import * as z from 'zod/mini';
import type { Block, DocumentProperties } from '../../core/policy/policy-text.ts';
import type { Comment } from '../editor/comments.ts';
import type { Source } from '../source.ts';

const block = z.custom<Block>(
  (value) =>
    typeof value === 'object' && value !== null && 'id' in value && 'text' in value && typeof value.text === 'string',
);
const quote = z.object({ exact: z.string(), prefix: z.string(), suffix: z.string(), block: z.string() });
const comment = z.object({
  id: z.string(),
  author: z.string(),
  date: z.string(),
  text: z.string(),
  resolved: z.boolean(),
  isNew: z.boolean(),
  replyTo: z.exactOptional(z.string()),
  quote: z.nullable(quote),
});

/** A document as it lies in this browser's storage: what was opened, and how it stands now. */
const draftSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  name: z.string(),
  format: z.enum(['docx', 'markdown', 'html', 'text', 'pdf']),
  /** When it was last kept, ISO 8601 in UTC. */
  kept: z.string(),
  /** Whether it differs from what was opened. */
  isChanged: z.boolean(),
  /** The editor's document. */
  doc: z.unknown(),
  base: z.array(block),
  title: z.string(),
  properties: z.exactOptional(z.custom<DocumentProperties>((value) => typeof value === 'object' && value !== null)),
  original: z.nullable(z.array(block)),
  comments: z.array(comment),
  trackedChanges: z.number(),
  readOnly: z.boolean(),
  notes: z.array(z.string()),
  review: z.nullable(z.string()),
  asides: z.array(z.string()),
});

export type Draft = z.infer<typeof draftSchema>;

/** How a document stands now. */
export type Standing = {
  readonly doc: unknown;
  readonly original: readonly Block[] | null;
  readonly comments: readonly Comment[];
  readonly review: string | null;
  readonly asides: readonly string[];
  readonly isChanged: boolean;
};

/** Reads what lies in storage; null for what no version of this program wrote so. */
export function parseDraft(value: unknown): Draft | null {
  const parsed = draftSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

export function draftOf(source: Source, standing: Standing, kept: string): Draft {
  return {
    version: 1,
    id: source.id,
    name: source.name,
    format: source.format,
    kept,
    isChanged: standing.isChanged,
    doc: standing.doc,
    base: [...source.text.blocks],
    title: source.text.title,
    ...(source.text.properties === undefined ? {} : { properties: source.text.properties }),
    original: standing.original === null ? null : [...standing.original],
    comments: [...standing.comments],
    trackedChanges: source.trackedChanges,
    readOnly: source.readOnly,
    notes: [...source.notes],
    review: standing.review,
    asides: [...standing.asides],
  };
}

/** What was opened, out of a draft and the file that was kept beside it. */
export function sourceOfDraft(draft: Draft, bytes: Uint8Array | null): Source {
  return {
    id: draft.id,
    name: draft.name,
    format: draft.format,
    bytes,
    text: {
      title: draft.title,
      blocks: draft.base,
      ...(draft.properties === undefined ? {} : { properties: draft.properties }),
    },
    original: draft.original,
    comments: draft.comments,
    trackedChanges: draft.trackedChanges,
    readOnly: draft.readOnly,
    notes: draft.notes,
    review: draft.review,
  };
}

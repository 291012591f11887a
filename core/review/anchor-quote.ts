import type { Block, BlockId } from '../policy/policy-text.ts';
import { findQuote, type TextQuote } from '../policy/text-quote.ts';
import type { Annotation, ReviewState } from './review-state.ts';

/** A quote shorter than this counts in another block only where its surroundings agree too: "AI" stands everywhere. */
const TELLING_LENGTH = 24;

type StoredQuote = NonNullable<Annotation['quote']>;

/**
 * Where a stored quote stands now, or null when it is gone. A place is never guessed: text that stands in several
 * blocks counts only where exactly one of them agrees with the quote's surroundings.
 *
 * `hint`: the block in which it was last found; tried first.
 */
export function anchorQuote(quote: StoredQuote, blocks: readonly Block[], hint?: BlockId): TextQuote | null {
  const hinted = hint === undefined ? undefined : blocks.find((block) => block.id === hint);
  if (hinted !== undefined && agrees(hinted.text, quote)) return { ...quote, block: hinted.id };
  const holding = blocks.filter((block) => block.text.includes(quote.exact));
  const agreeing = holding.filter((block) => agrees(block.text, quote));
  const only = agreeing.length > 0 ? agreeing : quote.exact.length >= TELLING_LENGTH ? holding : [];
  const [block] = only;
  return only.length === 1 && block !== undefined ? { ...quote, block: block.id } : null;
}

/** Where each annotation stands; null for an orphan. Annotations on the whole document are left out. */
export type Anchors = ReadonlyMap<string, TextQuote | null>;

/** Anchors all annotations of a state; `before` makes it quick, and changes no answer where blocks keep their ids. */
export function anchorAnnotations(state: ReviewState, blocks: readonly Block[], before?: Anchors): Anchors {
  const anchors = new Map<string, TextQuote | null>();
  for (const annotation of state.annotations) {
    if (annotation.quote === undefined) continue;
    anchors.set(annotation.id, anchorQuote(annotation.quote, blocks, before?.get(annotation.id)?.block));
  }
  return anchors;
}

/** `orphaned`: open, and its text is gone. */
export type AnnotationStatus = 'open' | 'resolved' | 'orphaned';

/** What an annotation counts as, given where the annotations stand. */
export function annotationStatus(annotation: Annotation, anchors: Anchors): AnnotationStatus {
  if (annotation.status === 'resolved') return 'resolved';
  return anchors.get(annotation.id) === null ? 'orphaned' : 'open';
}

function agrees(text: string, quote: StoredQuote): boolean {
  const found = findQuote(text, { ...quote, block: '' });
  if (found === null) return false;
  return text.slice(0, found.start).endsWith(quote.prefix) && text.slice(found.end).startsWith(quote.suffix);
}

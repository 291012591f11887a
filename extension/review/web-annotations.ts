import * as z from 'zod/mini';
import {
  parseReview,
  REVIEW_VERSION,
  serialiseReview,
  type Annotation,
  type ReviewState,
} from '../../core/review/review-state.ts';

// W3C Web Annotation Data Model. What it has no word for stands under `countersign`, as its section 3.2.7 allows.
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const ID_START = 'urn:countersign:annotation:';

const itemSchema = z.object({
  id: z.string(),
  type: z.literal('Annotation'),
  created: z.string(),
  modified: z.exactOptional(z.string()),
  creator: z.object({ type: z.literal('Person'), name: z.string() }),
  body: z.object({ type: z.literal('TextualBody'), value: z.string(), format: z.literal('text/plain') }),
  target: z.object({
    source: z.string(),
    selector: z.exactOptional(
      z.object({ type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.string(), suffix: z.string() }),
    ),
  }),
  countersign: z.record(z.string(), z.unknown()),
});
const pageSchema = z.object({
  '@context': z.literal(CONTEXT),
  type: z.literal('AnnotationPage'),
  items: z.array(itemSchema),
  countersign: z.object({ reviewer: z.exactOptional(z.string()), decisions: z.array(z.unknown()) }),
});

/** Annotations as the W3C has them, with the decisions beside them. */
export type WebAnnotations = z.output<typeof pageSchema>;

/** The review of a page as W3C Web Annotations on its address. */
export function toWebAnnotations({ annotations, decisions, reviewer }: ReviewState, source: string): WebAnnotations {
  return {
    '@context': CONTEXT,
    type: 'AnnotationPage',
    items: annotations.map((annotation) => itemOf(annotation, source)),
    countersign: { ...(reviewer === undefined ? {} : { reviewer }), decisions: [...decisions] },
  };
}

function itemOf({ id, quote, text, author, created, edited, ...own }: Annotation, source: string) {
  return {
    '@context': CONTEXT,
    id: `${ID_START}${encodeURIComponent(id)}`,
    type: 'Annotation' as const,
    motivation: 'commenting',
    created,
    ...(edited === undefined ? {} : { modified: edited }),
    creator: { type: 'Person' as const, name: author },
    body: { type: 'TextualBody' as const, value: text, format: 'text/plain' as const },
    target: {
      source,
      ...(quote === undefined ? {} : { selector: { type: 'TextQuoteSelector' as const, ...quote } }),
    },
    countersign: own,
  };
}

/** The review in the text form that the pane reads; null for what are no annotations of ours. */
export function fromWebAnnotations(value: unknown): string | null {
  const read = pageSchema.safeParse(value);
  if (!read.success) return null;
  const { items, countersign } = read.data;
  const state = {
    version: REVIEW_VERSION,
    ...countersign,
    annotations: items.map(({ id, created, modified, creator, body, target, countersign: own }) => ({
      ...own,
      id: decodeURIComponent(id.slice(ID_START.length)),
      ...(target.selector === undefined ? {} : { quote: quoteOfSelector(target.selector) }),
      text: body.value,
      author: creator.name,
      created,
      ...(modified === undefined ? {} : { edited: modified }),
    })),
  };
  const parsed = parseReview(JSON.stringify(state));
  return serialiseReview(parsed.state);
}

function quoteOfSelector({ exact, prefix, suffix }: { exact: string; prefix: string; suffix: string }) {
  return { exact, prefix, suffix };
}

/** The annotations as a list to read, the quotes first. Marks of Markdown in them are made inert. */
export function annotationsMarkdown({ annotations }: ReviewState, title: string, source: string): string {
  const lines = annotations.map(({ quote, text, author, created, status }) => {
    const said = `${plain(text)} (${plain(author)}, ${created.slice(0, 10)}, ${status})`;
    return quote === undefined ? `- ${said}` : `- > ${plain(quote.exact)}\n\n  ${said}`;
  });
  return [
    `# Annotations: ${plain(title)}`,
    `Page: <${source.replace(/[<>\s]/g, encodeURIComponent)}>`,
    ...lines,
    '',
  ].join('\n\n');
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|!~]/g, '\\$&');
}

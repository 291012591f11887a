import type { DocumentFacts, OpenItem } from '../core/review/before-sign-off.ts';
import type { BlockId } from '../core/policy/policy-text.ts';
import { findQuote, quoteOf, type TextQuote } from '../core/policy/text-quote.ts';
import type { Line } from './document-model.ts';
import { readableText } from './readable-text.ts';
import { hasWordApi } from './word-sets.ts';

/** More lines than anybody reads; the count is of all. */
const MOST_PLACES = 200;
const LONGEST_LABEL = 120;

type Placed = { readonly label: string; readonly range: Word.Range; readonly paragraph: Word.Paragraph };

/** The unresolved comments and open tracked changes, as far as this Word tells of them. */
export async function readFacts(context: Word.RequestContext, lines: readonly Line[]): Promise<DocumentFacts> {
  const comments = hasWordApi('1.4') ? context.document.body.getComments() : null;
  comments?.load({ content: true, authorName: true, resolved: true });
  const tracked = hasWordApi('1.6') ? context.document.body.getTrackedChanges() : null;
  tracked?.load({ type: true, text: true, author: true });
  await context.sync();
  const open = (comments?.items ?? []).filter(({ resolved }) => !resolved);
  const changes = tracked?.items ?? [];
  const placedComments = open
    .slice(0, MOST_PLACES)
    .map((comment) => placed(`${comment.authorName}: ${comment.content}`, comment.getRange()));
  const placedChanges = changes
    .slice(0, MOST_PLACES)
    .map((change) => placed(`${change.author}, ${change.type.toLowerCase()}: ${change.text}`, change.getRange()));
  if (placedComments.length + placedChanges.length > 0) await context.sync();
  const lineOf = lineFinder(lines);
  return {
    comments: { count: open.length, items: placedComments.map((each) => itemOf(each, lineOf)) },
    trackedChanges:
      tracked === null
        ? changedLines(lines)
        : { count: changes.length, items: placedChanges.map((each) => itemOf(each, lineOf)) },
  };
}

function placed(label: string, range: Word.Range): Placed {
  range.load({ text: true });
  const paragraph = range.paragraphs.getFirst();
  loadName(paragraph);
  return { label: label.slice(0, LONGEST_LABEL), range, paragraph };
}

/** What `lineFinder` knows a paragraph by. */
function loadName(paragraph: Word.Paragraph): void {
  paragraph.load(hasWordApi('1.6') ? KEY_ONLY : { text: true });
}

const KEY_ONLY: Word.Interfaces.ParagraphLoadOptions = { uniqueLocalId: true };

/** The line of a paragraph by its id or, where Word has none, by its text if no other reads the same: one look-up each. */
function lineFinder(lines: readonly Line[]): (paragraph: Word.Paragraph) => Line | undefined {
  const hasKeys = hasWordApi('1.6');
  const byName = new Map<string, Line | undefined>();
  for (const line of lines) {
    const name = hasKeys ? line.raw.key : line.raw.shown;
    if (name !== undefined) byName.set(name, byName.has(name) ? undefined : line);
  }
  return (paragraph) => byName.get(hasKeys ? paragraph.uniqueLocalId : paragraph.text);
}

function itemOf({ label, range, paragraph }: Placed, lineOf: ReturnType<typeof lineFinder>): OpenItem {
  const { text: exact } = readableText(range.text);
  const line = lineOf(paragraph);
  if (line === undefined) return { label };
  // What is to be deleted stands on the other side; what has no words of its own is shown with its paragraph.
  const sides = [line.raw.text, line.raw.original].map((side) => readableText(side).text);
  const passages = [exact, ...sides].flatMap((words) => sides.flatMap((side) => quoteIn(side, words, line.id) ?? []));
  const [passage] = passages;
  return passage === undefined ? { label } : { label, passage };
}

function quoteIn(text: string, exact: string, block: BlockId): TextQuote | null {
  const found = exact === '' ? null : findQuote(text, { exact, prefix: '', suffix: '', block });
  return found === null ? null : quoteOf(text, found.start, found.end, block);
}

/** Where Word does not list tracked changes, the paragraphs that have two sides. */
function changedLines(lines: readonly Line[]): DocumentFacts['trackedChanges'] {
  const changed = lines.filter(({ raw }) => raw.text !== raw.original);
  const items = changed.slice(0, MOST_PLACES).map(({ id, raw }): OpenItem => {
    // What is to be deleted as a whole stands on the other side.
    const text = readableText(raw.text).text || readableText(raw.original).text;
    const label = `Changed: ${text}`.slice(0, LONGEST_LABEL);
    return text === '' ? { label } : { label, passage: quoteOf(text, 0, text.length, id) };
  });
  return { count: changed.length, items };
}

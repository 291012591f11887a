import type { DocumentFacts, OpenItem } from '../core/review/before-sign-off.ts';
import type { BlockId } from '../core/policy/policy-text.ts';
import { findQuote, quoteOf, type TextQuote } from '../core/policy/text-quote.ts';
import type { Line } from './document-model.ts';
import { readableText } from './readable-text.ts';
import { hasWordApi } from './word-sets.ts';

/** More lines than anybody reads; the count is of all. */
const MOST_PLACES = 200;
const LONGEST_LABEL = 120;

type Placed = { readonly label: string; readonly range: Word.Range; readonly keyed: Word.Paragraph | null };

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
  return {
    comments: { count: open.length, items: placedComments.map((each) => itemOf(each, lines)) },
    trackedChanges:
      tracked === null
        ? changedLines(lines)
        : { count: changes.length, items: placedChanges.map((each) => itemOf(each, lines)) },
  };
}

function placed(label: string, range: Word.Range): Placed {
  range.load({ text: true });
  const keyed = hasWordApi('1.6') ? range.paragraphs.getFirst() : null;
  keyed?.load(KEY_ONLY);
  return { label: label.slice(0, LONGEST_LABEL), range, keyed };
}

const KEY_ONLY: Word.Interfaces.ParagraphLoadOptions = { uniqueLocalId: true };

function itemOf({ label, range, keyed }: Placed, lines: readonly Line[]): OpenItem {
  const { text: exact } = readableText(range.text);
  const line = keyed === null ? onlyHolding(exact, lines) : lines.find(({ raw }) => raw.key === keyed.uniqueLocalId);
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

function onlyHolding(exact: string, lines: readonly Line[]): Line | undefined {
  const [only, another] = lines.filter(({ raw }) => exact !== '' && readableText(raw.text).text.includes(exact));
  return another === undefined ? only : undefined;
}

/** Where Word does not list tracked changes, the paragraphs that have two sides. */
function changedLines(lines: readonly Line[]): DocumentFacts['trackedChanges'] {
  const changed = lines.filter(({ raw }) => raw.text !== raw.original);
  const items = changed.slice(0, MOST_PLACES).map(({ id, raw }): OpenItem => {
    const { text } = readableText(raw.text);
    const label = `Changed: ${text === '' ? raw.original : text}`.slice(0, LONGEST_LABEL);
    return text === '' ? { label } : { label, passage: quoteOf(text, 0, text.length, id) };
  });
  return { count: changed.length, items };
}

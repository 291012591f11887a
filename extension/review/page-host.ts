import type { Block, PolicyText } from '../../core/policy/policy-text.ts';
import { quoteOf, type TextQuote } from '../../core/policy/text-quote.ts';
import { nothingOpen } from '../../core/review/before-sign-off.ts';
import { readHtml } from '../../documents/read-html.ts';
import type { DocumentHost, Highlight, HostFailure, RevealOutcome, Snapshot } from '../../panel/document-host.ts';
import { keepIds } from './keep-ids.ts';
import type { PageAnswer, PageMark, PageOrder, PageQuote, SoughtQuote } from './page-tool.ts';
import { pageOf, type ReviewShelf } from './review-shelf.ts';

/** The page in its tab, and where its review is kept. */
export type PagePort = {
  /** The page that is reviewed, without query and fragment: its review is kept under that, wherever the tab goes. */
  readonly page: string;
  /** Runs `pageTool` there. Null where the page may not be read, or is gone. */
  run(order: PageOrder): Promise<PageAnswer | null>;
  /** Where the tab is now. Empty when it is gone. */
  address(): Promise<string>;
  /** Calls the listener when the page has been loaded again. Returns a function that stops listening. */
  onReload(listener: () => void): () => void;
  readonly shelf: ReviewShelf;
};

const refused = 'A published page cannot be changed. Copy the wording instead.';
const away: HostFailure = {
  kind: 'failed',
  message: 'The page cannot be read. Open it and choose “Check page as a policy” there.',
};

/** A published page as the pane's document: it is read and marked, never changed. */
export function pageHost(port: PagePort): DocumentHost {
  let blocks: readonly Block[] = [];
  let count = 0;
  const newId = (): string => `p${String(++count)}`;

  /** What belongs to one page is never read from, or marked in, another that the tab has gone on to. */
  async function run(order: PageOrder): Promise<PageAnswer | null> {
    return pageOf(await port.address()) === port.page ? port.run(order) : null;
  }

  async function readBlocks(): Promise<Snapshot | HostFailure> {
    const answer = await run({ kind: 'read' });
    if (answer?.kind === 'too-large') {
      return { kind: 'failed', message: 'The page holds more than 6 MB and was not read. Copy its text and paste it.' };
    }
    if (answer?.kind !== 'page') return away;
    const read = textOf(answer.html);
    if ('kind' in read) return read;
    blocks = keepIds(blocks, read.blocks, newId);
    return { kind: 'read', text: { ...read, title: read.title === '' ? answer.title : read.title, blocks } };
  }

  /** The blocks that were read last; a pane that has not asked for any yet may still ask what is selected. */
  async function knownBlocks(): Promise<readonly Block[]> {
    if (blocks.length === 0) await readBlocks();
    return blocks;
  }

  return {
    name: 'The page',
    capabilities: () => ({ readOnly: true, comments: false, highlights: true, trackedChanges: false, undo: false }),
    readBlocks,
    // A page is read whole or not at all.
    readChanges: () => Promise.resolve({ kind: 'unknown' }),
    onEdit: (listener) =>
      port.onReload(() => {
        listener('unknown');
      }),
    reveal: async (passage): Promise<RevealOutcome> => {
      const answer = await run({ kind: 'reveal', quote: soughtIn(await knownBlocks(), passage) });
      if (answer?.kind !== 'revealed') return away;
      return answer.found ? { kind: 'shown' } : { kind: 'gone' };
    },
    insertWording: () => Promise.resolve({ kind: 'refused', message: refused }),
    comment: () => Promise.resolve({ kind: 'refused', message: 'A published page takes no comments.' }),
    selection: async () => {
      const answer = await run({ kind: 'selection' });
      return answer?.kind === 'selected' && answer.quote !== null
        ? quoteInBlocks(answer.quote, await knownBlocks())
        : null;
    },
    documentFacts: () => Promise.resolve({ kind: 'told', ...nothingOpen }),
    loadState: async () => ({ kind: 'loaded', state: await port.shelf.load(port.page) }),
    saveState: (state) => saved(port.shelf.save(port.page, state)),
    setAsideState: (raw) => saved(port.shelf.setAside(port.page, raw)),
    undo: () => Promise.resolve(false),
    showHighlights: (highlights) => {
      void run({ kind: 'mark', marks: highlights.map((each) => markOf(each, blocks)) });
    },
  };
}

function textOf(html: string): PolicyText | HostFailure {
  try {
    return readHtml(html);
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : 'The page cannot be read.' };
  }
}

async function saved(saving: Promise<void>): Promise<{ kind: 'saved' } | HostFailure> {
  try {
    await saving;
    return { kind: 'saved' };
  } catch (error) {
    const details = error instanceof Error ? { details: error.message } : {};
    return { kind: 'failed', message: 'The browser did not store the review.', ...details };
  }
}

function markOf({ passage, status, active }: Highlight, blocks: readonly Block[]): PageMark {
  return { quote: soughtIn(blocks, passage), look: active ? 'active' : status };
}

/** Which of the places that read alike is meant, counted over the blocks. */
export function soughtIn(blocks: readonly Block[], { block, exact, prefix, suffix }: TextQuote): SoughtQuote {
  const words = bare(prefix + exact + suffix);
  let nth = 0;
  let of = 0;
  for (const { id, text } of blocks) {
    if (id === block) nth = of;
    const plain = bare(text);
    if (words === '') continue;
    for (let at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, at + words.length)) of++;
  }
  return { exact, prefix, suffix, nth, of };
}

/**
 * What is selected, as a quote in one block. The page has other white space than the block: both are compared without any.
 * Null where the words stand in no single block, or in several that their surroundings do not tell apart.
 */
export function quoteInBlocks(selected: PageQuote, blocks: readonly Block[]): TextQuote | null {
  const exact = bare(selected.exact);
  if (exact === '') return null;
  const plain = blocks.map(({ text }) => bare(text));
  // Around a place stands the text of the blocks before and behind it too: that tells equal blocks apart.
  const places = blocks.flatMap((block, at) =>
    placesIn(block, exact).map((place) => ({
      ...place,
      prefix: plain.slice(Math.max(0, at - 4), at).join('') + place.prefix,
      suffix: place.suffix + plain.slice(at + 1, at + 5).join(''),
    })),
  );
  const [best, second] = places
    .map((place) => ({ ...place, agreement: agreementOf(place, bare(selected.prefix), bare(selected.suffix)) }))
    .sort((one, other) => other.agreement - one.agreement);
  if (best === undefined) return null;
  return second === undefined || best.agreement > second.agreement ? best.quote : null;
}

/** How many characters around the place are those around the selection. */
function agreementOf({ prefix, suffix }: { prefix: string; suffix: string }, before: string, after: string): number {
  let back = 0;
  while (back < Math.min(prefix.length, before.length) && prefix.at(-1 - back) === before.at(-1 - back)) back++;
  let ahead = 0;
  while (ahead < Math.min(suffix.length, after.length) && suffix.at(ahead) === after.at(ahead)) ahead++;
  return back + ahead;
}

function placesIn(block: Block, exact: string): { quote: TextQuote; prefix: string; suffix: string }[] {
  const kept = [...block.text].reduce<{ text: string; offsets: number[]; at: number }>(
    (all, char) => {
      if (!isSpace(char)) {
        all.text += char;
        for (let unit = 0; unit < char.length; unit++) all.offsets.push(all.at + unit);
      }
      all.at += char.length;
      return all;
    },
    { text: '', offsets: [], at: 0 },
  );
  const places = [];
  for (let at = kept.text.indexOf(exact); at >= 0; at = kept.text.indexOf(exact, at + 1)) {
    const start = kept.offsets[at] ?? 0;
    const end = (kept.offsets[at + exact.length - 1] ?? 0) + 1;
    const quote = quoteOf(block.text, start, end, block.id);
    places.push({ quote, prefix: kept.text.slice(0, at), suffix: kept.text.slice(at + exact.length) });
  }
  return places;
}

function isSpace(char: string): boolean {
  return /[\s\u00ad\u200b-\u200d\ufeff]/.test(char);
}

function bare(text: string): string {
  return [...text].filter((char) => !isSpace(char)).join('');
}

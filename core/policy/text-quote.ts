import type { BlockId } from './policy-text.ts';

/** A W3C TextQuoteSelector with the block that it stands in. Positions are never stored: text moves. */
export type TextQuote = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly block: BlockId;
};

/** How many characters of prefix and suffix a quote keeps: enough to tell two equal sentences of one block apart. */
const CONTEXT_LENGTH = 32;

/** The quote of `text.slice(start, end)`; offsets are UTF-16 units of the block's text. */
export function quoteOf(text: string, start: number, end: number, block: BlockId): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    block,
  };
}

/**
 * Finds a quote again in a block's present text. Where the exact text stands more than once, the place whose
 * surroundings agree longest with prefix and suffix wins. Null when it is gone: a wrong place is worse than none.
 */
export function findQuote(text: string, quote: TextQuote): { start: number; end: number } | null {
  if (quote.exact === '') return null;
  let best: { start: number; end: number } | null = null;
  let bestScore = -1;
  for (let start = text.indexOf(quote.exact); start !== -1; start = text.indexOf(quote.exact, start + 1)) {
    const end = start + quote.exact.length;
    const score =
      agreementBackward(text.slice(0, start), quote.prefix) + agreementForward(text.slice(end), quote.suffix);
    if (score > bestScore) {
      bestScore = score;
      best = { start, end };
    }
  }
  return best;
}

function agreementBackward(before: string, prefix: string): number {
  let length = 0;
  while (
    length < prefix.length &&
    length < before.length &&
    before[before.length - 1 - length] === prefix[prefix.length - 1 - length]
  ) {
    length++;
  }
  return length;
}

function agreementForward(after: string, suffix: string): number {
  let length = 0;
  while (length < suffix.length && length < after.length && after[length] === suffix[length]) length++;
  return length;
}

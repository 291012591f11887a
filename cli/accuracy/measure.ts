import type { Status } from '../../core/report/report.ts';

/** One element of one document: what readers said, and what the checker says. */
export type Judgement = {
  readonly document: string;
  readonly element: string;
  readonly expected: Status;
  readonly actual: Status;
  /** What readers pointed at. */
  readonly quotes: readonly string[];
  /** The first passage of the verdict; absent where it has none. */
  readonly passage?: string;
};

/** How well one status is found: of what was said, how much is right; of what is there, how much was found. */
export type Finding = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many readers found. */
  readonly expected: number;
  /** How many the checker found. */
  readonly actual: number;
};

/** All shares are 0 to 1. */
export type Figures = {
  readonly count: number;
  readonly gap: Finding;
  readonly covered: Finding;
  /** The share with the same one of three statuses. */
  readonly agreement: number;
  readonly kappa: number;
  /** The share at opposite ends: covered for missing or the reverse. */
  readonly opposite: number;
  /** Among agreed covered and partial verdicts with labelled quotes: the share whose first passage overlaps one. */
  readonly overlap: number;
  readonly overlapCount: number;
};

const STATUSES: readonly Status[] = ['covered', 'partial', 'missing'];

/** All figures over these judgements. */
export function measure(judgements: readonly Judgement[]): Figures {
  const count = judgements.length;
  const share = (holds: (judgement: Judgement) => boolean): number =>
    count === 0 ? 0 : judgements.filter(holds).length / count;
  const agreement = share(({ expected, actual }) => expected === actual);
  const byChance = STATUSES.reduce(
    (sum, status) => sum + share(({ expected }) => expected === status) * share(({ actual }) => actual === status),
    0,
  );
  const shown = judgements.filter(
    ({ expected, actual, quotes }) => expected === actual && expected !== 'missing' && quotes.length > 0,
  );
  return {
    count,
    gap: finding(judgements, 'missing'),
    covered: finding(judgements, 'covered'),
    agreement,
    kappa: byChance === 1 ? 1 : (agreement - byChance) / (1 - byChance),
    opposite: share(({ expected, actual }) => expected !== actual && expected !== 'partial' && actual !== 'partial'),
    overlap:
      shown.length === 0
        ? 1
        : shown.filter(
            ({ passage, quotes }) => passage !== undefined && quotes.some((quote) => overlaps(passage, quote)),
          ).length / shown.length,
    overlapCount: shown.length,
  };
}

function finding(judgements: readonly Judgement[], status: Status): Finding {
  const expected = judgements.filter((judgement) => judgement.expected === status).length;
  const actual = judgements.filter((judgement) => judgement.actual === status).length;
  const both = judgements.filter((judgement) => judgement.expected === status && judgement.actual === status).length;
  // Nothing to find and nothing found is no error.
  const precision = actual === 0 ? (expected === 0 ? 1 : 0) : both / actual;
  const recall = expected === 0 ? (actual === 0 ? 1 : 0) : both / expected;
  return { precision, recall, f1: expected + actual === 0 ? 1 : (2 * both) / (expected + actual), expected, actual };
}

/** How many words in a row two texts must share to speak of the same place, unless one holds the other. */
const SHARED_WORDS = 5;

/** Whether two quotes of one document speak of the same place: one holds the other, or they share a run of words. */
export function overlaps(one: string, other: string): boolean {
  const [short, long] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (!short || !long || short.length === 0) return false;
  const within = ` ${long.join(' ')} `;
  const run = Math.min(SHARED_WORDS, short.length);
  for (let start = 0; start + run <= short.length; start++) {
    if (within.includes(` ${short.slice(start, start + run).join(' ')} `)) return true;
  }
  return false;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** What tells two paragraphs apart: Word's id where there is one, else the text and where it stands. */
export type Token = string;

type Options = {
  /** Between two that stayed, pair what is left in order: without ids, an edited paragraph looks like another one. */
  readonly pairsLeftovers: boolean;
};

/**
 * For each line of `after` the index of the line of `before` that it is, or -1 for a new one. The order of those that
 * stay is kept: what moved is new at its new place.
 */
export function alignLines(before: readonly Token[], after: readonly Token[], { pairsLeftovers }: Options): number[] {
  const found = after.map(() => -1);
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) found[head] = head++;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++;
    found[after.length - tail] = before.length - tail;
  }
  const beforeEnd = before.length - tail;
  const afterEnd = after.length - tail;
  const anchors = risingPairs(uniquePairs(before, head, beforeEnd, after, head, afterEnd));
  let from = { before: head, after: head };
  for (const [old, now] of [...anchors, [beforeEnd, afterEnd] as const]) {
    if (now < afterEnd) found[now] = old;
    if (pairsLeftovers) fillGap(found, before, after, from, { before: old, after: now });
    from = { before: old + 1, after: now + 1 };
  }
  return found;
}

type Pair = readonly [before: number, after: number];
type Spot = { readonly before: number; readonly after: number };

/** Equal neighbours of what stayed, then as many of the rest as there are on both sides, in order. */
function fillGap(found: number[], before: readonly Token[], after: readonly Token[], from: Spot, to: Spot): void {
  let [old, now] = [from.before, from.after];
  let [oldEnd, nowEnd] = [to.before, to.after];
  while (old < oldEnd && now < nowEnd && before[old] === after[now]) found[now++] = old++;
  while (old < oldEnd && now < nowEnd && before[oldEnd - 1] === after[nowEnd - 1]) found[--nowEnd] = --oldEnd;
  while (old < oldEnd && now < nowEnd) found[now++] = old++;
}

function uniquePairs(
  before: readonly Token[],
  beforeFrom: number,
  beforeTo: number,
  after: readonly Token[],
  afterFrom: number,
  afterTo: number,
): Pair[] {
  const places = uniquePlaces(before, beforeFrom, beforeTo);
  const pairs: Pair[] = [];
  for (const [token, now] of uniquePlaces(after, afterFrom, afterTo)) {
    const old = places.get(token) ?? -1;
    if (old >= 0 && now >= 0) pairs.push([old, now]);
  }
  return pairs.sort((a, b) => a[1] - b[1]);
}

function uniquePlaces(tokens: readonly Token[], from: number, to: number): Map<Token, number> {
  const places = new Map<Token, number>();
  for (let index = from; index < to; index++) {
    const token = tokens[index] ?? '';
    places.set(token, places.has(token) ? -1 : index);
  }
  return places;
}

/** The longest run of pairs that rises on both sides (patience sorting). */
function risingPairs(pairs: readonly Pair[]): Pair[] {
  const piles: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([old], index) => {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[piles[middle] ?? -1]?.[0] ?? 0) < old) low = middle + 1;
      else high = middle;
    }
    previous[index] = piles[low - 1] ?? -1;
    piles[low] = index;
  });
  const rising: Pair[] = [];
  for (let index = piles.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair) rising.unshift(pair);
  }
  return rising;
}

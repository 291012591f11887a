import { HIT, type Analysis } from './analyse-text.ts';
import type { Lookalikes } from './lexicon.ts';
import type { Rule } from './rules.ts';
import type { SentenceBounds } from './tokens.ts';

/** A hit as the rules see it. Tokens count from the view's own first token: those of a lead-in are negative. */
export type Hit = {
  readonly concept: number;
  readonly first: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** False for a hit in the lead-in. */
  readonly own: boolean;
};

/** Sentences of a block with what leads in to them: what a rule is held against. */
export type SentenceView = {
  /** In reading order, lead-ins first. */
  readonly hits: readonly Hit[];
  readonly first: SentenceBounds;
  readonly last: SentenceBounds;
  readonly tokens: number;
  /** The last own tokens before colons. */
  readonly labelEnds: readonly number[];
};

/** A text whose last sentence leads in to another. */
export type Lead = { readonly analysis: Analysis; readonly fromHead: boolean };

/** Where the hits of a text's last sentence lie. */
export function lastSentenceHits(analysis: Analysis): { from: number; to: number } {
  const last = analysis.sentences.length - 1;
  return last < 0 ? { from: 0, to: 0 } : { from: analysis.hitStarts[last] ?? 0, to: analysis.hitStarts[last + 1] ?? 0 };
}

/** The hits but those that lie within the words of what only looks like their concept: in most sentences all of them. */
function withoutLookalikes(hits: readonly Hit[], { of, first: firstOne }: Lookalikes): readonly Hit[] {
  const found = hits.filter((hit) => hit.concept >= firstOne);
  if (found.length === 0) return hits;
  return hits.filter(
    ({ concept, first, end }) =>
      !found.some((each) => each.concept === of.get(concept) && each.first <= first && each.end >= end),
  );
}

/** The view of sentences `from` to `to` (inclusive); of the hits only those of concepts that the rule looks at. */
export function viewSentences(
  analysis: Analysis,
  from: number,
  to: number,
  leads: readonly Lead[],
  { relevant, lookalikes }: Pick<Rule, 'relevant' | 'lookalikes'>,
): SentenceView | null {
  const first = analysis.sentences[from];
  const last = analysis.sentences[to];
  if (!first || !last) return null;
  const hits: Hit[] = [];
  let length = 0;
  for (const { analysis: lead } of leads) length += lastSentenceLength(lead);
  for (const { analysis: lead } of leads) {
    const sentence = lead.sentences[lead.sentences.length - 1];
    const range = lastSentenceHits(lead);
    if (sentence) addHits(lead, range.from, range.to, -length - sentence.firstToken, false, relevant, hits);
    length -= lastSentenceLength(lead);
  }
  addHits(
    analysis,
    analysis.hitStarts[from] ?? 0,
    analysis.hitStarts[to + 1] ?? 0,
    -first.firstToken,
    true,
    relevant,
    hits,
  );
  return {
    hits: withoutLookalikes(hits, lookalikes),
    first,
    last,
    tokens: last.tokenEnd - first.firstToken,
    labelEnds: first.labelEnds.map((end) => end - first.firstToken),
  };
}

function lastSentenceLength(analysis: Analysis): number {
  const sentence = analysis.sentences[analysis.sentences.length - 1];
  return sentence ? sentence.tokenEnd - sentence.firstToken : 0;
}

function addHits(
  analysis: Analysis,
  from: number,
  to: number,
  shift: number,
  own: boolean,
  relevant: Uint8Array,
  hits: Hit[],
): void {
  const numbers = analysis.hits;
  for (let base = from * HIT; base < to * HIT; base += HIT) {
    for (const concept of analysis.meanings[numbers[base] ?? 0] ?? []) {
      if (relevant[concept] !== 1) continue;
      const first = (numbers[base + 1] ?? 0) + shift;
      const end = (numbers[base + 2] ?? 0) + shift;
      const hit = { concept, first, end, from: numbers[base + 3] ?? 0, to: numbers[base + 4] ?? 0, own };
      const shorter = placeOf(hits, concept, first);
      if (shorter < 0) hits.push(hit);
      else hits[shorter] = hit;
    }
  }
}

/** Where a shorter wording of the concept stands that begins at the same token; the longest counts. -1 where none does. */
function placeOf(hits: readonly Hit[], concept: number, first: number): number {
  for (let index = hits.length - 1; index >= 0; index--) {
    const hit = hits[index];
    if (!hit || hit.first !== first) return -1;
    if (hit.concept === concept) return index;
  }
  return -1;
}

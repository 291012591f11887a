import { HIT, type Analysis } from './analyse-text.ts';
import type { SentenceBounds } from './tokens.ts';

/** A hit as the rules see it. Tokens count from the sentence's own first token: those of a lead-in are negative. */
export type Hit = {
  readonly concept: number;
  readonly first: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** False for a hit in the lead-in. */
  readonly own: boolean;
};

/** A sentence with its lead-ins: what a rule is held against. */
export type SentenceView = {
  readonly hits: readonly Hit[];
  /** `present[concept]` is 1 where the concept stands in the sentence or its lead-in. */
  readonly present: Uint8Array;
  readonly sentence: SentenceBounds;
  readonly tokens: number;
  /** Last own token before the first colon, or -1. */
  readonly labelEnd: number;
};

/** The last sentence of a text that leads in to another, with its hits placed before token 0. */
export type Lead = { readonly analysis: Analysis; readonly fromHead: boolean };

/** Builds the view of sentence `index`, or of the whole block when `index` is -1. */
export function viewSentence(
  analysis: Analysis,
  index: number,
  leads: readonly Lead[],
  conceptCount: number,
): SentenceView | null {
  const first = analysis.sentences[index === -1 ? 0 : index];
  const last = analysis.sentences[index === -1 ? analysis.sentences.length - 1 : index];
  if (!first || !last) return null;
  const sentence = first === last ? first : { ...first, end: last.end, tokenEnd: last.tokenEnd };
  const hits: Hit[] = [];
  const present = new Uint8Array(conceptCount);
  let before = 0;
  for (let each = leads.length - 1; each >= 0; each--) {
    const lead = leads[each];
    if (lead) before = addLead(lead.analysis, before, hits, present);
  }
  hits.reverse();
  const from = analysis.hitStarts[index === -1 ? 0 : index] ?? 0;
  const to = analysis.hitStarts[index === -1 ? analysis.sentences.length : index + 1] ?? 0;
  addHits(analysis, from, to, -sentence.firstToken, true, hits, present);
  return {
    hits,
    present,
    sentence,
    tokens: sentence.tokenEnd - sentence.firstToken,
    labelEnd: sentence.labelEnd < 0 ? -1 : sentence.labelEnd - sentence.firstToken,
  };
}

/** Adds the hits of a lead's last sentence, last first; gives the token before which the next lead ends. */
function addLead(analysis: Analysis, before: number, hits: Hit[], present: Uint8Array): number {
  const index = analysis.sentences.length - 1;
  const sentence = analysis.sentences[index];
  if (!sentence) return before;
  const added: Hit[] = [];
  const shift = before - sentence.tokenEnd;
  addHits(analysis, analysis.hitStarts[index] ?? 0, analysis.hitStarts[index + 1] ?? 0, shift, false, added, present);
  hits.push(...added.reverse());
  return before - (sentence.tokenEnd - sentence.firstToken);
}

function addHits(
  analysis: Analysis,
  from: number,
  to: number,
  shift: number,
  own: boolean,
  hits: Hit[],
  present: Uint8Array,
): void {
  for (let hit = from; hit < to; hit++) {
    const base = hit * HIT;
    const concept = analysis.hits[base] ?? 0;
    present[concept] = 1;
    hits.push({
      concept,
      first: (analysis.hits[base + 1] ?? 0) + shift,
      end: (analysis.hits[base + 2] ?? 0) + shift,
      from: analysis.hits[base + 3] ?? 0,
      to: analysis.hits[base + 4] ?? 0,
      own,
    });
  }
}

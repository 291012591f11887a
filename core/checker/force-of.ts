import type { Hit, SentenceView } from './sentence-view.ts';

/** Ids of the concepts that every rule leans on. */
export type GeneralIds = {
  readonly ai: number;
  readonly binding: number;
  readonly hedge: number;
  readonly softener: number;
  readonly descriptiveModal: number;
  readonly purposeClause: number;
  readonly imperative: number;
  readonly negation: number;
  readonly notNegation: number;
  readonly without: number;
  readonly outsideWorld: number;
  readonly ownVoice: number;
  readonly asking: number;
};

/** With which force the sentence says what `key` names. */
export type Force =
  { readonly kind: 'plain'; readonly by: null } | { readonly kind: 'binding' | 'hedged'; readonly by: Hit };

/** How far right of a duty its force may stand, in words: "training is mandatory". */
const RIGHT_REACH = 6;
/** How far left of a match its negation may stand, in words. */
const NEGATION_REACH = 3;

/**
 * The nearest marker decides: one inside the key, else the last one left of it, lead-in included, else the first
 * one close to the right. A duty also binds from farther right, among the matched words, which end at token `end`
 * ("the law, data protection law above all, must be observed"). A softener ("where possible") hedges from anywhere.
 */
export function forceOf(view: SentenceView, key: Hit, end: number, ids: GeneralIds): Force {
  let inside: Hit | null = null;
  let left: Hit | null = null;
  let right: Hit | null = null;
  for (const hit of view.hits) {
    if (hit.concept === ids.softener && hit.own) return { kind: 'hedged', by: hit };
    if (hit.concept !== ids.binding && hit.concept !== ids.hedge) continue;
    if (isCovered(view, hit, ids.descriptiveModal)) continue;
    // "should be in place to ensure" binds no more than its "should"
    if (left?.concept === ids.hedge && isCovered(view, hit, ids.purposeClause)) continue;
    if (hit.first >= key.first && hit.end <= key.end) {
      if (!inside || hit.concept === ids.binding) inside = hit;
    } else if (hit.first < key.first) {
      if (!left || hit.end > left.end || (hit.end === left.end && hit.first < left.first)) left = hit;
    } else if (!right && (hit.first - key.end <= RIGHT_REACH || hit.end <= end)) {
      right = hit;
    }
  }
  // "is committed to" inside the key binds, unless what stands right before it takes that back ("aims to ensure")
  const softened = inside?.concept === ids.binding && left?.concept === ids.hedge && key.first - left.end <= 1;
  const marker = softened ? left : (inside ?? left ?? right);
  if (!marker) return { kind: 'plain', by: null };
  return { kind: marker.concept === ids.binding ? 'binding' : 'hedged', by: marker };
}

/**
 * The negation of one of the matched hits, if there is any. "Without" after another negation demands what it names:
 * "no tool is used without a review".
 */
export function negationOf(view: SentenceView, matched: readonly Hit[], ids: GeneralIds): Hit | null {
  let isNegated = false;
  for (const hit of view.hits) {
    if (hit.concept !== ids.negation || isCovered(view, hit, ids.notNegation)) continue;
    if (isNegated && isCovered(view, hit, ids.without)) continue;
    isNegated = true;
    for (const each of matched) {
      const inside = hit.first >= each.first && hit.end <= each.end;
      const distance = each.first - hit.end;
      if (!inside && distance >= 0 && distance < NEGATION_REACH) return hit;
    }
  }
  return null;
}

/**
 * Whether the sentence speaks of the outside world, its subject being not the organisation, or only asks ("Which data
 * may be entered?", or the same in a list of what a policy has to say).
 */
export function isBackground(view: SentenceView, ids: GeneralIds, isOpen: boolean): boolean {
  if (
    isOpen &&
    view.labelEnds.length === 0 &&
    view.hits.some((hit) => hit.concept === ids.asking && hit.own && hit.first === 0)
  )
    return true;
  let outside = false;
  for (const hit of view.hits) {
    if (hit.concept === ids.ownVoice) return false;
    if (hit.concept === ids.outsideWorld && hit.own && hit.first <= 1) outside = true;
  }
  return outside;
}

/** Whether a longer hit of `concept` takes this hit's words for itself. */
function isCovered(view: SentenceView, hit: Hit, concept: number): boolean {
  return view.hits.some((each) => each.concept === concept && each.first <= hit.first && each.end >= hit.end);
}

import type { ConceptSet, Rule } from './rules.ts';
import type { Hit, SentenceView } from './sentence-view.ts';

const DEFAULT_GAP = 6;
const DEFAULT_WITHIN = 40;
/** How many places of the first slot are tried in one sentence. */
const MOST_CANDIDATES = 8;
/** How many hits of a slot are passed over because they leave none for the next. */
const MOST_PASSED_OVER = 3;

/**
 * The ways in which the sentence matches the rule's slots, best first is for the caller to say; each is one hit per
 * slot, in slot order. For a `several` rule the group's distinct hits come after the slots.
 */
export function matchRule(rule: Rule, view: SentenceView): Hit[][] {
  const { evidence } = rule;
  if (evidence.kind === 'sequence') return matchSequence(rule.slots, view, evidence.gap ?? DEFAULT_GAP);
  if (evidence.kind === 'several') return matchSeveral(rule, view);
  return matchAnyOrder(rule.slots, view, evidence.within ?? DEFAULT_WITHIN);
}

function matchAnyOrder(slots: readonly ConceptSet[], view: SentenceView, within: number): Hit[][] {
  const [first, ...others] = slots;
  if (!first) return [[]];
  const matches: Hit[][] = [];
  for (const key of view.hits) {
    if (first.has[key.concept] !== 1) continue;
    const match = nearestOfEach(others, view, [key], within);
    if (match && matches.push(match) >= MOST_CANDIDATES) break;
  }
  return matches;
}

/** The match with a hit for each other slot, as near to the key as may be; one that leaves none for the next is passed over. */
function nearestOfEach(
  [slot, ...others]: readonly ConceptSet[],
  view: SentenceView,
  match: Hit[],
  within: number,
): Hit[] | null {
  const [key] = match;
  if (!slot || !key) return match;
  const passedOver: Hit[] = [];
  while (passedOver.length < MOST_PASSED_OVER) {
    const next = nearest(slot, view, key, [...match, ...passedOver]);
    if (!next || spanOf([...match, next]) > within) return null;
    const whole = nearestOfEach(others, view, [...match, next], within);
    if (whole) return whole;
    passedOver.push(next);
  }
  return null;
}

function nearest(slot: ConceptSet, view: SentenceView, key: Hit, taken: readonly Hit[]): Hit | null {
  let nearest: Hit | null = null;
  let nearestDistance = Infinity;
  for (const hit of view.hits) {
    if (slot.has[hit.concept] !== 1 || taken.some((each) => overlap(each, hit))) continue;
    const distance = Math.abs(hit.first - key.first);
    if (distance < nearestDistance) {
      nearest = hit;
      nearestDistance = distance;
    }
  }
  return nearest;
}

function spanOf(hits: readonly Hit[]): number {
  return Math.max(...hits.map((hit) => hit.end)) - Math.min(...hits.map((hit) => hit.first));
}

/** Each slot is filled by words of its own: "responsible officer" is no owner and officer both. */
function overlap(one: Hit, other: Hit): boolean {
  return one.own === other.own && one.first < other.end && other.first < one.end;
}

function matchSequence(slots: readonly ConceptSet[], view: SentenceView, gap: number): Hit[][] {
  const [first, ...others] = slots;
  if (!first) return [];
  const matches: Hit[][] = [];
  view.hits.forEach((start, index) => {
    if (first.has[start.concept] !== 1 || matches.length >= MOST_CANDIDATES) return;
    const match = follow(others, view, start, index, gap);
    if (match) matches.push(match);
  });
  return matches;
}

function follow(others: readonly ConceptSet[], view: SentenceView, start: Hit, at: number, gap: number): Hit[] | null {
  const match = [start];
  let last = start;
  let index = at;
  for (const slot of others) {
    let next: Hit | null = null;
    for (let each = index; each < view.hits.length; each++) {
      const hit = view.hits[each];
      if (!hit || hit.first - last.end > gap) break;
      if (slot.has[hit.concept] === 1 && hit.first >= last.end) {
        next = hit;
        index = each;
        break;
      }
    }
    if (!next) return null;
    match.push(next);
    last = next;
  }
  return match;
}

function matchSeveral(rule: Rule, view: SentenceView): Hit[][] {
  const { evidence, group } = rule;
  if (evidence.kind !== 'several' || !group) return [];
  const distinct = new Map<number, Hit>();
  for (const hit of view.hits) {
    if (group.has[hit.concept] === 1 && !distinct.has(hit.concept)) distinct.set(hit.concept, hit);
  }
  const least = (evidence.across ?? 'sentence') === 'sentence' ? evidence.atLeast : 1;
  if (distinct.size < least) return [];
  const members = [...distinct.values()];
  if (rule.slots.length === 0) return [members];
  return matchAnyOrder(rule.slots, view, evidence.within ?? DEFAULT_WITHIN).map((match) => [...match, ...members]);
}

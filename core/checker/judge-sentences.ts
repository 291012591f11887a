import type { Analysis } from './analyse-text.ts';
import type { BlockContext } from './block-context.ts';
import type { Scene } from './find-candidates.ts';
import { forceOf, isBackground, negationOf, type Force, type GeneralIds } from './force-of.ts';
import { matchRule } from './match-rule.ts';
import { placeholderWithin } from './placeholders.ts';
import type { ConceptSet, Rule } from './rules.ts';
import { viewSentences, type Hit, type Lead, type SentenceView } from './sentence-view.ts';

/** Why a match is not full proof. */
export type Shortfall = 'hedged' | 'unbinding' | 'placeholder' | 'negated' | 'background';

/** A match of one rule in one block. Offsets are UTF-16 units of the block's text. */
export type Finding = {
  readonly rule: Rule;
  /** Distinct concepts of a `several` group that this finding brings; empty for others. */
  readonly members: readonly number[];
  readonly shortfall: Shortfall | null;
  /** The words that the shortfall rests on ("strives to"). */
  readonly because: string;
  readonly start: number;
  readonly end: number;
  readonly marks: readonly (readonly [number, number])[];
  /** Whether the sentence, its lead-in or a heading above speaks of AI. */
  readonly aiNear: boolean;
  /** How plainly it says it, to choose among passages: words of its own, a binding voice, a heading that names it. */
  readonly strength: number;
};

/** Holds a rule against sentences `from` to `to` of a block; the best of its matches, or null where it matches none. */
export function judgeSentences(rule: Rule, scene: Scene, from: number, to: number, ids: GeneralIds): Finding | null {
  const whole = viewSentences(scene.analysis, from, to, leadsOf(rule, scene.context), rule);
  if (!whole) return null;
  const view = rule.except ? { ...whole, hits: passOver(rule.except, whole.hits, rule) } : whole;
  const matches = matchRule(rule, view);
  if (matches.length === 0) return null;
  const isOpen = view.last.endsOpen || scene.analysis.text[view.last.end - 1] === '?';
  const background = isBackground(view, ids, isOpen);
  let best: Finding | null = null;
  for (const match of matches) {
    const finding = findingOf(rule, match, view, scene.analysis, scene.context, background, ids);
    if (finding && (!best || worth(finding) > worth(best))) best = finding;
    if (best?.shortfall === null) break;
  }
  return best;
}

/** What leads in to a block, as the rule sees it: for a field also the label on the line above. */
function leadsOf({ evidence }: Rule, { leads, label }: BlockContext): readonly Lead[] {
  return label && evidence.where === 'field' ? [...leads, label] : leads;
}

/** The hits without those that would fill a slot with words of `except`: what tells force or denies stays. */
function passOver(except: ConceptSet, hits: readonly Hit[], { slots, group }: Rule): Hit[] {
  const sought = group ? [group, ...slots] : slots;
  const taken = hits.filter((hit) => except.has[hit.concept] === 1);
  return hits.filter(
    (hit) =>
      !sought.some((set) => set.has[hit.concept] === 1) ||
      !taken.some((each) => each.first < hit.end && hit.first < each.end),
  );
}

/** Higher is better: full proof, then what falls short of it, then what is none. */
export function worth(finding: Finding): number {
  if (finding.shortfall === null) return 3;
  return finding.shortfall === 'negated' || finding.shortfall === 'background' ? 0 : 1;
}

function speaksOfAi(view: SentenceView, context: BlockContext, ai: number): boolean {
  return view.hits.some((hit) => hit.concept === ai) || context.headings.some((heading) => heading[ai] === 1);
}

/** The most words that a field may have. */
const LONGEST_FIELD = 45;
/** The same where the line has had a label before: "Version: 2 Effective date: May 2026". */
const LATER_LABEL = 2;

function findingOf(
  rule: Rule,
  match: readonly Hit[],
  view: SentenceView,
  analysis: Analysis,
  context: BlockContext,
  background: boolean,
  ids: GeneralIds,
): Finding | null {
  const { evidence } = rule;
  const own = match.filter((hit) => hit.own);
  // a cell beside the head that names the field is its value, whatever it says
  const isCellOfField = evidence.where === 'field' && leadsOf(rule, context).some((lead) => lead.fromHead);
  if (match.length > 0 && own.length === 0 && !isCellOfField) return null;
  const key = match[0];
  if (evidence.where === 'field' && !isField(view, key, leadsOf(rule, context), analysis.text)) return null;
  const isFieldLike = evidence.where === 'field' || evidence.where === 'control';
  let shortfall: Shortfall | null = null;
  let because = '';
  let strength = own.length + (rule.slots.some((slot) => isNamedIn(slot, context.nearestHeading)) ? 2 : 0);
  const force =
    key && evidence.voice !== 'any' && !isFieldLike
      ? forceOf(view, key, Math.max(...match.map((each) => each.end)), ids)
      : null;
  // "not required to comply" takes the duty back as much as "do not comply"
  const negatable = force?.kind === 'binding' ? [...match, force.by] : match;
  const negatedBy = evidence.negation === 'ignored' ? null : negationOf(view, negatable, ids);
  // the word that takes it back decided as much as those that said it
  const takenBackBy = negatedBy ?? (force?.kind === 'hedged' ? force.by : null);
  if (negatedBy) {
    shortfall = 'negated';
    because = negatedBy.own ? analysis.text.slice(negatedBy.from, negatedBy.to) : 'not';
  } else if (background && evidence.background !== 'ignored' && !isFieldLike) {
    shortfall = 'background';
  } else if (force) {
    const mustBind = evidence.voice === 'binding' && !commands(view, context, ids);
    shortfall = shortfallOf(force, mustBind ? 'binding' : 'stated');
    if (force.kind === 'binding') strength += 1;
    if (force.kind === 'hedged' && force.by.own) because = analysis.text.slice(force.by.from, force.by.to);
  }
  const { start, end } = extentOf(own, view, analysis);
  if (shortfall === null && rule.valueMatters) {
    const placeholder = placeholderWithin(analysis.placeholders, start, end);
    if (placeholder) {
      shortfall = 'placeholder';
      because = analysis.text.slice(placeholder.start, placeholder.end);
    }
  }
  return {
    rule,
    members: rule.group ? match.filter((hit) => rule.group?.has[hit.concept] === 1).map((hit) => hit.concept) : [],
    shortfall,
    because,
    start,
    end,
    marks:
      own.length === 0 && match.length > 0 ? [[start, end]] : marksOf(takenBackBy?.own ? [...own, takenBackBy] : own),
    aiNear: speaksOfAi(view, context, ids.ai),
    strength,
  };
}

function isNamedIn(slot: ConceptSet, heading: Uint8Array | null): boolean {
  return heading !== null && slot.ids.some((id) => heading[id] === 1);
}

/** The sentences in which the match stands; all of the view's where there are no hits of its own. */
function extentOf(own: readonly Hit[], view: SentenceView, analysis: Analysis): { start: number; end: number } {
  if (own.length === 0 || view.first === view.last) return { start: view.first.start, end: view.last.end };
  const from = Math.min(...own.map((hit) => hit.from));
  const to = Math.max(...own.map((hit) => hit.to));
  const start = analysis.sentences.filter((sentence) => sentence.start <= from).pop() ?? view.first;
  const end = analysis.sentences.find((sentence) => sentence.end >= to) ?? view.last;
  return { start: start.start, end: end.end };
}

/** "Maintain human oversight", also after a label, or an item under "Prohibited": it binds without a word of force in it. */
function commands(view: SentenceView, context: BlockContext, ids: GeneralIds): boolean {
  return (
    context.headings.some((heading) => heading[ids.binding] === 1) ||
    view.hits.some((hit) => hit.concept === ids.imperative && hit.own && opens(view, hit.first))
  );
}

/** Whether a sentence begins at the token, or what stands after its label. */
function opens({ labelEnds }: SentenceView, token: number): boolean {
  return token === 0 || labelEnds.includes(token - 1);
}

function shortfallOf(force: Force, voice: 'binding' | 'stated'): Shortfall | null {
  if (force.kind === 'hedged') return 'hedged';
  return force.kind === 'plain' && voice === 'binding' ? 'unbinding' : null;
}

/** "Label: value" with the key in the label, or a table cell beside a head that holds it. */
function isField(view: SentenceView, key: Hit | undefined, leads: readonly Lead[], text: string): boolean {
  if (!key || view.tokens > LONGEST_FIELD) return false;
  if (key.own) {
    const [first = -1, ...later] = view.labelEnds;
    if (key.first <= first && first - key.first <= 6) return true;
    return isCapital(text, key.from) && later.some((end) => key.first <= end && end - key.first <= LATER_LABEL);
  }
  return leads.some((lead) => lead.fromHead);
}

function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

function marksOf(hits: readonly Hit[]): (readonly [number, number])[] {
  const marks: [number, number][] = [];
  for (const hit of [...hits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = marks[marks.length - 1];
    if (last && hit.from <= last[1]) last[1] = Math.max(last[1], hit.to);
    else marks.push([hit.from, hit.to]);
  }
  return marks;
}

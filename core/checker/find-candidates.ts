import type { Block } from '../policy/policy-text.ts';
import type { Analysis } from './analyse-text.ts';
import type { BlockContext } from './block-context.ts';
import type { Presence } from './presence.ts';
import type { RuleIndex } from './rule-index.ts';
import type { ConceptSet, Rule } from './rules.ts';
import { lastSentenceHits } from './sentence-view.ts';

/** A block as it is judged: what it says and what stands around it. */
export type Scene = { readonly block: Block; readonly analysis: Analysis; readonly context: BlockContext };

/** Calls `found` for every rule that sentences `from` to `to` of the block may match: all its slots are filled. */
export function findCandidates(
  scene: Scene,
  index: RuleIndex,
  found: (rule: Rule, from: number, to: number) => void,
): void {
  const last = scene.analysis.sentences.length - 1;
  const always = index.always.filter((rule) => standsUnder(rule, scene.context));
  for (let sentence = 0; sentence <= last; sentence++) {
    callRules(scene, index, index.sentences, always, sentence, sentence, found);
  }
  if (index.blocks && last >= 0) callRules(scene, index, index.blocks, NONE, 0, last, found);
}

function callRules(
  scene: Scene,
  index: RuleIndex,
  presence: Presence,
  always: readonly Rule[],
  from: number,
  to: number,
  found: (rule: Rule, from: number, to: number) => void,
): void {
  const { analysis, context } = scene;
  presence.begin();
  for (const { analysis: lead } of context.label ? [...context.leads, context.label] : context.leads) {
    const range = lastSentenceHits(lead);
    presence.note(lead, range.from, range.to);
  }
  presence.note(analysis, analysis.hitStarts[from] ?? 0, analysis.hitStarts[to + 1] ?? 0);
  const words = (analysis.sentences[to]?.tokenEnd ?? 0) - (analysis.sentences[from]?.firstToken ?? 0);
  for (const rule of presence.candidates()) {
    if (mayStandIn(rule, scene, words, presence, index.general.ai)) found(rule, from, to);
  }
  for (const rule of always) {
    if (mayStandIn(rule, scene, words, presence, index.general.ai)) found(rule, from, to);
  }
}

function mayStandIn(rule: Rule, scene: Scene, words: number, presence: Presence, ai: number): boolean {
  const { evidence } = rule;
  const { block, context } = scene;
  const where = evidence.where ?? 'body';
  if (block.kind === 'heading' && where !== 'heading') return false;
  if ((block.kind === 'header' || block.kind === 'footer') && where !== 'control' && where !== 'field') return false;
  if (words < (evidence.atLeastWords ?? 0)) return false;
  if (rule.without && presence.hasAny(rule.without.ids)) return false;
  if (!standsUnder(rule, context)) return false;
  if (rule.notUnder && context.nearestHeading && stands(rule.notUnder, context.nearestHeading)) return false;
  return evidence.ai !== true || presence.has(ai) || context.headings.some((heading) => heading[ai] === 1);
}

function standsUnder({ under }: Rule, context: BlockContext): boolean {
  return under === null || context.headings.some((heading) => stands(under, heading));
}

function stands(set: ConceptSet, heading: Uint8Array): boolean {
  return set.ids.some((id) => heading[id] === 1);
}

const NONE: readonly Rule[] = [];

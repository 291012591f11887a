import { quoteOf } from '../policy/text-quote.ts';
import type { Passage, Status, Verdict } from '../report/report.ts';
import { eachConcept } from './analyse-text.ts';
import type { Board } from './board.ts';
import { worth, type Finding } from './judge-sentences.ts';
import type { CompiledEvidence, Tier } from './rules.ts';
import type { Placed } from './shelf.ts';

/** What a verdict takes over from its element. */
export type VerdictSource = {
  readonly id: string;
  readonly title: string;
  readonly mandatory: boolean;
  readonly source: Verdict['source'];
  readonly clause: string;
  readonly missing: string;
  readonly remedy: string;
  readonly advice: string;
  readonly ofDocument: boolean;
};

/** An element as it is weighed. */
export type WeighedElement = {
  readonly source: VerdictSource;
  readonly evidence: readonly CompiledEvidence[];
  /** How much a concept in the same words tells of the element, by the concept's id. */
  readonly telling: ReadonlyMap<number, number>;
};

/** What one evidence amounts to: all of it, some of it or part of it, or nothing. */
type Weighed = {
  readonly level: 'full' | 'short' | 'some' | 'none';
  readonly evidence: CompiledEvidence;
  readonly placed: readonly Placed[];
};

const MOST_PASSAGES = 5;
/** What telling concepts weigh beside the votes of the evidence. */
const TELLING = 0.6;

/** The verdict on one element from all that was found; `aboutAi` says whether the whole text is about AI. */
export function weighElement(element: WeighedElement, board: Board, aboutAi: boolean): Verdict {
  const nearAi = !aboutAi && !element.source.ofDocument;
  // one tier after the other: what a verdict does not need is not even matched
  const weigh = (tier: Tier): Weighed[] =>
    element.evidence.filter((each) => each.tier === tier).map((each) => weighEvidence(each, board, nearAi));
  const proof = weigh('proof');
  const full = proof.filter((each) => each.level === 'full');
  if (full.length > 0) return verdictOf(element, 'covered', full, reasonOfProof);
  const weaker = weigh('weaker');
  const touching = [
    ...proof.filter((each) => each.level === 'short'),
    ...weaker.filter((each) => each.level === 'full' || each.level === 'short'),
  ];
  if (touching.length > 0) return verdictOf(element, 'partial', touching, reasonOfPartial);
  return missingVerdict(
    element.source,
    [...proof, ...weaker, ...weigh('lookalike')].find((each) => each.placed.length > 0),
  );
}

function weighEvidence(compiled: CompiledEvidence, board: Board, nearAi: boolean): Weighed {
  const { evidence } = compiled;
  if (evidence.kind === 'several' && (evidence.across ?? 'sentence') !== 'sentence') {
    const rule = compiled.parts[0]?.[0];
    if (!rule) return { level: 'none', evidence: compiled, placed: [] };
    const { count, placed } = board.members(rule, nearAi, evidence.across === 'section');
    return { level: count >= evidence.atLeast ? 'full' : count > 0 ? 'some' : 'none', evidence: compiled, placed };
  }
  const tops = compiled.parts.map((rules) => board.top(rules, nearAi));
  const worths = tops.map((top) => (top[0] ? worth(top[0].finding) : -1)).sort((a, b) => b - a);
  const needed = evidence.kind === 'both' ? (evidence.atLeast ?? worths.length) : worths.length;
  const lowest = worths[needed - 1] ?? -1;
  const level = lowest >= 3 ? 'full' : lowest >= 1 ? 'short' : (worths[0] ?? -1) >= 1 ? 'some' : 'none';
  return { level, evidence: compiled, placed: tops.flat() };
}

/**
 * The weighed evidence with its passages in the order in which a reader should see them: first the sentence on which
 * most of the evidence agrees and whose other words tell most of the element, the plainer before the vaguer, the
 * earlier before the later.
 */
function ranked(weighed: readonly Weighed[], telling: WeighedElement['telling']): Placed[] {
  const scores = new Map<string, { placed: Placed; score: number }>();
  const seenBy = new Map<string, Set<unknown>>();
  for (const { evidence, placed: all } of weighed) {
    for (const placed of all) {
      if (worth(placed.finding) === 0) continue;
      const key = keyOf(placed);
      const voters = seenBy.get(key) ?? new Set();
      seenBy.set(key, voters);
      const known = scores.get(key) ?? { placed, score: placed.finding.strength + TELLING * told(placed, telling) };
      scores.set(key, known);
      if (voters.has(evidence)) continue;
      voters.add(evidence);
      known.score += 1 + worth(placed.finding);
      if (placed.finding.strength > known.placed.finding.strength) known.placed = placed;
    }
  }
  return [...scores.values()]
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.placed.place.order - b.placed.place.order ||
        a.placed.finding.start - b.placed.finding.start,
    )
    .map((each) => each.placed);
}

/** How much the concepts of the passage's sentences tell of the element, each counted once. */
function told({ scene, from, to }: Placed, telling: WeighedElement['telling']): number {
  const counted: number[] = [];
  let sum = 0;
  eachConcept(
    scene.analysis,
    (concept) => {
      const weight = telling.get(concept);
      if (weight === undefined || counted.includes(concept)) return;
      counted.push(concept);
      sum += weight;
    },
    from,
    to,
  );
  return sum;
}

function keyOf({ finding, place }: Placed): string {
  return `${place.id} ${finding.start}`;
}

function verdictOf(
  { source: element, telling }: WeighedElement,
  status: Status,
  weighed: readonly Weighed[],
  reasonOf: (weighed: Weighed, shown: readonly Placed[]) => string,
): Verdict {
  const placed = ranked(weighed, telling);
  const passages = placed.slice(0, MOST_PASSAGES).map(passageOf);
  const [shown] = placed;
  const [nearest] = passages;
  // The reason speaks of the passage shown first: words that it does not hold would puzzle the reader.
  const proving = weighed.find((each) => each.placed.some((own) => shown && isSamePassage(own, shown)));
  return {
    id: element.id,
    title: element.title,
    mandatory: element.mandatory,
    source: element.source,
    clause: element.clause,
    status,
    reason: proving ? reasonOf(proving, placed) : element.missing,
    remedy: status === 'covered' ? '' : element.remedy,
    passages,
    ...(status === 'partial' && nearest ? { nearest } : {}),
  };
}

function missingVerdict(element: VerdictSource, near: Weighed | undefined): Verdict {
  const nearest = near?.placed[0];
  return {
    id: element.id,
    title: element.title,
    mandatory: element.mandatory,
    source: element.source,
    clause: element.clause,
    status: 'missing',
    reason: near && nearest ? `${element.missing} ${reasonOfNearMiss(near, nearest)}` : element.missing,
    remedy: element.remedy,
    passages: [],
    ...(nearest ? { nearest: passageOf(nearest) } : {}),
  };
}

function passageOf({ finding, place, scene }: Placed): Passage {
  const quote = quoteOf(scene.block.text, finding.start, finding.end, place.id);
  return {
    ...quote,
    marks: finding.marks.map(([from, to]): [number, number] => [from - finding.start, to - finding.start]),
  };
}

function reasonOfProof(weighed: Weighed, shown: readonly Placed[]): string {
  const because = weighed.evidence.evidence.because ?? 'The text states it';
  const words = deciding(weighed, shown);
  return words.length === 0 ? `${because}.` : `${because}: ${words.slice(0, 3).join('; ')}.`;
}

function reasonOfPartial(weighed: Weighed, shown: readonly Placed[]): string {
  const { evidence, placed } = weighed;
  const because = evidence.evidence.because ?? 'The text touches it';
  const fallen = firstShown(
    placed.filter((each) => each.finding.shortfall !== null),
    shown,
  )?.finding;
  if (fallen && evidence.tier === 'proof') return `${because}, but ${reasonOfShortfall(fallen)}.`;
  const words = deciding(weighed, shown);
  return words.length === 0 ? `${because}.` : `${because}: ${words.slice(0, 2).join('; ')}.`;
}

/** The deciding words of the passages that the evidence rests on: of one, or of each part. */
function deciding({ evidence, placed }: Weighed, shown: readonly Placed[]): string[] {
  const words = evidence.parts.map((rules) => {
    const ofPart = placed.filter((each) => rules.includes(each.finding.rule));
    const first = firstShown(ofPart, shown);
    return first ? wordsOf(first) : '';
  });
  return [...new Set(words)].filter((each) => each !== '');
}

/** Of what an evidence rests on, the one whose passage is shown before those of the others. */
function firstShown(own: readonly Placed[], shown: readonly Placed[]): Placed | undefined {
  for (const passage of shown) {
    const found = own.find((each) => isSamePassage(each, passage));
    if (found) return found;
  }
  return undefined;
}

function isSamePassage(one: Placed, other: Placed): boolean {
  return one.place === other.place && one.finding.start === other.finding.start;
}

function reasonOfShortfall(finding: Finding): string {
  if (finding.shortfall === 'placeholder') return `"${finding.because}" is still to be filled in`;
  if (finding.shortfall === 'hedged')
    return finding.because ? `"${finding.because}" is a hedge` : 'what leads in to it is a hedge';
  return 'nothing in the sentence binds ("must", "will", "commits")';
}

function reasonOfNearMiss(near: Weighed, { finding }: Placed): string {
  if (finding.shortfall === 'negated') return `The nearest passage takes it back ("${finding.because}").`;
  if (finding.shortfall === 'background')
    return 'The nearest passage speaks of the outside world, not of this organisation.';
  if (near.level === 'some') return 'The nearest passage is only one part of it.';
  return `${near.evidence.evidence.because ?? 'The nearest passage only looks like it'}.`;
}

function wordsOf({ finding, scene }: Placed): string {
  const words = finding.marks.map(([from, to]) => scene.block.text.slice(from, to));
  return words.length === 0 ? '' : `"${words.join(' … ')}"`;
}

import { gapKind } from './gap-groups.ts';
import type { Report, Verdict } from './report.ts';
import { clauseOffCount } from './turned-off.ts';
import { counted, figure } from './wording.ts';

/** The header of every surface: one question, its answer, and a sentence that says why. */
export type Answer = {
  readonly kind: 'not-yet' | 'stands' | 'not-ai-policy' | 'empty';
  readonly question: string;
  readonly answer: string;
  readonly sentence: string;
};

export type AnswerOptions = {
  /** Ids of elements whose gap somebody accepted by a decision that still holds. */
  readonly accepted?: readonly string[];
  /** The text is judged although it does not read like an AI policy. */
  readonly judgedAnyway?: boolean;
};

const QUESTION = 'Would this stand?';

/** Answers the header's question from a report. */
export function answerOf(report: Report, options: AnswerOptions = {}): Answer {
  const { reading } = report;
  if (reading.kind === 'empty') {
    return {
      kind: 'empty',
      question: QUESTION,
      answer: 'Nothing to judge yet',
      sentence: 'The document is empty. Write or paste a policy and the answer appears here, or start from a template.',
    };
  }
  if (reading.kind === 'not-ai-policy' && !options.judgedAnyway) {
    return {
      kind: 'not-ai-policy',
      question: QUESTION,
      answer: 'This does not read like an AI policy',
      sentence: `It reads like ${reading.looksLike}: ${naming(reading.aiMentions)} in ${counted(reading.words, 'word')}. ${counted(gapsOf(report).length, 'gap')} would say little, so they are not listed.`,
    };
  }
  const gaps = gapsOf(report).filter(asked);
  const off = clauseOffCount(report);
  if (clauseCount(report) === 0 && off > 0) {
    const sentence = `All ${counted(off, 'clause element')} are turned off: the text was not held against the clause.`;
    return { kind: 'not-yet', question: QUESTION, answer: 'Not judged', sentence };
  }
  return gaps.length > 0
    ? { kind: 'not-yet', question: QUESTION, answer: 'Not yet', sentence: notYet(report, gaps, options.accepted ?? []) }
    : { kind: 'stands', question: QUESTION, answer: 'It would stand', sentence: stands(report) };
}

/** The verdicts that are not covered. */
export function gapsOf(report: Report): Verdict[] {
  return report.elements.filter(({ status }) => status !== 'covered');
}

/** Whether an element must be there: asked for by the clause, or by the organisation itself. */
function asked(verdict: Verdict): boolean {
  return verdict.mandatory;
}

function isClause(verdict: Verdict): boolean {
  return gapKind(verdict) === 'clause';
}

function notYet(report: Report, gaps: readonly Verdict[], accepted: readonly string[]): string {
  const clauseGaps = gaps.filter(isClause);
  const ownGaps = gaps.filter((gap) => !isClause(gap));
  const sentences: string[] = [];
  if (clauseGaps.length > 0) {
    sentences.push(clauseSentence(report, clauseGaps));
    sentences.push(`An auditor would raise ${clauseGaps.length === 1 ? 'it' : 'them'}.`);
  } else {
    sentences.push(allStated(report));
  }
  if (ownGaps.length > 0) {
    const what = counted(
      ownGaps.length,
      'element that the organisation asks for',
      'elements that the organisation asks for',
    );
    sentences.push(`${what} ${ownGaps.length === 1 ? 'is' : 'are'} missing or partial.`);
  }
  const settled = gaps.filter(({ id }) => accepted.includes(id)).length;
  if (settled > 0) sentences.push(`${figure(settled)} ${settled === 1 ? 'is' : 'are'} accepted by decision.`);
  if (clauseGaps.length > 0) sentences.push(...clauseOff(report));
  return sentences.join(' ');
}

/** That elements of the clause are not looked at belongs beside every count of those that are. */
function clauseOff(report: Report): string[] {
  const off = clauseOffCount(report);
  return off === 0 ? [] : [`${counted(off, 'clause element')} ${off === 1 ? 'is' : 'are'} turned off.`];
}

function clauseSentence(report: Report, gaps: readonly Verdict[]): string {
  const missing = gaps.filter(({ status }) => status === 'missing').length;
  const partial = gaps.length - missing;
  const of = `of ${counted(clauseCount(report), 'clause element')}`;
  const is = (count: number): string => (count === 1 ? 'is' : 'are');
  if (missing === 0) return `${figure(partial)} ${of} ${is(partial)} partial.`;
  const first = `${figure(missing)} ${of} ${is(missing)} missing`;
  return partial === 0 ? `${first}.` : `${first} and ${figure(partial)} ${is(partial)} partial.`;
}

function stands(report: Report): string {
  const left = gapsOf(report).length;
  if (left > 0) return `${allStated(report)} ${counted(left, 'good-practice gap')} ${left === 1 ? 'is' : 'are'} left.`;
  // With `--only mandatory` there are no others to speak of.
  if (clauseCount(report) === report.elements.length) {
    return `${allStated(report)} An auditor still asks for proof that it is followed.`;
  }
  const all = `${clauseStated(report)} and all ${counted(report.elements.length, 'element')}.`;
  return [all, ...clauseOff(report), 'An auditor still asks for proof that it is followed.'].join(' ');
}

function allStated(report: Report): string {
  return [`${clauseStated(report)}.`, ...clauseOff(report)].join(' ');
}

function clauseStated(report: Report): string {
  return `The text states all ${counted(clauseCount(report), 'clause element')}`;
}

function clauseCount(report: Report): number {
  return report.elements.filter(isClause).length;
}

function naming(mentions: number): string {
  if (mentions === 0) return 'AI is not named';
  if (mentions === 1) return 'AI is named once';
  return mentions === 2 ? 'AI is named twice' : `AI is named ${figure(mentions)} times`;
}

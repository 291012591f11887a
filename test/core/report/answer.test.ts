import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../core/report/answer.ts';
import type { Report, Status } from '../../../core/report/report.ts';
import { sampleReport, sampleWith } from './sample-report.ts';

const ALL: Record<string, Status> = Object.fromEntries(
  sampleReport().elements.map(({ id }) => [id, 'covered' as const]),
);

describe('answerOf', () => {
  it.each<[string, Record<string, Status>, string]>([
    ['missing and partial', {}, '2 of 6 clause elements are missing and 2 are partial. An auditor would raise them.'],
    [
      'one of each',
      { ...ALL, legal: 'missing', purpose: 'partial' },
      '1 of 6 clause elements is missing and 1 is partial. An auditor would raise them.',
    ],
    ['one partial', { ...ALL, legal: 'partial' }, '1 of 6 clause elements is partial. An auditor would raise it.'],
    ['one missing', { ...ALL, legal: 'missing' }, '1 of 6 clause elements is missing. An auditor would raise it.'],
    [
      'two partial',
      { ...ALL, legal: 'partial', purpose: 'partial' },
      '2 of 6 clause elements are partial. An auditor would raise them.',
    ],
  ])('says not yet: %s', (_, statuses, sentence) => {
    expect(answerOf(sampleWith(statuses))).toEqual({
      kind: 'not-yet',
      question: 'Would this stand?',
      answer: 'Not yet',
      sentence,
    });
  });

  it('adds the clause gaps that were accepted by decision', () => {
    expect(answerOf(sampleReport(), { accepted: ['legal', 'training'] }).sentence).toBe(
      '2 of 6 clause elements are missing and 2 are partial. An auditor would raise them. 1 is accepted by decision.',
    );
  });

  it('says that it would stand with good-practice gaps left', () => {
    const sentenceOf = (statuses: Record<string, Status>): string =>
      answerOf(sampleWith({ ...ALL, ...statuses })).sentence;
    expect(sentenceOf({ training: 'partial', scope: 'missing' })).toBe(
      'The text states all 6 clause elements. 2 good-practice gaps are left.',
    );
    expect(sentenceOf({ training: 'partial' })).toBe(
      'The text states all 6 clause elements. 1 good-practice gap is left.',
    );
  });

  it('asks for more than text when nothing is left', () => {
    expect(answerOf(sampleWith(ALL))).toMatchObject({
      kind: 'stands',
      answer: 'It would stand',
      sentence:
        'The text states all 6 clause elements and all 10 elements. An auditor still asks for proof that it is followed.',
    });
  });

  it("does not take the organisation's own elements for the clause", () => {
    const report = sampleWith(ALL);
    const own = { ...report.elements[7], id: 'own', source: 'organisation', mandatory: true, status: 'missing' };
    const withOwn = { ...report, elements: [...report.elements, own] } as Report;
    expect(answerOf(withOwn)).toMatchObject({
      answer: 'Not yet',
      sentence:
        'The text states all 6 clause elements. 1 element that the organisation asks for is missing or partial.',
    });
  });

  it.each<[string, Record<string, Status>, string]>([
    [
      'gaps',
      { ...ALL, legal: 'missing' },
      '1 of 5 clause elements is missing. An auditor would raise it. 1 clause element is turned off.',
    ],
    [
      'gaps in good practice',
      { ...ALL, training: 'partial' },
      'The text states all 5 clause elements. 1 clause element is turned off. 1 good-practice gap is left.',
    ],
    [
      'no gaps',
      ALL,
      'The text states all 5 clause elements and all 9 elements. 1 clause element is turned off. An auditor still asks for proof that it is followed.',
    ],
  ])('never counts the clause without what is turned off of it: %s', (_, statuses, sentence) => {
    expect(answerOf(without(['purpose', 'exceptions'], sampleWith(statuses))).sentence).toBe(sentence);
  });

  it('does not say that a text would stand of which no clause element was judged', () => {
    const clause = sampleReport().elements.flatMap(({ id, mandatory }) => (mandatory ? [id] : []));
    expect(answerOf(without(clause, sampleWith(ALL)))).toMatchObject({
      kind: 'not-yet',
      answer: 'Not judged',
      sentence: 'All 6 clause elements are turned off: the text was not held against the clause.',
    });
  });

  it.each([
    [0, 'AI is not named'],
    [1, 'AI is named once'],
    [2, 'AI is named twice'],
    [1234, 'AI is named 1,234 times'],
  ])('says what a text about something else reads like, with %i mentions', (aiMentions, naming) => {
    const looksLike = 'an information security policy';
    const report = sampleReport({ reading: { kind: 'not-ai-policy', looksLike, aiMentions, words: 3410 } });
    expect(answerOf(report)).toMatchObject({
      answer: 'This does not read like an AI policy',
      sentence: `It reads like an information security policy: ${naming} in 3,410 words. 6 gaps would say little, so they are not listed.`,
    });
    expect(answerOf(report, { judgedAnyway: true }).answer).toBe('Not yet');
  });

  it('has nothing to say about an empty document', () => {
    expect(answerOf(sampleReport({ reading: { kind: 'empty' } }))).toMatchObject({
      answer: 'Nothing to judge yet',
      sentence: 'The document is empty. Write or paste a policy and the answer appears here, or start from a template.',
    });
  });
});

/** The report of an organisation that turned these elements off. */
function without(ids: readonly string[], report: Report): Report {
  return {
    ...report,
    elements: report.elements.filter(({ id }) => !ids.includes(id)),
    turnedOff: ids.map((id) => ({ id, reason: 'Kept elsewhere.' })),
  };
}

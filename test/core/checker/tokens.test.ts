import { describe, expect, it } from 'vitest';
import { concept } from '../../../core/concepts/concept.ts';
import { analyseText, HIT } from '../../../core/checker/analyse-text.ts';
import { Lexicon } from '../../../core/checker/lexicon.ts';
import { Scanner } from '../../../core/checker/tokens.ts';

/** The texts of all hits of one concept with these phrases. */
function hitsOf(phrases: string, text: string): string[] {
  const lexicon = new Lexicon([concept('it', phrases)]);
  const { hits } = analyseText(text, lexicon, new Scanner(lexicon));
  return Array.from({ length: hits.length / HIT }, (_, each) => text.slice(hits[each * HIT + 3], hits[each * HIT + 4]));
}

function sentencesOf(text: string): string[] {
  const scanner = new Scanner(new Lexicon([]));
  scanner.scan(text);
  return scanner.sentences.map(({ start, end }) => text.slice(start, end));
}

describe('phrases', () => {
  it.each([
    ['third party', 'a Third-Party tool', ['Third-Party']],
    ['do not', "they don't", ["don't"]],
    ['we will', 'We’ll see', ['We’ll']],
    ['board', 'the board’s decision', ['board’s']],
    ['organization', 'our organisation', ['organisation']],
    ['organisation*', 'organizational', ['organizational']],
    ['risk|impact assessment|assessments', 'impact assessments', ['impact assessments']],
    ['assess*', 'assessing', ['assessing']],
    ['review (the) policy', 'review policy, review the policy', ['review policy', 'review the policy']],
    ['by _ board', 'by our board', ['by our board']],
    ['version #ver', 'Version 1.2.3', ['Version 1.2.3']],
    ['in #year', 'in 2026', ['in 2026']],
    ['^it', 'it is IT and It', ['IT', 'It']],
    ['^^it', 'it is IT and It', ['IT']],
    ['improve', 'im\u00adprove im\u200bprove', ['im\u00adprove', 'im\u200bprove']],
    ['the policy', 'the\u00a0policy', ['the\u00a0policy']],
    ['résumé', 'a Résumé', ['Résumé']],
    ['legal review', 'See https://a.example/legal-review, then legal review', ['legal review']],
    ['legal review', 'See (www.a.example/legal-review) legal review', ['legal review']],
    ['ai tools', 'artificial intelligence tools', ['artificial intelligence tools']],
    ['artificial intelligence tools', 'AI tools', ['AI tools']],
    ['ai tools', 'Artificial Intelligence (“AI”) tools', ['Artificial Intelligence (“AI”) tools']],
    ['use ai', 'use AI (artificial intelligence)', ['use AI']],
    ['artificial', 'artificial turf', ['artificial']],
    ['legal policy', 'See ../legal/policy.md and ./legal/policy, the legal policy', ['legal policy']],
    ['policy', 'See ../policy/ai/policy.md', ['policy']],
    ['https|www (_) (_) policy', 'On https://a.example/policy', ['https://a.example/policy']],
  ])('finds "%s" in "%s"', (phrases, text, expected) => {
    expect(hitsOf(phrases, text)).toEqual(expected);
  });

  it.each([
    ['ai', 'maintain, aim, Jamaica'],
    ['the policy', 'the. Policy'],
    ['ai', 'artificial. Intelligence'],
    ['ai', 'business intelligence'],
    ['#year', '1899 or 20'],
  ])('does not find "%s" in "%s"', (phrases, text) => {
    expect(hitsOf(phrases, text)).toEqual([]);
  });

  it('counts the words that stand there, not those that are told apart', () => {
    const lexicon = new Lexicon([]);
    expect(analyseText('Artificial intelligence (AI) helps.', lexicon, new Scanner(lexicon)).words).toBe(4);
  });

  it('finds each wording that begins at a word, the shorter first', () => {
    expect(hitsOf('board\nboard of directors', 'the board of directors')).toEqual(['board', 'board of directors']);
  });
});

describe('sentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Use e.g. ChatGPT. Then stop.', ['Use e.g. ChatGPT.', 'Then stop.']],
    ['1. Scope applies. 2. Next.', ['1. Scope applies.', '2. Next.']],
    ['Version 1.2 applies. Done.', ['Version 1.2 applies.', 'Done.']],
    ['First line\nsecond line', ['First line', 'second line']],
    ['He said “stop.” Then left.', ['He said “stop.”', 'Then left.']],
    ['The U.S. Government acts.', ['The U.S. Government acts.']],
    ['J. R. Smith approved it. Done.', ['J. R. Smith approved it.', 'Done.']],
    ['See Annex B. The board acts.', ['See Annex B.', 'The board acts.']],
    ['no capital. after it', ['no capital. after it']],
    ['', []],
    ['*** --- ***', []],
  ])('parts "%s"', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('cuts what never ends, for the work on a sentence grows with its square', () => {
    const sentences = sentencesOf('word '.repeat(2_500));
    expect(sentences.map((each) => each.split(' ').length)).toEqual([1_000, 1_000, 500]);
  });
});

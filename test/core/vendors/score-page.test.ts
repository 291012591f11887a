import { describe, expect, it, test } from 'vitest';
import { scorePage } from '../../../core/vendors/score-page.ts';
import { page, sellsAi, sellsNoAi } from './sample-pages.ts';

const named = (pages: typeof sellsAi) => pages.map((facts) => [facts.address, facts] as const);

describe('scoring an unknown page', () => {
  test.each(named(sellsAi))('%s sells AI', (_, facts) => {
    expect(scorePage(facts)).toMatchObject({ sellsAi: true });
  });

  test.each(named(sellsNoAi))('%s does not', (_, facts) => {
    expect(scorePage(facts)).toMatchObject({ sellsAi: false });
  });

  it('tells the words that it went by', () => {
    const [first] = sellsAi;
    const found = first === undefined ? [] : scorePage(first).found;
    const words = found.flatMap((one) => one.words);
    expect(words).toContain('ai agent');
    expect(words).toContain('start free');
    expect(found.every((one, index) => index === 0 || one.points <= (found[index - 1]?.points ?? 0))).toBe(true);
  });

  it('tells what stood against it', () => {
    const course = sellsNoAi.find((facts) => facts.address.includes('course'));
    expect(course === undefined ? [] : scorePage(course).against.map((one) => one.signal)).toContain('course');
  });

  it('does not look at the navigation', () => {
    const facts = page('https://forms.example/', 'Page not found', 'We could not find this page.', {
      navigationText: 'AI form builder\nAI chatbot\nPricing\nStart free trial\nOur AI agents',
    });
    expect(scorePage(facts).sellsAi).toBe(false);
  });

  it('reads controls as part of the page', () => {
    const bare = page('https://acme.example/', 'Acme', 'An assistant for your inbox, powered by AI.');
    const offered = { ...bare, controls: ['Start free trial', 'Book a demo', 'See pricing'] };
    expect(scorePage(offered).score).toBeGreaterThan(scorePage(bare).score);
  });

  it('counts an article by its form, even where a node describes the program too', () => {
    const [vendor] = sellsAi;
    if (vendor === undefined) throw new Error('no sample');
    const program = {
      types: ['SoftwareApplication'],
      name: 'Replysmith',
      category: 'BusinessApplication',
      hasOffers: true,
    };
    const article = { types: ['TechArticle'], name: 'About Replysmith', category: '', hasOffers: false };
    const plain = scorePage(vendor).score;
    expect(scorePage({ ...vendor, structured: [program] }).score).toBeGreaterThan(plain);
    expect(scorePage({ ...vendor, structured: [program, article] }).score).toBeLessThan(plain);
    expect(scorePage({ ...vendor, hasPublicationDate: true }).score).toBeLessThan(plain);
    expect(scorePage({ ...vendor, openGraphType: 'article' }).score).toBeLessThan(plain);
  });

  it('never fires on an .ai host by itself', () => {
    expect(
      scorePage(page('https://acme.ai/', 'Acme payroll', 'Run payroll in minutes. / Get started / $40 per month'))
        .sellsAi,
    ).toBe(false);
  });

  it('gives the same score for the same page', () => {
    for (const facts of sellsAi) expect(scorePage(facts)).toEqual(scorePage(facts));
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conceptsOf } from '../../../core/checker/rules.ts';
import { elements } from '../../../core/elements/index.ts';

const folder = new URL('../../../core/elements/', import.meta.url);
const NOT_ELEMENTS = ['index.ts', 'element.ts'];

/** The order of the rubric: reports, the pane and the coverage bar show elements in it. */
const RUBRIC = (
  'establishment purpose objectives-framework responsible-ai legal continual-improvement ' +
  'ai-definition scope third-party-ai exceptions permitted-prohibited ' +
  'policy-owner executive-sponsor governance-forum decision-rights review-functions ' +
  'intake-approval risk-assessment third-party-due-diligence testing-monitoring incident-management legal-mechanism ' +
  'improvement-triggers training communication availability document-control related-policies'
).split(' ');

describe('the registry', () => {
  it('holds the 28 elements in rubric order, six of them mandatory', () => {
    expect(elements.map((element) => element.id)).toEqual(RUBRIC);
    expect(elements.filter((element) => element.mandatory).map((element) => element.id)).toEqual(RUBRIC.slice(0, 6));
  });

  it('has one file for each element, called after it', () => {
    const files = readdirSync(folder).filter((name) => !NOT_ELEMENTS.includes(name));
    expect(files.sort()).toEqual(elements.map((element) => `${element.id}.ts`).sort());
    for (const { id } of elements) expect(readFileSync(new URL(`${id}.ts`, folder), 'utf8')).toContain(`id: '${id}'`);
  });

  it('tells the clause from good practice', () => {
    for (const element of elements) {
      if (element.mandatory) expect(element.source).toBe('clause');
      // the clause itself also asks for these, without making them part of the policy's content
      const alsoOfClause = ['communication', 'availability', 'document-control', 'related-policies'].includes(
        element.id,
      );
      if (!element.mandatory && !alsoOfClause) expect(element.source, element.id).toBe('guide');
      expect(element.clause, element.id).toMatch(
        element.source === 'clause' ? /^5\.2( [a-d]\))?/ : /^[A-Z]{2,4}-\d+[a-e]?(, [A-Z]{2,4}-\d+[a-e]?)*$/,
      );
    }
  });

  it('calls equal names of concepts the same thing', () => {
    const phrases = new Map<string, string>();
    for (const { name, phrases: own } of elements.flatMap((each) =>
      [...each.proof, ...each.weaker].flatMap(conceptsOf),
    )) {
      expect(phrases.get(name) ?? own, name).toBe(own);
      phrases.set(name, own);
    }
  });
});

describe.each(elements.map((element) => [element.id, element] as const))('%s', (_id, element) => {
  it('has proof, weaker evidence and at least eight examples on all sides', () => {
    const { covered, partial, missing } = element.examples;
    expect(element.proof.length).toBeGreaterThan(0);
    expect(element.weaker.length).toBeGreaterThan(0);
    expect(Math.min(covered.length, partial.length, missing.length)).toBeGreaterThan(1);
    expect(covered.length + partial.length + missing.length).toBeGreaterThanOrEqual(8);
    expect(new Set([...covered, ...partial, ...missing]).size).toBe(covered.length + partial.length + missing.length);
  });

  it('speaks to a person: a question, whole sentences, short ones', () => {
    expect(element.question).toMatch(/\?$/);
    for (const text of [element.missing, element.remedy, element.advice]) expect(text).toMatch(/^[A-Z].*\.$/s);
    for (const text of [element.missing, element.remedy]) expect(text.split(' ').length).toBeLessThanOrEqual(24);
    for (const evidence of [...element.proof, ...element.weaker]) {
      expect(evidence.because ?? '', JSON.stringify(evidence.kind)).toMatch(/^[A-Z].*[^.]$/s);
    }
    expect(element.title).not.toMatch(/[.!]$/);
  });
});

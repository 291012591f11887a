import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../../core/config/configuration.ts';
import { dataKinds, isStricter, keysOf, oversights, peopleRoles, useKinds } from '../../../core/intake/answers.ts';
import { triage, type TriageFacts } from '../../../core/intake/triage.ts';
import { triageRuleSchema } from '../../../core/intake/triage-rule.ts';
import { triageRules, triageTable } from '../../../core/intake/triage-table.ts';

const calm: TriageFacts = { data: 'none', people: 'no', oversight: 'always', use: 'internal', contract: 'none' };

describe('triage', () => {
  it.each([
    ['nothing answered', {}, 'low', []],
    ['nothing delicate', calm, 'low', []],
    ['confidential data for customers', { ...calm, data: 'confidential', use: 'for-customers' }, 'medium', ['confidential-data', 'for-customers']],
    ['personal data', { ...calm, data: 'personal' }, 'medium', ['personal-data']],
    ['special categories', { ...calm, data: 'special' }, 'high', ['special-data']],
    ['preparing decisions', { ...calm, people: 'prepares' }, 'medium', ['prepares']],
    ['preparing decisions in recruiting', { ...calm, people: 'prepares', category: 'hr-recruiting' }, 'high', ['prepares-in-recruiting', 'prepares']],
    ['customers get unchecked output', { ...calm, use: 'for-customers', oversight: 'nobody' }, 'high', ['outside-unchecked', 'for-customers', 'unchecked']],
    ['deciding unchecked', { ...calm, people: 'takes', oversight: 'nobody' }, 'not-allowed', ['decides-unchecked', 'decides', 'unchecked']],
    ['deciding by special categories', { ...calm, people: 'takes', data: 'special' }, 'not-allowed', ['decides-on-special-data', 'decides', 'special-data']],
  ] as const)('judges %s', (_, facts, tier, rules) => {
    const result = triage(facts, triageTable);
    expect([result.tier, result.reasons.map(({ rule }) => rule)]).toEqual([tier, rules]);
  }); // prettier-ignore

  it('says what follows, each once', () => {
    const { reviews, questions } = triage({ ...calm, data: 'confidential', use: 'for-customers' }, triageTable);
    expect(reviews).toEqual(['security review', 'data protection review']);
    expect(questions).toHaveLength(4);
    expect(new Set(questions).size).toBe(4);
  });

  it('asks what the page does not say, once somebody looked', () => {
    const asked = (found?: TriageFacts['found']) =>
      triage({ ...calm, data: 'confidential', found }, triageTable).questions.includes(
        'Which sub-processors handle what we put in?',
      );
    expect([asked(undefined), asked([]), asked(['sub-processors'])]).toEqual([false, true, false]);
  });

  it('is as strict as its strictest reason, and never milder with more answers', () => {
    const answers = fc.record({
      data: fc.option(fc.constantFrom(...keysOf(dataKinds)), { nil: undefined }),
      people: fc.option(fc.constantFrom(...keysOf(peopleRoles)), { nil: undefined }),
      oversight: fc.option(fc.constantFrom(...keysOf(oversights)), { nil: undefined }),
      use: fc.option(fc.constantFrom(...keysOf(useKinds)), { nil: undefined }),
    });
    fc.assert(
      fc.property(answers, (facts) => {
        const whole = triage(facts, triageTable);
        expect(whole.reasons.some(({ tier }) => isStricter(tier, whole.tier))).toBe(false);
        for (const key of ['data', 'people', 'oversight', 'use'] as const) {
          expect(isStricter(triage({ ...facts, [key]: undefined }, triageTable).tier, whole.tier)).toBe(false);
        }
      }),
    );
  });
});

describe('triageRules', () => {
  it('has rules that its own schema takes, with ids that are unique', () => {
    for (const rule of triageTable) expect(triageRuleSchema.safeParse(rule).success, rule.id).toBe(true);
    expect(new Set(triageTable.map(({ id }) => id)).size).toBe(triageTable.length);
  });

  it('takes the changes of an organisation', () => {
    const read = parseConfiguration({
      triage: {
        rules: [
          { id: 'internal-data', when: { data: ['internal'] }, tier: 'medium', reason: 'Internal data counts here' },
          {
            id: 'no-tidewater',
            when: { domain: ['tidewater.example'] },
            tier: 'not-allowed',
            reason: 'Barred by contract',
          },
        ],
        turnedOff: ['unchecked'],
      },
    });
    if (!read.ok) throw new Error('The configuration is refused.');
    const rules = triageRules(read.configuration.triage);
    expect(triage({ ...calm, data: 'internal', oversight: 'nobody' }, rules).reasons.map(({ text }) => text)).toEqual([
      'Internal data counts here',
    ]);
    expect(triage({ domain: 'app.tidewater.example' }, rules).tier).toBe('not-allowed');
    expect(triage({ domain: 'nottidewater.example' }, rules).tier).toBe('low');
  });

  it('names the place of a wrong rule', () => {
    const read = parseConfiguration({ triage: { rules: [{ id: 'x', when: { data: ['secret'] }, tier: 'high' }] } });
    expect(read.ok ? '' : read.problems[0]?.path).toBe('triage.rules.0.when.data.0');
  });

  it('can begin with an empty table', () => {
    expect(triageRules({ rules: [], turnedOff: [], replaceAll: true })).toEqual([]);
  });
});

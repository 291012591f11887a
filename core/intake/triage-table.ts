import type { TriageChanges, TriageRule } from './triage-rule.ts';

const security = 'security review';
const dataProtection = 'data protection review';
const legal = 'legal review';
const impact = 'impact assessment';

/**
 * The table that an organisation starts with. A rule says what it sees, how strict that makes the intake, and what
 * follows. The tier of an intake is that of its strictest rule; reviews and questions add up.
 */
export const triageTable: readonly TriageRule[] = [
  rule('decides-unchecked', { people: ['takes'], oversight: ['nobody'] }, 'not-allowed', 'It decides about people and nobody checks', [legal]),
  rule('decides-on-special-data', { people: ['takes'], data: ['special'] }, 'not-allowed', 'It decides about people by special categories of data', [legal, dataProtection]),
  rule('decides', { people: ['takes'] }, 'high', 'It takes decisions about people', [impact, legal], [
    'How can a person affected contest a result and have it looked at by a person?',
    'How was the product tested for unfair results between groups of people?',
  ]),
  rule('special-data', { data: ['special'] }, 'high', 'Special categories of data go in', [impact, dataProtection, security], [
    'In which countries is the data stored and processed, and by whom?',
    'How soon and how is data deleted when the contract ends?',
  ]),
  rule('prepares-in-recruiting', { people: ['prepares'], category: ['hr-recruiting'] }, 'high', 'It helps to choose people for work', [impact, legal], [
    'How was the product tested for unfair results between groups of people?',
  ]),
  rule('prepares-unchecked', { people: ['prepares'], oversight: ['nobody'] }, 'high', 'It prepares decisions about people and nobody checks', [impact]),
  rule('outside-unchecked', { use: ['for-customers', 'in-product'], oversight: ['nobody'] }, 'high', 'Others get what comes out and nobody checks', [impact]),
  rule('confidential-data', { data: ['confidential'] }, 'medium', 'Confidential data goes in', [security], [
    'Is what we put in used to train models, by you or by your suppliers?',
    'How long is what we put in kept, and who can read it?',
    'Which certificates or audit reports on security can we see?',
  ]),
  rule('personal-data', { data: ['personal'] }, 'medium', 'Personal data goes in', [dataProtection, security], [
    'Is what we put in used to train models, by you or by your suppliers?',
    'Is there a data processing agreement, and which sub-processors does it name?',
    'In which countries is the data stored and processed, and by whom?',
  ]),
  rule('prepares', { people: ['prepares'] }, 'medium', 'It prepares decisions about people', [legal], [
    'What does the product show that lets a person judge its result?',
  ]),
  rule('for-customers', { use: ['for-customers'] }, 'medium', 'Customers see what comes out', [dataProtection], [
    'Who owns what comes out, and who answers for third-party rights in it?',
  ]),
  rule('in-product', { use: ['in-product'] }, 'medium', 'It becomes part of our own product', [security, legal], [
    'How and how early are we told of changes to the model?',
    'Who owns what comes out, and who answers for third-party rights in it?',
    'What is promised for availability, and what happens when the model fails?',
  ]),
  rule('unchecked', { oversight: ['nobody'] }, 'medium', 'Nobody checks the output', [], [
    'Which limits does the product have that a user must know?',
  ]),
  rule('samples', { oversight: ['samples'] }, 'low', 'Only samples of the output are checked'),
  rule('internal-data', { data: ['internal'] }, 'low', 'Internal data goes in', [], [
    'Is what we put in used to train models, by you or by your suppliers?',
  ]),
  rule('inside-other-software', { kind: ['embedded'] }, 'low', 'The AI comes inside other software', [], [
    'Can the AI features be switched off for the whole organisation?',
  ]),
  rule('under-contract', { contract: ['exists'] }, 'low', undefined, ['contract review'], [
    'Do the AI features fall under the contract that we have?',
  ]),
  silent('silent-on-training', 'training', 'Is what we put in used to train models, by you or by your suppliers?'),
  silent('silent-on-retention', 'retention', 'How long is what we put in kept, and who can read it?'),
  silent('silent-on-sub-processors', 'sub-processors', 'Which sub-processors handle what we put in?'),
  silent('silent-on-dpa', 'dpa', 'Is there a data processing agreement, and which sub-processors does it name?', ['personal', 'special']),
]; // prettier-ignore

/** Our table with what the organisation changed in it. */
export function triageRules(changes: TriageChanges | undefined): readonly TriageRule[] {
  if (changes === undefined) return triageTable;
  const own = new Map(changes.rules.map((each) => [each.id, each]));
  const off = new Set(changes.turnedOff);
  const kept = changes.replaceAll ? [] : triageTable.map((each) => own.get(each.id) ?? each);
  const taken = new Set(kept.map(({ id }) => id));
  return [...kept, ...changes.rules.filter(({ id }) => !taken.has(id))].filter(({ id }) => !off.has(id));
}

function rule(
  id: string,
  when: TriageRule['when'],
  tier: TriageRule['tier'],
  reason: string | undefined,
  reviews: string[] = [],
  questions: string[] = [],
): TriageRule {
  return { id, when, tier, reviews, questions, ...(reason === undefined ? {} : { reason }) };
}

/** What the vendor's pages do not say has to be asked, where there is data to ask for. */
function silent(
  id: string,
  topic: 'training' | 'retention' | 'sub-processors' | 'dpa',
  question: string,
  data: ('confidential' | 'personal' | 'special')[] = ['confidential', 'personal', 'special'],
): TriageRule {
  return rule(id, { silentOn: [topic], data }, 'low', undefined, [], [question]);
}

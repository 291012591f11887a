import {
  aboutAiUse,
  appliesTo,
  asUsers,
  boundPeople,
  coveredAi,
  learnsAi,
  scopeHeading,
  scopeMention,
  whoLabel,
  usedBy,
} from '../concepts/applicability.ts';
import { both, sentence, sequence, type Element } from './element.ts';

export const scope = {
  id: 'scope',
  group: 'scope',
  source: 'guide',
  clause: 'SCO-2',
  mandatory: false,
  title: 'Scope of people and AI',
  question: 'To whom, and to which AI and uses, does the policy apply?',
  advice:
    'Say which people or units are bound and which AI, uses or activities are covered. A vague scope makes every later rule disputable.',
  wording:
    'This policy applies to all employees, contractors and [other people] of [Organisation] and to all AI that they develop, buy or use in their work.',
  missing: 'Nothing says to whom or to what the text applies.',
  remedy: 'Say both which people or units are bound and which AI or uses are covered.',
  substance: 'duty',
  ofDocument: false,
  proof: [
    sentence([appliesTo, boundPeople, coveredAi], {
      without: scopeMention,
      voice: 'any',
      because: 'The text says to whom and to what it applies',
    }),
    both(
      [
        [
          sentence([appliesTo, boundPeople], { without: scopeMention, voice: 'any', within: 25 }),
          sentence([boundPeople], { under: scopeHeading, without: scopeMention, voice: 'any' }),
          sequence([[scopeHeading, whoLabel], boundPeople], {
            where: 'field',
            gap: 8,
            without: scopeMention,
            voice: 'any',
          }),
        ],
        [sentence([aboutAiUse], { voice: 'any' })],
      ],
      'The text says to whom and to what it applies',
    ),
    sequence([boundPeople, asUsers], {
      without: learnsAi,
      voice: 'any',
      negation: 'ignored',
      gap: 6,
      because: 'The text rules the use of AI by people that it names',
    }),
    sequence([usedBy, boundPeople], {
      without: learnsAi,
      voice: 'any',
      negation: 'ignored',
      gap: 3,
      because: 'The text rules the use of AI by people that it names',
    }),
  ],
  weaker: [
    sentence([appliesTo, boundPeople], {
      without: scopeMention,
      voice: 'any',
      within: 25,
      because: 'People are named, not which AI',
    }),
    sentence([boundPeople], {
      under: scopeHeading,
      voice: 'any',
      because: 'People are named, not which AI',
    }),
    sentence([appliesTo, coveredAi], {
      without: scopeMention,
      voice: 'any',
      within: 25,
      because: 'AI is named, not which people',
    }),
    sentence([aboutAiUse], { voice: 'any', because: 'AI is named, not which people' }),
  ],
  examples: {
    covered: [
      'This policy applies to all employees who use AI.',
      '## Who this is for ¶ Employees, interns and agency workers. ¶ ## What it is about ¶ Any use of AI at work.',
      'All staff and contractors must follow this policy when they use AI tools.',
      'The policy covers every department of the City and all AI systems that they buy or build.',
      'The use of AI tools by volunteers and by staff follows these rules.',
      'Anyone at the firm who builds or buys AI is bound by it.',
    ],
    partial: [
      'All AI systems of the Authority are subject to this policy.',
      'This policy applies to all employees and contractors.',
      'The policy covers generative AI and predictive models.',
      'This page tells how we use AI and which safeguards are in place.',
      'Tell us when you have a question on how we use AI.',
      'Where a pupil hands in more work than we can read, we may make use of AI.',
      'The use of AI by others is growing.',
    ],
    missing: [
      'Security patches must be applied within fourteen days.',
      'The scope of the audit is agreed with the auditor.',
      'Exceptions are granted by the City Manager.',
      'Comprehensive coverage: displaced workers keep their insurance.',
    ],
  },
} as const satisfies Element;

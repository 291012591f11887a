import {
  anyOther,
  makesPolicies,
  namedPolicy,
  othersPolicies,
  ownName,
  ownTitle,
  relatedHeading,
  rulesNoun,
  titledDocument,
  titledItem,
} from '../concepts/policy-names.ts';
import { sentence, sequence, type Element } from './element.ts';

export const relatedPolicies = {
  id: 'related-policies',
  group: 'control',
  source: 'clause',
  clause: '5.2',
  mandatory: false,
  title: 'Refers to other policies',
  question: 'Which of your other policies does this one lean on?',
  advice:
    'Name the policies, standards and procedures that this policy leans on, such as those on data protection and security.',
  wording:
    'This policy is read together with the [Data Protection Policy], the [Information Security Policy], the [Procurement Procedure] and the [Code of Conduct].',
  missing: 'The text refers to no other policy of the organisation.',
  remedy: 'Name the other policies, standards or procedures.',
  substance: 'duty',
  ofDocument: true,
  proof: [
    sentence([namedPolicy], {
      without: [othersPolicies, makesPolicies, ownName],
      voice: 'any',
      negation: 'ignored',
      background: 'ignored',
      because: 'The text names another document of the organisation',
    }),
    sentence([titledItem], {
      under: relatedHeading,
      without: [othersPolicies, ownTitle],
      voice: 'any',
      negation: 'ignored',
      background: 'ignored',
      because: 'The text lists other documents of the organisation',
    }),
    sentence([titledDocument], {
      without: [othersPolicies, ownTitle],
      voice: 'any',
      negation: 'ignored',
      because: 'The text names another document of the organisation',
    }),
  ],
  weaker: [
    sequence([anyOther, rulesNoun], {
      gap: 3,
      voice: 'any',
      negation: 'ignored',
      without: othersPolicies,
      because: 'The text refers to other policies without naming one',
    }),
  ],
  examples: {
    covered: [
      'This policy should be read with the Data Protection Policy and the Information Security Policy.',
      'Breaches will be investigated under the Disciplinary Procedure.',
      'Misuse is dealt with under the disciplinary code.',
      'Our policies on privacy, records and procurement apply as well.',
      '## See also ¶ - DG-04 Classifying and keeping data',
      'Related documents: Acceptable Use Policy; Code of Conduct',
    ],
    partial: [
      'This policy should be read together with other relevant policies.',
      'Users must also comply with all other company policies and procedures.',
      'AI must not be used to violate any policy of the District.',
    ],
    missing: [
      'All use must comply with the General Data Protection Regulation.',
      "Read the vendor's privacy policy before you sign up.",
      'Many universities have adopted policies on AI.',
      'Annual Policy Review: once a year we read the AI management policy again.',
      'Annex A lists the approved tools.',
      'Ethical Standards: AI should be fair and open.',
    ],
  },
} as const satisfies Element;

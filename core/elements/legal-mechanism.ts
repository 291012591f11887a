import {
  adviceOnOffer,
  againstLaw,
  asks,
  complianceRoles,
  assessmentNoun,
  getsWord,
  holdsAgainst,
  keepsWatch,
  lawChange,
  lawInFlux,
  lawNamed,
  lawTracking,
  lawyers,
  lawyersUseAi,
  legalActs,
  legalCharge,
  legalCompliance,
  legalNeighbours,
  legalStep,
  legalWord,
  chanceAssessment,
  theLaw,
} from '../concepts/legal-steps.ts';
import { sentence, sequence, type Element } from './element.ts';

const becauseLawyers = 'The text has lawyers check AI';
const becauseHeld = 'The text has AI held against the law';

export const legalMechanism = {
  id: 'legal-mechanism',
  group: 'operation',
  source: 'guide',
  clause: 'MIS-4',
  mandatory: false,
  title: 'How legal duties are found and met',
  question: 'At which step does someone find out which laws apply to an AI use or supplier?',
  advice:
    'Name a step and a role: a legal review of uses and suppliers, a register of obligations, or someone who tracks changes in the law.',
  wording:
    'Before an AI use or supplier is approved, [Legal] reviews it and records which laws and contracts apply. [Compliance] keeps a register of legal obligations for AI and updates it when the law changes.',
  missing: 'Nothing sets a step that finds or checks legal duties.',
  remedy: 'Name a step: legal review before use, a register of obligations, or tracking of changes in the law.',
  substance: 'duty',
  ofDocument: false,
  proof: [
    sequence([lawyers, legalActs], { gap: 8, background: 'ignored', without: lawyersUseAi, because: becauseLawyers }),
    sequence([getsWord, lawyers], { gap: 10, without: lawyersUseAi, because: becauseLawyers }),
    sequence([legalNeighbours, legalActs, lawNamed], { gap: 8, without: lawyersUseAi, because: becauseHeld }),
    sequence([lawNamed, getsWord, legalNeighbours], { gap: 8, without: lawyersUseAi, because: becauseHeld }),
    sentence([legalStep], { without: lawyersUseAi, because: 'The text sets a legal check' }),
    sequence([legalWord, assessmentNoun], {
      gap: 4,
      without: [lawyersUseAi, chanceAssessment],
      because: 'The text sets a legal check',
    }),
    sequence([assessmentNoun, legalWord], {
      gap: 5,
      without: [lawyersUseAi, chanceAssessment],
      because: 'The text sets a legal check',
    }),
    sentence([lawTracking], {
      without: lawyersUseAi,
      because: 'The text keeps legal duties in a register or in sight',
    }),
    sequence([keepsWatch, lawChange], { gap: 5, without: lawyersUseAi, because: 'The text has the law watched' }),
    sequence([holdsAgainst, againstLaw], { gap: 8, without: lawyersUseAi, because: becauseHeld }),
    sequence([complianceRoles, legalActs], {
      gap: 5,
      without: lawyersUseAi,
      because: 'The text has compliance or privacy check AI',
    }),
    sequence([[complianceRoles, legalNeighbours, lawyers], legalCharge, legalCompliance], {
      gap: 8,
      without: lawyersUseAi,
      because: 'The text charges a role with keeping to the law',
    }),
    sequence([holdsAgainst, legalCompliance], { gap: 8, without: lawyersUseAi, because: becauseHeld }),
    sequence([assessmentNoun, legalCharge, legalCompliance], { gap: 8, without: lawyersUseAi, because: becauseHeld }),
    sentence([lawyers], { under: legalStep, without: lawyersUseAi, because: 'The section sets a legal check' }),
  ],
  weaker: [
    sequence([theLaw, lawInFlux], {
      gap: 8,
      voice: 'any',
      background: 'ignored',
      because: 'The text says that the law may change',
    }),
    sequence([lawInFlux, theLaw], {
      gap: 4,
      voice: 'any',
      background: 'ignored',
      because: 'The text says that the law may change',
    }),
    sentence([adviceOnOffer], {
      voice: 'any',
      without: lawyersUseAi,
      because: 'The text says that legal advice can be sought',
    }),
    sequence([getsWord, legalNeighbours], {
      gap: 8,
      voice: 'any',
      without: lawyersUseAi,
      because: 'The text has it approved, not checked against the law',
    }),
    sentence([lawyers, asks], {
      within: 12,
      voice: 'any',
      without: lawyersUseAi,
      because: 'The text names lawyers without giving them a step',
    }),
  ],
  examples: {
    covered: [
      'The Legal Department reviews every proposed AI use for compliance with applicable law.',
      'A register of legal obligations relating to AI is kept by Compliance.',
      'Regulatory Affairs tracks developments in AI law and briefs the Executive Committee.',
    ],
    partial: [
      'Laws governing AI are changing quickly, and this policy may need to change with them.',
      'If you are unsure whether a use is lawful, you can ask the Legal team.',
      'Legal advice may be sought where necessary.',
      'We regularly review our compliance.',
    ],
    missing: [
      'All use of AI must comply with the law.',
      'AI output is not legal advice.',
      'The Legal Department may use AI to search contracts.',
      'Approved as to form: County Attorney.',
      'AI carries risks for data protection and regulatory compliance.',
      'Regulatory framework: ¶ - AI Impact Assessments of effects on the workforce',
    ],
  },
} as const satisfies Element;

import {
  acknowledgement,
  acknowledgesReceipt,
  adherence,
  boundBy,
  channel,
  distributionHeading,
  distributionLabel,
  handedOn,
  handsOn,
  handsOver,
  isBinding,
  joining,
  memoTo,
  otherKeeping,
  otherMessages,
  policyWords,
  strictlyThis,
  toldPolicy,
} from '../concepts/reach.ts';
import { sentence, sequence, type Element } from './element.ts';

export const communication = {
  id: 'communication',
  group: 'control',
  source: 'clause',
  clause: '5.2',
  mandatory: false,
  title: 'Communicated within the organisation',
  question: 'How does the policy reach the people who have to follow it?',
  advice: 'Say how people get the policy: announcement, onboarding, acknowledgement, intranet, or a duty of managers.',
  wording:
    'This policy is sent to all staff when it is adopted and after each change, is part of onboarding, and is acknowledged by everyone every [12] months. Managers explain it to their teams.',
  missing: 'Nothing says how the policy reaches the people in the organisation.',
  remedy: 'Say how it reaches them, not only that they must follow it.',
  substance: 'value',
  ofDocument: true,
  proof: [
    sequence([toldPolicy, handedOn], {
      gap: 9,
      without: otherMessages,
      because: 'The text says how it reaches people',
    }),
    sequence([handsOn, toldPolicy], { gap: 5, without: otherMessages, because: 'The text says how it reaches people' }),
    sequence([handsOver, toldPolicy], {
      gap: 1,
      without: otherMessages,
      because: 'The text says how it reaches people',
    }),
    sentence([acknowledgement, policyWords], {
      within: 22,
      without: otherMessages,
      because: 'The text has people acknowledge it',
    }),
    sentence([acknowledgesReceipt], { because: 'The text has people acknowledge it' }),
    sentence([joining, policyWords], {
      within: 20,
      without: otherMessages,
      because: 'The text says when people are told',
    }),
    sequence([[distributionLabel, memoTo], channel], {
      gap: 12,
      where: 'field',
      because: 'The text lists who gets it',
    }),
    sentence([channel], {
      under: distributionHeading,
      without: otherMessages,
      because: 'The text says how it reaches people',
    }),
  ],
  weaker: [
    sequence([boundBy, strictlyThis], {
      gap: 5,
      without: otherKeeping,
      voice: 'any',
      because: 'The text says that people must know or follow it',
    }),
    sequence([strictlyThis, isBinding], {
      gap: 6,
      voice: 'any',
      because: 'The text says that people must know or follow it',
    }),
    sentence([adherence], { voice: 'any', because: 'The text says that people must know or follow it' }),
    sequence([distributionLabel], { where: 'field', because: 'The text has a place for who gets it' }),
  ],
  examples: {
    covered: [
      'This policy is sent to all employees by email on adoption and after each change.',
      'New joiners receive the AI policy in their induction pack.',
      'Every user must acknowledge this policy before the AI tool opens.',
      'Distribution: all staff; Board of Trustees',
    ],
    partial: [
      'All staff must comply with this policy.',
      'Employees are expected to be familiar with this document.',
      'This policy should be communicated to staff.',
      'Every user shall comply with this Operating Standard.',
      'Breach of this policy is a disciplinary matter.',
    ],
    missing: [
      'AI may be used to draft internal communications.',
      'Use of AI must be disclosed to customers.',
      'Incidents shall be communicated to the Data Protection Officer.',
      'When you are unsure whether AI fits this policy, ask.',
      'To reduce mistakes by staff: check each answer twice.',
    ],
  },
} as const satisfies Element;

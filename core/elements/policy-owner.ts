import { decider } from '../concepts/deciders.ts';
import {
  address,
  askedAbout,
  asksWhom,
  authored,
  contactLabel,
  keeps,
  keepsThis,
  otherOwned,
  ownedThings,
  ownerLabel,
  ownerUnnamed,
  someoneKeeps,
  thisDocument,
  upkeep,
} from '../concepts/ownership.ts';
import { sentence, sequence, type Element } from './element.ts';

const notOne = [ownerUnnamed, otherOwned] as const;

export const policyOwner = {
  id: 'policy-owner',
  group: 'governance',
  source: 'guide',
  clause: 'GOV-1',
  mandatory: false,
  title: 'Policy owner',
  question: 'Who owns this policy and keeps it up to date?',
  advice: 'Name the role or team that owns the policy, maintains it, and answers for its text.',
  wording: 'The [role] owns this policy, maintains it, and proposes changes to [approving body].',
  missing: 'Nobody is named who owns or maintains the policy.',
  remedy: 'Name the role or team that owns and maintains the policy.',
  substance: 'value',
  ofDocument: true,
  proof: [
    sentence([keepsThis, decider], {
      because: 'The text names who keeps the policy',
      within: 14,
      without: notOne,
      voice: 'any',
    }),
    sequence([keeps, thisDocument], {
      because: 'The section on a role has it keep the policy',
      gap: 3,
      under: decider,
      without: notOne,
      voice: 'any',
    }),
    sentence([upkeep], {
      because: 'The section on a role has it keep the policy',
      under: decider,
      without: notOne,
      voice: 'any',
    }),
    sentence([someoneKeeps], { because: 'The text names who keeps the policy', without: notOne, voice: 'any' }),
    sentence([ownerLabel], { because: 'An owner is named', where: 'field', without: notOne, notUnder: ownedThings }),
    sentence([ownerLabel, decider], {
      because: 'An owner is named',
      where: 'field',
      without: notOne,
      notUnder: ownedThings,
    }),
    sentence([keeps, thisDocument, decider], {
      because: 'The text names who keeps the policy',
      within: 22,
      without: notOne,
      voice: 'any',
    }),
  ],
  weaker: [
    sentence([ownerLabel, ownerUnnamed], { because: 'The owner is not named yet', voice: 'any' }),
    sentence([keeps, thisDocument, ownerUnnamed], { because: 'The owner is not named yet', voice: 'any' }),
    sentence([ownerLabel], { because: 'The owner is not named', where: 'field', voice: 'any', without: otherOwned }),
    sentence([asksWhom, askedAbout, [...decider, thisDocument, address]], {
      because: 'Only a contact is named',
      voice: 'any',
      negation: 'ignored',
    }),
    sentence([asksWhom, decider], { because: 'Only a contact is named', voice: 'any', negation: 'ignored', within: 8 }),
    sequence([asksWhom, address], { because: 'Only a contact is named', voice: 'any', gap: 5 }),
    sentence([contactLabel], { because: 'Only a contact is named', where: 'field' }),
    sentence([contactLabel, [...decider, address]], { because: 'Only a contact is named', where: 'field' }),
    sentence([], { because: 'Only a contact is named', under: contactLabel, atLeastWords: 2 }),
    sentence([authored], { because: 'Only an author is named', where: 'field' }),
    sentence([thisDocument, authored], { because: 'Only an author is named', within: 10 }),
  ],
  examples: {
    covered: [
      'This policy is maintained by the Chief Privacy Officer.',
      'Policy owner: Head of Information Governance',
      '## AI Governance Committee ¶ - Policy development and maintenance ¶ - Approval of exceptions',
      '| Owner | Director of Digital Services | ¶ |---|---| ¶ | Version | 2.0 |',
    ],
    partial: [
      'Questions about this policy should be directed to the Office of General Counsel.',
      'Policy owner: [insert role]',
      'An owner for this policy will be designated by the Superintendent.',
      'Prepared by: Digital Team',
    ],
    missing: [
      'Each AI system must have an owner.',
      'System owner: Head of Radiology',
      'The company owns all AI output created by employees.',
      '## Ownership',
    ],
  },
} as const satisfies Element;

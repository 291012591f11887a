import { decider } from '../concepts/deciders.ts';
import { contactOnly, keeps, ownerLabel, thisDocument } from '../concepts/ownership.ts';
import { sentence, type Element } from './element.ts';

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
    sentence([ownerLabel], { because: 'An owner is named', where: 'field' }),
    sentence([keeps, thisDocument, decider], { because: 'The text names who keeps the policy', within: 25 }),
  ],
  weaker: [
    sentence([contactOnly], { because: 'Only a contact or an author is named', voice: 'any', negation: 'ignored' }),
  ],
  examples: {
    covered: ['This policy is maintained by the Chief Privacy Officer.'],
    partial: ['Questions about this policy go to the legal team.'],
    missing: ['Each AI system must have an owner.'],
  },
} as const satisfies Element;

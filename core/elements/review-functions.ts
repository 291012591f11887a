import {
  complianceFunction,
  dataFunction,
  ethicsFunction,
  itFunction,
  legalFunction,
  privacyFunction,
  procurementFunction,
  productFunction,
  riskFunction,
  securityFunction,
} from '../concepts/actors.ts';
import { reviews } from '../concepts/reviewing.ts';
import { sentence, several, type Element } from './element.ts';

const functions = [
  legalFunction,
  complianceFunction,
  securityFunction,
  privacyFunction,
  riskFunction,
  ethicsFunction,
  dataFunction,
  procurementFunction,
  itFunction,
  productFunction,
] as const;

export const reviewFunctions = {
  id: 'review-functions',
  group: 'governance',
  source: 'guide',
  clause: 'GOV-4',
  mandatory: false,
  title: 'Functions that review',
  question: 'Which functions take part in reviewing an AI use?',
  advice:
    'Give at least two functions a part in the review: legal, compliance, security, privacy, risk, data, procurement or IT.',
  wording: 'Legal, Information Security and Data Protection review each new AI use before it is approved.',
  missing: 'No function is given a part in reviewing AI.',
  remedy: 'Name a second function that reviews AI, such as legal, security or privacy.',
  substance: 'value',
  ofDocument: false,
  proof: [
    several(2, functions, { with: [reviews], because: 'Two or more functions take part in reviewing AI', within: 25 }),
  ],
  weaker: [sentence([functions, reviews], { because: 'One function reviews AI', voice: 'any', within: 15 })],
  examples: {
    covered: ['Legal and Information Security review each request for an AI tool.'],
    partial: ['The security team checks each new AI tool.'],
    missing: ['Users must review all output for accuracy.'],
  },
} as const satisfies Element;

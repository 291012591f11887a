import { ai } from '../concepts/ai.ts';
import { appliesTo } from '../concepts/applicability.ts';
import { aiTerm, means, namedProduct } from '../concepts/definitions.ts';
import {
  bindsOrApplies,
  buying,
  declares,
  otherParty,
  outsideAi,
  outsideParty,
  outsideWorker,
  partyAi,
} from '../concepts/sourcing.ts';
import { prohibitedLabel } from '../concepts/uses.ts';
import { sentence, sequence, type Element } from './element.ts';

export const thirdPartyAi = {
  id: 'third-party-ai',
  group: 'scope',
  source: 'guide',
  clause: 'SCO-4',
  mandatory: false,
  title: 'Third-party AI',
  question: 'Does the policy cover AI that is bought or comes inside other software?',
  advice:
    'Say that the policy applies to AI from vendors, to AI features inside other software and to outsourced services.',
  wording:
    'This policy also applies to AI from third parties: purchased tools, AI features inside other software, and services that use AI on our behalf.',
  missing: 'Nothing covers AI that comes from third parties.',
  remedy: 'Say that AI from vendors, in other software or in outsourced services is in scope.',
  substance: 'duty',
  ofDocument: false,
  proof: [
    sentence([outsideAi, bindsOrApplies], {
      within: 30,
      voice: 'any',
      negation: 'ignored',
      without: otherParty,
      because: 'The text sets rules for AI from outside',
    }),
    sentence([outsideParty, partyAi, bindsOrApplies], {
      within: 30,
      voice: 'any',
      negation: 'ignored',
      without: otherParty,
      because: 'The text sets rules for those who supply AI',
    }),
    sentence([outsideAi], {
      under: appliesTo,
      voice: 'any',
      without: otherParty,
      because: 'The scope of the text takes in AI from outside',
    }),
    sequence([aiTerm, means, outsideAi], {
      gap: 20,
      voice: 'any',
      without: otherParty,
      because: 'What the text calls AI takes in AI from outside',
    }),
    sentence([outsideAi], {
      under: prohibitedLabel,
      voice: 'any',
      negation: 'ignored',
      without: otherParty,
      because: 'The text sets rules for AI from outside',
    }),
    sentence([outsideWorker, partyAi, declares], {
      within: 30,
      voice: 'binding',
      without: [otherParty, appliesTo],
      because: 'The text sets rules for those who supply AI',
    }),
    sentence([buying, ai, bindsOrApplies], {
      within: 20,
      voice: 'any',
      negation: 'ignored',
      without: otherParty,
      because: 'The text sets rules for AI that is bought',
    }),
  ],
  weaker: [
    sentence([[outsideParty, outsideWorker], partyAi], {
      voice: 'any',
      within: 14,
      without: otherParty,
      because: 'Outside parties are named without a rule for their AI',
    }),
    sentence([namedProduct], {
      voice: 'any',
      negation: 'ignored',
      background: 'ignored',
      because: 'Tools are named without third-party AI being in scope',
    }),
    sentence([outsideAi], {
      voice: 'any',
      without: otherParty,
      because: 'AI from outside is named without a rule for it',
    }),
  ],
  examples: {
    covered: [
      'This policy applies to AI developed by us and to AI obtained from vendors.',
      'Vendors must disclose any use of AI in their services.',
      'Third-party AI tools must be approved before use.',
      'Do not use AI tools that the hospital has not provided.',
      'By AI we mean chatbots and the features that turn up inside the programs we have.',
      '## Not allowed ¶ - Putting case files into free AI tools',
      'Before we buy software with AI in it, the vendor answers our questions.',
      'AI features embedded in existing software are assessed in the same way and must be registered.',
      'This policy governs AI tools of our contractors and suppliers.',
      'It is binding on AI in products of suppliers.',
      'Do not paste passwords into public AI tools.',
    ],
    partial: ['Staff may use Microsoft Copilot with their work account.', 'Do not enter client data in ChatGPT.'],
    missing: [
      'Personal data shall not be disclosed to third parties.',
      'This policy does not apply to AI tools provided by third parties.',
      'Suppliers must send their invoices by e-mail.',
      '- Which data may go to external AI tools',
      'AI must comply with the law and with our contracts.',
    ],
  },
} as const satisfies Element;

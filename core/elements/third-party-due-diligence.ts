import {
  assessed,
  assesses,
  boughtTool,
  buying,
  contractTerms,
  diligencePaper,
  ownStaff,
  selfAsSupplier,
  smallPrint,
  supplierHeading,
  supplierTraits,
  vendorAct,
  vendorParty,
} from '../concepts/suppliers.ts';
import { binding } from '../concepts/force.ts';
import { sentence, sequence, type Element } from './element.ts';

export const thirdPartyDueDiligence = {
  id: 'third-party-due-diligence',
  group: 'operation',
  source: 'guide',
  clause: 'PRO-4',
  mandatory: false,
  title: 'Due diligence on AI suppliers',
  question: 'How do you check an AI supplier before you buy, and how do you keep checking?',
  advice:
    'Require an assessment of each AI supplier before purchase, contract terms that bind it, and a re-check while the contract runs.',
  wording:
    'Before any AI product or service is bought, [Procurement] and [Information Security] must assess the supplier: its security, its use of our data, how its models are tested, and its sub-processors. Contracts with AI suppliers must cover data use, model training, audit rights and notice of material changes. Each supplier is assessed again every [12] months.',
  missing: 'Nothing requires AI suppliers or their tools to be assessed or bound by contract.',
  remedy: 'Require an assessment, contract terms or ongoing oversight of AI suppliers.',
  substance: 'duty',
  ofDocument: false,
  proof: [
    sequence([assesses, vendorParty], {
      gap: 5,
      without: selfAsSupplier,
      because: 'The text has AI suppliers assessed',
    }),
    sequence([vendorParty, assessed], {
      gap: 10,
      without: [selfAsSupplier, smallPrint],
      because: 'The text has AI suppliers assessed',
    }),
    sequence([assesses, boughtTool], { gap: 5, because: 'The text has bought AI assessed' }),
    sequence([boughtTool, assessed], { gap: 10, because: 'The text has bought AI assessed' }),
    sequence([assessed, buying], { gap: 8, because: 'The text has AI assessed before it is bought' }),
    sequence([buying, assesses], { gap: 12, because: 'The text has AI assessed before it is bought' }),
    sentence([diligencePaper], { because: 'The text asks for due diligence on suppliers' }),
    sentence([contractTerms, vendorParty], {
      within: 18,
      without: [ownStaff, smallPrint, selfAsSupplier],
      because: 'The text sets contract terms for AI suppliers',
    }),
    sequence([vendorParty, binding, vendorAct], {
      gap: 5,
      without: [ownStaff, selfAsSupplier],
      because: 'The text binds AI suppliers',
    }),
    sequence([binding, vendorParty, vendorAct], {
      gap: 5,
      without: [ownStaff, selfAsSupplier],
      because: 'The text binds AI suppliers',
    }),
    sentence([[assesses, assessed, contractTerms]], {
      under: supplierHeading,
      voice: 'binding',
      because: 'The section on suppliers asks for it',
    }),
  ],
  weaker: [
    sentence([smallPrint], { voice: 'any', because: 'The text names the terms of suppliers as something to consider' }),
    sentence([vendorParty, supplierTraits], {
      within: 14,
      voice: 'any',
      background: 'ignored',
      because: 'The text names what to bear in mind with suppliers',
    }),
  ],
  lookalike: [sentence([vendorParty], { because: 'The nearest passage names suppliers without checking them' })],
  examples: {
    covered: [
      'Every AI vendor must pass a security and privacy assessment before a contract is signed.',
      'Contracts with AI suppliers shall include clauses on data use, audit rights and model training.',
      'Third-party AI systems are evaluated for bias and accuracy before procurement.',
      'Vendors are required to disclose any use of AI in the services that they provide to us.',
    ],
    partial: [
      'Staff should consider the terms of service of an AI tool before they use it.',
      'AI vendors can introduce risks such as lock-in and opaque subcontracting.',
      'Where possible, AI suppliers will be assessed before purchase.',
    ],
    missing: [
      'This policy applies to employees, contractors and vendors.',
      'All AI use cases are entered in the register before work begins.',
      'No vendor assessment is needed for tools on the standard desktop.',
      'Our customers carry out due diligence on us before they buy.',
    ],
  },
} as const satisfies Element;

import {
  assessed,
  assesses,
  boughtTool,
  buying,
  contractCarries,
  contractTerms,
  diligencePaper,
  makerQuestions,
  notBefore,
  notYetRequired,
  outsideTool,
  outsideTraits,
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

const notDiligence = [selfAsSupplier, notYetRequired];
const becauseAssessed = 'The text has AI suppliers assessed';
const becauseTool = 'The text has bought AI assessed';
const becauseBefore = 'The text has AI assessed before it is bought';

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
    sequence([assesses, vendorParty], { gap: 5, without: notDiligence, because: becauseAssessed }),
    sequence([vendorParty, assessed], { gap: 10, without: [...notDiligence, smallPrint], because: becauseAssessed }),
    sequence([assesses, boughtTool], { gap: 5, without: notDiligence, because: becauseTool }),
    sequence([boughtTool, assessed], { gap: 10, without: notDiligence, because: becauseTool }),
    sequence([assessed, buying], { gap: 16, without: notDiligence, because: becauseBefore }),
    sequence([buying, [assesses, assessed]], { gap: 12, without: notDiligence, because: becauseBefore }),
    sentence([[assesses, assessed], outsideTool, outsideTraits], {
      within: 14,
      without: notDiligence,
      because: becauseTool,
    }),
    sentence([diligencePaper], { without: notDiligence, because: 'The text asks for due diligence on suppliers' }),
    sentence([contractTerms, [vendorParty, buying]], {
      within: 18,
      without: [...notDiligence, ownStaff, smallPrint],
      because: 'The text sets contract terms for AI suppliers',
    }),
    sequence([contractTerms, contractCarries], {
      gap: 4,
      without: [...notDiligence, ownStaff, smallPrint],
      because: 'The text sets contract terms for AI suppliers',
    }),
    sequence([notBefore, vendorParty, vendorAct], {
      gap: 4,
      without: [...notDiligence, ownStaff],
      because: 'The text binds AI suppliers',
    }),
    sequence([vendorParty, binding, vendorAct], {
      gap: 6,
      without: [...notDiligence, ownStaff],
      because: 'The text binds AI suppliers',
    }),
    sequence([binding, vendorParty, vendorAct], {
      gap: 6,
      without: [...notDiligence, ownStaff],
      because: 'The text binds AI suppliers',
    }),
    sentence([[assesses, assessed, contractTerms]], {
      under: supplierHeading,
      without: notDiligence,
      voice: 'binding',
      because: 'The section on suppliers asks for it',
    }),
  ],
  weaker: [
    sentence([smallPrint], { voice: 'any', because: 'The text names the terms of suppliers as something to consider' }),
    sentence([makerQuestions], { voice: 'any', because: 'The text names what to ask about a supplier' }),
    sentence([vendorParty, supplierTraits], {
      within: 14,
      voice: 'any',
      because: 'The text names what to bear in mind with suppliers',
    }),
    sequence([vendorParty, [assesses, assessed, vendorAct]], {
      gap: 10,
      without: [ownStaff, selfAsSupplier],
      voice: 'any',
      because: 'The text speaks of assessing suppliers without requiring it',
    }),
    sequence([[assesses, assessed], vendorParty], {
      gap: 6,
      without: [ownStaff, selfAsSupplier],
      voice: 'any',
      because: 'The text speaks of assessing suppliers without requiring it',
    }),
  ],
  lookalike: [sentence([vendorParty], { because: 'The nearest passage names suppliers without checking them' })],
  examples: {
    covered: [
      'Every AI vendor must pass a security and privacy assessment before a contract is signed.',
      'Contracts with AI suppliers shall include clauses on data use, audit rights and model training.',
      'Student records are not entered into an AI tool unless a data privacy agreement is signed.',
      'Third-party AI systems are evaluated for bias and accuracy before procurement.',
      'Vendors are required to disclose any use of AI in the services that they provide to us.',
      'Third parties must be assessed before they supply AI to us, in line with good practice.',
    ],
    partial: [
      'Staff should consider the terms of service of an AI tool before they use it.',
      'AI vendors can introduce risks such as lock-in and opaque subcontracting.',
      'Where possible, AI suppliers will be assessed before purchase.',
    ],
    missing: [
      'This policy applies to employees, contractors and vendors.',
      'All AI use cases are entered in the register before work begins.',
      'Onboarding of new members and the annual policy review cover AI methods.',
      'A licensed human provider must review every recommendation of the AI.',
      'Data are kept and deleted under our data retention policy.',
      'No vendor assessment is needed for tools on the standard desktop.',
      'Our customers carry out due diligence on us before they buy.',
      'An external audit of our own AI takes place every year.',
    ],
  },
} as const satisfies Element;

import { decider } from '../concepts/deciders.ts';
import { acceptsRisk, approves, decided, needsApproval, refuses, settles } from '../concepts/decisions.ts';
import { both, sentence, type Element } from './element.ts';

const approver = [sentence([approves, decider, decided], { voice: 'any', negation: 'ignored', within: 22 })] as const;
const otherPower = [
  sentence([refuses, decider, decided], { voice: 'any', negation: 'ignored', within: 20 }),
  sentence([settles, decider], { voice: 'any', negation: 'ignored', within: 18 }),
  sentence([acceptsRisk, decider], { voice: 'any', within: 18 }),
] as const;

export const decisionRights = {
  id: 'decision-rights',
  group: 'governance',
  source: 'guide',
  clause: 'GOV-5, GOV-6, GOV-7',
  mandatory: false,
  title: 'Decision rights',
  question: 'Who approves an AI use, who can stop it, and who accepts the risk that is left?',
  advice: 'Name who approves, and who can refuse, stop, settle disagreement or accept residual risk.',
  wording:
    'The [role] approves new AI uses. The [role] can refuse or stop any AI use. Residual risk is accepted by [role].',
  missing: 'Nothing says who approves AI or who can stop it.',
  remedy: 'Name who approves, and who can refuse, stop, settle conflicts or accept risk.',
  substance: 'value',
  ofDocument: false,
  proof: [both([approver, otherPower], 'The text names who approves and who can refuse, stop or settle')],
  weaker: [
    sentence([approves, decider, decided], {
      because: 'Only the approver is named',
      voice: 'any',
      negation: 'ignored',
      within: 22,
    }),
    sentence([refuses, decider, decided], {
      because: 'Only who can stop or refuse is named',
      voice: 'any',
      within: 20,
    }),
    sentence([settles, decider], { because: 'Only who settles conflicts is named', voice: 'any', within: 18 }),
    sentence([acceptsRisk], { because: 'Acceptance of risk is mentioned', voice: 'any' }),
    sentence([needsApproval], {
      because: 'Approval is demanded and not whose',
      voice: 'any',
      negation: 'ignored',
      ai: true,
    }),
  ],
  examples: {
    covered: ['The AI Review Board may approve or reject any proposed use.'],
    partial: ['All AI tools must be approved by the Chief Information Officer.'],
    missing: ['Decisions about people are made by people.'],
  },
} as const satisfies Element;

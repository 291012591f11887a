import { standingBody } from '../concepts/actors.ts';
import { decider, topRole } from '../concepts/deciders.ts';
import {
  acceptsRisk,
  approvedBy,
  approvedLabel,
  approves,
  decided,
  hasPower,
  needsApproval,
  otherApproval,
  refusedBy,
  refuses,
  requestRefused,
  restsWith,
  settles,
} from '../concepts/decisions.ts';
import { both, sentence, sequence, type Conditions, type Element } from './element.ts';

const said = {
  voice: 'any',
  negation: 'ignored',
  without: otherApproval,
} as const satisfies Conditions;

const approver = [
  sequence([decider, approves, decided], { ...said, gap: 10 }),
  sequence([decided, approvedBy, decider], { ...said, gap: 8 }),
  sequence([approvedBy, decider, decided], { ...said, gap: 10 }),
  sequence([approves, decided, restsWith, decider], { ...said, gap: 5 }),
  sentence([approves, decider], {
    ...said,
    where: 'field',
    without: [otherApproval, approvedLabel],
  }),
  sentence([approves, decided], {
    ...said,
    under: [standingBody, topRole],
    within: 10,
  }),
] as const;
const otherPower = [
  sequence([decider, refuses, decided], { ...said, gap: 8 }),
  sequence([decider, hasPower, refuses], { ...said, gap: 4 }),
  sequence([refusedBy, decider], { ...said, gap: 4 }),
  sequence([refuses, decided, restsWith, decider], { ...said, gap: 5 }),
  sentence([settles, decider], { ...said, within: 16 }),
  sentence([acceptsRisk, decider], { ...said, within: 18 }),
  sentence([[refuses, settles, acceptsRisk], decider], {
    ...said,
    where: 'field',
  }),
  sentence([[refuses, settles], decided], {
    ...said,
    under: [standingBody, topRole],
    within: 10,
  }),
  sentence([acceptsRisk], {
    ...said,
    under: [standingBody, topRole],
  }),
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
  proof: [
    sequence([decider, approves, refuses], { ...said, because: 'The text names who approves and who refuses', gap: 7 }),
    sentence([refuses, [approves, approvedBy], decider], {
      ...said,
      because: 'The text names who approves and who refuses or stops',
      span: 'block',
      within: 35,
    }),
    both(
      [approver, [sentence([requestRefused], { ...said, ai: true })]],
      'The text names who approves, and that a request can be refused',
    ),
    both([approver, otherPower], 'The text names who approves and who can refuse, stop or settle'),
  ],
  weaker: [
    both([approver], 'Only the approver is named'),
    both([otherPower], 'Only who can stop, refuse or settle is named'),
    sentence([acceptsRisk], { because: 'Acceptance of risk is mentioned', voice: 'any' }),
    sentence([needsApproval], { ...said, because: 'Approval is demanded and not whose' }),
  ],
  examples: {
    covered: [
      'The AI Review Board may approve or reject any proposed use.',
      'The CIO approves new AI tools; the CISO may stop any AI system.',
      'The security team approves each AI tool. ¶ If the request is denied, the tool may not be used.',
      'Approval of AI tools lies with the Dean. The power to withdraw an AI tool rests with the Provost.',
      'AI uses are approved by the AI Panel. Residual risk is accepted by the Chief Risk Officer.',
    ],
    partial: [
      'All AI tools must be approved by the Chief Information Officer.',
      'Employees need permission before they use AI.',
      'The Chief Privacy Officer may stop any AI project.',
      'The Director may withdraw the approval of any AI system.',
      'Maintainers may close pull requests that were written by AI.',
    ],
    missing: [
      'Decisions about people are made by people.',
      'Patients can decline the use of an AI scribe.',
      'We obtain the consent of clients before AI records a meeting.',
      'AI output must be reviewed by a human before it is published.',
      'We will be clear with customers about our use of AI.',
      'Some funders require the approval of AI tools and prohibit their reviewers from using them.',
      '## Decision rights',
      'All AI tools in use are listed.',
      'Team members must stop an AI tool that misbehaves.',
    ],
  },
} as const satisfies Element;

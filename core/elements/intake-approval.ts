import { ai } from '../concepts/ai.ts';
import { decider } from '../concepts/deciders.ts';
import { needsApproval, otherApproval } from '../concepts/decisions.ts';
import {
  asksFirst,
  asksProperly,
  handsIn,
  intakeHeading,
  intakeRoute,
  newUse,
  otherRegister,
  putThrough,
  registerNoun,
  reviewProcess,
  routePlanned,
  submission,
  submits,
  turnsTo,
  wantsNew,
} from '../concepts/intake.ts';
import { sentence, sequence, type Conditions, type Element } from './element.ts';

const said = {
  voice: 'any',
  without: [otherRegister, routePlanned],
} as const satisfies Conditions;

export const intakeApproval = {
  id: 'intake-approval',
  group: 'operation',
  source: 'guide',
  clause: 'PRO-1',
  mandatory: false,
  title: 'Intake and approval of use cases',
  question: 'How does a new AI use or tool get requested, recorded and approved?',
  advice: 'Describe the process, form or register through which a new AI use or tool passes.',
  wording:
    'A new AI use or tool is requested with the [AI intake form]. It is recorded in the AI register, assessed, and approved by [role] before use.',
  missing: 'No process, form or register takes in new AI uses.',
  remedy: 'Name the process, form or register by which a use is requested and approved.',
  substance: 'duty',
  ofDocument: false,
  proof: [
    sentence([intakeRoute], { because: 'The text refers to a process or register for AI uses', ...said }),
    sequence([submits, submission, newUse], { because: 'A new use or tool is put forward', ...said, gap: 10 }),
    sequence([newUse, submits, submission], { because: 'A new use or tool is put forward', ...said, gap: 10 }),
    sequence([submits, newUse, submission], { because: 'A new use or tool is put on record', ...said, gap: 8 }),
    sentence([[submits, submission]], {
      because: 'The section says how a new use is put forward',
      under: intakeHeading,
      ...said,
    }),
    sentence([registerNoun, ai], { because: 'AI uses are recorded', ...said, within: 9 }),
    sentence([handsIn, decider, [ai, newUse]], { because: 'A new use is put before somebody', ...said, within: 18 }),
    sentence([reviewProcess, putThrough, [ai, newUse]], {
      because: 'A use passes through a process',
      ...said,
      within: 16,
    }),
    sentence([wantsNew, turnsTo, asksProperly], {
      because: 'A new use is asked for and answered',
      ...said,
      within: 30,
    }),
  ],
  weaker: [
    sentence([[intakeRoute, registerNoun]], {
      because: 'A process is spoken of and not in place',
      voice: 'any',
      ai: true,
      without: otherRegister,
    }),
    sentence([needsApproval], {
      without: otherApproval,
      because: 'Approval is demanded without a process',
      voice: 'any',
      negation: 'ignored',
    }),
    sentence([asksFirst, ai], {
      because: 'Somebody is asked first, without a process',
      voice: 'any',
      negation: 'ignored',
      within: 14,
    }),
  ],
  examples: {
    covered: [
      'To use a new AI tool, complete the request form.',
      'Each department registers its AI systems in the AI register before use.',
      'New AI use cases pass through the intake process.',
      'Propose a tool with the AI intake form.',
      'The help desk keeps a log of AI tools.',
      'Every new AI feature goes through a review before launch.',
    ],
    partial: [
      'Staff need permission to use AI.',
      'Only approved AI tools may be used.',
      'The university might introduce a register of AI tools in future.',
    ],
    missing: [
      'Report incidents through the online form.',
      'Procurement keeps a register of suppliers.',
      'Request deletion of the data from the AI provider.',
      'Managers must maintain awareness of AI.',
      'An assistant reviews every pull request with AI.',
      'Each AI request is isolated to the account that sent it.',
      '## Approval process',
      'AI output must be checked before it is used.',
    ],
  },
} as const satisfies Element;

import { needsApproval } from '../concepts/decisions.ts';
import { entersIntake, intakeRoute, newUse } from '../concepts/intake.ts';
import { sentence, type Element } from './element.ts';

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
    sentence([intakeRoute, entersIntake, newUse], {
      because: 'The text refers to a process or register for AI uses',
      within: 25,
    }),
  ],
  weaker: [
    sentence([needsApproval], {
      because: 'Approval is demanded without a process',
      voice: 'any',
      negation: 'ignored',
      ai: true,
    }),
  ],
  examples: {
    covered: ['To use a new AI tool, complete the request form.'],
    partial: ['Staff need permission to use AI.'],
    missing: ['Report incidents through the online form.'],
  },
} as const satisfies Element;

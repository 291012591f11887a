import { topManagement } from '../concepts/actors.ts';
import {
  accountable,
  aiMatters,
  hasCharge,
  leaders,
  middleRole,
  sponsorLabel,
  sponsorUnnamed,
} from '../concepts/accountability.ts';
import { ai } from '../concepts/ai.ts';
import { approvedBy, approves, decided, otherApproval, settles } from '../concepts/decisions.ts';
import { topRole } from '../concepts/deciders.ts';
import { subordinate } from '../concepts/establishing.ts';
import { sentence, sequence, type Element } from './element.ts';

export const executiveSponsor = {
  id: 'executive-sponsor',
  group: 'governance',
  source: 'guide',
  clause: 'GOV-2',
  mandatory: false,
  title: 'Executive sponsor',
  question: 'Which member of top management is accountable for AI?',
  advice: 'Name one role of top management that is accountable for AI and its governance.',
  wording: 'The [Chief Executive / Chief AI Officer] is accountable for AI and its governance across [organisation].',
  missing: 'No member of top management is named as accountable for AI.',
  remedy: 'Name a role of top management, such as the Chief Executive, as accountable for AI.',
  substance: 'value',
  ofDocument: false,
  proof: [
    sentence([accountable, topRole, [ai, aiMatters]], {
      because: 'A member of top management is accountable for AI',
      within: 25,
      without: [sponsorUnnamed, subordinate],
    }),
    sentence([sponsorLabel, topRole], {
      because: 'An executive sponsor is named',
      where: 'field',
      without: sponsorUnnamed,
    }),
    sentence([sponsorLabel, topRole], {
      because: 'An executive sponsor is named',
      without: sponsorUnnamed,
      within: 16,
    }),
    sentence([hasCharge, [ai, aiMatters]], {
      because: 'A role of top management is given charge of AI',
      under: topRole,
      within: 15,
    }),
  ],
  weaker: [
    sentence([accountable, [leaders, middleRole, topManagement], [ai, aiMatters]], {
      because: 'Leadership in general, or somebody below it, is responsible',
      voice: 'any',
      within: 25,
    }),
    sequence([[topRole, leaders], approves, decided], {
      without: otherApproval,
      because: 'Top management decides on AI and is not said to be accountable',
      voice: 'any',
      gap: 7,
    }),
    sequence([decided, approvedBy, [topRole, leaders]], {
      without: otherApproval,
      because: 'Top management decides on AI and is not said to be accountable',
      voice: 'any',
      gap: 7,
    }),
    sequence([[topRole, leaders], settles], {
      because: 'Top management decides on AI and is not said to be accountable',
      voice: 'any',
      gap: 4,
    }),
    sentence([sponsorLabel], { because: 'A sponsor is spoken of and not named', voice: 'any' }),
  ],
  examples: {
    covered: [
      'The Chief Executive is accountable for AI.',
      'Executive sponsor: Chief Operating Officer',
      '## Responsible Executive ¶ Chief Information Officer',
      'The Provost is responsible for the governance of AI at the university.',
      'Ultimate accountability for AI rests with the governing body.',
      '- Hospital Board: overall accountability for our AI systems',
      'The owner of the business is responsible for the use of AI.',
    ],
    partial: [
      'Senior management is responsible for AI.',
      'An executive sponsor for AI will be appointed in due course.',
      'Accountable executive for AI: [name]',
      'The Head of Digital is accountable for AI.',
      'Principal investigators are responsible for how AI is used in their laboratories.',
    ],
    missing: [
      'Users are accountable for what they produce with AI.',
      'The Chief Executive approved this policy on 3 May 2025.',
      'Accountability is one of our principles.',
      'These rules cover AI on council-owned devices.',
      'The clinician remains responsible for the diagnosis.',
    ],
  },
} as const satisfies Element;

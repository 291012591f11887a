import { ai } from '../concepts/ai.ts';
import {
  aiOrWe,
  pledges,
  principlesHeading,
  qualities,
  responsibleAi,
  responsibleName,
  singleAct,
  singleDuty,
  wishesFor,
} from '../concepts/qualities.ts';
import { both, sentence, sequence, several, type Element } from './element.ts';

/** What binds the use of AI sentence by sentence: a section that has two of them says what responsible AI means. */
const boundInSection = {
  across: 'section',
  with: [[ai, aiOrWe]],
  ai: true,
  voice: 'binding',
  negation: 'ignored',
  without: singleAct,
} as const;

export const responsibleAiCommitment = {
  id: 'responsible-ai',
  group: 'clause',
  source: 'clause',
  clause: '5.2',
  mandatory: true,
  title: 'Commitment to responsible AI',
  question: 'To what does the organisation commit itself so that its AI is responsible?',
  advice:
    'Commit in a binding voice to responsible AI, and say what it means: oversight, safety, accountability, fairness, transparency, privacy or security.',
  wording:
    '[Organisation] commits to responsible AI: its AI systems shall be fair, safe, secure and transparent, and people remain accountable for their results.',
  missing: 'Nothing commits to responsible, ethical or trustworthy AI.',
  remedy: 'Commit with "shall", "must" or "is committed to" to at least two qualities of responsible AI.',
  substance: 'duty',
  ofDocument: false,
  proof: [
    several(2, qualities, {
      with: [ai],
      voice: 'binding',
      negation: 'ignored',
      without: singleAct,
      because: 'The text binds its AI to several qualities',
    }),
    several(2, qualities, {
      with: [pledges],
      voice: 'binding',
      ai: true,
      without: singleAct,
      because: 'The text binds its AI to several qualities',
    }),
    several(2, qualities, {
      ...boundInSection,
      because: 'A section binds the use of AI to several qualities',
    }),
    several(2, qualities, {
      ...boundInSection,
      under: principlesHeading,
      because: 'The principles bind the use of AI to several qualities',
    }),
    both(
      [
        [sequence([pledges, responsibleAi], { gap: 8, voice: 'binding', without: singleAct })],
        [several(2, qualities, { with: [ai], without: singleAct })],
      ],
      'The text commits to responsible AI and says what that means',
    ),
  ],
  weaker: [
    several(1, qualities, {
      with: [ai],
      voice: 'any',
      negation: 'ignored',
      because: 'Qualities are named without a commitment to several of them',
    }),
    several(3, qualities, {
      voice: 'any',
      ai: true,
      negation: 'ignored',
      because: 'Qualities are named without a commitment',
    }),
    sentence([responsibleAi, ai], {
      voice: 'any',
      without: responsibleName,
      because: 'Responsible AI is named without what it means',
    }),
    sequence([[pledges, wishesFor], responsibleAi], {
      gap: 3,
      voice: 'any',
      without: responsibleName,
      because: 'Responsible AI is named without what it means',
    }),
    sentence([singleDuty], { voice: 'any', negation: 'ignored', because: 'Only single acts of users are ruled' }),
  ],
  examples: {
    covered: [
      'All AI systems shall be fair, transparent and secure.',
      'We are committed to responsible AI. Our AI must protect privacy and remain under human oversight.',
      'AI systems must be: ¶ - safe for users ¶ - fair to every group ¶ - explainable',
      'We will not deploy AI that is biased or insecure.',
      'We promise to treat people fairly and to tell them when AI was used.',
      '## In your work ¶ - Keep a human in charge of every decision that AI supports ¶ - Tell customers when they talk to AI',
      '## Principles ¶ ### Fairness ¶ AI systems must not discriminate. ¶ ### Accountability ¶ A named person must answer for each AI system.',
      'The Trust only uses AI that is secure, fair and under human control.',
    ],
    partial: [
      'Our AI principles: ¶ - Fairness ¶ - Transparency ¶ - Accountability',
      'Departments should use AI that is fair and transparent.',
      'We strive for AI that is safe and free of bias.',
      'Staff must not enter confidential data into an AI tool.',
      'Safeguards should be in place to ensure that AI is fair and transparent.',
      'Employees shall review material that AI wrote for accuracy and for bias.',
      'We are committed to responsible AI.',
      'Any AI is bought only after the vendor has filled in our security and privacy questions.',
    ],
    missing: [
      'This policy applies to all departments that use AI.',
      'The AI ethics course takes one hour.',
      'Vehicles are serviced twice a year.',
    ],
  },
} as const satisfies Element;

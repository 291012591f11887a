import { ai } from '../concepts/ai.ts';
import {
  aiObjective,
  objectiveUpkeep,
  otherObjective,
  setsOrMeasures,
  statedGoal,
  wantedEffect,
} from '../concepts/objectives.ts';
import { sentence, sequence, type Element } from './element.ts';

export const objectivesFramework = {
  id: 'objectives-framework',
  group: 'clause',
  source: 'clause',
  clause: '5.2 b)',
  mandatory: true,
  title: 'A framework for setting AI objectives',
  question: 'How are AI objectives set from this policy?',
  advice:
    'Say who sets AI objectives, in which categories, how they are measured and when they are reviewed. The text need not list them all.',
  wording:
    '[Body] sets measurable AI objectives every year for governance, risk, third-party AI, incidents and training. Each has an owner and a measure, and results are reviewed [each quarter].',
  missing: 'Nothing says what AI is to achieve or how such objectives are set.',
  remedy: 'Say who sets AI objectives, how they are measured, who owns them and when they are reviewed.',
  substance: 'duty',
  ofDocument: false,
  proof: [
    sentence([aiObjective, setsOrMeasures, objectiveUpkeep], {
      ai: true,
      within: 30,
      without: otherObjective,
      because: 'The text says how AI objectives are managed',
    }),
  ],
  weaker: [
    sentence([aiObjective], {
      voice: 'any',
      without: otherObjective,
      because: 'AI objectives are named, not how they are set or measured',
    }),
    sentence([statedGoal, ai, wantedEffect], {
      voice: 'any',
      within: 25,
      without: otherObjective,
      because: 'A goal for AI is stated, not how it is set or measured',
    }),
    sequence([ai, statedGoal], {
      voice: 'any',
      gap: 3,
      without: otherObjective,
      because: 'A goal for AI is stated, not how it is set or measured',
    }),
  ],
  lookalike: [sentence([otherObjective], { voice: 'any', because: 'That objective is not one for the use of AI' })],
  examples: {
    covered: [
      'The AI Board sets measurable AI objectives each year and reviews progress against them quarterly.',
      'Each AI objective has an owner and a key performance indicator that is reported to the Board.',
    ],
    partial: [
      'Our goals for AI are better services and lower costs.',
      'This policy provides a framework for AI objectives.',
      'We aim to use AI to reduce waiting times.',
    ],
    missing: [
      'The objective of this policy is to set out how staff use AI.',
      'Teachers state the learning objectives in the syllabus.',
      'The model reaches an accuracy of 92 per cent before release.',
    ],
  },
} as const satisfies Element;

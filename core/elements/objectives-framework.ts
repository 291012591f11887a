import { ai } from '../concepts/ai.ts';
import {
  aiObjective,
  anyObjective,
  betterThing,
  gets,
  measureHead,
  measureValue,
  objectiveUpkeep,
  onlyPossible,
  onlyWished,
  otherObjective,
  someNumber,
  statedGoal,
  successHeading,
  targetWord,
  usedSoThat,
  wantedEffect,
  wishes,
} from '../concepts/objectives.ts';
import { usesAi } from '../concepts/own-business.ts';
import { both, sentence, sequence, type Element } from './element.ts';

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
    sentence([aiObjective, objectiveUpkeep], {
      voice: 'any',
      within: 30,
      without: [otherObjective, onlyWished],
      because: 'The text says how AI objectives are managed',
    }),
    sentence([aiObjective, objectiveUpkeep], {
      span: 'block',
      voice: 'any',
      within: 40,
      without: [otherObjective, onlyWished],
      because: 'The text says how AI objectives are managed',
    }),
    sentence([anyObjective, objectiveUpkeep, ai], {
      voice: 'any',
      within: 16,
      without: [otherObjective, onlyWished],
      because: 'The text says how AI objectives are managed',
    }),
    sentence([objectiveUpkeep], {
      under: successHeading,
      notUnder: otherObjective,
      atLeastWords: 4,
      voice: 'any',
      because: 'A section says how objectives are managed',
    }),
    sequence([targetWord, someNumber], {
      gap: 5,
      voice: 'any',
      ai: true,
      without: otherObjective,
      because: 'A measured target is set',
    }),
    both(
      [
        [sentence([[aiObjective, anyObjective]], { voice: 'any', without: otherObjective })],
        [sequence([measureHead, measureValue], { where: 'field', gap: 8 })],
      ],
      'Objectives stand with their measures',
    ),
  ],
  weaker: [
    sentence([aiObjective], {
      where: 'heading',
      voice: 'any',
      without: otherObjective,
      because: 'AI objectives are named, not how they are set or measured',
    }),
    sentence([statedGoal, ai], {
      voice: 'any',
      within: 25,
      without: otherObjective,
      because: 'A goal for AI is stated, not how it is set or measured',
    }),
    sequence([usesAi, wantedEffect, betterThing], {
      gap: 5,
      voice: 'any',
      without: [otherObjective, onlyPossible],
      because: 'A goal for AI is stated, not how it is set or measured',
    }),
    sentence([usedSoThat, gets], {
      voice: 'any',
      within: 20,
      without: otherObjective,
      because: 'A goal for AI is stated, not how it is set or measured',
    }),
    sentence([[statedGoal, wishes], wantedEffect], {
      voice: 'any',
      within: 12,
      ai: true,
      without: otherObjective,
      because: 'A goal is stated, not how it is set or measured',
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
      'AI is here to help nurses spend more time at the bedside.',
      'The Authority uses AI to improve its services to tenants.',
    ],
    missing: [
      'The objective of this policy is to set out how staff use AI.',
      'Teachers state the learning objectives in the syllabus.',
      'The model reaches an accuracy of 92 per cent before release.',
      'AI offers opportunities to work faster.',
      'We strive to use AI with care.',
      '# AI policy and objectives ¶ The owner of each report checks it.',
    ],
  },
} as const satisfies Element;

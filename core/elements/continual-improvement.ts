import {
  aiGovernance,
  correctiveLoop,
  improvedAi,
  improvementByAi,
  improves,
  keepsImproving,
  keepsUp,
  leadsToChange,
  learningSource,
  madeBetter,
  otherImprovement,
  otherWatching,
  policyOrModels,
  reviewLabel,
  reviewsIt,
  strongSource,
  watches,
  timePassing,
} from '../concepts/improvement.ts';
import { ai } from '../concepts/ai.ts';
import { thisDocument } from '../concepts/this-document.ts';
import { sentence, sequence, type Element } from './element.ts';

export const continualImprovement = {
  id: 'continual-improvement',
  group: 'clause',
  source: 'clause',
  clause: '5.2 d)',
  mandatory: true,
  title: 'Commitment to continual improvement',
  question: 'How does the organisation keep improving its AI management system?',
  advice: 'Commit to improving the AI management system itself, not only to reviewing this document.',
  wording:
    '[Organisation] commits to continually improving its AI management system, using monitoring results, audits, incidents and feedback.',
  missing: 'Nothing commits to improving how AI is governed.',
  remedy: 'Say that AI governance or its controls are improved over time, and from what is learned.',
  substance: 'duty',
  ofDocument: false,
  proof: [
    sentence([keepsImproving, [aiGovernance, improvedAi]], {
      within: 25,
      without: [otherImprovement, improvementByAi],
      because: 'The text commits to improve how AI is governed',
    }),
    sentence([madeBetter, strongSource, [aiGovernance, improvedAi]], {
      within: 28,
      without: [otherImprovement, improvementByAi],
      because: 'What is learned changes how AI is governed',
    }),
    sequence([learningSource, leadsToChange, aiGovernance], {
      gap: 10,
      without: [otherImprovement, improvementByAi],
      because: 'What is learned changes how AI is governed',
    }),
    sentence([correctiveLoop, learningSource], {
      within: 30,
      without: otherImprovement,
      because: 'Findings lead to corrective action',
    }),
    sequence([improves, aiGovernance], {
      gap: 4,
      voice: 'binding',
      without: [otherImprovement, improvementByAi],
      because: 'The text commits to improve how AI is governed',
    }),
    sentence([leadsToChange, aiGovernance], {
      under: improves,
      within: 20,
      without: otherImprovement,
      because: 'A section on improvement changes the controls',
    }),
  ],
  weaker: [
    sentence([keepsUp, thisDocument], { voice: 'any', within: 20, because: 'Only the document is kept up' }),
    sentence([reviewsIt], { voice: 'any', because: 'Only the document is kept up' }),
    sentence([reviewLabel], { voice: 'any', where: 'field', because: 'Only the document is kept up' }),
    sentence([watches, ai], {
      voice: 'any',
      within: 25,
      without: otherWatching,
      because: 'AI is watched, without anything said to improve',
    }),
    sentence([watches, policyOrModels], {
      voice: 'any',
      within: 14,
      without: otherWatching,
      because: 'AI is watched, without anything said to improve',
    }),
    sentence([keepsImproving], {
      voice: 'any',
      without: [otherImprovement, timePassing],
      because: 'Improvement is named without its object',
    }),
    sequence([improves, aiGovernance], {
      voice: 'any',
      gap: 4,
      ai: true,
      without: [otherImprovement, improvementByAi],
      because: 'Improvement is only hoped for',
    }),
  ],
  examples: {
    covered: [
      'We are committed to continually improving how we govern AI.',
      'Lessons from AI incidents and audits are used to strengthen controls.',
      'Audit findings lead to corrective action on AI systems.',
      'The AI management system is continually improved.',
      'A rule that did not catch the last mistake gets rewritten.',
    ],
    partial: [
      'This policy is reviewed every year.',
      'Things move fast, so we will update it as needed.',
      'AI systems shall be monitored for bias.',
      'We aim to improve our AI governance over time.',
      'Next review: June 2027',
    ],
    missing: [
      'Our chatbot improved last year.',
      'Code that AI wrote and nobody read gets worse over time.',
      'We make no commitment to continual improvement.',
      'Staff may use AI to improve the grammar of a letter.',
      'Vendors shall not use our data to train or improve their models.',
    ],
  },
} as const satisfies Element;

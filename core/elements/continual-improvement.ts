import { aiGovernance, improves, learningSource, leadsToChange } from '../concepts/improvement.ts';
import { sentence, type Element } from './element.ts';

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
  proof: [sentence([improves, aiGovernance], { because: 'The text commits to improve how AI is governed' })],
  weaker: [sentence([learningSource, leadsToChange], { because: 'Something is learned from' })],
  examples: {
    covered: ['We are committed to continually improving how we govern AI.'],
    partial: ['This policy is reviewed every year.'],
    missing: ['Our chatbot improved last year.', 'We make no commitment to continual improvement.'],
  },
} as const satisfies Element;

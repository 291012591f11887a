import {
  interval,
  looksAgain,
  nowAndThen,
  otherReviewed,
  policyItself,
  reviewHeading,
  reviewLabel,
  trigger,
  upon,
} from '../concepts/review-cycle.ts';
import { both, sentence, sequence, type Element } from './element.ts';

const cadence = [
  sentence([looksAgain, interval, policyItself], {
    within: 24,
    without: otherReviewed,
    because: 'The text gives a review interval',
  }),
  sentence([interval], { under: reviewHeading, without: otherReviewed, because: 'The text gives a review interval' }),
  sequence([reviewLabel, interval], { gap: 6, where: 'field', because: 'The text gives a review interval' }),
];

const causes = [
  sentence([looksAgain, policyItself, upon, trigger], {
    within: 34,
    without: otherReviewed,
    because: 'The text says what brings a review on',
  }),
  sentence([trigger, [looksAgain, upon]], {
    under: reviewHeading,
    without: otherReviewed,
    because: 'The text says what brings a review on',
  }),
  sequence([reviewLabel, trigger], { gap: 8, where: 'field', because: 'The text says what brings a review on' }),
];

export const improvementTriggers = {
  id: 'improvement-triggers',
  group: 'control',
  source: 'guide',
  clause: 'MIS-5',
  mandatory: false,
  title: 'Review cadence and triggers',
  question: 'How often do you review the policy, and what brings a review forward?',
  advice:
    'Give an interval and the events that bring a review forward: incidents, audit findings, changes in law or use.',
  wording:
    'The [policy owner] reviews this policy every [12] months, and sooner after a serious AI incident, an audit finding, or a change in the law or in how we use AI.',
  missing: 'Nothing says when the policy is reviewed, or what brings a review on.',
  remedy: 'Give both a review interval and at least one trigger.',
  substance: 'value',
  ofDocument: true,
  proof: [both([cadence, causes], 'The text gives a review interval and what brings a review on')],
  weaker: [
    ...cadence,
    ...causes,
    sentence([looksAgain, nowAndThen, policyItself], {
      within: 20,
      without: otherReviewed,
      voice: 'any',
      because: 'The text is reviewed without an interval',
    }),
    sentence([nowAndThen, policyItself], {
      within: 10,
      without: otherReviewed,
      voice: 'any',
      because: 'The text is said to change',
    }),
  ],
  examples: {
    covered: [
      'This policy is reviewed every year, and sooner after an incident or a change in the law.',
      'Review cycle: every two years and following any serious AI incident.',
      '## Review ¶ - every January ¶ - after a serious incident',
    ],
    partial: [
      'This policy will be reviewed annually.',
      'We update this policy regularly.',
      'This policy will be revised following a change in the law.',
      'This guidance is a living document.',
    ],
    missing: [
      'The list of approved tools is updated quarterly.',
      'All AI output must be reviewed by a person before use.',
      'Vendors are reassessed annually or after a breach.',
      'This policy takes effect on 1 July 2025.',
    ],
  },
} as const satisfies Element;

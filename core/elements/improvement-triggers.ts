import { dateInField, fullDate } from '../concepts/document-marks.ts';
import {
  bringsOn,
  cycle,
  earlyReview,
  ifNeeded,
  interval,
  livingText,
  looksAgain,
  looksAtItAgain,
  nextReviewLabel,
  nowAndThen,
  orElse,
  otherReviewed,
  outOfCycle,
  policyItself,
  reviewHeading,
  reviewLabel,
  reviewNoun,
  trigger,
  upon,
} from '../concepts/review-cycle.ts';
import { supplierHeading } from '../concepts/suppliers.ts';
import { both, sentence, sequence, type Element } from './element.ts';

const becauseCadence = 'The text gives a review interval';
const becauseCause = 'The text says what brings a review on';

const cadence = [
  sentence([looksAgain, interval, policyItself], { within: 26, without: otherReviewed, because: becauseCadence }),
  sentence([looksAtItAgain, interval], { within: 16, without: otherReviewed, because: becauseCadence }),
  sentence([cycle], { without: otherReviewed, because: becauseCadence }),
  sequence([reviewNoun, interval], { gap: 5, without: otherReviewed, because: becauseCadence }),
  sequence([interval, reviewNoun], { gap: 2, without: otherReviewed, because: becauseCadence }),
  sentence([interval], {
    under: reviewHeading,
    notUnder: supplierHeading,
    without: otherReviewed,
    because: becauseCadence,
  }),
  sequence([reviewLabel, interval], { gap: 6, where: 'field', without: otherReviewed, because: becauseCadence }),
];

const causes = [
  sentence([looksAgain, policyItself, upon, trigger], { within: 36, without: otherReviewed, because: becauseCause }),
  sentence([[looksAgain, reviewNoun], outOfCycle, trigger], {
    within: 36,
    without: otherReviewed,
    voice: 'any',
    because: becauseCause,
  }),
  sentence([looksAtItAgain, [upon, outOfCycle, orElse], trigger], {
    within: 26,
    without: otherReviewed,
    because: becauseCause,
  }),
  sequence([earlyReview, trigger], { gap: 12, without: otherReviewed, voice: 'any', because: becauseCause }),
  sequence([[looksAgain, looksAtItAgain, reviewNoun], interval, orElse], {
    gap: 12,
    without: [otherReviewed, ifNeeded],
    because: becauseCause,
  }),
  sequence([trigger, bringsOn, [looksAgain, reviewNoun]], {
    gap: 9,
    without: otherReviewed,
    voice: 'any',
    because: becauseCause,
  }),
  sentence([trigger], {
    under: reviewHeading,
    notUnder: supplierHeading,
    without: otherReviewed,
    because: becauseCause,
  }),
  sequence([reviewLabel, trigger], { gap: 10, where: 'field', without: otherReviewed, because: becauseCause }),
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
    sentence([looksAtItAgain, nowAndThen], {
      within: 12,
      without: otherReviewed,
      voice: 'any',
      because: 'The text is reviewed without an interval',
    }),
    sequence([policyItself, nowAndThen], {
      gap: 4,
      voice: 'any',
      because: 'The text is said to change',
    }),
    sentence([livingText], { voice: 'any', without: otherReviewed, because: 'The text is said to change' }),
    sentence([nowAndThen, [looksAgain, reviewNoun]], {
      under: reviewHeading,
      without: otherReviewed,
      voice: 'any',
      because: 'The text is reviewed without an interval',
    }),
    sequence([nextReviewLabel, [fullDate, dateInField]], {
      gap: 4,
      where: 'field',
      because: 'The text gives one date of review',
    }),
  ],
  examples: {
    covered: [
      'This policy is reviewed every year, and sooner after an incident or a change in the law.',
      'Review cycle: every two years and following any serious AI incident.',
      '## Review ¶ - every January ¶ - after a serious incident',
      'We will update this statement when our approach to AI changes, and once every twelve months at least.',
      'The Board takes up this policy each January, and sooner if something goes wrong.',
      'This framework is subject to review every three years and after an audit.',
    ],
    partial: [
      'This policy will be reviewed annually.',
      'We update this policy regularly.',
      'This policy will be revised following a change in the law.',
      'This guidance is a living document.',
      'Updating our practices while AI evolves.',
    ],
    missing: [
      'The list of approved tools is updated quarterly.',
      'Every quarter the board reviews AI performance reports.',
      'All AI output must be reviewed by a person before use.',
      'Vendors are reassessed annually or after a breach.',
      'This policy takes effect on 1 July 2025.',
      'We review AI tools every year and after incidents.',
    ],
  },
} as const satisfies Element;

import {
  aiAsMeans,
  aiOutput,
  aiTarget,
  aiTrait,
  beforeUse,
  documentReview,
  everySoOften,
  handCheck,
  judges,
  looksAtIt,
  monitorHeading,
  monitored,
  monitors,
  monitorsOutright,
  neverUnchecked,
  neverUntested,
  onceLive,
  otherJudged,
  tested,
  testHeading,
  tests,
  testsOutright,
  validatesOutput,
  vetsAndApproves,
} from '../concepts/testing.ts';
import { lawSpeaks } from '../concepts/law-speaks.ts';
import { both, sentence, sequence, type Element } from './element.ts';

const becauseTested = 'The text has AI tested before use';
const becauseWatched = 'The text has AI watched in operation';
const becauseChecked = 'The text has output checked by hand';

const notTesting = { without: [aiAsMeans, lawSpeaks], except: validatesOutput } as const;
const notJudging = { ...notTesting, without: [...notTesting.without, otherJudged] } as const;
const notWatching = [documentReview, lawSpeaks];

const before = [
  sequence([tests, [aiTarget, aiTrait]], { gap: 4, ...notTesting, because: becauseTested }),
  sequence([aiTarget, tested], { gap: 8, ...notTesting, because: becauseTested }),
  sequence([aiTrait, [tests, tested]], { gap: 4, ...notTesting, because: becauseTested }),
  sentence([testsOutright], { ...notTesting, because: becauseTested }),
  sentence([neverUntested], { ...notTesting, negation: 'ignored', because: becauseTested }),
  sequence([[tests, tested], beforeUse], { gap: 10, ...notJudging, because: becauseTested }),
  sequence([aiTarget, judges, beforeUse], { gap: 7, ...notJudging, because: becauseTested }),
  sequence([judges, aiTarget, beforeUse], { gap: 7, ...notJudging, because: becauseTested }),
  sequence([beforeUse, aiTarget, judges], { gap: 10, ...notJudging, because: becauseTested }),
  sequence([aiTarget, vetsAndApproves, beforeUse], {
    gap: 14,
    ...notTesting,
    without: [...notTesting.without, aiOutput],
    because: becauseTested,
  }),
  sequence([vetsAndApproves, aiTarget, beforeUse], {
    gap: 8,
    ...notTesting,
    without: [...notTesting.without, aiOutput],
    because: becauseTested,
  }),
  sentence([tests], { under: testHeading, ...notJudging, because: becauseTested }),
];

const after = [
  sequence([monitors, [aiTarget, aiTrait]], { gap: 6, without: notWatching, because: becauseWatched }),
  sequence([[aiTarget, aiTrait], monitored], { gap: 10, without: notWatching, because: becauseWatched }),
  sentence([monitorsOutright], { without: notWatching, because: becauseWatched }),
  sentence([looksAtIt, onceLive], { within: 22, without: notWatching, because: becauseWatched }),
  sentence([looksAtIt, everySoOften, [aiTarget, aiTrait, aiOutput]], {
    within: 24,
    without: notWatching,
    because: becauseWatched,
  }),
  sentence([[monitors, monitored, aiTrait]], { under: monitorHeading, without: notWatching, because: becauseWatched }),
  sequence([handCheck, aiOutput], { gap: 7, without: notWatching, because: becauseChecked }),
  sequence([aiOutput, handCheck], { gap: 9, without: notWatching, because: becauseChecked }),
  sentence([neverUnchecked], { without: notWatching, negation: 'ignored', because: becauseChecked }),
];

export const testingMonitoring = {
  id: 'testing-monitoring',
  group: 'operation',
  source: 'guide',
  clause: 'PRO-5',
  mandatory: false,
  title: 'Testing before use and monitoring after',
  question: 'How do you test an AI system before it goes live, and how do you watch it afterwards?',
  advice:
    'Require tests before an AI system is used, and monitoring while it runs; a duty to check outputs by hand is only the second half.',
  wording:
    'Each AI system must be tested for accuracy, bias and security before it is used. While it runs, its owner must monitor its performance, review a sample of outputs every [month], and stop it when results fall below the agreed level.',
  missing: 'Nothing requires AI to be tested before use or monitored in operation.',
  remedy: 'Require both: tests before use, and monitoring or review in operation.',
  substance: 'duty',
  ofDocument: false,
  proof: [both([before, after], 'The text has AI tested before use and watched in operation')],
  weaker: [...before, ...after],
  lookalike: [sentence([tests], { because: 'The nearest passage tests something else' })],
  examples: {
    covered: [
      'Each AI system must be tested before deployment and monitored throughout its operational life.',
      'Models are validated before release. ¶ Once live, performance is reviewed every month.',
      'IT must review and approve an AI tool before it is put into use. ¶ Approved AI tools are monitored every quarter.',
      'A pilot precedes every rollout of an AI tool, and staff must check every output.',
      'Under this policy, AI tools must be trialled before rollout and are overseen while in use.',
      'Staff are required to pilot each chatbot before launch and then to monitor it on an ongoing basis.',
    ],
    partial: [
      'Use only vetted tools, and verify all AI output.',
      'Developers must review and test all AI-generated code before submission.',
      'Users must review all AI-generated content before using it.',
      'AI systems are monitored for drift and bias.',
      'Each model is validated by someone who did not build it.',
      'Where possible, AI tools will be tested before adoption and monitored afterwards.',
      'Nobody may rely on AI drafts without human validation.',
      'AI recommendations must be validated by a qualified nurse before anyone acts on them.',
    ],
    missing: [
      'Students may not use AI during tests or examinations.',
      'The innovation office has been monitoring trends in AI tools.',
      'The committee monitors compliance with this policy.',
      'AI models can produce errors that are difficult to detect.',
      'Chatbots are built with supervised or unsupervised learning.',
    ],
  },
} as const satisfies Element;

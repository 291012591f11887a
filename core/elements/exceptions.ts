import { decider } from '../concepts/deciders.ts';
import {
  exception,
  exceptionHeading,
  exclusionMention,
  grants,
  lifts,
  otherException,
  unless,
  withoutLeave,
} from '../concepts/exceptions.ts';
import { sentence, sequence, type Element } from './element.ts';

export const exceptions = {
  id: 'exceptions',
  group: 'scope',
  source: 'guide',
  clause: 'SCO-5, SCO-6',
  mandatory: false,
  title: 'Exclusions and exceptions',
  question: 'Who can grant an exception to the policy, and how is one asked for?',
  advice: 'Say how an exception is asked for, who grants it, and for how long. Name what is excluded and who agreed.',
  wording:
    'Exceptions to this policy are requested in writing from [role]. [Role] approves or refuses each request, records the reason, and sets an end date.',
  missing: 'Nothing says whether exceptions exist or who grants them.',
  remedy: 'Name who grants an exception, or who approved the exclusion.',
  substance: 'value',
  ofDocument: false,
  proof: [
    sequence([decider, lifts], {
      because: 'The text says who lifts a rule',
      voice: 'any',
      negation: 'ignored',
      gap: 10,
      without: otherException,
    }),
    sequence([lifts, decider], {
      because: 'The text says who lifts a rule',
      voice: 'any',
      negation: 'ignored',
      gap: 5,
      without: otherException,
    }),
    sentence([exception, decider, grants], {
      because: 'The text says who decides on exceptions',
      voice: 'any',
      negation: 'ignored',
      within: 30,
      without: otherException,
    }),
    sentence([exception, decider], {
      because: 'The text says who decides on exceptions',
      where: 'field',
      without: otherException,
    }),
    sentence([exception, grants, decider], {
      because: 'The text says who decides on exceptions',
      voice: 'any',
      negation: 'ignored',
      span: 'block',
      within: 22,
      without: otherException,
    }),
    sequence([unless, decider, grants], {
      because: 'A rule can be lifted by somebody named',
      voice: 'any',
      negation: 'ignored',
      gap: 8,
    }),
    sequence([unless, grants, decider], {
      because: 'A rule can be lifted by somebody named',
      voice: 'any',
      negation: 'ignored',
      gap: 5,
    }),
    sentence([grants, decider], {
      because: 'The section on exceptions says who decides',
      under: exceptionHeading,
      voice: 'any',
      negation: 'ignored',
    }),
    sequence([withoutLeave, decider], {
      because: 'A rule can be lifted by somebody named',
      voice: 'any',
      negation: 'ignored',
      gap: 4,
    }),
  ],
  weaker: [
    sentence([grants], {
      because: 'The section on exceptions says how and not who decides',
      under: exceptionHeading,
      voice: 'any',
      negation: 'ignored',
    }),
    sentence([exception], {
      without: otherException,
      because: 'The text mentions exceptions and not who decides',
      voice: 'any',
      negation: 'ignored',
    }),
    sentence([exclusionMention], {
      without: otherException,
      because: 'The text leaves something out and not who decides',
      voice: 'any',
      negation: 'ignored',
    }),
  ],
  examples: {
    covered: [
      'Exceptions to this policy must be approved by the Chief Information Officer.',
      'A waiver may be granted by the Provost for one semester.',
      'Facial recognition is prohibited unless the Commissioner has given written authority.',
      '| Exception under 30 days | Deputy Director | ¶ |---|---| ¶ | Exception over 30 days | AI Board |',
    ],
    partial: [
      'Exceptions to this policy must be documented.',
      'This policy does not apply to spell-checkers.',
      'Exceptions are approved by [insert role].',
    ],
    missing: [
      'All new AI tools require the approval of the Chief Information Officer.',
      'Our robot flags payment exceptions for review by hand.',
      '## Exceptions',
      'Under the Freedom of Information Act there is an exemption for drafts.',
    ],
  },
} as const satisfies Element;

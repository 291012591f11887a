import { department, standingBody } from '../concepts/actors.ts';
import { ai } from '../concepts/ai.ts';
import { hasSay, planned } from '../concepts/decisions.ts';
import { asksWhom } from '../concepts/ownership.ts';
import { sentence, type Element } from './element.ts';

export const governanceForum = {
  id: 'governance-forum',
  group: 'governance',
  source: 'guide',
  clause: 'GOV-3',
  mandatory: false,
  title: 'Governance forum',
  question: 'Which body decides on AI risks and exceptions?',
  advice: 'Name the committee, board or working group that decides on AI uses, risks and exceptions.',
  wording:
    'The [AI Governance Committee] decides on AI uses with high risk, resolves disagreements, and rules on exceptions. It meets [monthly].',
  missing: 'No committee, board or working group has a say in AI decisions.',
  remedy: 'Name a standing body and say what it decides about AI.',
  substance: 'value',
  ofDocument: false,
  proof: [
    sentence([standingBody, hasSay], {
      because: 'A standing body has a say in AI',
      ai: true,
      voice: 'any',
      within: 20,
      without: [planned],
    }),
  ],
  weaker: [
    sentence([standingBody, ai], { because: 'A body is mentioned and not what it decides', voice: 'any' }),
    sentence([department, [hasSay, asksWhom]], {
      because: 'A team or office is consulted and no body decides',
      voice: 'any',
      within: 15,
    }),
  ],
  examples: {
    covered: ['The AI Governance Committee approves high-risk uses.'],
    partial: ['Consult the IT department about AI tools.'],
    missing: ['Minutes of the meeting may not be drafted by a chatbot.'],
  },
} as const satisfies Element;

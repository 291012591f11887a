import { ai } from '../concepts/ai.ts';
import { decided, planned } from '../concepts/decisions.ts';
import { aiForum, body, consults, forumInGeneral, goesTo, hasASay, otherBody, unit } from '../concepts/forum.ts';
import { sentence, sequence, type Conditions, type Element } from './element.ts';

const notOurs = {
  voice: 'any',
  without: [otherBody, planned],
} as const satisfies Conditions;

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
    sequence([aiForum, hasASay], { ...notOurs, because: 'A standing body has a say in AI', gap: 14 }),
    sequence([goesTo, aiForum], { ...notOurs, because: 'AI matters are put before a standing body', gap: 5 }),
    sequence([body, hasASay], { ...notOurs, because: 'A standing body has a say in AI', gap: 8, ai: true }),
    sequence([goesTo, body], { ...notOurs, because: 'AI matters are put before a standing body', gap: 4, ai: true }),
    sequence([body, hasASay, decided], { ...notOurs, because: 'A standing body has a say in AI', gap: 6 }),
    sentence([hasASay], { ...notOurs, because: 'The section on the body says what it decides', under: aiForum }),
    sentence([aiForum, hasASay], { ...notOurs, because: 'A standing body has a say in AI', where: 'field' }),
    sequence([aiForum, hasASay], { ...notOurs, because: 'A standing body has a say in AI', span: 'block', gap: 14 }),
  ],
  weaker: [
    sentence([aiForum], { because: 'A body is mentioned and not what it decides', voice: 'any', without: otherBody }),
    sentence([body, ai], {
      because: 'A body is mentioned and not what it decides',
      voice: 'any',
      without: otherBody,
      within: 10,
    }),
    sentence([forumInGeneral], { because: 'Arrangements are spoken of and no body is named', voice: 'any', ai: true }),
    sequence([consults, unit], { ...notOurs, because: 'A team or office is consulted and no body decides', gap: 6 }),
    sequence([unit, consults], { ...notOurs, because: 'A team or office is consulted and no body decides', gap: 5 }),
  ],
  examples: {
    covered: [
      'The AI Governance Committee approves high-risk uses.',
      'Disputes about AI are escalated to the Ethics Panel.',
      'The AI Management Team oversees all AI systems.',
      'Disagreements about AI are resolved by the Digital Transformation Board.',
      'The AI task force sets the direction for AI.',
      'A cross-functional working group on AI reviews new tools and their risks.',
    ],
    partial: [
      'Consult the IT department about AI tools.',
      'An AI governance committee may be set up.',
      'Policy owner: AI Working Group',
      'The Academic Senate provides guidance on AI to instructors.',
    ],
    missing: [
      'Minutes of the meeting may not be drafted by a chatbot.',
      'The Head of IT approves tools.',
      'Report of the Study Committee on Generative AI in Schools',
      'Share your ideas about AI in our community forum.',
      'AI tools are used for legal research support.',
      'Approvals of AI are logged in the admin panel.',
      '## AI Steering Committee',
      'The European AI Board assists the Commission.',
    ],
  },
} as const satisfies Element;

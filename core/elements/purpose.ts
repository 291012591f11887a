import { ai } from '../concepts/ai.ts';
import {
  aiDoes,
  aiHere,
  benefit,
  documentPurpose,
  genericReason,
  mission,
  notInPlaceOf,
  otherPurpose,
  ownDoing,
  ownSubject,
  ownWork,
  peopleServed,
  purposeHeading,
  purposeVerb,
  riskAppetite,
  turnsDown,
  usesAi,
  whyAi,
  worth,
} from '../concepts/own-business.ts';
import { both, sentence, type Element } from './element.ts';

const ownPeopleOrWork = [peopleServed, ownWork] as const;

export const purpose = {
  id: 'purpose',
  group: 'clause',
  source: 'clause',
  clause: '5.2 a)',
  mandatory: true,
  title: "Appropriate to the organisation's purpose",
  question: 'How is the policy appropriate to what this organisation does?',
  advice:
    'Say in three to six sentences what the organisation does, why it uses AI for that, and which uses it does not accept.',
  wording:
    '[Organisation] [what it does and for whom]. It uses AI to [what AI does for this work]. It does not use AI to [what it will not accept].',
  missing: 'Nothing ties AI to what this organisation does.',
  remedy: 'Say what the organisation does, whom it serves, and what it uses and does not use AI for.',
  substance: 'duty',
  ofDocument: false,
  proof: [
    sentence([worth, ownPeopleOrWork], {
      voice: 'any',
      within: 20,
      ai: true,
      atLeastWords: 8,
      without: otherPurpose,
      because: 'The text ties AI to the work of the organisation',
    }),
    sentence([usesAi, ownPeopleOrWork, ownSubject], {
      background: 'ignored',
      voice: 'any',
      within: 30,
      without: otherPurpose,
      because: 'The text ties AI to the work of the organisation',
    }),
    sentence([aiDoes, ownPeopleOrWork, ownSubject], {
      within: 25,
      ai: true,
      atLeastWords: 8,
      without: otherPurpose,
      because: 'The text ties AI to the work of the organisation',
    }),
    sentence([mission, [ai, aiHere], ownPeopleOrWork], {
      voice: 'any',
      within: 30,
      without: otherPurpose,
      because: 'The text ties AI to the mission',
    }),
    sentence([riskAppetite, ai, ownPeopleOrWork], {
      negation: 'ignored',
      voice: 'any',
      because: 'The text states the risk appetite for AI',
    }),
    sentence([benefit, ownPeopleOrWork], {
      under: whyAi,
      voice: 'any',
      because: 'The text says why this organisation uses AI',
    }),
    sentence([ownDoing, [ai, aiHere]], {
      span: 'block',
      voice: 'any',
      negation: 'ignored',
      within: 80,
      because: 'The text ties AI to what the organisation does',
    }),
    sentence([ownDoing, [ai, aiHere]], {
      voice: 'any',
      within: 30,
      without: otherPurpose,
      because: 'The text ties AI to what the organisation does',
    }),
    sentence([[turnsDown, notInPlaceOf], ownPeopleOrWork], {
      ai: true,
      voice: 'any',
      negation: 'ignored',
      within: 20,
      without: otherPurpose,
      because: 'The text says what AI is not accepted for in the work of the organisation',
    }),
    sentence([turnsDown, usesAi], {
      span: 'block',
      voice: 'any',
      negation: 'ignored',
      within: 45,
      because: 'The text says what AI is used for and what is not accepted',
    }),
    sentence([turnsDown, usesAi], {
      voice: 'any',
      negation: 'ignored',
      within: 45,
      because: 'The text says what AI is used for and what is not accepted',
    }),
    both(
      [
        [sentence([usesAi, [benefit, worth], ownSubject], { voice: 'any', within: 20, without: otherPurpose })],
        [sentence([turnsDown], { negation: 'ignored', voice: 'any', ai: true, within: 30 })],
      ],
      'The text says what AI is used for and what is not accepted',
    ),
    both(
      [
        [sentence([ownDoing], { voice: 'any', without: otherPurpose })],
        [sentence([usesAi, [benefit, worth]], { voice: 'any', within: 20, without: otherPurpose })],
      ],
      'The text ties AI to what the organisation does',
    ),
  ],
  weaker: [
    sentence([documentPurpose], {
      voice: 'any',
      without: otherPurpose,
      because: 'Only the purpose of the document is stated',
    }),
    sentence([purposeVerb, ai], {
      under: purposeHeading,
      voice: 'any',
      because: 'Only the purpose of the document is stated',
    }),
    sentence([genericReason, [ai, aiHere]], {
      voice: 'any',
      within: 25,
      without: otherPurpose,
      because: 'The reason fits any organisation',
    }),
    sentence([worth, [ai, aiHere]], { voice: 'any', within: 25, because: 'The reason fits any organisation' }),
    sentence([usesAi, ownSubject], {
      voice: 'any',
      within: 20,
      without: otherPurpose,
      because: 'The reason fits any organisation',
    }),
  ],
  examples: {
    covered: [
      'We run bus services for two million residents and use AI to forecast demand; we do not use AI to discipline drivers.',
      'The hospital uses AI to help clinicians read scans for patients sooner.',
      'Our university embraces AI to advance teaching and research.',
      'We are a charity for people who sleep rough. AI saves us hours on reports, and those hours go to outreach.',
      'The library uses AI to describe photographs in its collections.',
      'The tool is there to support, not replace, the judgement of nurses when AI reads a chart.',
    ],
    partial: [
      'The purpose of this policy is to set out the rules for AI.',
      'AI improves efficiency and fosters innovation.',
      'AI shall support our mission and values.',
    ],
    missing: [
      'Personal data is processed only for the purpose for which it was collected.',
      'Staff check every output before they rely on it.',
      'Tell us whether you used AI in your research.',
      'We are open with the public about AI that we use.',
    ],
  },
} as const satisfies Element;

import { ai } from '../concepts/ai.ts';
import { ofUse, permits, prohibits } from '../concepts/uses.ts';
import { both, sentence, type Element } from './element.ts';

const aiUse = [ai, ofUse] as const;
const permitted = [sentence([permits, aiUse], { voice: 'any', within: 25 })] as const;
const prohibited = [sentence([prohibits, aiUse], { voice: 'any', negation: 'ignored', within: 25 })] as const;

export const permittedProhibited = {
  id: 'permitted-prohibited',
  group: 'scope',
  source: 'guide',
  clause: 'AUT-4',
  mandatory: false,
  title: 'Permitted and prohibited uses',
  question: 'Which uses of AI are allowed here, and which are forbidden?',
  advice: 'List at least one use or tool that is allowed and at least one that is forbidden.',
  wording:
    'Approved tools may be used for [drafting, summarising, research]. It is prohibited to use AI for [decisions about people without human review] or to enter [confidential or personal data] into tools that are not approved.',
  missing: 'No use of AI is stated as allowed or as forbidden.',
  remedy: 'State both sides: a use that is allowed, and a use that is forbidden.',
  substance: 'duty',
  ofDocument: false,
  proof: [both([permitted, prohibited], 'The text states uses that are allowed and uses that are not')],
  weaker: [
    sentence([permits, aiUse], { because: 'Only the permitted side is stated', voice: 'any', within: 25 }),
    sentence([prohibits, aiUse], {
      because: 'Only the prohibited side is stated',
      voice: 'any',
      negation: 'ignored',
      within: 25,
    }),
  ],
  examples: {
    covered: ['You may use approved AI tools for drafting. You must not enter personal data into them.'],
    partial: ['You must not enter personal data into AI tools.'],
    missing: ['The EU AI Act prohibits social scoring.'],
  },
} as const satisfies Element;

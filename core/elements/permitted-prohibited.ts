import { ai } from '../concepts/ai.ts';
import {
  allowedLabel,
  forbidsFollowing,
  isAllowed,
  letsUse,
  metaUse,
  notPermission,
  ofUse,
  prohibitedLabel,
  prohibits,
  describesUses,
} from '../concepts/uses.ts';
import { both, sentence, type Conditions, type Element } from './element.ts';

const said = { voice: 'any', without: metaUse } as const satisfies Conditions;
const allowed = { voice: 'any', without: [metaUse, notPermission] } as const satisfies Conditions;
const permitted = [
  sentence([letsUse], allowed),
  sentence([isAllowed, [ai, ofUse]], { ...allowed, within: 25 }),
  sentence([allowedLabel], { ...allowed, where: 'field' }),
  sentence([allowedLabel, [ai, ofUse]], { ...allowed, where: 'field' }),
  sentence([], {
    ...said,
    under: allowedLabel,
    notUnder: prohibitedLabel,
    atLeastWords: 1,
  }),
] as const;
const prohibited = [
  sentence([prohibits], { ...said, negation: 'ignored' }),
  sentence([forbidsFollowing], { ...said, negation: 'ignored', where: 'field' }),
  sentence([], {
    ...said,
    negation: 'ignored',
    under: prohibitedLabel,
    notUnder: allowedLabel,
    atLeastWords: 1,
  }),
] as const;

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
    both([permitted], 'Only the permitted side is stated'),
    both([prohibited], 'Only the prohibited side is stated'),
    sentence([describesUses], { because: 'The text describes uses and allows or forbids none' }),
  ],
  examples: {
    covered: [
      'Staff may: ¶ - draft text with AI ¶  ¶ Staff may not: ¶ - enter personal data',
      "## Do ¶ - Use AI to summarise public text ¶ ## Don't ¶ - Enter personal data",
      'You may use approved AI tools for drafting. You must not enter personal data into them.',
      'Translation with AI is allowed; scoring of residents by AI is prohibited.',
      'The internal assistant is available to all staff. Client files must not be entered into it.',
      '## Permitted uses ¶ - summaries ¶ ## Prohibited uses ¶ - social scoring of residents',
      'Staff may use AI to find ideas. They cannot share customer data with it.',
      'AI may be used for translation, never entering personal data.',
      'Users can use AI for translation, but never for hiring decisions.',
    ],
    partial: [
      'The following uses of AI are not permitted: ¶ - hiring decisions',
      'You must not enter personal data into AI tools.',
      'You may not upload case files to a chatbot. Learn how to use AI safely.',
      'Staff are not permitted to put personal data into AI tools.',
      'Generative AI may be used for brainstorming.',
      'We use AI to read survey reports.',
    ],
    missing: [
      'The EU AI Act prohibits social scoring.',
      'The committee decides which uses are permitted.',
      'AI output must be checked by a person.',
      'AI output may not be accurate.',
      'Our AI systems may rely on services of others.',
      'A list of acceptable uses is being developed.',
      'The board has reviewed the policy with its approved uses, prohibited uses and review dates.',
      'Access to the model is restricted to the engineers who maintain it.',
      'The forum takes the go/no-go decision on each model.',
    ],
  },
} as const satisfies Element;

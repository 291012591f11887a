import { ai } from '../concepts/ai.ts';
import {
  anyLaw,
  breaks,
  complies,
  lawful,
  lawInGeneral,
  narrowLaw,
  otherLegal,
  textKeptLawful,
} from '../concepts/law.ts';
import { sentence, sequence, type Element } from './element.ts';

/** Of other law, or of what keeps the text itself lawful: neither commits AI to the law. */
const notCommitment = [otherLegal, textKeptLawful];

export const legal = {
  id: 'legal',
  group: 'clause',
  source: 'clause',
  clause: '5.2 c)',
  mandatory: true,
  title: 'Commitment to applicable legal requirements',
  question: 'Where does the policy require AI to comply with the law?',
  advice: 'Commit, in general terms, the development and use of AI to the legal requirements that apply.',
  wording:
    'All development, purchase and use of AI at [Organisation] shall comply with applicable laws and regulations. [Role] identifies them and checks each new use against them before it starts.',
  missing: 'Nothing commits AI to the law.',
  remedy: 'Say that the use and development of AI must comply with applicable laws and regulations in general.',
  substance: 'duty',
  ofDocument: false,
  proof: [
    sequence([complies, lawInGeneral], {
      gap: 20,
      without: notCommitment,
      because: 'The text commits to the law in general',
    }),
    sequence([breaks, lawInGeneral], {
      gap: 6,
      voice: 'binding',
      negation: 'ignored',
      without: notCommitment,
      because: 'The text forbids breaking the law',
    }),
    sequence([lawInGeneral, complies], {
      gap: 24,
      voice: 'binding',
      without: notCommitment,
      because: 'The text commits to the law in general',
    }),
    sentence([lawful, ai], {
      within: 14,
      voice: 'binding',
      negation: 'ignored',
      without: notCommitment,
      because: 'The text demands lawful use',
    }),
  ],
  weaker: [
    sentence([narrowLaw, complies], {
      voice: 'any',
      within: 20,
      without: otherLegal,
      because: 'Only one law or one situation is named',
    }),
    sentence([anyLaw], {
      voice: 'any',
      background: 'ignored',
      without: otherLegal,
      because: 'The law is mentioned without a commitment',
    }),
  ],
  examples: {
    covered: [
      'All use of AI must comply with applicable laws and regulations.',
      'We develop and operate AI in accordance with the law.',
      'We comply with the regulations in every country where we operate AI.',
      'AI must not be used in violation of any law or regulation.',
      'The applicable laws, among them those on data protection and on equal treatment, must be observed by every user of AI.',
      '| Requirement | Rule | ¶ |---|---| ¶ | Law | AI meets all legal and regulatory requirements |',
      '## Prohibited uses ¶ - Prompts for AI that break any state law',
    ],
    partial: [
      'Personal data in AI tools must be handled in accordance with the GDPR.',
      'Staff should comply with the law when they use AI.',
      'Various laws may apply to the use of AI, among them those on copyright.',
      'Checks should be in place to ensure that AI complies with applicable laws.',
      'This policy is revised every year so that it stays in line with the law.',
    ],
    missing: [
      'All users must comply with this policy.',
      'AI must not be used to give legal advice.',
      'The legal department has a seat on the AI committee.',
      'Follow all rules of the AI tool.',
    ],
  },
} as const satisfies Element;

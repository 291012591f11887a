import { openSpirit, otherPublished, place, placeLabel, published, publicSign, theText } from '../concepts/reach.ts';
import { sentence, sequence, type Element } from './element.ts';

export const availability = {
  id: 'availability',
  group: 'control',
  source: 'clause',
  clause: '5.2',
  mandatory: false,
  title: 'Available to interested parties',
  question: 'Where do staff, customers and others find the policy?',
  advice: 'Say where the policy is kept or published, and who outside the organisation can have it.',
  wording:
    'This policy is kept in [the policy library], where all staff find it, and is published on [our website] for customers and other interested parties.',
  missing: 'Nothing says where the policy is kept or published, or who can have it.',
  remedy: 'Say where it is kept or published, or to whom it is available.',
  substance: 'value',
  ofDocument: true,
  proof: [
    sequence([theText, published, place], {
      gap: 8,
      without: otherPublished,
      because: 'The text says where it is found',
    }),
    sequence([published, theText, place], {
      gap: 8,
      without: otherPublished,
      because: 'The text says where it is found',
    }),
    sequence([placeLabel, place], { gap: 8, where: 'field', because: 'The text says where it is kept' }),
  ],
  weaker: [
    sentence([publicSign], { where: 'control', because: 'The text implies a public place' }),
    sequence([theText, openSpirit], {
      gap: 8,
      without: otherPublished,
      voice: 'any',
      because: 'The text implies a public place',
    }),
  ],
  examples: {
    covered: [
      'This policy is published on our website.',
      'The current version of the policy can be found on the intranet.',
      'Copies of this policy are available to the public on request.',
    ],
    partial: ['We intend to publish this policy on our website.', 'Document URL: policies.example.org/ai'],
    missing: [
      'The AI service has an availability target of 99.9 per cent.',
      'Approved AI tools are available from the software centre.',
      'This policy is confidential and must not be disclosed outside the company.',
    ],
  },
} as const satisfies Element;

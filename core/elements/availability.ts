import { classLabel, fullDate } from '../concepts/document-marks.ts';
import {
  getsHold,
  handsOut,
  itIs,
  makesAvailable,
  openAccess,
  outsideReaders,
  otherPublished,
  placeLabel,
  placeWord,
  policyCopy,
  publicSign,
  publishedIn,
  tentative,
  wantsOpen,
  whereabouts,
  whereHeading,
} from '../concepts/publishing.ts';
import { otherKeeping } from '../concepts/reach.ts';
import { policyItself } from '../concepts/review-cycle.ts';
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
    sequence([policyCopy, openAccess], {
      gap: 9,
      without: [tentative, otherPublished],
      voice: 'any',
      because: 'The text says where it is found',
    }),
    sequence([handsOut, policyCopy, [whereabouts, outsideReaders]], {
      gap: 8,
      without: [tentative, otherPublished],
      voice: 'any',
      because: 'The text says where it is found',
    }),
    sentence([[policyCopy, itIs], openAccess, [whereabouts, outsideReaders]], {
      within: 30,
      without: [tentative, otherPublished],
      voice: 'any',
      because: 'The text says where it is found',
    }),
    sequence([makesAvailable, policyCopy], {
      gap: 3,
      without: [tentative, otherPublished],
      because: 'The text is made available',
    }),
    sentence([publishedIn, [whereabouts, outsideReaders]], {
      within: 10,
      without: [tentative, otherPublished, fullDate],
      voice: 'any',
      because: 'The text says where it is found',
    }),
    sentence([policyCopy, getsHold, [whereabouts, outsideReaders]], {
      within: 16,
      without: [tentative, otherPublished, otherKeeping],
      voice: 'any',
      because: 'The text says where it is found',
    }),
    sentence([whereabouts], {
      under: whereHeading,
      without: [tentative, otherPublished],
      voice: 'any',
      because: 'The section says where it is found',
    }),
    sequence([placeLabel, placeWord], {
      gap: 8,
      where: 'field',
      without: tentative,
      because: 'The text says where it is kept',
    }),
  ],
  weaker: [
    sentence([publicSign], {
      where: 'control',
      voice: 'any',
      without: otherPublished,
      because: 'The text implies a public place',
    }),
    sequence([classLabel, publicSign], { where: 'field', because: 'The text implies a public place' }),
    sentence([wantsOpen, policyItself], {
      voice: 'any',
      without: otherPublished,
      because: 'The text implies that it is open',
    }),
    sequence([policyCopy, openAccess], {
      gap: 9,
      without: otherPublished,
      voice: 'any',
      because: 'The text is to be available',
    }),
    sequence([handsOut, policyCopy], {
      gap: 3,
      without: otherPublished,
      voice: 'any',
      because: 'The text is to be available',
    }),
  ],
  examples: {
    covered: [
      'This policy is published on our website.',
      'The current version of the policy can be found on the intranet.',
      'Copies of this policy are available to the public on request.',
      'Since March 2026 our AI transparency statement has been published on our website.',
      'We are making available this framework to share what we have learned.',
      'This policy is published on the company website, without exception.',
      'This policy is publicly available.',
    ],
    partial: ['We intend to publish this policy on our website.', 'Document URL: policies.example.org/ai'],
    missing: [
      'The AI service has an availability target of 99.9 per cent.',
      'Approved AI tools are available from the software centre.',
      'New members receive onboarding on this policy, and must read it.',
      'Not sure whether this policy allows what you plan? Ask in the chat channel.',
      'This policy is confidential and must not be disclosed outside the company.',
      'This policy is maintained by the IT department.',
      'This policy covers publicly available AI.',
    ],
  },
} as const satisfies Element;

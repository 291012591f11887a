import { standingBody } from '../concepts/actors.ts';
import { body } from '../concepts/forum.ts';
import {
  composition,
  inLists,
  membersAre,
  otherReview,
  reviewers,
  reviewersHeading,
  reviewersLabel,
  reviews,
  specialistReview,
} from '../concepts/reviewing.ts';
import { sentence, several, type Element } from './element.ts';

export const reviewFunctions = {
  id: 'review-functions',
  group: 'governance',
  source: 'guide',
  clause: 'GOV-4',
  mandatory: false,
  title: 'Functions that review',
  question: 'Which functions take part in reviewing an AI use?',
  advice:
    'Give at least two functions a part in the review: legal, compliance, security, privacy, risk, data, procurement or IT.',
  wording: 'Legal, Information Security and Data Protection review each new AI use before it is approved.',
  missing: 'No function is given a part in reviewing AI.',
  remedy: 'Name a second function that reviews AI, such as legal, security or privacy.',
  substance: 'value',
  ofDocument: false,
  proof: [
    several(2, reviewers, {
      with: [reviews],
      because: 'Two or more functions take part in reviewing AI',
      without: otherReview,
    }),
    several(2, [...inLists, ...reviewers], {
      with: [composition, [body, standingBody, reviews]],
      because: 'Two or more functions sit on the body that reviews AI',
      without: otherReview,
    }),
    several(2, reviewers, {
      with: [composition, [body, standingBody]],
      across: 'section',
      because: 'Two or more functions sit on the body that reviews AI',
      within: 14,
      without: otherReview,
    }),
    several(2, reviewers, {
      with: [reviewersLabel],
      where: 'field',
      because: 'Two or more functions are named as reviewers',
      without: otherReview,
    }),
    several(2, reviewers, {
      with: [membersAre],
      because: 'Two or more functions sit on the body',
      without: otherReview,
    }),
    several(2, reviewers, {
      with: [reviews],
      across: 'section',
      because: 'The section on review names two or more functions',
      within: 14,
      under: reviewersHeading,
      without: otherReview,
    }),
    several(2, reviewers, {
      with: [reviews],
      across: 'section',
      because: 'Two or more functions take part in reviewing AI',
      within: 5,
      without: otherReview,
    }),
  ],
  weaker: [
    sentence([specialistReview], {
      because: 'A review is spoken of and one function at most takes part',
      voice: 'any',
      without: otherReview,
    }),
    sentence([reviewers], {
      because: 'One function reviews AI',
      where: 'field',
      voice: 'any',
      under: reviewersHeading,
    }),
    sentence([reviewers, reviews], {
      because: 'One function reviews AI',
      voice: 'any',
      negation: 'ignored',
      within: 12,
      without: otherReview,
    }),
  ],
  examples: {
    covered: [
      'Legal and Information Security review each request for an AI tool.',
      'The committee includes representatives from Legal, Privacy and IT, who assess each use.',
      'Each AI tool is vetted by security, privacy and legal.',
      'Procurement and data protection must be consulted about each AI tool.',
      '| Function | Task | ¶ |---|---| ¶ | Legal | Reviews AI contracts | ¶ | Security | Assesses AI tools |',
      'AI proposals undergo a security review and a privacy review.',
      'The AI board consists of: ¶ - Legal Counsel ¶ - the Data Protection Officer ¶ - Procurement',
      'Composition of the board: General Counsel, Chief Information Security Officer, Chief Privacy Officer.',
    ],
    partial: [
      'The security team checks each new AI tool.',
      'IT Security must review each AI tool.',
      'Legal will review each contract for AI.',
      'All AI purchases undergo an IT review.',
      'The Data Protection Officer reviews AI projects.',
      'Contact the Information Services Department, which reviews new AI tools.',
    ],
    missing: [
      'Users must review all output for accuracy.',
      'Consider legal, ethical and security issues before you use AI.',
      'This policy applies to staff in Legal, Finance and IT.',
      'Staff must check AI output for legal and privacy risks.',
      'Book reviews by AI will not be published.',
      'Each department reviews AI use against the Information Security Policy and the Privacy Policy.',
      'The Offices of Legal and Privacy developed this guidance together with Information Security.',
    ],
  },
} as const satisfies Element;

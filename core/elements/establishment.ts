import { department, leadershipInGeneral, standingBody, topManagement } from '../concepts/actors.ts';
import {
  approvalOfThis,
  approvedOn,
  approvedThings,
  approverLabel,
  byLabel,
  decisionWord,
  establishedBy,
  dutiesOf,
  establishesThis,
  iApprove,
  isEstablished,
  lesserName,
  letterFrom,
  notYet,
  notYetEstablished,
  organisationItself,
  otherThingApproved,
  partialAuthority,
  policyAsObject,
  prepares,
  signatoryLabel,
  signedName,
  signature,
  standsBehind,
  subordinate,
  wholeBody,
} from '../concepts/establishing.ts';
import { thisDocument } from '../concepts/this-document.ts';
import { both, sentence, sequence, type Element } from './element.ts';

const lesserBody = [department, standingBody, partialAuthority, organisationItself] as const;
/** Nor another thing than the policy, where the sentence need not name it. */
const notThis = [...notYet, otherThingApproved] as const;

export const establishment = {
  id: 'establishment',
  group: 'clause',
  source: 'clause',
  clause: '5.2',
  mandatory: true,
  title: 'Established by top management',
  question: 'Where does the text show that top management established this policy?',
  advice:
    'Name the person or body at the top of the organisation that approved the policy, with the date, in the text or in its document control.',
  wording:
    'This policy was approved by the [Board of Directors or Chief Executive Officer] of [Organisation] on [date] and applies from that day.',
  missing: 'No approver or issuer is named anywhere in the text.',
  remedy: 'Name the person or body of top management that approved or issued the policy.',
  substance: 'value',
  ofDocument: true,
  proof: [
    sequence([approverLabel, wholeBody], {
      where: 'field',
      gap: 8,
      without: notThis,
      because: 'The document control names the approver',
    }),
    sequence([wholeBody, establishesThis], {
      gap: 12,
      voice: 'any',
      without: notYet,
      because: 'Top management establishes the policy',
    }),
    sentence([[establishesThis, approvalOfThis]], {
      under: topManagement,
      voice: 'any',
      without: notYet,
      because: 'To establish the policy is said to be a task of top management',
    }),
    sequence([thisDocument, isEstablished, wholeBody], {
      gap: 8,
      voice: 'any',
      without: notYet,
      because: 'The policy is said to be established by top management',
    }),
    sequence([establishedBy, wholeBody], {
      where: 'control',
      gap: 5,
      voice: 'any',
      without: notThis,
      because: 'The text says who approved it',
    }),
    sequence([letterFrom, wholeBody], {
      where: 'heading',
      gap: 2,
      without: notThis,
      because: 'Top management issues the text in its own name',
    }),
    sequence([signature, topManagement], {
      gap: 6,
      where: 'field',
      without: notYet,
      because: 'Top management signed it',
    }),
    sentence([approvalOfThis, topManagement], {
      voice: 'any',
      without: notYet,
      because: 'Approval of the policy rests with top management',
    }),
    sequence([topManagement, approvedOn], {
      where: 'field',
      gap: 2,
      without: notThis,
      because: 'The date is given on which top management approved it',
    }),
    sentence([signedName], {
      where: 'heading',
      without: [...notThis, prepares, standsBehind, dutiesOf],
      because: 'Top management signed it',
    }),
    sentence([iApprove, wholeBody], {
      within: 16,
      without: notYet,
      because: 'Top management issues the text in its own name',
    }),
    both(
      [
        [sentence([iApprove], { without: notYet })],
        [sequence([signatoryLabel, wholeBody], { where: 'field', gap: 8 })],
      ],
      'A signatory of top management approves the policy',
    ),
  ],
  weaker: [
    sequence([approverLabel, [...wholeBody, ...lesserBody, decisionWord]], {
      where: 'field',
      without: approvedThings,
      because: 'An approver is labelled without top management being named',
    }),
    sentence([byLabel], { where: 'field', because: 'An approver is labelled without top management being named' }),
    sequence([[...lesserBody, ...wholeBody], decisionWord], {
      where: 'field',
      gap: 3,
      without: [approvedThings, subordinate],
      because: 'A record of approval names no top management that approved it',
    }),
    sequence([[establishedBy, prepares], lesserBody], {
      where: 'control',
      gap: 4,
      voice: 'any',
      without: otherThingApproved,
      because: 'The approver or issuer is not top management',
    }),
    sequence([thisDocument, [isEstablished, prepares], lesserBody], {
      gap: 4,
      voice: 'any',
      without: otherThingApproved,
      because: 'The approver or issuer is not top management',
    }),
    sentence([lesserName], {
      without: [otherThingApproved, prepares, standsBehind],
      because: 'The issuer is not shown to be top management',
    }),
    sequence([thisDocument, establishedBy], {
      voice: 'any',
      without: otherThingApproved,
      because: 'The approver or issuer is not top management',
    }),
    sequence([lesserBody, establishesThis], {
      gap: 10,
      voice: 'any',
      without: otherThingApproved,
      because: 'The issuer is not shown to be top management',
    }),
    sequence([[...lesserBody, ...wholeBody], prepares, thisDocument], {
      gap: 4,
      voice: 'any',
      without: otherThingApproved,
      because: 'The issuer is not shown to be top management',
    }),
    sentence([notYetEstablished, wholeBody], {
      voice: 'any',
      within: 12,
      without: otherThingApproved,
      because: 'Approval is still to come',
    }),
    sentence([standsBehind, [...wholeBody, leadershipInGeneral, partialAuthority], policyAsObject], {
      voice: 'any',
      within: 24,
      without: subordinate,
      because: 'Leadership supports or oversees the policy without establishing it',
    }),
    sentence([approvalOfThis], { voice: 'any', because: 'Approval of the policy is spoken of without top management' }),
    sequence(
      [
        [signature, topManagement],
        [topManagement, decisionWord],
      ],
      {
        span: 'block',
        where: 'field',
        gap: 6,
        because: 'The signature of top management is not filled in',
      },
    ),
  ],
  lookalike: [
    sequence([topManagement, isEstablished], {
      gap: 6,
      voice: 'any',
      because: 'What top management approves there is not this policy',
    }),
  ],
  examples: {
    covered: [
      'This policy was adopted by the Board of Trustees on 4 March 2025.',
      'The City Council establishes this policy for every department of the City.',
      'From: Harriet Vance, Chief Executive',
      'Marta Lindqvist and Owen Pryce, founders',
      'The Executive Committee has these duties: ¶ - approving and supporting this AI policy',
      'The Board adopted it as an annex to the staff handbook in May 2026.',
      '| Document owner | Head of Data | ¶ |---|---| ¶ | Approved by | Executive Committee |',
      '## The Board ¶ - Approves all AI policies',
      '**— Ana Ruiz, Editor-in-Chief**',
    ],
    partial: [
      'This policy was issued by the Department of Information Technology.',
      'Approved by: [name of CEO]',
      'Draft, submitted to the Board for approval in June.',
      'Our leadership team supports this policy.',
      'Approved by: Analytics Team Lead',
      'These rules were agreed by the editorial council in March.',
      'The City of Larkspur is adopting the guidelines in this Regulation.',
      'This guidance was written by the Centre for Digital Learning.',
    ],
    missing: [
      'Use of any new AI tool must be approved by the Chief Information Officer.',
      'This policy establishes rules for all employees who use artificial intelligence.',
      'The Board accepts residual AI risk that is rated high.',
      'When using AI, including approved company tools, you are responsible for: ¶ - checking its output',
      'Write to the Office of the Senior Vice Provost for Teaching with questions.',
      'The Lake Authority is committed to the careful use of AI.',
      'A new AI tool must be signed off by the Chief Information Officer.',
      'It is the responsibility of each team member to see that the use of AI fits our values.',
      'AI systems are hardened as Section 4 of the IT manual has it, written in 2021.',
    ],
  },
} as const satisfies Element;

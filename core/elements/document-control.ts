import {
  adoptionMark,
  classLabel,
  classMark,
  classValue,
  dateLabel,
  dateValue,
  historyMark,
  historyWords,
  numberLabel,
  numberMark,
  otherDated,
  reviewDateLabel,
  reviewDateMark,
  updateLabel,
  updateMark,
  versionLabel,
  versionMark,
  versionValue,
} from '../concepts/document-marks.ts';
import type { Concept } from '../concepts/concept.ts';
import { both, sentence, sequence, type Element } from './element.ts';

const field = (label: Concept, value: Concept | readonly Concept[], because: string) =>
  sequence([label, value], { gap: 5, where: 'field', because });

const inWords = (mark: Concept, because: string) =>
  sentence([mark], { where: 'control', without: otherDated, because });

const inHeading = (mark: Concept, because: string) =>
  sentence([mark], { where: 'heading', voice: 'any', without: otherDated, because });

const version = [
  field(versionLabel, versionValue, 'The text carries a version'),
  inWords(versionMark, 'The text carries a version'),
  inHeading(versionMark, 'The text carries a version'),
];
const adoption = [
  field(dateLabel, dateValue, 'The text carries a date'),
  inWords(adoptionMark, 'The text carries the date on which it begins'),
];
const update = [
  field(updateLabel, dateValue, 'The text carries the date of its last change'),
  inWords(updateMark, 'The text carries the date of its last change'),
];
const reviewDate = [
  field(reviewDateLabel, dateValue, 'The text carries a review date'),
  inWords(reviewDateMark, 'The text carries a review date'),
];
const history = [
  sentence([dateValue], { under: historyWords, where: 'control', because: 'The text carries a revision history' }),
  inWords(historyMark, 'The text carries a revision history'),
];
const number = [
  field(numberLabel, [versionValue, dateValue], 'The text carries a document number'),
  inWords(numberMark, 'The text carries a document number'),
  inHeading(numberMark, 'The text carries a document number'),
];
const classification = [
  field(classLabel, classValue, 'The text carries a classification'),
  inWords(classMark, 'The text carries a classification'),
];

const items = [version, adoption, update, reviewDate, history, number, classification];

export const documentControl = {
  id: 'document-control',
  group: 'control',
  source: 'clause',
  clause: '5.2',
  mandatory: false,
  title: 'Documented information under control',
  question: 'Which version is this, since when is it in force, and what changed?',
  advice:
    'Put a document-control block into the text: number, version, effective date, review date and a revision history.',
  wording:
    'Document number: [AI-POL-01]. Version: [1.0]. Effective date: [1 July 2026]. Next review: [1 July 2027]. Classification: [Internal].',
  missing: 'The text carries no version, date, number, history or classification.',
  remedy: 'Carry at least two: version, effective date, review date, revision history, number, classification.',
  substance: 'value',
  ofDocument: true,
  proof: [both(items, 'The text carries marks of document control', 2)],
  weaker: items.flat(),
  examples: {
    covered: [
      'Version 1.0, approved 14 March 2025.',
      '| Version | 2.1 | ¶ |---|---| ¶ | Effective date | 1 July 2025 |',
      'Policy number IT-214 ¶ Last revised: 3 February 2025',
    ],
    partial: ['Version 1.0', 'Last updated: May 2025', 'This policy takes effect on 1 January 2026.'],
    missing: [
      'The EU AI Act entered into force on 1 August 2024.',
      'This policy is reviewed annually.',
      'ChatGPT was released in November 2022.',
    ],
  },
} as const satisfies Element;

import {
  adoptionLabel,
  adoptionWord,
  bareDateLabel,
  classLabel,
  classMark,
  classValue,
  codeMark,
  codePart,
  controlLabel,
  dateInField,
  effectiveWord,
  fullDate,
  historyMark,
  historyWords,
  monthInNumbers,
  numberLabel,
  numberWord,
  otherDated,
  reviewDateLabel,
  reviewDateWord,
  titleNumber,
  titleWord,
  toolHead,
  updateLabel,
  updateWord,
  versionLabel,
  versionMark,
  versionNumber,
  versionWithDate,
} from '../concepts/document-marks.ts';
import { both, sentence, sequence, type Element } from './element.ts';

const anyDate = [fullDate, dateInField];
/** Right after its word. */
const soonDate = [dateInField, monthInNumbers];
const becauseVersion = 'The text carries a version';
const becauseDate = 'The text carries a date';
const becauseUpdate = 'The text carries the date of its last change';
const becauseReview = 'The text carries a review date';
const becauseHistory = 'The text carries a revision history';
const becauseNumber = 'The text carries a document number';
const becauseClass = 'The text carries a classification';

/** A mark anywhere in the text or its page headers, and one that needs its label. */
const inControl = { where: 'control', negation: 'ignored', without: otherDated } as const;
const inField = { where: 'field', negation: 'ignored' } as const;

const version = [
  sequence([versionLabel, versionNumber], {
    gap: 0,
    ...inField,
    without: [adoptionLabel, toolHead],
    because: becauseVersion,
  }),
  sentence([versionMark], { ...inControl, because: becauseVersion }),
  sentence([versionMark], { ...inControl, where: 'heading', because: becauseVersion }),
];
const adoption = [
  sequence([[adoptionWord, versionMark], soonDate], { gap: 0, ...inControl, because: becauseDate }),
  sequence([adoptionLabel, anyDate], { gap: 4, ...inField, because: becauseDate }),
  sequence([bareDateLabel, anyDate], {
    gap: 2,
    ...inField,
    without: [reviewDateLabel, updateLabel, adoptionLabel],
    notUnder: historyWords,
    because: becauseDate,
  }),
  sequence([adoptionWord, fullDate], { gap: 9, ...inControl, because: becauseDate }),
  sequence([effectiveWord, fullDate], { gap: 1, ...inControl, because: becauseDate }),
  sequence([titleWord, fullDate], { gap: 1, where: 'heading', without: otherDated, because: becauseDate }),
  sequence([versionMark, fullDate], { gap: 3, ...inControl, because: becauseDate }),
];
const update = [
  sequence([updateWord, soonDate], { gap: 0, ...inControl, because: becauseUpdate }),
  sequence([updateLabel, anyDate], { gap: 4, ...inField, because: becauseUpdate }),
  sequence([updateWord, fullDate], { gap: 6, ...inControl, because: becauseUpdate }),
  sequence([updateWord, fullDate], { gap: 3, ...inControl, where: 'heading', because: becauseUpdate }),
];
const reviewDate = [
  sequence([reviewDateLabel, anyDate], { gap: 4, ...inField, without: updateLabel, because: becauseReview }),
  sequence([reviewDateWord, fullDate], { gap: 5, ...inControl, because: becauseReview }),
  sequence([reviewDateWord, soonDate], { gap: 0, ...inControl, because: becauseReview }),
];
const history = [
  sentence([versionWithDate], { ...inControl, because: becauseHistory }),
  sentence([fullDate], { under: historyWords, where: 'control', negation: 'ignored', because: becauseHistory }),
  sequence([historyWords, fullDate], { gap: 12, where: 'control', negation: 'ignored', because: becauseHistory }),
  sentence([historyMark], { ...inControl, because: becauseHistory }),
];
const number = [
  sequence([numberLabel, codePart], {
    gap: 4,
    ...inField,
    without: otherDated,
    except: versionLabel,
    because: becauseNumber,
  }),
  sequence([numberWord, codePart], { gap: 3, ...inControl, because: becauseNumber }),
  sentence([codeMark], { ...inControl, because: becauseNumber }),
  sentence([[codeMark, titleNumber]], { ...inControl, where: 'heading', because: becauseNumber }),
];
const classification = [
  sequence([classLabel, classValue], { gap: 3, ...inField, without: otherDated, because: becauseClass }),
  sentence([classMark], { ...inControl, because: becauseClass }),
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
  weaker: [
    ...items.flat(),
    sentence([controlLabel], { where: 'field', because: 'The text has a place for marks of control' }),
  ],
  examples: {
    covered: [
      'Version 1.0, approved 14 March 2025.',
      '| Version | 2.1 | ¶ |---|---| ¶ | Effective date | 1 July 2025 |',
      'Policy number IT-214 ¶ Last revised: 3 February 2025',
      '## Effective Date ¶ 1 May 2025 ¶ ## Version ¶ 1.2',
      'POLICY ID: IS.014 OWNER: Security LAST REVISED: 11/2025',
      'Effective 1 January 2026. This policy is classified as Internal.',
      'Policy ID: AI-7 Issue date: 3 May 2026',
    ],
    partial: [
      'Version 1.0',
      'Last updated: May 2025',
      'This policy takes effect on 1 January 2026.',
      'Done this 4th day of May 2026.',
      'Revision number: 2',
    ],
    missing: [
      'The EU AI Act entered into force on 1 August 2024.',
      'This policy is reviewed annually.',
      'ChatGPT was released in November 2022.',
      'The approved tools are as follows:',
      'CONFIDENTIAL data must not be entered. Planned release date of the pilot: 85 % of users.',
      'We follow the OECD AI Principles (updated 2024).',
      'Helpline number: 0800 123 456',
      'The model was last updated in May 2026.',
    ],
  },
} as const satisfies Element;

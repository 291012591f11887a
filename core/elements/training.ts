import {
  beTrained,
  givesTraining,
  learners,
  learningHeading,
  learningValue,
  modelTraining,
  otherLearning,
  pupils,
  raisesAwareness,
  selfLearning,
  teaching,
  teachingLoose,
  trainingPlanned,
} from '../concepts/learning.ts';
import { lawSpeaks } from '../concepts/law-speaks.ts';
import { sentence, sequence, type Element } from './element.ts';

const notTeaching = [modelTraining, otherLearning, pupils, lawSpeaks];

export const training = {
  id: 'training',
  group: 'control',
  source: 'guide',
  clause: 'OBJ-5',
  mandatory: false,
  title: 'Training and awareness',
  question: 'What training on AI do people get, and who has to complete it?',
  advice: 'Require AI training by role, before access to AI tools and again each year, and keep records of it.',
  wording:
    'Everyone who uses AI must complete [AI awareness training] before they get access, and again every [12] months. People who build, buy or approve AI get further training for their role. [HR] keeps the records.',
  missing: 'Nothing requires or provides training, education or awareness on AI.',
  remedy: 'Require or provide the training, and say for whom.',
  substance: 'duty',
  ofDocument: false,
  proof: [
    sequence([teaching, givesTraining], {
      gap: 8,
      without: [...notTeaching, trainingPlanned],
      because: 'The text requires or provides AI training',
    }),
    sequence([givesTraining, teaching], {
      gap: 6,
      without: [...notTeaching, trainingPlanned],
      because: 'The text requires or provides AI training',
    }),
    sentence([teachingLoose, givesTraining, learners], {
      within: 16,
      without: [...notTeaching, trainingPlanned],
      because: 'The text requires or provides AI training',
    }),
    sentence([beTrained, learners], {
      within: 16,
      without: [...notTeaching, trainingPlanned],
      because: 'The text has people trained',
    }),
    sentence([raisesAwareness], {
      without: [...notTeaching, trainingPlanned],
      because: 'The text has people made aware',
    }),
    sentence([[teaching, teachingLoose]], {
      under: learningHeading,
      without: [...notTeaching, trainingPlanned],
      because: 'The section on training gives it',
    }),
  ],
  weaker: [
    sentence([selfLearning, learners], {
      within: 12,
      without: modelTraining,
      ai: true,
      voice: 'any',
      because: 'The text asks people to learn, and gives no training',
    }),
    sentence([selfLearning], {
      under: learningHeading,
      without: modelTraining,
      voice: 'any',
      because: 'The text asks people to learn, and gives no training',
    }),
    sentence([learningValue], {
      without: notTeaching,
      voice: 'any',
      because: 'The text names learning as a value',
    }),
    sentence([teachingLoose, [learners, trainingPlanned]], {
      within: 12,
      without: notTeaching,
      ai: true,
      voice: 'any',
      because: 'The text names training without giving it',
    }),
    sentence([teaching], {
      without: notTeaching,
      ai: true,
      voice: 'any',
      because: 'The text names training without giving it',
    }),
    sentence([raisesAwareness], { without: notTeaching, voice: 'any', because: 'The text names awareness as a value' }),
  ],
  lookalike: [sentence([modelTraining], { because: 'The nearest passage is about training models' })],
  examples: {
    covered: [
      'All employees must complete the AI awareness module before they get access to AI tools.',
      'The University provides workshops on responsible use of AI each semester.',
      'Training on this policy is mandatory and is repeated every year.',
      'An online module on AI is open to all staff in the learning portal.',
      'Persons working under our control shall be made aware of the AI policy.',
      'New colleagues get onboarding on this policy.',
      'We are committed to promoting competence and awareness in the use of AI.',
      'Employees are expected to complete training in the responsible use of AI.',
      'Associates who use AI will be trained in its limits.',
    ],
    partial: [
      'Employees are encouraged to learn about AI.',
      'AI literacy is one of our core values.',
      'Staff should attend training where it is available.',
    ],
    missing: [
      'Training data must be free of personal information.',
      'Teams must evaluate training and test data sets to ensure that they include all groups of users.',
      'Customer data shall never be used to train external models.',
      'No training is required to use the approved tools.',
      'Our task is to teach children to think for themselves.',
      'The Vice-Chancellor (Education and Students) answers for AI.',
      'Avoid storing user data and session tokens.',
      'Quality depends on developers understanding what they build, and on the curiosity of the community.',
      'When we talk about AI with clients, we say what we use.',
      'We deal with these risks through our compliance programme.',
      '- Which training do people get?',
      'We continuously improve the AI programme.',
    ],
  },
} as const satisfies Element;

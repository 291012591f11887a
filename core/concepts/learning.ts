import { concept } from './concept.ts';

/** Teaching people. */
export const teaching = concept(
  'teaching',
  `
  training|trainings
  trained
  train staff|employees|people|users|personnel|teams|our|all
  e learning
  elearning
  workshop|workshops
  course|courses
  seminar|seminars
  webinar|webinars
  refresher|refreshers
  curriculum
  education
  educate|educates|educated|educating
  professional development
  capacity building
  awareness campaign|campaigns|program|programs|session|sessions|raising
  awareness
  upskill*
  induction
  instruction
  briefing|briefings
  learning resources|module|modules|program|programs|materials|platform
  training module|modules
  taught|teach
  certified
  coaching
  literacy program|programs|training|course|courses
  skills program|programs
  literacy
  learn about
  sensitized
  made aware
  equipped with
  walk through
  quiz
  drilled
`,
);

/** Giving or demanding it. */
export const givesTraining = concept(
  'gives-training',
  `
  provide|provides|provided|providing
  complete|completes|completed|completing
  mandatory
  compulsory
  receive|receives|received
  required|require|requires
  must
  shall
  will
  offer|offers|offered
  attend|attended|attendance
  deliver|delivers|delivered
  conduct|conducts|conducted
  undergo
  undertake|undertakes
  ensure|ensures|ensuring
  regular|regularly
  annual|annually
  establish|establishes|established
  available
  organize|organizes
  run|runs
  pass|passed
  arranged|arrange
  develop|develops
  implement|implemented
  create
  has to|have to
  obliged|obligatory
  obligation
  is|are
  part of
  commits|committed
  before
  jointly
  hold|holds
  access
  do
  get|gets
  take|takes
  supported by
`,
);

/** Training of models, and data for it. */
export const modelTraining = concept(
  'model-training',
  `
  training data|dataset|datasets|set|sets|corpus|costs|materials|records|process
  train|trained|trains|training (or) (improve|improving|tune|fine|our|its|the|their|an|any|ai|vendor|vendors|provider|public|external|large|your) (ai) model|models|algorithm|algorithms|system|systems|llm|llms|tool|tools
  trained on
  trained with
  used|use|uses|employed|retained|stored for|to|in (the) train|training
  training of ai|models|algorithms|their|its|the
  training on our|your|customer|inputs|input|content|data|user
  data|inputs|prompts|content to train
  model|models training
  to train
  pre training
  fine tuning
  retraining
  reinforcement learning
  ai training data
`,
);

/** Training that is about other things, or that AI helps with. */
export const otherLearning = concept(
  'other-learning',
  `
  education department
  department of education
  higher education
  of course
  in the course
  course outline|outlines
  course syllabus
  course content|material|materials|work
  no training
  not required
  first aid
  training costs
  training programs in
  further education
  general education
  education sector
  learning and development team
`,
);

/** Words that only invite. */
export const selfLearning = concept(
  'self-learning',
  `
  literacy
  learn
  learning
  familiarize|familiar
  understand|understands|understanding
  knowledge
  competence|competent|competencies|competency
  skills|skilled
  keep abreast
  informed
  self study
  curious|curiosity
  awareness
  educate
  education
  proficien*
  experiment
`,
);

/** Those who learn. */
export const learners = concept(
  'learners',
  `
  employee|employees
  staff
  personnel
  workforce
  users
  user
  colleagues
  teams
  people
  students|faculty|teachers|educators
  members
  volunteers
  developers
  operators
  individuals
  everyone
  you
  we
  contractors
  managers
  community
  public
  officers
  practitioners
  participants
`,
);

export const learningHeading = concept(
  'learning-heading',
  `
  training
  education
  awareness
  learning
  literacy
  skills
  competence
`,
);

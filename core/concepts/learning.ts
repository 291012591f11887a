import { concept } from './concept.ts';

/** Teaching people, by forms that can be nothing else. */
export const teaching = concept(
  'teaching',
  `
  e learning
  workshop|workshops|session|sessions|talks|class|classes|lesson|lessons|clinic|clinics|seminar|webinar|webinars|course|courses on|about|for|covering|in|where|with (the) (responsible|use|safe|ethical|generative|how) (of) (use) (of) (ai|generative|genai|staff|chatgpt|copilot|synthetic|prompting|automated|machine|to)
  ai workshop|workshops|session|sessions|class|classes|lesson|lessons|briefing|briefings|academy|basics|essentials|study|bootcamp|clinic|clinics
  ai (awareness|literacy|ethics|basics|skills|security|essentials|compliance|data) training|course|courses|module|modules|education|curriculum
  !ai module|modules
  ethics|literacy|awareness|copilot|skills|prompting (awareness|literacy|ethics|security|essentials) training|course|courses|briefing|briefings|workshop|classes|class|program|programs|sessions|module|modules
  compliance training|course|courses|briefing|briefings|workshop|classes|class|sessions|module|modules
  professional development
  awareness campaign|campaigns|session|initiatives|activities
  education program|programs|initiatives|campaign|campaigns|session|sessions
  education and training
  upskill*
  training program|programs|module|modules|session|sessions|course|courses|plan|plans|workshop|opportunities|resources|requirements|needs|day|days
  mandatory|compulsory|annual|regular|appropriate|adequate|required|role|ongoing|periodic|specific|security|awareness|staff|employee|user|refresher|comprehensive|relevant|specialist|formal|sufficient|necessary (ai) (based|specific) (awareness|literacy|security|ethics) training
  training on|about|in|regarding|for (the) (responsible|safe|ethical|appropriate|proper|acceptable) (use) (of) ai|this|generative|use|staff|employees|users|how|these
  training and awareness|education|support|guidance
  free|online course|courses
  annual|yearly refresher|exam|briefing|assessment
  learning module|modules|program|programs|resources|path|sessions
  continuing education
  instruction|education in|on|about|regarding
  sensitization|formation of
  onboarding|induction on|about (this|our|the|ai) policy|ai|guidance|guidelines
`,
);

/** Words that mean teaching where people stand beside them. */
export const teachingLoose = concept(
  'teaching-loose',
  `
  training|trainings
  course|courses
  workshop|workshops
  refresher|refreshers
  induction
  briefing|briefings
  quiz
  walk through
  exercises
  education
  module|modules
  e learning
  lesson|lessons
  session|sessions
  !ai|software|platform|product module|modules
  !before the session
  !session begins|starts|ends|data
  video|videos
`,
);

/** Giving or demanding it. */
export const givesTraining = concept(
  'gives-training',
  `
  provide|provides|provided|providing
  complet*
  finish|finished
  conditional upon
  mandatory
  compulsory
  receive|receives|received
  required|require|requires
  must
  shall
  will be
  have done|taken
  offer|offers|offered|offering
  attend|attendance
  deliver|delivers|delivered
  conduct|conducts|conducted
  undergo
  undertake|undertakes
  participate|participates
  take|takes (part)
  ensure|ensures|ensuring
  annual|annually|yearly
  periodic
  establish|establishes|established
  made available
  available to|for|through|on
  is|are open to
  organize*
  run|runs|running
  pass|passed
  arrange|arranges|arranged
  develop|develops|developing
  implement|implements|implemented
  create|creates
  obliged|obligatory
  before accessing|using|access|being|they|it|use|deployment
  hold|holds|held
  given
  gets|get|gives
  is|are repeated|recorded|part
  host|hosts
  roll out
  include|includes|including|contains
  appropriate|adequate|sufficient|regular|role (based) (ai)
  commits|committed to
  ensured by
  sets|set up
  teach|teaches
  twice|once|hours a|of
  every term|year|month
  has a|an
  watched|attended
`,
);

/** Being taught, of people. */
export const beTrained = concept(
  'be-trained',
  `
  be|been|are|is|being|get trained|instructed|educated|certified|sensitized|taught|drilled|briefed|upskilled
  be|is|are made aware
  adequately|properly|appropriately|suitably|fully trained
  was trained in|on|to|by|how
  trained in|on their|how|the|responsible|proper|ai|using
  have|has|with the knowledge|skills|competence|training
`,
);

/** Making people aware. */
export const raisesAwareness = concept(
  'raises-awareness',
  `
  raise|raises|raising|increase|increases|increasing|promote|promotes|promoting|build|builds|building|ensure|ensures|ensuring|foster|fostering|enhance|enhancing|maintain|maintaining (ai|user|staff|public|employee|competence) (and) awareness|literacy
  training and awareness
  education and training|awareness
  awareness campaigns
  training (all|our|its) staff|employees|users|personnel|teams|people on|to|in|how
  sufficient|adequate level of ai|literacy
  teach|teaches|instruct|instructs|train|trains|educate|educates|educating|coach|coaches (our|all|its|your|the|their) staff|developers|managers|reviewers|clinicians|pupils|students|employees|users|officials|people|nurses|members|children|teachers|everyone|personnel|colleagues|public|workforce|teams
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
  students|faculty|teachers|educators|pupils
  members
  volunteers
  developers
  operators
  individuals
  everyone
  you
  your
  contractors
  managers
  community
  officers
  practitioners
  participants
  hires|starters|joiners
  competence
  workers
  lawyers
  clinicians
  underwriters
  agents
  associates
  reviewers
  trustees
  persons|anyone|those who|doing|working
  reporters
  agencies
  anybody
  they
  whoever
  directorates|departments|everybody
  officials
  yourself|themselves
`,
);

/** Training of models, and data for it. */
export const modelTraining = concept(
  'model-training',
  `
  training (and|or) (validation|test|testing|evaluation) (and|or) (validation|test|testing|evaluation) data|dataset|datasets|set|sets|corpus|costs|records|process|inputs
  on which it|they (was|were|is|are|has|have) (been) trained
  data|dataset|datasets for|during (the) training
  train|trained|trains|training (or) (improve|improving|tune|fine|our|its|the|their|an|any|ai|vendor|vendors|provider|public|external|large|your|these|other) (ai|generative|language|own) model|models|algorithm|algorithms|system|systems|llm|llms|tool|tools
  trained on large|vast|data|our|your|their|content|biased|existing|internet|information|publicly|massive|enormous|copyrighted|historical|human
  trained with|using|from
  model|models|algorithm|systems|system|tools|ai|llms is|are|was|were|undergo|been (being) trained|training on|using|with|by
  used|use|uses|employed|retained|stored for|to|in (the) train|training
  training on our|your|customer|inputs|input|content|data|user|enormous
  data|inputs|prompts|content to train
  model|models|vendor training
  used for (further) ai training
  fine tuning
  retraining
  reinforcement learning
  machine|deep|transfer|statistical|supervised|unsupervised learning
`,
);

/** Teaching as the organisation's own business, and offices named after it. */
export const pupils = concept(
  'pupils',
  `
  teach|teaches|educate|educates (our|all|the|their) children|pupils|students to|in
  education and students|culture
`,
);

/** Words of teaching that are about other things, or that AI helps with. */
export const otherLearning = concept(
  'other-learning',
  `
  in the course
  course syllabus|policy|policies|content|material|materials|work|designers|leaders|assignments|requirements
  no training
  not required
  first aid
  training materials
  fire safety
  session tokens|token|data|ids|id|cookies
  use|uses|using|let|have _ (_) (_) to complete compulsory|training|mandatory
  in|our|each|your|their|this|of course|courses
  instructor|instructors
  learning and development team
  education records|department|sector|provider|authority|act
`,
);

/** Plans and wishes. */
export const trainingPlanned = concept(
  'training-planned',
  `
  in due course
  exploring
  where resources allow
  where available|practicable
  hopes|intend|intends|plans
  empowered to
  to be confirmed
  on request
  being written|prepared|developed
  may be arranged|offered
  encouraged to
  hope to
  next year
  budget
`,
);

/** Words that only invite to learn. */
export const selfLearning = concept(
  'self-learning',
  `
  literacy
  experiment about|how|more|with
  learn|learning
  !teaching (and) learning
  !learning (and) teaching
  familiarize (yourself|themselves) with (the)
  familiar with (ai|the|generative|how)
  get informed
  understand|understands|understanding (of) (the|how|what|their|its|that|and) limitations|risks|capabilities|potential|ai|bias|generative|benefits|limits
  understanding of
  knowledgeable
  competence|competent|competencies|competency
  skills|skilled|skill
  talent
  keep abreast
  stay|remain aware
  awareness of risk|risks|ai|ethical|the
  educate
  tips and tricks
`,
);

/** Learning as a value, whoever learns. */
export const learningValue = concept(
  'learning-value',
  `
  ai|digital literacy
  ai fluency|skills|competencies|competence
  culture of learning|curiosity
  digital skills
  understand ai
  competent persons
  talent in ai
`,
);

export const learningHeading = concept(
  'learning-heading',
  `
  training
  awareness
  literacy
  skills
  competence
  education and|of|for
  learning and|about|opportunities|ai
`,
);

import { concept } from './concept.ts';

/** Objectives for AI: what AI, or its governance, is to achieve. */
export const aiObjective = concept(
  'ai-objective',
  `
  ai|aims|genai|intelligence (related|specific|governance|programme|management|system|maturity|adoption|strategy) objectives|objective|goals|goal|targets|target|kpis|metrics|ambitions
  objectives|objective|goals|goal|targets|target|ambition|ambitions|aspiration|expectations|priorities|outcomes|results for (the|its|our|their) (responsible|use|adoption|strategic) (of|and) (ai|artificial|responsible|genai|generative)
  objectives|goals|targets|ambitions|outcomes (of|for|in|relating|related|to|from|with) (the|our|its) (use|adoption|deployment|using|deploying|adopting|setting) (of) ai|artificial|genai|generative
  strategic goals|objectives|direction|aims
  measurable|annual|yearly|quarterly|key|clear|specific|agreed|district|corporate objectives|goals|targets|outcomes|results|indicators
  what ai is (expected|meant) to achieve
  success criteria|metrics|measures|indicators
  expected|desired|intended results|result|outcomes|outcome|benefits
  key performance indicators
  kpi|kpis
  performance indicators
  benefits realisation|register
  maturity goals|targets
  success of ai
  ai strategy
  we will know this policy is working
  objectives of|for|in|relating
  ai initiative|programme|program
`,
);

/** Setting, measuring, owning or reviewing an objective. */
export const setsOrMeasures = concept(
  'sets-or-measures',
  `
  set|sets|setting|establish|establishes|established|establishing|determine|determines|define|defines|defined|defining|agree|agreed|propose|proposes|proposed|fix|fixes|fixed|derive|derived|translated|identify|assign|assigns|assigned|specified
  measure|measures|measured|measurable|measuring|metric|metrics|indicator|indicators|kpi|kpis|baseline|baselines|scorecard|dashboard|number
  track|tracks|tracked|tracking|monitor|monitors|monitored|monitoring|evaluate|evaluates|evaluated|assess|assesses|assessed|appraised|judged|compare|compares
  review|reviews|reviewed|reviewing|report|reports|reported|reporting|progress|attainment|achievement
  owner|owners|owned|owns|own|accountable|responsible|responsibility|lead|led
  percent|per cent
  quarterly|annually|yearly|monthly
  target|targets
`,
);

/** How often, by whom, against what: what makes an objective a managed one. */
export const objectiveUpkeep = concept(
  'objective-upkeep',
  `
  measure|measures|measured|measurable|measuring|metric|metrics|indicator|indicators|kpi|kpis|baseline|scorecard|dashboard
  track|tracks|tracked|monitor|monitors|monitored|monitoring|evaluate|evaluates|evaluated|appraised|judged
  reviewed|reviews|revises|reported|reports|report|progress|attainment|achievement
  owner|owners|owned|owns|assigned
  quarterly|annually|yearly|annual|each|every (year|quarter|term)
  accountable|responsible person|director|owner|lead|executive
  management review
`,
);

/** Hopes and aims for AI, unmanaged. */
export const statedGoal = concept(
  'stated-goal',
  `
  goal|goals
  objective|objectives
  aim|aims|aimed
  ambition|ambitions
  aspiration|aspirations
  target|targets
  vision
  outcome|outcomes
  hope|hopes
  seek|seeks
  strive|strives
  strategic priority|priorities|direction
  desired results
  expect|expects|expected
  intends
  trying to achieve
  in order to achieve
  opportunities to
`,
);

/** The objective of the document, of a lesson, of a model: no AI objective. */
export const otherObjective = concept(
  'other-objective',
  `
  objective|objectives|goal|goals|aim|aims of|in this|these|the|our policy|document|guideline|guidelines|guidance|directive|regulation|procedure|advisory|order|standard|statement|rules|memorandum|act
  learning objective|objectives|goals|outcomes
  human defined|specified objectives
  set of objectives|human
  explicit or implicit objectives
  data protection act
  objective justification
  target group|audience
  validation set
  revision goals
  performance targets
`,
);

/** Benefits that an organisation wants AI to bring. */
export const wantedEffect = concept(
  'wanted-effect',
  `
  improve|improves|improving|enhance|enhances|enhancing|increase|increasing|reduce|reduces|reducing|maximise|maximising|streamline|advance|deliver|delivering|achieve|achieving|promote|promoting|shorten|empower|foster
`,
);

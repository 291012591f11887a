import { concept } from './concept.ts';

const noun =
  'objective|objectives|goal|goals|target|targets|kpis|ambition|ambitions|outcomes|priorities|aims|indicators|metrics';

/** What AI is used for, as a wish for something better. */
export const usedSoThat = concept(
  'used-so-that',
  `
  ai|it|tools|use|technology (is|are) (here|meant|there|used|supposed|intended) (in) (order) to (_) help|support|free|relieve|give|reduce|cut|narrow|take|make|serve|let
  ai (_) earns|has a|its place
  ai|tools|it should|must|ought (to) (_) free|relieve|serve|narrow|make|help|give|save|support
  we (_) use ai|genai|generative (_) (in) (order) to|for
`,
);

/** That something gets better by it. */
export const gets = concept(
  'gets-better',
  `
  sooner|faster|quicker|earlier|cheaper|better|easier|safer|simpler|shorter
  more|less|fewer time|paperwork|delays|errors|mistakes|work|typing
  time back|for
  off|from teachers|staff|nurses|people|clinicians|doctors|officers
  reduce|shorten|cut|narrow|lower delays|costs|errors|waiting|time|burden|gap|workload|that|the|paperwork
`,
);

/** Objectives for AI in so many words. */
export const aiObjective = concept(
  'ai-objective',
  `
  ai|aims|genai (related|specific|governance|programme|program|management|maturity|adoption|risk) ${noun}
  objectives|objective|goals|goal|targets|indicators|ambition|ambitions|priorities|aspirations for (the|its|our|their) (responsible|use|adoption|strategic|ethical|governance|success) (of|and) (use|of) ai|genai|generative
  objectives|objective|goals|goal|targets|ambitions|aims relating|related|in|with|to|from|through|of (the|its|our) (use|adoption|deployment|using|deploying|adopting) (of) ai|genai|generative
  what (their|our|its|the) ai (is|should) (expected|meant) (to) achieve|do
  success criteria|metrics|measures|indicators
  key performance indicators
  kpi|kpis
  benefits realisation|register
  maturity goals|targets
  objectives register
  benefit|benefits it|we expects|expect from ai
  setting|set objectives
  framework for (setting) (the) (ai) objectives
  set|sets yearly|annual|measurable|quarterly goals|objectives|targets
  stated|expected|intended|planned|claimed benefit|benefits|gain|gains|saving|savings
  aims|objectives|targets|results|outcomes pursued|expected (with|from) ai
  results|outcomes|what (we) expected|expect from ai
  outcomes of ai use
  for each ai rollout|project|initiative
`,
);

/** Objectives of any kind, beside AI. */
export const anyObjective = concept(
  'any-objective',
  `
  objective|objectives
  goal|goals
  target|targets
  !organisational|business|corporate goals|objectives|targets
  !target language|audience|group
  kpi|kpis
  performance indicators
  expected results|outcomes|benefits
  outcome|outcomes that|they|was|were|sponsor
  strategic direction
`,
);

/** Measuring, owning, reporting or setting: what makes an objective a managed one. */
export const objectiveUpkeep = concept(
  'objective-upkeep',
  `
  measure|measures|measured|measurable|measuring|metric|metrics|indicator|indicators|kpi|kpis|baseline|scorecard|dashboard
  track|tracks|tracked|tracking|monitor|monitored|monitors|evaluate|evaluates|evaluated|appraised|judged|compares|compared
  are|is|be|been|and reviewed|reported|assessed|agreed|assigned|derived|owned|published|translated|presented
  shall be specified|determined|documented
  reviews|revises|reports|sets|determines|proposes|fixes|adopts|establishes|defines|owns|agrees|approves
  review|report|propose|present (_) (_) (_) objectives|goals|targets|performance
  report back|on
  for each
  progress|attainment|achievement
  owner|owners
  each with
  check|checks the numbers
  audited once|each|every
  hold|held in the
  named|sponsor director|partner
  obtained
  job of
  is the responsibility of
  accountable|responsible director|lead|person|executive|officer
  is|are|who|responsibility accountable|responsible|for
  assigns|assigned responsibility
  quarterly|annually|yearly
  each|every year|quarter|term|semester|six
  management review
  plan to achieve
  aligning|align|aligned with the _ (_) mission|strategic|strategy
`,
);

/** Headings under which an organisation says how it measures success with AI. */
export const successHeading = concept(
  'success-heading',
  `
  success metrics|measures|criteria|indicators
  kpi|kpis
  key performance indicators
  ai goals|targets
  goals|targets|objectives for #year
  objectives and|with targets|measures|kpis|indicators|owners
`,
);

/** A number that is aimed at. */
export const targetWord = concept(
  'target-word',
  `
  target|targets
  goal
  kpi
  reduced|reduce|increase|increased|cut (_) (_) (_) (_) by
`,
);

export const someNumber = concept('some-number', '#num\nzero');

/** Managed objectives as a mere wish. */
export const onlyWished = concept(
  'only-wished',
  `
  ideally
  consideration should|may
  would have
  are encouraged to
  should think
  hope|hopes
  contribute to
`,
);

/** What stands in a column of measures. */
export const measureHead = concept(
  'measure-head',
  `
  measure|measures
  metric|metrics
  indicator|indicators
  kpi|kpis
  target (#year)
  targets
`,
);

export const measureValue = concept(
  'measure-value',
  `
  #num
  percent|percentage|rate|ratio|share|number|count|score|days|hours|median|average|annual|quarterly|monthly|survey|audit|zero|all
`,
);

/** Hopes and aims for AI, unmanaged. */
export const statedGoal = concept(
  'stated-goal',
  `
  our|a|the|its|is|long|key|strategic|stated|term goal|goals|aim|aims|aspirations|vision|target|targets|objectives|objective
  following objectives|goals|aims
  strategic priority
  desired|expected|intended outcome|outcomes|results|result
  outcomes which|that
  ambition|ambitions
  aspiration
  maximise|maximising|realise|realising|harness the benefits|value|potential
  development goals
  is meant to
  ai vision
  contribute to the
  hope|hopes
`,
);

/** To want something, which is a goal once it is told what for. */
export const wishes = concept(
  'wishes',
  `
  we|it|university|council|agency|department|ministry|trust|court|company|city|county|organisation|library|service|programme|hospital|authority|commission|management|group|board|firm|college|school (also) intend|intends|want|wants|expect|expects|aim|aims|seek|seeks|strive|strives|aspire|aspires|plan|plans
`,
);

/** The objective of the document, of a lesson, of a model: no AI objective. */
export const otherObjective = concept(
  'other-objective',
  `
  objective|objectives|goal|goals|aim|aims|purpose (and) (scope) of|in (this|these|the|our) (ai) policy|document|guideline|guidelines|guidance|directive|regulation|procedure|advisory|order|standard|statement|rules|memorandum|act|policies
  learning objective|objectives|goals|outcomes
  human specified objectives
  set of objectives|human
  given set of
  objective function|justification
  data protection act
  target group|audience|population|date|users
  validation set
  human defined
  seek clarification|guidance|advice|approval
  policy is reviewed
  service levels
  describe your
  models must
`,
);

/** Benefits that an organisation wants AI to bring. */
export const wantedEffect = concept(
  'wanted-effect',
  `
  improve|improves|improving|improved|enhance|enhances|enhancing|increase|increasing|reduce|reduces|reducing|maximise|maximising|streamline|advance|deliver|delivers|delivering|achieve|achieving|promote|promoting|support|shorten|empower|foster|save|open|automate|contribute|simpler|fairer|faster|better|lower|shorter|safer|more|less|enrich|inspire|add
`,
);

/** What is to get better by AI. */
export const betterThing = concept(
  'better-thing',
  `
  service|services|offerings|delivery
  efficiency|productivity|effectiveness|workflows|operations
  quality|outcomes|experience|experiences
  decision making
  time|costs|burden|workload
`,
);

/** What AI could do, or does for others: no goal yet. */
export const onlyPossible = concept(
  'only-possible',
  `
  potential
  offers|presents|provides
  can|could|may
  many
`,
);

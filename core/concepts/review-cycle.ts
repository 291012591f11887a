import { concept } from './concept.ts';

/** The policy, or the governance of AI as a whole. */
export const policyItself = concept(
  'policy-itself',
  `
  this (ai) policy|document|guidance|guideline|statement|directive|standard|framework|procedure|charter|code|protocol|order|memorandum|regulation|instruction|page|notice|handbook
  these (ai) guidelines|principles|rules|policies|standards|instructions|recommendations
  the (ai) (usage|use|governance|acceptable|present) policy|guidelines|guidance|policies|framework|document|statement|rules|directive|standard|principles|charter|administrative
  our|its (ai) (usage|use|governance|acceptable) policy|guidelines|guidance|policies|framework|document|statement|rules|directive|standard|principles|approach
  ai (usage|use|governance|acceptable) policy|guidelines|guidance|policies|framework|strategy|statement|rules|principles
  policy
  ai management system
  aims
  ai governance
  governance framework|program|structure|policies
  policy|document review|reviews
  management review
  approach to ai
`,
);

/** Looking at it again. */
export const looksAgain = concept(
  'looks-again',
  `
  review|reviews|reviewed|reviewing
  revise|revises|revised|revising
  revision|revisions
  update|updates|updated|updating
  revisit|revisits|revisited
  re examined
  reexamine|reexamined
  reassess*
  evaluated|evaluation|evaluates
  assess|assessed|assesses|assessment
  renew|renewed|renewal
  refresh|refreshed
  reconsidered
  amend|amended|amendment
  expires
  lifespan
  looked at again
  look at this
  fresh look
  approve|approved again
  keep current
  keeps current
  health check
  examines
  discuss
  meet|meets
`,
);

/** A period between two reviews. */
export const interval = concept(
  'interval',
  `
  annual|annually
  yearly
  biennial|biennially
  biannual|biannually
  quarterly
  half yearly
  semi annual|annually
  semiannual|semiannually
  monthly
  once a|per|every|each (academic|calendar|fiscal|school|budget) year|quarter|term|month
  twice a|per|each year
  every|each (_) year|years|month|months|quarter|term|semester|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december|fall|summer|winter
  each (academic|calendar|fiscal|financial|school|budget) year
  every other|second|third|six|three|two|twelve|eighteen|four|five year|years|months
  every #num year|years|months|month
  within|after one|two|three|#num year|years|months of
  #num|twelve|six|eighteen|three|two month|year (review|cycle|basis|rolling|interval)
  #num|twelve|six|eighteen|three|twenty four months
  twelve|six|eighteen|three|twenty monthly
  intervals not exceeding
  a year
  anniversary
  fiscal year
  two|three|one|five year cycle
  six|twelve|three|eighteen monthly
  one year
  three|two|five years
`,
);

/** Weak periods. */
export const nowAndThen = concept(
  'now-and-then',
  `
  regularly
  regular
  periodic|periodically
  as needed
  as necessary
  as required
  from time to time
  ongoing
  continually|continuously
  often|frequently|frequent
  planned intervals
  living document
  under review
  subject to change|revision
  timely
  at any time
  evolve|evolves
  when circumstances
  as ai|technology|tools|we evolves|evolve|changes|learn
`,
);

/** What brings a review on. */
export const trigger = concept(
  'trigger',
  `
  incident|incidents
  audit|audits
  change|changes
  changing
  new law|laws|legislation|regulation|regulations|technology|technologies|risks|tools|requirements|guidance|capabilities|ai
  legislation|legislative
  regulatory|regulation|regulations
  legal developments|requirements
  feedback
  lessons
  developments|development
  advances|advancements|advancement
  evolves|evolving|evolve
  technology|technologies|technological
  emerging
  earlier|sooner
  or when|if|as needed|required|necessary|tools
  breach
  findings
  amended
  complaints
  learn|learned
  triggered|triggers
  emerge
  prompt|prompts
  court decision
  experience
  off cycle
  extraordinary
  interim|ad hoc
  out of cycle
`,
);

/** Joins a cause to its review. */
export const upon = concept(
  'upon',
  `
  upon
  following
  after
  when|whenever
  if
  where
  in response to
  in the event of
  in light of
  in the light of
  to reflect
  to address
  to account for
  based on
  as
  or
  due to
  because
  driven|prompted|informed|triggered by
  in line with
  to ensure
  keep pace
  to keep
  with
  to accommodate
  from
  incorporating
  and
  can|may|will|shall
  should
  on
  aligned
  trigger|triggers
`,
);

/** Heads of sections about reviews of the policy. */
export const reviewHeading = concept(
  'review-heading',
  `
  policy|document review|reviews|maintenance|update|updates|revision
  review and revision|update|updates|maintenance|improvement|approval
  review cycle|schedule|frequency|period|triggers|process
  review
  reviews
  revision|revisions
  updates
  amendment|amendments
  maintenance
  living document
  life cycle
`,
);

/** Labels of fields that hold an interval. */
export const reviewLabel = concept(
  'review-label',
  `
  review|revision|update cycle|frequency|interval|period|schedule|periodicity|type
  policy|scheduled|planned|next|document|management review|reviews
  review
  reviews
  reviewed
  frequency
  interval
  next review
  periodicity of revision
  annual review
`,
);

/** Other things that are reviewed from time to time. */
export const otherReviewed = concept(
  'other-reviewed',
  `
  ai|each|every|live system is|was|must
  inventory
  list of
  approved tools
  vendors|vendor|suppliers|supplier
  output|outputs
  models are
  each ai|approved|system|model|tool|application
  performance review
  risk assessment|assessments|register
  training
  logs
  access rights
  before use|publication
  content
  register
  contracts
  impact assessment|assessments
  use cases
  peer review
`,
);

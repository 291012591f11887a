import { concept } from './concept.ts';

/** The policy, or the governance of AI as a whole. */
export const policyItself = concept(
  'policy-itself',
  `
  this (ai) policy|document|guidance|guideline|statement|directive|standard|framework|procedure|charter|code|protocol|order|memorandum|regulation|instruction|page|notice|handbook|manual
  this administrative order
  these (ai|interim) guidelines|principles|rules|policies|standards|instructions|recommendations|regulations
  the (ai) (usage|use|governance|acceptable|present) policy|guidelines|guidance|policies|framework|document|statement|rules|directive|standard|principles|charter|administrative|memorandum|order|instructions
  our|its (ai) (usage|use|governance|acceptable) policy|guidelines|guidance|policies|framework|document|statement|rules|directive|standard|principles|approach
  ai (usage|use|governance|acceptable) policy|guidelines|guidance|policies|framework|strategy|statement|rules|principles
  policy
  ^guidelines|^memorandum
  ai management system
  aims
  ai governance
  governance framework|program|structure|policies
  management review
  approach to ai
  its (ai) principles|rules
  ai _ rules|guidelines|policy
  this page
  ai rules
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
  assessed|assess|assesses
  renew|renewed|renewal
  refresh|refreshed|refreshes
  reconsidered|reconsider
  amend|amended|amendment|amendments
  adapt|adapted
  expires|sunsets
  lifespan
  looked at again
  look at this|it
  fresh look
  re approve|approved
  reapproved
  keep|keeps|kept _ _ current
  keep|keeps|kept _ _ _ current
  examines
  refine|refined
  modify|modified
  discuss|discusses
  reread|rereads
  look|looks at|over
  reconsider|reconsiders
  re examine|examines
  check|checks|checked it|for|whether|this|the|that
  lapses
  resubmitted|reissued
  modify|tweak|adjust|adjusts|adjusted|adapts
  up to date
  mature|matures
  on the agenda
  changes in|to these|this|our
  incorporated into
  later version
  next edition
  into this
  change|changes with
  replaced
  considered|consider this|the
  reopened
  maintained
  checks|check whether the|this
  ask whether
  evolve|evolves
`,
);

/** A review by its noun: of the policy, where nothing else is named. */
export const reviewNoun = concept(
  'review-noun',
  `
  review|reviews
  revision|revisions
  review cycle|frequency|schedule|period|interval
  evaluation of the policy|framework
  refresh
  updates
  amendment
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
  triennial|triennially
  quarterly
  half yearly
  semi annual|annually
  semiannual|semiannually
  monthly
  once a|per|every|each (academic|calendar|fiscal|school|budget|financial) year|quarter|term|month
  twice a|per|each year
  every|each (_) year|years|month|months|quarter|term|semester|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december|fall|summer|winter
  each|every (academic|calendar|fiscal|financial|school|budget) year
  every _ _ years|months
  #num month|months|year|years
  one|two|three|four|five|six|nine|twelve|eighteen|twenty month|months|year|years
  twenty four months
  intervals not exceeding
  a year
  anniversary
  fiscal year
  year cycle
`,
);

/** A cycle named as such. */
export const cycle = concept(
  'cycle',
  `
  #num month|year cycle|review
  one|two|three|four|five|six|twelve|eighteen month|year cycle|review
  annual|biennial|yearly|quarterly|triennial|half policy|document review|reviews|revision
  annual|yearly|quarterly|biennial review of this|the|our|these|ai (ai) policy|policies|guidelines|document|governance|framework
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
  subject to change|changes|revision|periodic|review
  timely
  at any time
  evolve|evolves
  when|where circumstances
  as ai|technology|tools|we|things|the evolves|evolve|changes|learn
  in due course
  ought to be looked
  as we learn
  interim
  further|additional guidance may|will
  next edition
  starting point
`,
);

/** What brings a review on. */
export const trigger = concept(
  'trigger',
  `
  incident|incidents
  audit|audits
  change|changes in|to|of
  significant|material|major|substantial change|changes|deployment
  new law|laws|legislation|legal|regulation|regulations|regulatory|technology|technologies|risks|tools|tool|requirements|guidance|capabilities|ai|statute|class|category|learning|research
  legislation|legislative
  law|laws change|changes|amended
  regulatory|regulations|regulator
  in|of regulation
  legal developments|requirements
  feedback
  lessons
  developments|development|advances|advancements|advancement
  technological
  technology|technologies evolves|evolve|evolving|advances|changes|shifts|innovation
  ai evolves|advances|develops|technologies|technology
  tools evolve|change|evolves
  merger|acquisition|reorganization|restructuring
  emerging risks|technologies|ethical|regulatory|standards|technical|best|ai|legal|laws|regulations
  breach of
  breach
  findings|finding
  complaints|comments
  court decision|ruling|rulings
  experience
  monitoring results
  circumstances change
  notable advances
  security event
  nonconformities
  significant event
  goes wrong
  state of the art
  fresh rules|guidance|laws
  technology shifts
  safeguarding
  enabling act|legislation
  parliament
  correction
  an|any mistake
  consultation
  best practices
  business needs
  risk appetite
  guidance on
  model failure
  event|events
  post mortem
  supervisory
  comments
  guidance from
  investigation
  lessons learned|learnt
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
  reflecting
  to address
  to account for
  based on
  due to
  because
  driven|prompted|informed|triggered|caused by
  informed by
  in line with
  consistent with
  as and when
  follows
  alignment|align|aligned with
  to keep pace
  keep pace with
  to accommodate
  incorporating|incorporate
  should
  earlier
  sooner
  unless
  result|results of
  as
  with the
  to new
  to ensure
  feed into
  lead|leads to
  in view of
  taking into account
  on (the) occasion|occurrence of
  in reaction to
  in case of
  in the wake
  any time
  as dictated
  in the light
  on account of
  by reason of
`,
);

/** Says outright that something brings a review on. */
export const bringsOn = concept(
  'brings-on',
  `
  prompt|prompts
  trigger|triggers|triggered|trigger
  give|gives rise
  necessitate|necessitates
  require|requires a
  bring|brings|brought (it|them|the) (review) forward
  launch|cause|causes|initiates
  lead|leads to
  feed into
  may call for|it
  inform|informs the
  used to
  give|gives cause
  reopened
`,
);

/** A review outside its time. */
export const outOfCycle = concept(
  'out-of-cycle',
  `
  or sooner|earlier|when|if|whenever|upon|following|after
  and when|whenever|upon|following|after|additionally|as
  sooner if
  earlier if
  more often|frequently if|as|when
  off cycle
  out of cycle
  extraordinary
  ad hoc
  interim
  early|earlier review|renewal|revision
  unscheduled|unplanned
  anticipatory
  immediate update|review|revision
  outside the annual|regular
  any time
  on the occasion
  in case of
  also reviewed|updated|revised
  in the wake
  in reaction
  cut short
  and otherwise
  and (in) (any) (other) after|following|in response|in reaction
  and after|whenever|when|upon|following|on|also
  event driven
  straight after
  ahead of its
  in between
  in addition
  earlier where
  before then
  also compulsory|required|if
  bring|brought|brings|bringing (the|it|them) (review) forward
`,
);

/** Heads of sections about reviews of the policy. */
export const reviewHeading = concept(
  'review-heading',
  `
  policy|document|framework|governance review|reviews|maintenance|update|updates|revision
  review and|cycle|schedule|frequency|period|triggers|process|this|of
  ^review
  ^reviews
  ^reviewing
  revision|revisions
  updates
  update triggers
  amendment|amendments
  maintenance
  living document
  life cycle
`,
);

/** Labels of fields that hold an interval or a cause. */
export const reviewLabel = concept(
  'review-label',
  `
  review|revision|update cycle|frequency|interval|period|schedule|periodicity|type|triggers|trigger
  policy|scheduled|unscheduled|planned|next|document|management|minimum review|reviews
  review
  reviews
  reviewed
  frequency
  interval
  periodicity of revision
  triggers
  grounds for
  brought forward by
  unplanned|planned|scheduled|unscheduled|ordinary|extraordinary
`,
);

/** Labels of a review to come. */
export const nextReviewLabel = concept(
  'coming-review-label',
  `
  next|scheduled (scheduled|policy) review
  review (due) date
  review by|due
  due for review
  to be reviewed
`,
);

/** Other things that are reviewed from time to time. */
export const otherReviewed = concept(
  'other-reviewed',
  `
  ai|each|every|live|the system|systems|tool|tools|model|models is|was|must|are|shall|should
  inventory
  list of
  approved tools|ai
  vendors|vendor|suppliers|supplier
  output|outputs
  models are
  each|all ai|approved|system|model|tool|application|applications
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
  use cases|case
  peer review
  retrained
  attend|instruction|course
  entry into force
  controls are
  report|reports
  ai systems|tools|models|outputs are|is|must|shall|should|will
  review your|all|each|every|any
  exceptions
`,
);

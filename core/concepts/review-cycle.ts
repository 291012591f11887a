import { concept } from './concept.ts';
import { documentNoun } from './this-document.ts';

/** The policy, or the governance of AI as a whole. */
export const policyItself = concept(
  'policy-itself',
  `
  ai (usage|use|governance|acceptable) guidelines|guidance|policies|framework|strategy|statement|rules|principles
  policy
  ^guidelines|^memorandum
  ai management system
  aims
  ai governance
  governance framework|program|structure|policies
  management review
  approach to ai
  transparency statement
  this|these|present|interim (ai|interim|administrative) ${documentNoun}|plan|page|handbook|manual|memo|guide|chapter|text|recommendations|instructions
  the|our|its (ai) (usage|use|governance|acceptable|present) guidelines|guidance|policies|framework|document|statement|rules|directive|standard|principles|charter|administrative|memorandum|order|instructions|regulation|code|approach|text
  implementation of this
`,
);

/** Looking at the text again, the text being "it". */
export const looksAtItAgain = concept(
  'looks-at-it-again',
  `
  review|revise|update|revisit|refresh|reconsider|renew|amend (and) (update|revise) it|this|them|these
  look|looks|go|goes|come|comes at|over|back|to it|to|this|them (to) (again|it|this|them)
  it|they is|are|be|gets|get|will|shall|must|has|needs (to) (also) (be) (also) reviewed|updated|revised|revisited|renewed|refreshed|amended|looked|reconsidered|reassessed|re
  be looked at
  will|well update|revise|revisit
`,
);

/** A review before its time, by its name. */
export const earlyReview = concept(
  'early-review',
  `
  early|earlier|extraordinary|interim|unscheduled|unplanned|additional|immediate|anticipatory|ad review|reviews|revision|update|renewal
  sooner|earlier if|when|where|after|following|upon|should
`,
);

/** Or at another time: what follows is a cause, whatever it is. */
export const orElse = concept(
  'or-else',
  `
  or|and (sooner|earlier|also) when|whenever|if|after|following|upon|where
  sooner|earlier if|when|should|where|after
`,
);

/** No cause. */
export const ifNeeded = concept(
  'if-needed',
  'if|as|when|where (it) (is) (deemed|judged|considered) needed|necessary|required|appropriate|circumstances',
);

/** Looking at it again. */
export const looksAgain = concept(
  'looks-again',
  `
  review|reviews|reviewed|reviewing
  revis*
  update|updates|updated|updating
  re examined
  reassess*
  evaluated|evaluation|evaluates|evaluate
  assessed|assess|assesses
  renew|renewed|renewal
  refresh|refreshed|refreshes
  reconsider*
  amend|amended|amendment|amendments
  adapt|adapts|adapted
  expires|sunsets|lapses
  look|looks|looked at|again|over
  go|goes over
  come|comes back
  re approve|approved|examine
  keep|keeps|kept (_) _ _ current
  examines
  refine|refined
  modify|modified
  discuss|discusses
  reread|rereads
  check|checks|checked it|for|whether|this|the|that
  resubmitted|reissued|reopened|replaced
  tweak|adjust|adjusts|adjusted
  up to date
  mature|matures
  change|changes|changed in|to|with (these|this|our)
  later version
  next edition
  considered|consider this|the
  maintained
  ask whether
  evolve|evolves
  take|takes|taken up
`,
);

/** A review by its noun: of the policy, where nothing else is named. */
export const reviewNoun = concept(
  'review-noun',
  `
  review|reviews
  revision|revisions
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
  biennial|biennially|biannually|semiannually|triennial|triennially
  quarterly
  monthly
  once a|per (academic|calendar|fiscal|school|budget|financial) year|quarter|term|month
  twice per year
  every|each (_) year|years|month|months|quarter|term|semester|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december|fall|summer|winter
  every _ _ years|months
  #num month|months|year|years
  one|two|three|four|five|six|nine|twelve|eighteen|twenty month|months|year|years
  a year
  anniversary
  fiscal year
`,
);

/** A cycle named as such. */
export const cycle = concept(
  'cycle',
  `
  #num month|year cycle|review
  one|two|three|four|five|six|twelve|eighteen month|year cycle|review
  annual|biennial|yearly|quarterly|triennial|half policy|document review|reviews|revision
`,
);

/** Weak periods. */
export const nowAndThen = concept(
  'now-and-then',
  `
  regularly
  regular
  periodic|periodically
  as needed|necessary|required
  from time to time
  ongoing
  continual|continuous|continually|continuously
  often|frequently|frequent
  planned intervals
  living document
  under review
  subject to change|changes|revision|review
  timely
  at any time
  when|where circumstances
  as ai|technology|tools|we|things|the changes|learn|change
  when things
  in due course
  interim|provisional
  will|may|shall|is|are (likely) (to) (be) revised|refined|amended|changed|adapted|change|develop
  next edition
  starting point
  updates will|may
  expect this page|policy|document|changes|updates
  evolv*
`,
);

/** A text that says of itself that it changes, by whatever name it goes. */
export const livingText = concept(
  'living-text',
  `
  living document|policy|text|guide|guidance|standard
  updating|update|revise|adapt our practices|guidelines|policies|rules|approach
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
  new law|laws|legal|regulation|technology|technologies|risks|tools|tool|requirements|guidance|capabilities|ai|statute|class|category|learning|research
  legislation|legislative
  law|laws change|changes|amended
  regulatory|regulations|regulator
  in|of regulation
  legal requirements
  feedback
  lessons
  developments|development|advances|advancements|advancement
  technological
  technology|technologies evolves|evolve|evolving|changes|shifts|innovation
  ai|use|uses|technology evolves|develops|changes|change|technologies|technology
  law|laws|regulations (and|or) _ change|changes|evolve
  auditor|auditors
  tools evolve|change|evolves
  merger|acquisition|reorganization|restructuring
  emerging risks|technologies|ethical|standards|technical|best|ai|legal|laws
  breach
  findings|finding
  complaints|comments
  court decision|ruling|rulings
  experience
  nonconformities
  goes wrong
  state of the art
  safeguarding
  enabling act
  parliament
  correction
  consultation
  best practices
  risk appetite
  guidance on
  event|events
  supervisory
  guidance from
  investigation
  rules|technology|market moves|evolve|develop|move
  claims|post mortem
  whenever|each time|every time|as soon
  approach|practice changes|change
  new area|areas|field|fields|use|uses|purpose|purposes
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
  to reflect
  to address
  to account for
  based on
  due to
  because
  driven|prompted|informed|triggered|caused by
  in line with
  consistent with
  follows
  alignment|align|aligned with
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
  lead|leads to
  in view of
  on (the) occasion|occurrence of
  in case of
  any time
  in the light
  keep|keeping up|pace
`,
);

/** Says outright that something brings a review on. */
export const bringsOn = concept(
  'brings-on',
  `
  prompt|prompts
  trigger|triggers|triggered|trigger
  give|gives rise
  require|requires a
  bring|brings|brought (it|them|the) (review) forward
  launch|cause|causes|initiates
  lead|leads to
  may call for|it
  inform|informs the
  used to
`,
);

/** A review outside its time. */
export const outOfCycle = concept(
  'out-of-cycle',
  `
  or sooner|earlier|when|if|whenever|upon|following|after
  and additionally|as
  sooner if
  earlier if
  out of cycle
  extraordinary
  ad hoc
  interim
  any time
  in case of
  and otherwise
  and after|whenever|when|upon|following|on|also
  in between
  in addition
  also compulsory|required|if
  bring|brought|brings|bringing (the|it|them) (review) forward
`,
);

/** Heads of sections about reviews of the policy. */
export const reviewHeading = concept(
  'review-heading',
  `
  policy|document|framework|governance review|reviews|update
  review and|cycle|schedule|frequency|period|triggers|process|this|of
  ^review
  ^reviews
  ^reviewing
  revision|revisions
  updates
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
  revision|update cycle|period|schedule|periodicity|type|trigger
  policy|next|document|management|minimum review|reviews
  review
  reviews
  reviewed
  frequency
  interval
  triggers
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
  performance review|reviews
  assess|assesses|evaluate|evaluates (the) (_) accuracy
  risk assessment|assessments
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
  performance|safety|incident|status (and) (performance|safety|incident|status) reports
  documentation annually
  report|reports is|are|must|shall|will (be) reviewed|updated
  review|reviews|reviewed|reviewing the|these|each|all|annual|such report|reports
  ai systems|tools|models will
  review|reviews your|all|any
  review|reviews|reviewing|evaluates|assesses|audits|evaluate|assess (the|each|every|our|new|approved) (ai) system|systems|tool|tools|application|applications|product|products|model|models|software|solutions|services|technologies|chatbots|vendors|contracts|outputs
  refresher|refreshers|onboarding
  exceptions
`,
);

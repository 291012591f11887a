import { concept } from './concept.ts';

/** Trying AI out, said before it is named. */
export const tests = concept(
  'tests',
  `
  test|tests|testing
  pilot|pilots|piloting
  trial|trials|trialing
  validate|validates|validating|validation of|and
  validation
  benchmark|benchmarking
  red team|teams|teaming
  sandbox
  vet|vets|vetting
  evaluation suite|suites|report
  quality assurance
  try every|each|any|out
  experiment thoroughly
  proof of concept
  qualify
`,
);

/** The same, said of it. */
export const tested = concept(
  'tested',
  `
  tested
  testing
  piloted
  trialled|trialed
  validated
  validation
  verification and validation
  benchmarked
  red team|teamed|teaming
  back tested
  stress tested
  vetted
  vetting
  undergo|undergoes|pass|passes|passed (a) (our) (rigorous) test|tests|trial|pilot|evals
  successful|limited|controlled pilot|trial
  go|goes through (a) (_) (_) trial|pilot
  pilot|trial phase|program|project
  qualified on
  proven on
  proof of concept
  sandboxed
  in a sandbox|test
  test environment
  simulated
  quality assured
  assured before
`,
);

/** Tests that are those of AI whatever stands beside them. */
export const testsOutright = concept(
  'tests-outright',
  `
  pre deployment|release|implementation|launch|production|market|rollout|use test|tests|testing|validation|evaluation|evaluations|assessment|assessments|review|red|checks|verification
  predeployment testing|evaluation|validation
  test|tested|tests|testing|validated|validate|validation|evaluated|verified|piloted|trialled (thoroughly) before|prior (they) (it) (is|are|being|to) (any) (full|general|wider|public|its|their|first|they|production|national) deploy*|implementation|launch|release|rollout|adoption|production|use|going|scale
  bias|fairness|adversarial|robustness|performance|penetration|safety test|tests|testing
  acceptance test|tests|testing
  model|independent|local|clinical|initial validation
  locally validated
  pilots|pilot precede|precedes|phase|phases|program|programs|project|projects
  red team exercise|exercises|testing
  evaluate before we|it|they
  pass|passes|passing (our|the|an|its) (acceptance) evals|evaluation|test|tests
  structured evaluation
  bias audit before
  validation report|reports
  test|trial|pilot ai|new|every|each|any
`,
);

/** Words of judging that mean a test only before use. */
export const judges = concept(
  'judges',
  `
  evaluate|evaluates|evaluated|evaluating|evaluation|evaluations
  assess|assesses|assessed|assessing|assessment
  verify|verifies|verified|verifying|verification
  check|checks|checked
  examine|examined|examines
  review|reviews|reviewed
  demonstrate|demonstrated
  measured
  compared
  test|tests|tested|testing
  validated|validation|validate
  quality
`,
);

/** Before AI goes into use. */
export const beforeUse = concept(
  'before-use',
  `
  before
  prior to
  ahead of
  pre deployment|release|implementation|launch|production|market|rollout
  predeployment
  go|goes live
  precede|precedes|preceding
  until
  untested
  in advance
  let loose
  at design time
`,
);

/** Looking at AI while it runs, said before it is named. */
export const monitors = concept(
  'monitors',
  `
  monitor|monitors|monitoring
  ongoing|continuous|continual|continued|periodic|regular|routine|annual|quarterly|monthly|yearly|weekly (performance|human|ai|system|technical|independent|compliance|bias|random|sample) evaluation|evaluations|assessment|assessments|audit|audits|auditing|review|reviews|testing|oversight|check|checks|supervision|validation|revalidation|surveillance|sampling|monitoring
  continuously|continually|regularly|periodically|routinely|annually|quarterly|constantly (and|or) (systematically) evaluate|evaluates|assess|assesses|audit|audits|review|reviews|test|tests|check|checks|evaluating|assessing|auditing|reviewing|monitor|measure
  spot check|checks
  sample|samples of|outputs|checks|weekly
  track|tracks|tracking
  revalidat*
  keep|keeps watching|watch
  human eye
  audit|audits its|the|operation|ai
  watch|watches over|it|its|the
  supervise|supervises|supervision of
  observe|observes
  oversee|oversees
`,
);

/** The same, said of it. */
export const monitored = concept(
  'monitored',
  `
  monitored
  monitoring
  surveillance
  under observation
  under regular review
  ongoing|continuous|continual|continued|periodic|regular|routine|annual|quarterly|monthly|yearly|weekly (performance|human|ai|system|technical|independent|compliance|bias|random|sample) evaluation|evaluations|assessment|assessments|audit|audits|auditing|review|reviews|testing|oversight|check|checks|supervision|validation|revalidation|surveillance|sampling
  continuously|continually|regularly|periodically|routinely|annually|quarterly|constantly (and|or) (systematically) evaluated|assessed|audited|reviewed|tested|checked|observed|measured|managed|monitored|supervised
  audited|reviewed|evaluated|assessed|tested|checked|measured|supervised|logged|reported regularly|periodically|annually|quarterly|continuously|monthly|yearly|daily|weekly|permanently|every
  spot checked|checks
  tracked
  revalidat*
  re benchmarked|tested|examined|validated|assessed|evaluated|measured
  recalibrated
  audited
  observed
  logged and
  alerts|dashboards
  performance review|reviews
  reviewed at|on regular|an
  supervised
  post deployment|market|implementation|release
`,
);

/** Watching that is that of AI whatever stands beside it. */
export const monitorsOutright = concept(
  'monitors-outright',
  `
  algorithm|bias|fairness|algorithmic|ai|model audit|audits|monitoring
  post deployment|market monitoring|surveillance|review|evaluation
  performance|model|drift|output monitoring
  oversight of ai systems in operation
  system|ai|usage logs
  hallucination rate
  override rates
  performance indicators
  error reports
  anomaly detection
  reads the logs
  fairness report|reports
  model drift
  sample of outputs|replies|decisions|conversations
`,
);

/** No use without a test. */
export const neverUntested = concept(
  'never-untested',
  `
  without acceptance|prior|testing|validation|a|evidence test|tests|testing|validation|pilot|trial|that
  without (passing|prior|proper|adequate|sufficient) (the|an|its) (acceptance) testing|test|tests|validation|pilot
  untested
  until (it|they) (its|their) (reliability|accuracy|performance) (has|have) been tested|validated|verified|evaluated|piloted
`,
);

/** What is judged before use other than how well it works. */
export const otherJudged = concept(
  'other-judged',
  `
  law|laws|legal
  risk assessment|assessments
  risk|risks
  privacy
  approval|approved
  security
  data protection
  compliance|compliant
  terms
  purchase|buy|procurement
  output|outputs
  results
  content
  generated
  draft|drafts
  text
  information
  publication|publishing|sending|relying
  response|responses
  material
  written|send|sends
  course
`,
);

/** The time after it went live, in words that need no more. */
export const onceLive = concept(
  'once-live',
  `
  thereafter
  afterwards
  subsequently
  from then on
  once live|deployed|implemented|operational|running|relied|released
  once it is|goes
  once (_) (_) (_) running|live|operating|deployed
  after|following deployment|implementation|launch|rollout|release|go|adoption|roll
  in live operation
  in operation|service
  during operation
  while in use
  while it runs|is
  remain|remains in use
  live systems|models|ai|system
  throughout its|their|the (operational) life|lifecycle|lifetime|operation
`,
);

/** A rhythm, which says that it goes on. */
export const everySoOften = concept(
  'every-so-often',
  `
  every|each month|quarter|week|year|fortnight|term|time|half|six|three|shift
  twice a year
  annually|monthly|quarterly|yearly|weekly|daily
  periodic|periodically|regularly|continuously
  permanently
  afterwards
  thereafter
`,
);

/** What is done then. */
export const looksAtIt = concept(
  'looks-at-it',
  `
  check|checks|checked
  review|reviews|reviewed
  measure|measured
  audit|audits|audited
  sample
  monitor|monitored|monitoring
  re examined
  examined
  observe|observed
  evaluate|evaluated|evaluation
  assess|assessed
  track|tracked
  report|reports on|quarterly
  watch|watches
  supervise|supervised|supervision
  logged|logs
  reported
  compared
  re measure
  control samples
  detection
  verify|verified
  read
`,
);

/** What is tested or watched. */
export const aiTarget = concept(
  'ai-target',
  `
  ai
  genai
  system|systems
  tool|tools
  model|models
  algorithm|algorithms
  algorithmic
  chatbot|chatbots
  application|applications
  solution|solutions
  agent|agents
  assistant
  generator
  ai technology|technologies
  use case|cases
  automated decision
`,
);

/** What of it is watched. */
export const aiTrait = concept(
  'ai-trait',
  `
  performance
  accuracy
  bias
  fairness
  outcome|outcomes
  drift
  effectiveness
  reliability
  error rate|rates
  anomalies
  degradation
  impacts
  functioning
  deployed
  deployment|deployments
  adverse impact|impacts
`,
);

/** What AI turns out. */
export const aiOutput = concept(
  'ai-output',
  `
  output|outputs
  content
  result|results
  response|responses
  answer|answers
  text|texts
  draft|drafts
  material|materials
  the|any|all|its|this|factual|such|that|accuracy|of|generated|inaccurate information
  generated
  its work|answers|results|output|outputs
  produced by ai
  suggestion|suggestions|suggested
  recommendation|recommendations
  code
  citation|citations
  facts
  figures
  summary|summaries
  product|products of
  work product
  copy is
  translation|translations
  what (it|the|a|ai|comes) (ai|tool|chatbot|assistant|out|model) (has) (written|produced|produces|tells|says|of)
  anything a|the|it|produced
  whatever comes|the|it
  image|images
  claims
  everything
  machine produced
  sources
`,
);

/** Checking that by hand. */
export const handCheck = concept(
  'hand-check',
  `
  review|reviews|reviewed|reviewing
  check|checks|checked|checking
  fact check|checks|checked|checking
  double check|checked|checks
  cross check|checked
  verify|verifies|verified|verifying|verification
  validate|validates|validated|validating
  confirm|confirmed
  proofread
  vet|vetted|vetting
  scrutinize|scrutinized
  examine|examined
  evaluate|evaluated|evaluates
  edit|edited|editing
  human review|oversight|verification|validation|reviewer|reviewers|check
  inspect|inspected
  look over
  corroborate*
  critically
  assess|assessed
  compare|compared with|to|against|facts
  looked up|at
  controlled by
  against a|another|reliable
  read every|the|all
  correct
  question
  satisfy themselves
`,
);

/** A check by hand, demanded by what is forbidden, or in words of its own. */
export const neverUnchecked = concept(
  'never-unchecked',
  `
  without (human|prior|thorough|proper|independent|first|careful|appropriate|adequate|further|being|any|having) (human|critical) review|reviewing|reviewed|checking|checked|verification|verifying|verified|validation|validating|fact|oversight|editing|scrutiny|vetting
  unverified|unchecked|unreviewed|unvetted
  until (it|they) (has|have) (been) reviewed|checked|verified by
  human in the loop
  verify|check|validate|confirm|review|checking|verifying|reviewing (the|any|all) (accuracy) (of) (the|any|all|ai) information
  human verification|review of (all|every|any|each|ai)
  read and (fully) (been) understood|understand
  fact checked|check|checking
  line by line
  from another source
  against a reliable|trusted|primary
  looked at for mistakes
  check it against
  double checked|check
  read everything
  human reviewed
  reviewed by a human|person|qualified|subject
  check it|everything|names|facts|that what
  checking that
  verify accuracy|the|all|any|it|facts|information
  every line of code
  editors satisfy
  responsible for checking|verifying|reviewing
  satisfy themselves
  spot checks
`,
);

/** AI as the means: it tests or watches something else. */
export const aiAsMeans = concept(
  'ai-as-means',
  `
  may|can|must|shall|not be used to|for
  not be used
  use|uses|using ai|a|neural (neural) (network) to
  uses a
  ai can generate
  helps|help
  of employees
  by ai is
  by means of
  cases for
  to complete
  powered by ai
  generated with ai
  network traffic
  internet use|usage
  examination|examinations|exams
  closed book
  compliance with this policy
  this policy
  the policy
  test data
  ai detection
  during tests
  documentation of
  research findings
  not required|needed|mandatory
`,
);

/** Texts as the object: reviewing them is no test of AI. */
export const documentReview = concept(
  'document-review',
  `
  this policy|document|guidance|guideline|statement|directive|standard|framework
  these guidelines|principles|rules
  the policy|guidelines
  network traffic
  internet use|usage
  progress
  budget
  may be used to
  powered by ai
  ai websites
  contains ai
  use cases
  legislation
  action plan
  not required|needed|mandatory
  monitoring policy
  be used to|for
  helps|help
  of employees
  employees by
  by ai is
  by means of
  progress
  budget
  competitors
  keystroke
  providers of high risk
`,
);

/** Heads of sections about testing, and about watching. */
export const testHeading = concept(
  'test-heading',
  `
  testing
  validation
  quality assurance
  before launch|deployment
  before and after
  model lifecycle
`,
);

export const monitorHeading = concept(
  'monitor-heading',
  `
  monitoring
  in operation
  after launch|deployment
  afterwards
  lifecycle
  oversight of ai
  ongoing evaluation|review
`,
);

import { concept } from './concept.ts';

/** Trying AI out, said before it is named. */
export const tests = concept(
  'tests',
  `
  test|tests|testing
  pilot|pilots|piloting
  !co pilot|pilots
  trial|trials|trialing|trialling
  validat*
  benchmark|benchmarking
  red team|teams|teaming
  sandbox
  vet|vets|vetting
  evaluation suite|report
  quality assurance
  try|tries (it|them|new|every|each|any) (tool) out|every|each|any|on|it|new|the
  proof of concept
  rehears*
  try|tries|trying|tried (_) (_) out
`,
);

/** The same, said of it. */
export const tested = concept(
  'tested',
  `
  tested
  testing
  piloted|trialed|trialled
  tried out|on|with|by|in
  validat*
  benchmarked
  been|be|is|are|was|were (_) (_) vetted
  vetted by|for|and|before|against
  qualified|proven on
  proof of concept
  in a sandbox|test
  simulated
  pilot|trial|evaluation|test|probation phase|period|program|project
`,
);

/** Tests that are those of AI whatever stands beside them. */
export const testsOutright = concept(
  'tests-outright',
  `
  pre deployment|release|implementation|launch|production|market|rollout|use test|tests|testing|validation|evaluation|evaluations|assessment|assessments|review|red|checks|verification
  test|tested|tests|testing|piloted|trialed|trialled (thoroughly) before|prior (they) (it) (is|are|being|to) (any) (full|general|wider|public|its|their|first|they|production|national) deploy*|implementation|launch|release|rollout|adoption|production|use|going|scale
  bias|fairness|adversarial|robustness|performance|penetration|safety test|tests|testing
  acceptance tests
  pass|passes|passing (_) (_) test|tests|testing
  model|independent|local|clinical|initial validation
  red team exercise|exercises|testing
  pass|passes|passing (our|the|an|its) (acceptance) evals|evaluation|test|tests
  validation report|reports
  test|trial|pilot ai|new|every|each|any
  pilots|pilot|trial|trials|testing (_) (_) precede|precedes|phase|phases|program|programs|project|projects|obligatory|mandatory|compulsory
  user|acceptance|regression acceptance|test|testing
  put|puts|goes|go|taken into operation|service only|after
  run|runs|ran alongside|beside|parallel (with|to) (the) existing|old|current|present
  (been|have|has|gone) through our|the|all checks|tests|trials|evaluation
  run|runs|ran (_) alongside|beside (_) (_) normal|usual|current|existing|present|old|human
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
`,
);

/** Looked into and then let in: more than a yes. */
export const vetsAndApproves = concept(
  'vets-and-approves',
  `
  review|reviews|reviewed|evaluate|evaluates|evaluated|assess|assesses|assessed|vet|vets|vetted|test|tests|tested (by) (_) (_) and approve|approves|approved|authorize|authorized|cleared
  evaluation|review|assessment|vetting and approval
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
  go|goes live
  precede|precedes|preceding
  until
  in advance
  put|placed|taken into service|operation|use
  switched|turned on
`,
);

/** Looking at AI while it runs, said before it is named. */
export const monitors = concept(
  'monitors',
  `
  monitor|monitors|monitoring
  ongoing|continuous|continual|continued|periodic|regular|routine|annual|quarterly|monthly|yearly|weekly (performance|human|ai|system|technical|independent|compliance|bias|random|sample) evaluation|evaluations|assessment|assessments|audit|audits|auditing|review|reviews|testing|oversight|check|checks|supervision|validation|surveillance|sampling
  continuously|continually|regularly|periodically|routinely|annually|quarterly|constantly (and|or) (systematically) evaluate|evaluates|assess|assesses|audit|audits|review|reviews|test|tests|check|checks|evaluating|assessing|auditing|reviewing|measure
  sample|samples of|outputs|checks|weekly
  track|tracks|tracking
  revalidat*
  keep|keeps watching|watch
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
  ongoing|continuous|continual|continued|periodic|regular|routine|annual|quarterly|monthly|yearly|weekly (performance|human|ai|system|technical|independent|compliance|bias|random|sample) evaluation|evaluations|assessment|assessments|audit|audits|auditing|review|reviews|testing|oversight|check|checks|supervision|validation|sampling
  continuously|continually|regularly|periodically|routinely|annually|quarterly|constantly (and|or) (systematically) evaluated|assessed|reviewed|tested|checked|measured|managed
  reviewed|evaluated|assessed|tested|checked|measured|logged|reported regularly|periodically|annually|quarterly|continuously|monthly|yearly|daily|weekly|permanently|every
  tracked
  revalidat*
  re benchmarked|tested|examined|validated|assessed|evaluated|measured
  audited
  observed
  logged and
  alerts|dashboards
  performance review|reviews
  be|is|are|closely (_) supervised
  overseen
  kept|keep (_) under review
  post deployment|market|implementation|release
  watched in|after|during|throughout|for|once
  at|in fixed|regular|set|agreed intervals
  on a|an ongoing|continuous|continual|regular|annual|quarterly|monthly|yearly basis
`,
);

/** Watching that is that of AI whatever stands beside it. */
export const monitorsOutright = concept(
  'monitors-outright',
  `
  algorithm|bias|fairness|algorithmic|ai|model audit|audits|monitoring
  post deployment|market monitoring|surveillance|review|evaluation
  performance|drift|output monitoring
  monitor|monitors|track|tracks performance|drift|accuracy|behavior
  system|ai|usage logs
  monitor|monitors|monitoring|audit|audits|supervise|supervises|revalidate|re (test|tests|validate|evaluate) them|their
  review|reviews|evaluate|evaluates|assess|assesses|measure|measures|track|tracks their|its performance|accuracy|behavior
  they are|must|will|shall (be) (_) monitored|audited|retested
  override rates
  performance indicators
  model drift
  sample of outputs|replies|decisions|conversations
`,
);

/** No use without a test. */
export const neverUntested = concept(
  'never-untested',
  `
  without acceptance|prior|a|evidence test|tests|that
  without (_) testing|trial|pilot
  deploy|deployed|launch|launched|released|live|production|service without (_) validation|evaluation
  until (_) (_) (has|have) been tested|validated|verified|evaluated|piloted
`,
);

/** Validating what AI turns out, which is a check by hand. */
export const validatesOutput = concept(
  'validates-output',
  `
  validat* (of) (the|all|any|each|every|what|its|their) (ai|genai) (tool) output|outputs|content|result|results|response|responses|generated|assisted|produces|information|recommendations|suggestions|code|answers
  output|outputs|content|generated|results|responses|recommendations (_) (_) (_) (_) (_) (_) validat*
  human|review|reviewed|reviews (and|or) validat*
  validated by (a|an) human|humans|person|professional|qualified|staff|employee|expert|experts
`,
);

/** What is judged before use other than how well it works. */
export const otherJudged = concept(
  'other-judged',
  `
  law|laws|legal
  risk|risks
  privacy
  approval|approved
  security
  data protection
  compliance|compliant
  terms
  purchase|buy|procurement
  output|outputs
  check|checks|consult with|whether|if
  contract|contracts
  produces|produced|suggests
  suggestion|suggestions|statistics|citations|claims
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
  impact assessment|assessments
  everything|anything
  code
  submission|submitting|submit|submits|submitted|commit|committing|merge|merged|merging
  before it|they|anything|you|we goes|go|leaves|leave|publish|send|share|file
`,
);

/** The time after it went live, in words that need no more. */
export const onceLive = concept(
  'once-live',
  `
  thereafter
  afterwards
  from then on
  once implemented|operational|relied|released
  once (_) (_) (_) running|live|operating|deployed
  after|following deployment|implementation|launch|rollout|release|go|adoption|roll
  in operation|service
  during operation
  while it runs|is
  live systems|models|ai|system
  throughout its|their|the (operational) life|lifecycle|lifetime|operation
  once everyone|everybody|in|it|they|we
  after (_) (_) live|adopted|adoption|use
  when live|in
`,
);

/** A rhythm, which says that it goes on. */
export const everySoOften = concept(
  'every-so-often',
  `
  every|each month|quarter|week|year|fortnight|term|time|half|six|three|shift
  annually|monthly|quarterly|yearly|weekly|daily
  biennially|biannually|triennially
  ongoing|continuous|continual|regular|annual basis
  periodic|periodically|regularly|continuously
  permanently
  afterwards
  thereafter
  every|each (_) months|weeks|years|day
  once|twice|#num (times) a|per month|year|week|term
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
  examined
  observe|observed
  evaluate|evaluated|evaluation
  assess|assessed
  track|tracked
  report|reports on|quarterly
  watch|watches
  supervise|supervised|supervision
  logged
  reported
  compared
  detection
  verify|verified
  read
  look|looks|looked at|back|over|into
  keep|keeps an eye
  examines
  compares|compare
  published
  log|logs
  re measure|examined
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
  use case|cases
  automated decision
  product|products
  release|releases
  software
  app|apps
  new|each|every technology|technologies
  it on|with|out|first
  dummy|sample|made|test|historic|local data|up|cases
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
  adverse impact
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
  repl*
  text|texts
  draft|drafts|drafted
  material|materials
  the|any|all|its|this|factual|such|that|accuracy|of|inaccurate information
  generated
  its work
  produced|written|made|created|composed|translated|transcribed (in) (part) by|with|using (an) (the) (generative) ai|tool|tools|chatbot|machine|assistant|model|copilot|chatgpt
  ai|tool|tools|chatbot|assistant|model|machine|system|it (has|have) wrote|written|produced|produces|gives|gave|says|said|tells|suggests|returns|told|proposes|wrote|turns
  suggestion|suggestions|suggested
  recommendation|recommendations
  code
  citation|citations
  quotation|quotations|quote|quotes
  reference|references
  fact|facts
  figure|figures
  summary|summaries
  transcript|transcripts
  diagnosis|alert
  work product
  copy is
  translation|translations
  whatever comes|the|it
  image|images
  claim|claims
  everything
  sources
  relying on (it|the|a|any|its|ai)
  what comes|it|ai|the|a (tool|chatbot|assistant|model|ai|has) (has) written|produced|produces|tells|says|out|wrote
`,
);

/** Checking that by hand. */
export const handCheck = concept(
  'hand-check',
  `
  review|reviews|reviewed|reviewing
  check|checks|checked|checking
  verif*
  validat*
  confirm|confirms|confirmed|confirming
  proofread*
  vet|vetted|vetting
  scrutinize*
  examine|examined
  evaluate|evaluated|evaluates
  edit|edits|edited|editing
  human oversight|reviewer|reviewers
  inspect|inspected
  look|looks|looked over|at|up
  critically
  assess|assessed|assesses
  compare|compares|compared with|to|against|facts
  against a|another|reliable
  read|reads (it|this|them|every|all) through|every|the|all|what|over|back|before
  make|making|makes sure
  sign|signs|signed off
  correct
  question
  satisfy themselves|yourself
  responsible|accountable for the accuracy|correctness|quality|truth
  seen|read by a|an|the
`,
);

/** A check by hand, demanded by what is forbidden, or in words of its own. */
export const neverUnchecked = concept(
  'never-unchecked',
  `
  unverified|unchecked|unreviewed|unvetted
  until (it|they|a|an|the|someone|somebody) (_) (has|have) (been) reviewed|checked|verified|seen|read|approved
  human in the loop
  human verification|review of (all|every|any|each|ai)
  read and (fully) (been) understood|understand
  against a|the reliable|trusted|primary|original
  at face value
  check it|everything|names|facts|that what|against
  double check|checked
  reviewed|checked|read|edited|verified by a|an human|person|qualified|subject|editor|member|officer|professional
  verify accuracy|the|all|any|it|facts|information
  every line of code
  responsible|accountable for checking|verifying|reviewing
  satisfy themselves|yourself
  without (human|prior|thorough|proper|independent|first|careful|appropriate|adequate|further|being|any|having|someone|first) (human|critical) review|reviewing|reviewed|checking|checked|verification|verifying|verified|validation|validating|fact|oversight|editing|scrutiny|vetting|confirming|confirmation|reading
`,
);

/** AI as the means: it tests or watches something else. */
export const aiAsMeans = concept(
  'ai-as-means',
  `
  may|can|must|shall be used to|for
  not be used
  use|uses|using ai|a|neural (neural) (network) to
  uses a
  helps|help
  of employees
  by ai is
  by means of
  cases for
  to complete
  network traffic
  examination|examinations|exams
  closed book
  before piloting|testing|trialing
  test|tests|tested|testing|pilot|piloted|validate|validated this|the policy
  test data
  test|tests|testing|validate|validates|validating|vet (all|any|every|the) ai generated|written|assisted|produced|suggested
  generated|written|assisted|suggested code|content|output|outputs|text|results|material (_) (_) (_) (_) tested|validated|vetted
  ai detection
  during tests
  documentation of
  not required|needed|mandatory
`,
);

/** Texts as the object: reviewing them is no test of AI. */
export const documentReview = concept(
  'document-review',
  `
  this|these|the|our (ai) policy|document|guidance|guideline|guidelines|statement|directive|standard|framework|principles|rules (_) is|are|was|will|shall|must|may|should|has|have|needs|regularly|periodically|annually
  review|reviews|reviewed|reviewing|monitor|monitors|monitoring|update|updates|updating|evaluate|evaluates|assess|assesses|revisit|revise|revises|adherence|compliance|comply|complies|conformity (and) (update|updates|revise) (with|of|to) this|these|the|our (ai) policy|document|guidance|guideline|guidelines|statement|directive|standard|framework|principles|rules
  network traffic
  new|proposed|potential|submitted|requested use cases
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
  monitor|monitors|monitoring (_) trends|developments|laws|legislation|employees|traffic
  environmental|network|traffic monitoring
  providers of high risk
  suppliers|vendors|staff|policy are (_) reviewed|monitored|assessed|evaluated|audited|checked|tested
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

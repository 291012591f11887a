import { concept } from './concept.ts';

/** Trying AI out before it is relied on. */
export const tests = concept(
  'tests',
  `
  test|tests|tested|testing
  pilot|pilots|piloted|piloting
  trial|trials|trialled|trialed
  validate|validates|validated|validating|validation
  verification and validation
  verified before
  benchmark|benchmarks|benchmarked|benchmarking
  red team|teams|teamed|teaming
  redteam|redteaming
  proof of concept
  sandbox|sandboxed
  acceptance test|tests|testing
  back tested
  stress tested
  simulat*
  vetted
  vet
  experiment|experimented thoroughly
  evaluation suite|suites
  quality assurance
`,
);

/** Words of judging that mean a test only before use. */
export const judges = concept(
  'judges',
  `
  evaluate|evaluates|evaluated|evaluating|evaluation|evaluations
  assess|assesses|assessed|assessing
  verify|verifies|verified|verifying|verification
  check|checks|checked
  examine|examined
  review|reviews|reviewed
  demonstrate|demonstrated
  measured
  tested|testing|test
  validated|validation|validate
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
  go live
  precede|precedes
  until
`,
);

/** Looking at AI while it runs. */
export const monitors = concept(
  'monitors',
  `
  monitor|monitors|monitored|monitoring
  surveil*
  post deployment|market|implementation|release|launch
  ongoing|continuous|continual|continued|periodic|regular|routine|annual|quarterly|monthly (performance|human|ai|system|technical|independent|compliance|bias) evaluation|evaluations|assessment|assessments|audit|audits|auditing|review|reviews|testing|oversight|check|checks|supervision|validation|revalidation
  continuously|continually|regularly|periodically|routinely|annually|quarterly (and|or) (systematically) evaluate|evaluates|evaluated|assess|assesses|assessed|audit|audits|audited|review|reviews|reviewed|test|tests|tested|check|checks|checked|evaluating|assessing|auditing|reviewing|observed|monitor
  audited|reviewed|evaluated|assessed|tested|checked regularly|periodically|annually|quarterly|continuously|monthly|yearly
  spot check|checks
  sample|samples of|outputs|checks
  performance review|reviews|tracking|metrics
  track|tracks|tracked|tracking performance|accuracy|error|usage|ai|their|its|the
  drift
  revalidat*
  keep under review|observation
  human oversight in operation
  once live|deployed|implemented|operational
  in operation|production
  during operation
  throughout its|their|the (operational) life|lifecycle|lifetime|operation
  dashboards
  watch it|over
  bias|algorithmic|algorithm|fairness audit|audits
`,
);

/** What is tested or watched. */
export const aiThing = concept(
  'ai-thing',
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
  technology|technologies
  performance
  accuracy
  bias
  fairness
  outcome|outcomes
  drift
  deployment|deployments
  use case|cases
  software
  code
  results
  platform|platforms
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
  information
  generated
  produced by ai
  suggestion|suggestions|suggested
  recommendation|recommendations
  code
  citation|citations
  facts
  summary|summaries
  product|products of
  work
  data
  copy
  translation|translations
  what it|the|ai|comes
  everything
  decision|decisions
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
  evaluate|evaluated
  edit|edited|editing
  human review|oversight|verification|validation|reviewer|reviewers|check
  read and understood
  fully understood
  inspect|inspected
  look over
  unverified|unchecked|unreviewed|unvetted
  corroborate*
  critically
`,
);

/** Tests and monitors of something else. */
export const otherTests = concept(
  'other-tests',
  `
  examination|examinations|exams|exam
  closed book
  internet use|usage
  network traffic
  compliance with this policy
  this policy
  the policy
  test data
  blood
  fire
  employment
  legislation
  regulations
`,
);

/** Texts and persons as the object: reviewing them is no test of AI. */
export const documentReview = concept(
  'document-review',
  `
  this policy|document|guidance|guideline|statement|directive|standard|framework
  these guidelines|principles|rules
  the policy|guidelines
`,
);

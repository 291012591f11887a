import { concept } from './concept.ts';

/** An assessment by its name. */
export const assessment = concept(
  'assessment',
  `
  risk|impact|privacy|bias|ethics|ethical|equity|equality|safety|fairness|rights|harm|harms|threshold|assurance|applicability|suitability|surveillance|societal|conformity assessment|assessments|analysis|analyses|evaluation|evaluations|screening|audit|audits|questionnaire|rating|appraisal|reassessment|report|reviews
  risk (and|or|based) impact|benefit|benefits|compliance|classification assessment|assessments|analysis|methodology|evaluation|criteria|reviews
  ethics|ethical|bias|fairness|risk (impact) review
  risk classification|categorization|check
  threat model|models|modeling|modelling
  algorithmic|algorithm assessment|audit|audits
  ai|system (system) assessment|assessments|evaluation
  ai|system (system) risk|impact|security|ethics review
  dpia|dpias|pia|pias|fria|aia|ptas
  assessment|assessments|evaluation|evaluations|analysis|appraisal|examination|reviews|review (of) (the|its|their|any|all) (potential|security|privacy|ai|ethical|disparate|foreseeable) risk|risks|impact|impacts|harm|harms|bias|dangers
  red teaming
  hazard|control|self assessment|analysis|assessments
  analysis of (potential|possible|the) (indirect) discrimination|risks|harm|effects|dangers
  inherent risk
  risk|impact|privacy|bias|ethics|harm|safety|rights sheet|form|matrix|checklist|profile|tier|tiering|register
  bias|fairness|discrimination|safeguarding|ethics|harms|threat testing|test|tests|check|checks|exercise
  impact|conformity|protection assessment|study
`,
);

/** Has it done, or makes it a condition. */
export const carriesOut = concept(
  'carries-out',
  `
  must|shall
  have|has to
  required|requires|require|requirement|requirements
  expected|obliged to
  updated|repeated|renewed|documented
  depends|depend|conditional on
  use|uses a|an
  regular|regularly|periodic|periodically|annual|annually|ongoing|quarterly
  mandatory|obligatory|compulsory
  conduct|conducts|conducted|conducting
  complete|completes|completed|completing
  perform|performs|performed|performing
  carry|carries|carried|carrying out
  undertake|undertakes|undertaken|undertook
  undergo|undergoes|undergoing
  subject to
  before|prior
  fill|fills in
  will be
  commit|commits to
  initiate|initiates|initiating
  establish|establishes
  in place
  accompanied|preceded|covered by
  need|needs
  triggers|trigger
  every|each|all
  run|runs
  goes|go|went|put through
  no|never
  without
  due for
  following a
  by means of
  condition of
  first
  always|yes
  done|filed
  do|does|make|makes a|an|the
  needed
`,
);

/** Looks into something. */
export const assesses = concept(
  'assesses-risk',
  `
  assess|assesses|assessed|assessing
  evaluate|evaluates|evaluated|evaluating
  analyze|analyzed|analyzing
  examined|examine
  classify|classified|classifying
  determine|determines
  screen|screened
  identify|identified (and|scored) (assess|assessed|evaluate|mitigate|scored)
  review|reviews|reviewed for
  reassess|reassessed|reassessment
  look|looks|looked|looking (closely) at|into
  ask|asks (who|what|whether|how)
  document|documents|documented|describe|describes
  !if|when|where you|they|users|staff|anyone|we|employees identify
  !related|reference|supporting|associated|other documents
  set|sets out
  write|record|records down
  assign|assigns|assigned
  appraise|appraises|appraised
  considers
  screening
  rated|scored|tiered|graded|rates|scores
  weighs|weigh
  weighed|weighing
`,
);

/** What it looks into. */
export const riskObject = concept(
  'risk-object',
  `
  bias|biases|biased
  impact|impacts
  fairness
  discrimination|discriminatory
  dangers
  ethical implications
  what could go wrong
  hurt|harmed|disadvantaged
  effect|effects|implications|consequences on|for|of
  unintended consequences
  risk|risks|harm|harms|likelihood|severity
  materiality|criticality
  safeguarding
  !risk (management) policy|policies|committee|officer|team|department|function|office|council
`,
);

/** Looking over what AI turns out, use by use: no assessment of a use. */
export const looksOverOutput = concept(
  'looks-over-output',
  `
  output|outputs|content|response|responses|results (_) (_) (_) (_) (_) reviewed|checked|examined|evaluated|screened|assessed (for)
  review|reviews|check|evaluate|assess|examine|screen|verify|reviewing|checking (_) (_) (_) output|outputs|content|response|responses|results|draft|drafts
`,
);

/** Heads of sections about assessments, under which a look at a use is one of its risks. */
export const riskHeading = concept(
  'risk-heading',
  `
  risk|impact assessment|assessments|evaluation|analysis|classification
`,
);

/** The look at a use. */
export const looksAtUse = concept(
  'looks-at-use',
  `
  evaluation|evaluations|assessment|assessments|review|reviews of (the|all|each|any|every|new|proposed) (new|proposed) (ai) use|uses|system|systems|tool|tools|application|applications|model|models
  system|systems|tool|tools|application|applications|use|uses|case|cases|model|models (is|are|must|shall|will) (be) (_) evaluated|assessed|classified|reviewed|categorized|rated
  assess|evaluate|review|classify|assesses|evaluates|reviews|classifies (all|each|any|every|the) (new|proposed) (ai) use|uses|system|systems|tool|tools|application|applications|model|models
`,
);

/** Risks as something to bear in mind. */
export const riskMention = concept(
  'risk-mention',
  `
  risk|risks (of|that|and|in|to|from)
  risky
  dangers|danger of|that
  hazards
  bias|biases|biased
  harm|harms|harmful
  hallucinat*
  unintended
  disadvantaged
  keep|bear in mind
  be aware|cautious|careful
  understand the impact
  could be hurt
  may be needed
  inadvertently
  implications of
  consequences for
  effects of|on
  ethical issues|concerns
  reputational
  mistakes|inaccura*|mislead*|fabricat*|unfair*|prejudice*|unreliab*
  over reliance
  accuracy before
  wrong
  invent|invents
  leak|leaks
  drift
`,
);

/** Risks and assessments of another kind, or run by a machine. */
export const otherAssessment = concept(
  'other-assessment',
  `
  credit|flood|fire|financial|fall|flooding|insurance risk|risks
  uses|use|using|used ai|model|models|algorithm to assess|evaluate|predict|identify
  used to analyze|assess|detect|predict
  never|not use|used (ai) (_) to|for|in
  impact report
  risk scoring
  vendor|supplier risk review
  incident|incidents|breach (_) (_) (_) assessed|evaluated|analyzed
  needs|student|students|fire|formative|self|coursework|exam|assignment assessment|assessments
  assessment policy|centre|center|tasks|methods
  eu ai act
  regulators in
  under european|eu law
  chief risk officer
  risk committee|policy|factors|department
`,
);

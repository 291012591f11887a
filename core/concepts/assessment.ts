import { concept } from './concept.ts';

/** An assessment by its name. */
export const assessment = concept(
  'assessment',
  `
  risk|impact|privacy|bias|ethics|ethical|equity|equality|safety|fairness|rights|harm|harms|threshold|assurance|applicability|suitability|surveillance|vulnerability|societal|conformity assessment|assessments|analysis|analyses|evaluation|evaluations|screening|audit|audits|questionnaire|rating|appraisal|reassessment|report|reviews
  risk and|or|based impact|benefit|compliance|classification assessment|assessments|analysis|methodology|evaluation|criteria|reviews
  ethics|ethical|bias|fairness review|reviews
  surveillance impact report
  preliminary screening
  detailed assessment
  privacy|data|algorithmic|algorithm|human|fundamental|system|equality (protection|rights|risk) impact|threshold|risk assessment|assessments|analysis
  algorithmic|algorithm|bias assessment|audit|audits
  ai|system (system) (risk|impact|security|ethics) assessment|assessments|review|evaluation
  dpia|dpias|pia|pias|fria|aia|ptas
  assessment|assessments|evaluation|evaluations|analysis|appraisal|examination|reviews|review (of) (the|its|their|any|all) (potential|security|privacy|ai|ethical|disparate|foreseeable) risk|risks|impact|impacts|harm|harms|bias|dangers
  racial equity toolkit
  risk matrix|form|tier|tiering|classification
  legal privacy and security assessment
  no harm analysis
  red teaming
  threat modelling
  hazard|control|self assessment|analysis|assessments
  risk and control self assessment
  harm|ethics|risk|fairness|bias checklist
  risk profile
  threat model
  risk assessment
  analysis of (potential|possible|the) (indirect) discrimination|risks|harm|effects|dangers
  inherent risk
`,
);

/** Has it done, or makes it a condition. */
export const carriesOut = concept(
  'carries-out',
  `
  must|shall
  have|has to
  required|requires|require
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
  establish|establishes
  in place
  accompanied|preceded|covered by
  need|needs
  triggers|trigger
  lacks
  come first
  every|each|all
  have you done
  is part of
  run|runs
  goes|go|went|put through
  no|never
  without
  due|obligatory for
  following a
  handed
  by means of
  condition of
  each
  we do|make|use
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
  weighs|weigh
  rate|rates|rated|scored|score (every|each|new) (new) (use) (as) (low|medium)
  been assessed
  classify|classified|classifying
  determine|determines
  screen|screened
  testing its|their
  tested for bias|harm
  identify|identified (and|scored) (assess|assessed|evaluate|mitigate|scored)
  document foreseeable
  think through
  review|reviews|reviewed for
  assigned
  shall|must|are|is be assessed|evaluated
  weigh|weighs|consider in writing
  reassess|reassessed|reassessment
`,
);

/** What it looks into. */
export const riskObject = concept(
  'risk-object',
  `
  risk|risks (level|tier|class|rating|category)
  bias|biases|biased
  harm|harms
  impact|impacts
  fairness
  discrimination|discriminatory
  dangers
  disparate impact
  unintended consequences
  potential|adverse effects
  class of risk
  ethical implications
  consequences for
  what (_) (_) might do
  what could go wrong
  effects|implications on|for|of
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
  falsehoods
  hallucinat*
  unintended
  disadvantaged
  exposure for
  legal exposure
  keep|bear in mind
  be aware|cautious|careful
  alert to the
  understand the impact
  can get things
  is it safe|fair
  could be hurt
  may discriminate
  extra caution
  concern that
  environmental impacts|costs|footprint
  likely|potential effects
  may be needed
  inadvertently
  evaluate|assess security
  could|can be wrong
  what could go wrong
  implications of
  reproduce prejudice
  stereotypes
  make things up
  consequences for
  effects of|on
  social impact|impacts
  ethical issues|concerns
  reputational
  disadvantage a
`,
);

/** Risks and assessments of another kind, or run by a machine. */
export const otherAssessment = concept(
  'other-assessment',
  `
  credit|flood|fire|financial|fall|flooding|insurance risk|risks
  risk|risks of flooding
  uses|use|using|used ai|model|models|algorithm to assess|evaluate|predict|identify
  model to assess
  at risk are
  children at risk
  impact report
  risk scoring
  needs|student|students|fire|formative|self|coursework|exam|assignment assessment|assessments
  assessment policy|centre|center|tasks|methods
  eu ai act
  regulators in
  under european|eu law
  chief risk officer
  risk committee|policy|factors|department
  nist has|publishes
  european legislation
  do not carry out
  borrowers default
  default risk
`,
);

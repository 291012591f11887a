import { concept } from './concept.ts';

/** An assessment by its name. */
export const assessment = concept(
  'assessment',
  `
  risk|impact|privacy|bias|ethics|ethical|equity|equality|security|safety|fairness|dpia|rights|harm|harms|threshold|assurance|applicability|suitability|governance|surveillance|vulnerability assessment|assessments|analysis|analyses|evaluation|evaluations|review|reviews|screening|audit|audits|report|questionnaire|rating|appraisal|reassessment|toolkit|check|checklist
  risk (and|or) impact assessment|assessments|analysis|methodology|evaluation|criteria
  privacy impact|threshold assessment|assessments
  data protection impact assessment|assessments
  algorithmic (impact) assessment|assessments|audit|audits
  ai (system) (risk|impact) assessment|assessments
  human|fundamental rights impact assessment|assessments
  dpia|dpias|pia|pias|aia|fria|pta
  assessment|assessments|evaluation|evaluations|analysis|evaluate|appraisal of (the|its|their|any|potential) (potential|security|privacy|ai|ethical) risk|risks|impact|impacts|harm|harms|bias|dangers
  risk|risks rated|scored|classification|tiering|analysis|based
  conformity assessment
  ai review
  risk form
  racial equity toolkit
  ethics|ethical pre assessment
  legal privacy and security assessment
  proportionality assessment
  risk management framework|process|methodology|plan|plans
  model risk
  red teaming
  threat modelling|model
`,
);

/** The verb in place of the name. */
export const assesses = concept(
  'assesses-risk',
  `
  assess|assesses|assessed|assessing
  evaluat*
  analyz*
  examin*
  identif*
  review|reviews|reviewed
  rate|rates|rated|scored
  classif*
  determin*
  weigh|weighs
  document|documents|documented
  tested|testing|test for
  screen|screened
  conduct|conducts|conducted
  measure|measured
  categoriz*
`,
);

/** What it looks into. */
export const riskObject = concept(
  'risk-object',
  `
  risk|risks
  risk level|tier|class|rating|category
  bias|biases|biased
  harm|harms
  impact|impacts
  unintended consequences
  hazard|hazards
  fairness
  discrimination|discriminatory
  danger|dangers
  adverse effects
  disparate impact
  societal impacts
  ethical implications
`,
);

/** Has it done. */
export const carriesOut = concept(
  'carries-out',
  `
  must
  shall
  required|requires|require
  mandatory
  obligatory
  compulsory
  conduct|conducts|conducted|conducting
  complete|completes|completed|completing
  perform|performs|performed|performing
  carry|carries|carried|carrying out
  undertake|undertakes|undertaken|undertook
  undergo|undergoes
  subject to
  before
  prior to
  undergoing
  fill in
  will
  commit|commits to
  establish*
  in place
  accompanied by
  part of
  need|needs
  use|using
  follow
  do
`,
);

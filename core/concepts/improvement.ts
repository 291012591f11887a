import { concept } from './concept.ts';

/** Improvement as something that goes on. */
export const keepsImproving = concept(
  'keeps-improving',
  `
  continual|continuous|ongoing|constant|steady|progressive|iterative (and) (ongoing|iterative|quality|process|learning) improvement|improvements|betterment|enhancement|refinement|development
  continually|continuously|constantly|progressively|regularly|iteratively|steadily (and) improve|improves|improving|improved|enhance|enhances|enhancing|enhanced|refine|refines|refined|refining|strengthen|strengthens|strengthened|develop|developed|evolve
  continue|continues to (_) improve|enhance|refine|strengthen|develop|mature
  keep|keeps (on) improving
  improve|improved|improving|refine|enhance|strengthen continuously|continually|over time|progressively
  learn and improve
  get|gets better with
  raising the maturity
  improvement programme|plan|cycle|cycles|loop
  ongoing betterment
  plan do check act
  pdca
  improved over time
  culture of (continuous) improvement
`,
);

/** What is improved: governance, controls, practices, the management system. */
export const aiGovernance = concept(
  'ai-governance',
  `
  governance
  govern|governs ai|it
  management system
  aims
  control|controls
  process|processes
  practice|practices
  procedure|procedures
  safeguard|safeguards
  oversight
  framework|frameworks
  approach
  policy|policies
  guideline|guidelines|guidance
  program|programs|programme
  standards
  arrangements
  risk management
  training
  measures
  mitigations
  checklist
  systems
  technologies
  use of ai
  ai use
  ai capabilities|systems|technologies|tools|services|practices|risk|operations
  managing ai
  management of ai
  tools
`,
);

/** To make better, in any form. */
export const improves = concept(
  'improves',
  `
  improve|improves|improved|improving|improvement|improvements
  enhance|enhances|enhanced|enhancing|enhancement|enhancements
  refine|refines|refined|refining|refinement|refinements
  strengthen|strengthens|strengthened|strengthening|stronger
  mature|maturing|maturity
  upgrade|upgraded|upgrades
  optimise|optimising|optimisation
  betterment
  better and safer
  tighten|tightened
`,
);

/** Where it is learned: incidents, audits, monitoring, feedback. */
export const learningSource = concept(
  'learning-source',
  `
  incident|incidents
  near miss|misses
  audit|audits|auditor|auditing
  feedback
  lesson|lessons
  learned|learnt|learning|learn|learns
  monitoring
  monitored
  evaluation|evaluations|evaluate|evaluates|evaluated
  assessment|assessments
  finding|findings
  complaint|complaints
  experience
  nonconformity|nonconformities
  non conformity|conformities
  root cause|causes
  retrospective
  performance data|metrics|results|measured
  post incident review|reviews
  management review
  deviations
  drift
  weaknesses|gaps
  violation|violations
  user|stakeholder input
  survey
  benchmarked
`,
);

/** What the learning leads to: a change of controls. */
export const leadsToChange = concept(
  'leads-to-change',
  `
  improve|improves|improved|improving|improvement|improvements
  enhance|enhances|enhanced|enhancing|enhancement|enhancements
  refine|refines|refined|refining|refinement
  strengthen|strengthens|strengthened|strengthening|stronger
  corrective|preventive|remedial action|actions|measures
  remediate|remediates|remediated|remediation|remedied
  corrected|correct|corrects the|it|them|weaknesses
  adjust|adjusts|adjusted|adjustments|adapt|adapted
  fed|feed|feeds back|into
  update|updates|updated|updating the|our|guidance|controls|policies|procedures|practices|training|policy
  policy|guidance|controls updated
  inform|informs|informing (the) (agency|future|decision|policy|governance|updates|our)
  lead|leads to changes|change
  changes to|in (our|the) (controls|safeguards|tools|training|procedures|practices|policies|checklist)
  controls are|is changed|revised|updated
  prevent|preventing recurrence
  action plan
  closed|close gaps
  mitigations
  recommend|recommends changes
  amendments to
  revise|revised the|controls|within|accordingly
  changed accordingly|as
  causes removed
  acted upon
  writes it into
`,
);

/** Strong words of a loop, which need no object beside their source. */
export const correctiveLoop = concept(
  'corrective-loop',
  `
  corrective|preventive|remedial action|actions|measures|procedures
  identify|identifies|identifying (areas|opportunities) (for) improvement|improvements
  areas|opportunities for improvement
  lessons learned|learnt
  feedback|improvement loop|loops
  learn|learns from
  drive|drives|inform|informs improvement|improvements
  prevent|preventing recurrence
`,
);

/** The document, or the watch over AI, is kept up: no improvement yet. */
export const keepsUp = concept(
  'keeps-up',
  `
  review|reviews|reviewed|reviewing|revisit|revisited|revise|revised|revision|re examine|reexamine|update|updates|updated|updating|amend|amends|amended|maintain|maintained
  evolve|evolves|evolving
  living document
  subject to change
  next review
  review date|cycle|frequency|schedule
  page to change
  expected to change
`,
);

/** Watching AI in operation. */
export const watches = concept(
  'watches',
  `
  monitor|monitors|monitored|monitoring
  audit|audits|audited|auditing
  ongoing|continuous|regular|periodic|quarterly|annual|annually evaluation|assessment|review|oversight|assurance|monitoring|testing|survey
  observed|observation|observe
  sample|samples
  evaluated|assessed|evaluator
  reassessed
  performance of
  statistics on
`,
);

/** Improvement of something else: products of a supplier, a text, a person. */
export const otherImprovement = concept(
  'other-improvement',
  `
  train or|and improve
  train|training|improve|improving|improvement their|its|products|product|models
  product improvement
  capital improvement
  school improvement
  performance improvement
  improvement plan|plans|notice|permits
  vendor|vendors|supplier|suppliers|provider|providers may|must|shall not
  improve the grammar|quality|wording
  image quality
  needs improvement
  home improvement
  prompt|prompts
`,
);

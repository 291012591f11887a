import { concept } from './concept.ts';

/** Improvement as something that goes on. */
export const keepsImproving = concept(
  'keeps-improving',
  `
  continual|continuous|ongoing|constant|steady|progressive|iterative (and) (ongoing|iterative|quality|process|learning) improvement|improvements|betterment|enhancement|refinement|development
  continually|continuously|constantly|progressively|regularly|iteratively|steadily (and) improve|improves|improving|improved|enhance|enhances|enhancing|enhanced|refine|refines|refined|refining|strengthen|strengthens|strengthened|develop|developed|evolve
  continue|continues to (_) improve|enhance|refine|strengthen|develop|mature
  continually|continuously|constantly _ (_) (and) improve|refine|enhance|strengthen|improving
  ongoing|continuous|continual|constant|steady _ (_) (and) improvement|refinement|enhancement
  keep|keeps developing|strengthening|learning|improving|refining|enhancing|raising
  !practice|practices|technology|technologies|tools (will|may|can) evolve|evolves over time
  improve*|enhance*|refin*|strengthen*|matur*|evolv* (_) (_) (_) (_) (_) over time|years
  improve*|enhance*|refin*|strengthen* (_) (_) (_) on an ongoing|continual|continuous|iterative
  year by|on|after year
  get|gets|getting better at
  improvement programme|plan|cycle|cycles|loop
  plan do check act
  keep|keeps making
`,
);

/** Words of `keepsImproving` that alone say only that time goes by. */
export const timePassing = concept(
  'time-passing',
  `
  over time
`,
);

/** What is improved: governance, controls, practices, the management system. */
export const aiGovernance = concept(
  'ai-governance',
  `
  governance
  govern|governs|governing|manage|manages|use ai|it
  management system|systems
  ^^aims
  control|controls
  process|processes
  practice|practices
  procedure|procedures
  safeguard|safeguards
  oversight
  framework|frameworks
  approach
  standards|standard
  arrangements
  risk management
  measures
  mitigations
  checklist
  how ai|we|it
  programme|programmes|program|programs
  guideline|guidelines|guidance
  policy|policies
  managing ai
  management of ai
  suitability
  rules|checks|rule|check
  filters|guardrails
  how to run|work|use|govern|do|train|handle
  way|ways (in) (which) we
  !legal|regulatory|legislative|statutory (and) (regulatory) framework|frameworks|standards|rules
  models
  methods
  tools
`,
);

/** AI itself as what is improved. */
export const improvedAi = concept(
  'improved-ai',
  `
  ai systems|tools|use|usage|capabilities|applications|models|practices|solutions|services|initiatives
  use of (generative) ai|genai
  technologies
  ai accuracy|safety|performance|reliability|fairness
  accuracy|safety|performance|reliability|fairness|quality of (our|the|its|all) ai|model|models|systems|tools
`,
);

/** Making AI or work better by means of AI: no improvement of its governance. */
export const improvementByAi = concept(
  'improvement-by-ai',
  `
  ai (technologies|tools|systems|can|will|may|to|that|could|helps|is|would|should|has) (been|be|used|help|to|used) (to) improve|enhance|strengthen|improves|enhances|refine|optimise
  use|uses|used|using|utilise|utilises|utilising|employ|employs|employing|apply|applying|leverage|leveraging|adopt|adopting|harness|deploy|deploying|embrace|embracing (of) (the) (generative) ai|genai|technology|technologies (tools|systems|technologies) (_) (_) (_) to|for|can|may|will (help|continuously|continually) improve|enhance|improving|strengthen|enhancing
  to improve|enhance|enhancing|improving (our|the|their|its) operational|business|service|internal|work|public|student|patient|customer|efficiency|productivity|quality|services|delivery|experience|decision|administrative
  one of the|our values
  acknowledged
  other states|agencies|organisations|countries
  confidence
  potential
  opportunity|opportunities to
  improve our services
`,
);

/** To make better, in any form. */
export const improves = concept(
  'improves',
  `
  improve|improves|improved|improving|improvement|improvements
  enhance|enhances|enhanced|enhancing|enhancement|enhancements
  uplift|uplifts|uplifting
  refine|refines|refined|refining|refinement|refinements
  strengthen|strengthens|strengthened|strengthening|stronger
  mature|maturing|maturity
  upgrade|upgraded|upgrades
  optimise|optimising|optimisation
  tighten|tightened
  !language|text|writing|grammar improvement|improvements
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
  root cause|causes
  retrospective
  performance data|metrics|results|measured
  management review
  deviations
  drift
  weaknesses|gaps
  violation|violations
  !policy violation|violations
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
  inform|informs|informing (the) (our) agency|future|decision|policy|governance|updates
  lead|leads to changes|change
  changes to|in (our|the) (controls|safeguards|tools|training|procedures|practices|policies|checklist)
  controls are|is changed|revised|updated
  action plan
  closed|close gaps
  mitigations
  recommend|recommends changes
  amendments to
  changed accordingly|as
  apply them to
  acted upon
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
  learn|learns from
`,
);

/** The document, or the watch over AI, is kept up: no improvement yet. */
export const keepsUp = concept(
  'keeps-up',
  `
  review|reviews|reviewed|reviewing|revisit|revisited|revise|revises|revised|revision|revisions|reexamine|reexamined|reexamines|update|updates|updated|updating|amend|amends|amended|maintain|maintained
  re examine|examined
  keep|kept|keeps (_) (_) up to date
  additional guidance
  fit for purpose
  minor edits|amendments
  evolve|evolves|evolving
  page to change
  come back to
  will (be) change|changed|grow|grown|rewritten
  looked at (again)
  new versions
  check|checks after|by
  expect this page
`,
);

/** A review to come, said without the name of the document. */
export const reviewsIt = concept(
  'reviews-it',
  `
  it|this|page|rules|we|they|version (and) (will|to) (be) (all) (looked|reviewed|revised|updated|revisited|update|review|revise|revisit|come) (at|back) (again) (to) (it|this|them) (at) (least) every|each|once|twice|annually|yearly|regularly|periodically|as
  will|shall|we|is|are|be|to (be) update|updated|review|reviewed|revise|revised (it) as|if|when needed|necessary|required|things|needs
  reviewed|revised|updated annually|yearly|regularly|periodically
  reviewed|revised|updated (at) (least) every|each|once|twice year|month|six|quarter|term|semester|#num|two|a
  things|technology|tools|law change|changes|move|moves
  living document|policy|framework
`,
);

/** Watching AI in operation. */
export const watches = concept(
  'watches',
  `
  monitor|monitors|monitored|monitoring
  audit|audits|audited|auditing
  tracked on
  usage statistics
  report|reports on|of|about (the) use|ai|performance
  lessons learned
  at planned intervals
  insights from
  ongoing|continuous|regular|periodic|quarterly|annual|annually evaluation|assessment|review|oversight|assurance|testing|survey
  under observation
  assessed|reassessed|checked|evaluated|examined every|each|quarterly|yearly|annually|monthly|regularly|periodically
  performance of ai
  statistics|survey of|on ai
`,
);

/** Improvement of something else: products of a supplier, a text, a person. */
export const otherImprovement = concept(
  'other-improvement',
  `
  train or|and improve
  train|training their|its|products|product|models
  improve|improving|improvement (of) (their|its) (own) products|product|models|algorithms
  performance improvement
  improvement plan|plans|notice|permits
  vendor|vendors|supplier|suppliers|provider|providers may|must|shall not
  improve the grammar|quality|wording
  describe how
  prompt|prompts
`,
);

/** What is watched, when AI is not named beside it. */
export const policyOrModels = concept(
  'policy-or-models',
  `
  model|models
  output|outputs
  compliance with|of
  bias
  drift
  accuracy
  performance
`,
);

/** Watching people or suppliers with AI, or contracts: no watch over AI. */
export const otherWatching = concept(
  'other-watching',
  `
  monitoring of employees|staff|workers|students
  monitored with
  right of audit
  with the aid of
`,
);

/** Labels of a review to come in a document-control block. */
export const reviewLabel = concept(
  'next-review-label',
  `
  next|policy|scheduled review|revision
  review date|cycle|frequency|schedule|period|interval|due
  annual|periodic review
  owner|minor reviews|amendments
`,
);

/** Sources of learning that can hardly be anything else. */
export const strongSource = concept(
  'strong-source',
  `
  incident|incidents
  near miss|misses
  audit|audits
  auditor|assessment|review findings
  feedback
  lesson|lessons
  what was|is|we learned|learn
  learned|learnt from
  complaint|complaints
  nonconformity|nonconformities
  root cause|causes
  management review
  gaps|weaknesses
  violation|violations
  drift
  deviations
  monitoring reveals|data
  review|reviews shows|show|finds|find|reveals|reveal|suggests
  results of (the) monitoring|evaluation|evaluations|assessments
  benchmarked|benchmark
  how well
  retro|retros|retrospective|retrospectives
  weakness|weakest
  red team
  suggestions
  mistake|mistakes|error|errors
  problem|problems|reports
  monitoring|review|evaluation results
  what|something|anything|things goes|went|go|has|have (gone) wrong
  experience with
  effectiveness of
`,
);

/** That the change of controls comes out of the learning. */
export const madeBetter = concept(
  'made-better',
  `
  improve|improves|improved|improving|improvement|improvements
  enhance|enhances|enhancing|enhancement|enhancements
  refine|refines|refined|refining|refinement
  strengthen|strengthens|strengthened|strengthening
  corrective|preventive|remedial action|actions|measures
  remediate|remediated|remedied
  fed|feed|feeds|feeding back|into
  inform|informs|informing (the) (our) agency|future|decision|policy|governance|updates
  leading to changes|change
  update|updates|updated (our) guidance|controls|procedures|training
  guidance|controls|safeguards|procedures|policy updated|revised|changed|adjusted
  changes to|in (our|the) controls|safeguards|tools|training|procedures|practices|checklist
  controls are|is updated
  controls|process|guardrails|procedures are|is (then) changed|tightened|adjusted|revised
  turned into updated|changes
  implemented in|to (make) (the)
  built into
  redesign|redesigned|redesigns
  is|are|be|get|gets rewritten|tightened|fixed|reworked|rebuilt|retrained|adjusted
  rewrite|rewrites|tighten|tightens|fix|fixes|rework|adjust|adapt|adapts|change|changes the|our|how|it|them
  goes|go|went (back) into (the|our|how)
  make|makes|making|made (the|our) (_) (_) better|safer|stronger
  fine tune|tunes|tuned|tuning
  make|makes|made (the|any|such) (_) changes
  lead|leads|led to (a) change|changes|better|new|stronger
  used to adjust|change|update
  action plan
  are|is closed
`,
);

import { concept } from './concept.ts';

/** Lawyers and their office. */
export const lawyers = concept(
  'lawyers',
  `
  ^legal
  legal department|team|office|affairs|services|adviser|advisor|advisers|unit|lead|division|section|service|function|representative|reviewer
  office of legal
  legal (and) compliance|privacy|security|hr|it|risk|procurement|ethics|ethical teams|team|department|departments|reviewers|officers|staff|functions|representatives
  privacy|security|compliance|it|procurement|hr|risk (and) legal
  office of the general|city|county|university
  legal and compliance
  house counsel|lawyers|solicitor
  counsel
  attorney|attorneys
  lawyer|lawyers
  solicitor|solicitors
  regulatory affairs
  from|in legal
`,
);

/** Roles whose work it is to know what the law asks. */
export const complianceRoles = concept(
  'compliance-roles',
  `
  compliance officer|team|department|office|unit|manager|lead|function|staff|teams
  ^compliance
  !^compliance is|with
  and compliance
  data protection officer|lead|office|team|coordinator|adviser
  ^^dpo
  privacy officer|office|team|lead
  chief risk officer
  privacy and|or legal|compliance
  legal and|or privacy
`,
);

/** Others who answer for legal duties: what they do counts where the law is named. */
export const legalNeighbours = concept(
  'legal-neighbours',
  `
  compliance officer|team|office|unit|manager|lead|function|staff
  ^compliance
  compliance teams
  data protection officer|lead|office|team|coordinator|adviser
  ^^dpo
  privacy officer|office|team|lead
  chief risk|governance|equity officer
  company secretary
  head of governance|compliance|risk
  ai governance|ethics board|council|office|lead
  ai council|officer|office
  caio
  legal
  department|departments
  committee
  project|research teams|team|leads
  business|system|product owner|owners
  responsible|agency officials|official
`,
);

/** What they do to a use before it begins. */
export const legalActs = concept(
  'legal-acts',
  `
  review|reviews|reviewed|reviewing
  approve|approves|approved|approval
  assess|assesses|assessed|assessment
  advise|advises|advising
  examine|examines|examined
  clear|clears|cleared|clearance
  confirm|confirms|confirmed|confirmation
  verify|verifies|verified
  determine|determines|determined
  evaluate|evaluates|evaluated|evaluation
  certify|certifies
  check|checks|checked
  vet|vets|vetted
  sign|signs off
  countersigned
  establish|establishes whether
  identify|identifies|identified
  opinion
  validation|validates
  decides|decide which
  look at
  decide|decides whether
  watches|watched
  validate
  classify|classified
  must give
  looks|looked at|into|over
  screen*
  be asked
  be consulted
  consider|considers each|every|all|the|new|any
`,
);

/** Getting their word before one begins. */
export const getsWord = concept(
  'gets-word',
  `
  reviewed|evaluated|approved|cleared|vetted|checked|examined|assessed|confirmed|verified|screened|signed|countersigned|advised|determined|decided|completed|watched|followed|monitored|tracked|maintained|prepared|validated (off) by
  consult|consults|consulted|consulting (with)
  coordinate|coordinates|work|works with
  route|routes|routed|referred|submitted|sent|send through|to|by
  get|obtain employment|legal
  with the support|help of
  have an|our|a
  approval|clearance|confirmation|advice|opinion|review|authorization|permission|consultation|sign (off) from|of|by|with
`,
);

/** A legal step, by its name. */
export const legalStep = concept(
  'legal-step',
  `
  legal review|reviews|assessment|assessments|check|checks|clearance|evaluation|approval|validation|vetting|audit
  compliance review|reviews|checks|audit|audits against|of|before|is
  compliance assessments|checklist
  regulatory (gap) analysis|assessment|review|mapping|classification
  conformity assessment|assessments
  compliance file
  legality|lawfulness|compliance|law check|assessment
  legal sign|analysis|screening
`,
);

/** "legal", in a list of what is assessed. */
export const legalWord = concept(
  'legal-word',
  `
  legal
  legality
  lawfulness
  regulatory
`,
);

export const assessmentNoun = concept(
  'assessment-noun',
  `
  assessment|assessments
  due diligence
  review process|board|before|of|and|reviews
  evaluation
`,
);

/** Assessments of something else, beside a legal word by chance. */
export const chanceAssessment = concept(
  'chance-assessment',
  `
  ai impact assessment|assessments
  assessment issues|purposes|tasks
  this evaluation|assessment
`,
);

/** A register of duties, or someone who keeps the law in sight. */
export const lawTracking = concept(
  'law-tracking',
  `
  register|inventory|log|map|mapping|table|matrix of (ai) (related) (legal|regulatory|statutory|applicable) (and) (regulatory|contractual) obligations|requirements|duties|laws|provisions
  obligations|compliance register|log|library
  overview|catalog|record|database|list of (the) (all) (applicable|relevant) legal|regulatory|statutory (and) (regulatory|contractual) obligations|requirements|duties|provisions
  legal register|inventory
  regulatory horizon|watch|monitoring|tracking|intelligence
  register|inventory|log|list|overview of (the) (ai) laws|legislation|regulations|rules that
`,
);

/** Keeping watch over it. */
export const keepsWatch = concept(
  'keeps-watch',
  `
  track|tracks|tracked|tracking
  monitor|monitors|monitored|monitoring
  follow|follows
  !follow|follows (all|any) (the) applicable|relevant|all law|laws|legal|regulations
  scan|scans|scanning
  watch|watches
  maintain|maintains awareness
  go|goes through
  keep|keeps|keeping|kept abreast
  keep|keeps an eye
  keep|keeps pace
  keep|keeps|stay|stays|remain|remains (itself|ourselves|themselves) (well) current|informed|abreast|aware|up
  identify|identifies|identified|identifying
  interpret|interprets|interpreting
  define|defines|defining
  determine|determines|determining
  map|maps|mapped
  collects|collected
  inventory
`,
);

/** Law as what is watched or found. */
export const lawChange = concept(
  'law-change',
  `
  regulatory|legal|legislative|statutory developments|development|changes|change|requirements|landscape|amendments|updates|obligations|duties|horizon|environment|issues|rules
  changes in|to (the) (applicable|relevant|ai|privacy|data|legal|regulatory) (protection) law|laws|regulation|regulations|framework|environment|landscape
  legal|regulatory|legislative (and) (_) (_) (_) developments|changes
  regulatory|legal framework|regime
  developments in (ai) law|regulation|regulations
  legislation
  statutes
  laws and regulations
  laws that|which
  ai|new|applicable|relevant|which (ai) laws|law|regulation|regulations|regulatory|legal|rules
`,
);

/** A standard to hold a use against. */
export const againstLaw = concept(
  'against-law',
  `
  against (all) (the) (relevant|applicable|current) (laws|law|regulations|regulatory|legal|statutory|risk) law|laws|regulations|legal|regulatory|requirements|categories|legislation
  for (and) (their) (its) compliance|compliant|conformity|compatibility|legality with (all) (the) (relevant|applicable|our) law|laws|legal|regulations|regulatory|legislation|data|privacy|statutory
  lawful
  legally needed|required|permitted
  lawfulness
  for legal|regulatory (and) (regulatory|ethical) compliance|grounds|issues
  against the _ (_) act|rules|requirements|code
  under|with the (eu) ai act
  a|the|its legal|statutory basis|authority|ground|grounds|power
  allowed|permitted under|by (the) (data) (protection) law|rules|regulator|regulations
  legal|regulatory|statutory (and) (regulatory|ethical|compliance|contractual|or) risk|risks|implications|requirements|obligations|considerations|exposure|duties
  compliance|compliant|conformity|compatibility|adherence|comply|complies with|to|of (all|any|the|our|its) (relevant|applicable|existing|current) (legal|federal|national|state|local|eu|international) (and) (state|local|provincial) law|laws|legislation|legal|regulations|regulatory|statutes|statutory|ferpa|gdpr|hipaa|insurance|funder|data|privacy
`,
);

/** Looking it over. */
export const holdsAgainst = concept(
  'holds-against',
  `
  evaluate|evaluates|evaluated|evaluation
  assess|assesses|assessed|assessing
  audit|audits|audited
  verify|verifies|verified
  check|checks|checked|checking
  review|reviews|reviewed
  examine|examines|examined
  certify
  determines|determine
  confirm|confirms|confirmed|confirmation
  advises|advise
  vet*
  establish|identify|record|records|document|documents|state|states
  looks at
  clear|clears|cleared
  screen*
  map|maps|tests
  classif*
  monitor|monitors|monitored|oversee|oversees
`,
);

/** A law by kind, to tell a neighbour's legal work from other work. */
export const lawNamed = concept(
  'law-named',
  `
  law|laws
  legal|legally
  lawful|lawfully
  regulation|regulations
  regulatory
  statutory|statute|statutes
  legislation
  gdpr|hipaa|ferpa|coppa|ccpa
  copyright
  intellectual property
  obligations
  act
  consent of
`,
);

/** What an assessment takes in. */
export const takesIn = concept(
  'takes-in',
  `
  cover|covers|covering
  include|includes|including
  consider|considers|considering
  address|addresses
  identify|identifies
  take|takes into account
  look|looks at
  examine|examines
  determine|determines
  against
`,
);

/** The law as something that changes by itself. */
export const lawInFlux = concept(
  'law-in-flux',
  `
  evolv*
  chang*
  matures
  emerg*
  in flux
  unsettled|unresolved|untested|unclear|uncertain*
  pending
  develop*
  upcoming|forthcoming
  future
  differ*
  vary|varies
  under review
  shift*
  settle
  out of date
  working on ai
  provisional
  yet to
`,
);

/** The law, as what may change. */
export const theLaw = concept(
  'the-law',
  `
  law|laws
  legislation|legislative
  regulation|regulations
  regulatory|legal landscape|environment|framework|developments|changes|standards|guidance|requirements
  statutes
  rulings
  courts|regulators
  new rules
  supervisory expectations
  provisions
  ai act
  rules on ai
  regulatory|legal context|issues|questions|status|norms
  copyright|privacy protection|status|ownership
`,
);

/** Advice for those who want it. */
export const adviceOnOffer = concept(
  'advice-on-offer',
  `
  legal advice|guidance|support|question|questions|queries|concerns|helpline|issues|implications
  consult|ask|contact (with) (the) (your) legal|counsel|lawyer|lawyers|attorney|dpo|privacy|compliance
  ask|consult|contact (the|your|our) data protection
  ask legal|counsel|the legal
  seek|obtain|taking|obtaining (legal) advice|guidance|opinion
  copyright questions|adviser
  legal advisor|adviser|counsel|team|department is|if|for|about|available
  satisfy themselves that
  act applies
  public records laws
  review|reviews|audit|audits|audited|monitor|monitors our|for compliance
  potential|possible legal exposure|risk|risks|liability
  legal helpdesk|desk|help|problem
  regulatory changes
  privacy|protection impact assessment|assessments
  dpia|dpias|pia|pias
  protection|privacy screening|review|check
  regulatory|legal|compliance verification|procedures|checks|audit|audits|monitoring
`,
);

/** AI in the hands of lawyers, and law as no step. */
export const lawyersUseAi = concept(
  'lawyers-use-ai',
  `
  may use
  not legal advice
  legal research
  legal entity
  legal rights
  is not required
  legal analysis or
  legal action
  as to form
  summarization|summarizing|extraction
  is planned
  is foreseen
  attorney client
  answering
  ai|tools|it|outputs for|as|give|provide|constitute (or) (medical|financial|tax) legal advice
`,
);

/** Work on the policy itself, which holds no use against the law. */
export const policyWork = concept(
  'policy-work',
  `
  policy|document|guidelines|framework|standard is|was|has|been (been) (_) approved|reviewed|prepared|drafted|issued|developed|adopted|endorsed
  review|reviews|reviewed|update|updates|maintain|maintains|owns|approve|approves (and) (update|updates|maintain|maintains) this|the (ai) policy|document|guidelines|framework|standard|statement
  compliance|adherence|conformity with|to this|the|these (ai) policy|policies|guidelines|framework is|will|shall|must (be) (monitored|reviewed|checked|audited|assessed|overseen) (by)
`,
);

/** Turning to someone for advice. */
export const asks = concept(
  'asks',
  `
  ask|asks|asked
  contact|call|turn|drop|reach
  involve*
  consult*
  help|support|assist
  available
  advice|guidance
  seek
  speak|talk|discuss*
  raise|raised|refer|referred|direct|directed
  question*
  queries
  happy|glad
  include|representation|representative|designee|designees|composition|membership
  check|checks
  past
  may|might|could
`,
);

/** Being charged with keeping to the law. */
export const legalCharge = concept(
  'legal-charge',
  `
  ensure|ensures|ensuring
  oversee|oversees|overseeing
  responsible for
  coordinate|coordinates|coordinating
  charged with
  maintain|maintains|maintaining
  manage|manages
  provides guidance
  guide|guides
  advise|advises|advising
`,
);

/** Keeping to the law, as what one is charged with. */
export const legalCompliance = concept(
  'legal-compliance',
  `
  legal|regulatory|statutory compliance|requirements|obligations|risk|risks
  lawful|lawfulness|legality
  conformity with the law
  legal and regulatory
  gdpr|hipaa|ferpa|ccpa|privacy|protection compliance
`,
);

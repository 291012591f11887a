import { concept } from './concept.ts';

/** Lawyers, and those who answer for legal duties. */
export const lawyers = concept(
  'lawyers',
  `
  legal (and) (compliance) (department|team|counsel|office|affairs|services|adviser|advisor|function|unit|lead|division|section|service)
  general counsel
  corporate|university|city|county|district|in house|outside|ip|employment counsel
  counsel
  attorney|attorneys
  city|county|district attorney
  lawyer|lawyers
  solicitor|solicitors
  compliance (officer|team|department|office|unit|manager|lead|function)
  data protection officer|lead|office|team
  dpo
  privacy officer|office|team|lead|counsel
  chief privacy|compliance|legal officer
  regulatory affairs|lead|team
  company|monitoring|law officer
  company secretary
  paralegal
  risk partner
  research contracts office
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
  advice before
  examine|examines|examined
  clear|clears|cleared|clearance
  confirm|confirms|confirmed
  verify|verifies|verified
  determine|determines
  evaluate|evaluates|evaluated|evaluation
  certify|certifies
  check|checks|checked
  vet|vets
  sign off
  signs off
  establish whether
  identify|identifies
  opinion
  consult|consulted|consultation
  consult with
  validation|validate
  monitor|monitors
  track|tracks
  classify|classified
  negotiates
`,
);

/** A legal step named as such. */
export const legalStep = concept(
  'legal-step',
  `
  legal check|checks|evaluation|approval|validation|reviews|assessments
  legal sign off
  legal and compliance review|assessment|audit|check
  legal compliance review|audit|assessment|check
  legal review|assessment|clearance|analysis|vetting|validation
  legality check|assessment|review
  legality
  lawfulness
  compliance review|reviews|assessment|assessments|check|checks|verification|validation|audit|audits|checklist|evaluation
  regulatory compliance validation|assessment|review|verification|evaluation
  regulatory (gap) analysis|assessment|review|mapping|classification
  compliance with laws|applicable is|are|must|shall|will be verified|assessed|checked|evaluated|confirmed|reviewed|monitored
  privacy|data protection impact assessment|assessments
  dpia|dpias
  legal ground|basis
  conformity assessment|assessments
`,
);

/** Keeping the law in sight. */
export const lawTracking = concept(
  'law-tracking',
  `
  register|inventory|list|log|map|mapping|table of (ai) (related) (legal|regulatory|statutory|applicable) (and) (regulatory) obligations|requirements|duties|laws|provisions
  obligations register|log
  legal register|inventory
  compliance register|file
  horizon scanning
  regulatory horizon|watch|monitoring|tracking|intelligence|change|changes|developments|landscape
`,
);

/** Law as the object of watching. */
export const lawChange = concept(
  'law-change',
  `
  regulatory|legal|legislative|statutory developments|development|changes|change|requirements|landscape|amendments|updates|obligations|duties|horizon|environment
  legislation
  laws
  law
  statutes
  regulations
  regulation
  regulatory
`,
);

/** Watching it. */
export const keepsWatch = concept(
  'keeps-watch',
  `
  track|tracks|tracked|tracking
  monitor|monitors|monitored|monitoring
  follow|follows
  scan|scans|scanning
  watch
  maintain awareness
  keep|keeps|keeping abreast
  keep|keeps up to date
  keep|keeps an eye
  stay|stays current|informed|abreast
  keep|keeps current
  identify|identifies|identified
  interpret|interprets
  define|defines|defining
  determine|determines|determining
  map|maps|mapped
  collects
  inventory
`,
);

/** Legal duties as what is found or checked. */
export const legalDuty = concept(
  'legal-duty',
  `
  applicable law|laws|legal|regulations|legislation|regulatory|statutes|requirements
  legal requirements|requirement|obligations|duties|compliance|issues|risk|risks|implications
  regulatory requirements|obligations|compliance|requirement
  compliance with law|laws|applicable|legal|relevant|regulations|regulatory|data|privacy
  regulations
  statutory|statutes
  lawful|lawfulness|legality
  legal
  intellectual property
  copyright
  gdpr|hipaa|ferpa|coppa|ccpa
  legal or|and regulatory|ethical
`,
);

/** The law as something that changes by itself. */
export const lawInFlux = concept(
  'law-in-flux',
  `
  evolv*
  changing
  emerging
  in flux
  unsettled
  pending
  developing
  new
  future
  uncertain
  changes
  change
  provisional
`,
);

/** Advice for those who want it. */
export const adviceOnOffer = concept(
  'advice-on-offer',
  `
  legal advice|counsel|guidance|support|question|questions|queries|concerns
  consult (with) (the) (your) legal|counsel|lawyer|lawyers|attorney
  ask legal
  ask|contact|email (the) legal
  legal team|department
  seek|obtaining advice|guidance
  lawyer|solicitor
`,
);

/** AI in the hands of lawyers. */
export const lawyersUseAi = concept(
  'lawyers-use-ai',
  `
  may use ai|artificial|generative
  not legal advice
  legal research
  legal effect
  legal entity
  legal rights
  sits on
`,
);

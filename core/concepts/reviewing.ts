import { concept } from './concept.ts';

const people =
  'team|teams|department|departments|office|offices|unit|function|functions|staff|colleagues|experts|specialist|specialists|officer|officers|lead|leads|manager|analyst|architect|architects|stakeholders|representatives|advisers|advisors|desk|branch|division|operations|committee|council|board|counsel';
const reviewing = 'review|reviews|approval|evaluation|assessment|assessments|sign';

/** "the legal team", "legal and privacy staff", "Legal": a function as one who reviews, by the adjective of its work. */
function lines(words: string): string {
  return `${words} (and|or) (_) (_) ${people}\n${words} (and|or) (_) (_) ${reviewing}`;
}

export const legalReviewer = concept(
  'legal-reviewer',
  `
  ^legal|^law
  ${lines('legal')}
  counsel|lawyer|lawyers|solicitor|solicitors
  city|county|district attorney
  attorney generals|general
  an attorney
  from legal
  legal affairs
  general counsel
`,
);

export const complianceReviewer = concept(
  'compliance-reviewer',
  `
  ^compliance
  ${lines('compliance')}
  internal|^internal audit|auditor|auditors
  ^audit
  regulatory affairs
`,
);

export const securityReviewer = concept(
  'security-reviewer',
  `
  ^security|^cybersecurity|^infosec
  ^cyber ^security
  ${lines('security')}
  ${lines('cybersecurity')}
  cyber team
  ciso
  chief information security officer
  security people|guild|working|architect|manager
  information security
  from security
`,
);

export const privacyReviewer = concept(
  'privacy-reviewer',
  `
  ^privacy
  ^data ^protection
  ${lines('privacy')}
  data protection (and) ${people}
  personal data (protection) officer|specialist
  dpo|caldicott guardian
  information governance|rights|commissioners
  ^access and ^privacy
  privacy counsel
  chief privacy officer
  data protection coordinator
`,
);

export const riskReviewer = concept(
  'risk-reviewer',
  `
  and|or|the|to ^risk
  ^risk and|or|checks|reviews|evaluates|advises
  risk (and|management) (_) ${people}
  enterprise risk
  model risk (management)
  risk owner
  internal ^risk
  model risk|validation
  risk management together|challenges
  second line
`,
);

export const ethicsReviewer = concept(
  'ethics-reviewer',
  `
  ^ethics
  ethics ${people}
  research ethics
  ethicist|ethicists
  institutional review board
  irb
  responsible ai office|team|council
  office of responsible ai
  equity|diversity|accessibility|equality office|officer|team|and
  ethics expertise
  racial equity toolkit
  standards desk
`,
);

export const dataReviewer = concept(
  'data-reviewer',
  `
  ^data ^science|^analytics|^governance|^office
  data science|engineering|governance|analytics ${people}
  data scientist|scientists|custodian|steward
  data|analytics|ml|ai team
  ml engineers|engineering
  machine learning team|engineers
  chief data officer
  enterprise data
  data science chapter
`,
);

export const procurementReviewer = concept(
  'procurement-reviewer',
  `
  ^procurement|^purchasing
  procurement|purchasing (and|or) (_) (_) ${people}
  sourcing|vendor management|contracts team|office
`,
);

export const itReviewer = concept(
  'it-reviewer',
  `
  ^^it|^^ict|^^cio|^^cto
  ^information ^technology|^systems
  information technology|technology services|team|department|office|officer
  chief information|technology|digital officer
  technology|technical|network (review) ${people}
  technology department|services
  enterprise architecture
  ^engineering
`,
);

export const businessReviewer = concept(
  'business-reviewer',
  `
  ^product|^clinical|^finance|^editorial|^medical|^nursing
  product|business|program owner|owners|unit|units|manager
  ^^hr
  human resources
  equality|safeguarding officer|lead
  clinical safety (officer|team)
  editors
  records management
  quality and
  head of quality
  occupational safety
`,
);

/** The functions, each told apart. */
export const reviewers = [
  legalReviewer,
  complianceReviewer,
  securityReviewer,
  privacyReviewer,
  riskReviewer,
  ethicsReviewer,
  dataReviewer,
  procurementReviewer,
  itReviewer,
  businessReviewer,
] as const;

/** Looks into an AI use or tool, or sits where that is done. */
export const reviews = concept(
  'reviews',
  `
  review|reviews|reviewed|reviewing
  assess|assesses|assessed|assessing|assessment|assessments
  evaluate|evaluates|evaluated|evaluating|evaluation
  examin*
  vet|vets|vetted|vetting
  approve|approves|approved|approval
  sign|signs off|offs
  checks|checked|checking
  consult|consults|consulted|consultation
  audits|audited
  scrutin*
  screen|screened
  countersigned
  comprising|comprises
  consisting|consist|composed|made of|up
  include|includes|including (_) representatives|representation|members|member|those
  representatives|members from|of
  concur
  comment on
  for comment
  participat*
  take|takes|taking part
  part of the review
  contribut*
  look|looks|looked at|over
  seen by
  involve|involves
  is|are|must (be) (actively) involved (at|whenever|when|in)
  tests
  advise|advises
  weighs
  validated
  appraised
  opinions
  in coordination|collaboration with
  go|goes first to
  who will look
  inspect
  responsible for coordinating
  sits|sit on
  circulated to
  opinion
  read the terms
  scored
  goes past
  carried out by
  have a look
  inspects
  gone through
  assigned as
  appointed from
  tests the
  challenge|challenges|challenged
  loop in
  gives its
  considers each
  verifies
  must be resolved
`,
);

/** A section on who reviews. */
export const reviewersHeading = concept(
  'reviewers-heading',
  `
  reviewers|reviewer
  review team|board|process|functions|responsibilities|panel
  legal|privacy|security review|reviews
  approval workflow|process
  roles
  responsibilities
  sign offs
  committee|council membership|composition|members
`,
);

/** Reviews of something else: of output, of the policy, of books. */
export const otherReview = concept(
  'other-review',
  `
  guidance|guidelines was|were reviewed
  our guidance
  this policy was
  book|peer|literature|online|judicial review|reviews
  review (all|ai|the|its|any) (generated) output|outputs|content
  may use the
  existing policies
  review of existing
`,
);

/** A review named after its function, or by nobody in particular. */
export const specialistReview = concept(
  'specialist-review',
  `
  security|privacy|legal|compliance|ethics|ethical|governance|^^it|clinical|cybersecurity review|reviews|approval|sign|clearance
  compulsory technical review
  (information) security|privacy|ethics assessment|evaluation
  multidisciplinary|cross functional (functional) panel|team|group
  stakeholders|colleagues from across|a
  chief information security officer
  senior information risk owner
  governance review
  team is|are (actively) involved
  relevant stakeholders
  appropriate functions
  model validation team
  second line of defence
  loop in legal|security
  colleagues from|in risk|legal|security
`,
);

import { concept } from './concept.ts';

const people =
  'team|teams|department|departments|office|offices|unit|function|functions|staff|colleagues|experts|specialist|specialists|officer|officers|lead|leads|manager|analyst|architect|architects|stakeholders|representatives|advisers|advisors|desk|branch|division|operations|committee|council|board|counsel';
const reviewing = 'review|reviews|approval|evaluation|assessment|assessments|sign';

const list =
  'legal|compliance|security|privacy|cybersecurity|cyber|it|risk|procurement|purchasing|ethics|audit|data|protection|information|technical|finance|hr|affairs|engineering|management|services|counsel|and|or';
const inLine = `${list}|the|of|team|office|officer|department|chief`;
const acts = 'review|assess|evaluate|vet|examine|approve|sign|check|clear|consulted|involved';

/**
 * "the legal team", "legal and privacy staff", "reviewed by security and legal", "legal must review": a function as one
 * who reviews, by the adjective of its work.
 */
function lines(words: string, acting = reviewing): string {
  return [
    `${words} (${list}) (${list}) (${list}) ${people}`,
    `${words} (${list}) (${list}) (${list}) ${acting}`,
    `by|both|consult|consultation|coordination|collaboration|drawn|representatives|members (with|from|of) (${inLine}) (${inLine}) (${inLine}) (${inLine}) (${inLine}) (${inLine}) ${words}`,
    `${words} (${inLine}) (${inLine}) (${inLine}) must|shall|will|may|should|to|both (_) (_) ${acts}`,
    `#name for (${list}) ${words} and|review|reviews|check|checks|assess|assesses|looks|signs`,
  ].join('\n');
}

export const legalReviewer = concept(
  'legal-reviewer',
  `
  ^legal|^law
  ${lines('legal')}
  counsel|lawyer|lawyers|solicitor|solicitors
  city|county|district attorney
  attorney generals|general
  from legal
  legal affairs
  head|director of legal|law
`,
);

export const complianceReviewer = concept(
  'compliance-reviewer',
  `
  ^compliance
  ${lines('compliance')}
  internal|^internal audit|auditor|auditors
  !audit (and) risk committee
  ^audit
  regulatory affairs
`,
);

export const securityReviewer = concept(
  'security-reviewer',
  `
  ^security|^cybersecurity|^infosec
  ${lines('security')}
  ${lines('cybersecurity')}
  ciso|cisos
  security people|guild|working|architect|manager
  information security
  security lead|officer|check|checks
  head|director of (information|cyber) security|cybersecurity
`,
);

export const privacyReviewer = concept(
  'privacy-reviewer',
  `
  ^privacy
  ^data ^protection
  ${lines('data protection')}
  ${lines('privacy')}
  personal data (protection) officer|specialist
  information governance|rights|commissioners
  dpo|dpos
  caldicott guardian
  privacy|protection analyst|lead|screening
  data protection check|checks|impact|assessment
`,
);

export const riskReviewer = concept(
  'risk-reviewer',
  `
  and|or|the|to ^risk
  ^risk and|or|checks|reviews|evaluates|advises
  ${lines('risk (management)', 'reviews|assesses|evaluates')}
  enterprise risk
  risk owner
  model risk|validation
  risk management together|challenges
  second line
`,
);

export const ethicsReviewer = concept(
  'ethics-reviewer',
  `
  ^ethics
  ${lines('ethics')}
  institutional review board
  responsible ai office|team|council
  office of responsible ai
  equity|diversity|accessibility|equality office|officer|team|and
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
  chief data officer
  enterprise data
`,
);

export const procurementReviewer = concept(
  'procurement-reviewer',
  `
  ^procurement|^purchasing
  ${lines('procurement|purchasing')}
`,
);

export const itReviewer = concept(
  'it-reviewer',
  `
  ^^it|^^ict|^^cio|^^cto
  ^information ^technology|^systems
  chief information|technology|digital officer
  technology|technical|network (review) ${people}
  technology department|services
  ^information ^services|^management (and) (^technology) (_) department|team|office|division
  enterprise architecture
  ^engineering
  head|director|chief|vp of (the) (information) technology|digital
  ${lines('it')}
  !it security (_) (_) (_) (_)
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
  quality and compliance|risk|safety|assurance
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
  vetted|vetting
  approve|approves|approved|approval
  authorized by
  sign|signs|signed off|offs
  consult|consults|consulted|consultation
  scrutin*
  screen|screened
  countersigned
  comprising|comprises
  consisting|consist|composed|made of|up
  include|includes|including (_) representatives|representation|members|member|those
  representatives|members from|of
  participat*
  take|takes|taking part
  contribute|contributes|contributed
  look|looks|looked at|over
  seen by
  involve|involves
  is|are|must (be) (actively) involved (at|whenever|when|in)
  advise|advises
  weighs
  appraised
  opinions
  in coordination|collaboration with
  responsible for coordinating
  sits|sit on
  circulated to
  opinion
  carried out by
  challenge|challenges|challenged
  check|checks|checked
  heard
  clear|cleared|clearance
  fill|fills in|out
  screening
  be asked
  validate|validates|vet|vets|test|audit|audits
  take|takes a look
  brought in|into
  agree|agrees|concurs|concurrence
  remarks|comments
  pass|passes|goes|go|run|put (_) (_) through|by|past
  read|reads the|each|all (_) contract|contracts|terms|licence|proposal|request
  give|gives|provide|provides|issue|issues (_) advice
`,
);

/** A section on who reviews. */
export const reviewersHeading = concept(
  'reviewers-heading',
  `
  reviewers|reviewer
  review team|board|process|functions|panel
  legal|privacy|security review|reviews
  approval workflow|process
  roles
  responsibilities
  committee|council membership|composition|members
`,
);

/** The label of those who review. */
export const reviewersLabel = concept('reviewers-label', 'reviewer|reviewers');

/** Reviews of something else: of output, of the policy, of books. */
export const otherReview = concept(
  'other-review',
  `
  this policy was
  book|peer|literature|online|judicial review|reviews
  review (all|ai|the|its|any) (generated) output|outputs|content
  may use the
  existing policies
  privacy|security|protection|^^it|compliance|audit policy|policies|notice|act|law|laws|procedure|procedures
  developed|prepared|written this
`,
);

/** A review named after its function, or by nobody in particular. */
export const specialistReview = concept(
  'specialist-review',
  `
  security|privacy|legal|compliance|ethics|ethical|^^it|clinical|cybersecurity review|reviews|approval|sign|clearance
  (information) security|privacy|ethics assessment|evaluation
  security|privacy|legal|compliance|ethics|cybersecurity|procurement|risk|^^it|protection (team|office|officer) must|shall|will review|assess|evaluate|vet|examine|approve|check|sign
  multidisciplinary|cross functional (functional) panel|team|group
  stakeholders|colleagues from across|a
  senior information risk owner
  colleagues from|in risk|legal|security
`,
);

/** Says who sits on a body. */
export const composition = concept(
  'composition',
  `
  members|representatives|people|colleagues|staff|experts|specialists|those|one (_) (_) from
  bring|brings|draw|draws|drawing together|on
  made up of
  composed|comprises|comprising|consists|consisting|consist
  includes|include|including (_) representatives|representation|members
`,
);

/** Functions by one word, as in a list of who sits together. */
export const inLists = [
  concept('list-legal', 'legal|law|lawyers|counsel'),
  concept('list-privacy', 'privacy\ndata protection'),
  concept('list-security', 'security|it|cybersecurity'),
  concept('list-risk', 'compliance|risk|audit|ethics|safety'),
  concept(
    'list-business',
    'product|engineering|hr|procurement|finance|nursing|clinical|curriculum\ndata science\nhuman resources',
  ),
] as const;

/** Opens the list of who sits on a body. */
export const membersAre = concept(
  'members-are',
  `
  members
  composition|membership
  chaired by
`,
);

import { concept } from './concept.ts';

/** Those who sell or run AI for the organisation, by name of their role alone. */
export const vendorParty = concept(
  'vendor-party',
  `
  vendor|vendors
  supplier|suppliers
  provider|providers
  subprocessor|subprocessors
  sub processor|processors
  bidder|bidders
  manufacturer|manufacturers
  third parties of|providing|supplying|offering|must|shall|will|are|have|need|before
  contractor|contractors of|who|that|for|providing|supplying
  ai|technology|software|edtech|tech company|companies|firm|firms
  outsourced service|services|operations
  technology|implementation|delivery partner|partners
  consultancy|consultancies
  freelancer|freelancers
  external|outside partner|partners|party|parties|company|companies|developer|developers|firm|firms|consultant|consultants
  company|firm|people behind|that
  working for us
  these|such|those companies
`,
);

/** AI that comes from outside. */
export const boughtTool = concept(
  'bought-tool',
  `
  third party (generative) (ai) ai|tool|tools|system|systems|service|services|software|product|products|application|applications|app|apps|model|models|solution|solutions|platform|platforms|algorithm|algorithms|chatbot|chatbots|api|apis|technology|technologies|component|components
  external|vendor|outside|commercial|purchased|procured|licensed|bought|proprietary (generative) (ai) ai|tool|tools|system|systems|service|services|software|product|products|application|applications|app|apps|model|models|solution|solutions|platform|platforms|algorithm|algorithms|chatbot|chatbots|api|apis|technology|technologies|component|components
  vendor supplied|provided|built|developed
  bought in
  saas
  ai|generative service|services|product|products|subscription|subscriptions
  foundation model|models
`,
);

/** Words that say one buys it. */
export const buying = concept(
  'buying-in',
  `
  procur*
  purchas*
  acquir*
  acquisition|acquisitions
  vendor|supplier|tool|tools|system|software|ai|technology|product onboarding
  onboarding of|a|an|new|any (new|ai) vendor|vendors|supplier|tool|tools|system|systems|software|ai|technology|product
  onboard|onboarded (a|an|any|new) (ai) vendor|vendors|supplier|tool|tools|system|systems|software|technology|product
  before licensing|signing
  sign up
  signing up
  contract award
  buy|buys|buying|bought
`,
);

/** Looking a supplier or its tool over: verbs in the active and nouns. */
export const assesses = concept(
  'assesses',
  `
  assess|assesses|assessing
  reassess|reassesses
  evaluate|evaluates|evaluating
  vet|vets|vetting
  review|reviews|reviewing
  examine|examines|examining
  screen|screens|screening
  audit|audits|auditing
  check|checks|checking
  verify|verifies|verifying
  scrutinize|scrutinizes|scrutinizing
  scrutiny
  monitor|monitors|monitoring
  oversee|oversees
  oversight of
  inspect|inspects
  assessment|assessments of|on
  evaluation|evaluations of
  reviewed|assessed|vetted
  due diligence
  questionnaire|questionnaires
  benchmark|benchmarks
  investigate|investigates
  rate|rates|rated
  obtain|obtains|obtained from
  demand|demands from|of
  confirm|confirms that
  ask|asks|asked each|every|the|vendors|suppliers|providers|any|all|whether|them
  look|looks at|into|hard
  know|see who|where|what|how
  on the basis of
`,
);

/** The same in the passive, or as what a supplier has to pass. */
export const assessed = concept(
  'assessed',
  `
  assessed
  reassessed
  evaluated
  vetted
  reviewed
  examined
  screened
  audited
  checked
  verified
  monitored
  benchmarked
  under review
  rated
  classified
  cleared
  reassessment
  assessment|assessments
  evaluation|evaluations
  due diligence
  questionnaire|questionnaires
  vetting|screening
  security|privacy|legal|technical|compliance|risk|contract|procurement|assurance|vendor|supplier|performance|annual|periodic review|reviews|check|checks
  audit|audits
  ongoing oversight|monitoring
  clearance
  certification|certifications
  assurance meetings|needed|process
  asked in|to|about
  documented|formal|completed review
`,
);

/** What binds a supplier on paper. */
export const contractTerms = concept(
  'contract-terms',
  `
  contractual|contractually
  agreement|agreements
  clause|clauses
  contract terms|language|provisions|requirements
  data processing|protection|sharing addendum
  right to audit
  audit rights
  warranties|warranty|warrants
  indemnity|indemnities|indemnification
  service level|levels
  supplier terms
  negotiates
  solicitation|solicitations|proposals|rfps
  terms with
  contracts
  the|a|each|every|any|no|under|by|in contract
`,
);

/** What a contract does. */
export const contractCarries = concept(
  'contract-carries',
  `
  carry|carries|contain|contains|include|includes
  exclude|excludes|forbid|forbids|prohibit|prohibits
  stipulate*
  specify|specifies|cover|covers|address
  require|requires|guarantee|guarantees
  bar|bars|allow
`,
);

/** Not before it. */
export const notBefore = concept('not-before', 'unless|until|once\nonly if|when|after|once\nprovided that\nwhose');

/** Papers that stand for due diligence by themselves. */
export const diligencePaper = concept(
  'diligence-paper',
  `
  data processing|privacy|sharing agreement|agreements|addendum|addenda
  contract|agreement|dpa|baa (is) in place|signed
  dpa|dpas
  business associate agreement|agreements
  baa|baas
  hecvat
  soc 2
  vendor|supplier|provider (ai) (security|risk|privacy|compliance|data|ethics) assessment|assessments|review|reviews|questionnaire|questionnaires|diligence|assurance|evaluation|evaluations|vetting|checklist|audit|audits|oversight|screening|register
  third party (ai) (security|risk|privacy|compliance|data|ethics) assessment|assessments|review|reviews|questionnaire|questionnaires|diligence|assurance|evaluation|evaluations|vetting|checklist|oversight|screening|register
  ai clauses in
  contractual protections|safeguards|terms|assurances|requirements|provisions|obligations|controls|commitments|clauses
  due diligence on|of|for (all|any|each|every|new|ai) (ai) vendors|vendor|supplier|suppliers|provider|providers|third|companies|products|tools|partners
  vendor|supplier|party due diligence
  covered|protected|governed by|under (a|an|the|our) (_) contract|contracts|agreement|agreements|license
  hold|holds|holding (our|its|the|all) suppliers|vendors|providers|partners (_) (_) (_) (_) (_) (_) (_) to requirements|standards|the|our|equivalent
`,
);

/** What a supplier is made to do. */
export const vendorAct = concept(
  'vendor-act',
  `
  disclos*
  tell|inform|notify us|the
  include|includes|included
  be bound|benchmarked|listed
  conform
  demonstrat*
  supply
  certif*
  warrant*
  explain
  document|documents
  support|supports
  describe
  hold|held
  sign|signs|signed
  accept|accepted
  agree|agrees|agreed
  meet|meets
  commit
  guarantee|guarantees
  deliver
  answer|answers|answered
  complete|completed
  clear|cleared
  pass|passed
  undergo
  declar*
  hand over
  submit*
  filled in
  not use|train
  bound by contract|agreement
  provide|provides|provided
  show|shows|prove|proves
`,
);

/** Heads of sections that are about suppliers. */
export const supplierHeading = concept(
  'supplier-heading',
  `
  vendor|vendors
  supplier|suppliers
  provider|providers
  third parties
  procurement
  procuring
  purchasing
  acquisition
  acquiring
  buying
  outsourcing
  supply chain
  contracts
  contract terms
  contracting
`,
);

/** Free and outside tools that are looked over all the same. */
export const outsideTool = concept(
  'outside-tool',
  `
  free ai|tool|tools|version|versions|tier
  external generator|ai|tool|tools
  browser extension|extensions|plugin|plugins
  ai tool|tools|app|apps|application|applications|product|products|software
`,
);

/** What is looked at in a tool from outside. */
export const outsideTraits = concept(
  'outside-traits',
  `
  terms (of) (service|use|and)
  privacy notice|notices|policy|policies
  data handling|practices|retention|provenance|protection
  security|privacy (and|or) (privacy|security|data) review|assessment|check|checks|controls|posture|practices|certifications
  security of
  soc 2
  hosting location
  licence|license and
  encryption
  licensing
`,
);

/** Optional, or still to come. */
export const notYetRequired = concept(
  'not-yet-required',
  `
  is|be|are good practice
  customers who
  recommended to
  prudent
  important
  suggestions only
  optional
  to be completed
  will be published
  tbd|tbc
  invited to
  aims to
  may be used to
  of high risk systems
  on us
  ai may
`,
);

/** Small print that users are told of. */
export const smallPrint = concept(
  'small-print',
  `
  terms of service|use
  terms and conditions
  license|licence terms|conditions
  vendor|provider|supplier|company terms
  vendor|vendors|provider|providers|tool|company|their privacy policy|policies|notice
  small print
  retention settings
`,
);

/** What may go wrong with, or be liked in, a supplier. */
export const supplierTraits = concept(
  'supplier-traits',
  `
  risk|risks
  reputable|reputation|reputations
  trusted|trustworthy
  prefer*
  favor|favors
  choose|chooses|choosing
  select|selects|selecting|selection
  retain|retains|keep|keeps|store|stores|collect|collects
  breach|breaches
  lock in
  dependen*
  train their
  terms
  values
  share|shares
  transparent|transparency
  supply chain
  look at
  model card
  who makes
  responsible
  ask|asking
`,
);

/** Questions to bear in mind about whoever made it. */
export const makerQuestions = concept(
  'maker-questions',
  `
  supply chain
  age limits
  privacy notice|settings
  ai clauses
  free versions|tools
`,
);

/** People of the organisation: where they share a sentence with suppliers, it binds all alike. */
export const ownStaff = concept(
  'own-staff',
  `
  employee|employees
  staff
  personnel
  students
  volunteers
  interns
  faculty
  applies to
  apply to
`,
);

/** A supplier that is oneself, or someone who buys from oneself. */
export const selfAsSupplier = concept(
  'self-as-supplier',
  `
  as a vendor|supplier|provider|developer
  human|licensed|care|health|healthcare|clinical|medical|treating provider|providers
  follow|follows|comply|complies|aligned|certified (_) (_) (_) (_) (_) soc
  use case|cases for
  by|for|to our customers|clients
  regulatory|legal|statutory (and|or) contractual requirements|obligations|duties
`,
);

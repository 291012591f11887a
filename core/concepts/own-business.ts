import { concept } from './concept.ts';

/** The organisation makes use of AI: its own AI and what it is for. */
export const usesAi = concept(
  'uses-ai',
  `
  use|uses|using|used|employ|employs|apply|applies|deploy|deploys|adopt|adopts|adopting|leverage|leverages|leveraging|embrace|embraces|utilise|utilises|harness|harnesses|harnessing|integrate|integrating|implement|implements (of) (a|variety|the|these|such|our) (of) (ai|genai|artificial|generative|machine|automated|predictive|these|technology) (intelligence|learning|ai)
  ai|genai|intelligence|learning|models (tools|systems|technologies|models|technology|solutions|applications) is|are|may be|will be|can be|shall be (also|only) (being) used|employed|deployed|applied|adopted|introduced|welcomed|limited|confined|directed
  ai|intelligence (tools|systems|technologies|may|can|will|to|that|also) help|helps|assist|assists|support|supports|supporting|enable|enables|allow|allows|improve|improves|enhance|enhances
  turn|turns to ai
  rely|relies on ai
  adoption|use|deployment|integration|implementation of (generative|responsible) ai|artificial|genai
  ai use|adoption|initiatives
  why we use
  how we use
  integrating ai
`,
);

/** People whom one kind of organisation serves: says what kind it is. */
export const peopleServed = concept(
  'people-served',
  `
  resident|residents
  citizen|citizens
  constituent|constituents
  taxpayer|taxpayers
  the (american|australian|general) people|public
  members of the public
  public services|service|servants|safety|health|interest|good|trust
  patient|patients
  student|students
  pupil|pupils
  learner|learners
  children|families|parents
  faculty
  veteran|veterans
  farmer|farmers
  passenger|passengers
  visitor|visitors
  voter|voters
  viewer|viewers|listener|listeners|reader|readers
  people with disabilities|disability
  people seeking
  vulnerable people
  consumer|consumers
  americans|australians|canadians|californians|ohioans
  borrower|borrowers|policyholder|policyholders|depositors
  community|communities
  nation
  litigants|parties
  inmates|prisoners
  members
  donors
  beneficiaries
  apprentices
  tenants
  claimants
`,
);

/** Work that only some organisations do. */
export const ownWork = concept(
  'own-work',
  `
  teaching
  learning and teaching
  research
  academic
  scholarship
  scholarly
  education
  educational
  instruction
  classroom|classrooms
  curriculum
  journalism
  journalist|journalists
  newsroom
  reporting news
  editorial
  law enforcement
  policing
  criminal
  electoral|election|elections
  health care
  healthcare
  clinical
  clinician|clinicians
  diagnosis
  medicine|medicines
  nursing
  court|courts|judicial|justice
  insurance|underwriting|claims
  lending|credit|banking
  retail|customers
  logistics|transport|transit
  manufacturing
  software development
  audit practice|engagements
  financial data|reporting
  open source
  library|libraries
  museum|collections
  service delivery|requests
  delivery of services
  government services|operations
  government efficiency
  policy making
  statistics
  pension|pensions|benefits|welfare
  housing
  agriculture|agricultural
  energy|water|sewerage|utilities
  fire|emergency|ambulance
  humanitarian
  accessibility
  charity|charities
`,
);

/** The organisation's own reason to exist. */
export const mission = concept(
  'mission',
  `
  mission|missions
  mandate
  vision
  statutory task|duty|role|purpose|functions
  core business|values|functions
  our purpose|business|work|values|role|function|job|trade
  exists|exist to
  founded to
  duty towards
  strategic plan|objectives|goals|direction|priorities
  charter
`,
);

/** Words with which an organisation says that it wants something from AI. */
export const benefit = concept(
  'benefit',
  `
  improve|improves|improving|enhance|enhances|enhancing|enrich|enriching|advance|advances|advancing|serve|serves|serving|support|supports|supporting|help|helps|helping|assist|assists|assisting|accelerate|accelerates|deliver|delivers|delivering|benefit|benefits|protect|protects|protecting|promote|promotes|foster|provide|provides|streamline|reduce|reduces|reducing|relieve|safeguard|safeguarding|fulfil|fulfils|fulfilling|achieve|better|faster|translate|transcribe|analyse|detect|find|answer|triage|summarise|summarising|predict|spot|identify|personalise|extract|process|draft
`,
);

/** Uses that the organisation does not accept. */
export const refusesUse = concept(
  'refuses-use',
  `
  will|do|does|shall|must|may not|never (be) use|used|accept|accepts|deploy|employ|tolerate|replace|decide|draw|reach|bypass|harm
  we|and|it|will accept|accepts no
  not to replace
  never to replace
  not replace
  refuse|refuses|refused
  exclude|excludes|excluded
  bars|bar it
  remain|remains a human|manual|human
  will not accept
  is confined|limited|restricted to
  none whatever
  by people|humans|a human|officers
  undertaken|performed|conducted manually
`,
);

/** How much risk from AI the organisation takes. */
export const riskAppetite = concept(
  'risk-appetite',
  `
  risk appetite|tolerance
  appetite for (ai) (risk)
  low|moderate|high|zero|no appetite|tolerance
`,
);

/** Generic reasons and the purpose of the document itself. */
export const documentPurpose = concept(
  'document-purpose',
  `
  purpose|purposes|aim|aims|objective|objectives|goal|goals|intent|intention of this|these|the|our policy|policies|document|guideline|guidelines|guidance|framework|standard|statement|directive|order|advisory|rules|memorandum|procedure|regulation|principles|paper|handbook|plan
  purpose|purposes|aim|aims|objective|objectives|goal|goals|intent|intention of this|these|the _ policy|policies|document|guidelines|guidance|framework|standard|statement|directive|order|principles
  purpose|aim|objective|intent here|is
  this|the|these|our|following policy|policies|document|guideline|guidelines|guidance|framework|standard|statement|directive|order|advisory|rules|memorandum|procedure|regulation|principles|paper|handbook|plan (is|are|has|have|been|seeks|will) (was|to|been) govern|governs|establish|establishes|provide|provides|outline|outlines|set|sets|define|defines|describe|describes|explain|explains|ensure|ensures|designed|intended|drawn|written|seeks|promote|promotes|aims|guide|guides|articulate|articulates|outlining|give|gives|safeguards|protect|protects|exists|enable|enables
  this|the|our _ policy|policies|document|guidelines|guidance|framework|standard|statement|directive|order|advisory|principles (is|are|has|have|been|seeks|will) (was|to|been) govern|governs|establish|establishes|provide|provides|outline|outlines|set|sets|define|defines|describe|describes|explain|explains|ensure|ensures|designed|intended|drawn|written|seeks|promote|promotes|aims|guide|guides
  through|with this policy|document
  why this policy
  purpose statement
  these guidelines|guidance|rules|principles|policies
  this policy|document|guidance|framework|standard|directive|advisory|statement
  intended to protect|help|guide|ensure
`,
);

/** Reasons that would fit any organisation. */
export const genericReason = concept(
  'generic-reason',
  `
  efficiency|efficiencies|efficient|efficiently
  innovation|innovative|innovate
  productivity|productive
  opportunity|opportunities
  transformative
  potential
  modernisation|modernise
  competitive|competitiveness
  reduce costs|cost
  cost savings
  save|saves|saving time
  quality
  better decisions|decision
  decision making
  benefit|benefits|gains
  add|adds value
  mission|vision|values
  strategic objectives|plan|goals
  enhance|enhancing|improve|improving our|operations|operational
  enabler
  newest tool
  work easier
  moving with the times
  technological change
`,
);

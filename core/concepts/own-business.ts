import { concept } from './concept.ts';

const usingVerb =
  'use|uses|using|used|employ|employs|employing|apply|applies|applying|deploy|deploys|deploying|adopt|adopts|adopting|leverage|leverages|leveraging|embrace|embraces|embracing|utilise|utilises|utilising|harness|harnesses|harnessing|integrate|integrates|integrating|implement|implements|implementing|introduce|introduces|introducing|explore|exploring|run|runs|incorporate|incorporating|embed|embeds|embedding|pilot|piloting|evaluate|welcome|welcomes';
const aiWord = 'ai|genai|generative|machine|chatbots|algorithms';
const aiThing =
  'ai|genai|learning|tools|systems|technologies|technology|models|solutions|applications|capabilities|indexing|recognition';

/** The organisation makes use of AI, or AI does something for it. */
export const usesAi = concept(
  'uses-ai',
  `
  ${usingVerb} ${aiWord}
  ${usingVerb} _ ${aiWord}
  ${usingVerb} _ _ ${aiWord}
  ${usingVerb} _ _ _ ${aiWord}
  ${usingVerb} these|this|such capabilities|tools|technologies|technology
  ${aiThing} (is|are|may|will|can|shall|to|has|have) (be|been|not) (also|only|now|currently|increasingly|being|a) used|employed|deployed|applied|adopted|introduced|welcomed|limited|confined|directed|integrated|leveraged|means|place|instrument
  ${aiThing} (also|may|can|will|to|that|could|which) (also) help|helps|assist|assists|support|supports|enable|enables|allow|allows|improve|improves|enhance|enhances|make|makes|do|does|touches|serves
  turn|turns|look|looks to (generative) ai
  rely|relies on (generative) ai
  adoption|use|uses|deployment|integration|implementation|power|potential|benefits of (responsible|generative) ai|genai
  ai use|adoption|initiatives|integration
  ai powered|driven|enabled|assisted
  ai presents|offers|provides|powers|underpins|drives
`,
);

/** AI does something here, in the plain present: what it brings and for whom. */
export const aiDoes = concept(
  'ai-does',
  `
  ai|it|they|chatbot|tools|algorithms|drafts|assistant|software|models|machine|which (also|already|now|only) help|helps|let|lets|save|saves|give|gives|free|frees|take|takes|bring|brings|get|gets|earns|reads|finds|spots|flags|suggests|answers|sorts|matches|predicts|checks|transcribes|serves|supports|assists|speeds
  use|uses|using|used (of) (_) ai|genai|generative (_) (_) to|for|in|where|when|so|because
`,
);

/** AI where a text about it need not name it. */
export const aiHere = concept(
  'ai-here',
  `
  ai
  these|this|such (new) tools|systems|technology|technologies|programs|assistants|software
  the assistant|tool|tools|software|machine|model|models|computer|system
`,
);

/** A heading or lead-in that asks for the reason. */
export const whyAi = concept(
  'why-ai',
  `
  why we|the|it|our (_) (_) use|uses
  why ai
  how we use
  our use of
  our function|mission|purpose
  reason for
`,
);

/** People whom one kind of organisation serves: says what kind it is. */
export const peopleServed = concept(
  'people-served',
  `
  resident|residents
  citizen|citizens
  taxpayer|taxpayers
  the (american|australian|general) people|public
  public services|service|servants|safety|health|interest|good|trust
  patient|patients
  student|students
  pupil|pupils
  learner|learners
  children|families|parents
  faculty
  farmer|farmers
  visitor|visitors
  viewer|viewers|listener|listeners|reader|readers
  people with disabilities|disability
  people|those|anyone|persons who|we|seeking|whose
  our|its members|guests|audience|drivers|teachers|lawyers|engineers
  nurse|nurses|doctor|doctors|caseworker|caseworkers|growers
  million|thousand|hundred|#num (_) households|people|homes|customers|members|users|clients|shops|stores|schools
  vulnerable people
  consumer|consumers
  americans|australians|canadians
  borrower|borrowers|policyholder|policyholders|depositors
  community|communities
  !community expectations|standards|guidelines
  donors
  beneficiaries
  apprentices
  tenants
`,
);

/** Work that only some organisations do. */
export const ownWork = concept(
  'own-work',
  `
  teaching
  research
  academic
  scholarship
  educational
  instruction
  classroom|classrooms
  curriculum
  journalism
  journalist|journalists
  newsroom
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
  insurance|underwriting|claim|claims|premium|premiums|policyholder
  lending|credit|banking
  logistics|transport|transit
  software development
  service delivery
  deliver|delivers|delivering|delivery (of) services
  improve|improves|improving|enhance|enhances our|public|city|county services
  scientific|science
  medical
  broadcasting
  games|gaming
  legal services
  construction
  library|libraries
  museum|collections
  government services|operations
  government efficiency
  statistics
  pension|pensions|benefits|welfare
  housing
  agriculture|agricultural
  energy|water|sewerage|utilities
  fire|emergency|ambulance
  accessibility
  charity|charities|charitable|humanitarian|pastoral
  codebase|contributions|contributors|patches|pull|maintainers (requests)
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

/** How much risk from AI the organisation takes. */
export const riskAppetite = concept(
  'risk-appetite',
  `
  risk appetite|tolerance
  appetite for (ai) (risk)
  low|moderate|high|zero|no appetite|tolerance
`,
);

const text =
  'page|chapter|note|notice|policy|policies|document|guideline|guidelines|guidance|framework|standard|statement|directive|order|advisory|rules|memorandum|procedure|regulation|principles|paper|handbook|plan|circular|instruction|code';
const states =
  'govern|governs|establish|establishes|provide|provides|outline|outlines|set|sets|define|defines|describe|describes|explain|explains|ensure|ensures|designed|intended|drawn|written|seeks|promote|promotes|aims|guide|guides|articulate|outlining|give|gives|safeguard|safeguards|protect|protects|exists|enable|enables|addresses|covers|details|details|lays|helps|help|supports|authorises|established|created|developed|serves|applies|articulates|gives|represents|clarifies|clarify|tells|tell|regulate|regulates|strike|puts|constitutes|reflects|demonstrates|facilitates|encourages|is|are|has|was|were|contains|sets|describes';

/** Generic reasons and the purpose of the document itself. */
export const documentPurpose = concept(
  'document-purpose',
  `
  purpose|purposes|aim|aims|objective|objectives|goal|goals|intent|intention of this|these|the|our (ai|present) ${text}
  purpose is
  this|these|our|following|present ${text} (is|are|has|have|been|seeks|will|was|were) (been|to) ${states}
  this|these|our|the _ ${text} (is|are|has|have|been|seeks|will|was|were) (been|to) ${states}
  the ${text} (is|are|has|have|been|seeks|will|was|were) (been|to) ${states}
  it is the goal|purpose|aim|intent
  through|with this ${text}
  why this ${text}
  this|these ${text} exist|for
  this page|template|site for|helps|tells
  appropriate to the purpose
  the objective|aim|goal|intent is to
  our|the aim|goal|aims|goals with|for|in|of|when (using) ai
  we see|view|regard|recognise|believe|consider (that) ai|generative
`,
);

/** The verbs of a purpose under a heading that says so. */
export const purposeVerb = concept(
  'purpose-verb',
  `
  to (help) establish|set|describe|provide|guide|outline|promote|enable|support|give|clarify|regulate|explain|create
  we|i|it|the|this|our
  foster|raise|reduce|protect|define|ensure
  in order to
`,
);

/** A heading over the purpose. */
export const purposeHeading = concept(
  'purpose-heading',
  `
  purpose|purposes
  aim|aims
  objective|objectives
  introduction
  overview
  background
  rationale
  why
  intent
  summary
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
  save|saves|saving (us|you|them|people|staff) time|hours|work|money
  quality
  decision making
  benefit|benefits|gains
  add|adds value
  mission|vision|values
  strategic objectives|plan|goals
  enhance|enhancing|improve|improving our|operations|operational
  enabler
`,
);

/** The organisation speaks of itself. */
export const ownSubject = concept(
  'own-subject',
  `
  we
  our
  us
  ^city|county|department|agency|university|college|court|hospital|commission|trust|council|authority|office|institute|ministry|school|district|board|service|bureau|company|state|museum|library|police|society|firm|group|bank|insurer|cooperative|association|organisation|charity|foundation|registry|tribunal
  agencies
  project|maintainers
`,
);

/** Rules, trainings and definitions that name the same words without a reason for AI. */
export const otherPurpose = concept(
  'other-purpose',
  `
  must|shall|may|should not
  whether
  open|honest|transparent about
  accordance|conformity|compliance with
  do not
  training
  for the purpose|purposes of
  for more|further information|guidance
  intended purpose
  many companies|organisations|organizations|institutions
  personal data|information
  is prohibited
  refers to
  questions regarding|about
  means
  applies to
  apply to
`,
);

const organisation =
  'company|firm|group|agency|department|authority|council|city|county|university|college|school|district|hospital|trust|court|bank|board|institute|ministry|service|association|foundation|charity|cooperative|commission|office|bureau|organisation|state|corporation|museum|library|society';
const doing =
  'sell|sells|manufacture|manufactures|supply|supplies|connect|connects|advise|advises|serve|serves|teach|teaches|insure|insures|lend|lends|publish|publishes|administer|administers|inspect|inspects|educate|educates|feed|feeds|represent|represents|cares|preserve|preserves|resolve|resolves|translate|transport|transports|grow|grows|exist|exists|hear|hears|house|fund|funds|regulate|regulates|repair|repairs|design|designs|care';

/** What the organisation does, for whom: its business in words of its own. */
export const ownDoing = concept(
  'own-doing',
  `
  we (also|only|mostly) ${doing}
  we are (a|an|the) (_) (_) provider|charity|school|bank|firm|cooperative|lab|studio|clinic|publisher|maker|library|museum|agency|regulator|insurer|broker|hospital|newsroom|newspaper|union|practice
  ${organisation} ${doing}
  our|the mission|business|trade|strategy|mandate is|of
  mission|object|trade|mandate of (the) _ (_) is
  mission|mandate to
  duty to help|protect|serve|provide|deliver|connect|improve|advance|educate
  !_ resolve|resolves disagreements|conflicts|disputes (about|over|on) (ai|its|the)
  !ai office publishes
  we make|build|run|operate|look _ (_) (_) for
  #name makes|builds|sells|publishes|supplies|insures|develops|designs|manufactures|operates|maintains|regulates|runs|moves|carries|treats|grows (and) (operates|sells|maintains|distributes|services) (_) (_) (_) software|products|equipment|tools|games|machines|devices|insurance|services|vehicles|parts|components|medicines|drugs|food|clothing|furniture|energy|electricity|networks|roads|hospitals|clinics|schools|homes|buses|trains|ships|ferries|goods|freight|loans|mortgages
  we look after
  the|our|${organisation} runs|handles|makes|operates|provides _ (_) (_) services|containers|patients|schools|homes
  as|being a|an|the (_) (_) (_) provider|supplier|operator|manufacturer|regulator|steward|stewards|producer|broker|insurer|lender|bank|publisher|charity|school|university|hospital|utility|agency|court|museum|library|council|cooperative|firm
  provides|provide _ (_) (_) services to|for
  people|clients|customers we serve|contact|support|help
  our tenants|passengers|guests|readers|insureds|patients|apprentices|residents
  statutory task|role|function|duty
`,
);

/** The organisation turns down a use of AI. */
export const turnsDown = concept(
  'turns-down',
  `
  we|it|${organisation} (will|do|does|shall|would) not|never (be) use|uses|used|let|lets|deploy|employ|accept|tolerate|allow|permit|rely|replace|build|sell|ask|offer|want
  we|and|it|${organisation} (will) refuse|refuses|decline|declines|forgo|forgoes|reject|rejects|exclude|excludes|bar|bars
  accept|accepts|tolerate|tolerates no
  is|are declined|refused|excluded from
  what we will|won not (do|accept)
  remain|remains|belong|belongs (a) (to) human|humans|people|manual|reserved
  no (_) (_) is determined|decided|released|made by|on (a|the) machine|algorithm|ai
  is|are|be confined|limited|restricted to
  by people
  ai|it|machine|computer|algorithm|model|tool|chatbot (will|does|may|shall|can|must) never|not (be) (used) (to|for|in) decide|decides|replace|replaces|write|writes|weigh|make|makes|set|sets|choose|judge|determine|monitor|rank
  no|never|not let (_) ai|computer|machine|algorithm|model|tool|chatbot
  by a|an (_) machine|computer|algorithm|model
`,
);

/** The good that AI is to do, in words of value. */
export const worth = concept(
  'worth',
  `
  improve|improves|improved|improving|enhance|enhances|enhancing|enrich|enriches|enriching|advance|advances|advancing|serve|serves|serving|accelerate|accelerates|benefit|benefits|benefiting|better|streamline|strengthen|empower|empowers|foster|fosters|fulfil|fulfils|transform|transforms|modernise|optimise|promote|promotes|innovation|excellence|efficient|efficiency
  deliver|delivers|delivering|provide|providing (_) services|value|timely
  help|helps|support|supports|assist|assists (_) (_) deliver|delivery|achieve|us|our
`,
);

/** What AI is there for beside people, not in their place: a refusal once it is told which people or work. */
export const notInPlaceOf = concept(
  'not-in-place-of',
  `
  not|never (to) (_) replace|replaces|substitute|supplant
  rather than replace|replacing|substitute
`,
);

import { concept } from './concept.ts';

/** The policy, or a copy of it, as what is kept, published or handed out. */
export const policyCopy = concept(
  'policy-copy',
  `
  this|the|our|its|present|these (ai) (usage|use|acceptable|governance) policy|policies
  administrative policies
  our|its (ai) guidelines|guidance|rules|principles|statement|charter|commitments
  ai policy|guidelines|rules|statement|principles|protocol|charter|policies|commitments
  !(this|the|our) (ai) (use|usage|acceptable|governance) (use) policy template
  policies may|can|are
  protocol|charter|statement|guidelines|rules on ai
  copy|copies of
  copies are|may|can|on|from
  copy in
  latest|current|official|controlled|master|authoritative|approved|reading|electronic|signed|printed|full (current) version|edition|copy|copies|original|text|instrument|master
  public summary|version|copy
  this (second|first|third|new|updated) version
  link to this statement|policy|document
  this|the|present|these (ai|full) document|guidance|guideline|guidelines|statement|directive|standard|framework|charter|code|protocol|order|handbook|rules|regulations|instruction|instructions|principles|notice|manual|text
  this page|memo|memorandum|circular|note|guide|chapter|decision|ordinance|procedure
  copy from|hangs|can|may|at|on|is
  paper|hard copy|copies
  this (_) plan
  transparency statement
`,
);

/** Out in the open, or in a place by its verb: enough beside the policy. */
export const openAccess = concept(
  'open-access',
  `
  published|publish|publishes (on|at|in)
  publicly|freely available|accessible
  made|make|makes|making _ _ public
  made|make|makes|making public
  public display|inspection
  open to (the) everyone|public|all|anyone|employees|any
  available (free|online|publicly|internally) on|at|to|in|from|upon|through|via|for|under|within (the|our|request)
  accessible to|on|at|via|through|from|in
  posts (online|publicly) on|online|at|in|to|for
  posted
  found (online) on|at|in|online|under|here|within
  downloaded|downloadable|download
  hosted|host
  stored|filed|saved|archived|located|resides|lives|displayed|deposited|pinned|housed (electronically|centrally) on|in|at|with|centrally|under
  kept|held|retained (electronically) in|at|on|behind|available|accessible|centrally
  maintained by the office (of)
  on|upon (written) request
  when requested|asked
  free of charge
  may be viewed|accessed|consulted|obtained
  can be viewed|accessed|consulted|obtained|read|supplied|freely
  be requested|inspected
  right to see|inspect
  notice board
  official gazette
  policy library|portal|register|hub
  in|under the employee handbook
  released to the (general) public
  under an open licence|license
  is|are public
  is|are|live on the|our wiki|website|intranet|site
  public handbook|wiki|register
`,
);

/** Handing it out, said before it is named. */
export const handsOut = concept(
  'hands-out',
  `
  publish|publishes|publishing
  copy|copies of
  distribution of
  post|posts
  disclose|discloses
  download
  right to see|inspect
  host|hosts
  find|access|view|obtain
`,
);

export const makesAvailable = concept(
  'makes-available',
  `
  make|makes|making available
  publish|publishes|published|publishing
  disclose|discloses
  hosts|host
  releases|released
`,
);

/** A fragment that says where it is published, the policy being understood. */
export const publishedIn = concept(
  'published-in',
  `
  ^published in|on|at
  ^copies are|may|can|on|from|available
  it is|s stored|kept|published|posted|available in|at|on|with
  in the handbook
`,
);

/** The policy as "it". */
export const itIs = concept(
  'it-is',
  `
  it must|shall|will|should be|remain
  it is|remains also|publicly|freely|available|published|kept|posted|displayed|stored
  it hangs|lives|sits|stays
  it is on|in
  it is pinned|stored|filed
  you|anyone|anybody|everybody can|may read|find|download it
`,
);

/** Getting hold of it: needs a place or a person beside it. */
export const getsHold = concept(
  'gets-hold',
  `
  obtain|obtains|obtained
  download it
  access|accessed
  view|viewed
  may|can consult
  be consulted
  find|finds
  can|may be read
  can|may|to read
  see|sees
  receive|receives
  gives|give|given
  provided|provide|provides to
  send|sent
  supplied|supply to
  inspect
  share|shared
  keep|keeps|kept
  store|stored
  saved
  placed|places|place
  location
  attached
  put
  ask|request|requests
  hang|hangs
`,
);

/** Where, or to whom outside. */
export const whereabouts = concept(
  'whereabouts',
  `
  website|websites|webpage
  web page
  home page
  intranet
  sharepoint
  portal
  wiki
  repository
  online
  gazette
  site
  shared drive
  folder
  library
  registry
  staff|members area|hub|app|room
  channel
  github
  https|http|www
  records system
  document management system
  reception
  branch|branches
  waiting room
  !library director|services|staff|board|manager|team
`,
);

/** Whom outside it is for. */
export const outsideReaders = concept(
  'outside-readers',
  `
  interested parties
  public
  external parties
  stakeholders
  subcontractors|collaborators
  customers|clients|suppliers|investors|regulators|citizens|residents|parents|patients|readers|funders|partners|members|visitors|families|anyone|donors
  !members of (the) staff|faculty|workforce|team|board|committee
`,
);

/** Heads of sections and lists on where it is. */
export const whereHeading = concept(
  'where-heading',
  `
  where to find
  where this|the|our policy
  publication
  availability
  document storage
  location
`,
);

export const placeLabel = concept(
  'place-label',
  `
  location (of) (document|policy)
  document|storage|policy|file storage|path
  published (on|at|in)
  publication
  kept at
  public copy|version
  internal|external
  stored (at|in)
  available at|from|on
  availability
  controlled|master|official|reading copy|copies
  where to find (it|this)
`,
);

/** What may stand beside such a label. */
export const placeWord = concept(
  'place-word',
  `
  intranet
  website|site|webpage
  web page
  sharepoint
  portal
  library
  register
  office
  folder
  drive
  system
  wiki
  repository
  request
  notice board
  hub
  gazette
  collection
  cabinet
  policies
  customers|public|clients|suppliers
  https|www
`,
);

/** Signs of a public or common place, without saying so. */
export const publicSign = concept(
  'public-sign',
  `
  ^classification public
  document|policy url|link
  download pdf
  look|check online
  link to this
  web|public version
  print this
  may be out of date
  online policy|edition|version
  this web site
  this web|policy page
  https|http|www _ (_) (_) (_) (_) (_) (_) (_) ai (usage|use|acceptable|governance) (use) policy|policies|statement|guidelines|principles
  home (_) (_) (_) (_) policies|policy
  another|other format|formats
  this page
  ^home _ (_) (_) (_) (_) (_) policies|policy|guidelines|generative|ai
`,
);

/** Wants it to be open, and does not say that it is. */
export const wantsOpen = concept(
  'wants-open',
  `
  publication of the|this
  publish this|the
  public domain
  shared with stakeholders|the
  publicly disclosed
  transparency statement
  openness about
`,
);

/** Words of a plan, not of a fact. */
export const tentative = concept(
  'tentative',
  `
  intend|intends|intention
  hope|hopes
  consideration
  considering|considered
  may be made
  in due course
  where appropriate
  where possible
  may make|let|share|publish
  might
  could
  ought
  should
  once the
  aim|aims
  recommended|suitable
  tbc|tbd
  probably
`,
);

/** What else is published, kept or available. */
export const otherPublished = concept(
  'other-published',
  `
  data classification
  publicly available ai|tools|generative|information|data|models
  register|inventory is|of|lists
  algorithm register
  list of
  approved tools
  privacy notice|notices
  training|onboarding
  output|outputs
  generated
  source code
  helpdesk
  confidential|confidentially
  must not be public
  not be disclosed|published|copied
  not permitted
  model cards
  consultation
  use case|cases
  risk assessments
  logs
  input|inputs
  vendor|vendors|provider|providers
  retention
  social media
  before publication
  published research
  exceptions
  exception to|from|is|was|request|granted|report|register
  request form
  broader|wider ai|policy
  annual report
  records of ai
  purpose|aim of this|the|our
  open source
  personal data|information
`,
);

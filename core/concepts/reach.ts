import { concept } from './concept.ts';

/** The policy as what people are told of or given. */
export const toldPolicy = concept(
  'told-policy',
  `
  this|the|these|our|its|present (ai) (usage|use|acceptable|governance) policy|policies|guideline|guidelines|directive|charter|rules|circular|memo|memorandum|handbook|document|instructions|guidance|decision
  this|these|our (ai) (usage) standard|framework|code|protocol|order|manual|regulation|ordinance|instruction|page|notice|note|guide|chapter|statement|principles|procedure
  ai (usage|use|acceptable|governance) policy|guidelines|rules|policies|statement
  policy changes|updates
  ^changes|^amendments are|will
  changes|amendments to (this|the|our|these) (ai) policy|policies|guidelines|rules|standard|framework|it|them
  hear about changes
  a copy
  printed copy
  summary of
  key points
  contents|receipt of this
  the text
  policy on ai
  policy will|shall|is|must be
  amendments by
  abridged|short version
  rules on ai|the
  !(this|the|our) (ai) (use|usage|acceptable|governance) (use) policy template
  it is sent|shared|distributed|circulated|communicated|read|displayed|posted|pinned
  !the|this|our (ai) (_) policy|policies owner|owners|team|office|officer|manager|committee|lead|contact
  !breach|breaches|violation|violations|infringement|exception|exceptions|deviation|deviations|variance|variances|noncompliance|questions of|to|from|with|about|on (the|this|these|our) (ai) (_) policy|policies|rules|guidelines|standard|framework|document
`,
);

/** Done to it: it reaches people. */
export const handedOn = concept(
  'handed-on',
  `
  communicated|distributed|circulated|disseminated|cascaded|publicized
  announced|announces|notified|relayed
  mailed to|by|with
  sent
  emailed
  displayed on|in|at
  read out
  go out
  shown
  shared with
  given to|at
  provided|supplied|handed|issued to
  is|are given|handed|provided
  known to (all|the|our|their) staff|teams|employees|colleagues|people
  made known|aware|available to (all|the|our) all|staff|employees|personnel|users|teams|colleagues|everyone|volunteers|faculty|students|workers|members
  introduced to|at|in|during
  posted|published|available|accessible|placed|put|uploaded on|in|to|via|through the|our|an|its (internal|staff|company|employee|corporate) portal|wiki|hub|channel|staff
  intranet
  linked from
  on screen
  part of (the) (mandatory) induction|onboarding|orientation
  included|covered in|during (the|our) (new) onboarding|induction|orientation|training|employee|hire
  at onboarding|induction|orientation
  agenda item
  staff|team meetings|meeting
  go|goes to (the|our) (whole) all|every|everyone|heads|staff|employees|teams|workforce|members|board|directors|users|personnel
  discussed|talked|gone about|through|over
  acknowledged by
  signed by (all|every|each|the|our|new) (new) staff|employees|employee|personnel|users|user|members|teams|colleagues|volunteers|contractors|workers|everyone|students|teachers|pupils|starters|joiners|hires|trustees|people
  in the annual|mandatory|compliance|yearly
  informed|told of
  explained|presented to|at|during
  to the|their attention|notice|knowledge
`,
);

/** Passing it on, said before it is named. */
export const handsOn = concept(
  'hands-on',
  `
  communicate|communicates|communicating
  communication of
  distribute|distributes|distributing
  distribution of
  circulate|circulates|circulating
  disseminate|disseminates|dissemination
  announce|announces
  share|shares|sharing
  send|sends|sending
  cascade|cascades
  bring|bringing|brings|brought (_) (_) to
  make|makes|making|made _ _ aware
  make|makes|making|made aware|known
  inform|informs|informed|informing (_) (_) (_) of|about
  notify|notifies|notified|notifying (_) (_) (_) (_) of|about
  explain|explains|explaining
  introduce|introduces
  launch|launches
  go|goes through
  tell|tells (_) (_) about
  brief|briefs _ (_) (_) on
  train|trains|trained (_) (_) on
  training on|about
  awareness of this|the|our
  remind|reminds _ (_) of
  given|furnished|supplied with
  read out
  ensure|ensures|ensuring (that) _ (_) (_) (_) know|knows|understand|aware|familiar|read
  make sure (that) _ (_) (_) (_) know|understand|aware|familiar|get
  alerts
  email|emails|mail|mails|ping
  shown
  chapter|session|module|section on
  hear about
  talk|talks about
  go|goes over
  pin|pins|post|posts
  forward|forwards
  make|makes|making _ _ known
`,
);

/** The same by verbs that are about anything: only right before it. */
export const handsOver = concept(
  'hands-over',
  `
  receive|receives
  given|handed|hand|hands
  include|includes
  keep|keeps a
  get|gets
`,
);

/** Confirming that one has it. */
export const acknowledgement = concept(
  'acknowledgement',
  `
  acknowledge|acknowledges|acknowledged|acknowledging
  acknowledgment|acknowledgments
  acknowledgement|acknowledgements
  attest|attestation|attestations
  staff|employees|employee|personnel|users|user|members|teams|colleagues|volunteers|contractors|workers|everyone|students|teachers|pupils|starters|joiners|hires|trustees|people (must|shall|will|to|are|is|have|has) (also|each|required|asked|expected) (to) (read|acknowledge) (and) sign|signs|signed
  sign|signs|signed (a|an|the|this|it|that|their|written|annual) (annual|written|policy|user|acceptable|compliance) (use) acknowledgment|acknowledgement|declaration|statement|confirmation|attestation|agreement|form
  signature|signatures of (all|every|each|the) staff|employees|employee|personnel|users|user|members|teams|colleagues|volunteers|contractors|workers|everyone|students|teachers|pupils|starters|joiners|hires|trustees|people
  have read and
  confirm|confirms|certify|certifies|declare|declares (that) they|i|you|he|she have|has read
  have read the|this
  annual|compliance declaration
`,
);

/** A confirmation, or a briefing, that needs no more said. */
export const acknowledgesReceipt = concept(
  'acknowledges-receipt',
  `
  i have read
  i have received
  policy acknowledgment|acknowledgement|attestation
  acknowledgment|acknowledgement form
  confirm|confirms|confirmed|acknowledge|acknowledges|acknowledged receipt
  re acknowledgment|acknowledgement
  note|memo|letter|message|email to all|everyone|everybody|staff|colleagues
  sign this|below|here
  trained|briefed on these|this|the|our (ai) requirements|rules|guidelines|policies|policy
  ^to all staff|employees|personnel|heads|departments|faculty|directorates|officers|colleagues
  copies|copy to
`,
);

/** Joining, and other occasions to be told. */
export const joining = concept(
  'joining',
  `
  onboarding|onboard|onboarded
  induction
  orientation
  new hire|hires|joiner|joiners|starter|starters
  !staff|employees|personnel|contractors (and|or) new hires|joiners|starters
  newcomers
  first day|week
  staff meeting|meetings
  team meeting|meetings
  town hall
  newsletter|bulletin
  all hands
  internal channels|communications|messaging
`,
);

/** The policy, beside an occasion or a signature. */
export const policyWords = concept(
  'policy-words',
  `
  policy|policies
  guidelines
  ai guidance|rules|principles
  these|the|this guidance|rules|principles|instructions|requirements
  directive
  this document|statement|standard|charter|framework|memorandum|page|regulation|handbook
  the document
  ai statement
`,
);

/** Being bound by it, or reading it oneself. */
export const boundBy = concept(
  'bound-by',
  `
  comply|complies|complying with
  compliance with
  adhere|adheres|adhering|adherence to
  abide by
  follow|follows
  by|in|when|to following
  bound by
  binding on
  subject to
  understand|understood
  familiar|familiarize|familiarity|conversant (themselves|yourself|itself) with
  acquaint|acquainted
  know|knowing|knows
  read|reading
  observe|observed
  ignorance of
  respect
  uphold
  accordance|keeping|line with
  aware of
  awareness of
  live by
  held to
  agree|agrees to (to) (be) comply|follow|abide|adhere|observe|bound|this|the|these
  implement
  stick to
  remind
  share|mention
  apply
  conform
  required by
  check
`,
);

/** Strictly this text. */
export const strictlyThis = concept(
  'strictly-this',
  `
  this (ai) (usage|use|executive|administrative|operating) policy|document|guidance|guideline|statement|directive|standard|framework|code|order|memorandum|manual|charter|regulation|procedure
  these (ai) (usage|use|guiding) guidelines|principles|rules|policies|requirements|standards|provisions|instructions|expectations|dos
  the following principles|rules|guidelines|requirements
  the (ai) (usage|use|present) policy|guidelines|directive|rules|principles|charter
  the present
  the same rules
  ai policy|rules|principles|guidelines
  our approach
  current version
  by it
`,
);

/** Said of it: it binds. */
export const isBinding = concept(
  'is-binding',
  `
  must|shall|should be followed|observed|read|understood
  is|are|be binding
  binding rules|requirements
  shall|must be implemented
  binds
  mandatory
  is|are to be strictly|followed|observed
  compliance is
  is required of|for|reading
  bind
`,
);

/** Duties without the name of the text. */
export const adherence = concept(
  'adherence',
  `
  required|expected|obliged to follow|abide|adhere
  must|shall follow|adhere|abide
  clear|communicate|clarify|communicating|clarifying (clear) expectations
  advise|inform (clearly) (our) staff|employees|personnel
  keep to the
  follow this
  responsible for knowing
  day to day compliance
  reading this policy
  policy should be communicated|shared
  breach|breaches|violation|violations|infringement|compliance|breaking of (this|these|the|our) (_) policy|policies|rules|guidelines|standard|document
  compliance|breach|violation (with) (this) (policy) shall|will|may|is attract|attracts|lead|result|treated|a (_) disciplinary
  policy|document|standard|rules|guidelines is|are binding|mandatory|compulsory
  binds every|all|each
  responsible for ensuring that it|this is observed|followed|implemented|respected
  policy is not followed|observed|respected
`,
);

/** Labels and heads of lists of those who get it. */
export const distributionLabel = concept(
  'distribution-label',
  `
  distribution (list|plan|to)
  circulated|distributed to
  circulation (list)
  dissemination (plan)
  communicated to|via
  audience
  channel
  communication method|plan
`,
);

export const distributionHeading = concept(
  'distribution-heading',
  `
  distribution (list)
  hear about
  dissemination
  communication of this|the
  circulation
  roll out
`,
);

/** No duty to keep to this text: a doubt whether one does, or the text of another. */
export const otherKeeping = concept(
  'other-keeping',
  `
  all|its|the mandatory requirements
  unsure|uncertain
  not|re|are sure
  read together|alongside|with|in
  whether _ _ (_) (_) (_) (_) complies|comply|adheres|conforms|accordance|line
`,
);

/** The line of a memo that says to whom it goes. */
export const memoTo = concept(
  'memo-to',
  '^to (the) all|every|heads|directors|board|members|staff|department|departments',
);

/** How word gets round. */
export const channel = concept(
  'channel',
  `
  email|emails
  intranet
  briefing|briefings
  newsletter
  poster
  meeting|meetings
  town hall
  bulletin
  onboarding|induction
  portal
  staff
  employees
  board
  directors|executive
  contractors
  heads of
  schools
  all hands
  trustees
  channels
  announcement
  circulate
  officers
  service desk
  directorates|departments|units|personnel|everyone|faculty|colleagues|members|agencies
`,
);

/** Messages about something else. */
export const otherMessages = concept(
  'other-messages',
  `
  external communications
  use ai|generative to
  generated by ai
  ai generated
  drafted
  press
  incident|incidents
  disclosed|disclosure
  disclose
  customers|partners|end users
  use of ai must|by
  supplier|suppliers must|are
  exceptions
  approval
  outputs
  vendors|vendor
  question|questions|comments|enquiries|queries (_) (_) (_) (_) (_) can|may|should|must|are (be) sent|directed|addressed
`,
);

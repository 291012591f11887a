import { concept } from './concept.ts';

/** Has it by heart or at hand, and not in keeping. */
const NOT_KEPT =
  '!_ keep|keeps|keeping|hold this|these|the (ai) policy|guidelines|rules|principles|document in|to|at|close|handy|before';

/** The text itself. */
export const thisDocument = concept(
  'this-policy-text',
  `
  this|the|these|our|present|its policy|policies|guideline|guidelines|guidance|standard|standards|procedure|directive|regulation|regulations|document|rules|order|charter|statement|memorandum|manual|code
  this|the|our|these ai|generative|acceptable|aims|genai (ai) (use) (governance|ethics) policy|guidelines|framework|standard|handbook|principles|strategy|statement
  policy document
  policy updates|maintenance|revision|revisions|implementation
  ai policy|policies|standard|guidelines (s5)
  this|the|these|our|present (_) instruction|instructions|notice|page|chapter|handbook|guide|memo|bylaw|code|edition
  this|the|these|our|present (_) agreement|circular|paper|note|manual|bylaws
`,
);

/** Has the text in keeping. */
export const keeps = concept(
  'keeps',
  `
  owns|owned (by)
  own this|the|these
  owner|owners|ownership (of)
  maintain|maintains|maintained|maintaining|maintenance (by|of)
  administer|administers|administered|administering|administration (by|of)
  custodian|steward|keeper|holder (of)
  upkeep
  up to date
  !up to date with|on
  keep|keeps|keeping (_) (_) current|updated
  responsible (for) updating|keeping|reviewing|revising|implementing
  will|shall|may update|revise|amend (and|or) (update|revise|maintain)
  review and update
  updated|revised|amended|kept|reviewed|managed (at) (least) (annually|yearly|regularly|periodically|quarterly) by
  responsible for (the) implementation|review|reviewing|updating|content|management|keeping
  is|are|been|be|made|officer responsible for (this|the|these) (ai) policy|guidelines|document|standard
  in charge of
  manages
  belongs to
  holds|hold
  oversees|oversee|overseeing
  responsible officer|office|department|unit|directorate|division|executive
  responsibility for (the) keeping|updating|content
  amendments
  interpret|interpretation and
  keeps|keeping (_) (_) (_) current|aligned|accurate|under (review)
  stewardship of
  entrusted to
  looks|look after
  looked after by
`,
);

/** Labels of a document-control field for who keeps it. */
export const ownerLabel = concept(
  'owner-label',
  `
  owner
  policy|document|business|content|documentation owners
  policy|document|content|standard|framework|procedure|guideline holder|steward|manager|lead
  owned by
  maintained|administered|managed|kept by
  kept up to date by
  custodian
  responsible office|official|department|unit|party|division|team|branch|function|manager|area
  directorate|department|division|office|unit|person|team|officer responsible
  lead department|directorate|officer|office|team|service|agency|unit
  policy|document sponsor (and) (owner)
  responsible for (this|the) content|text|policy|document|standard|page
  officer for this|the policy|circular|document|standard
  responsible|accountable person|officer|editor|executive
  !it|ict|state|public policy manager|lead
`,
);

/** Sends the reader to somebody. */
export const asksWhom = concept(
  'asks-whom',
  `
  contact
  contacts
  directed|addressed|sent|emailed|forwarded to
  question|questions|queries|comments (_) (_) (_) (_) (_) go to
  get in touch with
  email
  talk|speak|write|turn to (the|your|our)
  may approach
  consult the
  available from
  can|may ask
  seek clarification|guidance|advice from
  raise them with
  enquiries|inquiries|queries
  ask|call|phone|ring|message|tell (your|the|our) #name
  ask|call|see|phone|ring|message|tell the|your|our
  obtained|had|sought from
  shout|welcome
  gladly|happy|pleased (to) answer|help
`,
);

/** Sends what is asked to somebody: with what is asked beside it. */
export const sendsTo = concept(
  'sends-to',
  `
  send|direct|address|forward
`,
);

/** What one asks about. */
export const askedAbout = concept(
  'asked-about',
  `
  question|questions
  enquiries|enquiry|inquiries|inquiry|queries|query
  feedback|comments|suggestions|corrections
  more|further|additional information
  clarification
  unsure|uncertain|unclear|doubt
  concerns|complaints
  wording
  help|assistance|advice
  discuss
  contact point|person|officer|details
  not sure
`,
);

/** Who wrote it: no owner. */
export const authored = concept(
  'authored',
  `
  prepared by|for
  drafted|written|compiled|authored|drawn by|up|over
  produced by (the|a|an) ai|task|working|policy|governance|^^it|committee|office|team
  document|policy|guidance|guidelines|edition was|were developed|produced|created|prepared
  lead author
  developed|created|issued by
`,
);

/** A contact's own label. */
export const contactLabel = concept(
  'contact-label',
  `
  contact|contacts
  author|authors
  enquiries
  questions
  further information
  for more information
`,
);

/** An owner who is not there yet. */
export const ownerUnnamed = concept(
  'owner-unnamed',
  `
  will be designated|appointed|named|assigned|determined|confirmed
  to be determined|inserted|confirmed|advised|designated|appointed|decided
  yet to be
  whoever
  has|have an owner
  we|it (will|shall) (_) revisit|review|update|revise|amend
  county|city|company|organization|university|state|district|school|college|firm|institute|institution|town|agency|authority|commonwealth will|shall (_) review|revisit|maintain|update|revise|amend
`,
);

/** Things that have owners of their own. */
export const otherOwned = concept(
  'other-owned',
  `
  system|asset|data|product|model|risk|process|business|copyright|application|service|tool|vendor|control|budget|code|project|content|information (asset) owner|owners|steward|stewards|custodian
  national ai
`,
);

/** An address to write to. */
export const address = concept(
  'address',
  `
  com|org|edu|gov|net|example
  https|http|www
  ext|extension|telephone|phone
  us
`,
);

/** Has this text in keeping, in one phrase. */
export const keepsThis = concept(
  'keeps-this',
  `
  responsible|responsibility|accountable|answerable|ownership|owner|stewardship|custodian|steward|carriage|charge|maintenance|upkeep|administration|management for|of (the) (maint*|keeping|updat*|review*|revis*|administ*|manag*|upkeep|develop*|of) (and) (updat*|review*|maint*|revis*) (of) this|these|the (responsible|present) (ai) policy|guidelines|guidance|standard|document|framework|procedure|rules
  policy|document|content owner|custodian|steward|keeper
  maintains|maintain|owns|own|administers|administer|updates|update|revises|revise|revisits|revisit|amends|amend|keeps|keep|issues|reviews|holds|manages|enforces|interprets|review (or|and) (_) (_) this|these|the (_) (ai) policy|guidelines|guidance|standard|document|framework|procedure|rules|regulation|page|note|chapter|handbook|instruction|code|text|statement|directive
  responsible|responsibility|charged|accountable|tasked (to) (_) (_) for|with (the) carry*|enforc*|implement*|administ*|oversee*|interpret* (out|of) (of) (the) this|these|the
  this|these|the policy|guidelines|guidance|standard|document|instruction|regulation|page|rules|handbook|code (_) (_) (_) maintained|kept|owned|administered|revised|updated|amended|managed|revisited|held|enforced|interpreted by
  custody|care|interpretation|enforcement|ownership of this|the|these
  changes|amendments|revisions|updates (to) (_) (_) are|is|will (be) made|proposed|prepared|drafted by
  maintains|owns|administers|keeps|updates|revises|edits|amends|keeper|sponsors (and|or) (_) (_) (_) (_) (_) this|these|the (_) policy|guidelines|guidance|standard|document|text|agreement|circular|paper|page|manual
  belongs|belong to
  look|looks after it|this|them|these
  this|the (ai) policy|document|standard|guideline is|are|remains the responsibility of
  policy|document|standard maintained|owned|administered|managed|kept by
  !to|with this|the (ai) policy|document|standard is|are|remains the responsibility of
  ${NOT_KEPT}
`,
);

/** The keeping of the text, as a task. */
export const upkeep = concept(
  'upkeep-task',
  `
  policy (development) (and) maintenance|upkeep|administration|ownership|stewardship
  maintenance|upkeep|administration|ownership|stewardship of (this|the|these|our) (ai) policy|policies|guidelines|guidance|standard|document|framework
`,
);

/** Sections whose tables name owners of other things. */
export const ownedThings = concept(
  'owned-things',
  `
  objective|objectives|goals|targets|measures
  register|inventory|use cases|systems
  risks|controls|actions
`,
);

/** Somebody who keeps this text, in one phrase, whoever it is. */
export const someoneKeeps = concept(
  'someone-keeps',
  `
  _ maintains|owns|administers|revises|updates|curates this|the|these (ai) policy|guidelines|guidance|standard|document|page|rules|framework|regulation
  #name (_) shall|will (_) review|revisit|maintain|update|revise|administer|amend (and|or) (_) this|these|the (ai) policy|guidelines|guidance|standard|document|page|rules|framework|regulation
  #name (_) shall|will revisit|revise|update it|them every|each|annually|yearly|once|as|when
  _ keeps|keep the|this (_) policy|directive|guidelines|document|standard|rules
  ${NOT_KEPT}
`,
);

/** Heads what names the owner. */
export const ownerHeading = concept(
  'owner-heading',
  `
  policy|document|guideline|standard owner|owners|ownership|steward|custodian
`,
);

import { concept } from './concept.ts';

/** The text itself. */
export const thisDocument = concept(
  'this-policy-text',
  `
  this|the|these|our|present|its policy|policies|guideline|guidelines|guidance|standard|standards|procedure|directive|regulation|regulations|document|rules|order|charter|statement|memorandum|manual|code
  these|our principles
  the framework document
  this|the|our|these ai|generative|acceptable|aims|genai (ai) (use) (governance|ethics) policy|guidelines|framework|standard|handbook|principles|strategy|statement
  this|the (_) administrative|information policy
  policy document
  text of this policy
  this|the text
  policy updates|maintenance|revision|revisions|implementation
  content of this
  ai policy|policies|standard|guidelines (s5)
  this page|wiki|handbook
  policy and its
  the present policy
  this text|document
`,
);

/** Has the text in keeping. */
export const keeps = concept(
  'keeps',
  `
  own|owns|owned (by)
  owner|owners|ownership (of)
  maintain|maintains|maintained|maintaining|maintenance (by|of)
  administer|administers|administered|administering|administration (by|of)
  custodian|steward|keeper|holder (of)
  upkeep
  up to date
  kept current
  keep|keeps|keeping (_) (_) current|updated
  responsible (for) updating|maintaining|keeping|reviewing|revising|administering|implementing
  will|shall|may update|revise|amend|maintain (and|or) (update|revise|maintain)
  review and update
  responsible for (the) (recommending|making) updates|changes|amendments (to)
  updated|revised|amended|kept|reviewed|managed by
  responsible for (the) implementation|maintenance|administration|review|reviewing|upkeep|updating|content|management|keeping|maintaining
  is|are|been|be|made|officer responsible for (this|the|these) (ai) policy|guidelines|document|standard
  looks|look after
  in charge of
  manages
  in the care of
  entrusted to|with
  belongs to
  holds|hold
  oversees|oversee|overseeing (all|the|its) (ai) (use|policy) (of) (and) (ai|policy)
  responsible officer|office|owner|department|unit|directorate|division|executive
  compliance with this policy is overseen
  responsibility for (the) maintaining|maintenance|keeping|upkeep|updating|administration|content
  amendments
  office of primary responsibility
  under review by
  periodically revise
  interpret|interpretation and
  accountability for this policy|document
  remains accurate
  final authority on
  keeps|keeping (_) (_) (_) current|aligned|accurate|under (review)
  stewardship of
  has carriage of
  falls under the responsibility
  entrusted to
  responsible of
  document|policy owner
`,
);

/** Labels of a document-control field for who keeps it. */
export const ownerLabel = concept(
  'owner-label',
  `
  owner|owners
  policy|document|content|standard|framework|procedure|guideline owner|holder|steward|custodian|manager|lead
  owned by
  maintained|administered|managed|kept by
  kept up to date by
  custodian
  responsible office|officer|official|department|unit|party|executive|person|owner|division|team|branch|function|manager|area
  directorate|department|division|office|unit|person|team|officer responsible
  responsible for (the|this) policy|document
  owning office|department|unit|team|branch
  policy administrator
  accountable officer
  process owner
  lead author and owner
  with primary responsibility
  policy maintained|administered|owned|managed by
  content|document owner
  owner and (approver|author|contact)
  office of primary responsibility
  oversight by
  keeper
  owner of this document
  document owner
  editor
`,
);

/** Sends the reader to somebody. */
export const asksWhom = concept(
  'asks-whom',
  `
  contact
  contacts
  contact person|officer|point|email|details
  directed|addressed|sent|emailed|forwarded|go to
  reach out to
  get in touch with
  email
  send|direct|address|forward
  talk|speak|write|turn to (the|your|our)
  ask the|your|our
  may approach
  consult the
  raise them with
  raise (any) questions with
  is|are one message|call|email away
  available from
  glad to hear from you
  be had from
  one message away
  who can i ask
  can|may ask
  seek clarification|guidance|advice from
  raise them with
  enquiries|inquiries|queries
  is welcome and can
  write to
  happy to help
  first port of call
  address yourselves
  ping
  ring the
  whom do i ask
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
  further details
  clarification
  unsure|uncertain|unclear|doubt
  concerns|complaints
  wording
  help|assistance|advice
  notice|rule
  discuss
  contact point|person|officer|details
  anything is|in
  not sure
  remain in doubt
`,
);

/** Who wrote it: no owner. */
export const authored = concept(
  'authored',
  `
  prepared by|for
  drafted|written|compiled|authored|drawn by|up|over
  developed|produced|created|prepared by (the|a|an) ai|task|working|policy|governance|^^it|committee|office|team
  document|policy|guidance|guidelines|edition was|were developed|produced|created|prepared
  developed by
  author|authors|lead author of this|the policy|document|guidance
  lead author
  policy author
  document prepared|compiled
  redaction of the document
`,
);

/** A contact's own label. */
export const contactLabel = concept(
  'contact-label',
  `
  contact|contacts
  contact officer|person|point|details|information|email|us
  policy contact
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
  should have an owner
  not yet been
`,
);

/** Things that have owners of their own. */
export const otherOwned = concept(
  'other-owned',
  `
  system|asset|data|product|model|risk|process|business|copyright|application|service|tool|vendor|control|budget|code|project|content|information (asset) owner|owners|steward|stewards|custodian
  ai system owner
  national ai
`,
);

/** An address to write to. */
export const address = concept(
  'address',
  `
  com|org|edu|gov|net|example
  ext|extension|telephone|phone
  us
`,
);

/** Has this text in keeping, in one phrase. */
export const keepsThis = concept(
  'keeps-this',
  `
  keep|keeps|keeping|kept this|these|the|present (ai|present|genai) policy|guidelines|guidance|standard|document|text|rules|framework|page current|up|aligned|accurate|under
  responsible|accountable|answerable|ownership|owner|stewardship|custodian|steward|carriage|charge|maintenance|upkeep|administration for|of (the) (maintaining|keeping|updating|reviewing|administering|upkeep|maintenance|of) (and) (updating|reviewing) (of) this|these|the (responsible|present) (ai) policy|guidelines|guidance|standard|document|framework|procedure|rules
  maintains|owns|administers|updates|holds|manages this|these|the (ai) policy|guidelines|guidance|standard|document|framework|procedure
  policy|document|content owner|custodian|steward|keeper
  policy development and maintenance
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

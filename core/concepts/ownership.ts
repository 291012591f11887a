import { concept } from './concept.ts';

/** The text itself. */
export const thisDocument = concept(
  'this-policy-text',
  `
  this|the|these|our|present policy|policies|guideline|guidelines|guidance|standard|standards|framework|procedure|directive|regulation|regulations|document|rules|order|charter|statement|memorandum|manual|code
  this|the ai|generative|acceptable|aims policy|guidelines|framework|standard
  this|the (ai|organisation) ai|use|governance|ethics|acceptable|administrative policy|guidelines|framework|standard|procedure
  the policys
  policy document
  policy updates|maintenance|review|development|revision|revisions|governance|administration
  ai policy|policies|framework|standard|guidelines
  this policys|documents
  use of ai policy
`,
);

/** Has the text in keeping. */
export const keeps = concept(
  'keeps',
  `
  own|owns|owned
  owner|owners
  ownership
  maintain|maintains|maintained|maintaining|maintenance
  administer|administers|administered|administering|administration
  custodian
  steward|stewards
  keeper
  upkeep
  up to date
  keep|keeps|keeping current
  responsible (for) updating|maintaining|keeping|reviewing|revising|administering
  will|shall update|revise|amend|review (and) (update|revise|maintain)
  responsible for (the) (recommending|making) (updates|changes|amendments)
  updates to
  updated|revised|amended|kept by
  responsible for (the) (implementation|maintenance|administration|review|upkeep|updating|content|management)
  is|are responsible for (this|the) policy
  made|been|be responsible for
  looks after
  in charge of
  managed by
  manages
  in the care of
  entrusted to
  belongs to
  holds this
  responsible officer|office|owner|department|unit|executive
  oversees|oversee|overseen (the|by|this)
  responsibility for
  amendments
  office of primary responsibility
  under review by
  periodically revise
  interpret and
`,
);

/** Labels of a document-control field for who keeps it. */
export const ownerLabel = concept(
  'owner-label',
  `
  owner|owners
  policy|document|content|standard|framework|procedure|guideline owner|holder|steward|custodian|manager|lead|sponsor
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
  office of primary responsibility
  oversight by
`,
);

/** Whom to ask, or who wrote it: no owner. */
export const contactOnly = concept(
  'contact-only',
  `
  question|questions
  enquiries|enquiry
  inquiry|inquiries
  queries|query
  contact|contacts
  for further|more information
  further information
  feedback on
  prepared by
  drafted by
  written by
  compiled by
  developed by
  created by
  authored by
  author|authors
  if you are unsure|uncertain
  clarification
  comments
  suggestions
  reach out
  who can i ask
  need help
  talk|speak to
  email
  e mail
  in doubt
`,
);

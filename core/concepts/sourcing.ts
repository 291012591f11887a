import { concept } from './concept.ts';

/** AI that comes from outside, in one phrase. */
export const outsideAi = concept(
  'outside-ai',
  `
  third party (and) (vendor|external|bilateral|generative|supplied|provided|hosted) ai|genai|artificial|llm|model|models|tool|tools|system|systems|software|service|services|platform|platforms|plugins|plugin|application|applications|solution|solutions|product|products
  vendor|supplier (supplied|provided|supported|managed|developed) (generative) ai|artificial|tools|solutions|products|systems
  external|externally|outside|public|publicly|free|commercial|commercially|consumer|unapproved|procured|purchased|acquired|licensed (available|hosted|to|developed|provided|generative|or|and) (ai|genai|use|generative|licensed) (tool|tools|ai|system|systems|service|services|platform|platforms|software|artificial|products|models|chatbots|genai)
  ai (tools|systems|services|technologies|features|models|products) (that|is|are|developed) (is|are) (developed|provided|supplied|procured|purchased|acquired|obtained|licensed|hosted|embedded|bought|offered|built|operated) (by|from|through|into|in|within) (a|an|the|third|external|our|other) (vendors|vendor|parties|party|third|suppliers|supplier|providers|provider|outside|existing|commercial|products|software)
  embedded|built|bundled|integrated (ai|in|into|within|with) (ai|other|existing|software|products|tools|devices|applications)
  off the shelf
  software as a service
  saas
  ai tool|tools not provided|approved|listed|on
  ai without a
  open source models|model|ai
  copilots embedded
  ai features
  ai enabled vendor|products|software
  ai vendor|vendors|supplier|suppliers|provider|providers
`,
);

/** Who sells or supplies. */
export const outsideParty = concept(
  'outside-party',
  `
  third party
  third parties
  vendor|vendors
  supplier|suppliers
  provider|providers
  contractor|contractors
  subcontractor|subcontractors
  external part*
  outsourced|outsourcing
  service provider|providers
  consultants
  bidder|bidders
  manufacturer
  partner|partners|partner institution
  non _ systems
`,
);

/** Buying. */
export const buying = concept(
  'buying',
  `
  procure|procures|procured|procuring|procurement
  purchase|purchases|purchased|purchasing
  acquire|acquires|acquired|acquiring|acquisition|acquisitions
  buy|buys|buying|bought
  licensed|license|licensing
  solicitation|solicitations
  contract|contracts|contracted|agreement|agreements
  subscription|subscriptions
  commercially
`,
);

/** Duties and applying. */
export const bindsOrApplies = concept(
  'binds-or-applies',
  `
  apply|applies|applicable|cover|covers|covered|scope|include|includes|including|subject
  must|shall|will|may not|required|requires|require|ensure|ensures|prohibited|only|approved|approval
`,
);

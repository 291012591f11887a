import { concept } from './concept.ts';

/** Answers for something, by any of the usual words. */
export const accountable = concept(
  'accountable',
  `
  accountable
  accountability
  answerable
  senior responsible owner|officer|official
  held to account
  must ensure ai is
  responsible for|to|official|officer|executive
  held|is|are|remain|remains (ultimately|overall|personally|jointly|fully) responsible
  responsibility|responsibilities (for|of)
  executive sponsor|sponsorship|owner|lead
  sponsor|sponsors (of|for|ai)
  oversee|oversees|overseeing|overseen (by)
  oversight (of|for)
  in charge of
  has|have (overall) charge
  answer|answers (to|for)
  buck stops
  charged with
  hold|holds (her|him|them|it) to account
  account for ai
  ai lead
  lead for|on ai
  leads our|the|on ai|artificial
  directs ai|the
  owns (clinical|the|all|our) ai|risk
  own|owns|owned the (ai) risk|risks
  ownership of
  final|ultimate authority|responsibility|accountability
  looks|look after
  leadership responsibility
  chief ai|artificial intelligence officer
  caio
  owned by
  ensures|ensure|ensuring that (all) ai
  the one who answers
  responsibility (for ai) is allocated
  remit
  stands|stand behind
  it is up to
  takes|take|taken responsibility
  responds|answers
`,
);

/** Day-to-day charge of it, where the role stands in a heading above. */
export const hasCharge = concept(
  'has-charge',
  `
  manage|manages|managing
  oversee|oversees|overseeing
  oversight
  accountable
  accountability
  responsible
  lead|leads
  approve|approves
  ensure|ensures
  maintain|maintains
  direct|directs
  report|reports
  escalate
  final authority
`,
);

/** What one is accountable for, beside AI by its name. */
export const aiMatters = concept(
  'ai-matters',
  `
  algorithms|algorithmic
  automated systems
  models in production
  every model
  compliance with (this|the) policy
  adherence to this policy
  technology resources|strategy|governance
  tool approvals
  responsible use
  in this matter
`,
);

/** The label of a field that names the one who is accountable. */
export const sponsorLabel = concept(
  'sponsor-label',
  `
  executive|policy|senior|board|ai sponsor
  sponsor
  executive accountable|responsible|owner|lead
  accountable executive|official|officer|authority|person|role|(for) ai
  responsible executive
  ai accountable official
  accountable for ai
  senior responsible owner|officer
`,
);

/** Leaders whom nobody names. */
export const leaders = concept(
  'leaders',
  `
  leadership|leaders|leader
  senior|executive|top|upper|middle management|leadership|leaders|managers|executives|officials|officer|staff|team
  management at|is|shall|will|must|has|have|bears|oversees|of|and|supports|team|itself
  the|by|on|our management
  managers
  executives|executive
  directors
  heads of department|service|services|unit|units|faculty|school
  directorate|department|unit|service|section heads|directors
  agency heads
  accountable official|executive|officer|person
  top of our|the organisation|organization
  top level
  top team
  those who lead|run
  the administration
  hospital administration
  supervisors
  administrators
  a senior officer|official|person|manager
  member of the executive|leadership|management
  responsible person|official
  owners of the company
  company management
  most senior level
  the direction|partners
  management to|responds|leads|which
  senior management shall
`,
);

/** Nobody has it yet. */
export const sponsorUnnamed = concept(
  'sponsor-unnamed',
  `
  will be appointed|designated|named|assigned|confirmed
  to be advised|appointed|named|designated|confirmed|determined|decided
  in due course
  under consideration
  may be assigned
  delete as applicable
`,
);

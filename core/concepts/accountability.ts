import { concept } from './concept.ts';

/** Answers for something, by any of the usual words. */
export const accountable = concept(
  'accountable',
  `
  accountable
  accountability
  answerable
  senior responsible owner
  responsible for|to|official|officer|executive
  held|is|are|remain|remains (ultimately|overall|personally|jointly|fully) responsible
  responsibility|responsibilities (for|of)
  executive sponsorship|owner|lead
  sponsor|sponsors (of|for|ai)
  oversee|oversees|overseeing|overseen (by)
  oversight (of|for)
  in charge of
  has|have (overall) charge
  charged with
  ownership of
  final|ultimate authority
  looks|look after
  caio
  ensures|ensure|ensuring that (all) ai
  remit
  stands|stand behind
  lead|leading for|on|this|our|the
  portfolio
  account|answers|answer|answering (to|for)
  own|owns
  owned by
  sits|sit|lies|rests with
  supervision|stewardship (over|of)
  sees|see to it
  leads
  will|shall|to lead
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
  every model
  compliance with (this|the) policy
  technology resources|strategy|governance
  responsible use
  this|the work|area|programme
  this technology
`,
);

/** The label of a field that names the one who is accountable. */
export const sponsorLabel = concept(
  'sponsor-label',
  `
  sponsor
  executive accountable|responsible|owner|lead
  responsible executive
  accountable for ai
  senior responsible owner|officer
  accountable executive|official|officer|authority|person|role
`,
);

/** Leaders whom nobody names. */
export const leaders = concept(
  'leaders',
  `
  leadership|leaders|leader
  senior|top|upper|middle management|officials|officer|staff|team
  management at|is|shall|will|must|has|have|bears|oversees|of|and|supports|team|itself
  the|by|on|our management
  managers
  executives|executive
  directors
  directorate|unit|service|section heads
  accountable official|officer|person
  top level
  those who lead|run
  the administration
  supervisors
  administrators
  responsible person|official
  named|designated|appointed|nominated officer|person|official|lead|manager
  line|school|hospital|university management
  heads of department|service|services|unit|units|faculty|school
  a director|manager
  will be designated|appointed|named
  agency|department|office|unit|service|programme|school director|chief
  department|agency|division heads
`,
);

/** Below the top: accountable for AI, and no sponsor. */
export const middleRole = concept(
  'middle-role',
  `
  head|heads|director|directors|manager|managers of|for
  #name director|manager|lead|officer
  accountable|responsible owner
`,
);

/** Nobody has it yet. */
export const sponsorUnnamed = concept(
  'sponsor-unnamed',
  `
  will be appointed|designated|named|assigned|confirmed
  to be advised|appointed|named|designated|confirmed|determined|decided
  in due course
  delete as applicable
`,
);

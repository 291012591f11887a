import { department, standingBody, topManagement } from './actors.ts';
import { concept } from './concept.ts';

/** A role by its title, at any level. */
export const role = concept(
  'role',
  `
  head|heads
  chief|lead|chair of
  director|directors
  manager|managers
  officer|officers
  supervisor|supervisors
  lead|leads for|on
  coordinator
  editor|editors
  registrar
  provost
  dean|deans
  chancellor
  rector
  headteacher|principal|superintendent
  secretary
  commissioner
  administrator|administrators
  controller
  counsel
  solicitor
  attorney
  clerk
  judge
  unit|directorate|secretariat|division|branch|bureau
  team|teams
  guardian
  instructor|instructors
  teacher|teachers
  lecturer|professor
  trustees|trustee
  governors
  minister
  executive|executives
  ceo|cio|cto|coo|cfo|ciso|caio|cdo|cro|cco|dpo|siro|gc
  business|product|system|process|risk|asset|model|data|policy|accountable owner|owners
  founder|founders
  partner|partners
  designee|delegate
  maintainer|maintainers
  core developer|developers
  management
  publisher
  mayor
  president
  #name lead|leads|desk
  ai|news|help|service|standards desk
  ai program|programme office
  policy|governance|digital|transformation|innovation|president|provost|executive|chancellor|registrar|mayor|manager office
  #name cell|services|function|owner|council|commission|spokesperson
  technologist|actuary|auditor|inspector|curator|vicar|captain|matron
  she|he can|may|alone|decides|signs
  who runs|leads|keeps
  ^legal|^security|^privacy|^compliance|^procurement can|may|will|must|shall|is|has|owns|maintains|administers|approves|reviews|decides|oversees|says
  by|from|with|to ^legal|^security|^privacy|^compliance|^procurement
  !team member|members
  !microsoft|ms|home|head office|teams
`,
);

/** Whoever can decide: a role, a body, an office. */
export const decider = [role, topManagement, standingBody, department] as const;

/** A single role of top management, or a member of its body: who can be held accountable by name. */
export const topRole = concept(
  'top-role',
  `
  chief executive (officer)
  ceo
  executive director
  managing director|partner|partners|editor|officer|broker|member
  general manager
  director general
  general director
  president
  chancellor
  rector
  provost
  principal
  headteacher
  head teacher
  superintendent
  governor
  mayor
  minister
  permanent secretary
  secretary of the
  the secretary
  agency|organisation|organization head|heads
  head of (the|each) agency|department|government|organisation|organization|institution
  commissioner
  city|county|town|village manager|administrator
  chief _ (_) (_) officer|officers|director
  chief justice|judge
  cio|cto|coo|cfo|cro|cco|cdo|caio|ciso|cdao|clo|cpo|cxo
  general counsel
  founder|founders
  chair|chairman|chairwoman|chairperson
  senior responsible owner|officer
  editor in chief
  medical|finance|operations director
  publisher
  the board
  ^board of|and|member|members|level|chair|chairs
  board of directors|trustees|governors|regents|education|supervisors
  executive|management|governing|managing|supervisory|hospital|school|corporate|trust|foundation|company|executive|group board
  governing body|council
  full|city|town|village|parish council
  executive committee
  owner|owners|proprietor of the|our firm|business|company|practice
  #name governing|executive (governance) board
  ^chief ^actuary|^engineer|^scientist|^librarian|^constable|^pharmacist|^nurse|^economist
  deputy|joint chief|secretary|director (executive) (general)
`,
);

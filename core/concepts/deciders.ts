import { department, standingBody, topManagement } from './actors.ts';
import { concept } from './concept.ts';

/** A role by its title, at any level. */
export const role = concept(
  'role',
  `
  head|heads
  head|director|manager|chief|lead|dean|chair of
  director|directors
  manager|managers
  officer|officers
  supervisor|supervisors
  team|section|unit|product|project|programme|governance|ai|technical|clinical|data lead|leads|leader|leaders
  lead|leads for|on
  ai lead|coordinator|champion
  coordinator
  editor|editors
  editor in chief
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
  conveners
  librarian
  guardian
  senco
  treasurer|bursar
  instructor|instructors
  teacher|teachers
  lecturer|professor
  course coordinator|convenor|leader
  trustees|trustee
  governors
  minister
  executive|executives
  chief executive
  ceo|cio|cto|coo|cfo|ciso|caio|cdo|cro|cco|dpo|siro|gc
  business|product|system|process|risk|asset|model|data owner|owners
  founder|founders
  partner|partners
  designee|delegate
  maintainer|maintainers
  core developer|developers
  management
  publisher
  mayor
  president
  she|he can|may|alone|decides
  who runs|leads|heads
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
  group|deputy chief executive
  executive director
  managing director|partner|editor
  director general
  general director
  secretary general
  general secretary
  general manager
  president
  vice president
  vice chancellor
  pro vice chancellor
  chancellor
  rector
  vice rector
  provost
  principal
  deputy principal
  headteacher
  head teacher
  executive head
  superintendent
  governor
  mayor
  minister
  permanent secretary
  deputy secretary
  under secretary
  secretary of the
  secretary of state
  the secretary
  agency|department|organisation|organization head|heads
  head of (the|each) agency|department|government|organisation|organization|institution
  commissioner
  assistant|deputy commissioner
  city|county|town|village manager|administrator
  chief operating|information|technology|digital|data|risk|compliance|financial|legal|security|privacy|ai|product|people|medical|nursing|science|scientific|innovation|analytics|ethics|strategy|administrative|transformation|clinical officer|officers|director
  chief information security officer
  chief artificial intelligence officer
  chief data and analytics|ai officer
  chief ai and data officer
  chief digital and information officer
  chief clinical|medical|nursing information officer
  chief of staff
  chief justice|judge
  chief officer
  cio|cto|coo|cfo|cro|cco|cdo|caio|ciso|cdao|clo|cpo|cxo
  general counsel
  founder|founders
  co founder
  chair|chairman|chairwoman|chairperson
  chair of the board|trustees
  accounting officer
  senior responsible owner|officer
  board member
  board|executive|management committee member
  lead trustee|director
  ai|lead trustee
  member of the board|executive|management|cabinet|council (board|committee|team) (of trustees|directors)
  editor in chief
  medical|finance|operations director
  publisher
  first assistant commissioner|secretary
  state cio
  the board
  ^board of|and|member|chair|president|ceo
  board of directors|trustees|governors|regents|education|supervisors
  deputy vice chancellor
  accounting officer
`,
);

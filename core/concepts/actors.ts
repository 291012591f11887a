import { concept } from './concept.ts';

/**
 * Bodies and persons with authority over the whole organisation. An organisation adds its own titles in
 * countersign.json (`topManagement`): they join this concept by its name.
 */
export const topManagement = concept(
  'top-management',
  `
  top management
  senior management
  executive management
  board
  board of directors|trustees|governors|regents|supervisors|commissioners|education|management
  governing body|board|council
  management|executive|supervisory|advisory board
  board|council members
  trustees
  governors
  regents
  directors
  city|town|county|municipal|village|borough|district|parish|tribal council
  council of ministers
  city|county commission
  the council
  full council
  academic senate|council
  university senate|council|court
  senate
  cabinet
  executive committee|team|board|office|council|group|leadership
  exco
  c suite
  csuite
  senior leadership (team|group)
  executive leadership (team|group)
  senior executive|executives (team)
  executives
  leadership team
  management committee|team
  corporate management (team)
  chief executive (officer|officers)
  chief executives
  ceo
  managing director|partner|directors|partners
  executive director
  director general
  directors general
  secretary general
  general manager
  president
  vice president|presidents
  chancellor
  vice chancellor
  rector
  provost
  principal
  headteacher
  head teacher
  superintendent
  governor
  mayor
  minister
  secretary of state
  permanent secretary
  agency|department head|secretary
  head of agency|department|government
  commissioner
  city|county|town|village manager|administrator
  chief administrative officer
  chief operating|information|technology|digital|data|risk|compliance|financial|legal|security|privacy|ai|product|people|medical|science|scientific|innovation|analytics officer|officers
  chief information security officer
  chief artificial intelligence officer
  chief data and analytics officer
  chief data and ai officer
  chief ai and data officer
  chief digital and information officer
  chief of staff
  cio
  cto
  coo
  cfo
  cro
  cco
  cdo
  caio
  ciso
  cdao
  general counsel
  founder|founders
  co founder|founders
  cofounder|cofounders
  chair|chairman|chairwoman|chairperson
  chair of the board
  partners
  owner and director
  accountable authority|executive|official|officer
  responsible minister
`,
);

/** Leadership without a name: no proof of who. */
export const leadershipInGeneral = concept(
  'leadership-in-general',
  `
  leadership
  management
  senior leaders|leaders|leader
  leaders
  managers
  senior managers|staff|officials
  executive sponsorship
  supervisors
  administration
  supervisor|manager
`,
);

/** Committees and other standing bodies. */
export const standingBody = concept(
  'standing-body',
  `
  ai|aigs|data|ethics|governance|risk|steering|review|oversight|advisory|technology|it|privacy|security|compliance|audit|executive|research|ict|digital|policy committee|board|council|panel|forum
  committee|council|forum|panel
  committees|councils|panels
  subcommittee
  working group|party
  working groups
  task force
  taskforce
  steering group
  governance group|team|body|function|office|board|council|committee
  review board|committee|panel|group|team
  ethics board|committee|council|panel|office
  ai office|team|board|unit|hub|lab
  center|centre of excellence
  ai governance (and) (ethics|risk|steering|oversight|review) committee|board|council|group|team|body|office|function
  community of practice
  advisory board|group|council|panel
  oversight board|body|committee|group
  institutional review board
  irb
  responsible ai office|council|board|team|committee
  office of responsible ai
  change advisory board
  architecture review board
  data governance board|council|committee|group
  project|programme|program board
`,
);

/** Departments and offices: authority over a part only. */
export const department = concept(
  'department',
  `
  legal|it|ict|hr|compliance|security|privacy|procurement|finance|communications|marketing|risk|data|technology|digital|engineering|information|audit|library|research|policy|cybersecurity department|team|office|offices|division|unit|group|services|section|function|staff|counsel
  department of
  office of
  division of
  information technology (services) (department|office|division|team)
  human resources (department|team)
  data protection (team|office)
  information security (team|office|department)
  legal and compliance (team|department)
  ^^it
  ^^ict
  human resources
  general counsel office
  help desk
  helpdesk
  service desk
  library
  the department
  the division
  the office
`,
);

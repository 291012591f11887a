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
  the council
  full council
  academic senate|council
  university senate|council|court
  senate
  cabinet
  executive committee|team|board|office|council|group|leadership
  c suite
  senior leadership (team|group)
  executive leadership (team|group)
  senior executive|executives (team)
  executives
  leadership team
  management committee|team
  chief executive (officer|officers)
  chief executives
  ceo
  managing director|partner|directors|partners
  executive director
  director general
  secretary general
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
  permanent secretary
  agency|department head|secretary
  head of agency|department|government
  commissioner
  city|county|town|village manager|administrator
  chief operating|information|technology|digital|data|risk|compliance|financial|legal|security|privacy|ai|product|people|medical|science|scientific|innovation|analytics officer|officers
  chief information security officer
  cio
  cto
  coo
  cfo
  cro
  cdo
  caio
  ciso
  general counsel
  founder|founders
  chair|chairman|chairwoman|chairperson
  chair of the board
  partners
  accountable authority|executive|official|officer
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
  task force
  steering group
  governance group|team|body|function|office|board|council|committee
  review board|committee|panel|group|team
  ethics board|committee|council|panel|office
  ai office|team|board|unit|hub|lab
  center|centre of excellence
  ai governance (and) (ethics|risk|steering|oversight|review) committee|board|council|group|team|body|office|function
  advisory board|group|council|panel
  oversight board|body|committee|group
  institutional review board
  responsible ai office|council|board|team|committee
  office of responsible ai
  change advisory board
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
  help desk
  helpdesk
  service desk
  library
  the department
  the division
  the office
`,
);

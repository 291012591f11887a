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
  governing body|council
  council members
  trustees
  governors
  regents
  directors
  city|town|county|municipal|village|borough|district|parish|tribal council
  the council
  full council
  academic council
  university council|court
  senate
  cabinet
  executive committee|team|office|council|group|leadership
  c suite
  senior leadership (team|group)
  senior executive (team)
  executives
  leadership team
  management committee|team
  chief executive (officer|officers)
  ceo
  managing director|partner
  executive director
  director general
  secretary general
  president
  vice presidents
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
  agency|department head|secretary
  head of agency|department|government
  commissioner
  city|county|town|village manager|administrator
  chief _ (_) (_) officer|officers
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
  chief justice|librarian|constable
  chief of police
  police|fire chief
  chair|chairman|chairwoman|chairperson
  partners
  accountable authority|executive|official|officer
  county|city|state|group|borough executive
  !board|council|senate|committee meeting|meetings|minutes|papers|agenda|games
  !on board
  !customers|suppliers|external|technology|vendors|delivery|business|our|industry|community|research|contractors|clients (and|or) (our|other) partners
  !partners and|or suppliers|vendors|contractors|customers|third
`,
);

/** Leadership without a name: no proof of who. */
export const leadershipInGeneral = concept(
  'leadership-in-general',
  `
  leadership
  management
  senior leader
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
  ai|data|ethics|governance|risk|steering|review|oversight|advisory|technology|it|privacy|security|compliance|audit|executive|research|ict|digital|policy|innovation|transformation|safety|information|editorial board
  committee|council|forum|panel
  committees|councils|panels
  subcommittee
  working group|party
  task force
  taskforce
  steering group
  governance group|team|body|function|office
  review group|team
  ethics office
  ai office|team|unit|hub|lab
  center|centre of excellence
  ai governance (and) (ethics|risk|steering|oversight|review) board|group|team|body|office|function
  advisory group
  oversight body|group
  responsible ai office|council|board|team|committee
  office of responsible ai
  project|programme|program board
`,
);

/** Departments and offices: authority over a part only. */
export const department = concept(
  'department',
  `
  legal|it|ict|hr|compliance|security|privacy|procurement|finance|communications|marketing|risk|data|technology|digital|engineering|information|audit|research|policy|cybersecurity department|team|office|offices|division|unit|group|services|section|function|staff|counsel
  department of
  office of
  division of
  information technology (services) (department|office|division|team)
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

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

/** A function's reviewers, each its own concept, so that functions can be counted. */
export const legalFunction = concept(
  'legal-function',
  `
  ^legal
  legal (_) (_) (_) (_) team|teams|department|departments|office|offices|function|functions|staff|colleagues|experts|specialists|reviewers|review|reviews|officer|officers|leads|stakeholders|representatives
  legal counsel|department|team|affairs|services|office|advisers|advisors|adviser|advisor|review|officer
  general|corporate|in house|university|city|county counsel
  counsel
  city|county|district attorney
  attorney general|office
  solicitor|solicitors
  lawyers
`,
);

export const complianceFunction = concept(
  'compliance-function',
  `
  ^compliance
  compliance (_) (_) (_) (_) team|teams|department|departments|office|offices|function|functions|staff|colleagues|experts|specialists|reviewers|review|reviews|officer|officers|leads|stakeholders|representatives
  chief compliance officer
  compliance officer|team|department|function|office|lead|manager
  internal audit|auditor|auditors
  regulatory affairs
  cco
`,
);

export const securityFunction = concept(
  'security-function',
  `
  ^security
  security (_) (_) (_) (_) team|teams|department|departments|office|offices|function|functions|staff|colleagues|experts|specialists|reviewers|review|reviews|officer|officers|leads|stakeholders|representatives
  information|cyber|it|data security (office|team|officer|department)
  infosec
  cybersecurity
  ciso
  chief information security officer|office
  security officer|team|office|lead|architect
`,
);

export const privacyFunction = concept(
  'privacy-function',
  `
  ^privacy
  privacy (_) (_) (_) (_) team|teams|department|departments|office|offices|function|functions|staff|colleagues|experts|specialists|reviewers|review|reviews|officer|officers|leads|stakeholders|representatives
  ^data ^protection
  data protection (_) (_) (_) (_) team|teams|department|departments|office|offices|function|functions|staff|colleagues|experts|specialists|reviewers|review|reviews|officer|officers|leads|stakeholders|representatives
  dpo
  data protection officer|officers|team|lead
  privacy officer|team|office|lead|counsel
  chief privacy officer
  information governance
  ^data ^privacy
`,
);

export const riskFunction = concept(
  'risk-function',
  `
  ^risk
  risk (_) (_) (_) (_) team|teams|department|departments|office|offices|function|functions|staff|colleagues|experts|specialists|reviewers|review|reviews|officer|officers|leads|stakeholders|representatives
  risk management|officer|team|function|department|committee|owner
  chief risk officer
  model risk (management)
  enterprise risk
  cro
`,
);

export const ethicsFunction = concept(
  'ethics-function',
  `
  ^ethics
  ethics (_) (_) (_) (_) team|teams|department|departments|office|offices|function|functions|staff|colleagues|experts|specialists|reviewers|review|reviews|officer|officers|leads|stakeholders|representatives
  ethics committee|board|officer|team|council|panel|office|advisor|adviser
  ethicist|ethicists
  responsible ai team|office|lead|council
  equity office|officer|team
  irb
`,
);

export const dataFunction = concept(
  'data-function',
  `
  data science|scientists|engineering|engineers|governance|team|office|officer|owners|owner|steward|stewards|analytics
  ml engineers|team|engineering
  machine learning team|engineers
  ai team|engineers|experts|specialists|lead
  chief data officer
`,
);

export const procurementFunction = concept(
  'procurement-function',
  `
  ^procurement
  procurement (_) (_) (_) (_) team|teams|department|departments|office|offices|function|functions|staff|colleagues|experts|specialists|reviewers|review|reviews|officer|officers|leads|stakeholders|representatives
  purchasing
  sourcing
  vendor management
  contracts team|office|manager
  supply chain
`,
);

export const itFunction = concept(
  'it-function',
  `
  ^^it
  ^^ict
  information technology
  it department|team|services|director|manager|operations
  technology services|office|team|department
  cio
  cto
  chief information|technology|digital officer
  digital services|team
  enterprise architecture
  engineering
`,
);

export const productFunction = concept(
  'product-function',
  `
  ^product
  product (_) (_) (_) (_) team|teams|department|departments|office|offices|function|functions|staff|colleagues|experts|specialists|reviewers|review|reviews|officer|officers|leads|stakeholders|representatives
  product management|owner|owners|team|manager|managers
  business owner|owners|unit|units|line|lines
  hr
  human resources
  people team
  communications
  clinical
  finance
`,
);

export const reviewFunctions = [
  legalFunction,
  complianceFunction,
  securityFunction,
  privacyFunction,
  riskFunction,
  ethicsFunction,
  dataFunction,
  procurementFunction,
  itFunction,
  productFunction,
] as const;

/** People whom a policy binds. */
export const people = concept(
  'people',
  `
  employee|employees
  staff
  personnel
  workforce
  workers
  colleagues
  contractor|contractors
  consultants
  volunteer|volunteers
  intern|interns
  faculty
  student|students
  teachers
  educators
  researchers
  users
  officials
  officers
  members
  team members
  team
  everyone
  anyone
  all persons|individuals|parties|people|who
  people who
  individuals
  departments
  agencies
  business units
  subsidiaries
  affiliates
  journalists
  editors
  authors
  contributors
  clinicians
  trustees
  vendors
  suppliers
  partners
  bureaus
  divisions
  entities
  associates
  freelancers
  temporary|agency workers|staff
  elected officials
  third parties
  stakeholders
  developers
  you
  we
  organization
  organisations|organizations
`,
);

/** Those who sell, or bring, AI from outside. */
export const supplier = concept(
  'supplier',
  `
  vendor|vendors
  supplier|suppliers
  provider|providers
  third party
  third parties
  third party vendor|vendors|supplier|suppliers|provider|providers|tool|tools|system|systems|service|services|software|product|products|application|applications|ai|model|models|solution|solutions|platform|platforms
  external provider|providers|vendor|vendors|supplier|suppliers|party|parties|service|services|tool|tools|partner|partners
  contractor|contractors
  subcontractor|subcontractors
  outsourced
  outsourcing
  outsource
  partner|partners
  bidder|bidders
  service provider|providers
  seller|sellers
  licensor|licensors
  procured
  purchased
  commercial tools|products|software
  off the shelf
  saas
`,
);

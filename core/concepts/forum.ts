import { concept } from './concept.ts';

/** A body for AI or for its risks, by its name. */
export const aiForum = concept(
  'ai-forum',
  `
  ai|aims|aigs|genai|algorithm|algorithmic|automation|data|ethics|governance|risk|technology|digital|oversight|responsible|safety|assurance|review|editorial committee|board|council|panel|forum|commission|subcommittee
  ai|artificial|genai|algorithm|data|digital|technology|responsible _ (_) (_) committee|council|panel|commission|subcommittee
  ai|artificial _ (_) (_) board|forum|group|taskforce
  ai|governance|ethics|risk|responsible|digital|steering|oversight|advisory|data|assurance working|steering|governance|advisory|oversight|review|coordination|ethics group|party|team|committee|board|council
  ai|governance|ethics|coordination|digital|data|steering|advisory|standards group|commission
  cross functional|organizational|departmental|disciplinary working group|team|committee|task (force)
  multi agency|disciplinary _ (_) council|committee|team|group
  steering committee|group
  task force on
  taskforce
  working group|party on
  ethics advisory|review committee|board|group|panel
  expert board|panel
  office of responsible|ai|artificial (ai|governance|intelligence) (governance)
  ai (governance) office|unit|secretariat
  ai centre|center of excellence
  center|centre of excellence
  institutional review board
  irb
  change advisory board
  architecture review board
  committee|commission|council|panel|board|subcommittee|task|working (force|group) on|for (the) ai|artificial|technology|responsible|ethics|data|generative|algorithmic
  digital learning team|group
  joint union management
  trust council|board
  ai|technology|safety|ethics commission|board|panel|task (force)
  product|patient|model safety|risk board|council|committee
  group made up of
  ai circle|guild|roundtable|squad
`,
);

/** A standing body of any kind. */
export const body = concept(
  'body',
  `
  committee|committees
  subcommittee
  board|boards
  commission
  panel|panels
  working group|groups|party
  task force
  taskforce
  forum
  steering group
  full council
  academic senate
  ai|ethics|governance|advisory|executive|review|oversight|security|risk|safety|patient|technology council
  _ and _ council|group
  executive team
  leadership team
  trustees
`,
);

/** Bodies elsewhere, papers of bodies, and the like. */
export const otherBody = concept(
  'other-body',
  `
  european|parliamentary|national|congressional|legislative|remuneration|examination|accreditation|awarding|accrediting ai|committee|board|body|commission|government
  accreditation|examination board
  committee|board|council papers|minutes|chairs|room|meeting|meetings|agenda
  minutes|papers of (the) _
  discussion|online|public forum
  panel interviews
  in committee
  dissolved
  of the national government
  their own ai governance
  on board
  does not rest with
  do not rely
  commission on|european
  unesco
  previous working group
  credit committee
  standards committees
  sit on the boards
  national representatives
  approved this policy
`,
);

/** What a body does that has a say. */
export const hasASay = concept(
  'has-a-say',
  `
  approv*
  decide|decides|decided|deciding
  decision|decisions
  review|reviews|reviewing
  oversee|oversees|overseeing
  oversight
  govern|governs
  advise|advises|recommend|recommends
  assess|assesses|assessing
  evaluate|evaluates
  resolve|resolves
  escalat*
  settle|settles
  adjudicat*
  arbitrat*
  consider|considers|weigh|weighs
  has considered|reviewed|approved|agreed|cleared
  deliberates
  are discussed
  which meets
  determin*
  vet|vets|authoriz*
  reject|rejects|deny|denies|refuse|refuses
  halt|halts|stop|stops
  monitor|monitors
  rule|rules on
  whose ruling
  accept|accepts
  endorse|endorses
  examine|examines
  supervise|supervises
  grant|grants
  balance
  triage|triages
  responsible for
  accountable for
  says yes
  opinion|opinions
  hear|hears
  chooses|choose
  gives its
  coordinate|coordinates
  governance
  signs|sign off
  consult on
  owns the
  set|sets priorities
  guides|guide|steer|steers
  develop|develops|define|defines
  ensure|ensures
  comprising
  includes representatives|senior
  manage|manages
  prioritize|prioritizes
  mandated to
  maintain|maintains
  mandate to
  have|has (each) a vote
  whose consent
  must be heard
  meets
  composed of
  discussed by
`,
);

/** What is put before a body. */
export const goesTo = concept(
  'goes-to',
  `
  reviewed|considered|decided|endorsed|vetted|assessed|evaluated|examined|heard|settled|overseen|governed|determined|authorized|chaired|cleared|monitored|exercised|advised by
  referred|escalated|submitted|presented|brought|sent|reported|delegated|put|taken|raised|tabled|come|comes|go|goes|escalate|refer|submit|report (up) to|before|with|at
  approval of|from|by
  reviews|review|assessment|evaluation|scrutiny by
  oversight of|from|by
  decision of
  consult|consults|consulting
  through|via
  tabled at
  review by
  the forum at which
  guidance from
  established|establish|formed|created|convened|convene|set up
  have an|a
  laid before
  passes the
  taken (_) in|by
  level two|three
  discussed by
  bring it to
  be|been|is|are approved by
`,
);

/** Turns to a unit for advice. */
export const consults = concept(
  'consults',
  `
  consult*
  liaise|liaising
  discuss|discussed|discussing
  seek|seeks|sought
  speak|talk
  coordinat*
  collaborat*
  engage|engagement
  check with
  contact
  ask
  advice
  reach out
  sound out
  raise them with
  get in touch
  work|works|working with
  involve|involves|involved
  support|supports
  refer|referred to
  reported to
  approved|reviewed|cleared|vetted|assessed by
  guidance
  attention of
  ask|asked
  advise
  inform|informed
  address
  input from
  raised with
  run (_) (_) (_) past
  accompanies
  bring it to
  hear (_) (_) (_) of
`,
);

/** A unit that is no forum. */
export const unit = concept(
  'unit',
  `
  team|teams
  office|offices
  department
  unit
  hub
  branch
  division
  directorate
  centre|center for
  help desk
  service desk
  ^^it
  ^legal
  ^security
  general counsel
  community of practice
  editorial standards
  academic senate
  relevant committee
  working group
  committee
  procurement and
  ^information ^services|^manager
  specialists
  informatics office
  legal and
`,
);

/** Speaks of a body that is not there yet, or of arrangements in general. */
export const forumInGeneral = concept(
  'forum-in-general',
  `
  governance arrangements|body
  governance structure appropriate|proportionate|suitable|for
  governance forum
  arrangements for governing
  suitable|oversight body
  create a body
  ai group
  establish|establishing (internal|an|a) (ai) (governance|ethics) boards|board|committee|council|panel
  committee|forum|body|board name|tbd
`,
);

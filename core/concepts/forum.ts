import { concept } from './concept.ts';

/** A body for AI or for its risks, by its name. */
export const aiForum = concept(
  'ai-forum',
  `
  ai|aims|genai|algorithm|algorithmic|automation|data|ethics|governance|risk|technology|digital|oversight|responsible|safety|assurance|review|editorial committee|board|council|panel|forum|commission|subcommittee|taskforce
  ai|genai|algorithm|data|digital|technology|responsible _ (_) (_) committee|council|panel|commission|subcommittee
  ai _ (_) (_) board|forum|group|taskforce
  ai|governance|ethics|risk|responsible|digital|steering|oversight|advisory|data|assurance working|steering|governance|management|advisory|oversight|review|coordination|ethics group|party|team|committee|board|council
  ai|technology|ethics|digital|generative task force
  risk|audit|ethics|compliance|privacy|data and risk|audit|ethics|compliance|governance|ai committee|board|panel
  cross functional|organizational|departmental|disciplinary working group|team|committee|task (force)
  steering committee|group
  working group|party on
  office of responsible|ai (ai|governance) (governance)
  ai (governance) office|unit|secretariat
  center|centre of excellence
  committee|commission|council|panel|board|subcommittee|group|force on|for (the) ai|technology|responsible|ethics|data|generative|algorithmic
  ai|algorithm|data|digital|automation|technology|responsible (_) desk|hub|clinic|squad|circle|guild|roundtable|lab
  #name (_) steering|safety|oversight|advisory|governance|review|ethics group|board|committee|council|panel
  newsroom|editorial|standards|clinical|information|model|product|innovation|transformation council|committee|board|panel|forum
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
  forum
  steering group
  full council
  academic senate
  _ and _ council|group
  executive team
  leadership team
  trustees
  #name group|council|taskforce
  council of|composed|comprising|consisting|made
  works|joint|staff|student|students|youth council
  !admin|control|settings|dashboard panel
  !the commission
  !board|committee|council approval|review date|dates|status|history
`,
);

/** Bodies elsewhere, papers of bodies, and the like. */
export const otherBody = concept(
  'other-body',
  `
  european|parliamentary|national|congressional|legislative|remuneration|examination|accreditation|awarding|accrediting ai|committee|board|body|commission|government
  committee|board|council papers|minutes|chairs|room|meeting|meetings|agenda
  minutes|papers of (the) _
  discussion|online|public|community|support|user forum|forums
  report|reports|recommendations|statement|letter of|by|from the (_) (_) committee|commission|council|panel|board|task|working
  on board
  do not rely
  unesco
  approved|adopted|agreed|endorsed|ratified|issued (and) (issued|adopted|signed) this (ai) (_) policy|document|statement|framework|standard|guideline|guidelines
  policy|document|framework|guidelines|guideline|statement|standard (was|is|has|have|will|were) (be|been) (formally) approved|adopted|agreed|endorsed|ratified|issued (_) by|at
  effect upon|on|after|following approval|adoption
  agreed|approved|adopted|endorsed by (_) (_) trustees|board|council|committee|governors (on|at|in) #num|#year|january|february|march|april|may|june|july|august|september|october|november|december
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
  determin*
  vet|vets|authoriz*
  reject|rejects|deny|denies|refuse|refuses
  halt|halts|stop|stops
  monitor|monitors
  rule|rules on
  sets|set (the|our) (_) direction|strategy|standards|priorities|appetite|guardrails
  charged|tasked with
  final say|word|authority
  authority over|to
  accept|accepts
  endorse|endorses
  examine|examines
  supervise|supervises
  grant|grants
  triage|triages
  responsible for
  accountable for
  opinion|opinions
  hear|hears
  chooses|choose
  signs|sign off
  guides|guide|steer|steers
  ensure|ensures
  manage|manages
  prioritize|prioritizes
  meets
  look|looks|looked at|into
  vote|votes|voted
  agree|agrees|agreed
  give|gives|withhold|withholds (_) (_) consent|view|advice
  say|says yes|no|whether
  take|takes (_) stock
  veto
  blessing
  impose|imposes
  sanction*
  go|goes through
  receives (_) (_) report|reports
  balance
  sees
  provide|provides (_) direction|recommendations|leadership
  coordinates|coordinate
  give|gives|make|makes|issue|issues recommendations
  shall|will|must meet
`,
);

/** What is put before a body. */
export const goesTo = concept(
  'goes-to',
  `
  reviewed|considered|endorsed|vetted|assessed|evaluated|examined|heard|overseen|governed|determined|authorized|chaired|cleared|monitored|exercised|advised by
  referred|escalated|submitted|presented|brought|sent|reported|delegated|put|taken|raised|tabled|come|comes|go|goes|escalate|refer|submit|report (up) to|before|with|at
  approval of|from|by
  reviews|review|assessment|assessments|evaluation|evaluations|scrutiny by
  oversight of|from|by
  decision of
  consult|consults|consulting
  approved|reviewed|decided|handled|governed|managed|escalated|coordinated|working through|via
  guidance from
  established|establish|formed|created|convened|convene|set up
  be|been|is|are approved by
  placed|laid before|to
  agreed|settled|voted|discussed|decided|debated|resolved|arbitrated|provided (_) by|in
  rest|rests|lie|lies|vested with|in
`,
);

/** Turns to a unit for advice. */
export const consults = concept(
  'consults',
  `
  consult*
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
  raise them with
  get in touch
  work|works|working with
  involve|involves|involved
  refer|referred to
  reported to
  approved|reviewed|cleared|vetted|assessed by
  guidance
  advise
  inform|informed
  address
  input from
  raised with
  help
  evaluated|checked|examined|screened by
  completes|carries|performs (out) a|an
  each look|looks at
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
  division
  directorate
  centre|center for
  help desk
  service desk
  ^^it
  ^legal
  ^security
  general counsel
  working group
  committee
  specialists
  ^information ^governance|^services|^manager
  library
  #name desk
  #name compliance|governance|cell|section|services
  infosec|information security|it security|cyber security|procurement
`,
);

/** Speaks of a body that is not there yet, or of arrangements in general. */
export const forumInGeneral = concept(
  'forum-in-general',
  `
  governance arrangements|body
  governance forum
  suitable|oversight body
  ai group
  committee|forum|body|board name|tbd
`,
);

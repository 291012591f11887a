import { concept } from './concept.ts';

/** Telling someone who is to deal with it. */
export const reports = concept(
  'reports',
  `
  report|reports|reported|reporting
  notif*
  inform|informs|informed
  escalat*
  raise|raises|raised|raising
  tell|told
  flag|flags|flagged|flagging
  contact|contacted|contacting
  refer|referred
  forward|forwarded
  bring|brought
  let|lets _ (_) (_) know
  speak|talk up|with|to
  message|write to
  call|phone|ring|email|approach
  open|submit|file|log|fill|lodge|make|complete (in) a|an|the _
  consult
  go|goes in|to|straight
  appeal|complain to|against
  get in touch
  open|submit|file|log|fill|lodge|make|complete a|an|the
  post|posts in|to
  send|sends|sent (it|them|this|a|concerns|complaints|reports|feedback|problems) to
  disclosed|voiced|expressed|addressed|directed|submitted|lodged|logged|recorded|entered|communicated|passed to|with|by|in|on
  ask|asks|request|requests (for) (a) review|reconsideration|correction|appeal
  alerts|alerted
  alert the|your|our|us|it
`,
);

/** The same by verbs that mean little else. */
export const reportsOutright = concept(
  'reports-outright',
  `
  report|reported|reporting|reportable
  notif*
  escalat*
  flag|flagged
  inform|informed
  raise|raised|raising any|concerns|concern|questions|early|it
  tell
  speak|own up
  say so
`,
);

/** Telling someone by name. */
export const tellsByName = concept(
  'tells-by-name',
  `
  tell|notify|inform|alert|call|ring|email #name
  speak|talk to|with #name
  report|raise (it|this|them|any) (problems|concerns|incidents) to|with #name
  let|lets _ (_) (_) (_) (_) (_) know
`,
);

/** A way to report by its own name: "through the Integrity Line". */
export const namedRoute = concept(
  'named-route',
  `
  to|through|via|using (the|our) #name
`,
);

export const keepsLog = concept(
  'keeps-log',
  `
  keeps|keep|maintain|maintains a register|record of
  log of
  incident register|log
`,
);

/** What can go wrong with AI. */
export const incident = concept(
  'incident',
  `
  incident|incidents
  misuse|misused|misuses
  malfunction*
  failure|failures
  breach|breaches
  violat*
  non compliance
  harm|harms|harmful|harmed
  error|errors
  inaccura*
  biased|offensive|inappropriate|unsafe|unexpected|unusual|suspicious|unintended|undesired|upsetting|strange output|outputs|content|results|behavior|use|activity|outcomes|decisions|responses|ai|way|ways
  biased or|and
  any|raise|raising|report|reporting|ethical|security|privacy|their|of|about|serious concern
  report|reports|raise|raises|raising|have|has a|any|the|their concern
  concern about|regarding|related|with|over|should|must|may|can|are
  concerns
  complain*
  grievance|grievances
  near miss|misses
  anomal*
  safety event|events
  unethical
  suspected
  any|ai|identified|these|potential|material|significant|serious|critical issue|issues
  problem|problems
  vulnerabilit*
  data leak|leaks|leakage|loss|exposure
  accidental|inadvertent|unintended|unintentional|improper|suspected (data) disclosure|exposure|sharing|release
  unauthorized use|disclosure|access
  misconduct
  worry|worries
  deepfake|deepfakes
  fabricat*
  objection|objections|appeal|appeals
  mistake|mistakes
  fault|faults
  nonconformit*
  serious|ai|adverse|unwanted event|events
  infringement|infringements|violation|violations (_) can|may|will (have|lead|result|be)
  abuse
  unlawful|improper use
  the|a|such case|cases to
  discriminatory
`,
);

/** The moment at which something has gone wrong, or seems to have. */
export const eventCue = concept(
  'event-cue',
  `
  become|becomes|became|is|are|be aware
  learn|learns of|that
  suspect*
  discover*
  notice|notices
  encounter|encounters
  come|comes across
  spot|spots|spotted
  by mistake
  accidentally|inadvertently|mistakenly|unintentionally
  goes|went|gone|go|looks|seems|is|turns|feels (out) (to) (be) wrong|odd|off
  unfairly|unlawful
  been disclosed|entered|shared|leaked|used|pasted|harmed|cheated
  think|thinks|believe|believes (that) you|they|he|a|an|the|it
  in the event
  without consent
  behaves|behave
  immediately|promptly|forthwith
  straight away
  at once
  without delay
  within #num hours|hour
  fails|failed
  affected by
  compromised|exposed
  in case of
  should you
  appear|appears to
  same day
  worrying|alarming|suspicious|unexpected|strange (ai) output|outputs|result|results|answer|answers|behaviour
  shared|pasted|uploaded|entered|sent|typed something|anything
`,
);

/** Whom it is told. */
export const addressee = concept(
  'addressee',
  `
  supervisor|supervisors
  manager|managers
  team|teams
  officer|officers
  office|offices
  desk
  helpdesk
  department|division|section|unit|secretariat|directorate
  committee|council|panel|group
  ^board
  the|governing|review|project board
  lead|leads
  head|heads
  director|directors
  coordinator
  ^^ciso|^^cio|^^cto|^^dpo|^^dpl|^^caio|^^hr|^^it|^^ict
  chief
  hotline
  email|mailbox|portal|channel|channels|form|hub
  tickets
  register|log
  ombuds*
  human resources
  information|it|data|cyber security
  ^security
  ^legal
  counsel
  dean
  teacher|headteacher|principal|tutor|instructor
  registrar
  owner|owners
  maintainers
  issue|ticket|pr
  administrator|facilitator|administrators
  adviser|advisor|advisers|champion|champions|representative
  us at|by|via
  management
  editor|editors
  inspectorate|agency|authority|authorities
  internal audit
  extension|ext|telephone
  com|org|gov|edu|net|example|uk|eu
  responsible person
  whoever
  physician|nurse|clinician
  librarian|partner|chair|secretary
  superior|superiors
  incident|ticketing|reporting|complaint|complaints|hotline|helpdesk system
  mail|write to
  risk|security|compliance|governance|legal|audit|ai|privacy|it|hr|oversight|ethics|safety function
  president|ceo|executive|procurement|rector|provost|mayor|minister|governor
  ^^cfo|^^coo|^^cro|^^ceo
  trustees
`,
);

/** Words that read like one who is told and are none. */
export const noAddressee = concept(
  'no-addressee',
  `
  team member|members
  office staff
  to|through|via|using|with (the|our|any|an) ai|genai|chatgpt|copilot|gemini|claude (related|generated)
`,
);

/** A standing way of dealing with incidents. */
export const incidentProcess = concept(
  'incident-process',
  `
  incident response|reporting|handling|escalation plan|plans|process|processes|procedure|procedures|team|playbook|protocol|protocols|mechanism|mechanisms|framework|channel|channels|system
  incident runbook|playbook|process|plan|channel|line|management|desk|mailbox
  hotline
  post mortem|mortems
  breach|event response|notification|reporting plan|procedure|procedures|process|system
  response plan|playbook
  post incident review|analysis|ethics
  complaints|complaint process|mechanism|scheme|channel|handling
  whistleblower|whistleblowing channel|line|policy|procedure
  speak up channel|line|policy
  reporting mechanism|mechanisms|channel|channels|line|procedure|procedures|process|processes
  escalation path|paths|procedure|procedures|process|route|channel|channels
  event reporting
  post|posts|report in|to (_) security|ai|data incidents
  incident register|log
  complaints|complaint|concern|concerns|feedback|breach|incident form|procedure|policy
`,
);

/** A procedure, before what it is for. */
export const procedureFor = concept(
  'procedure-for',
  `
  procedure|procedures
  protocol|protocols
  process|processes
  mechanism|mechanisms
  channel|channels
  plan|plans
  system
  ways
  keeps a log
`,
);

/** Dealing with an incident once it is known. */
export const handles = concept(
  'handles',
  `
  investigate|investigates|investigated|investigation|investigations|investigating
  contained|containment|contains
  remediate|remediated|remediation
  resolve|resolved|resolving
  classified by
  responding|respond to
  response
  triage|triages|triaged|triaging
  opens|open a case|ticket
  remedial|corrective|preventive action|actions|measures
  registered
  followed up
  post mortem
  fixed|corrected|rectified
  correct|corrects|correction it|them|promptly|publicly|transparently|and|errors|the
  handle|handling
  handled under|through|in|according|per|by
  dealt with through|by|under|in
  managed|manages in|by|through|under
  escalated|escalate|escalation
  registers|records
  recorded|logged
  keeps a log
  referred to
  handled|decided|reviewed|examined by
  fix|fixes
  addressed promptly|immediately|by|within|swiftly|quickly
  tracked (to|until|and)
  documented and|in|by
  acted on|upon
`,
);

/** Stopping the system. */
export const stops = concept(
  'stops',
  `
  suspend|suspends|suspended
  disable|disabled
  discontinue|discontinued
  taken|take offline
  roll|rolled back
  switch|switched|turn|turned off
  corrective action|actions
  halt*
  withdraw*
  pause|pauses|paused
`,
);

/** What makes one stop it. */
export const stopCause = concept(
  'stop-cause',
  `
  issues
  harm|harms
  errors|error
  malfunction
  fails|failure|failures
  threshold|thresholds
  incident|incidents
  anomalies
  suspected
  adverse
  without consent
`,
);

/** Consequences for those who break the rules. */
export const sanction = concept(
  'sanction',
  `
  disciplinary
  failure|failing to comply|adhere|follow|abide
  revoke|revoked|revocation
  sanction|sanctions|sanctioned
  penalty|penalties
  termination of employment|contract|the|access
  dismissal
  gross|academic misconduct|dishonesty
  considered|constitutes|treated as plagiarism|cheating|misconduct
  loss|withdrawal|suspension of access|privileges
  legal liability
  first|second breach
  including termination|discharge
  be blocked|banned
  lose access
  infringement|infringements|violation|violations (_) can|may|will (have|lead|result|be)
  consequences under|in (_) labour|employment|disciplinary|law
  labour|employment law consequences|measures|action
  liable to
`,
);

/** Incidents of AI, only mentioned. */
export const incidentMentioned = concept(
  'incident-mentioned',
  `
  ai (related|security|safety|system) incident|incidents|failures|misuse|errors|mishaps
  incident|incidents involving|with|from|arising|include|are
  misuse of ai|the|these|any|generative|this|patient
  misused
  misuses ai
  violation|violations|breach|breaches of this|these|the|policy
  any violation|violations|breach|infringement
  non compliance
  failure to comply
  incident response|reporting|management
  speak up
  problems with ai
  causes harm
  mistakes made with
  related mistakes|errors|incidents
  ai mistakes|breaches
  break|breaks the rules
  infringement of|case
  misuse will|may|is|must|shall
  incidents seriously|will
  incident is
`,
);

/** Heads of sections about it. */
export const incidentHeading = concept(
  'incident-heading',
  `
  incident|incidents
  reporting issues|a|an
  report a|an|issues
  ^reporting
  concern|concerns
  breach|breaches
  violation|violations
  complaints
  goes|went wrong
  whistleblowing
  escalation
  misuse
  handling
  speak up
  problems
`,
);

/** Steps of dealing with it, under a head that says of what. */
export const responseSteps = concept(
  'response-steps',
  `
  detect|detects|contain|contains|classify|classifies|triage|investigate|investigates|remediate|restore|recover
  containment|triage
  root cause|causes
  post incident|mortem
  postmortem
  notify|notifies|inform|informs (relevant|affected|all|the) stakeholders|parties|people|users|customers|regulators|authorities|individuals
`,
);

export const responseHeading = concept('response-heading', 'incident|incidents');

/** Help for those who have no incident. */
export const asksAbout = concept('asks-about', 'questions about|regarding|on');

/** Heads under which a bare name is enough. */
export const tellHeading = concept(
  'tell-heading',
  `
  reporting a|an|concerns|incidents|issues
  report a|an|incidents
  goes|went wrong
`,
);

/** Labels of fields that say whom to tell. */
export const tellLabel = concept(
  'tell-label',
  `
  report to
  reported to
  escalate|escalation to
  notify
  ^escalation
`,
);

/** Reports, incidents and contacts that are about something else. */
export const otherReports = concept(
  'other-reports',
  `
  annual|quarterly|monthly|expenditure|generated|financial|progress report|reports
  figures are
  summarize|summarizes|summaries
  inventory
  providers of high risk
  market surveillance
  may|can|shall|not be used to
  may|can|never use ai to
  will be developed|elaborated|established|set
  tbd|tbc
  reports to
  being developed
  law enforcement
  ai|to|can|tools help|helps
`,
);

/** Breaking a rule, and the rule. */
export const violates = concept(
  'violates',
  `
  violation|violations of
  breach|breaches of
  who|found|anyone violate|violates|violating|breach|breaches|breaching
`,
);

export const brokenRule = concept(
  'broken-rule',
  `
  policy|policies
  guideline|guidelines
  rules
  standards
  directive
  code
  principles
  requirements
  this order
  agreement
`,
);

import { concept } from './concept.ts';

/** Telling someone who is to deal with it. */
export const reports = concept(
  'reports',
  `
  report|reported|reporting
  notify|notifies|notified|notification|notifications
  inform|informs|informed
  alert|alerts|alerted
  escalate|escalates|escalated|escalating|escalation
  raise|raised|raising
  tell
  told
  flag|flagged|flagging
  contact|contacting
  refer|referred
  forward|forwarded
  disclose|disclosed to
  bring|brought
  let _ know
  let _ _ know
  let _ _ _ know
  speak|talk with|to
  ring|call|phone|email
  drop a note
  open|submit|raise|file|log a|an issue|ticket|pr|report|incident|complaint
  submit|submitted
  lodge|lodged
  directed to
  sent to
  take it up
  consult
  self report
  logged|recorded with|by|in
  expressed
  addressed to
`,
);

/** The same by verbs that mean little else. */
export const reportsOutright = concept(
  'reports-outright',
  `
  report|reported|reporting|reportable
  notify|notified|notification
  escalate|escalated|escalation
  flag|flagged
  inform|informed
  disclosed promptly
  raise|raised any|concerns|concern|questions
  raised early
  voicing
  tell
`,
);

/** Telling someone by name. */
export const tellsByName = concept(
  'tells-by-name',
  `
  tell|notify|inform|alert|call|ring|email #name
  speak|talk to|with #name
  report|raise (it|this|them|any) (problems|concerns|incidents) to|with #name
`,
);

/** Telling someone who is named between the words. */
export const letsKnow = concept(
  'lets-know',
  `
  let _ know
  let _ _ know
  let _ _ _ know
  let _ _ _ _ know
`,
);

export const keepsLog = concept(
  'keeps-log',
  `
  keeps|keep|maintain|maintains a log|register|record of
  log of
  logs the event
  incident register|log
`,
);

/** What can go wrong with AI. */
export const incident = concept(
  'incident',
  `
  incident|incidents
  misuse|misused|misuses
  malfunction|malfunctions
  failure|failures
  breach|breaches
  violation|violations
  violate|violates|violated
  non compliance
  noncompliance
  harm|harms|harmful
  error|errors
  inaccurate|inaccuracies|inaccuracy
  biased|offensive|inappropriate|unsafe|unexpected|unusual|suspicious|discriminatory output|outputs|content|results|behavior|use|activity|outcomes|decisions|responses|ai
  inaccurate|biased or|and
  concern|concerns about|regarding|related|with|over|should|must|may|can|can|are
  any|raise|raising|report|reporting|ethical|security|privacy|their concern|concerns
  complaint|complaints
  grievance|grievances
  near miss|misses
  anomaly|anomalies
  adverse event|events
  safety event|events
  unethical
  suspected
  issues with
  any|ai|identified|these|potential issue|issues
  problem|problems with
  feedback and problems
  vulnerability|vulnerabilities
  data leak|leaks|leakage
  unauthorized use|disclosure|access
  wrong result|output|answer
  misconduct
  worries
  mishap|mishaps
  security weakness
  deepfake|deepfakes
  fabricated
  dissatisfaction
  objection|objections|appeal|appeals
  concerns
  mistake|mistakes
  disturbance|disturbances
  fault|faults
  erroneous
  nonconformity|nonconformities
  serious|ai|adverse|unwanted event|events
  infringement|infringements
  abuse
  irregularity|irregularities
  problem|problems
`,
);

/** The moment at which something has gone wrong, or seems to have. */
export const eventCue = concept(
  'event-cue',
  `
  become|becomes|became aware
  is|are|be aware of|that
  learn|learns of|that
  suspect|suspects|suspected|suspicion
  discover|discovers|discovered
  notice|notices
  encounter|encounters
  come|comes across
  spot|spots|spotted
  by mistake
  accidentally|inadvertently|mistakenly|unintentionally
  doubt|doubts
  goes|went|gone|go|looks|seems|is wrong
  something wrong|odd|unexpected|off
  harmed|unfairly|unlawful
  has been disclosed|entered|exposed|shared|compromised|leaked|used|pasted
  think you have
  pasted something
  if in doubt
  has produced
  exceed|exceeds the
  in the event of|that
  without consent
  turned off
  straight away
  immediately|promptly
  at once
  without delay
  within #num hours|hour
  fails|failed
  harmful
  affected by
  believe|believes
  compromised|exposed
  in case of
  should you
  uncertain|unsure
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
  office
  desk
  helpdesk
  department
  committee
  board
  council
  lead
  head of
  director|directors
  coordinator
  ciso
  cio
  cto
  dpo
  dpl
  caio
  chief
  hotline
  speak up line
  email|mailbox
  portal
  ticket|tickets
  register
  ombudsman|ombuds
  ^^hr
  human resources
  ^^it
  information security
  ^security
  ^legal
  counsel
  compliance officer|team|hotline|department
  dean
  teacher|headteacher|principal
  instructor
  registrar
  owner
  unit
  maintainers
  open a|an pr|issue|pull|ticket
  administrator
  secretariat
  facilitator
  us at|by|via
  management
  privacy desk|office|team
  editor
  inspectorate
  form
  line manager
  internal audit
  issue via
  via the link
  extension|ext|telephone
  com|org|gov|edu|net|example
  crisis|security|privacy|safety|complaints team
  responsible person
  channel
  service desk
  ethics portal
  report|feedback button
  report an issue
`,
);

/** A standing way of dealing with incidents. */
export const incidentProcess = concept(
  'incident-process',
  `
  incident response|management|reporting|handling|escalation plan|plans|process|processes|procedure|procedures|team|playbook|protocol|protocols|mechanism|mechanisms|framework|channel|channels|system
  incident response|register|log
  incident report|reporting form
  incident playbook|procedure|process|plan|channel|line|management|desk|mailbox
  hotline
  post mortem|mortems
  security md
  complaints team
  near miss|incident report|reports|card
  breach|event response|notification|reporting plan|procedure|procedures|process|system
  response plan|playbook
  the playbook
  root cause
  post incident review|analysis|ethics
  complaints|complaint procedure|process|mechanism|scheme|channel|handling
  grievance procedure|process|mechanism
  whistleblower|whistleblowing channel|line|policy|procedure|hotline
  speak up channel|line|policy
  ethics|compliance|reporting|anonymous hotline
  reporting mechanism|mechanisms|channel|channels|line|procedure|procedures|process|processes
  escalation path|paths|procedure|procedures|process|route|channel|channels
  event reporting
  channel for the notification
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
  maintains a log
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
  handled under
  looked into
  opens|open a case|ticket
  causes analyzed
  remedial|corrective|preventive action|actions|measures
  registered
  followed up
  post mortem
  tracked to|until
  fixed|corrected|rectified
  correct|corrects|correction it|them|promptly|publicly|transparently|and|errors|the
  analyzed
  handle|handling
  handled by|under|through|in|according
  dealt with through|by|under|in
  managed|manages in|by|through|under
  escalated|escalate|escalation
  registers|records
  recorded|logged
  corrected openly
  keeps a log
  referred to
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
  shut down
  decommission
  corrective action|actions
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
  not performing
  unacceptable
  identified
  identify issues
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
  disciplinary action|measures|proceedings|consequences|process|procedures
  subject to discipline|disciplinary
  disciplinary
  corrective action|actions up|for
  failure|failing to comply|adhere|follow|abide
  violators
  revoke|revoked|revocation
  access may be|access
  legal consequences|repercussions
  enforcement action|actions
  held accountable for
  subject to action
  sanction|sanctions|sanctioned
  penalty|penalties
  termination of employment|contract|the|access
  up to and including
  dismissal
  consequences of|for violation|violations|violating|non|breach|misuse|failing
  carries consequences
  gross|academic misconduct|dishonesty
  academic integrity violation|violations
  considered|constitutes|treated as plagiarism|cheating|misconduct
  loss|revocation|withdrawal|suspension of access|privileges
  lose their|the licence|license|access|marks|privileges
  contract terminated
  answerable for
  legal liability
  termination of their contract
  labor law measures
  loss of licence
  first|second breach
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
  violating this|these
  any violation|violations|breach|infringement
  non compliance
  noncompliance
  failure to comply
  data breaches caused
  incident response|reporting|management
  speak up
  own up
  problems with ai
  contraventions
  redress
  voicing|identifying concerns
  causes harm
  serious breaches
  unauthorized use of ai
  when ai is misused
  can fail
  mistakes made with
  related mistakes|errors|incidents
  ai mistakes|errors|incidents|breaches
  incident|incidents caused
  break|breaks the rules
  be banned
  infringement of|case
  case of infringement
  accidental disclosure
  must not be hidden
`,
);

/** Heads of sections about it. */
export const incidentHeading = concept(
  'incident-heading',
  `
  incident|incidents
  reporting concerns|incidents|issues|violations|misuse|a|an
  report a|an|issues|concerns|problems
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
  if you make a mistake
  speak up
  problems
`,
);

/** Heads under which a bare name is enough. */
export const tellHeading = concept(
  'tell-heading',
  `
  raising a|concerns
  reporting a|an|concerns|incidents|issues
  who to tell|contact
  report a|an|incidents
  goes|went wrong
`,
);

/** Labels of fields that say whom to tell. */
export const tellLabel = concept(
  'tell-label',
  `
  report to
  who to tell|contact
  reported to
  contact for incidents
  incident contact
  report incidents to
  escalate|escalation to
  notify
  feedback and problems
`,
);

/** Reports, incidents and contacts that are about something else. */
export const otherReports = concept(
  'other-reports',
  `
  annual|quarterly|monthly|expenditure report|reports
  summarize|summarizes|summaries
  inventory
  providers of high risk
  market surveillance
  member state
  may|can|shall|not be used to
  not be used to
  may|can|never use ai to
  help|helps
  to be developed
  will be developed|elaborated|established|set
  future versions
  addressed in future
  set out in a later
  intend|intends to establish
  ought to exist
  tbd|tbc
  reports to
  being developed
  law enforcement
`,
);

/** Breaking a rule, and the rule. */
export const violates = concept(
  'violates',
  `
  violation|violations of
  breach|breaches of
  contravention of
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
